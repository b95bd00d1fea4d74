import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconCalendarCheck, IconMessageCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats, useSay } from '../../../i18n/language.js';
import type { Proposal } from '../answers.js';
import styles from '../matching.module.css';
import { decisions } from '../round/decisions.texts.js';
import { AnswerForm } from './answer-form.js';
import { MeetingForm } from './meeting-form.js';
import type { Names } from './names.js';
import { declinedBy, outcomes, proposals as texts } from './proposals.texts.js';
import { TakeBack } from './take-back.js';

type Shown = { proposal: Proposal; names: Names };

/** One proposal: who, where it stands, and the next step. */
export function OneProposal({ proposal, names }: Shown) {
  const say = useSay();
  const { day } = useFormats();
  const { status, proposedOn, metOn } = proposal;
  const days = [say(texts.approvedOn, { day: day(proposedOn) }), metOn ? say(texts.metOn, { day: day(metOn) }) : ''];
  const isOpen = status === 'made' || status === 'met';
  return (
    <li className={styles.proposal}>
      <div className={styles.who}>
        <Text fw={650}>{say(texts.and, names)}</Text>
        <Text c="dimmed">{days.filter(Boolean).join(' · ')}</Text>
        {status === 'met' && <Awaited proposal={proposal} names={names} />}
        {!isOpen && <Outcome proposal={proposal} names={names} />}
      </div>
      {isOpen && <Actions proposal={proposal} names={names} />}
    </li>
  );
}

/** Who has answered, never what, and until when the other may. */
function Awaited({ proposal: { answered, closesAt }, names }: Shown) {
  const say = useSay();
  const { instant } = useFormats();
  const isLate = closesAt !== null && Date.parse(closesAt) < Date.now();
  return (
    <>
      {(['mentee', 'mentor'] as const).map((side) => (
        <Text key={side}>
          {say(answered.includes(side) ? texts.answered : texts.notAnswered, { name: names[side] })}
        </Text>
      ))}
      {closesAt && <Text>{say(isLate ? texts.late : texts.until, { when: instant(closesAt) })}</Text>}
    </>
  );
}

function Outcome({ proposal: { status, answers }, names }: Shown) {
  const say = useSay();
  const no = (['mentee', 'mentor'] as const).filter((side) => answers?.[side] === 'no');
  const by = no.length === 2 ? 'both' : no[0];
  const words = say(outcomes[status]);
  return <Text>{status === 'declined' && by ? `${words}: ${say(declinedBy[by], names)}` : words}</Text>;
}

function Actions({ proposal, names }: Shown) {
  const say = useSay();
  const [opened, setOpened] = useState<'step' | 'take-back' | null>(null);
  const close = () => setOpened(null);
  const isMade = proposal.status === 'made';
  const step = say(isMade ? texts.recordMeeting : texts.recordAnswer);
  const labelOf = (what: string) => say(decisions.of, { what, ...names });
  return (
    <Group gap="xs">
      <Button
        aria-label={labelOf(step)}
        leftSection={isMade ? <IconCalendarCheck size={18} aria-hidden /> : <IconMessageCheck size={18} aria-hidden />}
        onClick={() => setOpened('step')}
      >
        {step}
      </Button>
      <Button
        variant="default"
        aria-label={labelOf(say(texts.takeBack))}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        onClick={() => setOpened('take-back')}
      >
        {say(texts.takeBack)}
      </Button>
      {opened === 'step' && isMade && <MeetingForm proposal={proposal} names={names} close={close} />}
      {opened === 'step' && !isMade && <AnswerForm proposal={proposal} names={names} close={close} />}
      {opened === 'take-back' && <TakeBack proposal={proposal} names={names} close={close} />}
    </Group>
  );
}
