import type { Language, Localized } from '@duo/kernel';
import type { EffectEstimate } from '../evaluation.js';
import { optionsIn } from './options.js';

export type Method = {
  readonly name: Localized;
  /** Whether it makes the groups alike, so that what is left may be called an effect. */
  readonly adjusts: boolean;
  readonly assumes: Localized;
};

/** What each method is called and takes for granted, beside what all that adjust do. */
export const methods: Readonly<Record<string, Method>> = {
  difference: {
    name: { fr: 'Différence non corrigée', nl: 'Niet gecorrigeerd verschil', en: 'Unadjusted difference' },
    adjusts: false,
    assumes: {
      fr: 'Rien n’est corrigé\u00a0: elle ne serait un effet que si la participation avait été tirée au sort.',
      nl: 'Niets is gecorrigeerd: het zou alleen een effect zijn als de deelname geloot was.',
      en: 'Nothing is adjusted: it would only be an effect had taking part been drawn by lot.',
    },
  },
  regression: {
    name: { fr: 'Régression', nl: 'Regressie', en: 'Regression' },
    adjusts: true,
    assumes: {
      fr: 'Le résultat dépend des caractéristiques en ligne droite, et l’effet est le même pour toutes et tous.',
      nl: 'De uitkomst hangt rechtlijnig van de kenmerken af, en het effect is voor iedereen gelijk.',
      en: 'The outcome depends on the characteristics in straight lines, and the effect is the same for everybody.',
    },
  },
  'oaxaca-blinder': {
    name: { fr: 'Oaxaca-Blinder', nl: 'Oaxaca-Blinder', en: 'Oaxaca-Blinder' },
    adjusts: true,
    assumes: {
      fr: 'Sans programme, le résultat dépend des caractéristiques en ligne droite.',
      nl: 'Zonder het programma hangt de uitkomst rechtlijnig van de kenmerken af.',
      en: 'Without the programme, the outcome depends on the characteristics in straight lines.',
    },
  },
  matching: {
    name: { fr: 'Appariement', nl: 'Koppeling', en: 'Matching' },
    adjusts: true,
    assumes: {
      fr: 'Qui est apparié se ressemble assez\u00a0; qui n’a trouvé personne n’est pas compté.',
      nl: 'Wie gekoppeld is, lijkt voldoende op elkaar; wie niemand vond, telt niet mee.',
      en: 'Those who are matched are alike enough; whoever found nobody is not counted.',
    },
  },
  exact: {
    name: { fr: 'Appariement exact', nl: 'Exacte koppeling', en: 'Exact matching' },
    adjusts: true,
    assumes: {
      fr: 'Seules sont comptées les personnes qui en ont d’identiques dans l’autre groupe.',
      nl: 'Alleen wie in de andere groep identieke personen heeft, telt mee.',
      en: 'Only people who have identical ones in the other group are counted.',
    },
  },
  cem: {
    name: { fr: 'Appariement par classes (CEM)', nl: 'Koppeling in klassen (CEM)', en: 'Coarsened matching (CEM)' },
    adjusts: true,
    assumes: {
      fr: 'Au sein d’une classe, les différences qui restent ne comptent pas\u00a0; qui est seul dans sa classe n’est pas compté.',
      nl: 'Binnen een klasse tellen de resterende verschillen niet; wie alleen in een klasse zit, telt niet mee.',
      en: 'Within a class the differences that are left do not matter; whoever is alone in a class is not counted.',
    },
  },
  subclassification: {
    name: { fr: 'Classes de score', nl: 'Scoreklassen', en: 'Score classes' },
    adjusts: true,
    assumes: {
      fr: 'Le score est juste, et dans une classe les groupes se ressemblent assez.',
      nl: 'De score klopt, en binnen een klasse lijken de groepen voldoende op elkaar.',
      en: 'The score is right, and within a class the groups are alike enough.',
    },
  },
  ipw: {
    name: { fr: 'Pondération inverse (IPW)', nl: 'Inverse weging (IPW)', en: 'Inverse weighting (IPW)' },
    adjusts: true,
    assumes: {
      fr: 'Le score, la probabilité de participer, est juste.',
      nl: 'De score, de kans om deel te nemen, klopt.',
      en: 'The score, the probability of taking part, is right.',
    },
  },
  'entropy-balancing': {
    name: { fr: 'Équilibrage par entropie', nl: 'Entropiebalancering', en: 'Entropy balancing' },
    adjusts: true,
    assumes: {
      fr: 'Des moyennes égales suffisent\u00a0: rien d’autre ne distingue les groupes.',
      nl: 'Gelijke gemiddelden volstaan: niets anders onderscheidt de groepen.',
      en: 'Equal means are enough: nothing else tells the groups apart.',
    },
  },
  aipw: {
    name: { fr: 'Doublement robuste (AIPW)', nl: 'Dubbel robuust (AIPW)', en: 'Doubly robust (AIPW)' },
    adjusts: true,
    assumes: {
      fr: 'Le score est juste, ou la régression du groupe de comparaison l’est\u00a0: l’un des deux suffit.',
      nl: 'De score klopt, of de regressie van de vergelijkingsgroep klopt: een van beide volstaat.',
      en: 'The score is right, or the regression of the comparison group is: one of the two is enough.',
    },
  },
};

/** A method that nobody vouched for is not said to have found an effect. */
export const adjusts = (method: string): boolean => methodOf(method)?.adjusts === true;

export const methodOf = (method: string): Method | undefined =>
  Object.hasOwn(methods, method) ? methods[method] : undefined;

/** A method's name, with the options by which a report tells two of them apart. */
export function nameOf(language: Language, { method, label }: Pick<EffectEstimate, 'method' | 'label'>): string {
  const name = method === 'kaplan-meier' ? 'Kaplan-Meier' : methodOf(method)?.name[language];
  if (name === undefined || !label.startsWith(method)) return label;
  const options = label.slice(method.length).replace(/^, /, '');
  return options === '' ? name : `${name}, ${optionsIn(language, options)}`;
}
