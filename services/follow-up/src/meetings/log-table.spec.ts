import { logTable } from './log-table.js';

const line = {
  ...{ id: 'm', heldOn: '2021-03-09', minutes: 90, kind: 'met' as const, loggedBy: 'mentor' as const },
  ...{ note: 'CV, "first" draft', readAt: '2021-03-10T08:00:00.000Z' },
};

it('is a table in the language of the volunteer', () => {
  expect(logTable([line], 'nl')).toEqual([
    ['datum', 'minuten', 'soort', 'notitie', 'gelezen door de vestiging op'],
    ['2021-03-09', 90, 'ontmoeting', 'CV, "first" draft', '2021-03-10'],
  ]);
  expect(logTable([{ ...line, note: null, readAt: null }], 'fr')[1]).toEqual(['2021-03-09', 90, 'rencontre', '', '']);
});
