import { type Branch, branchNames, type Html, html, type Language, languages } from '@duo/kernel';
import { say, type Text } from './texts.js';

/** A page of this branch in one language; chosen when its address asks for that language. */
export type View = { branch: Branch; language: Language; isChosen?: boolean };

/** The view over all branches: people enrol in one of those. */
export const isNational = (branch: Branch) => branch === 'national';

/** The name of the branch in the language of the page; a branch without one goes by its short name. */
export const branchName = ({ branch, language }: View) => branchNames[branch]?.[language] ?? branch;

/** A text of the page, with the branch's name at hand. */
export const told = (view: View, text: Text, fill: Record<string, string> = {}) =>
  say(view.language, text, { branch: branchName(view), ...fill });

const ownName = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** What stands around the content of every page. Works without any script. */
export function shell(view: View, page: { path: string; title: Text; content: Html }) {
  const title = told(view, page.title);
  return html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · duo</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg">
${languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${page.path}?lang=${language}">`)}
</head>
<body>
<a class="skip" href="#content">${told(view, 'skip')}</a>
<header>
<p class="brand"><a href="/?lang=${view.language}">duo · ${branchName(view)}</a></p>
${isNational(view.branch) ? '' : siteNav(view)}
<nav aria-label="${told(view, 'language')}">${languages.map((language) => languageLink(view, page.path, language))}</nav>
</header>
<main id="content">
<h1>${title}</h1>
${page.content}
</main>
<footer>
<a href="/?lang=${view.language}">${told(view, 'home')}</a>
<a href="/figures.json">${told(view, 'asData')}</a>
<a href="/system?lang=${view.language}">${told(view, 'developers')}</a>
<a href="/staff?lang=${view.language}">${told(view, 'staff')}</a>
</footer>
</body>
</html>
`;
}

const siteNav = (view: View) => html`<nav aria-label="${told(view, 'site')}">
<a href="/enrol?lang=${view.language}">${told(view, 'enrol')}</a>
</nav>`;

function languageLink(view: View, path: string, language: Language) {
  const current = language === view.language ? html` aria-current="true"` : '';
  return html`<a href="${path}?lang=${language}" lang="${language}" hreflang="${language}"${current}>${ownName[language]}</a>`;
}
