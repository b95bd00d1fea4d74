import { closed, formed, namesOf, refused, running } from '../../test/given.js';
import { declare, isStable, type Solution, takeBack } from './solution.js';

const found = (of: Partial<Solution> = {}) =>
  ({
    ...{ id: 's', duo: running.id, mentee: 'e', kind: 'job', startsOn: '2021-07-01', contract: null, months: null },
    ...{ weeklyHours: 38, occupation: '2511', sector: 'J', source: 'declared', declaredBy: 'coordinator', ...of },
  }) as Solution;

it.each`
  kind            | contract        | months  | stable
  ${'job'}        | ${'permanent'}  | ${null} | ${true}
  ${'job'}        | ${'fixed-term'} | ${3}    | ${true}
  ${'job'}        | ${'fixed-term'} | ${2}    | ${false}
  ${'job'}        | ${'fixed-term'} | ${null} | ${false}
  ${'job'}        | ${null}         | ${null} | ${false}
  ${'internship'} | ${'fixed-term'} | ${6}    | ${false}
  ${'training'}   | ${null}         | ${12}   | ${false}
`('$kind, $contract, $months months: stable is $stable', ({ stable, ...given }) => {
  expect(isStable(given)).toBe(stable);
});

it.each([running, closed])('is declared while the duo runs and after it', (duo) => {
  const { next, events } = declare(duo, found({ contract: 'permanent' }), []);
  expect(next).toMatchObject({ stable: true, takenBackOn: null });
  expect(events).toMatchObject([{ solution: 's', kind: 'job', stable: true, weeklyHours: 38, contract: 'permanent' }]);
});

it.each`
  duo        | given                                | others                            | code
  ${formed}  | ${found()}                           | ${[]}                             | ${'agreement-is-not-signed'}
  ${running} | ${found({ startsOn: '2021-03-04' })} | ${[]}                             | ${'solution-before-the-agreement'}
  ${running} | ${found()}                           | ${[found({ takenBackOn: null })]} | ${'solution-is-declared-already'}
`('refuses: $code', ({ duo, given, others, code }) => {
  expect(() => declare(duo, given, others)).toThrow(refused(code));
});

it('is taken back once, and may be declared anew with other facts', () => {
  const first = declare(running, found(), []).next;
  const { next, events } = takeBack(first, '2021-07-05');
  expect(namesOf(events)).toEqual(['SolutionTakenBack']);
  expect(() => takeBack(next, '2021-07-06')).toThrow(refused('solution-is-taken-back-already'));
  expect(namesOf(declare(running, found(), [next]).events)).toEqual(['SolutionDeclared']);
});
