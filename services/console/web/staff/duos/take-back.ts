import { ask, followUp } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { type DuoFile, useDuoWrite } from './api.js';
import { file as t } from './file/file.texts.js';

/** Takes back a meeting that was logged by mistake. */
export function useTakeBackMeeting(duo: string) {
  const say = useSay();
  const notify = useNotify();
  const write = useDuoWrite(
    (meeting: string, headers) =>
      ask(followUp.POST('/duos/{id}/meetings/{meeting}/undo', { params: { path: { id: duo, meeting } }, headers })),
    () => notify.done(say(t.meetingGone)),
    notify.failed,
  );
  return (meeting: string) => write.mutate(meeting);
}

type Logged = DuoFile['meetingLog'][number];

/** The same with a way back: the meeting is logged once more, as it was. */
export function useTakeBackWithUndo(duo: string) {
  const say = useSay();
  const notify = useNotify();
  const again = useDuoWrite(
    ({ heldOn, minutes, kind, note }: Logged, headers) => {
      const body = { heldOn, minutes, kind, note, again: true };
      return ask(followUp.POST('/duos/{id}/meetings', { params: { path: { id: duo } }, headers, body }));
    },
    () => notify.done(say(t.meetingBack)),
    notify.failed,
  );
  const write = useDuoWrite(
    ({ id: meeting }: Logged, headers) =>
      ask(followUp.POST('/duos/{id}/meetings/{meeting}/undo', { params: { path: { id: duo, meeting } }, headers })),
    (_, meeting) => notify.done(say(t.meetingGone), () => again.mutate(meeting)),
    notify.failed,
  );
  return (meeting: Logged) => write.mutate(meeting);
}

type Solution = DuoFile['solutions'][number];

/** Takes back a solution that was none; with a way back where its first day is known. */
export function useTakeBackSolution(duo: string) {
  const say = useSay();
  const notify = useNotify();
  const again = useDuoWrite(
    ({ kind, startsOn, contract, months, weeklyHours, occupation, sector, source }: Solution, headers) => {
      const body = { kind, startsOn: startsOn ?? '', contract, months, weeklyHours, occupation, sector, source };
      return ask(followUp.POST('/duos/{id}/solutions', { params: { path: { id: duo } }, headers, body }));
    },
    () => notify.done(say(t.solutionBack)),
    notify.failed,
  );
  const write = useDuoWrite(
    ({ id: solution }: Solution, headers) =>
      ask(followUp.POST('/duos/{id}/solutions/{solution}/undo', { params: { path: { id: duo, solution } }, headers })),
    (_, solution) => {
      const undo = () => again.mutate(solution);
      notify.done(say(t.solutionGone), solution.startsOn ? undo : undefined);
    },
    notify.failed,
  );
  return (solution: Solution) => write.mutate(solution);
}

/** Settles a goal, and opens it again where that was a mistake. */
export function useGoals(duo: string) {
  const say = useSay();
  const notify = useNotify();
  const reopen = useDuoWrite(
    (goal: string, headers) =>
      ask(followUp.POST('/duos/{id}/goals/{goal}/undo', { params: { path: { id: duo, goal } }, headers })),
    () => notify.done(say(t.goalOpen)),
    notify.failed,
  );
  const settle = useDuoWrite(
    ({ goal, status }: { goal: string; status: 'reached' | 'dropped' }, headers) => {
      const params = { path: { id: duo, goal } };
      return ask(followUp.POST('/duos/{id}/goals/{goal}/outcome', { params, headers, body: { status } }));
    },
    (_, { goal, status }) =>
      notify.done(say(status === 'reached' ? t.goalReached : t.goalDropped), () => reopen.mutate(goal)),
    notify.failed,
  );
  return {
    settle: (goal: string, status: 'reached' | 'dropped') => settle.mutate({ goal, status }),
    reopen: (goal: string) => reopen.mutate(goal),
  };
}
