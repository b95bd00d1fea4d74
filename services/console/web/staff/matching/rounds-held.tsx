import { Badge, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { Answered, Nothing } from '../../ui/states.js';
import type { ListedRound } from './answers.js';
import styles from './matching.module.css';
import { matching as texts } from './matching.texts.js';
import { roundsQuery } from './queries.js';

/** The rounds that were held, the newest in front, and how far each came. */
export function RoundsHeld() {
  const say = useSay();
  const query = useQuery(roundsQuery);
  return (
    <Stack component="section" gap="sm" aria-labelledby="rounds">
      <Title order={2} id="rounds">
        {say(texts.roundsTitle)}
      </Title>
      <Answered query={query} lines={2}>
        {(rounds) =>
          rounds.length === 0 ? (
            <Nothing title={say(texts.noRounds)}>
              <Text>{say(texts.noRoundsHint)}</Text>
            </Nothing>
          ) : (
            <Paper component="ol" withBorder className={styles.list ?? ''}>
              {rounds.map((round, at) => (
                <OneRound key={round.id} round={round} isLatest={at === 0} />
              ))}
            </Paper>
          )
        }
      </Answered>
    </Stack>
  );
}

function OneRound({ round, isLatest }: { round: ListedRound; isLatest: boolean }) {
  const say = useSay();
  const { day } = useFormats();
  return (
    <li className={styles.row}>
      <Link to="/matching/$round" params={{ round: round.id }} className={styles.link}>
        {say(texts.roundOf, { day: day(round.heldOn) })}
      </Link>
      <Text component="span">{say(texts.roundCounts, round)}</Text>
      <Text component="span">{say(texts.roundState, round)}</Text>
      {isLatest && (
        <Badge variant="outline" tt="none">
          {say(texts.latest)}
        </Badge>
      )}
    </li>
  );
}
