import { useSay } from '../../i18n/language.js';
import { OneOf } from '../form/choices.js';
import { DayField, TextField } from '../form/fields.js';
import type { Tapped } from './meeting.js';
import { meetings } from './meetings.texts.js';

/** Three rows of large switches; what is more appears only for who needs it. */
export function Taps({ tapped, onTap }: { tapped: Tapped; onTap: (tapped: Tapped) => void }) {
  const say = useSay();
  const set = (part: Partial<Tapped>) => onTap({ ...tapped, ...part });
  return (
    <>
      <OneOf
        id="when"
        across="wide"
        legend={say(meetings.when)}
        options={[
          { value: 'today', label: say(meetings.today) },
          { value: 'yesterday', label: say(meetings.yesterday) },
          { value: 'other', label: say(meetings.otherDay) },
        ]}
        value={tapped.when}
        onChange={(when) => set({ when })}
      />
      {tapped.when === 'other' && (
        <DayField id="day" label={say(meetings.whichDay)} value={tapped.day} onChange={(day) => set({ day })} />
      )}
      <OneOf
        id="length"
        across="wide"
        legend={say(meetings.howLong)}
        options={[
          { value: '60', label: say(meetings.hour1) },
          { value: '90', label: say(meetings.hour15) },
          { value: '120', label: say(meetings.hour2) },
          { value: 'other', label: say(meetings.otherLength) },
        ]}
        value={tapped.length}
        onChange={(length) => set({ length })}
      />
      {tapped.length === 'other' && (
        <TextField
          id="minutes"
          short
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          label={say(meetings.minutes)}
          value={tapped.minutes}
          onChange={(typed) => set({ minutes: typed.replace(/\D/g, '') })}
        />
      )}
      <OneOf
        id="kind"
        across="wide"
        legend={say(meetings.how)}
        options={[
          { value: 'met', label: say(meetings.met) },
          { value: 'call', label: say(meetings.call) },
          { value: 'cancelled', label: say(meetings.cancelled) },
        ]}
        value={tapped.kind}
        onChange={(kind) => set({ kind })}
      />
    </>
  );
}
