import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './picks.module.css';

type Option<T extends string> = { value: T; label: ReactNode };

/** One of a few answers, all of them in sight: radio buttons that are as large as a thumb. */
export function Picks<T extends string>(props: {
  legend: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  error?: string | undefined;
  hint?: string | undefined;
}) {
  const { legend, options, value, onChange, error, hint } = props;
  const [name, told] = [useId(), useId()];
  return (
    <fieldset className={styles.picks} {...(error || hint ? { 'aria-describedby': told } : {})}>
      <legend className={styles.legend}>{legend}</legend>
      {(error || hint) && (
        <p id={told} className={error ? styles.error : styles.hint}>
          {error ?? hint}
        </p>
      )}
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.pick}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <IconCheck className={styles.tick} size={16} aria-hidden />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
