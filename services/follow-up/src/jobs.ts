import type { Jobs } from '@duo/messaging';
import { callForNextCheckIn } from './check-ins/check-in.actions.js';
import { endOfSixMonths } from './closing/closing.actions.js';
import { askMeasure, giveUpMeasure, remindMeasure } from './measures/measure.actions.js';
import { noticeSilence, remindOfMeeting } from './silence/silence.actions.js';

/** Everything that follow-up does later. */
export const jobs = {
  'remind-of-meeting': remindOfMeeting,
  'notice-silence': noticeSilence,
  'next-check-in': callForNextCheckIn,
  'end-of-six-months': endOfSixMonths,
  'ask-measure': askMeasure,
  'remind-measure': remindMeasure,
  'give-up-measure': giveUpMeasure,
} satisfies Jobs;
