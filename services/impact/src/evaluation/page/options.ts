import type { Language, Localized } from '@duo/kernel';
import { numberIn } from './numbers.js';
import { decimalsOf } from './scale.js';

/** The words of options as labels have them; values that are terms of the field stay what they are. */
export const optionTexts: Readonly<Record<string, Localized>> = {
  distance: { fr: 'distance', nl: 'afstand', en: 'distance' },
  covariance: { fr: 'covariance', nl: 'covariantie', en: 'covariance' },
  ratio: { fr: 'personnes par participant·e', nl: 'personen per deelnemer', en: 'people per participant' },
  replacement: { fr: 'avec remise', nl: 'met teruglegging', en: 'replacement' },
  order: { fr: 'ordre', nl: 'volgorde', en: 'order' },
  caliper: { fr: 'caliper', nl: 'caliper', en: 'caliper' },
  exact: { fr: 'identiques', nl: 'gelijk in', en: 'exact' },
  ties: { fr: 'ex aequo', nl: 'gelijkstanden', en: 'ties' },
  'bias adjust': { fr: 'correction du biais', nl: 'biascorrectie', en: 'bias adjusted' },
  se: { fr: 'erreur', nl: 'fout', en: 'error' },
  link: { fr: 'lien', nl: 'link', en: 'link' },
  classes: { fr: 'classes', nl: 'klassen', en: 'classes' },
  by: { fr: 'par', nl: 'per', en: 'by' },
  weights: { fr: 'poids', nl: 'gewichten', en: 'weights' },
  conf: { fr: 'limites', nl: 'grenzen', en: 'limits' },
  horizon: { fr: 'horizon', nl: 'horizon', en: 'horizon' },
};

const valueTexts: Readonly<Record<string, Localized>> = {
  none: { fr: 'aucun', nl: 'geen', en: 'none' },
  yes: { fr: 'oui', nl: 'ja', en: 'yes' },
  no: { fr: 'non', nl: 'nee', en: 'no' },
  propensity: { fr: 'score', nl: 'score', en: 'score' },
  mahalanobis: { fr: 'Mahalanobis', nl: 'Mahalanobis', en: 'Mahalanobis' },
  'inverse-variance': { fr: 'variances inverses', nl: 'inverse varianties', en: 'inverse variances' },
};

/** The options of a label, such as `caliper none, se HC3`, in a language; what is not known stays as it is. */
export const optionsIn = (language: Language, options: string): string =>
  options
    .split(', ')
    .map((option) => {
      if (Object.hasOwn(optionTexts, option)) return optionTexts[option]?.[language];
      const name = Object.keys(optionTexts).find((known) => option.startsWith(`${known} `));
      if (name === undefined) return valueIn(language, option);
      const value = option.slice(name.length + 1);
      return `${optionTexts[name]?.[language]} ${valueIn(language, value)}`;
    })
    .join(', ');

function valueIn(language: Language, value: string): string {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number)) return numberIn(language, number, decimalsOf([number]));
  return Object.hasOwn(valueTexts, value) ? (valueTexts[value]?.[language] ?? value) : value;
}
