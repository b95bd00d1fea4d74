import { closed, formed, refused, running } from '../../test/given.js';
import { reopen, set, settle } from './goal.js';

const told = { id: 'g', area: 'relevant-network' as const, words: 'Meet three people who work in a laboratory' };
const open = set(running, told, '2021-03-10');

it('stands open in the plan until it is reached or dropped', () => {
  expect(open).toEqual({ ...told, duo: running.id, status: 'open', setOn: '2021-03-10', settledOn: null });
  expect(settle(open, 'reached', '2021-05-01')).toMatchObject({ status: 'reached', settledOn: '2021-05-01' });
});

it('is open again when it was settled by mistake', () => {
  expect(reopen(settle(open, 'dropped', '2021-05-01'))).toEqual(open);
  expect(() => reopen(open)).toThrow(refused('goal-is-open-already'));
});

it('is refused before the agreement, after the closing, and twice', () => {
  expect(() => set(formed, told, '2021-03-10')).toThrow(refused('agreement-is-not-signed'));
  expect(() => set(closed, told, '2021-03-10')).toThrow(refused('duo-is-closed'));
  expect(() => settle({ ...open, status: 'dropped' }, 'reached', '2021-05-01')).toThrow(
    refused('goal-is-settled-already'),
  );
});
