import { Alert, List, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { Problem } from '../../api/problem.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { states } from '../../words/states.texts.js';
import { deed as texts } from './deeds.texts.js';
import { correctable, FactField } from './fact-fields.js';
import { factInWords } from './fact-words.js';
import { factNames } from './facts.texts.js';
import { DeedForm } from './form.js';
import { changedMeanwhile, type Facts, factsOf } from './state.js';
import type { File } from './types.js';
import { useWrite } from './use-write.js';

type Sent = { typed: Facts; version: number };

/**
 * Corrects what somebody told. The version that was seen travels along: when somebody else has corrected meanwhile,
 * nothing is written, and the page tells field by field what is different now.
 */
export function CorrectDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const client = useQueryClient();
  const [seen, setSeen] = useState(file);
  const [others, setOthers] = useState<ReturnType<typeof changedMeanwhile>>([]);
  const [typed, setTyped] = useState<Facts>({});
  const [isTried, setTried] = useState(false);
  const before = factsOf(seen);
  const write = useWrite(
    async ({ typed: given, version }: Sent, headers) => {
      const of = { params: { path: { id: file.id } }, body: { ...given, version } as never, headers };
      return ask(
        file.side === 'mentee'
          ? intake.POST('/mentees/{id}/corrections', of)
          : intake.POST('/mentors/{id}/corrections', of),
      );
    },
    () => {
      notify.done(say(texts.corrected));
      leave();
    },
  );
  const look = async () => {
    const now = await client.fetchQuery({
      queryKey: ['person', file.id],
      queryFn: () => ask(intake.GET('/people/{id}', { params: { path: { id: file.id } } })),
      staleTime: 0,
    });
    setOthers(changedMeanwhile(factsOf(seen), factsOf(now), typed));
    setSeen(now);
  };
  const isEmpty = Object.keys(typed).length === 0;
  const send = () => {
    setTried(true);
    if (isEmpty) return;
    write.mutate(
      { typed, version: seen.version },
      { onError: (error) => error instanceof Problem && error.code === 'person-has-changed' && void look() },
    );
  };
  return (
    <DeedForm
      write={{ isPending: write.isPending, error: others.length > 0 ? null : write.error }}
      send={send}
      leave={leave}
      act={say(others.length > 0 ? texts.saveAllTheSame : states.save)}
    >
      <Text>{say(texts.correctLead)}</Text>
      {others.length > 0 && <Others changed={others} />}
      {isTried && isEmpty && (
        <Alert color="yellow" variant="light" role="alert">
          {say(texts.nothingChanged)}
        </Alert>
      )}
      {correctable(before).map((fact) => (
        <FactField
          key={fact}
          fact={fact}
          value={fact in typed ? typed[fact] : before[fact]}
          set={(value) => setTyped((all) => ({ ...all, [fact]: value }))}
        />
      ))}
    </DeedForm>
  );
}

/** What somebody else has corrected since one looked. */
function Others({ changed }: { changed: ReturnType<typeof changedMeanwhile> }) {
  const say = useSay();
  const formats = useFormats();
  const words = (field: string, value: unknown) => factInWords(field, value, say, formats);
  return (
    <Alert color="yellow" variant="light" role="alert" title={say(texts.changedTitle)}>
      <List>
        {changed.map((one) => (
          <List.Item key={one.field}>
            {say('mine' in one ? texts.changedMine : texts.changedField, {
              field: say(factNames[one.field] ?? { fr: one.field, nl: one.field, en: one.field }),
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
