import type { Moment, Side } from '@duo/kernel';
import { daysBetween } from '../../../i18n/formats.js';
import type { DuoFile } from '../api.js';
import { quietSince } from '../list.js';
import type { Act } from './search.js';

/** Where a duo stands, with what its sentence tells, and what is to be done next. */
export type State =
  | { is: 'to-sign'; since: string | null; next: Act }
  | { is: 'silent'; days: number; kind: 'days' | 'three-cancelled' | 'no-first-meeting'; next: Act }
  | { is: 'to-close'; endsOn: string; over: boolean; next: Act }
  | { is: 'check-in-due'; on: string; next: Act }
  | { is: 'not-met'; days: number; next: Act }
  | { is: 'running'; days: number; next: Act }
  | { is: 'measure-waits'; moment: Moment; dueOn: string; times: number; next: Act }
  | { is: 'to-look-back'; side: Side; closedOn: string; next: Act }
  | { is: 'closed'; closedOn: string; asksOn: string | null; next: null };

type Told = Pick<
  DuoFile,
  | 'status'
  | 'light'
  | 'silence'
  | 'formedOn'
  | 'signedOn'
  | 'endsOn'
  | 'completableFrom'
  | 'evaluableUntil'
  | 'lastContactOn'
  | 'checkInOn'
  | 'checkInDue'
  | 'closedOn'
  | 'evaluations'
  | 'measures'
>;

/** Whether it is still asked how the duo was: while it runs, and for some time after. */
export const asksToLookBack = (
  { signedOn, evaluableUntil }: Pick<Told, 'signedOn' | 'evaluableUntil'>,
  today: string,
) => signedOn !== null && (evaluableUntil === null || today <= evaluableUntil);

/** What a coordinator sees first: the state as one sentence, and the one act that comes next. */
export function stateOf(file: Told, today: string): State {
  if (file.status === 'closed') return afterClosing(file, today);
  if (file.status === 'formed') return { is: 'to-sign', since: file.formedOn, next: 'agreement' };
  const { endsOn, completableFrom } = file;
  if (endsOn && completableFrom && today >= completableFrom)
    return { is: 'to-close', endsOn, over: today > endsOn, next: 'closing' };
  return whileRunning(file, today);
}

function whileRunning(file: Told, today: string): State {
  const days = daysBetween(quietSince(file) ?? today, today);
  if (file.light === 'red') return { is: 'silent', days, kind: kindOf(file), next: 'check-in' };
  if (file.checkInDue) return { is: 'check-in-due', on: file.checkInOn ?? today, next: 'check-in' };
  if (!file.lastContactOn) return { is: 'not-met', days, next: 'meeting' };
  return { is: 'running', days, next: 'meeting' };
}

function kindOf({ silence, lastContactOn }: Told) {
  if (silence === 'three-cancelled') return silence;
  return lastContactOn ? 'days' : 'no-first-meeting';
}

function afterClosing(file: Told, today: string): State {
  const { closedOn, evaluations, measures } = file;
  const on = closedOn ?? today;
  const waits = measures.find(({ status, dueOn }) => status !== 'answered' && status !== 'unreached' && dueOn <= today);
  if (waits) {
    const { moment, dueOn, askedOn, remindedOn } = waits;
    const times = [askedOn, remindedOn].filter(Boolean).length;
    return { is: 'measure-waits', moment, dueOn, times, next: `measure-${moment}` };
  }
  const side = (['mentee', 'mentor'] as const).find((one) => !evaluations.some((given) => given.side === one));
  if (side && asksToLookBack(file, today))
    return { is: 'to-look-back', side, closedOn: on, next: `evaluation-${side}` };
  const planned = measures.find(({ status }) => status === 'planned');
  return { is: 'closed', closedOn: on, asksOn: planned?.dueOn ?? null, next: null };
}

/** What else can be done with a duo now, beside what comes next. */
export function actsOf(file: Told, today: string): Act[] {
  const { next } = stateOf(file, today);
  const open = file.measures.filter(({ status, dueOn }) => status !== 'answered' && dueOn <= today);
  const sides = (['mentee', 'mentor'] as const).filter((one) => !file.evaluations.some(({ side }) => side === one));
  const running: Act[] = ['meeting', 'check-in', 'goal', 'assessment', 'solution', 'closing'];
  const all: Act[] =
    file.status === 'running'
      ? running
      : file.status === 'formed'
        ? ['agreement', 'closing']
        : file.signedOn
          ? [
              ...open.map(({ moment }) => `measure-${moment}` as const),
              ...(asksToLookBack(file, today) ? sides.map((side) => `evaluation-${side}` as const) : []),
              ...(['solution', 'assessment'] as const),
            ]
          : [];
  return all.filter((act) => act !== next);
}
