import { formed, namesOf, running, usual } from '../../test/given.js';
import type { Duo } from '../duos/duo.js';
import { plan } from '../measures/measure.js';
import type { Solution } from '../solutions/solution.js';
import { countedOf, type Dated, type DuoRecord, recordDuo, recordMeasure, recordSolution } from './record.js';

const record = (of: Partial<DuoRecord> = {}): DuoRecord => ({
  ...{
    id: 'd',
    mentee: 'e',
    mentor: 'r',
    formedOn: '2019-01-10',
    signedOn: '2019-01-14',
    closedOn: null,
    reason: null,
  },
  ...of,
});
const said = (dated: Dated[]) => dated.map(({ event, on }) => `${namesOf([event])} ${on}`);
const taken = (of: Partial<DuoRecord> = {}) => recordDuo(null, record(of), usual).next;
const ended = { closedOn: '2019-07-12', reason: 'completed' as const };

it.each`
  what                        | before                                         | of                                            | status       | events
  ${'new, running'}           | ${null}                                        | ${{}}                                         | ${'running'} | ${['AgreementSigned 2019-01-14']}
  ${'new, closed'}            | ${null}                                        | ${ended}                                      | ${'closed'}  | ${['AgreementSigned 2019-01-14', 'DuoClosed 2019-07-12']}
  ${'new, never signed'}      | ${null}                                        | ${{ ...ended, signedOn: null, reason: null }} | ${'closed'}  | ${['DuoClosed 2019-07-12']}
  ${'the same again'}         | ${taken(ended)}                                | ${ended}                                      | ${'closed'}  | ${[]}
  ${'now closed'}             | ${taken()}                                     | ${ended}                                      | ${'closed'}  | ${['DuoClosed 2019-07-12']}
  ${'now signed'}             | ${taken({ signedOn: null })}                   | ${{}}                                         | ${'running'} | ${['AgreementSigned 2019-01-14']}
  ${'another reason'}         | ${taken(ended)}                                | ${{ ...ended, reason: 'found-a-solution' }}   | ${'closed'}  | ${['DuoClosed 2019-07-12']}
  ${'another agreement'}      | ${taken()}                                     | ${{ signedOn: '2019-01-15' }}                 | ${'running'} | ${['AgreementSigned 2019-01-15']}
  ${'tells less than before'} | ${taken(ended)}                                | ${{}}                                         | ${'closed'}  | ${[]}
  ${'closed here meanwhile'}  | ${{ ...taken(ended), closingRecorded: false }} | ${{ ...ended, closedOn: '2019-08-01' }}       | ${'closed'}  | ${[]}
  ${'signed here meanwhile'}  | ${{ ...taken(), agreementVersion: '3' }}       | ${{ signedOn: '2019-02-01' }}                 | ${'running'} | ${[]}
  ${'of a duo formed here'}   | ${formed}                                      | ${ended}                                      | ${'formed'}  | ${[]}
`('$what: $status, $events', ({ before, of, status, events }) => {
  const decided = recordDuo(before, record(of), usual);
  expect(decided.next).toMatchObject({ status });
  expect(said(decided.events)).toEqual(events);
});

it('says of a recorded closing that nobody returns, and leaves its totals to their own event', () => {
  const { next, events } = recordDuo(null, record(ended), usual);
  expect(next).toMatchObject({ recorded: true, closingRecorded: true, endsOn: '2019-07-14' });
  expect(events[1]?.event).toMatchObject({
    recorded: true,
    returns: [],
    keepsWaitingTime: [],
    meetings: 0,
    minutes: 0,
  });
  const counted: Duo = { ...next, meetings: 20, minutes: 2400, silentWeeks: 4 };
  expect(countedOf(counted)).toMatchObject({
    on: '2019-07-12',
    event: { meetings: 20, minutes: 2400, silentWeeks: 4 },
  });
  expect(countedOf({ ...running, lastContactOn: '2021-04-01' }).on).toBe('2021-04-01');
});

