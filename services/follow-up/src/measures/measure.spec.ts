import { closed, formed, namesOf, refused, running, usual } from '../../test/given.js';
import { answer, ask, fallDue, giveUp, type Measure, month12Of, plan, remind, worthAsking } from './measure.js';

const planned = plan(running, 'm', 'month-12', '2022-09-03');
const due: Measure = { ...planned, status: 'due' };
const asked: Measure = { ...due, status: 'asked', askedOn: '2022-09-03' };
const answered: Measure = { ...asked, status: 'answered', answeredOn: '2022-09-10', situation: 'job', daysWorked: 200 };
const unreached: Measure = { ...asked, status: 'unreached', unreachedOn: '2022-10-15' };
const today = '2022-10-20';

it.each`
  duo                                      | from       | day
  ${running}                               | ${'start'} | ${'2022-03-05'}
  ${running}                               | ${'end'}   | ${undefined}
  ${closed}                                | ${'start'} | ${'2022-03-05'}
  ${closed}                                | ${'end'}   | ${'2022-09-03'}
  ${formed}                                | ${'start'} | ${undefined}
  ${{ ...formed, closedOn: '2021-03-04' }} | ${'end'}   | ${undefined}
`('twelve months from the $from of a $duo.status duo: $day', ({ duo, from, day }) => {
  expect(month12Of(duo, { ...usual, measureFrom: from })).toBe(day);
});

const becomesDue = (measure: Measure) => fallDue(measure, today);
const isAsked = (measure: Measure) => ask(measure, today);
const isGivenUp = (measure: Measure) => giveUp(measure, today);

it.each`
  given        | what          | status         | events
  ${planned}   | ${becomesDue} | ${'due'}       | ${['MeasureDue']}
  ${asked}     | ${becomesDue} | ${'asked'}     | ${[]}
  ${due}       | ${isAsked}    | ${'asked'}     | ${['MeasureAsked']}
  ${planned}   | ${isAsked}    | ${'planned'}   | ${[]}
  ${answered}  | ${isAsked}    | ${'answered'}  | ${[]}
  ${asked}     | ${isGivenUp}  | ${'unreached'} | ${['MeasureUnreached']}
  ${answered}  | ${isGivenUp}  | ${'answered'}  | ${[]}
  ${unreached} | ${isGivenUp}  | ${'unreached'} | ${[]}
`('$given.status, $what.name: $status', ({ given, what, status, events }) => {
  const decided = what(given);
  expect(decided.next.status).toBe(status);
  expect(namesOf(decided.events)).toEqual(events);
});

it('is not due before its day, and asks once more but not a third time', () => {
  expect(fallDue(planned, '2022-09-02')).toEqual({ next: planned, events: [] });
  const once = remind(asked, today);
  expect(once.remindedOn).toBe(today);
  expect(remind(once, '2022-11-01')).toBe(once);
  expect(remind(answered, today)).toBe(answered);
});

const given = { answeredOn: today, situation: 'looking' as const, daysWorked: 40 };

it.each`
  from         | events
  ${due}       | ${['MeasureAnswered']}
  ${asked}     | ${['MeasureAnswered']}
  ${unreached} | ${['MeasureAnswered']}
  ${planned}   | ${['MeasureDue', 'MeasureAnswered']}
`('takes an answer when it is $from.status', ({ from, events }) => {
  const decided = answer(from, given, today);
  expect(decided.next).toMatchObject({ ...given, status: 'answered' });
  expect(namesOf(decided.events)).toEqual(events);
});

it.each`
  from                               | differs                         | on              | code
  ${answered}                        | ${{}}                           | ${today}        | ${'already-answered'}
  ${planned}                         | ${{}}                           | ${'2022-09-02'} | ${'measure-is-not-due'}
  ${asked}                           | ${{ answeredOn: '2022-10-21' }} | ${today}        | ${'answer-in-the-future'}
  ${asked}                           | ${{ answeredOn: '2022-09-02' }} | ${today}        | ${'answer-before-the-measure'}
  ${{ ...asked, moment: 'closing' }} | ${{}}                           | ${today}        | ${'days-worked-are-asked-after-12-months'}
`('$from.status, $differs: refused, $code', ({ from, differs, on, code }) => {
  expect(() => answer(from, { ...given, ...differs }, on)).toThrow(refused(code));
});

it.each`
  measure     | on              | worth
  ${planned}  | ${'2022-01-01'} | ${true}
  ${due}      | ${'2022-10-15'} | ${true}
  ${due}      | ${'2022-10-16'} | ${false}
  ${asked}    | ${'2022-10-15'} | ${true}
  ${answered} | ${'2022-09-10'} | ${false}
`('$measure.status on $on: worth asking is $worth', ({ measure, on, worth }) => {
  expect(worthAsking(measure, on, usual)).toBe(worth);
});
