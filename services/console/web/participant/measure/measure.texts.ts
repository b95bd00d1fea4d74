import type { Texts } from '../../i18n/say.js';

/** Of the questions after a duo. */
export const measure = {
  situation: { fr: 'Que faites-vous aujourd’hui ?', nl: 'Wat doet u vandaag?', en: 'What do you do today?' },
  situationHint: {
    fr: 'Ne pas avoir de travail est aussi une réponse.',
    nl: 'Geen werk hebben is ook een antwoord.',
    en: 'To have no work is an answer too.',
  },
  months: {
    fr: 'Combien de mois avez-vous travaillé ces 12 derniers mois ?',
    nl: 'Hoeveel maanden hebt u gewerkt in de laatste 12 maanden?',
    en: 'How many months did you work in the last 12 months?',
  },
  monthsHint: {
    fr: 'Environ. Comptez tous vos emplois ensemble.',
    nl: 'Ongeveer. Tel al uw jobs samen.',
    en: 'About. Count all your jobs together.',
  },
  unknown: { fr: 'Je ne sais plus', nl: 'Ik weet het niet meer', en: 'I do not remember' },
  since: { fr: 'Depuis quand ?', nl: 'Sinds wanneer?', en: 'Since when?' },
  sinceHint: {
    fr: 'L’avez-vous déjà dit à votre antenne ? Alors laissez vide.',
    nl: 'Hebt u dit al aan uw vestiging verteld? Laat dan leeg.',
    en: 'Have you told your branch already? Then leave it empty.',
  },
  thanksTitle: { fr: 'Merci, c’est enregistré', nl: 'Bedankt, het is opgeslagen', en: 'Thank you, it is saved' },
  thanks: {
    fr: 'Vos réponses nous montrent comment vont les duos après un an.',
    nl: 'Uw antwoorden tonen ons hoe het na een jaar met de duo’s gaat.',
    en: 'Your answers show us how duos are doing after a year.',
  },
  notDueTitle: { fr: 'C’est encore trop tôt', nl: 'Het is nog te vroeg', en: 'It is too early' },
  notDue: {
    fr: 'Nous posons ces questions à partir du {day}. Vous recevrez un message.',
    nl: 'We stellen deze vragen vanaf {day}. U krijgt een bericht.',
    en: 'We ask these questions from {day} on. You will get a message.',
  },
} satisfies Texts;
