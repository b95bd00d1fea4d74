import type { Day } from '@duo/kernel';
import type { File } from './listed.js';

export type Moment = { on: Day; what: string; code: string };

/** What happened to a duo, day after day; what happened on one day stands in the order of its life. */
export function timelineOf(file: Omit<File, 'timeline'>): Moment[] {
  const at = (what: string, on: Day | null, code = ''): Moment[] => (on ? [{ on, what, code }] : []);
  const moments = [
    ...at('formed', file.formedOn),
    ...at('agreement-signed', file.signedOn),
    ...file.meetingLog.flatMap(({ heldOn, kind, takenBackAt }) => (takenBackAt ? [] : at('meeting', heldOn, kind))),
    ...file.checkIns.flatMap(({ heldOn }) => at('check-in', heldOn)),
    ...file.goals.flatMap(({ setOn, settledOn, status, area }) => [
      ...at('goal-set', setOn, area),
      ...at(`goal-${status}`, settledOn, area),
    ]),
    ...file.assessments.flatMap(({ assessedOn, timePoint }) => at('assessed', assessedOn, timePoint)),
    ...file.evaluations.flatMap(({ givenOn, side }) => at('evaluated', givenOn, side)),
    ...at('closed', file.closedOn, file.reason ?? ''),
    ...file.solutions.flatMap(({ startsOn, kind, takenBackOn }) => (takenBackOn ? [] : at('solution', startsOn, kind))),
    ...file.measures.flatMap(({ moment, askedOn, answeredOn, unreachedOn, status, dueOn }) => [
      ...(status === 'planned' ? [] : at('measure-due', dueOn, moment)),
      ...at('measure-asked', askedOn, moment),
      ...at('measure-unreached', unreachedOn, moment),
      ...at('measure-answered', answeredOn, moment),
    ]),
  ];
  return moments.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
