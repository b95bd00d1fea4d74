import { Badge, Checkbox, Paper, Text } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useSay } from '../../../i18n/language.js';
import { Alternatives } from './alternatives.js';
import { Unfold, useBrief } from './brief.js';
import { commonOf } from './common.js';
import { decisions } from './decisions.texts.js';
import { Fit } from './fit.js';
import { HowTheyMeet } from './how-they-meet.js';
import { useMeeting } from './meeting.js';
import type { OpenRow } from './order.js';
import { PairActions } from './pair-actions.js';
import { PersonFacts } from './person-facts.js';
import styles from './round.module.css';
import { card, ruleBroken, round as texts } from './round.texts.js';

/** A pair that the team has still to decide about: the two side by side, why they fit, and what else there is. */
export function PairCard({ row, isTicked, toggle }: { row: OpenRow; isTicked: boolean; toggle: () => void }) {
  const say = useSay();
  const { people, nameOf, round } = useMeeting();
  const { pair } = row;
  const { brief, toggle: unfold } = useBrief();
  const names = { mentee: nameOf(pair.mentee), mentor: nameOf(pair.mentor) };
  const [mentee, mentor] = [people.get(pair.mentee), people.get(pair.mentor)];
  if (mentee?.side !== 'mentee' || mentor?.side !== 'mentor') return null;
  const common = commonOf(mentee, mentor, round.policy.working.level);
  return (
    <Paper
      component="article"
      withBorder
      tabIndex={-1}
      className={styles.card ?? ''}
      aria-label={say(texts.two, names)}
      data-kind={row.kind}
    >
      <Marks row={row} />
      <div className={styles.sides}>
        <div className={styles.first}>
          <Checkbox
            size="md"
            checked={isTicked}
            onChange={toggle}
            aria-label={say(decisions.choose, names)}
            classNames={{ body: styles.tick ?? '' }}
          />
          <PersonFacts person={mentee} common={common} today={round.heldOn} brief={brief} />
        </div>
        <Fit pair={pair} brief={brief} />
        <PersonFacts person={mentor} common={common} today={round.heldOn} brief={brief} />
      </div>
      {!brief && <HowTheyMeet row={row} common={common} />}
      <Unfold brief={brief} toggle={unfold} of={say(texts.two, names)} />
      <div className={styles.below}>
        {row.kind === 'proposed' && !brief ? <Alternatives pair={row.pair} /> : <span />}
        <PairActions row={row} />
      </div>
    </Paper>
  );
}

/** What is special about the pair: pinned, breaking a rule, or another than before the last decision. */
function Marks({ row }: { row: OpenRow }) {
  const say = useSay();
  const { told, nameOf } = useMeeting();
  const moved = told?.differences.pairedAnew.find(({ mentee }) => mentee === row.pair.mentee);
  const breaks = row.kind === 'pinned' ? row.pair.breaks : [];
  if (row.kind === 'proposed' && !moved) return null;
  return (
    <div className={styles.marks}>
      {row.kind === 'pinned' && (
        <Badge variant="outline" size="lg" tt="none" leftSection={<IconPin size={16} aria-hidden />}>
          {say(card.pinned)}
        </Badge>
      )}
      {moved && (
        <Badge variant="filled" size="lg" tt="none">
          {moved.before ? say(card.changed, { mentor: nameOf(moved.before) }) : say(card.changedAlone)}
        </Badge>
      )}
      {breaks.length > 0 && (
        <Text fw={650}>
          {say(card.breaks)}: {breaks.map((rule) => say(ruleBroken[rule])).join(', ')}
        </Text>
      )}
    </div>
  );
}
