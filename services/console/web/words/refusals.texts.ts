import type { Texts } from '../i18n/say.js';

/** What each refusal of a rule, and each problem of the edges, is told as: the rule, and the way on. */
export const refusals = {
  'line-is-down': {
    fr: 'La connexion est coupée. Ce que vous avez tapé reste ici\u00a0; réessayez quand elle revient.',
    nl: 'De verbinding is weg. Wat u typte, blijft hier; probeer opnieuw zodra ze terug is.',
    en: 'The connection is down. What you typed stays here; try again when it is back.',
  },
  'no-session': {
    fr: 'Vous n’êtes plus connecté·e. Connectez-vous à nouveau\u00a0: ce que vous avez tapé reste ici.',
    nl: 'U bent niet meer aangemeld. Meld u opnieuw aan: wat u typte, blijft hier.',
    en: 'You are no longer logged in. Log in again: what you typed stays here.',
  },
  'service-away': {
    fr: 'Cette partie du système ne répond pas en ce moment. Rien n’est perdu\u00a0: réessayez dans une minute.',
    nl: 'Dit deel van het systeem antwoordt nu niet. Er is niets verloren: probeer het over een minuut opnieuw.',
    en: 'This part of the system does not answer just now. Nothing is lost: try again in a minute.',
  },
  'too-many-requests': {
    fr: 'C’était trop rapide. Attendez une minute, puis réessayez.',
    nl: 'Dat ging te snel. Wacht een minuut en probeer dan opnieuw.',
    en: 'That was too fast. Wait a minute, then try again.',
  },
  'link-has-ended': {
    fr: 'Ce lien a expiré. Appelez votre antenne\u00a0: elle prendra votre réponse.',
    nl: 'Deze link is verlopen. Bel uw vestiging: zij noteert uw antwoord.',
    en: 'This link has ended. Call your branch: it will take your answer.',
  },
  'role-may-not-call': {
    fr: 'Votre rôle ne permet pas ceci. Demandez à la direction de l’antenne.',
    nl: 'Uw rol laat dit niet toe. Vraag het aan de vestigingsmanager.',
    en: 'Your role does not allow this. Ask the branch manager.',
  },
  'invalid-request': {
    fr: 'Quelques réponses ne conviennent pas encore.',
    nl: 'Enkele antwoorden kloppen nog niet.',
    en: 'Some answers are not right yet.',
  },
  'bad-token': {
    fr: 'Ce lien ne fonctionne pas. Ouvrez encore une fois le message, et touchez le lien entier.',
    nl: 'Deze link werkt niet. Open het bericht opnieuw en tik op de hele link.',
    en: 'This link does not work. Open the message again and tap the whole link.',
  },
  'born-in-the-future': {
    fr: 'La date de naissance doit être dans le passé. Vérifiez l’année.',
    nl: 'De geboortedatum moet in het verleden liggen. Kijk het jaar na.',
    en: 'The date of birth must be in the past. Check the year.',
  },
  'meeting-in-the-future': {
    fr: 'Cette rencontre serait dans le futur. Notez-la quand elle a eu lieu.',
    nl: 'Die ontmoeting ligt in de toekomst. Noteer ze als ze voorbij is.',
    en: 'This meeting is in the future. Log it once it has taken place.',
  },
  'meeting-before-the-agreement': {
    fr: 'Ce jour est avant la signature de la convention. Vérifiez la date.',
    nl: 'Die dag ligt voor de ondertekening van de overeenkomst. Kijk de datum na.',
    en: 'This day is before the agreement was signed. Check the date.',
  },
  'meeting-is-taken-back-already': {
    fr: 'C’est déjà annulé.',
    nl: 'Dit is al ongedaan gemaakt.',
    en: 'It is undone already.',
  },
  'meeting-was-logged-by-somebody-else': {
    fr: 'Une autre personne a noté cette rencontre. Demandez-lui, ou à l’antenne, de l’annuler.',
    nl: 'Iemand anders noteerde deze ontmoeting. Vraag die persoon of de vestiging om ze ongedaan te maken.',
    en: 'Somebody else logged this meeting. Ask that person, or the branch, to undo it.',
  },
  'duo-is-closed': {
    fr: 'Ce duo est terminé : rien n’y est plus ajouté ni annulé.',
    nl: 'Dit duo is afgelopen: er komt niets meer bij en er gaat niets meer af.',
    en: 'This duo has ended: nothing is added to it or undone any more.',
  },
  'agreement-is-not-signed': {
    fr: 'La convention de ce duo n’est pas encore signée.',
    nl: 'De overeenkomst van dit duo is nog niet getekend.',
    en: 'The agreement of this duo is not signed yet.',
  },
  'already-evaluated': {
    fr: 'Ces réponses sont déjà arrivées. Merci.',
    nl: 'Deze antwoorden zijn al aangekomen. Bedankt.',
    en: 'These answers have arrived already. Thank you.',
  },
  'already-answered': {
    fr: 'Une réponse est déjà arrivée. Merci.',
    nl: 'Er is al een antwoord aangekomen. Bedankt.',
    en: 'An answer has arrived already. Thank you.',
  },
  'evaluation-is-too-late': {
    fr: 'Ces questions ne sont plus ouvertes : le duo est terminé depuis trop longtemps. Votre avis compte toujours : dites-le à l’antenne.',
    nl: 'Deze vragen zijn niet meer open: het duo is al te lang voorbij. Uw mening telt nog altijd: zeg ze aan de vestiging.',
    en: 'These questions are no longer open: the duo ended too long ago. What you think still counts: tell the branch.',
  },
  'measure-is-not-due': {
    fr: 'C’est encore trop tôt pour cette question. Vous recevrez un message.',
    nl: 'Het is nog te vroeg voor deze vraag. U krijgt een bericht.',
    en: 'It is too early for this question. You will get a message.',
  },
  'solution-before-the-agreement': {
    fr: 'Cette date est avant le début du duo. Vérifiez-la, ou laissez-la vide.',
    nl: 'Die datum ligt voor het begin van het duo. Kijk ze na, of laat ze leeg.',
    en: 'This date is before the duo began. Check it, or leave it empty.',
  },
  'solution-is-declared-already': {
    fr: 'Nous le savons déjà. Laissez la date vide, ou choisissez « pas encore ».',
    nl: 'Dat weten we al. Laat de datum leeg, of kies “nog niet”.',
    en: 'We know this already. Leave the date empty, or choose “not yet”.',
  },
} satisfies Texts;
