import type { Localized } from '@duo/kernel';
import { Alert, List, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { personQuery } from '../person.query.js';
import { deed as texts } from './deeds.texts.js';
import { factInWords } from './fact-words.js';
import { changedMeanwhile, type Facts } from './state.js';
import type { File } from './types.js';

type Changed = ReturnType<typeof changedMeanwhile>;

/**
 * A file as it was seen when one began to type. When somebody else has corrected it meanwhile it is looked at again, and
 * what is another now is told apart, so that nothing is overwritten unseen.
 */
export function useSeen(file: File, part: (file: File) => Facts) {
  const client = useQueryClient();
  const [seen, setSeen] = useState(file);
  const [others, setOthers] = useState<Changed>([]);
  const look = async (typed: Facts) => {
    const now = await client.fetchQuery({ ...personQuery(file.id), staleTime: 0 });
    setOthers(changedMeanwhile(part(seen), part(now), typed));
    setSeen(now);
  };
  /** Looks again when this is why something was refused. */
  const onError = (error: unknown, typed: Facts) => {
    if (error instanceof Problem && error.code === 'person-has-changed') void look(typed);
  };
  return { seen, others, onError };
}

/** What somebody else has corrected since one looked. */
export function Others({ changed, names }: { changed: Changed; names: Readonly<Record<string, Localized>> }) {
  const say = useSay();
  const formats = useFormats();
  const words = (field: string, value: unknown) => factInWords(field, value, say, formats);
  if (changed.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" role="alert" title={say(texts.changedTitle)}>
      <List>
        {changed.map((one) => (
          <List.Item key={one.field}>
            {say('mine' in one ? texts.changedMine : texts.changedField, {
              field: say(names[one.field] ?? { fr: one.field, nl: one.field, en: one.field }),
              now: words(one.field, one.now),
              mine: words(one.field, one.mine),
            })}
          </List.Item>
        ))}
      </List>
      <Text mt="xs">{say(texts.changedHint)}</Text>
    </Alert>
  );
}
