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
  csrf: {
    fr: 'Vous vous êtes reconnecté·e dans une autre fenêtre. Rien n’est perdu\u00a0: réessayez.',
    nl: 'U hebt zich in een ander venster opnieuw aangemeld. Er is niets verloren: probeer opnieuw.',
    en: 'You have logged in again in another window. Nothing is lost: try again.',
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
  'person-has-changed': {
    fr: 'Quelqu’un d’autre vient de corriger ce dossier. Rien n’est enregistré\u00a0; regardez ce qui a changé.',
    nl: 'Iemand anders heeft dit dossier net verbeterd. Er is niets bewaard; bekijk wat veranderd is.',
    en: 'Somebody else has just corrected this file. Nothing is saved; look at what has changed.',
  },
  'no-way-to-reach': {
    fr: 'Il faut garder une adresse e-mail ou un numéro de téléphone.',
    nl: 'Er moet een e-mailadres of een telefoonnummer blijven.',
    en: 'An e-mail address or a telephone number must stay.',
  },
  'not-eligible': {
    fr: 'Toutes les conditions ne sont pas remplies selon les règles {ruleSet}. Corrigez les réponses si elles sont fausses, ou choisissez une autre issue.',
    nl: 'Niet alle voorwaarden van de regels {ruleSet} zijn vervuld. Verbeter de antwoorden als ze fout zijn, of kies een andere uitkomst.',
    en: 'Not all conditions of the rules {ruleSet} are kept. Correct the answers if they are wrong, or choose another outcome.',
  },
  'already-ready': {
    fr: 'Cette personne est déjà prête. Il n’y a rien de plus à noter.',
    nl: 'Deze persoon is al klaar. Er is niets meer te noteren.',
    en: 'This person is ready already. There is nothing more to note.',
  },
  'already-withdrawn': {
    fr: 'Cette personne a quitté le programme. Pour revenir, il faut s’inscrire à nouveau.',
    nl: 'Deze persoon heeft het programma verlaten. Wie terugkomt, schrijft zich opnieuw in.',
    en: 'This person has left the programme. Whoever comes back enrols anew.',
  },
  'interview-is-in-the-future': {
    fr: 'Un entretien ne peut pas être noté avant d’avoir eu lieu. Choisissez un jour passé.',
    nl: 'Een gesprek kan pas genoteerd worden als het gevoerd is. Kies een dag die voorbij is.',
    en: 'An interview cannot be noted before it was held. Choose a day that is past.',
  },
  'interview-is-before-the-enrolment': {
    fr: 'Cette personne s’est inscrite plus tard. Choisissez un jour à partir du {enrolledOn}.',
    nl: 'Deze persoon schreef zich later in. Kies een dag vanaf {enrolledOn}.',
    en: 'This person enrolled later. Choose a day from {enrolledOn} on.',
  },
  'is-to-be-asked-again-later': {
    fr: 'Le jour pour recontacter doit venir après l’entretien.',
    nl: 'De dag om opnieuw te contacteren moet na het gesprek vallen.',
    en: 'The day to ask again must come after the interview.',
  },
  'module-is-in-the-future': {
    fr: 'Une demi-journée ne peut pas être notée avant d’avoir eu lieu.',
    nl: 'Een halve dag kan pas genoteerd worden als ze voorbij is.',
    en: 'A half-day cannot be noted before it was held.',
  },
  'consent-is-given-already': {
    fr: 'Cet accord est déjà donné pour le texte d’aujourd’hui.',
    nl: 'Deze toestemming is al gegeven voor de tekst van vandaag.',
    en: 'This consent is given already, to the text of today.',
  },
  'consent-is-not-given': {
    fr: 'Cet accord n’est pas donné\u00a0; il n’y a rien à reprendre.',
    nl: 'Deze toestemming is niet gegeven; er is niets in te trekken.',
    en: 'This consent is not given; there is nothing to take back.',
  },
  'branch-does-not-close': {
    fr: 'Cette antenne ne ferme pas\u00a0: il n’y a rien à transmettre.',
    nl: 'Deze vestiging sluit niet: er is niets over te dragen.',
    en: 'This branch does not close: there is nothing to hand over.',
  },
  'branch-closes': {
    fr: 'Cette antenne ferme le {closesOn} et n’inscrit plus personne. Adressez-vous à une autre antenne.',
    nl: 'Deze vestiging sluit op {closesOn} en schrijft niemand meer in. Ga naar een andere vestiging.',
    en: 'This branch closes on {closesOn} and enrols nobody any more. Go to another branch.',
  },
  'closing-day-has-come': {
    fr: 'L’antenne est fermée depuis le {closesOn}\u00a0: les réponses ne changent plus.',
    nl: 'De vestiging is gesloten sinds {closesOn}: antwoorden veranderen niet meer.',
    en: 'The branch has closed on {closesOn}: answers do not change any more.',
  },
  'session-is-full': {
    fr: 'Les {capacity} places sont prises. Choisissez une autre séance.',
    nl: 'De {capacity} plaatsen zijn bezet. Kies een andere infosessie.',
    en: 'All {capacity} places are taken. Choose another session.',
  },
  'session-has-begun': {
    fr: 'Cette séance a commencé. Choisissez-en une autre, ou notez la présence.',
    nl: 'Deze infosessie is begonnen. Kies een andere, of noteer de aanwezigheid.',
    en: 'This session has begun. Choose another one, or note the attendance.',
  },
  'session-has-not-begun': {
    fr: 'La séance n’a pas encore commencé. Notez les présences ensuite.',
    nl: 'De infosessie is nog niet begonnen. Noteer de aanwezigheid daarna.',
    en: 'The session has not begun. Note the attendance afterwards.',
  },
  'session-is-cancelled': {
    fr: 'Cette séance est annulée. Choisissez-en une autre.',
    nl: 'Deze infosessie is geannuleerd. Kies een andere.',
    en: 'This session is cancelled. Choose another one.',
  },
  'no-such-session': {
    fr: 'Cette séance n’existe pas, ou plus.',
    nl: 'Deze infosessie bestaat niet, of niet meer.',
    en: 'This session does not exist, or no longer.',
  },
  'no-such-booking': {
    fr: 'Cette réservation est déjà annulée.',
    nl: 'Deze boeking is al geannuleerd.',
    en: 'This booking is cancelled already.',
  },
  'no-such-person': {
    fr: 'Cette personne n’est pas connue ici.',
    nl: 'Deze persoon is hier niet bekend.',
    en: 'This person is not known here.',
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
