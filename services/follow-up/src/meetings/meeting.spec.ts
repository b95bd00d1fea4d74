import { closed, formed, meeting, namesOf, refused, running } from '../../test/given.js';
import { log, takeBack } from './meeting.js';

const today = '2021-03-20';
const now = new Date('2021-03-20T10:00:00Z');

it('logs a meeting, and one that was cancelled without minutes', () => {
  const { next, events } = log(running, meeting(today), [], false, today);
  expect(next.minutes).toBe(120);
  expect(events).toMatchObject([{ heldOn: today, minutes: 120, kind: 'met', loggedBy: 'mentor' }]);
  expect(log(running, meeting(today, { kind: 'cancelled', minutes: 90 }), [], false, today).next.minutes).toBe(0);
});

it.each`
  duo        | given                               | code
  ${formed}  | ${meeting(today)}                   | ${'agreement-is-not-signed'}
  ${closed}  | ${meeting(today)}                   | ${'duo-is-closed'}
  ${running} | ${meeting('2021-03-21')}            | ${'meeting-in-the-future'}
  ${running} | ${meeting('2021-03-04')}            | ${'meeting-before-the-agreement'}
  ${running} | ${meeting(today, { minutes: 721 })} | ${'meeting-over-twelve-hours'}
  ${running} | ${meeting(today, { minutes: 0 })}   | ${'meeting-without-minutes'}
  ${running} | ${meeting('2021-03-12')}            | ${'meeting-is-logged-already'}
`('$duo.status, $given.heldOn $given.minutes min: refused, $code', ({ duo, given, code }) => {
  expect(() => log(duo, given, [meeting('2021-03-12')], false, today)).toThrow(refused(code));
});

it('takes the same meeting twice when it was really again, or when the first was taken back', () => {
  const same = meeting('2021-03-12');
  expect(namesOf(log(running, same, [same], true, today).events)).toEqual(['MeetingLogged']);
  expect(namesOf(log(running, same, [{ ...same, takenBackAt: now }], false, today).events)).toEqual(['MeetingLogged']);
  expect(namesOf(log(running, { ...same, kind: 'call' }, [same], false, today).events)).toEqual(['MeetingLogged']);
});

it.each`
  duo        | by               | given                                          | code
  ${closed}  | ${'coordinator'} | ${meeting(today)}                              | ${'duo-is-closed'}
  ${running} | ${'coordinator'} | ${meeting(today, { takenBackAt: now })}        | ${'meeting-is-taken-back-already'}
  ${running} | ${'mentor'}      | ${meeting(today, { loggedBy: 'coordinator' })} | ${'meeting-was-logged-by-somebody-else'}
`('$by takes back in a $duo.status duo: refused, $code', ({ duo, by, given, code }) => {
  expect(() => takeBack(duo, given, by, now)).toThrow(refused(code));
});

it.each(['mentor', 'coordinator'] as const)('lets a %s take back what the mentor has logged', (by) => {
  const { next, events } = takeBack(running, meeting(today), by, now);
  expect(next.takenBackAt).toBe(now);
  expect(namesOf(events)).toEqual(['MeetingTakenBack']);
});
