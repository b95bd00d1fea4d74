import type { Language } from '@duo/kernel';
import type { Weights } from '../draws.ts';
import type { DemoBranch } from '../plan.ts';
import type { NameGroup } from './names.ts';

export type Place = {
  /** Postal codes of the city and around it; the first third are the nearest. */
  readonly postalCodes: readonly string[];
  /** The language a duo most likely works in, and one that many speak beside it. */
  readonly working: Weights<Language>;
  readonly second: Language;
  readonly registered: 'actiris' | 'forem' | 'vdab';
  readonly mentorNames: Weights<NameGroup>;
};

const place = (codes: string, rest: Omit<Place, 'postalCodes'>): Place => ({ postalCodes: codes.split(' '), ...rest });

const flemish = {
  working: { nl: 90, en: 10 },
  second: 'en',
  registered: 'vdab',
  mentorNames: { dutchspeaking: 94, frenchspeaking: 6 },
} as const;

export const places: Readonly<Record<DemoBranch, Place>> = {
  brussels: place(
    '1000 1020 1030 1050 1060 1070 1080 1210 1040 1081 1082 1083 1090 1140 1190 1180 1200 1150 1160 1170',
    {
      working: { fr: 76, nl: 20, en: 4 },
      second: 'nl',
      registered: 'actiris',
      mentorNames: { frenchspeaking: 64, dutchspeaking: 36 },
    },
  ),
  antwerp: place(
    '2000 2018 2060 2140 2020 2030 2050 2100 2170 2600 2610 2660 2150 2180 2640 2650 2900 2930 2550 2070',
    flemish,
  ),
  liege: place('4000 4020 4030 4040 4032 4100 4101 4420 4430 4460 4051 4102 4340 4400 4041 4610 4620 4120 4130 4300', {
    working: { fr: 96, en: 4 },
    second: 'en',
    registered: 'forem',
    mentorNames: { frenchspeaking: 93, dutchspeaking: 7 },
  }),
  ghent: place('9000 9040 9050 9030 9041 9031 9032 9051 9052 9820 9830 9840 9070 9090 9230 9800 9080 9940', flemish),
  mechelen: place('2800 2801 2811 2812 2820 2860 2830 2840 2850 2570 2500 1980 1982 3140 1910', flemish),
  aalst: place('9300 9308 9310 9320 9400 9420 9280 9260 9200 9340 9450 9470 1790 9255', flemish),
};
