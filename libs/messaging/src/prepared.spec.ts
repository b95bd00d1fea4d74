import { untilPrepared } from './prepared.js';

it('waits until the check holds, and tells each reason once', async () => {
  const reasons = ['no server', 'no server', 'an old schema', 'an old schema', undefined];
  const told: string[] = [];
  await untilPrepared({
    check: async () => {
      const reason = reasons.shift();
      if (reason) throw new Error(reason);
    },
    tell: (missing) => told.push(missing),
    everyMs: 0,
  });
  expect(told).toEqual(['no server', 'an old schema']);
  expect(reasons).toEqual([]);
});
