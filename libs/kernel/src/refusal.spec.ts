import { Refusal, refusal } from './refusal.js';

it('names the rule, and tells coded facts', () => {
  const no = refusal('proposal-is-settled', { status: 'accepted' });
  expect(no).toBeInstanceOf(Refusal);
  expect(no).toBeInstanceOf(Error);
  expect(no).toMatchObject({ name: 'Refusal', code: 'proposal-is-settled', details: { status: 'accepted' } });
});

it('says no fact in its message, for messages are logged', () => {
  expect(refusal('already-answered', { side: 'mentee' }).message).toBe('already-answered');
  expect(refusal('already-answered').details).toEqual({});
});
