import type { File } from './listed.js';
import { timelineOf } from './timeline.js';

const empty = {
  ...{ formedOn: '2021-03-01', signedOn: '2021-03-05', closedOn: '2021-09-03', reason: 'completed' },
  ...{ meetingLog: [], checkIns: [], goals: [], assessments: [], evaluations: [], solutions: [], measures: [] },
};
const meeting = { heldOn: '2021-03-09', kind: 'met', takenBackAt: null };
const goal = { area: 'language', status: 'reached', setOn: '2021-03-10', settledOn: '2021-05-01' };
const measure = {
  moment: 'closing',
  status: 'answered',
  dueOn: '2021-09-03',
  askedOn: '2021-09-04',
  answeredOn: '2021-09-05',
  unreachedOn: null,
};
const solution = { kind: 'job', startsOn: '2021-08-01', takenBackOn: null };

it('tells what happened, day after day, and nothing that was taken back', () => {
  const file = {
    ...empty,
    meetingLog: [meeting, { ...meeting, heldOn: '2021-03-08', takenBackAt: '2021-03-08T10:00:00.000Z' }],
    ...{ goals: [goal], measures: [measure], solutions: [solution, { ...solution, takenBackOn: '2021-08-02' }] },
  } as unknown as File;
  expect(timelineOf(file).map(({ on, what, code }) => [on, what, code].join(' ').trim())).toEqual([
    '2021-03-01 formed',
    '2021-03-05 agreement-signed',
    '2021-03-09 meeting met',
    '2021-03-10 goal-set language',
    '2021-05-01 goal-reached language',
    '2021-08-01 solution job',
    '2021-09-03 closed completed',
    '2021-09-03 measure-due closing',
    '2021-09-04 measure-asked closing',
    '2021-09-05 measure-answered closing',
  ]);
});
