import type { Texts } from '../../i18n/say.js';

/** Of a personal link that does not open. */
export const linkWords = {
  endedTitle: { fr: 'Ce lien n’est plus valable', nl: 'Deze link is verlopen', en: 'This link has ended' },
  endedWhy: {
    fr: 'Un lien personnel fonctionne pendant un certain temps seulement. Le vôtre est terminé.',
    nl: 'Een persoonlijke link werkt maar een bepaalde tijd. De uwe is voorbij.',
    en: 'A personal link works for a certain time only. Yours is over.',
  },
  wrongTitle: { fr: 'Ce lien ne fonctionne pas', nl: 'Deze link werkt niet', en: 'This link does not work' },
  wrongWhy: {
    fr: 'Il n’est peut-être pas complet. Ouvrez encore une fois le message, et touchez le lien entier.',
    nl: 'Misschien is hij niet volledig. Open het bericht opnieuw en tik op de hele link.',
    en: 'It may not be whole. Open the message again and tap the whole link.',
  },
  goneTitle: {
    fr: 'Nous ne trouvons pas ce dont parle ce lien',
    nl: 'We vinden niet waarover deze link gaat',
    en: 'We cannot find what this link is about',
  },
  goneWhy: {
    fr: 'Quelque chose a changé depuis notre message.',
    nl: 'Er is iets veranderd sinds ons bericht.',
    en: 'Something has changed since our message.',
  },
  noneTitle: {
    fr: 'Ouvrez cette page avec votre lien',
    nl: 'Open deze pagina met uw link',
    en: 'Open this page with your link',
  },
  noneWhy: {
    fr: 'Vous trouvez votre lien personnel dans notre message. Touchez-le pour revenir ici.',
    nl: 'Uw persoonlijke link staat in ons bericht. Tik erop om hier terug te komen.',
    en: 'Your personal link is in our message. Tap it to come back here.',
  },
  whatNow: { fr: 'Que faire ?', nl: 'Wat nu?', en: 'What now?' },
  askBranch: {
    fr: 'Répondez à notre message ou appelez l’antenne\u00a0: {branch}. Nous vous envoyons un nouveau lien.',
    nl: 'Antwoord op ons bericht of bel de vestiging: {branch}. We sturen u een nieuwe link.',
    en: 'Answer our message or call the branch: {branch}. We send you a new link.',
  },
  saved: { fr: 'C’est enregistré', nl: 'Opgeslagen', en: 'It is saved' },
  mayClose: {
    fr: 'Vous pouvez fermer cette page.',
    nl: 'U mag deze pagina sluiten.',
    en: 'You may close this page.',
  },
} satisfies Texts;
