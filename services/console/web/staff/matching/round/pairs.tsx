import { Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useSay } from '../../../i18n/language.js';
import { Nothing } from '../../../ui/states.js';
import type { Two } from '../answers.js';
import { ApprovedRow } from './approved-row.js';
import { decisions } from './decisions.texts.js';
import { useMeeting } from './meeting.js';
import { type Row, rowsOf } from './order.js';
import { PairCard } from './pair-card.js';
import styles from './round.module.css';
import { round as texts } from './round.texts.js';

/** The pairs that are ticked to be approved together. */
export type Selection = {
  selected: readonly Two[];
  open: readonly Two[];
  set: (mentees: readonly string[]) => void;
  toggle: (mentee: string) => void;
};

/** Who meets whom: proposed, pinned and approved pairs in one list that no decision reorders. */
export function Pairs({ toolbar }: { toolbar: (selection: Selection) => ReactNode }) {
  const say = useSay();
  const { round } = useMeeting();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const rows = rowsOf(round);
  const open = rows.filter(({ kind }) => kind !== 'approved').map(({ pair }) => pair);
  const selected = open.filter(({ mentee }) => ticked.includes(mentee));
  const toggle = (mentee: string) =>
    setTicked((now) => (now.includes(mentee) ? now.filter((one) => one !== mentee) : [...now, mentee]));
  return (
    <Stack component="section" gap="sm" aria-labelledby="pairs">
      <Title order={2} id="pairs">
        {say(texts.pairsTitle, { n: rows.length })}
      </Title>
      {toolbar({ selected, open, set: setTicked, toggle })}
      {rows.length === 0 ? (
        <Nothing title={say(texts.noPairs)}>
          <Text>{say(texts.noPairsHint)}</Text>
        </Nothing>
      ) : (
        <ol className={styles.list} ref={list} onKeyDown={(event) => step(event, list.current)}>
          {rows.map((row) => (
            <li key={row.pair.mentee}>{rowOf(row, ticked.includes(row.pair.mentee), () => toggle(row.pair.mentee))}</li>
          ))}
        </ol>
      )}
      <Text size="sm" c="dimmed" className={styles.keys ?? ''}>
        {say(decisions.keys)}
      </Text>
    </Stack>
  );
}

const rowOf = (row: Row, isTicked: boolean, toggle: () => void) =>
  row.kind === 'approved' ? (
    <ApprovedRow pair={row.pair} />
  ) : (
    <PairCard row={row} isTicked={isTicked} toggle={toggle} />
  );

/** j and k go to the next and the previous pair, while the focus is in the list. */
function step(event: KeyboardEvent, list: HTMLOListElement | null) {
  const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
  if (!by || !list || event.ctrlKey || event.metaKey || event.altKey) return;
  const cards = [...list.querySelectorAll<HTMLElement>('article')];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const next = cards[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
