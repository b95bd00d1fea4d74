import { Button, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { daysBetween } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import { PersonLink } from '../../person-link.js';
import { Unfold, useBrief } from './brief.js';
import { useMeeting } from './meeting.js';
import { mentorReasonWords } from './reasons.texts.js';
import styles from './round.module.css';
import { card, round as texts } from './round.texts.js';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** More than this is too much to scroll past on a phone. */
const few = 5;

/** A long list, which on a phone is shown when it is asked for. */
function Folded({ n, children }: { n: number; children: ReactNode }) {
  const say = useSay();
  const { brief, toggle } = useBrief();
  if (n <= few) return children;
  return (
    <>
      {!brief && children}
      <Unfold brief={brief} toggle={toggle} of={say(texts.mentorsTitle, { n })} />
    </>
  );
}

/** Mentors who have a place that nobody got, and why. */
export function MentorsLeft() {
  const say = useSay();
  const { round, people } = useMeeting();
  return (
    <Part id="mentors-left" title={say(texts.mentorsTitle, { n: round.left.length })}>
      {round.left.length === 0 && <Text>{say(texts.noMentorsLeft)}</Text>}
      <Folded n={round.left.length}>
        <ul className={styles.lines}>
          {round.left.map(({ mentor, places, reason }) => (
            <li key={mentor} className={styles.line}>
              <PersonLink id={mentor} short />
              <Text component="span" c="dimmed">
                {say(texts.places, { n: places })} ·{' '}
                {say(card.waits, { n: daysBetween(people.get(mentor)?.waitingSince ?? round.heldOn, round.heldOn) })}
              </Text>
              <Text component="span">{say(mentorReasonWords[reason])}</Text>
            </li>
          ))}
        </ul>
      </Folded>
    </Part>
  );
}

/** Who waits but was never described. */
export function NotDescribed() {
  const say = useSay();
  const { round } = useMeeting();
  if (round.withoutFacts.length === 0) return null;
  return (
    <Part id="not-described" title={say(texts.withoutFactsTitle, { n: round.withoutFacts.length })}>
      <Text>{say(texts.withoutFactsHint)}</Text>
      <ul className={styles.lines}>
        {round.withoutFacts.map((id) => (
          <li key={id} className={styles.line}>
            <PersonLink id={id} short />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Pairs that the team does not want, and the way to allow them again. */
export function RuledOut() {
  const say = useSay();
  const { round, nameOf, decide, isDeciding } = useMeeting();
  if (round.vetoed.length === 0) return null;
  return (
    <Part id="ruled-out" title={say(texts.vetoedTitle, { n: round.vetoed.length })}>
      <ul className={styles.lines}>
        {round.vetoed.map(({ mentee, mentor, lasting }) => {
          const names = { mentee: nameOf(mentee), mentor: nameOf(mentor) };
          return (
            <li key={`${mentee} ${mentor}`} className={styles.line}>
              <Text fw={650} component="span">
                {say(texts.two, names)}
              </Text>
              <Text component="span" c="dimmed">
                {say(lasting ? texts.lasting : texts.onlyHere)}
              </Text>
              <Button
                variant="default"
                disabled={isDeciding}
                aria-label={say(texts.allowAgainOf, names)}
                onClick={() => decide({ kind: 'veto', pair: { mentee, mentor }, vetoed: false, lasting })}
              >
                {say(texts.allowAgain)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
