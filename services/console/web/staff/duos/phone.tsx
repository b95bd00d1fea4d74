import { Anchor, Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { fullName, useName } from '../../ui/names.js';
import { useProblemWords } from '../../ui/states.js';
import { states } from '../../words/states.texts.js';
import { personQuery } from './api.js';
import { file as t } from './file/file.texts.js';

/** A telephone number, one click away: reading it is noted, so it is asked for only when somebody wants to call. */
export function Phone({ person, small = false }: { person: string; small?: boolean }) {
  const say = useSay();
  const words = useProblemWords();
  const named = useName(person);
  const [wanted, setWanted] = useState(false);
  const query = useQuery({ ...personQuery(person), enabled: wanted });
  const name = named ? fullName(named) : say(states.somebody);
  if (query.data)
    return query.data.phone ? (
      <Anchor href={`tel:${query.data.phone.replaceAll(' ', '')}`} style={{ whiteSpace: 'nowrap' }} py={10}>
        {query.data.phone}
      </Anchor>
    ) : (
      <span>{say(t.noPhone)}</span>
    );
  if (query.error) return <span role="alert">{words(query.error)}</span>;
  return (
    <Button
      variant={small ? 'default' : 'subtle'}
      leftSection={<IconPhone size={18} aria-hidden />}
      aria-label={say(t.phoneOf, { name })}
      loading={query.isFetching}
      onClick={() => setWanted(true)}
    >
      {say(t.phone)}
    </Button>
  );
}
