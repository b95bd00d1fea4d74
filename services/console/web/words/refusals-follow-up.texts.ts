import type { Texts } from '../i18n/say.js';

/** What follow-up's refusals are told as to a coordinator: the rule, and the way on. Participants have words of their own. */
export const followUpRefusals = {
  'no-such-duo': {
    fr: 'Ce duo n’est pas dans cette antenne. Revenez à la liste des duos.',
    nl: 'Dit duo is niet in deze vestiging. Ga terug naar de lijst.',
    en: 'This duo is not in this branch. Go back to the list of duos.',
  },
  'no-such-meeting': {
    fr: 'Cette rencontre n’est pas de ce duo. Rechargez la page.',
    nl: 'Deze ontmoeting hoort niet bij dit duo. Laad de pagina opnieuw.',
    en: 'This meeting is not of this duo. Load the page again.',
  },
  'no-such-goal': {
    fr: 'Cet objectif n’est pas de ce duo. Rechargez la page.',
    nl: 'Dit doel hoort niet bij dit duo. Laad de pagina opnieuw.',
    en: 'This goal is not of this duo. Load the page again.',
  },
  'no-such-solution': {
    fr: 'Cette solution n’est pas de ce duo. Rechargez la page.',
    nl: 'Deze oplossing hoort niet bij dit duo. Laad de pagina opnieuw.',
    en: 'This solution is not of this duo. Load the page again.',
  },
  'no-such-measure': {
    fr: 'Cette question n’existe pas encore pour ce duo\u00a0: elle vient à la fin du duo.',
    nl: 'Deze vraag bestaat nog niet voor dit duo: ze komt bij het einde.',
    en: 'This question does not exist for this duo yet: it comes when the duo ends.',
  },
  'duo-is-closed': {
    fr: 'Ce duo est terminé\u00a0: plus rien ne peut y être ajouté ou retiré. Les solutions et les réponses d’après peuvent encore être notées.',
    nl: 'Dit duo is afgesloten: er komt niets meer bij en er gaat niets meer af. Oplossingen en antwoorden van erna kunnen nog genoteerd worden.',
    en: 'This duo is closed: nothing is added to it or taken back any more. Solutions and the answers after it can still be recorded.',
  },
  'agreement-is-not-signed': {
    fr: 'La convention n’est pas encore signée. Notez-la d’abord.',
    nl: 'De overeenkomst is nog niet getekend. Noteer ze eerst.',
    en: 'The agreement is not signed yet. Record it first.',
  },
  'agreement-is-signed-already': {
    fr: 'La convention est déjà notée, signée le {signedOn}. Quelqu’un l’a peut-être fait entre-temps.',
    nl: 'De overeenkomst is al genoteerd, getekend op {signedOn}. Misschien deed iemand dat intussen.',
    en: 'The agreement is recorded already, signed on {signedOn}. Somebody may have done so meanwhile.',
  },
  'agreement-in-the-future': {
    fr: 'Une convention est notée quand elle est signée\u00a0: le {signedOn} est encore à venir.',
    nl: 'Een overeenkomst wordt genoteerd als ze getekend is: {signedOn} moet nog komen.',
    en: 'An agreement is recorded once it is signed: {signedOn} is still to come.',
  },
  'agreement-before-both-said-yes': {
    fr: 'Les deux ont dit oui le {formedOn}\u00a0: la convention est signée ce jour-là ou plus tard.',
    nl: 'Beiden zeiden ja op {formedOn}: de overeenkomst is van die dag of later.',
    en: 'Both said yes on {formedOn}: the agreement is of that day or later.',
  },
  'both-must-sign': {
    fr: 'La convention vaut quand les deux ont signé. Cochez-les tous les deux une fois que c’est fait.',
    nl: 'De overeenkomst geldt als beiden getekend hebben. Vink hen allebei aan zodra dat zo is.',
    en: 'An agreement holds when both have signed. Tick both once they have.',
  },
  'meeting-in-the-future': {
    fr: 'Le {day} est encore à venir\u00a0: notez la rencontre quand elle a eu lieu.',
    nl: '{day} moet nog komen: noteer de ontmoeting als ze voorbij is.',
    en: '{day} is still to come: log the meeting once it has taken place.',
  },
  'meeting-before-the-agreement': {
    fr: 'Le {day} est avant la convention, signée le {signedOn}. Vérifiez le jour.',
    nl: '{day} ligt voor de overeenkomst, getekend op {signedOn}. Kijk de dag na.',
    en: '{day} is before the agreement, which was signed on {signedOn}. Check the day.',
  },
  'meeting-over-twelve-hours': {
    fr: 'Une rencontre dure douze heures au plus. Vérifiez les minutes.',
    nl: 'Een ontmoeting duurt hoogstens twaalf uur. Kijk de minuten na.',
    en: 'A meeting takes twelve hours at most. Check the minutes.',
  },
  'meeting-without-minutes': {
    fr: 'Dites combien de temps cela a duré, ou notez que c’était annulé.',
    nl: 'Zeg hoe lang het duurde, of noteer dat het niet doorging.',
    en: 'Tell how long it took, or that it was cancelled.',
  },
  'meeting-is-logged-already': {
    fr: 'Une rencontre pareille est déjà notée le {heldOn}. S’il y en a eu deux ce jour-là, notez aussi celle-ci.',
    nl: 'Zo’n ontmoeting is al genoteerd op {heldOn}. Waren het er die dag twee, noteer deze dan ook.',
    en: 'Such a meeting is logged on {heldOn} already. If there were two that day, log this one too.',
  },
  'meeting-is-taken-back-already': {
    fr: 'Cette rencontre est déjà retirée.',
    nl: 'Deze ontmoeting is al teruggenomen.',
    en: 'This meeting is taken back already.',
  },
  'meeting-was-logged-by-somebody-else': {
    fr: 'Quelqu’un d’autre a noté cette rencontre\u00a0; l’antenne peut la retirer.',
    nl: 'Iemand anders noteerde deze ontmoeting; de vestiging kan ze terugnemen.',
    en: 'Somebody else logged this meeting; the branch can take it back.',
  },
  'check-in-in-the-future': {
    fr: 'Le {day} est encore à venir\u00a0: notez le point quand il a eu lieu.',
    nl: '{day} moet nog komen: noteer het gesprek als het voorbij is.',
    en: '{day} is still to come: note the check-in once it has been held.',
  },
  'check-in-before-the-agreement': {
    fr: 'Le {day} est avant la convention, signée le {signedOn}. Vérifiez le jour.',
    nl: '{day} ligt voor de overeenkomst, getekend op {signedOn}. Kijk de dag na.',
    en: '{day} is before the agreement, which was signed on {signedOn}. Check the day.',
  },
  'next-check-in-is-not-later': {
    fr: 'Le prochain point ({nextOn}) doit être après celui du {heldOn}.',
    nl: 'Het volgende gesprek ({nextOn}) moet na dat van {heldOn} komen.',
    en: 'The next check-in ({nextOn}) must be after the one of {heldOn}.',
  },
  'goal-is-settled-already': {
    fr: 'Cet objectif a déjà été réglé, peut-être par quelqu’un d’autre. Remettez-le d’abord en cours.',
    nl: 'Dit doel is al afgehandeld, misschien door iemand anders. Open het eerst weer.',
    en: 'This goal is settled already, perhaps by somebody else. Open it again first.',
  },
  'goal-is-open-already': {
    fr: 'Cet objectif est déjà en cours.',
    nl: 'Dit doel loopt al.',
    en: 'This goal is under way already.',
  },
  'assessment-in-the-future': {
    fr: 'Le {day} est encore à venir. Indiquez le jour où cela a été dit.',
    nl: '{day} moet nog komen. Geef de dag waarop het verteld werd.',
    en: '{day} is still to come. Tell the day on which it was told.',
  },
  'assessment-before-the-agreement': {
    fr: 'Le {day} est avant la convention, signée le {signedOn}. Ce qui a été dit avant est à l’entretien.',
    nl: '{day} ligt voor de overeenkomst, getekend op {signedOn}. Wat eerder verteld werd, staat bij het gesprek.',
    en: '{day} is before the agreement, which was signed on {signedOn}. What was told before belongs to the interview.',
  },
  'nothing-was-assessed': {
    fr: 'Ajoutez au moins un frein ou une qualité.',
    nl: 'Voeg minstens één drempel of kwaliteit toe.',
    en: 'Add at least one barrier or quality.',
  },
  'barriers-at-the-start-are-told-at-intake': {
    fr: 'Les freins du début sont dits à l’entretien. Choisissez un autre moment, ou notez des qualités.',
    nl: 'De drempels bij de start worden in het gesprek verteld. Kies een ander moment, of noteer kwaliteiten.',
    en: 'The barriers at the start are told at the interview. Choose another moment, or rate qualities.',
  },
  'qualities-are-rated-at-start-and-closing': {
    fr: 'Les qualités sont notées au début et à la fin. Choisissez un de ces moments.',
    nl: 'Kwaliteiten worden bij de start en aan het einde ingeschat. Kies een van die momenten.',
    en: 'Qualities are rated at the start and at the end. Choose one of these moments.',
  },
  'closing-in-the-future': {
    fr: 'Le {closedOn} est encore à venir\u00a0: clôturez le duo quand il est terminé.',
    nl: '{closedOn} moet nog komen: sluit het duo af als het voorbij is.',
    en: '{closedOn} is still to come: close the duo once it has ended.',
  },
  'closing-before-the-agreement': {
    fr: 'Le duo a commencé le {from}\u00a0: il ne peut pas se terminer avant.',
    nl: 'Het duo begon op {from}: het kan niet eerder eindigen.',
    en: 'The duo began on {from}: it cannot end before.',
  },
  'closing-before-the-last-meeting': {
    fr: 'La dernière rencontre est du {lastContactOn}. Indiquez ce jour ou un jour plus tard, ou retirez cette rencontre.',
    nl: 'De laatste ontmoeting is van {lastContactOn}. Geef die dag of een latere, of neem die ontmoeting terug.',
    en: 'The last meeting is of {lastContactOn}. Tell that day or a later one, or take that meeting back.',
  },
  'not-completed-yet': {
    fr: 'Les six mois sont accomplis deux semaines avant le dernier jour, pas plus tôt. Choisissez une autre raison, ou clôturez alors.',
    nl: 'De zes maanden zijn volbracht vanaf twee weken voor de laatste dag, niet eerder. Kies een andere reden, of sluit dan af.',
    en: 'The six months are complete from two weeks before the last day, not sooner. Choose another reason, or close it then.',
  },
  'who-withdrew-does-not-return': {
    fr: 'Qui arrête n’attend pas d’autre duo. Changez la raison, ou répondez non.',
    nl: 'Wie stopt, wacht niet op een ander duo. Wijzig de reden, of antwoord nee.',
    en: 'Who stops does not wait for another duo. Change the reason, or answer no.',
  },
  'already-evaluated': {
    fr: 'Cet avis est déjà là, donné le {givenOn}.',
    nl: 'Deze terugblik is er al, gegeven op {givenOn}.',
    en: 'This is told already, on {givenOn}.',
  },
  'evaluation-is-too-late': {
    fr: 'Le duo s’est terminé le {closedOn}\u00a0: après {days} jours, l’avis n’est plus noté.',
    nl: 'Het duo eindigde op {closedOn}: na {days} dagen wordt geen terugblik meer genoteerd.',
    en: 'The duo ended on {closedOn}: after {days} days this is no longer recorded.',
  },
  'asked-of-the-mentee-only': {
    fr: 'Freins, qualités et solutions sont demandés au ou à la mentee seulement.',
    nl: 'Drempels, kwaliteiten en oplossingen worden alleen aan de mentee gevraagd.',
    en: 'Barriers, qualities and solutions are asked of the mentee only.',
  },
  'solution-before-the-agreement': {
    fr: 'Le {startsOn} est avant la convention, signée le {signedOn}. Ce qui a été trouvé avant ne vient pas du duo.',
    nl: '{startsOn} ligt voor de overeenkomst, getekend op {signedOn}. Wat eerder gevonden werd, komt niet van het duo.',
    en: '{startsOn} is before the agreement, which was signed on {signedOn}. What was found before is not of the duo.',
  },
  'solution-is-declared-already': {
    fr: 'Cette solution est déjà notée, avec le même premier jour. Retirez-la d’abord si ce sont d’autres faits.',
    nl: 'Deze oplossing is al genoteerd, met dezelfde eerste dag. Neem ze eerst terug als de feiten anders zijn.',
    en: 'This is recorded already, with the same first day. Take it back first if the facts are different.',
  },
  'solution-is-taken-back-already': {
    fr: 'Cette solution est déjà retirée.',
    nl: 'Deze oplossing is al teruggenomen.',
    en: 'This solution is taken back already.',
  },
  'already-answered': {
    fr: 'La réponse est déjà là, donnée le {answeredOn}.',
    nl: 'Het antwoord is er al, gegeven op {answeredOn}.',
    en: 'The answer is in already, given on {answeredOn}.',
  },
  'measure-is-not-due': {
    fr: 'Cette question se pose à partir du {dueOn}. Notez la réponse alors.',
    nl: 'Deze vraag wordt gesteld vanaf {dueOn}. Noteer het antwoord dan.',
    en: 'This is asked from {dueOn} on. Record the answer then.',
  },
  'answer-in-the-future': {
    fr: 'Le {answeredOn} est encore à venir. Indiquez le jour de la réponse.',
    nl: '{answeredOn} moet nog komen. Geef de dag van het antwoord.',
    en: '{answeredOn} is still to come. Tell the day of the answer.',
  },
  'answer-before-the-measure': {
    fr: 'La question se pose à partir du {dueOn}\u00a0: une réponse d’avant n’en est pas une.',
    nl: 'De vraag wordt gesteld vanaf {dueOn}: een antwoord van ervoor telt niet.',
    en: 'This is asked from {dueOn} on: an answer of before is none.',
  },
  'days-worked-are-asked-after-12-months': {
    fr: 'Les jours travaillés se demandent après douze mois. Laissez-les vides ici.',
    nl: 'Gewerkte dagen worden na twaalf maanden gevraagd. Laat ze hier leeg.',
    en: 'Days worked are asked after twelve months. Leave them empty here.',
  },
} satisfies Texts;
