import { endOf, isOver, isTokenOver, needsNewTokens, type Session, used } from './session.js';

const limits = { sessionHours: 10, idleMinutes: 60 };
const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const session = (more: Partial<Session> = {}): Session => ({
  id: 's',
  name: 'Amina B.',
  role: 'coordinator',
  branch: 'ghent',
  csrf: 'c',
  startedAt: at('08:00').getTime(),
  seenAt: at('08:00').getTime(),
  tokens: { access: 'a', accessEndsAt: at('08:10').getTime(), refresh: 'r' },
  ...more,
});
const without = { access: 'a', accessEndsAt: at('08:10').getTime(), refresh: null };

it.each`
  case                             | more                                 | ends
  ${'nothing was done since'}      | ${{}}                                | ${'09:00'}
  ${'somebody works'}              | ${{ seenAt: at('12:30').getTime() }} | ${'13:30'}
  ${'somebody works till the end'} | ${{ seenAt: at('17:45').getTime() }} | ${'18:00'}
  ${'no token can be renewed'}     | ${{ tokens: without }}               | ${'08:10'}
`('ends at $ends when $case', ({ more, ends }) => {
  expect(endOf(session(more), limits)).toEqual(at(ends));
  expect(isOver(session(more), limits, new Date(at(ends).getTime() - 1))).toBe(false);
  expect(isOver(session(more), limits, at(ends))).toBe(true);
});

it('wants new tokens in the last minute of the ones it has, where it can have them', () => {
  expect(needsNewTokens(session(), at('08:09'))).toBe(false);
  expect(needsNewTokens(session(), new Date(at('08:09').getTime() + 1))).toBe(true);
  expect(needsNewTokens(session({ tokens: without }), at('08:12'))).toBe(false);
  expect([isTokenOver(session(), at('08:09')), isTokenOver(session(), at('08:10'))]).toEqual([false, true]);
});

it('is written anew once a minute, not with every request', () => {
  const first = session();
  expect(used(first, new Date(at('08:00').getTime() + 59_999))).toBe(first);
  expect(used(first, at('08:01'))).toEqual(session({ seenAt: at('08:01').getTime() }));
});
