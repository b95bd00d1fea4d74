import { actsOf, stateOf } from './state.js';

const today = '2026-03-20';
const running = {
  ...{ status: 'running' as const, light: 'green' as const, silence: null, formedOn: '2026-01-01' },
  ...{ signedOn: '2026-01-05', endsOn: '2026-07-05', lastContactOn: '2026-03-15', checkInOn: null },
  ...{ completableFrom: '2026-06-21', evaluableUntil: null },
  ...{ checkInDue: false, closedOn: null, evaluations: [], measures: [] },
};
const formed = {
  ...{ ...running, status: 'formed' as const },
  ...{ signedOn: null, endsOn: null, completableFrom: null, lastContactOn: null },
};
const closed = { ...running, status: 'closed' as const, light: null, closedOn: '2026-03-01', evaluableUntil: today };
const red = { ...running, light: 'red' as const, lastContactOn: '2026-03-04' };
const measure = (moment: 'closing' | 'month-12', status: 'asked' | 'planned' | 'answered', dueOn: string) => ({
  ...{ id: moment, moment, status, dueOn, askedOn: dueOn, remindedOn: null, answeredOn: null, unreachedOn: null },
  ...{ daysWorked: null, situation: null },
});
const told = (side: 'mentee' | 'mentor') => ({
  ...{ side, givenOn: today, satisfaction: 5, wouldRecommend: true, comment: null, enteredBy: 'mentor' as const },
});

it.each([
  ['the agreement is to be signed', formed, { is: 'to-sign', next: 'agreement' }],
  ['they have not met yet', { ...running, lastContactOn: null }, { is: 'not-met', days: 74, next: 'meeting' }],
  ['they meet', running, { is: 'running', days: 5, next: 'meeting' }],
  ['it is silent', red, { is: 'silent', days: 16, kind: 'days', next: 'check-in' }],
  [
    'they cancelled three times',
    { ...red, silence: 'three-cancelled' as const },
    { is: 'silent', kind: 'three-cancelled' },
  ],
  ['no first meeting', { ...red, lastContactOn: null }, { is: 'silent', kind: 'no-first-meeting' }],
  [
    'a check-in is due',
    { ...running, checkInDue: true, checkInOn: '2026-03-18' },
    { is: 'check-in-due', on: '2026-03-18', next: 'check-in' },
  ],
  [
    'the six months end',
    { ...red, endsOn: '2026-04-03', completableFrom: today },
    { is: 'to-close', over: false, next: 'closing' },
  ],
  [
    'the six months are over',
    { ...red, endsOn: '2026-03-19', completableFrom: '2026-03-05' },
    { is: 'to-close', over: true, next: 'closing' },
  ],
  [
    'an answer is waited for',
    { ...closed, measures: [measure('closing', 'asked', '2026-03-01'), measure('month-12', 'planned', '2027-03-01')] },
    { is: 'measure-waits', moment: 'closing', times: 1, next: 'measure-closing' },
  ],
  ['one did not look back', { ...closed, evaluations: [told('mentee')] }, { is: 'to-look-back', side: 'mentor' }],
  [
    'all is told',
    {
      ...closed,
      evaluations: [told('mentee'), told('mentor')],
      measures: [measure('closing', 'answered', '2026-03-01'), measure('month-12', 'planned', '2027-03-01')],
    },
    { is: 'closed', asksOn: '2027-03-01', next: null },
  ],
  ['it is too late to look back', { ...closed, evaluableUntil: '2026-03-19' }, { is: 'closed', next: null }],
  ['it was never accompanied', { ...closed, signedOn: null }, { is: 'closed', next: null }],
])('%s', (_, file, expected) => {
  expect(stateOf(file, today)).toMatchObject(expected);
});

it('offers beside the next step only what the duo can do now', () => {
  expect(actsOf(formed, today)).toEqual(['closing']);
  expect(actsOf(running, today)).toEqual(['check-in', 'goal', 'assessment', 'solution', 'closing']);
  expect(actsOf(closed, today)).toEqual(['evaluation-mentor', 'solution', 'assessment']);
  expect(actsOf({ ...closed, signedOn: null }, today)).toEqual([]);
});
