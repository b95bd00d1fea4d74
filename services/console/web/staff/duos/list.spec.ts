import type { Duo } from './api.js';
import { counts, filtered, parseSearch, sortValue, statusesOf } from './list.js';

const duo = (of: Partial<Duo>): Duo => ({
  ...{ id: 'd', mentee: 'e', mentor: 'r', status: 'running', light: 'green', formedOn: '2026-01-01' },
  ...{ signedOn: '2026-01-05', endsOn: '2026-07-05', week: 4, weeks: 26, lastContactOn: null, silence: null },
  ...{ checkInOn: null, checkInDue: false, meetings: 0, minutes: 0, closedOn: null, reason: null, recorded: false },
  ...of,
});

it('takes from the address what it knows, and leaves the rest', () => {
  expect(parseSearch({ status: 'closed', light: 'red', due: true, sort: 'week', desc: true, page: 3 })).toEqual({
    ...{ status: 'closed', light: 'red', due: true, sort: 'week', desc: true, page: 3 },
  });
  expect(parseSearch({ status: 'gone', light: 'blue', due: 'yes', sort: 'name', page: -1, who: 'Leila' })).toEqual({});
  expect(statusesOf({})).toEqual(['formed', 'running']);
  expect(statusesOf({ status: 'closed' })).toEqual(['closed']);
});

it('filters by light and by check-in, and counts both', () => {
  const all = [duo({ light: 'red' }), duo({ light: 'amber', checkInDue: true }), duo({})];
  expect(filtered(all, { light: 'red' })).toEqual([all[0]]);
  expect(filtered(all, { due: true })).toEqual([all[1]]);
  expect(counts(all)).toEqual({ red: 1, amber: 1, green: 1, due: 1 });
});

it('puts in front who was silent longest, after those whose light is worse', () => {
  const order = [
    duo({ id: '1', light: 'red', lastContactOn: '2026-03-02' }),
    duo({ id: '2', light: 'red', lastContactOn: '2026-03-04' }),
    duo({ id: '3', light: 'amber' }),
    duo({ id: '4', status: 'closed', light: null }),
  ];
  const values = order.map(sortValue.contact);
  expect([...values].sort()).toEqual(values);
  expect(sortValue.next(duo({}))).toBeUndefined();
});
