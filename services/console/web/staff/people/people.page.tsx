import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { personStatusWords } from '../../words/codes.texts.js';
import { keys } from '../keys/keys.texts.js';
import { usePeopleSearch } from '../keys/people.query.js';
import { ButtonLink, TextLink } from '../link.js';
import { PeopleList } from './list.js';
import styles from './people.module.css';
import { type ListFilter, pageSize, statuses, usePeople } from './people.query.js';
import { people as texts } from './people.texts.js';

const route = getRouteApi('/people');

export function PeoplePage() {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const search = usePeopleSearch(typed, { limit: 50 });
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      actions={
        <Button component="a" href="/enrol" leftSection={<IconUserPlus size={18} aria-hidden />}>
          {say(texts.enrol)}
        </Button>
      }
    >
      <div className={styles.filters}>
        <TextInput
          className={styles.find ?? ''}
          type="search"
          label={say(texts.find)}
          leftSection={<IconSearch size={18} aria-hidden />}
          placeholder={say(texts.by)}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          autoComplete="off"
        />
        <Filters />
      </div>
      {search.isTyped ? <Found people={search.people} /> : <Listing />}
    </Page>
  );
}

/** Filters live in the address; a name that is looked for never does. */
function Filters() {
  const say = useSay();
  const go = useNavigate({ from: '/people' });
  const { side, status } = route.useSearch();
  const filter = (next: { [key in 'side' | 'status']?: ListFilter[key] | undefined }) => {
    const chosen = { side, status, ...next };
    void go({
      search: { ...(chosen.side ? { side: chosen.side } : {}), ...(chosen.status ? { status: chosen.status } : {}) },
    });
  };
  return (
    <>
      <SegmentedControl
        size="md"
        aria-label={say(texts.side)}
        value={side ?? 'all'}
        onChange={(value) => filter({ side: value === 'all' ? undefined : (value as 'mentee' | 'mentor') })}
        data={[
          { value: 'all', label: say(texts.all) },
          { value: 'mentee', label: say(texts.mentees) },
          { value: 'mentor', label: say(texts.mentors) },
        ]}
      />
      <Select
        label={say(texts.status)}
        value={status ?? 'all'}
        onChange={(value) => filter({ status: statuses.find((one) => one === value) })}
        data={[
          { value: 'all', label: say(texts.anyStatus) },
          ...statuses.map((one) => ({ value: one, label: say(personStatusWords[one]) })),
        ]}
        style={{ flex: '1 1 11rem' }}
      />
    </>
  );
}

function Found({ people }: { people: Parameters<typeof PeopleList>[0]['people'] | undefined }) {
  const say = useSay();
  return (
    <Stack gap="sm">
      <Text role="status" c="dimmed" size="sm">
        {people && say(keys.found, { n: people.length })}
      </Text>
      {people && people.length > 0 && <PeopleList people={people} />}
      {people?.length === 0 && <Text>{say(keys.nobody)}</Text>}
    </Stack>
  );
}

function Listing() {
  const say = useSay();
  const filter = route.useSearch();
  const { after: _, ...rest } = filter;
  const isFiltered = Boolean(filter.side || filter.status);
  return (
    <Answered query={usePeople(filter)} lines={8}>
      {(people) =>
        people.length === 0 ? (
          <Nothing title={say(texts.nobody)}>
            <Text>{say(isFiltered || filter.after ? texts.noneFits : texts.nobodyHere)}</Text>
            {(isFiltered || filter.after) && <TextLink to="/people">{say(texts.everybody)}</TextLink>}
          </Nothing>
        ) : (
          <>
            <PeopleList people={people} />
            <Group justify="space-between">
              {filter.after ? (
                <ButtonLink to="/people" search={rest} variant="default">
                  {say(texts.first)}
                </ButtonLink>
              ) : (
                <span />
              )}
              {people.length === pageSize && (
                <ButtonLink to="/people" search={{ ...rest, after: people.at(-1)?.id ?? '' }} variant="default">
                  {say(texts.next)}
                </ButtonLink>
              )}
            </Group>
          </>
        )
      }
    </Answered>
  );
}
