import { type Moment, type Situation, situations } from '@duo/kernel';
import { Checkbox } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { today } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import { situationWords } from '../../../words/codes.texts.js';
import { Picks } from '../picks.js';
import { ActForm, useLack } from './act-form.js';
import { type MeasureDraft, measureBody } from './after.js';
import { noSolution } from './bodies.js';
import { DayField, NumberField } from './fields.js';
import { form as t } from './forms.texts.js';
import { SolutionFields } from './solution.js';
import { type ActProps, useAct } from './use-act.js';

const found = (situation: Situation | null) =>
  situation === 'job' || situation === 'internship' || situation === 'training';

/** What a mentee tells a coordinator of how things stand. To have no work is an answer too. */
export function MeasureForm({ file, names, moment, close }: ActProps & { moment: Moment }) {
  const say = useSay();
  const first: MeasureDraft = {
    ...{ situation: null, answeredOn: today(), daysWorked: '', withSolution: false, solution: noSolution },
  };
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} measure ${moment}`, first, close },
    check: (told: MeasureDraft) => measureBody(moment, told),
    send: (body, headers) =>
      ask(
        followUp.POST('/duos/{id}/measures/{moment}/answer', {
          params: { path: { id: file.id, moment } },
          headers,
          body,
        }),
      ),
    said: () => ({ words: say(t.answerSaved) }),
  });
  const lack = useLack(lacks);
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <Picks
        {...{ legend: say(t.situation, { name: names.mentee }), value: draft.situation, error: lack('situation') }}
        onChange={(situation) => change({ situation })}
        options={situations.map((value) => ({ value, label: say(situationWords[value]) }))}
      />
      <DayField
        {...{ label: say(t.answeredOn), value: draft.answeredOn, max: today(), error: lack('answeredOn') }}
        onChange={(answeredOn) => change({ answeredOn })}
      />
      {moment === 'month-12' && (
        <NumberField
          {...{ label: say(t.daysWorked), value: draft.daysWorked, error: lack('daysWorked') }}
          onChange={(daysWorked) => change({ daysWorked })}
        />
      )}
      {found(draft.situation) && (
        <Checkbox
          {...{ size: 'md', label: say(t.withSolution), checked: draft.withSolution }}
          onChange={({ currentTarget }) => change({ withSolution: currentTarget.checked })}
        />
      )}
      {found(draft.situation) && draft.withSolution && (
        <SolutionFields
          {...{ lacks, draft: draft.solution }}
          change={(part) => change({ solution: { ...draft.solution, ...part } })}
        />
      )}
    </ActForm>
  );
}
