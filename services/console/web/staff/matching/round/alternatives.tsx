import { Button, Group, Text } from '@mantine/core';
import { useSay } from '../../../i18n/language.js';
import type { PairOfRound } from '../answers.js';
import { decisions } from './decisions.texts.js';
import { useLossWords, useShortLoss } from './loss.hooks.js';
import { useMeeting } from './meeting.js';
import styles from './round.module.css';
import { card } from './round.texts.js';

/** What else there is for this mentee, and what the whole round would lose by it; a press pins it. */
export function Alternatives({ pair }: { pair: PairOfRound }) {
  const say = useSay();
  const lossWords = useLossWords();
  const shortLoss = useShortLoss();
  const { nameOf, decide, isDeciding } = useMeeting();
  const pin = (mentor: string) => decide({ kind: 'pin', pair: { mentee: pair.mentee, mentor }, pinned: true });
  return (
    <Group gap={4} className={styles.instead ?? ''}>
      <Text component="span" fw={650}>
        {say(card.instead)}:
      </Text>
      {pair.alternatives.map(({ mentor, loss }, at) => (
        <Button
          key={mentor}
          variant="subtle"
          className={styles.other ?? ''}
          disabled={isDeciding}
          onClick={() => pin(mentor)}
          title={say(decisions.pinInstead, { mentee: nameOf(pair.mentee), mentor: nameOf(mentor) })}
        >
          {nameOf(mentor)} ({at === 0 ? lossWords(loss) : shortLoss(loss)})
        </Button>
      ))}
      {pair.alternatives.length === 0 && <Text component="span">{say(card.noOther)}</Text>}
      {pair.alone !== undefined && (
        <Text component="span" className={styles.nobody ?? ''}>
          {say(card.nobody)} ({shortLoss(pair.alone)})
        </Text>
      )}
    </Group>
  );
}
