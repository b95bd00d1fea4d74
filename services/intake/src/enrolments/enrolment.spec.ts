import { type Enrolment, enrol, markReady, type Side, withdraw } from './enrolment.js';

const monday = '2021-03-08';
const friday = '2021-03-12';

const enrolled = (side: Side): Enrolment => enrol('p', side, ['fr'], monday).next;
const ready = (side: Side): Enrolment => markReady(enrolled(side), monday).next;
const withdrawn = (side: Side): Enrolment => withdraw(enrolled(side), monday).next;

it('enrols with each working language once', () => {
  const { next, events } = enrol('p', 'mentee', ['fr', 'ar', 'fr'], monday);
  expect(next).toMatchObject({ status: 'enrolled', enrolledOn: monday, readyOn: null, withdrewOn: null });
  expect(events).toMatchObject([{ mentee: 'p', enrolledOn: monday, languages: ['fr', 'ar'] }]);
});

it.each`
  side        | given                 | decision     | status         | event
  ${'mentee'} | ${enrolled('mentee')} | ${markReady} | ${'ready'}     | ${'duo.intake.v1.MenteeReady'}
  ${'mentor'} | ${enrolled('mentor')} | ${markReady} | ${'ready'}     | ${'duo.intake.v1.MentorReady'}
  ${'mentee'} | ${enrolled('mentee')} | ${withdraw}  | ${'withdrawn'} | ${'duo.intake.v1.MenteeWithdrew'}
  ${'mentor'} | ${ready('mentor')}    | ${withdraw}  | ${'withdrawn'} | ${'duo.intake.v1.MentorWithdrew'}
`('$side, $given.status, $decision.name: $status', ({ side, given, decision, status, event }) => {
  const { next, events } = decision(given, friday);
  expect(next.status).toBe(status);
  expect(events).toMatchObject([{ $typeName: event, [side]: 'p' }]);
});

it.each`
  given                  | decision     | code
  ${ready('mentee')}     | ${markReady} | ${'already-ready'}
  ${withdrawn('mentor')} | ${markReady} | ${'already-withdrawn'}
  ${withdrawn('mentee')} | ${withdraw}  | ${'already-withdrawn'}
`('$given.status, $decision.name: refused, $code', ({ given, decision, code }) => {
  expect(() => decision(given, friday)).toThrow(expect.objectContaining({ code }));
});

it('keeps the day on which somebody was ready when they withdraw', () => {
  expect(withdraw(ready('mentee'), friday).next).toMatchObject({ readyOn: monday, withdrewOn: friday });
});
