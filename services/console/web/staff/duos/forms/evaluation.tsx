import { periods, type Side } from '@duo/kernel';
import { Textarea } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { useSay } from '../../../i18n/language.js';
import { periodWords } from '../../../words/codes.texts.js';
import { Picks } from '../picks.js';
import { ActForm, useLack } from './act-form.js';
import { type LookBackDraft, lookBackBody } from './after.js';
import { BarrierFields, QualityFields } from './barriers.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

const first: LookBackDraft = {
  ...{ satisfaction: null, recommend: null, comment: '', period: 'after', barriers: [], qualities: {} },
};

/** How one side looks back, as told to a coordinator. */
export function EvaluationForm({ file, side, close }: ActProps & { side: Side }) {
  const say = useSay();
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} evaluation ${side}`, first, close },
    check: (told: LookBackDraft) => lookBackBody(side, told),
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/evaluations', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.evaluationSaved) }),
  });
  const lack = useLack(lacks);
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <Picks
        {...{ legend: say(t.satisfaction), value: draft.satisfaction, error: lack('satisfaction') }}
        onChange={(satisfaction) => change({ satisfaction })}
        options={(['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: value }))}
      />
      <Picks
        {...{ legend: say(t.recommend), value: draft.recommend, error: lack('recommend') }}
        onChange={(recommend) => change({ recommend })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: say(t[value]) }))}
      />
      <Textarea
        {...{ label: say(t.comment), description: say(t.noteHint), size: 'md', autosize: true, minRows: 3 }}
        maxLength={4000}
        value={draft.comment}
        onChange={({ currentTarget }) => change({ comment: currentTarget.value })}
      />
      {side === 'mentee' && (
        <>
          <BarrierFields
            {...{ label: say(t.hindsight), told: draft.barriers, change: (barriers) => change({ barriers }) }}
          />
          <Picks
            legend={say(t.period)}
            value={draft.period}
            onChange={(period) => change({ period })}
            options={periods.map((value) => ({ value, label: say(periodWords[value]) }))}
          />
          <QualityFields rated={draft.qualities} change={(qualities) => change({ qualities })} />
        </>
      )}
    </ActForm>
  );
}
