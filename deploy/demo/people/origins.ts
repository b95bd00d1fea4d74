import type { DemoBranch } from '../plan.ts';
import type { NameGroup } from './names.ts';

/** Where somebody's roots are: ISO 3166-1, the languages grown up with, those learnt at school, and how names sound. */
export type Origin = {
  readonly country: string;
  readonly native: string;
  readonly learnt: readonly string[];
  readonly names: NameGroup;
  /** Families that have been here long: many of them hold the nationality of the country. */
  readonly settled: boolean;
};

const origin = (country: string, native: string, learnt: string, names: NameGroup, settled = false): Origin => ({
  country,
  native,
  learnt: learnt ? learnt.split(' ') : [],
  names,
  settled,
});

const origins = [
  origin('MA', 'ar', 'fr', 'arab', true),
  origin('TR', 'tr', '', 'turkic', true),
  origin('CD', 'ln', 'fr', 'centralAfrica', true),
  origin('DZ', 'ar', 'fr', 'arab'),
  origin('TN', 'ar', 'fr', 'arab'),
  origin('SY', 'ar', 'en', 'arab'),
  origin('IQ', 'ar', 'ku', 'arab'),
  origin('PS', 'ar', 'en', 'arab'),
  origin('GN', 'ff', 'fr', 'westAfrica'),
  origin('CM', 'fr', 'en', 'westAfrica'),
  origin('SN', 'wo', 'fr', 'westAfrica'),
  origin('RW', 'rw', 'fr en', 'centralAfrica'),
  origin('BI', 'rn', 'fr', 'centralAfrica'),
  origin('GH', 'ak', 'en', 'westAfrica'),
  origin('SO', 'so', 'en', 'horn'),
  origin('ER', 'ti', 'en', 'horn'),
  origin('ET', 'am', 'en', 'horn'),
  origin('AF', 'fa', 'ps', 'persian'),
  origin('IR', 'fa', 'en', 'persian'),
  origin('PK', 'ur', 'en', 'southAsia'),
  origin('NP', 'ne', 'en', 'southAsia'),
  origin('XK', 'sq', 'en', 'balkan'),
  origin('AL', 'sq', 'it', 'balkan'),
  origin('BR', 'pt', 'es', 'latin'),
  origin('CO', 'es', 'en', 'latin'),
  origin('RU', 'ru', 'en', 'slavic'),
  origin('UA', 'uk', 'ru', 'slavic'),
  origin('VN', 'vi', 'en', 'eastAsia'),
  origin('TH', 'th', 'en', 'eastAsia'),
];

export const originOf = (country: string): Origin => {
  const found = origins.find((one) => one.country === country);
  if (!found) throw new RangeError(`no origin ${country}`);
  return found;
};

type Shares = Readonly<Record<string, number>>;
const everywhere: Shares = {
  SY: 9,
  AF: 6,
  IQ: 5,
  SO: 4,
  RU: 2,
  UA: 1,
  BR: 2,
  CO: 1,
  PS: 3,
  IR: 3,
  ER: 2,
  ET: 2,
  PK: 2,
  NP: 1,
  TH: 1,
  VN: 1,
  XK: 2,
  AL: 2,
};
const french: Shares = { ...everywhere, MA: 24, CD: 12, TR: 5, DZ: 4, TN: 3, GN: 8, CM: 6, SN: 3, RW: 3, BI: 2 };
const dutch: Shares = { ...everywhere, MA: 13, TR: 11, GH: 3, CD: 3, GN: 2, AF: 9, SY: 11, SO: 6 };

/** How many of a hundred or so mentees of a branch have roots in which country. */
export const originShares: Readonly<Record<DemoBranch, Shares>> = {
  brussels: french,
  liege: french,
  antwerp: { ...dutch, MA: 18, TR: 9, GH: 4 },
  ghent: { ...dutch, TR: 17, MA: 8, GH: 4 },
  mechelen: { ...dutch, MA: 20, TR: 5 },
  aalst: { ...dutch, CD: 8, TR: 8 },
};
