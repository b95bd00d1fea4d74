import type { Texts } from '../../i18n/say.js';

/** Goes along with each consent. Whoever changes a word of these texts gives them a new version. */
export const privacyTextVersion = '2026-1';

/** What happens with what is told, in plain words, where it is asked. */
export const privacy = {
  title: {
    fr: 'Ce que nous faisons de vos données',
    nl: 'Wat we met uw gegevens doen',
    en: 'What we do with your data',
  },
  contact: {
    fr: 'Nous utilisons votre nom, votre adresse e-mail et votre numéro seulement pour vous joindre. Seule l’antenne de {branch} les voit. Nous ne les donnons à personne sans votre accord.',
    nl: 'We gebruiken uw naam, e-mailadres en nummer alleen om u te bereiken. Alleen de vestiging {branch} ziet ze. We geven ze aan niemand zonder uw toestemming.',
    en: 'We use your name, e-mail address and number only to reach you. Only the branch of {branch} sees them. We give them to nobody unless you agree.',
  },
  origin: {
    fr: 'Nous posons cette question parce que le programme s’adresse aux jeunes qui ont un lien avec un pays hors de l’Union européenne. Nous ne gardons que ce lien, pas l’histoire de votre famille. Nous ne choisissons jamais un mentor d’après votre origine.',
    nl: 'We vragen dit omdat het programma er is voor jongeren met een band met een land buiten de Europese Unie. We bewaren alleen die band, niet uw familiegeschiedenis. We kiezen nooit een mentor op basis van uw afkomst.',
    en: 'We ask this because the programme is for young people who have a tie with a country outside the European Union. We keep only that tie, not the history of your family. We never choose a mentor by your origin.',
  },
  stay: {
    fr: 'Nous notons seulement le type de séjour et sa date de fin. N’envoyez pas de photo de vos papiers.',
    nl: 'We noteren alleen het soort verblijf en de einddatum. Stuur geen foto van uw papieren.',
    en: 'We only note the kind of stay and when it ends. Do not send a picture of your papers.',
  },
  barriers: {
    fr: 'Vous choisissez ce que vous dites. Votre antenne lit vos réponses pour mieux vous aider. Dans les chiffres, personne ne peut vous reconnaître.',
    nl: 'U kiest wat u vertelt. Uw vestiging leest uw antwoorden om u beter te helpen. In de cijfers kan niemand u herkennen.',
    en: 'You choose what you tell. Your branch reads your answers to help you better. Nobody can recognise you in the figures.',
  },
  rights: {
    fr: 'Vous pouvez à tout moment demander à votre antenne de voir vos données, de les corriger ou de les effacer. Vous pouvez aussi changer d’avis sur chaque accord. Cela ne change rien à ce qui s’est passé avant.',
    nl: 'U kunt uw vestiging altijd vragen om uw gegevens te zien, te verbeteren of te wissen. U kunt elke toestemming ook weer intrekken. Wat daarvoor gebeurde, verandert niet.',
    en: 'You can ask your branch at any time to see your data, to correct or to erase them. You can also take back each consent. What happened before does not change.',
  },
} satisfies Texts;

/** One consent for each purpose. */
export const consentWords = {
  programme: {
    fr: 'DUO for a JOB peut garder mes réponses et les utiliser pour me trouver un duo et nous accompagner.',
    nl: 'DUO for a JOB mag mijn antwoorden bewaren en gebruiken om een duo voor mij te vinden en ons te begeleiden.',
    en: 'DUO for a JOB may keep my answers and use them to find me a duo and to accompany us.',
  },
  evaluation: {
    fr: 'Mes données, sans mon nom, peuvent servir à mesurer si le programme aide.',
    nl: 'Mijn gegevens, zonder mijn naam, mogen dienen om te meten of het programma helpt.',
    en: 'My data, without my name, may be used to measure whether the programme helps.',
  },
  testimony: {
    fr: 'Vous pouvez me demander de raconter mon expérience. Rien n’est publié sans que je l’aie relu.',
    nl: 'U mag mij vragen om over mijn ervaring te vertellen. Niets verschijnt zonder dat ik het heb nagelezen.',
    en: 'You may ask me to tell my story. Nothing is published before I have read it.',
  },
  'partner-sharing': {
    fr: 'Vous pouvez parler de moi à une organisation partenaire si elle peut m’aider.',
    nl: 'U mag over mij praten met een partnerorganisatie als die mij kan helpen.',
    en: 'You may tell a partner organisation about me when it can help me.',
  },
  'alumni-contact': {
    fr: 'Vous pouvez me recontacter après le duo, par exemple pour une rencontre d’anciens.',
    nl: 'U mag mij na het duo nog contacteren, bijvoorbeeld voor een ontmoeting van alumni.',
    en: 'You may contact me after the duo, for instance for a meeting of alumni.',
  },
} satisfies Texts;
