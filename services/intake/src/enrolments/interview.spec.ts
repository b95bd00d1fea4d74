import { candidateOf, mentee, mentor } from '../../test/facts.js';
import { judge } from '../eligibility/eligibility.js';
import { type Enrolment, enrol, withdraw } from './enrolment.js';
import { type Interview, interviewed, modules, trained } from './interview.js';

const monday = '2021-03-08';
const friday = '2021-03-12';

const enrolled = (side: 'mentee' | 'mentor'): Enrolment =>
  enrol('p', side, side === 'mentee' ? mentee.facts : mentor.facts, monday).next;
const held = (outcome: Interview['outcome'], more: Partial<Interview> = {}): Interview => ({
  ...{ outcome, heldOn: friday, reasons: [], recontactOn: null, referral: null, withdrawalReason: null },
  ...more,
});
const judged = (side: 'mentee' | 'mentor', facts: object = {}) => judge(candidateOf(side, facts), friday);
const on = (side: 'mentee' | 'mentor', given: Enrolment, interview: Interview, facts = {}) =>
  interviewed(given, interview, judged(side, facts), friday);
const kinds = (events: { $typeName: string }[]) => events.map(({ $typeName }) => $typeName.split('.').at(-1));

const fully = (): Enrolment => trained(enrolled('mentor'), modules, friday).next;
const notYet = (): Enrolment =>
  on('mentee', enrolled('mentee'), held('not-yet', { recontactOn: '2021-06-01', reasons: ['language-too-low'] })).next;

it.each`
  side        | given                 | outcome        | status         | events
  ${'mentee'} | ${enrolled('mentee')} | ${'ready'}     | ${'ready'}     | ${['InterviewHeld', 'MenteeReady']}
  ${'mentor'} | ${enrolled('mentor')} | ${'ready'}     | ${'enrolled'}  | ${['InterviewHeld']}
  ${'mentor'} | ${fully()}            | ${'ready'}     | ${'ready'}     | ${['InterviewHeld', 'MentorReady']}
  ${'mentee'} | ${enrolled('mentee')} | ${'not-yet'}   | ${'not-yet'}   | ${['InterviewHeld']}
  ${'mentee'} | ${notYet()}           | ${'ready'}     | ${'ready'}     | ${['InterviewHeld', 'MenteeReady']}
  ${'mentee'} | ${enrolled('mentee')} | ${'refused'}   | ${'refused'}   | ${['InterviewHeld']}
  ${'mentor'} | ${enrolled('mentor')} | ${'withdrawn'} | ${'withdrawn'} | ${['InterviewHeld', 'MentorWithdrew']}
`('$side, $given.status, the interview ends in $outcome: $status', ({ side, given, outcome, status, events }) => {
  const decided = on(side, given, held(outcome));
  expect(decided.next).toMatchObject({ status, interviewedOn: friday, ruleSet: '2019-1' });
  expect(kinds(decided.events)).toEqual(events);
});

it('tells the other services what matching needs, and nothing of origin or stay', () => {
  const { events } = on('mentee', enrolled('mentee'), held('ready'));
  expect(events[1]).toMatchObject({ readyOn: friday, profile: { languages: { fr: 'B2' }, postalCode: '1000' } });
  expect(JSON.stringify(events)).not.toMatch(/SY|nationality|stay|origin/);
});

it('names the rules that somebody breaks who would be made ready, and those beside the reason of a refusal', () => {
  expect(() => on('mentee', enrolled('mentee'), held('ready'), { seeksWork: false })).toThrow(
    expect.objectContaining({ code: 'not-eligible', details: { rules: ['mentee-seeks-work'], ruleSet: '2019-1' } }),
  );
  const refused = on('mentee', enrolled('mentee'), held('refused', { reasons: ['not-eligible'] }), {
    seeksWork: false,
  });
  expect(refused.next).toMatchObject({ reasons: ['not-eligible', 'mentee-seeks-work'], refusedOn: friday });
});

it.each`
  given                                         | interview                                   | code
  ${withdraw(enrolled('mentee'), friday).next}  | ${held('ready')}                            | ${'already-withdrawn'}
  ${on('mentee', notYet(), held('ready')).next} | ${held('ready')}                            | ${'already-ready'}
  ${enrolled('mentee')}                         | ${held('ready', { heldOn: '2021-03-13' })}  | ${'interview-is-in-the-future'}
  ${enrolled('mentee')}                         | ${held('ready', { heldOn: '2021-03-07' })}  | ${'interview-is-before-the-enrolment'}
  ${enrolled('mentee')}                         | ${held('not-yet', { recontactOn: friday })} | ${'is-to-be-asked-again-later'}
`('$given.status, $interview.outcome on $interview.heldOn: refused, $code', ({ given, interview, code }) => {
  expect(() => on('mentee', given, interview)).toThrow(expect.objectContaining({ code }));
});

it('makes a mentor ready with the eighth module, when the interview was good, and once', () => {
  const interviewedWell = on('mentor', enrolled('mentor'), held('ready')).next;
  expect(trained(interviewedWell, 7, friday)).toEqual({ next: interviewedWell, events: [] });
  const ready = trained(interviewedWell, 8, friday);
  expect(ready.next).toMatchObject({ status: 'ready', trainedOn: friday, readyOn: friday });
  expect(kinds(ready.events)).toEqual(['TrainingCompleted', 'MentorReady']);
  expect(trained(ready.next, 8, friday).events).toEqual([]);
  expect(kinds(trained(enrolled('mentor'), 8, friday).events)).toEqual(['TrainingCompleted']);
});
