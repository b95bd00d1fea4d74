import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useSay } from '../../../i18n/language.js';
import { LogInAgain, useProblemWords } from '../../../ui/states.js';
import { ConfirmApproval } from './confirm-approval.js';
import { opposite, toldAs } from './deciding.js';
import { decisions, done } from './decisions.texts.js';
import { useMeeting } from './meeting.js';
import type { Selection } from './pairs.js';
import styles from './round.module.css';
import { WhatChanged } from './what-changed.js';

/** Stays in sight: what is ticked, what was decided last and what that changed, and the way back. */
export function Toolbar({ selection: { selected, open, set } }: { selection: Selection }) {
  const say = useSay();
  const words = useProblemWords();
  const { isDeciding, error } = useMeeting();
  const [asked, setAsked] = useState(false);
  const isAll = open.length > 0 && selected.length === open.length;
  return (
    <div className={styles.toolbar}>
      <Group gap="md">
        {open.length > 0 && (
          <Checkbox
            size="md"
            label={say(decisions.chooseAll)}
            checked={isAll}
            indeterminate={!isAll && selected.length > 0}
            onChange={() => set(isAll ? [] : open.map(({ mentee }) => mentee))}
            classNames={{ body: styles.tick ?? '' }}
          />
        )}
        {selected.length > 0 ? (
          <Button
            leftSection={<IconCheck size={18} aria-hidden />}
            disabled={isDeciding}
            onClick={() => setAsked(true)}
          >
            {say(decisions.approveMany, { n: selected.length })}
          </Button>
        ) : (
          open.length > 0 && (
            <Text c="dimmed" className={styles.hint ?? ''}>
              {say(decisions.approveNone)}
            </Text>
          )
        )}
        <Undo />
        <Text role="status" component="span">
          {isDeciding ? say(decisions.deciding) : ''}
        </Text>
      </Group>
      {error && (
        <Text role="alert" fw={650} className={styles.error ?? ''}>
          {words(error)}
        </Text>
      )}
      <LogInAgain error={error} />
      <WhatChanged />
      <ConfirmApproval pairs={asked ? selected : []} close={() => setAsked(false)} />
    </div>
  );
}

function Undo() {
  const say = useSay();
  const { undo, nameOf, isDeciding } = useMeeting();
  if (!undo) return null;
  const { pair } = undo.decision;
  const taken = toldAs(opposite(undo.decision));
  const what = say(done[taken], { mentee: nameOf(pair.mentee), mentor: nameOf(pair.mentor) });
  return (
    <Button
      variant="default"
      className={styles.wrap ?? ''}
      leftSection={<IconArrowBackUp size={18} aria-hidden />}
      disabled={isDeciding}
      onClick={undo.run}
    >
      {say(decisions.undoOf, { what })}
    </Button>
  );
}
