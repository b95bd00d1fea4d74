import type { ReactNode } from 'react';
import { FaultLine, useFault } from './faults.js';
import styles from './form.module.css';

export type Choice<Value extends string> = { value: Value; label: string; hint?: string; more?: ReactNode };

type Group = {
  id: string;
  legend?: string | undefined;
  label?: string;
  hint?: string | undefined;
  across?: 'wide' | 'narrow';
};

/** Choices that belong together, under what is asked. Without a legend the title of the page is the question. */
function ChoiceGroup({ id, legend, label, hint, across, children }: Group & { children: ReactNode }) {
  const { words, aria } = useFault(id, Boolean(hint));
  const described = aria['aria-describedby'];
  return (
    <fieldset
      id={id}
      className={`${styles.group} ${words ? styles.wrong : ''}`}
      aria-label={legend ? undefined : label}
      aria-describedby={described}
    >
      {legend && <legend className={styles.label}>{legend}</legend>}
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultLine field={id} words={words} />
      <div className={across ? `${styles.across} ${styles[across]}` : styles.choices}>{children}</div>
    </fieldset>
  );
}

type One<Value extends string> = Group & {
  options: readonly Choice<Value>[];
  value: Value | '';
  onChange: (value: Value) => void;
};

/** One of several. */
export function OneOf<Value extends string>({ options, value, onChange, ...group }: One<Value>) {
  return (
    <ChoiceGroup {...group}>
      {options.map((one) => (
        <div key={one.value}>
          <label className={styles.choice}>
            <input
              type="radio"
              name={group.id}
              value={one.value}
              checked={value === one.value}
              onChange={() => onChange(one.value)}
            />
            <span>
              {one.label}
              {one.hint && <small>{one.hint}</small>}
            </span>
          </label>
          {one.more && value === one.value && <div className={styles.more}>{one.more}</div>}
        </div>
      ))}
    </ChoiceGroup>
  );
}

type Some<Value extends string> = Group & {
  options: readonly Choice<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
};

/** As many as apply, kept in the order in which they were ticked. */
export function SomeOf<Value extends string>({ options, values, onChange, ...group }: Some<Value>) {
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <ChoiceGroup {...group}>
      {options.map((one) => (
        <div key={one.value}>
          <label className={styles.choice}>
            <input type="checkbox" checked={values.includes(one.value)} onChange={() => toggle(one.value)} />
            <span>
              {one.label}
              {one.hint && <small>{one.hint}</small>}
            </span>
          </label>
          {one.more && values.includes(one.value) && <div className={styles.more}>{one.more}</div>}
        </div>
      ))}
    </ChoiceGroup>
  );
}
