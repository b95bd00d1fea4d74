import { type Day, refusal } from '@duo/kernel';
import type { State } from './state.ts';

/* What comes after what. A step that has been done may be done again until the next one has begun. */

type Announced = { successor: string; closesOn: Day };

/** Until the day people answer and figures change: the branch is exported as it is when it closes. */
export function mayExport(closing: Announced | null, before: State | undefined, today: Day): Announced {
  if (before?.erased) throw refusal('erasure-has-begun');
  if (before?.handedOver) throw refusal('hand-over-has-begun');
  if (!closing) throw refusal('not-announced');
  if (today < closing.closesOn) throw refusal('closing-day-has-not-come', { closesOn: closing.closesOn });
  return closing;
}

export function mayHandOver(before: State | undefined): State {
  if (before?.erased) throw refusal('erasure-has-begun');
  if (!before?.exported) throw refusal('not-exported');
  return before;
}

/** Nothing brings it back: who erases types the name of the branch. */
export function mayErase(before: State | undefined, typed: string | undefined): State {
  if (!before?.exported) throw refusal('not-exported');
  if (!before.handedOver?.verifiedAt) throw refusal('not-handed-over');
  if (typed !== before.branch) throw refusal('not-confirmed', { type: `--yes ${before.branch}` });
  return before;
}
