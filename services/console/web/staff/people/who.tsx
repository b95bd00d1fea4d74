import { Anchor, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { barrierWords, wordOf } from '../../words/codes.texts.js';
import { factInWords } from './fact-words.js';
import { factNames, facts as texts } from './facts.texts.js';
import styles from './person.module.css';
import { person } from './person.texts.js';
import type { File } from './types.js';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </section>
  );
}

const ageOn = (born: string, on: string) =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);

function useBorn(born: string | null): string {
  const say = useSay();
  const formats = useFormats();
  if (!born) return say(person.bornUnknown);
  if (born.length === 4) return say(person.bornIn, { year: born });
  return say(person.born, { day: formats.fullDay(born), age: ageOn(born, today()) });
}

/** How to reach somebody, and in which language. */
export function Who({ file }: { file: File }) {
  const say = useSay();
  const formats = useFormats();
  const { email, phone, language } = file;
  return (
    <Part title={say(person.who)}>
      <div className={styles.who}>
        <p>{useBorn(file.born)}</p>
        {phone && (
          <p>
            <Anchor href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</Anchor>
          </p>
        )}
        {email && (
          <p style={{ overflowWrap: 'anywhere' }}>
            <Anchor href={`mailto:${email}`}>{email}</Anchor>
          </p>
        )}
        {!email && !phone && <p>{say(person.noContact)}</p>}
        <p>{say(person.writesIn, { language: formats.languageName(language) })}</p>
      </div>
    </Part>
  );
}

/** What somebody told, as it was told, and beside it what was corrected, which counts. */
export function Answers({ file: { facts, corrections } }: { file: File }) {
  const say = useSay();
  const formats = useFormats();
  const order = Object.keys(factNames).filter((fact) => fact in facts || fact in corrections);
  return (
    <Part title={say(person.answers)}>
      <dl className={styles.facts}>
        {order.map((fact) => {
          const told = factInWords(fact, facts[fact], say, formats);
          return (
            <div key={fact} style={{ display: 'contents' }}>
              <dt>{say(factNames[fact] ?? texts.none)}</dt>
              <dd>
                {fact in corrections ? factInWords(fact, corrections[fact], say, formats) : told}
                {fact in corrections && (
                  <span className={styles.told}>
                    {say(texts.corrected)} · {say(texts.asTold)}: {told}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}

/** What stood in the way at the start, as told last. */
export function Barriers({ file }: { file: File }) {
  const say = useSay();
  const last = file.assessments.at(-1);
  if (!last || last.barriers.length === 0) return null;
  return (
    <Part title={say(person.barriers)}>
      <dl className={styles.facts}>
        {last.barriers.map(({ barrier, severity }) => (
          <div key={barrier} style={{ display: 'contents' }}>
            <dt>{say(wordOf(barrierWords, barrier))}</dt>
            <dd>{say(person.severity, { n: severity })}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
