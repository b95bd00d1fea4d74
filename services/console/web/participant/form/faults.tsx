import { createContext, useContext, useEffect, useRef } from 'react';
import { useSay } from '../../i18n/language.js';
import { states } from '../../words/states.texts.js';
import type { Fault } from './fault.js';
import styles from './form.module.css';

const Faults = createContext<readonly Fault[]>([]);

/** The fields below say what is wrong with them. */
export const WithFaults = Faults;

/** What is wrong with a field, in words; and what the field must carry so that a reader hears it. */
export function useFault(field: string, hint?: boolean) {
  const say = useSay();
  const fault = useContext(Faults).find((one) => one.field === field);
  const words = fault && say(fault.words, fault.values);
  const described = [hint && `${field}-hint`, words && `${field}-fault`].filter(Boolean).join(' ');
  return {
    words,
    aria: { 'aria-invalid': words ? true : undefined, 'aria-describedby': described || undefined },
  };
}

export function FaultLine({ field, words }: { field: string; words: string | undefined }) {
  if (!words) return null;
  return (
    <p className={styles.fault} id={`${field}-fault`}>
      {words}
    </p>
  );
}

/** What is to be corrected, on top, each a way to its field; it takes the focus when it appears. */
export function ErrorSummary({ faults }: { faults: readonly Fault[] }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      <h2>{say(states.errorsTitle)}</h2>
      <ul>
        {faults.map(({ field, words, values }) => (
          <li key={field + words.en}>
            <a href={`#${field}`} onClick={(event) => toField(event, field)}>
              {say(words, values)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field itself; in a group of choices to the first one. The address of the page stays as it is. */
function toField(event: { preventDefault(): void }, field: string) {
  event.preventDefault();
  const found = document.getElementById(field);
  const target = found?.matches('input, select, textarea, button') ? found : found?.querySelector('input, select');
  found?.scrollIntoView({ block: 'center' });
  if (target instanceof HTMLElement) target.focus();
}
