import { daysAfter } from '@duo/kernel';
import { Button, Textarea } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { Problem } from '../../../api/problem.js';
import { today } from '../../../i18n/formats.js';
import { useFormats, useSay } from '../../../i18n/language.js';
import { Picks } from '../picks.js';
import { useTakeBackMeeting } from '../take-back.js';
import { ActForm, useLack } from './act-form.js';
import { type MeetingDraft, meetingBody } from './bodies.js';
import { DayField, NumberField } from './fields.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

const first: MeetingDraft = { when: 'today', other: '', long: null, minutes: '', kind: 'met', note: '' };
const daysNow = () => ({ today: today(), yesterday: daysAfter(today(), -1) });

/** An act of twenty seconds: when, how long, how. */
export function MeetingForm({ file, close }: ActProps) {
  const say = useSay();
  const formats = useFormats();
  const takeBack = useTakeBackMeeting(file.id);
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} meeting`, first, close },
    check: (told: MeetingDraft) => withAgain(meetingBody(told, daysNow())),
    send: (body, headers) => ask(followUp.POST('/duos/{id}/meetings', { params: at(file.id), headers, body })),
    said: ({ heldOn }, { id }) => ({
      words: say(t.meetingSaved, { day: formats.day(heldOn) }),
      undo: () => takeBack(id),
    }),
  });
  const twice = write.error instanceof Problem && write.error.code === 'meeting-is-logged-already';
  return (
    <ActForm
      {...{ lacks, write, close }}
      submit={submit}
      beside={
        twice && (
          <Button variant="light" onClick={() => submit({ again: true })}>
            {say(t.again)}
          </Button>
        )
      }
    >
      <Fields {...{ draft, change, lacks }} />
    </ActForm>
  );
}

type Checked = ReturnType<typeof meetingBody>;
const withAgain = (checked: Checked) => ('body' in checked ? { body: { ...checked.body, again: false } } : checked);
const at = (id: string) => ({ path: { id } });

type FieldsProps = {
  draft: MeetingDraft;
  change: (part: Partial<MeetingDraft>) => void;
  lacks: Parameters<typeof useLack>[0];
};

function Fields({ draft, change, lacks }: FieldsProps) {
  const say = useSay();
  const lack = useLack(lacks);
  const [when, kind, long] = [
    (['today', 'yesterday'] as const).map((value) => ({ value, label: say(t[value]) })),
    (['met', 'call', 'cancelled'] as const).map((value) => ({ value, label: say(t[value]) })),
    (['60', '90', '120'] as const).map((value) => ({ value, label: say(t[`h${value}`]) })),
  ];
  return (
    <>
      <Picks
        legend={say(t.when)}
        value={draft.when}
        onChange={(picked) => change({ when: picked })}
        options={[...when, { value: 'other', label: say(t.otherDay) }]}
      />
      {draft.when === 'other' && (
        <DayField
          {...{ label: say(t.day), value: draft.other, max: today(), error: lack('other') }}
          onChange={(other) => change({ other })}
        />
      )}
      <Picks
        {...{ legend: say(t.how), options: kind, value: draft.kind, error: lack('kind') }}
        onChange={(picked) => change({ kind: picked })}
      />
      {draft.kind !== 'cancelled' && (
        <Picks
          {...{ legend: say(t.long), value: draft.long, error: lack('long') }}
          onChange={(picked) => change({ long: picked })}
          options={[...long, { value: 'other', label: say(t.otherLong) }]}
        />
      )}
      {draft.kind !== 'cancelled' && draft.long === 'other' && (
        <NumberField
          {...{ label: say(t.minutes), value: draft.minutes, error: lack('minutes') }}
          onChange={(minutes) => change({ minutes })}
        />
      )}
      <Textarea
        {...{
          label: say(t.note),
          description: say(t.noteHint),
          size: 'md',
          autosize: true,
          minRows: 3,
          maxLength: 2000,
        }}
        value={draft.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
    </>
  );
}
