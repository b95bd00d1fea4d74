import { Button, Group, Menu } from '@mantine/core';
import { IconBan, IconCheck, IconChevronDown, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSay } from '../../../i18n/language.js';
import type { Two } from '../answers.js';
import { ConfirmApproval } from './confirm-approval.js';
import { decisions } from './decisions.texts.js';
import { useMeeting } from './meeting.js';
import type { OpenRow } from './order.js';

/** What the team can decide about one pair. */
export function PairActions({ row: { kind, pair } }: { row: OpenRow }) {
  const say = useSay();
  const { nameOf, decide, isDeciding } = useMeeting();
  const [asked, setAsked] = useState(false);
  const two: Two = { mentee: pair.mentee, mentor: pair.mentor };
  const labelOf = (what: string) =>
    say(decisions.of, { what, mentee: nameOf(pair.mentee), mentor: nameOf(pair.mentor) });
  const isPinned = kind === 'pinned';
  const pin = say(isPinned ? decisions.unpin : decisions.pin);
  return (
    <Group gap="xs">
      <Button
        leftSection={<IconCheck size={18} aria-hidden />}
        disabled={isDeciding}
        aria-label={labelOf(say(decisions.approve))}
        onClick={() => setAsked(true)}
      >
        {say(decisions.approve)}
      </Button>
      <Button
        variant="default"
        leftSection={isPinned ? <IconPinnedOff size={18} aria-hidden /> : <IconPin size={18} aria-hidden />}
        disabled={isDeciding}
        aria-label={labelOf(pin)}
        onClick={() => decide({ kind: 'pin', pair: two, pinned: !isPinned })}
      >
        {pin}
      </Button>
      {!isPinned && <NotThisPair two={two} label={labelOf(say(decisions.notThisPair))} />}
      <ConfirmApproval pairs={asked ? [two] : []} close={() => setAsked(false)} />
    </Group>
  );
}

function NotThisPair({ two, label }: { two: Two; label: string }) {
  const say = useSay();
  const { decide, isDeciding } = useMeeting();
  const veto = (lasting: boolean) => decide({ kind: 'veto', pair: two, vetoed: true, lasting });
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconBan size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          disabled={isDeciding}
          aria-label={label}
        >
          {say(decisions.notThisPair)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => veto(false)}>{say(decisions.notInThisRound)}</Menu.Item>
        <Menu.Item onClick={() => veto(true)}>{say(decisions.notInAnyRound)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
