import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormats, useSay } from '../../../i18n/language.js';
import { sideWords } from '../../../words/codes.texts.js';
import { useHours } from '../ago.js';
import type { DuoFile } from '../api.js';
import { useTakeBackWithUndo } from '../take-back.js';
import { actWords, branchWord, file as t } from './file.texts.js';
import styles from './rows.module.css';
import type { Act } from './search.js';
import { Section } from './section.js';
import { meetingKindWords } from './timeline.texts.js';

const few = 6;

/** The log, newest first; what was logged by mistake is taken back and stays in sight. */
export function Meetings({ file, open }: { file: DuoFile; open: (act: Act) => void }) {
  const say = useSay();
  const hours = useHours();
  const [all, setAll] = useState(false);
  const takeBack = useTakeBackWithUndo(file.id);
  const log = [...file.meetingLog].reverse();
  const held = log.filter(({ kind, takenBackAt }) => kind !== 'cancelled' && !takenBackAt).length;
  const running = file.status === 'running';
  return (
    <Section
      title={say(t.meetings)}
      aside={file.meetings > 0 && `${file.meetings} · ${hours(file.minutes)}`}
      action={
        running && (
          <Button variant="default" onClick={() => open('meeting')}>
            {say(actWords.meeting)}
          </Button>
        )
      }
    >
      {log.length === 0 && file.meetings === 0 && <Text c="dimmed">{say(t.noMeetings)}</Text>}
      <ul className={styles.rows}>
        {(all ? log : log.slice(0, few)).map((meeting) => (
          <Row key={meeting.id} meeting={meeting} takeBack={running ? takeBack : undefined} />
        ))}
      </ul>
      {!all && log.length > few && (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          {say(t.allOf, { n: log.length })}
        </Button>
      )}
      {file.meetings > held && (
        <Text size="sm" c="dimmed">
          {say(t.earlier, { n: file.meetings - held })}
        </Text>
      )}
    </Section>
  );
}

type Meeting = DuoFile['meetingLog'][number];

function Row({ meeting, takeBack }: { meeting: Meeting; takeBack: ((meeting: Meeting) => void) | undefined }) {
  const say = useSay();
  const formats = useFormats();
  const hours = useHours();
  const { heldOn, kind, minutes, loggedBy, note, takenBackAt } = meeting;
  const who = loggedBy === 'coordinator' ? branchWord : sideWords[loggedBy];
  const long = kind === 'cancelled' ? '' : ` · ${hours(minutes)}`;
  return (
    <li className={`${styles.row} ${takenBackAt ? styles.gone : ''}`}>
      <div className={styles.what}>
        <div>
          <b>{formats.day(heldOn)}</b> · {say(meetingKindWords[kind])}
          {long}
        </div>
        <div className={styles.sub}>
          {takenBackAt ? `${say(t.takenBack)} · ` : ''}
          {say(t.loggedBy, { who: say(who) })}
        </div>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {takeBack && !takenBackAt && (
        <Button
          variant="subtle"
          color="gray"
          aria-label={say(t.takeBackThis, { day: formats.day(heldOn) })}
          onClick={() => takeBack(meeting)}
        >
          {say(t.takeBack)}
        </Button>
      )}
    </li>
  );
}
