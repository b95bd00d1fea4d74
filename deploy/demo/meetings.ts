import type { Random } from '@duo/kernel';
import { numberOf } from './days.ts';
import { between } from './draws.ts';
import type { Duo } from './duos.ts';
import { waves } from './plan.ts';

/** What the log of a duo came to. */
export type Meetings = {
  readonly duo: Duo;
  readonly meetings: number;
  readonly hours: number;
  readonly silentWeeks: number;
  readonly lastHeldOn: number;
};

const [from, until] = [numberOf(waves[0].from), numberOf(waves[0].until)];

/** About once a week and two hours each time, with weeks left out: more of them in the first wave, and before a silence. */
export function meetingsOf(random: Random, duo: Duo): Meetings {
  const { signedOn, closedOn, reason } = duo;
  const weeks = Math.max(1, Math.floor((closedOn - signedOn) / 7));
  const inWave = Math.max(0, Math.min(closedOn, until) - Math.max(signedOn, from)) / 7;
  const silence = reason === 'no-contact' ? between(random, 3, 7) : 0;
  const silentWeeks = Math.min(weeks - 1, between(random, 0, 4) + silence + Math.round(inWave * random.next() * 0.6));
  const meetings = Math.max(1, Math.round((weeks - silentWeeks) * (0.9 + 0.25 * random.next())));
  const hours = Math.max(1, Math.round(meetings * (1.81 + 0.6 * random.next()) * 2) / 2);
  const back = silence > 0 ? silence * 7 : between(random, 0, 10);
  return { duo, meetings, hours, silentWeeks, lastHeldOn: Math.max(signedOn, closedOn - back) };
}
