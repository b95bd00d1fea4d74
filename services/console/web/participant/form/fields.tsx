import type { InputHTMLAttributes, ReactNode } from 'react';
import { useSay } from '../../i18n/language.js';
import type { DayParts } from './day.js';
import { FaultLine, useFault } from './faults.js';
import styles from './form.module.css';
import { formWords } from './form.texts.js';

type Labelled = { id: string; label: string; hint?: string | undefined };

/** A field with its label, its hint and what is wrong with it, in this order. */
function Field({ id, label, hint, fault, children }: Labelled & { fault: string | undefined; children: ReactNode }) {
  return (
    <div className={`${styles.field} ${fault ? styles.wrong : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultLine field={id} words={fault} />
      {children}
    </div>
  );
}

type Text = Labelled & { value: string; onChange: (value: string) => void; short?: boolean } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'type' | 'maxLength' | 'spellCheck'
  >;

export function TextField({ id, label, hint, value, onChange, short, ...rest }: Text) {
  const { words, aria } = useFault(id, Boolean(hint));
  return (
    <Field id={id} label={label} hint={hint} fault={words}>
      <input
        id={id}
        className={`${styles.input} ${short ? styles.short : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
        {...aria}
      />
    </Field>
  );
}

export function LongTextField({ id, label, hint, value, onChange, maxLength }: Text) {
  const { words, aria } = useFault(id, Boolean(hint));
  return (
    <Field id={id} label={label} hint={hint} fault={words}>
      <textarea
        id={id}
        className={styles.input}
        rows={4}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        {...aria}
      />
    </Field>
  );
}

export type Option = { value: string; label: string };
type Select = Labelled & {
  value: string;
  onChange: (value: string) => void;
  groups: { label: string; options: Option[] }[];
};

/** A list that the telephone itself shows, which is the one its owner knows how to use. */
export function SelectField({ id, label, hint, value, onChange, groups }: Select) {
  const say = useSay();
  const { words, aria } = useFault(id, Boolean(hint));
  const options = (all: Option[]) =>
    all.map((one) => (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ));
  return (
    <Field id={id} label={label} hint={hint} fault={words}>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...aria}
      >
        <option value="">{say(formWords.choose)}</option>
        {groups.map((group) =>
          group.label ? (
            <optgroup key={group.label} label={group.label}>
              {options(group.options)}
            </optgroup>
          ) : (
            options(group.options)
          ),
        )}
      </select>
    </Field>
  );
}

const parts = ['day', 'month', 'year'] as const;

type DayProps = Labelled & { value: DayParts; onChange: (value: DayParts) => void; birth?: boolean };

/** A day as three numbers: nobody has to page back through thirty years of a calendar. */
export function DayField({ id, label, hint, value, onChange, birth }: DayProps) {
  const say = useSay();
  const { words, aria } = useFault(id, Boolean(hint));
  return (
    <fieldset className={`${styles.group} ${words ? styles.wrong : ''}`} aria-describedby={aria['aria-describedby']}>
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultLine field={id} words={words} />
      <div className={styles.day}>
        {parts.map((part) => (
          <div className={styles.field} key={part}>
            <label htmlFor={part === 'day' ? id : `${id}-${part}`}>{say(formWords[part])}</label>
            <input
              id={part === 'day' ? id : `${id}-${part}`}
              className={styles.input}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              autoComplete={birth ? `bday-${part}` : 'off'}
              value={value[part]}
              aria-invalid={words ? true : undefined}
              onChange={(event) => onChange({ ...value, [part]: event.target.value.replace(/\D/g, '') })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
