import { type BarrierCode, barriers, type Language, type Level, type Random } from '@duo/kernel';
import { between, chance, some, weighted } from '../draws.ts';
import type { DemoBranch } from '../plan.ts';
import type { Way } from '../ways.ts';
import {
  availabilityOf,
  bornBefore,
  helpOf,
  interestsOf,
  isNotEligible,
  meetingOf,
  nameOf,
  type Person,
  postalCodeOf,
  spokenIn,
  textOfLanguages,
  workCells,
} from './person.ts';
import { places } from './places.ts';
import { experienced } from './work.ts';

const strengths: readonly BarrierCode[] = barriers.filter((barrier) => barrier !== 'other');

/** An experienced volunteer on this way, who speaks the language of the first mentee where there is one. */
export function mentorOf(random: Random, branch: DemoBranch, way: Way, speaking?: Language): Person {
  const group = weighted(random, places[branch].mentorNames);
  const native: Language = group === 'dutchspeaking' ? 'nl' : 'fr';
  const known = languagesOf(random, branch, native, speaking);
  const help = some(random, strengths, between(random, 4, 8));
  const cells = {
    side: 'mentor',
    ...nameOf(random, group),
    language: native,
    born: bornBefore(
      random,
      way.interviewedOn ?? way.enrolledOn,
      isNotEligible(way) ? between(random, 42, 49) : between(random, 50, 70),
    ),
    nationality: 'BE',
    postal_code: postalCodeOf(random, branch),
    languages: textOfLanguages(known),
    education: weighted(random, { 3: 18, 5: 17, 6: 34, 7: 28, 8: 3 }),
    education_country: 'BE',
    recognised: 'recognised',
    ...workCells(random.pick(experienced)),
    interests: interestsOf(random),
    availability: availabilityOf(random, 4),
    ...meetingOf(random, way.enrolledOn),
    help: helpOf(barriers.filter((barrier) => help.includes(barrier))),
    generalist: chance(random, 0.3) ? 'yes' : 'no',
    capacity: '1',
  };
  return { way, speaks: spokenIn(known), cells };
}

function languagesOf(random: Random, branch: DemoBranch, native: Language, speaking?: Language) {
  const known = new Map<string, Level>([[native, 'native']]);
  const fluent = () => weighted(random, { B2: 45, C1: 40, C2: 15 });
  const atHome = weighted(random, places[branch].working);
  for (const code of [speaking, atHome === 'en' ? undefined : atHome])
    if (code && !known.has(code)) known.set(code, fluent());
  if (!known.has('en') && chance(random, 0.7)) known.set('en', weighted(random, { A2: 20, B1: 30, B2: 50 }));
  for (const code of ['fr', 'nl'])
    if (!known.has(code) && chance(random, 0.55)) known.set(code, weighted(random, { A2: 30, B1: 40, B2: 30 }));
  if (chance(random, 0.12)) known.set(random.pick(['de', 'es', 'it', 'ar', 'tr', 'pt']), fluent());
  return known;
}
