import { rowsOf } from './order.js';

type Shown = Parameters<typeof rowsOf>[0];

const people = [
  { id: 'a', waitingSince: '2026-03-01' },
  { id: 'b', waitingSince: '2026-01-01' },
  { id: 'c', waitingSince: '2026-02-01' },
] as Shown['people'];
const pairs = (...mentees: string[]) => mentees.map((mentee) => ({ mentee, mentor: 'm' })) as Shown['pairs'];
const fixed = (why: string, ...mentees: string[]) =>
  mentees.map((mentee) => ({ mentee, mentor: 'm', why })) as Shown['fixed'];
const orderOf = (shown: Pick<Shown, 'pairs' | 'fixed'>) =>
  rowsOf({ ...shown, people }).map(({ kind, pair }) => `${pair.mentee} ${kind}`);

it('goes from who has waited longest, and leaves everybody in place when the team decides', () => {
  expect(orderOf({ pairs: pairs('a', 'b', 'c'), fixed: [] })).toEqual(['b proposed', 'c proposed', 'a proposed']);
  expect(orderOf({ pairs: pairs('a'), fixed: [...fixed('frozen', 'c'), ...fixed('pinned', 'b')] })).toEqual([
    'b pinned',
    'c approved',
    'a proposed',
  ]);
});
