import type { InterviewOutcome, Random, WithdrawalReason } from '@duo/kernel';
import { waits } from './calibration.ts';
import { workday } from './days.ts';
import { between, weighted } from './draws.ts';

/** How far somebody came on the way into the programme, and when. */
export type Way = {
  readonly enrolledOn: number;
  readonly informedOn?: number;
  readonly interviewedOn?: number;
  readonly outcome?: InterviewOutcome;
  readonly reasons?: readonly string[];
  readonly trainedOn?: number;
  readonly readyOn?: number;
  readonly withdrewOn?: number;
  readonly withdrawalReason?: WithdrawalReason;
};

const steps = ['enrolledOn', 'informedOn', 'interviewedOn', 'trainedOn'] as const;
type Step = (typeof steps)[number];
type Gap = readonly [least: number, most: number];

/** Days from each step to the next. */
const gaps: Readonly<Record<'mentee' | 'mentor', Partial<Record<Step, Gap>>>> = {
  mentee: { informedOn: [2, 21], interviewedOn: [2, 18] },
  mentor: { informedOn: [3, 25], interviewedOn: [4, 20], trainedOn: [24, 48] },
};

/**
 * The steps that lead to one on a known day, drawn backwards. What would begin before the branch opened is taken in
 * shorter steps instead.
 */
export function wayTo(random: Random, side: 'mentee' | 'mentor', last: Step, on: number, opened: number): Way {
  const led = steps.slice(0, steps.indexOf(last) + 1);
  const days = led.map((step) => between(random, ...(gaps[side][step] ?? [0, 0])));
  const whole = days.reduce((sum, gap) => sum + gap, 0);
  const shrunk = Math.min(1, Math.max(0, on - opened) / Math.max(1, whole));
  let day = Math.max(opened, on - Math.floor(whole * shrunk));
  const way = led.map((step, at) => {
    day = Math.min(on, day + Math.floor((days[at] as number) * shrunk));
    return [step, workday(at === led.length - 1 ? on : day)] as const;
  });
  return Object.fromEntries(way) as unknown as Way;
}

/** Ready from the interview on; a mentor from the end of the training. */
export const ready = (way: Way): Way => ({
  ...way,
  outcome: 'ready',
  readyOn: Math.max(way.interviewedOn ?? 0, way.trainedOn ?? 0),
});

/** Days from the interview to the yes of both. */
export function waitOf(random: Random): number {
  const kind = weighted(random, waits);
  const [least, most] = { quick: [8, 14], target: [15, 30], long: [31, 50], tail: [51, 110] }[kind] as [number, number];
  return between(random, least, most);
}
