import { Textarea } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { today } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import { Picks } from '../picks.js';
import { ActForm, useLack } from './act-form.js';
import { type CheckInDraft, checkInBody } from './bodies.js';
import { DayField } from './fields.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

/** A coordinator spoke with the two, and when the next time is. */
export function CheckInForm({ file, close }: ActProps) {
  const say = useSay();
  const first: CheckInDraft = { heldOn: today(), note: '', next: 'usual', nextOn: '' };
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} check-in`, first, check: checkInBody, close },
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/check-ins', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.checkInSaved) }),
  });
  const lack = useLack(lacks);
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <DayField
        {...{ label: say(t.day), value: draft.heldOn, max: today(), error: lack('heldOn') }}
        onChange={(heldOn) => change({ heldOn })}
      />
      <Textarea
        {...{ label: say(t.checkInNote), description: say(t.noteHint), size: 'md', autosize: true, minRows: 4 }}
        maxLength={4000}
        value={draft.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <Picks
        legend={say(t.next)}
        value={draft.next}
        onChange={(next) => change({ next })}
        options={[
          { value: 'usual', label: say(t.nextUsual) },
          { value: 'day', label: say(t.nextDay) },
        ]}
      />
      {draft.next === 'day' && (
        <DayField
          {...{ label: say(t.nextOn), value: draft.nextOn, min: draft.heldOn, error: lack('nextOn') }}
          onChange={(nextOn) => change({ nextOn })}
        />
      )}
    </ActForm>
  );
}
