import { Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useFormats, useSay } from '../../../i18n/language.js';
import type { Unmatched } from '../answers.js';
import { Unfold, useBrief } from './brief.js';
import { useChangeWords } from './change.hooks.js';
import { decisions } from './decisions.texts.js';
import { useLossWords } from './loss.hooks.js';
import { useMeeting } from './meeting.js';
import { byWaiting } from './order.js';
import { PersonFacts } from './person-facts.js';
import { menteeReasonWords, reasons } from './reasons.texts.js';
import styles from './round.module.css';
import { card, round as texts } from './round.texts.js';

/** The mentees whom the round leaves without a mentor: why, and what would have to change. */
export function LeftOut() {
  const say = useSay();
  const { round, people } = useMeeting();
  const unmatched = [...round.unmatched].sort(byWaiting(people));
  return (
    <Stack component="section" gap="sm" aria-labelledby="left-out">
      <Title order={2} id="left-out">
        {say(texts.leftTitle, { n: unmatched.length })}
      </Title>
      {unmatched.length === 0 && <Text>{say(texts.nobodyLeft)}</Text>}
      <ul className={styles.list}>
        {unmatched.map((one) => (
          <li key={one.mentee}>
            <OneLeftOut one={one} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function OneLeftOut({ one }: { one: Unmatched }) {
  const say = useSay();
  const { people, round, nameOf, told } = useMeeting();
  const person = people.get(one.mentee);
  const { brief, toggle } = useBrief();
  const moved = told?.differences.pairedAnew.find(({ mentee }) => mentee === one.mentee);
  if (!person) return null;
  return (
    <Paper component="article" withBorder className={styles.left ?? ''} aria-label={nameOf(one.mentee)}>
      <PersonFacts person={person} today={round.heldOn} brief={brief} />
      <Stack gap="xs">
        {moved?.before && <Text fw={650}>{say(card.changed, { mentor: nameOf(moved.before) })}</Text>}
        <Text className={styles.reason ?? ''}>{say(menteeReasonWords[one.reason])}</Text>
        {!brief && (
          <>
            <Funnel funnel={one.funnel} />
            <Taken one={one} />
            <WhatWouldChange one={one} />
          </>
        )}
        <Unfold brief={brief} toggle={toggle} of={nameOf(one.mentee)} />
      </Stack>
    </Paper>
  );
}

/** How many mentors are left after each rule. */
function Funnel({ funnel: { all, left } }: Pick<Unmatched, 'funnel'>) {
  const say = useSay();
  if (all === 0) return null;
  const values = {
    all,
    language: left['common-language'] ?? 0,
    halfDay: left['common-half-day'] ?? 0,
    near: left['near-or-remote'] ?? 0,
    place: left['mentor-has-a-place'] ?? 0,
  };
  return (
    <Text size="sm" c="dimmed">
      {say(reasons.funnel, values)}
    </Text>
  );
}

/** Who would fit and was given to others; what all would lose by it, and a way to do it all the same. */
function Taken({ one: { mentee, taken } }: { one: Unmatched }) {
  const say = useSay();
  const lossWords = useLossWords();
  const { list } = useFormats();
  const { nameOf, decide, isDeciding } = useMeeting();
  return (
    <>
      {taken.map(({ mentor, by, loss }) => (
        <div key={mentor} className={styles.taken}>
          <Text component="span">
            {say(by.length > 0 ? reasons.takenBy : reasons.couldTake, {
              mentor: nameOf(mentor),
              others: list(by.map(nameOf)),
              loss: lossWords(loss),
            })}
          </Text>
          <Button
            variant="subtle"
            leftSection={<IconPin size={18} aria-hidden />}
            disabled={isDeciding}
            onClick={() => decide({ kind: 'pin', pair: { mentee, mentor }, pinned: true })}
          >
            {say(decisions.pinInstead, { mentee: nameOf(mentee), mentor: nameOf(mentor) })}
          </Button>
        </div>
      ))}
    </>
  );
}

function WhatWouldChange({ one: { changes } }: { one: Unmatched }) {
  const say = useSay();
  const changeWords = useChangeWords();
  if (changes.length === 0) return <Text>{say(reasons.nothingWould)}</Text>;
  return (
    <div>
      <Text fw={650}>{say(reasons.whatWouldChange)}</Text>
      <List>
        {changes.map((change) => (
          <List.Item key={change.kind}>{changeWords(change)}</List.Item>
        ))}
      </List>
    </div>
  );
}
