import { type Language, type Localized, languages } from '@duo/kernel';
import type { DemoRole, DemoUser } from './users.ts';

/** What stands on the pages of the local log-in. */
const texts = {
  title: { fr: 'Se connecter', nl: 'Aanmelden', en: 'Log in' },
  demo: {
    fr: 'Ceci est une démonstration avec des personnes fictives. Choisissez qui vous êtes\u00a0: il n’y a pas de mot de passe.',
    nl: 'Dit is een demonstratie met verzonnen mensen. Kies wie u bent: er is geen wachtwoord.',
    en: 'This is a demonstration with made-up people. Choose who you are: there is no password.',
  },
  leaving: { fr: 'Se déconnecter', nl: 'Afmelden', en: 'Log out' },
  left: {
    fr: 'Vous êtes déconnecté·e de la démonstration.',
    nl: 'U bent afgemeld van de demonstratie.',
    en: 'You are logged out of the demonstration.',
  },
  failed: { fr: 'La connexion n’a pas abouti', nl: 'Aanmelden is niet gelukt', en: 'That log-in did not work' },
  again: {
    fr: 'Retournez au site et connectez-vous encore une fois.',
    nl: 'Ga terug naar de site en meld u nog eens aan.',
    en: 'Go back to the site and log in once more.',
  },
} satisfies Record<string, Localized>;

const roles: Record<DemoRole, Localized> = {
  coordinator: { fr: 'coordinatrice', nl: 'coördinator', en: 'coordinator' },
  'branch-manager': { fr: 'responsable d’antenne', nl: 'vestigingsverantwoordelijke', en: 'branch manager' },
  ops: { fr: 'exploitation technique', nl: 'technisch beheer', en: 'operations' },
  analyst: { fr: 'analyste, bureau national', nl: 'analist, nationaal bureau', en: 'analyst, national office' },
  evaluator: { fr: 'évaluateur externe', nl: 'externe evaluator', en: 'external evaluator' },
  dpo: {
    fr: 'déléguée à la protection des données',
    nl: 'functionaris gegevensbescherming',
    en: 'data-protection officer',
  },
};

/** The first language asked for that is ours: `nl-BE fr`, or `nl-BE,fr;q=0.8`; else English. */
export function languageOf(...asked: (string | undefined)[]): Language {
  const tags = asked.flatMap((text) => (text ?? '').split(/[\s,]+/)).map((tag) => tag.slice(0, 2).toLowerCase());
  return languages.find((language) => language === tags.find((tag) => languages.some((ours) => ours === tag))) ?? 'en';
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `:root{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}
body{margin:0 auto;padding:24px 16px;max-width:32rem}
h1{font-size:1.5rem;line-height:1.25}
button{display:block;width:100%;min-height:56px;margin:0 0 12px;padding:8px 16px;font:inherit;text-align:left;
cursor:pointer;color:inherit;background:transparent;border:1px solid #767676;border-radius:8px}
button span{display:block;font-size:1rem}
button:hover{border-color:currentColor}
button:focus-visible{outline:3px solid #1f6feb;outline-offset:2px}`;

const page = (language: Language, title: string, content: string, head = '') => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · duo</title>
<style>${style}</style>
${head}</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;

/** One button for each user. Works without scripts, and with the keyboard alone. */
export function choicePage(language: Language, action: string, users: readonly DemoUser[]): string {
  const button = ({ id, name, role }: DemoUser) =>
    `<button name="user" value="${id}"><strong>${escaped(name)}</strong> <span>${roles[role][language]}</span></button>`;
  return page(
    language,
    texts.title[language],
    `<p>${texts.demo[language]}</p>
<form method="post" action="${escaped(action)}">
${users.map(button).join('\n')}
</form>`,
  );
}

/** Sends the form of the library by itself, and has a button where no script runs. */
export const leavingPage = (language: Language, form: string, nonce: string) =>
  page(
    language,
    texts.leaving[language],
    `${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">${texts.leaving[language]}</button>
<script nonce="${nonce}">document.querySelector('button').click()</script>`,
  );

export const leftPage = (language: Language) =>
  page(language, texts.leaving[language], `<p>${texts.left[language]}</p>`);

export const failedPage = (language: Language, error: string) =>
  page(language, texts.failed[language], `<p>${texts.again[language]}</p>\n<p><small>${escaped(error)}</small></p>`);
