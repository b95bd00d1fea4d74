import { type HalfDay, halfDays, meetingWays } from '@duo/kernel';
import { useLanguage, useSay } from '../../i18n/language.js';
import { halfDayWords, meetingWayWords } from '../../words/codes.texts.js';
import { OneOf } from '../form/choices.js';
import { FaultLine, useFault } from '../form/faults.js';
import { TextField } from '../form/fields.js';
import formStyles from '../form/form.module.css';
import type { Ask } from './ask.js';
import styles from './enrol.module.css';
import { ask, skillWords } from './questions.texts.js';
import { useYesNo } from './work-steps.js';

export function PlaceStep({ answers, change }: Ask) {
  const say = useSay();
  return (
    <>
      <TextField
        id="postalCode"
        short
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={4}
        label={say(ask.postalCode)}
        hint={say(ask.postalHint)}
        value={answers.postalCode}
        onChange={(typed) => change({ postalCode: typed.replace(/\D/g, '') })}
      />
      <OneOf
        id="meeting"
        legend={say(ask.meeting)}
        options={meetingWays.map((value) => ({ value, label: say(meetingWayWords[value]) }))}
        value={answers.meeting}
        onChange={(meeting) => change({ meeting })}
      />
    </>
  );
}

const days = halfDays.filter((one) => one.endsWith('-am')).map((one) => one.slice(0, 3));
/** A Monday, from which the names of the days are told. */
const monday = Date.UTC(2024, 0, 1, 12);

/** A week as a grid of large switches. */
export function WhenStep({ answers: { availability }, change }: Ask) {
  const say = useSay();
  const { language } = useLanguage();
  const { words } = useFault('availability');
  const dayName = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const toggle = (half: HalfDay) =>
    change({
      availability: availability.includes(half)
        ? availability.filter((one) => one !== half)
        : halfDays.filter((one) => one === half || availability.includes(one)),
    });
  const cell = (half: HalfDay) => (
    <td key={half}>
      <label>
        <input
          type="checkbox"
          aria-label={say(halfDayWords[half])}
          checked={availability.includes(half)}
          onChange={() => toggle(half)}
        />
      </label>
    </td>
  );
  return (
    <div id="availability" className={formStyles.group}>
      <p className={formStyles.hint}>{say(ask.whenHint)}</p>
      <FaultLine field="availability" words={words} />
      <table className={styles.week}>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(ask.morning)}</th>
            <th scope="col">{say(ask.afternoon)}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, at) => (
            <tr key={day}>
              <th scope="row">{dayName.format(monday + at * 86_400_000)}</th>
              {halfDays.filter((half) => half.startsWith(day)).map(cell)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const skills = ['0', '1', '2', '3', '4'] as const;

export function DigitalStep({ answers, change }: Ask) {
  const say = useSay();
  return (
    <>
      <OneOf
        id="digitalAccess"
        legend={say(ask.digitalAccess)}
        options={useYesNo()}
        value={answers.digitalAccess}
        onChange={(digitalAccess) => change({ digitalAccess })}
      />
      <OneOf
        id="digitalSkill"
        legend={say(ask.digitalSkill)}
        options={skills.map((value) => ({ value, label: say(skillWords[value]) }))}
        value={answers.digitalSkill}
        onChange={(digitalSkill) => change({ digitalSkill })}
      />
    </>
  );
}
