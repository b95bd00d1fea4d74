import type { Side } from '@duo/kernel';
import { today } from '../../i18n/formats.js';
import { useDraft } from '../form/use-draft.js';
import { empty } from './answers.js';

export type Enrolling = ReturnType<typeof useEnrolling>;

/** The form of one side, as it stands on this device. */
export function useEnrolling(side: Side) {
  return { side, today: today(), ...useDraft(`duo-enrol-${side}`, empty) };
}
