import { closingBody, consequencesOf, lookBackBody, measureBody } from './after.js';
import {
  agreementBody,
  checkInBody,
  countsAsStable,
  goalBody,
  meetingBody,
  noSolution,
  solutionBody,
} from './bodies.js';

const days = { today: '2026-03-20', yesterday: '2026-03-19' };
const met = { when: 'yesterday', other: '', long: '90', minutes: '', kind: 'met', note: ' ' } as const;

it('logs a meeting in three taps', () => {
  expect(meetingBody(met, days)).toEqual({ body: { heldOn: '2026-03-19', kind: 'met', minutes: 90, note: null } });
  expect(meetingBody({ ...met, long: 'other', minutes: '45' }, days)).toMatchObject({ body: { minutes: 45 } });
  expect(meetingBody({ ...met, kind: 'cancelled', long: null }, days)).toMatchObject({ body: { minutes: 0 } });
  expect(meetingBody({ ...met, when: 'other', long: null, kind: null }, days)).toEqual({
    lacks: { other: 'day', kind: 'choose', long: 'choose' },
  });
  expect(meetingBody({ ...met, long: 'other', minutes: 'two' }, days)).toEqual({ lacks: { minutes: 'minutes' } });
});

it('sends an agreement, a check-in and a goal once they are whole', () => {
  const agreement = { signedOn: '2026-03-20', textVersion: ' 4 ', language: 'nl', signedBy: ['mentor'] } as const;
  expect(agreementBody({ ...agreement, signedBy: ['mentor'] })).toMatchObject({ body: { textVersion: '4' } });
  expect(agreementBody({ ...agreement, signedBy: [], language: null })).toEqual({ lacks: { language: 'choose' } });
  const talk = { heldOn: '2026-03-20', note: 'Well', next: 'usual', nextOn: '2026-05-01' } as const;
  expect(checkInBody(talk)).toEqual({ body: { heldOn: '2026-03-20', note: 'Well', nextOn: null } });
  expect(checkInBody({ ...talk, next: 'day', nextOn: '' })).toEqual({ lacks: { nextOn: 'day' } });
  expect(goalBody({ area: '', words: ' ' })).toEqual({ lacks: { area: 'choose', words: 'words' } });
});

it('tells of a solution what is known, and whether it counts as stable', () => {
  const job = { ...noSolution, kind: 'job', startsOn: '2026-03-01', contract: 'fixed-term', months: '3' } as const;
  expect(solutionBody(job)).toMatchObject({ body: { contract: 'fixed-term', months: 3, weeklyHours: null } });
  expect(solutionBody({ ...job, contract: 'permanent' })).toMatchObject({ body: { months: null } });
  expect(solutionBody({ ...job, kind: 'training' })).toMatchObject({ body: { contract: null } });
  expect(solutionBody({ ...job, occupation: '12345', weeklyHours: '90' })).toEqual({
    lacks: { weeklyHours: 'number', occupation: 'code' },
  });
  expect([job, { ...job, months: '2' }, { ...job, kind: 'internship' as const }].map(countsAsStable)).toEqual([
    ...[true, false, false],
  ]);
});

it('names what closing a duo does before it is done', () => {
  const draft = { reason: 'mentee-withdrew', closedOn: '2026-03-20', mentor: 'yes', mentee: null } as const;
  const closing = closingBody(draft);
  if (!('body' in closing)) throw new Error('the closing is whole');
  expect(closing.body).toMatchObject({ mentorGoesOn: true, menteeReturns: false });
  const signed = { signedOn: '2026-01-05', endsOn: '2026-07-05' };
  expect(consequencesOf(signed, closing.body, '2026-03-20')).toEqual([
    ...['mentor-returns-first', 'mentee-ends', 'letters', 'measures'],
  ]);
  expect(consequencesOf(signed, { ...closing.body, reason: 'completed' }, '2026-07-06')).toEqual([
    ...['mentor-returns', 'mentee-ends', 'letters-sent', 'measures'],
  ]);
  const unsigned = { signedOn: null, endsOn: null };
  expect(consequencesOf(unsigned, closing.body, '2026-03-20')).toContain('never-accompanied');
  expect(closingBody({ ...draft, reason: 'other' })).toEqual({ lacks: { mentee: 'choose' } });
});

it('asks only the mentee what is asked of the mentee', () => {
  const draft = {
    ...({ satisfaction: '4', recommend: 'yes', comment: '', period: 'after', qualities: { autonomy: 4 } } as const),
    barriers: [{ barrier: 'language' as const, severity: 2 }],
  };
  expect(lookBackBody('mentor', draft)).toEqual({
    body: { side: 'mentor', satisfaction: 4, wouldRecommend: true, comment: null, period: 'after' },
  });
  expect(lookBackBody('mentee', draft)).toMatchObject({ body: { qualities: [{ quality: 'autonomy', value: 4 }] } });
  expect(lookBackBody('mentor', { ...draft, satisfaction: null })).toEqual({ lacks: { satisfaction: 'choose' } });
});

it('takes the answer of a measure with what was found, and days of work after twelve months only', () => {
  const draft = {
    ...{ situation: 'job' as const, answeredOn: '2026-03-20', daysWorked: '210', withSolution: true },
    solution: { ...noSolution, kind: 'job' as const, startsOn: '2026-01-01' },
  };
  expect(measureBody('month-12', draft)).toMatchObject({ body: { daysWorked: 210, solution: { kind: 'job' } } });
  expect(measureBody('closing', draft)).toMatchObject({ body: { situation: 'job' } });
  expect(measureBody('closing', draft)).not.toMatchObject({ body: { daysWorked: 210 } });
  expect(measureBody('closing', { ...draft, situation: 'looking' })).not.toMatchObject({ body: { solution: {} } });
  expect(measureBody('month-12', { ...draft, answeredOn: '', solution: noSolution })).toEqual({
    lacks: { answeredOn: 'day', kind: 'choose', startsOn: 'day' },
  });
  expect(measureBody('month-12', { ...draft, daysWorked: '400' })).toEqual({ lacks: { daysWorked: 'number' } });
});
