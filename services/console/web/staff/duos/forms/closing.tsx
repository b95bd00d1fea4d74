import { Alert, List } from '@mantine/core';
import { useState } from 'react';
import { ask, followUp } from '../../../api/clients.js';
import { today } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import { closingReasonWords } from '../../../words/codes.texts.js';
import { Picks } from '../picks.js';
import { ActForm, type Shortfall, useLack } from './act-form.js';
import { type ClosingDraft, closingBody, consequencesOf, leaverOf } from './after.js';
import { CodeField, DayField } from './fields.js';
import { consequenceWords, form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

/** The end of a duo: the answers first, then what follows from them, then it is done. */
export function ClosingForm({ file, names, close }: ActProps) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState<Shortfall>({});
  const first: ClosingDraft = { reason: '', closedOn: today(), mentor: null, mentee: null };
  const { draft, change, write, submit } = useAct({
    ...{ key: `${file.id} closing`, first, check: closingBody, close },
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/closing', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.closingSaved) }),
  });
  const checked = closingBody(draft);
  const goOn = () => {
    setMissing('lacks' in checked ? checked.lacks : {});
    setSure('body' in checked);
  };
  const turn = (part: Partial<ClosingDraft>) => {
    write.reset();
    change(part);
  };
  if (sure && 'body' in checked)
    return (
      <ActForm lacks={{}} {...{ write, label: say(t.closeNow) }} submit={() => submit()} close={() => setSure(false)}>
        <Alert color="orange" variant="light" title={say(t.sure)}>
          <List spacing="xs" size="md">
            {consequencesOf(file, checked.body, today()).map((one) => (
              <List.Item key={one}>{say(consequenceWords[one], names)}</List.Item>
            ))}
            <List.Item>{say(t.noWayBack)}</List.Item>
          </List>
        </Alert>
      </ActForm>
    );
  return (
    <ActForm lacks={missing} {...{ write, close, label: say(t.goOn) }} submit={goOn}>
      <Fields {...{ draft, names, lacks: missing }} change={turn} signed={file.signedOn !== null} />
    </ActForm>
  );
}

type FieldsProps = {
  draft: ClosingDraft;
  change: (part: Partial<ClosingDraft>) => void;
  names: ActProps['names'];
  lacks: Shortfall;
  signed: boolean;
};

function Fields({ draft, change, names, lacks, signed }: FieldsProps) {
  const say = useSay();
  const lack = useLack(lacks);
  const leaver = leaverOf(draft.reason);
  const { completed, ...early } = closingReasonWords;
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: say(t[value]) }));
  return (
    <>
      <CodeField
        {...{ label: say(t.reason), words: signed ? { completed, ...early } : early, value: draft.reason }}
        error={lack('reason')}
        onChange={(reason) => change({ reason: reason as ClosingDraft['reason'] })}
      />
      <DayField
        {...{ label: say(t.closedOn), value: draft.closedOn, max: today(), error: lack('closedOn') }}
        onChange={(closedOn) => change({ closedOn })}
      />
      {leaver !== 'mentor' && (
        <Picks
          {...{ legend: say(t.goesOn, { name: names.mentor }), options: yesNo, value: draft.mentor }}
          error={lack('mentor')}
          onChange={(mentor) => change({ mentor })}
        />
      )}
      {leaver !== 'mentee' && (
        <Picks
          {...{ legend: say(t.returns, { name: names.mentee }), options: yesNo, value: draft.mentee }}
          error={lack('mentee')}
          onChange={(mentee) => change({ mentee })}
        />
      )}
    </>
  );
}