it('takes a closing without a reason as of another reason', () => {
  expect(taken({ ...ended, reason: null }).reason).toBe('other');
});

const solution: Solution = {
  ...{
    id: 's',
    duo: 'd',
    mentee: 'e',
    kind: 'job',
    startsOn: '2019-06-01',
    stable: true,
    contract: null,
    months: null,
  },
  ...{ weeklyHours: null, occupation: null, sector: null, source: 'declared', declaredBy: 'record', takenBackOn: null },
};

it.each`
  what                 | before                                        | events
  ${'new'}             | ${null}                                       | ${['SolutionDeclared 2019-06-01']}
  ${'the same again'}  | ${solution}                                   | ${[]}
  ${'other facts'}     | ${{ ...solution, stable: false }}             | ${['SolutionTakenBack 2019-06-01', 'SolutionDeclared 2019-06-01']}
  ${'taken back here'} | ${{ ...solution, takenBackOn: '2020-01-01' }} | ${[]}
`('a solution, $what: $events', ({ before, events }) => {
  expect(said(recordSolution(before, solution, '2019-07-12').events)).toEqual(events);
});

it('says a solution without a day with the day of the closing', () => {
  expect(said(recordSolution(null, { ...solution, startsOn: null }, '2019-07-12').events)).toEqual([
    'SolutionDeclared 2019-07-12',
  ]);
});

const month12 = plan({ id: 'd', mentee: 'e' }, 'm', 'month-12', '2020-07-12');
const told = (of = {}) => ({
  ...{ dueOn: '2020-07-12', askedOn: null, answeredOn: null, unreachedOn: null, daysWorked: null, situation: null },
  ...of,
});
const answer = { askedOn: '2020-07-13', answeredOn: '2020-07-20', situation: 'job' as const, daysWorked: 120 };

it.each`
  what                | before                                                     | of                               | today           | status         | events
  ${'in the future'}  | ${month12}                                                 | ${{}}                            | ${'2020-01-01'} | ${'planned'}   | ${[]}
  ${'due'}            | ${month12}                                                 | ${{}}                            | ${'2021-01-01'} | ${'due'}       | ${['MeasureDue 2020-07-12']}
  ${'asked'}          | ${month12}                                                 | ${{ askedOn: '2020-07-13' }}     | ${'2021-01-01'} | ${'asked'}     | ${['MeasureDue 2020-07-12', 'MeasureAsked 2020-07-13']}
  ${'answered'}       | ${month12}                                                 | ${answer}                        | ${'2021-01-01'} | ${'answered'}  | ${['MeasureDue 2020-07-12', 'MeasureAsked 2020-07-13', 'MeasureAnswered 2020-07-20']}
  ${'not reached'}    | ${month12}                                                 | ${{ unreachedOn: '2020-09-01' }} | ${'2021-01-01'} | ${'unreached'} | ${['MeasureDue 2020-07-12', 'MeasureUnreached 2020-09-01']}
  ${'the same again'} | ${recordMeasure(month12, told(answer), '2021-01-01').next} | ${answer}                        | ${'2021-01-01'} | ${'answered'}  | ${[]}
  ${'now answered'}   | ${recordMeasure(month12, told(), '2021-01-01').next}       | ${answer}                        | ${'2021-01-01'} | ${'answered'}  | ${['MeasureAsked 2020-07-13', 'MeasureAnswered 2020-07-20']}
  ${'tells less'}     | ${recordMeasure(month12, told(answer), '2021-01-01').next} | ${{}}                            | ${'2021-01-01'} | ${'answered'}  | ${[]}
`('a measure, $what: $status, $events', ({ before, of, today, status, events }) => {
  const decided = recordMeasure(before, told(of), today);
  expect(decided.next.status).toBe(status);
  expect(said(decided.events)).toEqual(events);
});
