import type { Localized } from '@duo/kernel';
import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSay } from '../../../i18n/language.js';
import { useShortNames } from '../../../ui/names.js';
import { Answered, Nothing } from '../../../ui/states.js';
import type { Proposal } from '../answers.js';
import styles from '../matching.module.css';
import { proposalsQuery } from '../queries.js';
import { OneProposal } from './proposal.js';
import { proposals as texts } from './proposals.texts.js';
import { groupsOf } from './sorted.js';

/** The proposals on their way: first meetings to be held, answers awaited, and what became of the others. */
export function Proposals() {
  const say = useSay();
  const query = useQuery(proposalsQuery);
  return (
    <Stack component="section" gap="sm" aria-labelledby="proposals">
      <Title order={2} id="proposals">
        {say(texts.title)}
      </Title>
      <Answered query={query}>{(all) => <Grouped all={all} />}</Answered>
    </Stack>
  );
}

function Grouped({ all }: { all: readonly Proposal[] }) {
  const say = useSay();
  const { made, met, settled } = groupsOf(all);
  const nameOf = useShortNames([...made, ...met, ...settled].flatMap(({ mentee, mentor }) => [mentee, mentor]));
  return (
    <>
      {made.length + met.length === 0 && (
        <Nothing title={say(texts.none)}>
          <Text>{say(texts.noneHint)}</Text>
        </Nothing>
      )}
      <Group title={texts.met} proposals={met} nameOf={nameOf} />
      <Group title={texts.made} proposals={made} nameOf={nameOf} />
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>
            {say(texts.settled)} ({settled.length})
          </summary>
          <List proposals={settled} nameOf={nameOf} />
        </details>
      )}
    </>
  );
}

type Listed = { proposals: readonly Proposal[]; nameOf: (id: string) => string };

function Group({ title, ...listed }: Listed & { title: Localized }) {
  const say = useSay();
  if (listed.proposals.length === 0) return null;
  return (
    <div>
      <Title order={3} mb="xs">
        {say(title)} ({listed.proposals.length})
      </Title>
      <List {...listed} />
    </div>
  );
}

function List({ proposals, nameOf }: Listed) {
  return (
    <Paper component="ul" withBorder className={styles.list ?? ''}>
      {proposals.map((one) => (
        <OneProposal key={one.id} proposal={one} names={{ mentee: nameOf(one.mentee), mentor: nameOf(one.mentor) }} />
      ))}
    </Paper>
  );
}
