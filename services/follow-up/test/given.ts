import { type Duo, form, runFrom } from '../src/duos/duo.js';
import type { Meeting } from '../src/meetings/meeting.js';
import type { Settings } from '../src/settings.js';

export const usual: Settings = {
  ...{ firstMeetingDays: 10, silenceDays: 14, reminderDays: 7, months: 6, checkInDays: 30, measureFrom: 'end' },
  ...{ measureReminderDays: 14, measureGiveUpDays: 42, evaluationDays: 90, linkDays: 60 },
};

const id = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Formed on Monday 1 March 2021. */
export const formed: Duo = form({ id, mentee: 'e', mentor: 'r', formedOn: '2021-03-01' });

/** Signed on Friday 5 March 2021, so until 5 September. */
export const running: Duo = { ...runFrom(formed, '2021-03-05', usual), agreementVersion: '3', agreementLanguage: 'fr' };

export const closed: Duo = { ...running, status: 'closed', closedOn: '2021-09-03', reason: 'completed' };

export const meeting = (heldOn: string, of: Partial<Meeting> = {}): Meeting => ({
  ...{ id: 'm', duo: id, heldOn, minutes: 120, kind: 'met', note: null, loggedBy: 'mentor' },
  ...{ loggedAt: new Date(`${heldOn}T20:00:00Z`), takenBackAt: null, ...of },
});

/** The short names of events. */
export const namesOf = (events: readonly { $typeName: string }[]) =>
  events.map(({ $typeName }) => $typeName.split('.').at(-1));

/** How a rule says no. */
export const refused = (code: string) => expect.objectContaining({ code });
