import { formed, namesOf, refused, running } from '../../test/given.js';
import { type Assessment, assess, replace } from './assessment.js';

const today = '2021-06-10';
const barriers = [{ barrier: 'discrimination' as const, severity: 3, rank: 1 }];
const qualities = [{ quality: 'autonomy' as const, value: 4 }];
const told = (of: Partial<Assessment> = {}): Assessment => ({
  ...{ duo: running.id, mentee: 'e', timePoint: 'month-3', respondent: 'mentee', assessedOn: today, period: 'during' },
  ...{ barriers, qualities: [], ...of },
});
const atStart = told({ timePoint: 'start', barriers: [], qualities });
const atClosing = told({ timePoint: 'closing', qualities });

it.each`
  given                               | events
  ${told()}                           | ${['BarriersAssessed']}
  ${atStart}                          | ${['QualitiesRated']}
  ${atClosing}                        | ${['BarriersAssessed', 'QualitiesRated']}
  ${told({ timePoint: 'hindsight' })} | ${['BarriersAssessed']}
`('$given.timePoint: $events', ({ given, events }) => {
  expect(namesOf(assess(running, null, given, today).events)).toEqual(events);
});

it.each`
  duo        | given                                                      | code
  ${formed}  | ${told()}                                                  | ${'agreement-is-not-signed'}
  ${running} | ${told({ assessedOn: '2021-06-11' })}                      | ${'assessment-in-the-future'}
  ${running} | ${told({ assessedOn: '2021-03-04' })}                      | ${'assessment-before-the-agreement'}
  ${running} | ${told({ barriers: [] })}                                  | ${'nothing-was-assessed'}
  ${running} | ${told({ timePoint: 'start' })}                            | ${'barriers-at-the-start-are-told-at-intake'}
  ${running} | ${told({ timePoint: 'month-3', barriers: [], qualities })} | ${'qualities-are-rated-at-start-and-closing'}
`('$given.timePoint: refused, $code', ({ duo, given, code }) => {
  expect(() => assess(duo, null, given, today)).toThrow(refused(code));
});

it('replaces what was told, but not by what was not asked, and says only what is new', () => {
  expect(replace(atClosing, atClosing)).toEqual({ next: atClosing, events: [] });
  const heavier = told({ timePoint: 'closing', barriers: [{ barrier: 'discrimination', severity: 4, rank: 1 }] });
  const { next, events } = replace(atClosing, heavier);
  expect(next).toMatchObject({ barriers: heavier.barriers, qualities });
  expect(namesOf(events)).toEqual(['BarriersAssessed']);
});
