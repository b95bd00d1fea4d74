import { bodyOf, daysOf, empty } from './answers.js';

it.each`
  months       | days
  ${'0'}       | ${0}
  ${'2'}       | ${61}
  ${'3'}       | ${91}
  ${'12'}      | ${365}
  ${'unknown'} | ${null}
  ${''}        | ${null}
`('makes $days days of $months months', ({ months, days }) => {
  expect(daysOf(months)).toBe(days);
});

it('asks for days worked after twelve months only, and tells a solution only with its day', () => {
  const answers = { ...empty, situation: 'job', months: '6' } as const;
  expect(bodyOf(answers, 'closing')).toEqual({ situation: 'job', daysWorked: null, solution: null });
  const startsOn = { day: '1', month: '9', year: '2025' };
  expect(bodyOf({ ...answers, startsOn }, 'month-12')).toMatchObject({
    ...{ daysWorked: 183, solution: { kind: 'job', startsOn: '2025-09-01' } },
  });
  expect(bodyOf({ ...answers, startsOn, situation: 'looking' }, 'month-12').solution).toBeNull();
});
