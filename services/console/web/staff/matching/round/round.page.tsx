import { Alert, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormats, useSay } from '../../../i18n/language.js';
import { useShortNames } from '../../../ui/names.js';
import { Page } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import type { Round } from '../answers.js';
import { roundQuery, roundsQuery } from '../queries.js';
import { LeftOut } from './left-out.js';
import { OnTheTable, useDecisions } from './meeting.js';
import { MentorsLeft, NotDescribed, RuledOut } from './mentors-left.js';
import { peopleOf } from './order.js';
import { Pairs } from './pairs.js';
import { PolicyPanel } from './policy-panel.js';
import styles from './round.module.css';
import { round as texts } from './round.texts.js';
import { Toolbar } from './toolbar.js';

const route = getRouteApi('/matching/$round');

/** The matching meeting, on a projector: the software proposes and explains, the team decides. */
export function RoundPage() {
  const { round: id } = route.useParams();
  const query = useQuery(roundQuery(id));
  return (
    <div className={styles.meeting}>
      <Answered query={query} lines={8}>
        {(round) => <OneRound round={round} />}
      </Answered>
    </div>
  );
}

function OneRound({ round }: { round: Round }) {
  const say = useSay();
  const { day } = useFormats();
  const people = useMemo(() => peopleOf(round), [round]);
  const ids = useMemo(() => [...people.keys(), ...round.withoutFacts], [people, round]);
  const nameOf = useShortNames(ids);
  const decisions = useDecisions(round);
  const count = (side: 'mentee' | 'mentor') => round.people.filter((one) => one.side === side).length;
  const counts = {
    ...{ mentees: count('mentee'), mentors: count('mentor') },
    ...{ weights: round.weights, version: round.version },
  };
  return (
    <OnTheTable value={{ round, people, nameOf, ...decisions }}>
      <Page
        wide
        title={say(texts.title, { day: day(round.heldOn) })}
        lead={
          <Group gap="sm">
            <Link to="/matching" className={styles.back}>
              ← {say(texts.back)}
            </Link>
            <span>{say(texts.counts, counts)}</span>
          </Group>
        }
      >
        <Older round={round} />
        <PolicyPanel />
        <Pairs toolbar={(selection) => <Toolbar selection={selection} />} />
        <LeftOut />
        <MentorsLeft />
        <NotDescribed />
        <RuledOut />
      </Page>
    </OnTheTable>
  );
}

/** Who decides on an old round should know it. */
function Older({ round }: { round: Round }) {
  const say = useSay();
  const { day } = useFormats();
  const { data } = useQuery(roundsQuery);
  const newest = data?.[0];
  if (!newest || newest.id === round.id) return null;
  return (
    <Alert color="yellow" variant="light" className={styles.note ?? ''}>
      <Group justify="space-between">
        <Text>{say(texts.older, { day: day(round.heldOn) })}</Text>
        <Link to="/matching/$round" params={{ round: newest.id }} className={styles.back}>
          {say(texts.toNewest)}
        </Link>
      </Group>
    </Alert>
  );
}
