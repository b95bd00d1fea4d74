import { type Language, languages } from '@duo/kernel';
import { Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { deed as texts } from './deeds.texts.js';
import { factNames } from './facts.texts.js';
import { DeedForm } from './form.js';
import { Others, useSeen } from './others.js';
import { factsOf } from './state.js';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

type Note = { givenOn: string; version: string; language: Language };

/** A volunteer was given the note that Belgian law wants: when, which text, in which language. */
export function NoteDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const formats = useFormats();
  const notify = useNotify();
  const [note, setNote] = useState<Note>({ givenOn: today(), version: '', language: file.language });
  const { seen, others, onError } = useSeen(file, factsOf);
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<Note>) => setNote((before) => ({ ...before, ...part }));
  const write = usePeopleWrite(
    (informationNote: Note, headers) =>
      ask(
        intake.POST('/mentors/{id}/corrections', {
          params: { path: { id: file.id } },
          body: { informationNote, version: seen.version },
          headers,
        }),
      ),
    () => {
      notify.done(say(texts.noteGiven));
      leave();
    },
  );
  const version = note.version.trim();
  const send = () => {
    setTried(true);
    const informationNote = { ...note, version };
    if (version && note.givenOn)
      write.mutate(informationNote, { onError: (error) => onError(error, { informationNote }) });
  };
  return (
    <DeedForm
      write={{ isPending: write.isPending, error: others.length > 0 ? null : write.error }}
      send={send}
      leave={leave}
    >
      <Others changed={others} names={factNames} />
      <Text>{say(texts.noteLead)}</Text>
      <TextInput
        type="date"
        label={say(texts.noteGivenOn)}
        value={note.givenOn}
        max={today()}
        error={isTried && !note.givenOn ? say(texts.noteGivenOn) : undefined}
        onChange={({ currentTarget }) => set({ givenOn: currentTarget.value })}
      />
      <TextInput
        label={say(texts.noteVersion)}
        description={say(texts.noteVersionHint)}
        maxLength={20}
        value={note.version}
        error={isTried && !version ? say(texts.noteVersionMissing) : undefined}
        onChange={({ currentTarget }) => set({ version: currentTarget.value })}
      />
      <Select
        label={say(texts.noteLanguage)}
        value={note.language}
        onChange={(language) => set({ language: (language ?? file.language) as Language })}
        data={languages.map((value) => ({ value, label: formats.languageName(value) }))}
      />
    </DeedForm>
  );
}
