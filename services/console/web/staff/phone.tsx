import { Anchor, Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../i18n/language.js';
import { fullName, useName } from '../ui/names.js';
import { useProblemWords } from '../ui/states.js';
import { states } from '../words/states.texts.js';
import { personQuery } from './person.query.js';
import { phone as texts } from './phone.texts.js';

/** A telephone number, one click away: reading it is noted, so it is asked for only when somebody wants to call. */
export function Phone({ person, quiet = false }: { person: string; quiet?: boolean }) {
  const say = useSay();
  const words = useProblemWords();
  const named = useName(person);
  const [wanted, setWanted] = useState(false);
  const { data, error, isFetching } = useQuery({ ...personQuery(person), enabled: wanted, staleTime: 300_000 });
  const name = named ? fullName(named) : say(states.somebody);
  if (wanted && data)
    return data.phone ? (
      <Anchor href={`tel:${data.phone.replaceAll(/[^+\d]/g, '')}`} style={{ whiteSpace: 'nowrap' }} py={10}>
        {data.phone}
      </Anchor>
    ) : (
      <span>{data.email ?? say(texts.none)}</span>
    );
  if (error) return <span role="alert">{words(error)}</span>;
  return (
    <Button
      variant={quiet ? 'subtle' : 'default'}
      leftSection={<IconPhone size={18} aria-hidden />}
      aria-label={say(texts.showOf, { name })}
      loading={isFetching}
      onClick={() => setWanted(true)}
    >
      {say(texts.show)}
    </Button>
  );
}
