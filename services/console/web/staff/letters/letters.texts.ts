import type { Texts } from '../../i18n/say.js';

export const letters = {
  title: { fr: 'Lettres', nl: 'Brieven', en: 'Letters' },
  lead: {
    fr: 'Ce que l’antenne a écrit, la lettre la plus récente en premier.',
    nl: 'Wat de vestiging schreef, de recentste brief eerst.',
    en: 'What the branch has written, the latest letter first.',
  },
  none: { fr: 'Aucune lettre ici', nl: 'Hier zijn geen brieven', en: 'No letters here' },
  noneYet: {
    fr: 'Les lettres s’écrivent d’elles-mêmes\u00a0: une invitation à répondre, un rappel, une question après un an.',
    nl: 'Brieven schrijven zichzelf: een uitnodiging om te antwoorden, een herinnering, een vraag na een jaar.',
    en: 'Letters write themselves: an invitation to answer, a reminder, a question after a year.',
  },
  status: { fr: 'État', nl: 'Toestand', en: 'State' },
  every: { fr: 'Toutes', nl: 'Alle', en: 'All' },
  read: { fr: 'Lire', nl: 'Lezen', en: 'Read' },
  readNamed: { fr: 'Lire\u00a0: {subject}', nl: 'Lezen: {subject}', en: 'Read: {subject}' },
  noted: {
    fr: 'Qui lit une lettre est noté.',
    nl: 'Wie een brief leest, wordt genoteerd.',
    en: 'Who reads a letter is noted.',
  },
} satisfies Texts;

export const letterStatus = {
  kept: {
    fr: 'Gardée ici, sans serveur de courrier',
    nl: 'Hier bewaard, zonder mailserver',
    en: 'Kept here, without a mail server',
  },
  waiting: { fr: 'En attente d’envoi', nl: 'Wacht op verzending', en: 'Waiting to be sent' },
  sent: { fr: 'Envoyée', nl: 'Verzonden', en: 'Sent' },
  failed: {
    fr: 'Pas acceptée par le serveur',
    nl: 'Niet aanvaard door de mailserver',
    en: 'Not taken by the mail server',
  },
} satisfies Texts;
