/** What a branch decides about its follow-up; days are days of the calendar. Jobs carry those of the day they were asked. */
export type Settings = {
  firstMeetingDays: number;
  silenceDays: number;
  reminderDays: number;
  months: number;
  checkInDays: number;
  /** Twelve months after the duo are counted from its agreement or from its closing. */
  measureFrom: 'start' | 'end';
  measureReminderDays: number;
  measureGiveUpDays: number;
  evaluationDays: number;
  linkDays: number;
};
