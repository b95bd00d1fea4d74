import type { Side } from '@duo/kernel';
import { mentee, mentor } from '../../test/facts.js';
import {
  assess,
  correct,
  correctDetails,
  type Enrolment,
  enrol,
  factsOf,
  markReady,
  type Person,
  withdraw,
} from './enrolment.js';

const monday = '2021-03-08';
const friday = '2021-03-12';

const factsOn = { mentee: mentee.facts, mentor: mentor.facts };
const enrolled = (side: Side): Enrolment => enrol('p', side, factsOn[side], monday).next;
const ready = (side: Side): Enrolment => markReady(enrolled(side), monday).next;
const withdrawn = (side: Side): Enrolment => withdraw(enrolled(side), monday).next;

it('enrols with the languages that somebody speaks', () => {
  const { next, events } = enrol('p', 'mentee', mentee.facts, monday);
  expect(next).toMatchObject({ status: 'enrolled', enrolledOn: monday, readyOn: null, withdrewOn: null });
  expect(events).toMatchObject([{ mentee: 'p', enrolledOn: monday, languages: ['ar', 'fr'] }]);
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

it('keeps the answers of a person beside what is corrected, and tells it of whoever is ready', () => {
  const changed = correct(correct(enrolled('mentee'), { occupation: '2512' }, monday).next, { sector: 'J' }, friday);
  expect(changed.events).toEqual([]);
  expect(changed.next).toMatchObject({ facts: { occupation: null }, corrections: { occupation: '2512', sector: 'J' } });
  expect(factsOf(changed.next)).toMatchObject({ occupation: '2512', sector: 'J', postalCode: '1000' });
  expect(correct(ready('mentor'), { pausedUntil: '2021-09-01' }, friday).events).toMatchObject([
    { person: 'p', side: 'mentor', changedOn: friday, profile: { pausedUntil: '2021-09-01' } },
  ]);
  expect(() => correct(withdrawn('mentee'), {}, friday)).toThrow(
    expect.objectContaining({ code: 'already-withdrawn' }),
  );
});

describe('who somebody is', () => {
  const leila: Person = {
    ...{ id: 'p' as Person['id'], givenName: 'Leila', familyName: 'Hadad', language: 'fr', born: '1998-05-04' },
    ...{ email: 'leila@mail.example', phone: null },
  };

  it('is corrected, also when they have left, and counts as a change of the file', () => {
    const { person, enrolment } = correctDetails(leila, withdrawn('mentee'), { familyName: 'Haddad' }, friday, 1);
    expect(person).toEqual({ ...leila, familyName: 'Haddad' });
    expect(enrolment).toEqual({ ...withdrawn('mentee'), version: 2 });
  });

  it.each`
    given                     | seen | code
    ${{ email: null }}        | ${1} | ${'no-way-to-reach'}
    ${{ born: friday }}       | ${1} | ${'born-in-the-future'}
    ${{ familyName: 'Aziz' }} | ${2} | ${'person-has-changed'}
  `('$given, with version $seen seen: refused, $code', ({ given, seen, code }) => {
    const correcting = () => correctDetails(leila, enrolled('mentee'), given, friday, seen);
    expect(correcting).toThrow(expect.objectContaining({ code }));
  });

  it('may have no way to be reached when there was none', () => {
    const unknown = { ...leila, email: null };
    expect(correctDetails(unknown, enrolled('mentee'), { givenName: 'Leïla' }, friday).person.givenName).toBe('Leïla');
  });
});

it('ranks barriers by the order in which they are told', () => {
  const told = { period: 'during' as const, barriers: [{ barrier: 'language' as const, severity: 3 }] };
  expect(assess('p', told, 'mentee', friday)).toMatchObject({
    mentee: 'p',
    assessedOn: friday,
    barriers: [{ barrier: 'language', severity: 3, rank: 1 }],
  });
});
