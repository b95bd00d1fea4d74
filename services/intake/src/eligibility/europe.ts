import type { Day } from '@duo/kernel';

const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const joined: Readonly<Record<string, Day>> = { HR: '2013-07-01' };
/** The first day on which a country was no longer a member. */
const left: Readonly<Record<string, Day>> = { GB: '2020-02-01' };

/** Whether a country (ISO 3166-1) was in the European Union on a day, from 2013 on. */
export function isInEu(country: string, day: Day): boolean {
  const leftOn = left[country];
  if (leftOn) return day < leftOn;
  return members.includes(country) && day >= (joined[country] ?? '');
}
