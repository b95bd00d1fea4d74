import type { Day } from '@duo/kernel';
import type { paths } from '../../api/generated/follow-up.js';
import { type DayParts, dayFrom } from '../form/day.js';
import type { Fault } from '../form/fault.js';
import { unless } from '../form/fault.js';
import { meetings } from './meetings.texts.js';

type MyMeetings = paths['/my/meetings'];
export type Log = MyMeetings['get']['responses']['200']['content']['application/json'];
export type Line = Log['meetings'][number];
export type MeetingBody = MyMeetings['post']['requestBody']['content']['application/json'];
export type Kind = Line['kind'];

/** What was tapped. Most meetings are logged on their day, so that three more taps are enough. */
export type Tapped = {
  when: 'today' | 'yesterday' | 'other';
  day: DayParts;
  length: '60' | '90' | '120' | 'other' | '';
  minutes: string;
  kind: Kind | '';
  note: string;
};

export const untapped: Tapped = {
  ...{ when: 'today', day: { day: '', month: '', year: '' }, length: '', minutes: '', kind: '', note: '' },
};

const dayBefore = (day: Day): Day => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

export const heldOn = ({ when, day }: Tapped, today: Day): Day | undefined =>
  when === 'today' ? today : when === 'yesterday' ? dayBefore(today) : dayFrom(day);

export const minutesOf = ({ length, minutes, kind }: Tapped): number =>
  kind === 'cancelled' ? 0 : Number(length === 'other' ? minutes : length);

export function check(tapped: Tapped, today: Day): Fault[] {
  const [day, minutes] = [heldOn(tapped, today), minutesOf(tapped)];
  return [
    ...unless(day !== undefined && day <= today, tapped.when === 'other' ? 'day' : 'when', meetings.dayMissing),
    ...unless(
      tapped.kind === 'cancelled' || (minutes >= 1 && minutes <= 720),
      tapped.length === 'other' ? 'minutes' : 'length',
      meetings.lengthMissing,
    ),
    ...unless(tapped.kind !== '', 'kind', meetings.kindMissing),
  ];
}

export const bodyOf = (tapped: Tapped, today: Day, again: boolean): MeetingBody => ({
  heldOn: heldOn(tapped, today) ?? today,
  minutes: minutesOf(tapped),
  kind: tapped.kind || 'met',
  note: tapped.note.trim() || null,
  again,
});

/** 150 minutes are 2 h 30 min: the values of the text that says so. */
export const lengthValues = (minutes: number) => {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return { h, m, both: h > 0 && m > 0 ? 'yes' : 'no' };
};
