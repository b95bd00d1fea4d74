import { candidateOf } from '../../test/facts.js';
import { ageOn, judge, ruleSetOf } from './eligibility.js';
import { isInEu } from './europe.js';
import { ruleSets } from './rule-sets.js';

const broken = (...of: Parameters<typeof judge>) =>
  judge(...of).rules.flatMap(({ rule, kept }) => (kept ? [] : [rule]));

it.each`
  side        | facts                                                   | born            | on              | rules
  ${'mentee'} | ${{}}                                                   | ${'1998-05-04'} | ${'2021-03-12'} | ${[]}
  ${'mentee'} | ${{}}                                                   | ${'2003-03-13'} | ${'2021-03-12'} | ${['mentee-is-18-or-over']}
  ${'mentee'} | ${{}}                                                   | ${'2003-03-12'} | ${'2021-03-12'} | ${[]}
  ${'mentee'} | ${{}}                                                   | ${'1987-03-12'} | ${'2021-03-11'} | ${[]}
  ${'mentee'} | ${{}}                                                   | ${'1987-03-12'} | ${'2021-03-12'} | ${['mentee-is-33-or-under']}
  ${'mentee'} | ${{}}                                                   | ${'1987-01-01'} | ${'2018-12-31'} | ${['mentee-is-30-or-under']}
  ${'mentee'} | ${{}}                                                   | ${'1987'}       | ${'2021-03-12'} | ${['mentee-is-33-or-under']}
  ${'mentee'} | ${{}}                                                   | ${null}         | ${'2021-03-12'} | ${[]}
  ${'mentee'} | ${{ seeksWork: false }}                                 | ${'1998-05-04'} | ${'2021-03-12'} | ${['mentee-seeks-work']}
  ${'mentee'} | ${{ nationality: 'BE', originBasis: 'grandparent' }}    | ${'1998-05-04'} | ${'2021-03-12'} | ${[]}
  ${'mentee'} | ${{ nationality: 'BE', originBasis: 'none' }}           | ${'1998-05-04'} | ${'2021-03-12'} | ${['mentee-has-roots-outside-the-eu']}
  ${'mentee'} | ${{ nationality: 'XK' }}                                | ${'1998-05-04'} | ${'2021-03-12'} | ${[]}
  ${'mentee'} | ${{ nationality: 'GB' }}                                | ${'1998-05-04'} | ${'2020-01-31'} | ${['mentee-has-roots-outside-the-eu']}
  ${'mentee'} | ${{ nationality: 'GB' }}                                | ${'1998-05-04'} | ${'2020-02-01'} | ${[]}
  ${'mentee'} | ${{ stay: { kind: 'temporary', until: null } }}         | ${'1998-05-04'} | ${'2021-03-12'} | ${['mentee-may-stay-long-term']}
  ${'mentee'} | ${{ stay: { kind: 'long-term', until: '2021-03-12' } }} | ${'1998-05-04'} | ${'2021-03-12'} | ${['mentee-may-stay-long-term']}
  ${'mentee'} | ${{ languages: { fr: 'A1', ar: 'native' } }}            | ${'1998-05-04'} | ${'2021-03-12'} | ${['mentee-speaks-a-working-language']}
  ${'mentor'} | ${{}}                                                   | ${'1971-03-12'} | ${'2021-03-12'} | ${[]}
  ${'mentor'} | ${{}}                                                   | ${'1971-03-13'} | ${'2021-03-12'} | ${['mentor-is-50-or-over']}
  ${'mentor'} | ${{ informationNote: null, hasWorked: false }}          | ${'1961-02-03'} | ${'2021-03-12'} | ${['mentor-has-worked', 'mentor-has-the-information-note']}
`('on $on a $side born $born with $facts breaks $rules', ({ side, facts, born, on, rules }) => {
  expect(broken(candidateOf(side, facts, born), on)).toEqual(rules);
});

it('judges by the rules of the day, and again in the same way years later', () => {
  const candidate = candidateOf('mentee', {}, '1987-06-01');
  expect(judge(candidate, '2018-12-31')).toMatchObject({ ruleSet: '2013-1', eligible: false });
  expect(judge(candidate, '2019-01-01')).toMatchObject({ ruleSet: '2019-1', eligible: true });
  expect(ruleSetOf('2012-06-01').version).toBe('2013-1');
});

it('has rule sets in the order of their days, each with a version of its own', () => {
  expect(ruleSets.map(({ from }) => from)).toEqual(ruleSets.map(({ from }) => from).sort());
  expect(new Set(ruleSets.map(({ version }) => version)).size).toBe(ruleSets.length);
});

it.each([
  ['2000-02-29', '2018-02-28', 17],
  ['2000-02-29', '2018-03-01', 18],
  ['1990', '2021-01-01', 31],
  [null, '2021-01-01', null],
])('somebody born %s is on %s %s', (born, on, age) => expect(ageOn(born, on)).toBe(age));

it('knows when countries joined and left', () => {
  expect(['2013-06-30', '2013-07-01'].map((day) => isInEu('HR', day))).toEqual([false, true]);
  expect(['2020-01-31', '2020-02-01'].map((day) => isInEu('GB', day))).toEqual([true, false]);
  expect([isInEu('CH', '2021-01-01'), isInEu('BE', '2013-01-01')]).toEqual([false, true]);
});
