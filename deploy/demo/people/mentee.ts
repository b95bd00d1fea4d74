import type { Language, Level, Random } from '@duo/kernel';
import { toldAtStart } from '../barriers.ts';
import { diploma, withoutProject } from '../calibration.ts';
import { textOf } from '../days.ts';
import { between, chance, some, weighted } from '../draws.ts';
import type { DemoBranch } from '../plan.ts';
import type { Row } from '../tables.ts';
import type { Way } from '../ways.ts';
import { type Origin, originOf, originShares } from './origins.ts';
import {
  availabilityOf,
  bornBefore,
  helpOf,
  interestsOf,
  isNotEligible,
  type Mentee,
  meetingOf,
  nameOf,
  postalCodeOf,
  spokenIn,
  textOfLanguages,
  workCells,
} from './person.ts';
import { places } from './places.ts';
import { sought } from './work.ts';

/** Up to 30 under the first rules, up to 33 from 2019 on; the rule counts the day of the interview. */
const oldestOn = (day: number) => (textOf(day) < '2019-01-01' ? 30 : 33);

/** A young job seeker on this way. Who is not ready may be refused for what the rules of that day ask. */
export function menteeOf(random: Random, branch: DemoBranch, way: Way): Mentee {
  const origin = originOf(weighted(random, originShares[branch]));
  const belgian = !isNotEligible(way) && chance(random, origin.settled ? 0.5 : 0.06);
  const working = weighted(random, places[branch].working);
  const known = languagesOf(random, branch, { origin, belgian, working, weak: isWeak(way) });
  const barriers = toldAtStart(random);
  const asked = way.interviewedOn ?? way.enrolledOn;
  const age = between(random, 18, oldestOn(asked));
  const work = chance(random, withoutProject) ? undefined : random.pick(sought);
  const cells: Row<'people'> = {
    side: 'mentee',
    ...nameOf(random, origin.names),
    language: working,
    born: bornBefore(random, asked, age),
    ...originCells(random, origin, belgian, way),
    postal_code: postalCodeOf(random, branch),
    languages: textOfLanguages(known),
    ...educationCells(random, origin, belgian),
    ...workCells(work),
    interests: interestsOf(random),
    availability: availabilityOf(random, 3),
    ...meetingOf(random, way.enrolledOn),
    help: helpOf(some(random, barriers, 3).map(({ barrier }) => barrier)),
    reach_km: weighted(random, { '': 45, 10: 8, 15: 15, 20: 17, 30: 15 }),
    ...labourCells(random, branch),
  };
  return { way, speaks: spokenIn(known), cells, barriers };
}

const isWeak = ({ reasons }: Way) => reasons?.includes('language-too-low') ?? false;

type Speaker = { origin: Origin; belgian: boolean; working: Language; weak: boolean };

function languagesOf(random: Random, branch: DemoBranch, { origin, belgian, working, weak }: Speaker) {
  const enough = weighted(random, { B1: 27, B2: 41, C1: 24, C2: 8 });
  const level = weak ? weighted(random, { A1: 50, A2: 50 }) : belgian ? 'native' : enough;
  const known = new Map<string, Level>([[origin.native, 'native']]);
  if (!known.has(working)) known.set(working, level);
  for (const code of origin.learnt)
    if (!known.has(code) && !weak && chance(random, 0.75))
      known.set(code, weighted(random, { B1: 40, B2: 40, C1: 20 }));
  for (const code of [places[branch].second, 'en'])
    if (!known.has(code) && chance(random, 0.35)) known.set(code, weighted(random, { A1: 30, A2: 40, B1: 30 }));
  return known;
}

function originCells(random: Random, { country }: Origin, belgian: boolean, way: Way) {
  if (belgian) {
    const basis = weighted(random, { parent: 78, grandparent: 22 });
    return { nationality: 'BE', origin_basis: basis, stay: 'unlimited' };
  }
  const stay = isNotEligible(way) ? 'temporary' : weighted(random, { unlimited: 45, 'long-term': 55 });
  return { nationality: country, origin_basis: 'nationality', stay };
}

/** Recognised, or obtained abroad and not recognised (yet), or no diploma at all. */
function educationCells(random: Random, { country }: Origin, belgian: boolean) {
  const shares = belgian ? diploma.belgian : diploma.other;
  if (chance(random, shares.recognised)) {
    const education = weighted(random, { 3: 44, 4: 10, 5: 8, 6: 23, 7: 15 });
    return { education, education_country: belgian || chance(random, 0.8) ? 'BE' : country, recognised: 'recognised' };
  }
  if (chance(random, shares.abroad)) {
    const recognised = chance(random, 0.22) ? 'pending' : 'no';
    return { education: weighted(random, { 3: 40, 5: 8, 6: 34, 7: 18 }), education_country: country, recognised };
  }
  const home = belgian || chance(random, 0.4) ? 'BE' : country;
  return { education: weighted(random, { 0: 6, 1: 22, 2: 72 }), education_country: home, recognised: 'no' };
}

const spans = { short: [1, 5], year: [6, 12], long: [13, 24], longest: [25, 60] } as const;

function labourCells(random: Random, branch: DemoBranch) {
  const [least, most] = spans[weighted(random, { short: 34, year: 29, long: 23, longest: 14 })];
  return {
    unemployed_months: String(between(random, least, most)),
    registered_with: chance(random, 0.85) ? places[branch].registered : 'none',
  };
}
