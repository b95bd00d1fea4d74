import { jest } from '@jest/globals';
import { Pace } from './pace.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** How long it took on a clock that is moved by hand, so that a busy machine changes nothing. */
async function took(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  const done = work().then(() => performance.now() - from);
  await jest.advanceTimersByTimeAsync(10_000);
  return done;
}

it('waits longer the longer nothing is found, up to a limit, and shortly again after something was', async () => {
  const pace = new Pace(20, 60);
  for (const wait of [20, 30, 45, 60, 60]) expect(await took(() => pace.rest())).toBeCloseTo(wait, 0);
  pace.found();
  expect(await took(() => pace.rest())).toBe(20);
});

it('does not wait when it is poked, be it before or in between', async () => {
  const pace = new Pace(5_000, 5_000);
  pace.poke();
  expect(await took(() => pace.rest())).toBe(0);
  pace.look();
  setTimeout(() => pace.poke(), 20);
  expect(await took(() => pace.rest())).toBe(20);
});

it('forgets a poke at the next look, which sees what it was for', async () => {
  const pace = new Pace(100, 100);
  pace.poke();
  pace.look();
  expect(await took(() => pace.rest())).toBe(100);
});
