import { languages } from '@duo/kernel';
import type { Page } from 'playwright-core';
import { faultsOf, type House, onPhone, openHouse } from './participants.house.ts';

/** A browser takes its time on a machine that does other things as well. */
const patience = 400_000;

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, patience);
afterAll(() => house?.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const next = (page: Page, name = 'Continuer') => page.getByRole('button', { name, exact: true }).click();
const tick = (page: Page, name: string | RegExp) => page.getByLabel(name).first().check();

/** Fills in one page after another, and looks at each for what somebody would stumble over. */
async function mentee(page: Page, found: string[]) {
  const see = async (name: string) => found.push(...(await faultsOf(page, `mentee-${name}`)));
  await heading(page, 'Comment pouvons-nous vous joindre ?');
  await page.getByLabel('Adresse e-mail').fill('leila@exemple.be');
  await see('contact');
  await next(page);
  await heading(page, 'Votre nationalité');
  await page.getByLabel('Nationalité', { exact: true }).selectOption('SY');
  await tick(page, 'Ma nationalité, ou je suis réfugié·e');
  await see('origin');
  await next(page);
  await heading(page, 'Combien de temps pouvez-vous rester en Belgique ?');
  await tick(page, /Longtemps, avec une carte/);
  await see('stay');
  await next(page);
  await heading(page, 'Quelles langues parlez-vous ?');
  await page.getByRole('button', { name: 'français', exact: true }).click();
  await page.getByLabel('Votre niveau en français').selectOption('B1');
  await page.getByLabel('Ajouter une langue').fill('arab');
  await page.getByRole('button', { name: 'arabe', exact: true }).click();
  await page.getByLabel('Votre niveau en arabe').selectOption('native');
  await see('languages');
  await next(page);
  await heading(page, 'Vos études');
  await page.getByLabel('Vos études les plus élevées, terminées').selectOption('6');
  await page.getByLabel('Dans quel pays ?').selectOption('SY');
  await tick(page, 'La demande est en cours');
  await see('education');
  await next(page);
  await heading(page, 'Cherchez-vous du travail ?');
  await page.getByRole('group', { name: 'Cherchez-vous du travail en ce moment ?' }).getByLabel('Oui').check();
  await page.getByLabel('Depuis combien de mois').fill('8');
  await tick(page, 'Actiris');
  await see('work');
  await next(page);
  await heading(page, 'Quel travail cherchez-vous ?');
  await page.getByLabel('Chercher un type de travail').fill('sante');
  await tick(page, /Médecin, infirmier/);
  await see('occupation');
  await next(page);
  await heading(page, /Où habitez-vous/);
  await page.getByLabel('Code postal').fill('9000');
  await tick(page, 'Les deux');
  await see('place');
  await next(page);
  await heading(page, 'Quand êtes-vous libre ?');
  await tick(page, 'lundi matin');
  await tick(page, 'jeudi après-midi');
  await see('when');
  await next(page);
  await heading(page, 'Internet et ordinateur');
  await tick(page, 'Oui');
  await tick(page, 'J’envoie des e-mails et je cherche sur internet');
  await see('digital');
  await next(page);
  await heading(page, /difficile/);
  await tick(page, /Le réseau/);
  await tick(page, 'beaucoup');
  await see('barriers');
  await next(page);
  await heading(page, /votre mentor/);
  await tick(page, 'Le réseau');
  await see('help');
  await next(page);
  await heading(page, 'Votre accord');
  await see('consent');
}

it(
  'enrols a mentee in French: a mistake is corrected, a reload in the middle loses nothing, a dropped line sends once',
  async () => {
    const found: string[] = [];
    const { page, complaints, close } = await onPhone(house.browser, `${house.url}/enrol`, 'fr-BE');
    await heading(page, 'S’inscrire à DUO for a JOB');
    found.push(...(await faultsOf(page, 'choose')));
    await page.getByRole('link', { name: 'Je cherche du travail' }).click();
    await heading(page, 'Je cherche du travail');
    found.push(...(await faultsOf(page, 'mentee-start')));
    await page.getByRole('link', { name: 'Commencer' }).click();
    await heading(page, 'Qui êtes-vous ?');
    await page.getByLabel('Prénom').fill('Leila');
    await page.getByLabel('Jour').fill('31');
    await page.getByLabel('Mois').fill('2');
    await page.getByLabel('Année').fill('1999');
    await next(page);
    // The summary has the focus, and leads to the field.
    await page.getByRole('link', { name: 'Écrivez votre nom de famille.' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('familyName');
    expect(await page.title()).toContain('Erreur');
    found.push(...(await faultsOf(page, 'mentee-mistake')));
    await page.keyboard.type('Haddad');
    await page.getByLabel('Jour').fill('28');
    await next(page);
    await mentee(page, found);
    await page.reload();
    await heading(page, 'Votre accord');
    await page.goBack();
    await heading(page, /votre mentor/);
    expect(await page.getByLabel('Le réseau').first().isChecked()).toBe(true);
    await page.goForward();
    await next(page);
    await page.getByRole('link', { name: 'Sans cet accord' }).waitFor();
    await tick(page, /peut garder mes réponses/);
    await next(page);
    await heading(page, 'Relisez vos réponses');
    await page.getByText('28 février 1999').waitFor();
    found.push(...(await faultsOf(page, 'mentee-summary')));
    await page.getByRole('link', { name: 'Changer Qui êtes-vous ?' }).click();
    await page.getByLabel('Prénom').fill('Leïla');
    await next(page);
    await heading(page, 'Relisez vos réponses');
    // What is sent arrives, and the answer is lost on its way back.
    await page.route('**/api/intake/mentees', async (route) => {
      await route.fetch();
      await page.context().setOffline(true);
      await route.abort();
    });
    await next(page, 'Envoyer');
    await page.getByText('Il n’y a pas de connexion').waitFor();
    found.push(...(await faultsOf(page, 'mentee-offline')));
    await page.unroute('**/api/intake/mentees');
    await page.context().setOffline(false);
    await heading(page, 'C’est envoyé, merci');
    await page.getByText(/séance d’information/).waitFor();
    found.push(...(await faultsOf(page, 'mentee-done')));
    const people = await house.branch.query(
      `select given_name, language, (select count(*)::int from intake.consents where person = people.id) as consents from intake.people where family_name = 'Haddad'`,
    );
    expect(people).toEqual([{ given_name: 'Leïla', language: 'fr', consents: 1 }]);
    expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0);
    expect(page.url()).not.toMatch(/Haddad|leila|9000/i);
    expect(found).toEqual([]);
    expect(complaints.filter((one) => !one.includes('ERR_FAILED') && !one.includes('ERR_INTERNET'))).toEqual([]);
    await close();
  },
  patience,
);

it(
  'enrols a mentor in Dutch, offers to go on where one was, and erases on request',
  async () => {
    const found: string[] = [];
    const { page, complaints, close } = await onPhone(house.browser, `${house.url}/enrol/mentor`, 'nl-BE');
    const see = async (name: string) => found.push(...(await faultsOf(page, `mentor-${name}`)));
    const go = () => next(page, 'Verder');
    await page.getByRole('link', { name: 'Beginnen' }).click();
    await heading(page, 'Wie bent u?');
    await page.getByLabel('Voornaam').fill('Marc');
    await page.getByLabel('Familienaam').fill('Vermeulen');
    for (const [label, value] of [
      ['Dag', '3'],
      ['Maand', '2'],
      ['Jaar', '1961'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    await go();
    await heading(page, 'Hoe kunnen we u bereiken?');
    await page.goto(`${house.url}/enrol/mentor`);
    await page.getByText(/al begonnen/).waitFor();
    await see('resume');
    await page.getByRole('link', { name: 'Verdergaan waar ik was' }).click();
    await page.getByLabel('Telefoonnummer').fill('0470 12 34 56');
    await go();
    await heading(page, 'Welke talen spreekt u?');
    await page.getByRole('button', { name: 'Nederlands' }).last().click();
    await page.getByLabel('Uw niveau Nederlands').selectOption('native');
    await see('languages');
    await go();
    await heading(page, 'Welk werk hebt u gedaan?');
    await page.getByRole('group', { name: 'Hebt u werkervaring?' }).getByLabel('Ja').check();
    await tick(page, /Financiën, personeel/);
    await page
      .getByRole('group', { name: /Kunt u ook een jongere/ })
      .getByLabel('Ja')
      .check();
    await see('occupation');
    await go();
    await heading(page, 'Waarmee kunt u helpen?');
    await tick(page, 'Cv en brief');
    await see('help');
    await go();
    await page.getByLabel('Postcode').fill('9000');
    await tick(page, 'Ter plaatse');
    await go();
    await heading(page, 'Wanneer bent u vrij?');
    await tick(page, 'dinsdagnamiddag');
    await see('when');
    await go();
    await tick(page, 'Ja');
    await tick(page, 'Ik leer zelf nieuwe programma’s');
    await go();
    await tick(page, /mag mijn antwoorden bewaren/);
    await see('consent');
    await go();
    await heading(page, 'Lees uw antwoorden na');
    await see('summary');
    await next(page, 'Versturen');
    await heading(page, 'Verstuurd, bedankt');
    await see('done');
    const [one] = await house.branch.query<{ facts: object }>(
      `select facts from intake.enrolments join intake.people on people.id = enrolments.person where family_name = 'Vermeulen'`,
    );
    expect(one?.facts).toMatchObject({
      occupation: '24',
      generalist: true,
      postalCode: '9000',
      languages: { nl: 'native' },
    });
    await page.goto(`${house.url}/enrol/mentor/you`);
    await page.getByLabel('Voornaam').fill('Ander');
    await page.getByRole('button', { name: 'Mijn antwoorden wissen' }).click();
    await page.getByRole('button', { name: 'Ja, wissen' }).click();
    await page.getByRole('link', { name: 'Beginnen' }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);

it(
  'leads back to the page whose answer the service did not take',
  async () => {
    const { page, close } = await onPhone(house.browser, `${house.url}/enrol/mentor/you?lang=en`, 'en-GB');
    const errors = [{ field: 'facts.postalCode', rule: 'invalid-format', message: 'must be a Belgian postal code' }];
    await page.evaluate(`localStorage.setItem('duo-enrol-mentor', ${JSON.stringify(JSON.stringify(whole()))})`);
    await page.goto(`${house.url}/enrol/mentor/summary?lang=en`);
    await page.route('**/api/intake/mentors', (route) =>
      route.fulfill({ status: 400, json: { code: 'invalid-request', status: 400, errors } }),
    );
    await next(page, 'Send');
    await heading(page, 'Where do you live, and how do you want to meet?');
    await page.getByRole('link', { name: 'This answer was not taken. Check it.' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('postalCode');
    await close();
  },
  patience,
);

/** The draft of a mentor's form that is complete. */
function whole() {
  const none = { day: '', month: '', year: '' };
  const answers = {
    ...{ givenName: 'Ann', familyName: 'Peeters', born: { day: '1', month: '1', year: '1960' } },
    ...{ email: 'ann@mail.example', phone: '', language: 'en', nationality: '', originBasis: '', stay: '' },
    ...{ stayUntil: none, languages: [{ code: 'en', level: 'C1' }], education: '', educationCountry: '' },
    ...{ recognised: '', seeksWork: '', unemployedMonths: '', registeredWith: '', occupation: '23', sector: '' },
    ...{ hasWorked: 'yes', generalist: '', postalCode: '9000', meeting: 'hybrid', availability: ['mon-am'] },
    ...{ digitalAccess: 'yes', digitalSkill: '3', barriers: [], help: ['language'], consents: ['programme'] },
  };
  return { answers, key: crypto.randomUUID(), savedAt: new Date().toISOString(), reviewed: true };
}

it.each(languages)(
  'is read by everybody in %s, in the dark too, and tells something before its script has come',
  async (language) => {
    const found: string[] = [];
    for (const path of ['/enrol', '/enrol/mentee', '/enrol/mentee/you', '/my/log-meetings']) {
      const { page, complaints, close } = await onPhone(
        house.browser,
        `${house.url}${path}?lang=${language}`,
        language,
        'dark',
      );
      await page.locator('h1').waitFor();
      const spoken = await page.getAttribute('html', 'lang');
      if (spoken !== language) found.push(`${path}: speaks ${spoken}`);
      found.push(...(await faultsOf(page, `dark-${language}${path.replaceAll('/', '-')}`)));
      expect(complaints).toEqual([]);
      await close();
    }
    expect(found).toEqual([]);
    const bare = await house.browser.newContext({ javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${house.url}/enrol?lang=${language}`);
    expect(await page.locator('.first-words:visible').getAttribute('lang')).toBe(language);
    expect(await page.textContent('noscript')).toContain('JavaScript');
    await bare.close();
  },
  patience,
);
