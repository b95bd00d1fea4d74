import { setTimeout as sleep } from 'node:timers/promises';
import { type Kill, planOf, timesOf, type Victim, victims } from './plan.ts';
import { randomOf } from './random.ts';

export type Targets = {
  /** What part of everything is written; 1 when the writer is done. */
  progress(): number;
  kill: Record<Victim, (awayMs: number) => Promise<void>>;
};

/**
 * Kills whom the plan of the seed says when it says so. Each victim has a hand of its own, so that one is killed while
 * another is still on its way back. Resolves when the last kill is done and its victim started again.
 */
export async function fire(
  targets: Targets,
  { events, seed }: { events: number; seed: number },
  say: (line: string) => void,
) {
  const plan = planOf(seed, timesOf(events));
  const killed = Object.fromEntries(victims.map((victim) => [victim, 0])) as Record<Victim, number>;
  const hand = async (victim: Victim, kills: Kill[], next: () => number) => {
    for (const { at } of kills) {
      while (targets.progress() < at) await sleep(20);
      if (at === 1) await sleep(1_000 * next());
      say(`${(100 * targets.progress()).toFixed(0).padStart(3)} % written: kill ${victim}`);
      await targets.kill[victim](2_000 * next());
      killed[victim] += 1;
    }
  };
  await Promise.all(
    victims.map((victim, nth) =>
      hand(
        victim,
        plan.filter((kill) => kill.victim === victim),
        randomOf(seed, nth),
      ),
    ),
  );
  return killed;
}
