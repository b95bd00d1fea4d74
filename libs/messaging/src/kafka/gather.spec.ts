import { setTimeout as sleep } from 'node:timers/promises';
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
  let inHand = 0;
  let most = 0;
  const gather = new Gather<number>(async (lot) => {
    inHand += 1;
    most = Math.max(most, inHand);
    lots.push(lot);
    await sleep(20);
    inHand -= 1;
  });
  const added = [1, 2].map((item) => gather.add(item));
  await sleep(5);
  added.push(gather.add(3));
  await sleep(5);
  added.push(gather.add(4));
  await Promise.all(added);
  expect(lots).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(most).toBe(1);
});

it('tells each what became of its lot, and goes on after one that failed', async () => {
  const gather = new Gather<number>(async (lot) => {
    if (lot.includes(2)) throw new Error('lost');
  });
  const outcomes = await Promise.allSettled([gather.add(1), gather.add(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await gather.add(3);
});
