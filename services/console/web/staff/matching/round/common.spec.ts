import type { Someone } from '../answers.js';
import { commonFirst, commonOf } from './common.js';

const someone = (facts: Partial<Someone>) =>
  ({ languages: {}, help: [], interests: [], availability: [], ...facts }) as unknown as Someone;

it('finds what two people share, half-days in the order of the week', () => {
  const mentee = someone({
    languages: { ar: 'native', fr: 'B2', nl: 'A2' },
    help: ['language', 'social'],
    availability: ['fri-am', 'mon-am'],
  });
  const mentor = someone({
    languages: { fr: 'native', nl: 'B1' },
    help: ['social'],
    availability: ['mon-am', 'fri-am', 'tue-pm'],
  });
  const common = commonOf(mentee, mentor, 'B1');
  expect([[...common.languages], [...common.help], common.halfDays]).toEqual([
    ['fr'],
    ['social'],
    ['mon-am', 'fri-am'],
  ]);
  expect(commonFirst(['language', 'social'], new Set(['social']))).toEqual(['social', 'language']);
});
