import { type Language, languages } from '@duo/kernel';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { detailNames, deed as texts } from './deeds.texts.js';
import { CorrectionForm, useSeen } from './others.js';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

type Details = Partial<Pick<File, 'givenName' | 'familyName' | 'email' | 'phone' | 'language' | 'born'>>;

const detailsOf = ({ givenName, familyName, email, phone, language, born }: File) => ({
  ...{ givenName, familyName, email, phone, language, born },
});

const kinds = { email: 'email', phone: 'tel', born: 'date' } as const;
const named = ['givenName', 'familyName', 'email', 'phone', 'born'] as const;

/** A name that was misspelt, another address or number, the language of letters, the day of birth. */
export function DetailsDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const formats = useFormats();
  const notify = useNotify();
  const { seen, others, onError } = useSeen(file, detailsOf);
  const [typed, setTyped] = useState<Details>({});
  const [isTried, setTried] = useState(false);
  const now = { ...detailsOf(seen), ...typed };
  const write = usePeopleWrite(
    ({ version, ...given }: Details & { version: number }, headers) =>
      ask(
        intake.POST('/people/{id}/details', {
          params: { path: { id: file.id } },
          body: { ...(given as object), version },
          headers,
        }),
      ),
    () => {
      notify.done(say(texts.corrected));
      leave();
    },
  );
  const isEmpty = Object.keys(typed).length === 0;
  const lacks = (name: 'givenName' | 'familyName') => name in typed && !typed[name]?.trim();
  const send = () => {
    setTried(true);
    if (isEmpty || lacks('givenName') || lacks('familyName')) return;
    write.mutate({ ...typed, version: seen.version }, { onError: (error) => onError(error, typed) });
  };
  return (
    <CorrectionForm {...{ write, others, send, leave }} names={detailNames} isUnchanged={isTried && isEmpty}>
      {named.map((name) => (
        <TextInput
          key={name}
          label={say(detailNames[name])}
          type={name in kinds ? kinds[name as keyof typeof kinds] : 'text'}
          {...(name === 'born' ? { max: today() } : { maxLength: name === 'email' ? 200 : 100 })}
          autoComplete="off"
          value={now[name] ?? ''}
          error={isTried && (name === 'givenName' || name === 'familyName') && lacks(name) && say(texts.nameMissing)}
          onChange={({ currentTarget: { value } }) =>
            setTyped((before) => ({
              ...before,
              [name]: value || (name === 'email' || name === 'phone' ? null : value),
            }))
          }
        />
      ))}
      <Select
        label={say(detailNames.language)}
        value={now.language}
        onChange={(language) => language && setTyped((before) => ({ ...before, language: language as Language }))}
        data={languages.map((value) => ({ value, label: formats.languageName(value) }))}
      />
    </CorrectionForm>
  );
}
