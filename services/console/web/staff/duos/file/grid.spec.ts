import { gridOf } from './grid.js';

const told = (timePoint: string, codes: string[], respondent = 'mentee') => ({ timePoint, respondent, cells: codes });

it('puts time points side by side in the order of time, and leaves out what was not asked', () => {
  const grid = gridOf(
    [
      told('hindsight', ['self-confidence', 'language']),
      told('start', ['language']),
      told('closing', []),
      told('month-3', ['language'], 'mentor'),
      told('month-3', ['social']),
    ],
    (code) => code,
  );
  expect(grid.columns.map(({ timePoint, respondent }) => `${timePoint} ${respondent}`)).toEqual([
    ...['start mentee', 'month-3 mentor', 'month-3 mentee', 'hindsight mentee'],
  ]);
  expect(grid.rows).toEqual([
    { code: 'language', cells: ['language', 'language', undefined, 'language'] },
    { code: 'social', cells: [undefined, undefined, 'social', undefined] },
    { code: 'self-confidence', cells: [undefined, undefined, undefined, 'self-confidence'] },
  ]);
});
