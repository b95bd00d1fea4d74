import type { Localized } from '@duo/kernel';

/** What each warning of a report means, by its code. */
export const warningTexts: Readonly<Record<string, Localized>> = {
  'imbalance-left': {
    fr: 'Après correction, les groupes diffèrent encore dans ces caractéristiques\u00a0: une partie de l’estimation peut en venir.',
    nl: 'Na correctie verschillen de groepen nog in deze kenmerken: een deel van de schatting kan daarvan komen.',
    en: 'After adjustment the groups still differ in these characteristics: part of the estimate may come from that.',
  },
  'few-effective': {
    fr: 'L’estimation repose sur très peu de personnes\u00a0: quelques-unes portent presque tout le poids.',
    nl: 'De schatting steunt op heel weinig personen: enkelen dragen bijna al het gewicht.',
    en: 'The estimate rests on very few people: some of them carry nearly all of the weight.',
  },
  'poor-overlap': {
    fr: 'Des participant·es n’ont personne de comparable dans l’autre groupe\u00a0: pour elles et eux, la comparaison est une extrapolation.',
    nl: 'Voor sommige deelnemers is er in de andere groep niemand vergelijkbaar: voor hen is de vergelijking een extrapolatie.',
    en: 'Some participants have nobody comparable in the other group: for them the comparison is an extrapolation.',
  },
  'treated-without-match': {
    fr: 'Des participant·es n’ont personne de comparable et ne sont pas comptés\u00a0: l’estimation ne vaut que pour les autres.',
    nl: 'Sommige deelnemers hebben niemand die vergelijkbaar is en tellen niet mee: de schatting geldt alleen voor de anderen.',
    en: 'Some participants have nobody comparable and are not counted: the estimate is about the others only.',
  },
  'fewer-matches-than-asked': {
    fr: 'Des participant·es ont été comparés à moins de personnes que demandé.',
    nl: 'Sommige deelnemers werden met minder personen vergeleken dan gevraagd.',
    en: 'Some participants were compared with fewer people than asked for.',
  },
  'placebo-effect': {
    fr: 'Un effet apparaît sur un résultat d’avant l’inscription, où il ne peut y en avoir\u00a0: les groupes diffèrent en ce que les caractéristiques ne disent pas.',
    nl: 'Er is een effect op een uitkomst van vóór de inschrijving, waar er geen kan zijn: de groepen verschillen in wat de kenmerken niet zeggen.',
    en: 'There is an effect on an outcome from before registration, where there can be none: the groups differ in what the characteristics do not tell.',
  },
  'small-cell': {
    fr: 'Trop peu de personnes partagent cette réponse pour qu’on publie quoi que ce soit à leur sujet.',
    nl: 'Te weinig personen delen dit antwoord om er iets over te publiceren.',
    en: 'Too few people share this answer for anything to be published about them.',
  },
};

/** Why somebody is in no estimate, by its code. */
export const reasonTexts: Readonly<Record<string, Localized>> = {
  'nobody-comparable': {
    fr: 'personne de comparable dans l’autre groupe',
    nl: 'niemand vergelijkbaar in de andere groep',
    en: 'nobody comparable in the other group',
  },
};

/** The names of what a warning says beside its sentence. */
export const detailTexts: Readonly<Record<string, Localized>> = {
  label: { fr: 'estimation', nl: 'schatting', en: 'estimate' },
  covariates: { fr: 'caractéristiques', nl: 'kenmerken', en: 'characteristics' },
  covariate: { fr: 'caractéristique', nl: 'kenmerk', en: 'characteristic' },
  level: { fr: 'valeur', nl: 'waarde', en: 'value' },
  group: { fr: 'groupe', nl: 'groep', en: 'group' },
  treated: { fr: 'participant·es', nl: 'deelnemers', en: 'participants' },
  control: { fr: 'groupe de comparaison', nl: 'vergelijkingsgroep', en: 'comparison group' },
  over: { fr: 'au-delà de', nl: 'boven', en: 'over' },
  under: { fr: 'sous', nl: 'onder', en: 'under' },
  estimate: { fr: 'effet', nl: 'effect', en: 'effect' },
  lower: { fr: 'de', nl: 'van', en: 'from' },
  upper: { fr: 'à', nl: 'tot', en: 'to' },
  size: { fr: 'taille effective', nl: 'effectieve grootte', en: 'effective size' },
  fewerThan: { fr: 'moins de', nl: 'minder dan', en: 'fewer than' },
  treatedOutside: {
    fr: 'participant·es hors de portée',
    nl: 'deelnemers buiten bereik',
    en: 'participants out of reach',
  },
  of: { fr: 'sur', nl: 'van', en: 'of' },
};
