import type { Localized } from '@duo/kernel';
import { Alert, List, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { states } from '../../words/states.texts.js';
import { personQuery } from '../person.query.js';
import { deed as texts } from './deeds.texts.js';
import { factInWords } from './fact-words.js';
import { DeedForm } from './form.js';
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

type Form = {
  write: { isPending: boolean; error: unknown };
  others: Changed;
  names: Readonly<Record<string, Localized>>;
  /** Nothing is typed, and it was sent all the same. */
  isUnchanged: boolean;
  lead?: string;
  send: () => void;
  leave: () => void;
  children: ReactNode;
};

/** The form of a correction: in front of its fields what somebody else has corrected meanwhile, which can be overruled. */
export function CorrectionForm({ write, others, names, isUnchanged, lead, send, leave, children }: Form) {
  const say = useSay();
  return (
    <DeedForm
      write={{ isPending: write.isPending, error: others.length > 0 ? null : write.error }}
      send={send}
      leave={leave}
      act={say(others.length > 0 ? texts.saveAllTheSame : states.save)}
    >
      {lead && <Text>{lead}</Text>}
      <Others changed={others} names={names} />
      {isUnchanged && (
        <Alert color="yellow" variant="light" role="alert">
          {say(texts.nothingChanged)}
        </Alert>
      )}
      {children}
    </DeedForm>
  );
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
