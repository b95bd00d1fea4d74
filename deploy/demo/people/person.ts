import { type BarrierCode, type HalfDay, halfDays, type Language, type Level, levels, type Random } from '@duo/kernel';
import type { Told } from '../barriers.ts';
import { textOf } from '../days.ts';
import { between, chance, some, type Weights, weighted } from '../draws.ts';
import { covid, type DemoBranch } from '../plan.ts';
import type { Row } from '../tables.ts';
import type { Way } from '../ways.ts';
import { type NameGroup, nameGroups } from './names.ts';
import { places } from './places.ts';
import { interests, type Work } from './work.ts';

/** Somebody made up. The record number comes last, in the order of the enrolments. */
export type Person = {
  readonly way: Way;
  /** The languages in which a duo can work with this person. */
  readonly speaks: readonly Language[];
  readonly cells: Row<'people'>;
};

/** Refused by the rules of the day: a mentee who may not stay for long, a mentor who is too young. */
export const isNotEligible = ({ reasons }: Way): boolean => reasons?.includes('not-eligible') ?? false;

export type Mentee = Person & { readonly barriers: readonly Told[] };

/** The languages in which a duo works, from B1 on. */
export const spokenIn = (known: ReadonlyMap<string, Level>): Language[] =>
  (['fr', 'nl', 'en'] as const).filter((code) => levels.indexOf(known.get(code) ?? 'A0') >= levels.indexOf('B1'));

export const textOfLanguages = (known: ReadonlyMap<string, Level>): string =>
  [...known].map(([code, level]) => `${code}:${level}`).join(';');

export function nameOf(random: Random, group: NameGroup) {
  const { given, family } = nameGroups[group];
  return { given_name: random.pick(given), family_name: random.pick(family) };
}

/** Somebody who is so many years old on that day. */
export const bornBefore = (random: Random, on: number, years: number): string =>
  textOf(on - Math.floor(years * 365.25) - between(random, 2, 360));

/** Two thirds live in the city itself. */
export function postalCodeOf(random: Random, branch: DemoBranch): string {
  const { postalCodes } = places[branch];
  const nearest = Math.ceil(postalCodes.length / 3);
  return chance(random, 0.6) ? random.pick(postalCodes.slice(0, nearest)) : random.pick(postalCodes.slice(nearest));
}

const meetingBefore: Weights = { 'on-site': 72, hybrid: 25, remote: 3 };
const meetingInCrisis: Weights = { 'on-site': 8, hybrid: 37, remote: 55 };
const meetingAfter: Weights = { 'on-site': 38, hybrid: 52, remote: 10 };

/** How somebody who enrolled on that day prefers to meet; who prefers it remotely has the means. */
export function meetingOf(random: Random, enrolledOn: number) {
  const day = textOf(enrolledOn);
  const usual = day < covid.from ? meetingBefore : day <= covid.until ? meetingInCrisis : meetingAfter;
  const meeting = weighted(random, usual);
  const access = meeting !== 'on-site' || chance(random, 0.86);
  const skill = weighted(random, access ? { 1: 12, 2: 33, 3: 37, 4: 18 } : { 0: 45, 1: 40, 2: 15 });
  return { meeting, digital_access: access ? 'yes' : 'no', digital_skill: skill };
}

const workdaySlots = halfDays.slice(0, 10);

export function availabilityOf(random: Random, least: number): string {
  const slots: HalfDay[] = some(random, workdaySlots, between(random, least, 6));
  if (chance(random, 0.2)) slots.push('sat-am');
  return halfDays.filter((slot) => slots.includes(slot)).join(';');
}

export const interestsOf = (random: Random): string => some(random, interests, between(random, 1, 4)).join(';');

export const workCells = (work: Work | undefined) => ({
  occupation: work?.occupation ?? '',
  sector: work?.sector ?? '',
});

export const helpOf = (barriers: readonly BarrierCode[]): string => barriers.join(';');
