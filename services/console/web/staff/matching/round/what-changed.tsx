import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useSay } from '../../../i18n/language.js';
import { useProblemWords } from '../../../ui/states.js';
import { states } from '../../../words/states.texts.js';
import type { Two } from '../answers.js';
import { type Differences, isNothing } from './compare.js';
import { isOutdated } from './deciding.js';
import { changes, decisions, done } from './decisions.texts.js';
import { type Told, useMeeting } from './meeting.js';
import styles from './round.module.css';

/** What was decided last, by me or by somebody else, and what it changed in the round. */
export function WhatChanged() {
  const say = useSay();
  const { told, hide, isBehind, isDeciding, catchUp } = useMeeting();
  return (
    <div role="status">
      {isBehind && !isDeciding && (
        <Alert color="yellow" variant="light" className={styles.note ?? ''}>
          <Text>{say(changes.announced)}</Text>
          <Button mt="xs" variant="default" onClick={catchUp}>
            {say(changes.show)}
          </Button>
        </Alert>
      )}
      {told && (
        <Alert
          color={told.by === 'me' ? 'pine' : 'yellow'}
          variant="light"
          withCloseButton
          closeButtonLabel={say(states.close)}
          onClose={hide}
          className={styles.note ?? ''}
          title={<Title told={told} />}
        >
          <Stack gap={4}>
            {told.by === 'other-first' && <Text>{say(changes.decideAgain)}</Text>}
            <Approvals told={told} />
            <Lines told={told} />
          </Stack>
        </Alert>
      )}
    </div>
  );
}

function Title({ told: { by, what } }: { told: Told }) {
  const say = useSay();
  const { nameOf } = useMeeting();
  if (by !== 'me') return <>{say(changes.theirs)}</>;
  if (!what) return <>{say(changes.mine)}</>;
  return <>{say(done[what.kind], { mentee: nameOf(what.pair.mentee), mentor: nameOf(what.pair.mentor) })}</>;
}

/** What could not be approved, and why. */
function Approvals({ told: { approvals } }: { told: Told }) {
  const say = useSay();
  const words = useProblemWords();
  const { nameOf } = useMeeting();
  const failed = approvals.flatMap(({ pair, problem }) => (problem ? [{ pair, problem }] : []));
  if (failed.length === 0) return null;
  return (
    <>
      <Text fw={650}>{say(decisions.failedPairs)}</Text>
      <List>
        {failed.map(({ pair, problem }) => (
          <List.Item key={pair.mentee}>
            {say(decisions.failedPair, {
              mentee: nameOf(pair.mentee),
              mentor: nameOf(pair.mentor),
              why: isOutdated(problem) ? say(decisions.notTried) : words(problem),
            })}
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** Each decision and each new pair as a sentence; my own decision stands in the title already. */
function Lines({ told: { by, what, differences } }: { told: Told }) {
  const say = useSay();
  const { nameOf } = useMeeting();
  if (isNothing(differences)) return null;
  const isTitle = (kind: string, pair: Two) =>
    by === 'me' && what?.kind === kind && what.pair.mentee === pair.mentee && what.pair.mentor === pair.mentor;
  const decided = (Object.keys(done) as (keyof typeof done & keyof Differences)[]).flatMap((kind) =>
    differences[kind]
      .filter((pair) => !isTitle(kind, pair))
      .map((pair) => say(done[kind], { mentee: nameOf(pair.mentee), mentor: nameOf(pair.mentor) })),
  );
  const moved = differences.pairedAnew
    .filter(({ mentee, after }) => !isTitle('pinned', { mentee, mentor: after ?? '' }))
    .map(({ mentee, before, after }) => {
      const words = after === null ? changes.alone : before === null ? changes.found : changes.moved;
      const names = { before: before ? nameOf(before) : '', after: after ? nameOf(after) : '' };
      return say(words, { mentee: nameOf(mentee), ...names });
    });
  const lines = [...decided, ...moved];
  if (lines.length === 0) return <Text>{say(changes.nothing)}</Text>;
  return (
    <List>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
