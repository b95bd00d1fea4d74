import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { Gather } from './gather.js';

it('hands on together what comes at the same moment', async () => {
  const lots: number[][] = [];
  const gather = new Gather<number>(async (lot) => void lots.push(lot));
  await Promise.all([1, 2, 3].map((item) => gather.add(item)));
  await gather.add(4);
  expect(lots).toEqual([[1, 2, 3], [4]]);
});

it('has one lot in hand, and gathers meanwhile', async () => {
  const lots: number[][] = [];
  const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const gather = new Gather<number>(async (lot) => {
    lots.push(lot);
    begun.resolve();
    await done.promise;
  });
  const added = [1, 2].map((item) => gather.add(item));
  await begun.promise;
  added.push(gather.add(3));
  await turnOfTheLoop();
  added.push(gather.add(4));
  await turnOfTheLoop();
  expect(lots).toEqual([[1, 2]]);
  done.resolve();
  await Promise.all(added);
  expect(lots).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

it('tells each what became of its lot, and goes on after one that failed', async () => {
  const gather = new Gather<number>(async (lot) => {
    if (lot.includes(2)) throw new Error('lost');
  });
  const outcomes = await Promise.allSettled([gather.add(1), gather.add(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await gather.add(3);
});
