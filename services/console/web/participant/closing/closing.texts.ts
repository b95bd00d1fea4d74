import type { Texts } from '../../i18n/say.js';

/** Of the questions at the end of a duo. */
export const closing = {
  satisfaction: {
    fr: 'Êtes-vous content·e de votre duo ?',
    nl: 'Bent u tevreden over uw duo?',
    en: 'Are you happy with your duo?',
  },
  recommend: {
    fr: 'Conseilleriez-vous le programme à quelqu’un d’autre ?',
    nl: 'Zou u het programma aan iemand anders aanraden?',
    en: 'Would you recommend the programme to somebody else?',
  },
  barriers: {
    fr: 'Avec le recul\u00a0: qu’est-ce qui rendait la recherche d’emploi difficile ?',
    nl: 'Achteraf bekeken: wat maakte werk zoeken moeilijk?',
    en: 'Looking back: what made it hard to find work?',
  },
  barriersHint: {
    fr: 'Choisissez ce qui était vrai pour vous au début du duo. Vous ne devez pas répondre.',
    nl: 'Kies wat voor u klopte bij het begin van het duo. U hoeft niet te antwoorden.',
    en: 'Choose what was true for you when the duo began. You do not have to answer.',
  },
  howMuch: { fr: 'À quel point ?', nl: 'Hoeveel?', en: 'How much?' },
  severity: {
    fr: 'Dites à quel point c’était difficile.',
    nl: 'Laat weten hoe moeilijk dat was.',
    en: 'Tell how hard this was.',
  },
  qualities: { fr: 'Où en êtes-vous aujourd’hui ?', nl: 'Waar staat u vandaag?', en: 'Where are you today?' },
  qualitiesHint: {
    fr: '1 = pas du tout, 5 = tout à fait. Passez ce que vous ne voulez pas dire.',
    nl: '1 = helemaal niet, 5 = helemaal wel. Sla over wat u niet wilt zeggen.',
    en: '1 = not at all, 5 = very much. Leave out what you do not want to tell.',
  },
  found: {
    fr: 'Avez-vous trouvé quelque chose pendant le duo ?',
    nl: 'Hebt u tijdens het duo iets gevonden?',
    en: 'Did you find something during the duo?',
  },
  comment: {
    fr: 'Voulez-vous ajouter quelque chose ?',
    nl: 'Wilt u nog iets zeggen?',
    en: 'Would you like to add anything?',
  },
  commentLabel: { fr: 'Votre message', nl: 'Uw bericht', en: 'Your message' },
  commentHint: {
    fr: 'Pas obligatoire. Seule votre antenne le lit.',
    nl: 'Niet verplicht. Alleen uw vestiging leest het.',
    en: 'You do not have to answer. Only your branch reads it.',
  },
  thanksTitle: { fr: 'Merci pour vos réponses', nl: 'Bedankt voor uw antwoorden', en: 'Thank you for your answers' },
  thanks: {
    fr: 'Elles sont enregistrées et nous aident à faire mieux.',
    nl: 'Ze zijn opgeslagen en helpen ons om het beter te doen.',
    en: 'They are saved and help us to do better.',
  },
  notStartedTitle: {
    fr: 'Votre duo n’a pas encore commencé',
    nl: 'Uw duo is nog niet begonnen',
    en: 'Your duo has not begun yet',
  },
  notStarted: {
    fr: 'Ces questions se posent à la fin du duo.',
    nl: 'Deze vragen komen aan het einde van het duo.',
    en: 'These questions are asked at the end of the duo.',
  },
} satisfies Texts;

export const satisfactionWords = {
  5: { fr: 'Très content·e', nl: 'Heel tevreden', en: 'Very happy' },
  4: { fr: 'Content·e', nl: 'Tevreden', en: 'Happy' },
  3: { fr: 'Entre les deux', nl: 'Er tussenin', en: 'In between' },
  2: { fr: 'Pas vraiment content·e', nl: 'Niet echt tevreden', en: 'Not really happy' },
  1: { fr: 'Pas du tout content·e', nl: 'Helemaal niet tevreden', en: 'Not happy at all' },
} satisfies Texts;
