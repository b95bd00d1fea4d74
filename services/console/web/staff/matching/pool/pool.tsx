import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { daysBetween, today } from '../../../i18n/formats.js';
import { useFormats, useSay } from '../../../i18n/language.js';
import { PersonName } from '../../../ui/names.js';
import { Answered, Nothing } from '../../../ui/states.js';
import type { Waiting } from '../answers.js';
import styles from '../matching.module.css';
import { matching as texts } from '../matching.texts.js';
import { poolQuery } from '../queries.js';

/** Who waits for the matching meeting, longest first. */
export function Pool() {
  const say = useSay();
  const query = useQuery(poolQuery);
  return (
    <Stack component="section" gap="sm" aria-labelledby="pool">
      <Title order={2} id="pool">
        {say(texts.poolTitle)}
      </Title>
      <Answered query={query}>
        {(waiting) =>
          waiting.length === 0 ? (
            <Nothing title={say(texts.nobodyWaits)}>
              <Text>{say(texts.nobodyWaitsHint)}</Text>
              <Link {...({ to: people, search: {} } as LinkProps)} className={styles.link}>
                {say(texts.toPeople)}
              </Link>
            </Nothing>
          ) : (
            <div className={styles.twoSides}>
              <Side title={texts.mentees} waiting={waiting.filter(({ side }) => side === 'mentee')} />
              <Side title={texts.mentors} waiting={waiting.filter(({ side }) => side === 'mentor')} />
            </div>
          )
        }
      </Answered>
    </Stack>
  );
}

/** Another room of the application. */
const people: string = '/people';

const shownAtFirst = 8;

function Side({ title, waiting }: { title: typeof texts.mentees; waiting: readonly Waiting[] }) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? waiting : waiting.slice(0, shownAtFirst);
  const over = waiting.filter(({ overTarget }) => overTarget).length;
  return (
    <div>
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={3}>{say(title, { n: waiting.length })}</Title>
        <Text size="sm">{say(texts.overTargetCount, { n: over })}</Text>
      </Group>
      {shown.length > 0 && (
        <Paper component="ol" withBorder className={styles.list ?? ''}>
          {shown.map((one) => (
            <OneWaiting key={one.person} one={one} />
          ))}
        </Paper>
      )}
      {shown.length < waiting.length && (
        <Button mt="xs" variant="default" onClick={() => setWhole(true)}>
          {say(texts.showAll, { n: waiting.length })}
        </Button>
      )}
    </div>
  );
}

function OneWaiting({ one: { person, waitingSince, overTarget } }: { one: Waiting }) {
  const say = useSay();
  const { day } = useFormats();
  const days = Math.max(0, daysBetween(waitingSince, today()));
  return (
    <li className={styles.waiting}>
      <Text component="span" fw={650}>
        <PersonName id={person} />
      </Text>
      <Text component="span" title={day(waitingSince)}>
        {say(texts.waitsDays, { n: days })}
      </Text>
      {overTarget && (
        <Badge variant="outline" color="red" tt="none" leftSection={<IconClockExclamation size={14} aria-hidden />}>
          {say(texts.overTarget)}
        </Badge>
      )}
    </li>
  );
}
