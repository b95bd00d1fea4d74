import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormats, useSay } from '../../../i18n/language.js';
import type { DuoFile } from '../api.js';
import { file as t } from './file.texts.js';
import { Section } from './section.js';
import { byDay, wordsOf } from './timeline.js';
import styles from './timeline.module.css';

const few = 12;

/** What happened, newest first. */
export function Timeline({ file }: { file: DuoFile }) {
  const say = useSay();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const days = byDay(file.timeline);
  const shown = all ? days : days.slice(0, few);
  return (
    <Section title={say(t.timeline)}>
      <ol className={styles.days}>
        {shown.map(({ on, entries }) => (
          <li key={on} className={styles.day}>
            <time dateTime={on} className={styles.on}>
              {formats.day(on)}
            </time>
            <div>
              {entries.map((entry, at) => {
                const { what, kind } = wordsOf(entry);
                return (
                  <Text key={`${entry.what} ${entry.code} ${at + 1}`}>
                    <b>{say(what)}</b>
                    {kind && ` · ${say(kind)}`}
                  </Text>
                );
              })}
            </div>
          </li>
        ))}
      </ol>
      {days.length > shown.length && (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          {say(t.allOf, { n: file.timeline.length })}
        </Button>
      )}
    </Section>
  );
}
