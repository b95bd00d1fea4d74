import type { Texts } from '../../i18n/say.js';

/** Of the answer after a first meeting. */
export const proposal = {
  title: {
    fr: 'Voulez-vous former ce duo ?',
    nl: 'Wilt u dit duo vormen?',
    en: 'Do you want to become this duo?',
  },
  metMentee: {
    fr: 'Le {day}, vous avez rencontré une personne qui peut être votre mentor.',
    nl: 'Op {day} hebt u iemand ontmoet die uw mentor kan zijn.',
    en: 'On {day} you met somebody who may be your mentor.',
  },
  metMentor: {
    fr: 'Le {day}, vous avez rencontré une personne que vous pourriez accompagner.',
    nl: 'Op {day} hebt u iemand ontmoet die u kunt begeleiden.',
    en: 'On {day} you met somebody whom you may accompany.',
  },
  about: {
    fr: 'Un duo dure six mois, deux à trois heures par semaine.',
    nl: 'Een duo duurt zes maanden, twee tot drie uur per week.',
    en: 'A duo lasts six months, two to three hours a week.',
  },
  until: {
    fr: 'Répondez avant le {when}.',
    nl: 'Antwoord voor {when}.',
    en: 'Answer before {when}.',
  },
  isPrivate: {
    fr: 'Votre réponse reste privée. L’autre personne ne l’apprend que lorsque vous avez répondu tous les deux.',
    nl: 'Uw antwoord blijft privé. De andere persoon kent het pas als u allebei geantwoord hebt.',
    en: 'Your answer stays private. The other person learns it only when you both have answered.',
  },
  yes: { fr: 'Oui, je veux continuer', nl: 'Ja, ik wil verder', en: 'Yes, I want to go on' },
  no: { fr: 'Non, pas ce duo', nl: 'Nee, niet dit duo', en: 'No, not this duo' },
  noHint: {
    fr: 'C’est permis, et cela ne vous fait rien perdre.',
    nl: 'Dat mag, en u verliest er niets bij.',
    en: 'You may, and you lose nothing by it.',
  },
  reason: { fr: 'Pourquoi ? Pas obligatoire.', nl: 'Waarom? Niet verplicht.', en: 'Why? You do not have to say.' },
  send: { fr: 'Envoyer ma réponse', nl: 'Mijn antwoord versturen', en: 'Send my answer' },
  finalHint: {
    fr: 'Vous ne pourrez plus la changer ici.',
    nl: 'U kunt het hier daarna niet meer wijzigen.',
    en: 'You cannot change it here afterwards.',
  },
  choose: { fr: 'Choisissez oui ou non.', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  savedTitle: {
    fr: 'Votre réponse est enregistrée',
    nl: 'Uw antwoord is opgeslagen',
    en: 'Your answer is saved',
  },
  saidYes: { fr: 'Vous avez dit oui.', nl: 'U hebt ja gezegd.', en: 'You have said yes.' },
  saidNo: { fr: 'Vous avez dit non.', nl: 'U hebt nee gezegd.', en: 'You have said no.' },
  next: {
    fr: 'Nous vous écrivons dès que vous avez répondu tous les deux, au plus tard après le {day}.',
    nl: 'We schrijven u zodra u allebei geantwoord hebt, uiterlijk na {day}.',
    en: 'We write to you as soon as you both have answered, after {day} at the latest.',
  },
  mindChanged: {
    fr: 'Vous avez changé d’avis ? Appelez l’antenne\u00a0: {branch}.',
    nl: 'Van gedacht veranderd? Bel de vestiging: {branch}.',
    en: 'Changed your mind? Call the branch: {branch}.',
  },
  notYetTitle: {
    fr: 'La première rencontre n’a pas encore eu lieu',
    nl: 'De eerste ontmoeting moet nog komen',
    en: 'The first meeting is still to come',
  },
  notYet: {
    fr: 'Vous pourrez répondre ici après la rencontre.',
    nl: 'Na de ontmoeting kunt u hier antwoorden.',
    en: 'You can answer here after the meeting.',
  },
  overTitle: {
    fr: 'Le temps pour répondre est passé',
    nl: 'De tijd om te antwoorden is voorbij',
    en: 'The time to answer is over',
  },
  over: {
    fr: 'Ce n’est pas un refus. Parlez-en avec votre antenne\u00a0: {branch}.',
    nl: 'Dat is geen weigering. Praat erover met uw vestiging: {branch}.',
    en: 'This is no refusal. Talk about it with your branch: {branch}.',
  },
  acceptedTitle: { fr: 'Vous êtes un duo', nl: 'U bent een duo', en: 'You are a duo' },
  accepted: {
    fr: 'Vous avez tous les deux dit oui. L’antenne vous invite à signer la convention.',
    nl: 'U hebt allebei ja gezegd. De vestiging nodigt u uit om de overeenkomst te tekenen.',
    en: 'You have both said yes. The branch invites you to sign the agreement.',
  },
  endedTitle: { fr: 'Pas de duo cette fois-ci', nl: 'Deze keer geen duo', en: 'No duo this time' },
  ended: {
    fr: 'Cela arrive souvent et ne dit rien de vous. Nous continuons à chercher.',
    nl: 'Dat gebeurt vaak en zegt niets over u. We zoeken verder.',
    en: 'This happens often and says nothing about you. We keep looking.',
  },
} satisfies Texts;

export const noReasonWords = {
  'did-not-click': { fr: 'Le contact n’était pas là', nl: 'Het klikte niet', en: 'We did not get on' },
  'too-far': { fr: 'Trop loin', nl: 'Te ver', en: 'Too far' },
  'no-common-time': { fr: 'Pas de moment en commun', nl: 'Geen gemeenschappelijk moment', en: 'No time in common' },
  'other-sector': {
    fr: 'Un autre métier ou secteur',
    nl: 'Een ander beroep of een andere sector',
    en: 'Another trade or sector',
  },
  'other-help-wanted': { fr: 'Une autre aide', nl: 'Andere hulp', en: 'Another kind of help' },
  other: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' },
} satisfies Texts;
