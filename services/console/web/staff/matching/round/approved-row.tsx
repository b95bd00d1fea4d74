import { Paper, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSay } from '../../../i18n/language.js';
import { type FixedPair, isSame } from '../answers.js';
import { outcomes } from '../proposals/proposals.texts.js';
import { proposalsQuery } from '../queries.js';
import { useMeeting } from './meeting.js';
import { outOf100 } from './points.js';
import styles from './round.module.css';
import { card, round as texts } from './round.texts.js';

/** A pair that is decided: one line, in the place where it was. */
export function ApprovedRow({ pair }: { pair: FixedPair }) {
  const say = useSay();
  const { nameOf, round } = useMeeting();
  const { data } = useQuery(proposalsQuery);
  const proposal = data?.find((one) => isSame(one, pair));
  const names = { mentee: nameOf(pair.mentee), mentor: nameOf(pair.mentor) };
  const { whole } = outOf100(pair.score, pair.parts, round.policy.weights);
  return (
    <Paper
      component="article"
      withBorder
      tabIndex={-1}
      className={styles.approved ?? ''}
      aria-label={say(texts.two, names)}
      data-kind="approved"
    >
      <IconCircleCheck size={24} aria-hidden />
      <Text component="span" fw={650}>
        {say(card.approved)}
      </Text>
      <Text component="span" fw={650}>
        {say(texts.two, names)}
      </Text>
      <Text component="span">{say(card.fits, { n: whole })}</Text>
      {proposal && <Text component="span">{say(outcomes[proposal.status])}</Text>}
    </Paper>
  );
}
