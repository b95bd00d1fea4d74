import { Pace } from './pace.js';

const took = async (work: () => Promise<void>) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

it('waits longer the longer nothing is found, up to a limit, and shortly again after something was', async () => {
  const pace = new Pace(20, 60);
  const waits: number[] = [];
  for (let at = 0; at < 5; at += 1) waits.push(await took(() => pace.rest()));
  for (const [at, least] of [20, 30, 45, 60, 60].entries()) expect(waits[at]).toBeGreaterThanOrEqual(least - 2);
  pace.found();
  expect(await took(() => pace.rest())).toBeLessThan(Math.max(...waits));
});

it('does not wait when it is poked, be it before or in between', async () => {
  const pace = new Pace(5_000, 5_000);
  pace.poke();
  expect(await took(() => pace.rest())).toBeLessThan(1_000);
  pace.look();
  setTimeout(() => pace.poke(), 20);
  expect(await took(() => pace.rest())).toBeLessThan(1_000);
});

it('forgets a poke at the next look, which sees what it was for', async () => {
  const pace = new Pace(100, 100);
  pace.poke();
  pace.look();
  expect(await took(() => pace.rest())).toBeGreaterThanOrEqual(98);
});
