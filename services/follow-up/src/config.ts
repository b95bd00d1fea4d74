import { baseConfig, linkKeys } from '@duo/platform';
import { z } from 'zod';
import type { Settings } from './settings.js';

const days = (usual: number, most = 365) => z.coerce.number().int().min(1).max(most).default(usual);

export const config = baseConfig.extend({
  ...linkKeys,
  FOLLOWUP_FIRST_MEETING_DAYS: days(10).describe(
    'Calendar days from the agreement after which a duo that has not met is noticed; also when its light turns amber',
  ),
  FOLLOWUP_SILENCE_DAYS: days(14).describe('Calendar days without a meeting or call after which a silence is noticed'),
  FOLLOWUP_REMINDER_DAYS: days(7).describe(
    'Calendar days without a meeting or call after which the mentor is reminded',
  ),
  FOLLOWUP_MONTHS: days(6, 24).describe('How long a duo is accompanied, calendar months from the agreement'),
  FOLLOWUP_CHECK_IN_DAYS: days(30).describe('Calendar days from one check-in to the next, unless a day is agreed'),
  FOLLOWUP_MEASURE_FROM: z
    .enum(['start', 'end'])
    .default('end')
    .describe('Whether the measure after 12 months counts from the start or the end of a duo'),
  FOLLOWUP_MEASURE_REMINDER_DAYS: days(14).describe('Calendar days from asking a measure to asking once more'),
  FOLLOWUP_MEASURE_GIVE_UP_DAYS: days(42).describe('Calendar days from asking a measure to giving it up as unreached'),
  FOLLOWUP_EVALUATION_DAYS: days(90).describe('Calendar days from the closing in which both may still evaluate'),
  FOLLOWUP_LINK_DAYS: days(60).describe('Calendar days for which the link in a letter opens'),
});

export type FollowUpConfig = z.output<typeof config>;

export const settingsOf = (config: FollowUpConfig): Settings => ({
  firstMeetingDays: config.FOLLOWUP_FIRST_MEETING_DAYS,
  silenceDays: config.FOLLOWUP_SILENCE_DAYS,
  reminderDays: config.FOLLOWUP_REMINDER_DAYS,
  months: config.FOLLOWUP_MONTHS,
  checkInDays: config.FOLLOWUP_CHECK_IN_DAYS,
  measureFrom: config.FOLLOWUP_MEASURE_FROM,
  measureReminderDays: config.FOLLOWUP_MEASURE_REMINDER_DAYS,
  measureGiveUpDays: config.FOLLOWUP_MEASURE_GIVE_UP_DAYS,
  evaluationDays: config.FOLLOWUP_EVALUATION_DAYS,
  linkDays: config.FOLLOWUP_LINK_DAYS,
});
