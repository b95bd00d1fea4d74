import { languages, sides } from '@duo/kernel';
import { Checkbox, Stack, TextInput } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { today } from '../../../i18n/formats.js';
import { useFormats, useSay } from '../../../i18n/language.js';
import { Picks } from '../picks.js';
import { ActForm, useLack } from './act-form.js';
import { type AgreementDraft, agreementBody } from './bodies.js';
import { DayField } from './fields.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

/** Both have signed the agreement and the code of conduct. */
export function AgreementForm({ file, names, close }: ActProps) {
  const say = useSay();
  const formats = useFormats();
  const first: AgreementDraft = { signedOn: today(), textVersion: '', language: null, signedBy: [] };
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} agreement`, first, check: agreementBody, close },
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/agreement', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.agreementSaved) }),
  });
  const lack = useLack(lacks);
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <DayField
        {...{ label: say(t.day), value: draft.signedOn, max: today(), error: lack('signedOn') }}
        onChange={(signedOn) => change({ signedOn })}
      />
      <Checkbox.Group
        label={say(t.signedBy)}
        size="md"
        value={draft.signedBy}
        onChange={(signed) => change({ signedBy: sides.filter((side) => signed.includes(side)) })}
      >
        <Stack gap="sm" mt="xs">
          {sides.map((side) => (
            <Checkbox key={side} value={side} label={names[side]} size="md" />
          ))}
        </Stack>
      </Checkbox.Group>
      <Picks
        {...{ legend: say(t.signedIn), value: draft.language, error: lack('language') }}
        onChange={(language) => change({ language })}
        options={languages.map((value) => ({ value, label: formats.languageName(value) }))}
      />
      <TextInput
        {...{ label: say(t.version), description: say(t.versionHint), maw: 240, maxLength: 40 }}
        value={draft.textVersion}
        error={lack('textVersion')}
        onChange={({ currentTarget }) => change({ textVersion: currentTarget.value })}
      />
    </ActForm>
  );
}
