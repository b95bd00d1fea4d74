import { random } from './random.ts';

/** Who can be killed: processes of the branch, and the server that keeps its log. */
export const victims = ['writer', 'intake', 'matching', 'impact', 'broker'] as const;
export type Victim = (typeof victims)[number];

/** A kill, when this part of the events is committed; 1 is when all are, and the rest of the branch still works. */
export type Kill = { victim: Victim; at: number };

/** How often each is killed while so many events are said, twice at least. A broker takes longest to come back. */
export function timesOf(events: number): Record<Victim, number> {
  const times = (each: number) => Math.max(2, Math.round(events / each));
  return {
    writer: times(16_000),
    intake: times(16_000),
    matching: times(20_000),
    impact: times(25_000),
    broker: times(50_000),
  };
}

/**
 * When whom is killed. The kills of one victim are spread over the run, each at a random moment of its part; then, with
 * nothing more to be written, everyone who still works off what was said is killed once more.
 */
export function planOf(seed: number, times: Record<Victim, number>): Kill[] {
  const next = random(seed);
  const spread = victims.flatMap((victim) =>
    Array.from(
      { length: times[victim] },
      (_, nth): Kill => ({ victim, at: (nth + 0.1 + 0.8 * next()) / times[victim] }),
    ),
  );
  const last = (['intake', 'matching', 'impact'] as const).map((victim): Kill => ({ victim, at: 1 }));
  return [...spread, ...last].sort((a, b) => a.at - b.at);
}
