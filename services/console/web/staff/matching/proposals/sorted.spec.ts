import type { Proposal } from '../answers.js';
import { groupsOf } from './sorted.js';

const proposal = (id: string, status: Proposal['status'], special: Partial<Proposal> = {}) =>
  ({ id, status, proposedOn: '2026-03-01', closesAt: null, ...special }) as Proposal;

it('puts whose time ends first in front, and what is settled apart', () => {
  const { met, made, settled } = groupsOf([
    proposal('a', 'met', { closesAt: '2026-03-12T12:00:00.000Z' }),
    proposal('b', 'met', { closesAt: '2026-03-11T12:00:00.000Z' }),
    proposal('c', 'made', { proposedOn: '2026-03-09' }),
    proposal('d', 'made', { proposedOn: '2026-03-02' }),
    proposal('e', 'declined'),
    proposal('f', 'withdrawn'),
  ]);
  expect([met, made, settled].map((group) => group.map(({ id }) => id))).toEqual([
    ['b', 'a'],
    ['d', 'c'],
    ['e', 'f'],
  ]);
});
