import type { Texts } from '../i18n/say.js';

/** What the rules of rounds and proposals refuse. */
export const matchingRefusals = {
  'round-has-changed': {
    fr: 'Quelqu’un d’autre a décidé entre-temps. Ce tour est à jour maintenant\u00a0; décidez à nouveau.',
    nl: 'Iemand anders besliste intussen. Deze ronde is nu bijgewerkt; beslis opnieuw.',
    en: 'Somebody else decided in the meantime. This round is up to date now; decide again.',
  },
  'no-such-round': {
    fr: 'Ce tour n’existe pas.',
    nl: 'Deze ronde bestaat niet.',
    en: 'There is no such round.',
  },
  'mentee-is-not-in-this-round': {
    fr: 'Cette personne n’est pas dans ce tour. Commencez un nouveau tour pour l’y voir.',
    nl: 'Deze mentee zit niet in deze ronde. Begin een nieuwe ronde om hem of haar te zien.',
    en: 'This mentee is not in this round. Begin a new round to see him or her.',
  },
  'mentor-is-not-in-this-round': {
    fr: 'Ce ou cette mentor n’est pas dans ce tour. Commencez un nouveau tour pour l’y voir.',
    nl: 'Deze mentor zit niet in deze ronde. Begin een nieuwe ronde om hem of haar te zien.',
    en: 'This mentor is not in this round. Begin a new round to see him or her.',
  },
  'mentee-is-pinned-already': {
    fr: 'Ce ou cette mentee est déjà épinglé·e avec quelqu’un d’autre. Désépinglez d’abord cette paire.',
    nl: 'Deze mentee is al vastgezet met iemand anders. Maak dat paar eerst los.',
    en: 'This mentee is pinned with somebody else already. Unpin that pair first.',
  },
  'pair-is-approved-already': {
    fr: 'Ce ou cette mentee a déjà une proposition approuvée. Reprenez-la d’abord.',
    nl: 'Deze mentee heeft al een goedgekeurd voorstel. Trek dat eerst in.',
    en: 'This mentee has an approved proposal already. Take that back first.',
  },
  'cannot-be-kept': {
    fr: 'Cela contredit une autre décision\u00a0: cette paire est écartée, ou le ou la mentor n’a plus de place.',
    nl: 'Dat spreekt een andere beslissing tegen: dit paar is uitgesloten, of de mentor heeft geen plaats meer.',
    en: 'That contradicts another decision: the pair is ruled out, or the mentor has no place left.',
  },
  'does-not-wait-any-more': {
    fr: 'L’une des deux personnes n’attend plus. Commencez un nouveau tour.',
    nl: 'Een van de twee wacht niet meer. Begin een nieuwe ronde.',
    en: 'One of the two does not wait any more. Begin a new round.',
  },
  'mentee-is-proposed-already': {
    fr: 'Ce ou cette mentee a déjà une proposition ouverte, d’un autre tour.',
    nl: 'Deze mentee heeft al een open voorstel, uit een andere ronde.',
    en: 'This mentee has an open proposal already, from another round.',
  },
  'mentor-has-no-place-left': {
    fr: 'Ce ou cette mentor n’a plus de place\u00a0: une autre proposition est ouverte.',
    nl: 'Deze mentor heeft geen plaats meer: er is een ander open voorstel.',
    en: 'This mentor has no place left: another proposal is open.',
  },
  'no-such-proposal': {
    fr: 'Cette proposition n’existe pas.',
    nl: 'Dit voorstel bestaat niet.',
    en: 'There is no such proposal.',
  },
  'have-met-already': {
    fr: 'La première rencontre est déjà notée.',
    nl: 'De eerste ontmoeting is al genoteerd.',
    en: 'The first meeting is recorded already.',
  },
  'meeting-is-in-the-future': {
    fr: 'Une rencontre se note quand elle a eu lieu\u00a0: ce moment est encore à venir.',
    nl: 'Een ontmoeting wordt genoteerd als ze voorbij is: dit tijdstip moet nog komen.',
    en: 'A meeting is recorded once it was held: this time is still to come.',
  },
  'meeting-is-before-the-proposal': {
    fr: 'La rencontre ne peut pas précéder la proposition.',
    nl: 'De ontmoeting kan niet voor het voorstel vallen.',
    en: 'The meeting cannot be before the proposal.',
  },
  'have-not-met-yet': {
    fr: 'Les deux ne se sont pas encore rencontrés. Notez d’abord la première rencontre.',
    nl: 'De twee ontmoetten elkaar nog niet. Noteer eerst de eerste ontmoeting.',
    en: 'The two have not met yet. Record the first meeting first.',
  },
  'already-answered': {
    fr: 'Cette personne a déjà répondu.',
    nl: 'Deze persoon heeft al geantwoord.',
    en: 'This person has answered already.',
  },
  'time-for-reflection-is-over': {
    fr: 'Le temps de réflexion est passé. Les deux peuvent être proposés à nouveau au prochain tour.',
    nl: 'De bedenktijd is voorbij. De twee kunnen in de volgende ronde opnieuw worden voorgesteld.',
    en: 'The time for reflection is over. The two may be proposed again in the next round.',
  },
  'proposal-is-settled': {
    fr: 'Cette proposition est déjà close.',
    nl: 'Dit voorstel is al afgesloten.',
    en: 'This proposal is settled already.',
  },
} satisfies Texts;
