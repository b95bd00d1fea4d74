import { sealOf } from './seal.js';

const secret = 'a secret of thirty-two characters';
const of = { branch: 'ghent', purpose: 'session' };
const seal = sealOf<{ name: string }>(secret, of);

it('opens what it closed, also in another replica', async () => {
  const closed = await seal.close({ name: 'Amina' });
  expect(closed).not.toContain('Amina');
  expect(await sealOf(secret, of).open(closed)).toEqual({ name: 'Amina' });
});

it('opens nothing that was changed, or closed with another secret, in another branch or for another purpose', async () => {
  const closed = await seal.close({ name: 'Amina' });
  const parts = closed.split('.');
  const changed = [...closed]
    .map((sign, at) => (at === closed.length - 30 ? (sign === 'A' ? 'B' : 'A') : sign))
    .join('');
  const forged = [
    changed,
    parts.slice(0, 4).join('.'),
    [btoa('{"alg":"none"}'), ...parts.slice(1)].join('.'),
    'not sealed at all',
    '',
    await sealOf(`${secret}!`, of).close({ name: 'Eve' }),
    await sealOf(secret, { ...of, branch: 'aalst' }).close({ name: 'Eve' }),
    await sealOf(secret, { ...of, purpose: 'log-in' }).close({ name: 'Eve' }),
  ];
  for (const text of forged) expect(await seal.open(text)).toBeUndefined();
});
