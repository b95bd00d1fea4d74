import { Pulse } from './pulse.js';
import { Readiness } from './readiness.js';

const never = () => new Promise(() => undefined);

function ticking() {
  let now = 0;
  return { pulse: new Pulse(() => now), pass: (ms: number) => (now += ms) };
}

it('names the loop that has been silent too long, until it beats again', async () => {
  const { pulse, pass } = ticking();
  const relay = pulse.loop('relay', 1_000);
  pulse.loop('reconciler', 60_000);
  pass(1_000);
  expect(await pulse.failures()).toEqual([]);
  pass(1);
  expect(await pulse.failures()).toEqual([{ name: 'relay', rule: 'silent' }]);
  relay.beat();
  expect(await pulse.failures()).toEqual([]);
});

it('forgets a loop that has ended, and does not take two of one name', async () => {
  const { pulse, pass } = ticking();
  const first = pulse.loop('relay', 10);
  expect(() => pulse.loop('relay', 10)).toThrow('announced twice');
  first.end();
  pulse.loop('relay', 100).beat();
  first.end();
  pass(101);
  expect(await pulse.failures()).toEqual([{ name: 'relay', rule: 'silent' }]);
});

it('fails when a check throws, rejects or does not answer', async () => {
  const { pulse } = ticking();
  pulse.check('holds', () => 1);
  pulse.check('throws', () => {
    throw new Error('told to nobody');
  });
  pulse.check('rejects', () => Promise.reject(new Error('told to nobody')));
  pulse.check('hangs', never);
  expect(await pulse.failures(20)).toEqual([
    { name: 'throws', rule: 'failed' },
    { name: 'rejects', rule: 'failed' },
    { name: 'hangs', rule: 'timeout' },
  ]);
});

it('is ready while every check holds, and never again once it stops', async () => {
  const readiness = new Readiness();
  let reachable = false;
  readiness.check('database', async () => {
    if (!reachable) throw new Error('unreachable');
  });
  expect(await readiness.failures()).toEqual([{ name: 'database', rule: 'failed' }]);
  reachable = true;
  expect(await readiness.failures()).toEqual([]);
  readiness.stop();
  expect(await readiness.failures()).toEqual([{ name: 'process', rule: 'stopping' }]);
});
