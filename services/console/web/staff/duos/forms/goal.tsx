import { Textarea } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { useSay } from '../../../i18n/language.js';
import { barrierWords } from '../../../words/codes.texts.js';
import { ActForm, useLack } from './act-form.js';
import { type GoalDraft, goalBody } from './bodies.js';
import { CodeField } from './fields.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

const first: GoalDraft = { area: '', words: '' };

/** What the two want to reach, beside the barrier it works on. */
export function GoalForm({ file, close }: ActProps) {
  const say = useSay();
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} goal`, first, check: goalBody, close },
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/goals', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.goalSaved) }),
  });
  const lack = useLack(lacks);
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <CodeField
        {...{ label: say(t.area), words: barrierWords, value: draft.area, error: lack('area') }}
        onChange={(area) => change({ area: area as GoalDraft['area'] })}
      />
      <Textarea
        {...{ label: say(t.words), description: say(t.wordsHint), size: 'md', autosize: true, minRows: 3 }}
        maxLength={1000}
        value={draft.words}
        error={lack('words')}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
    </ActForm>
  );
}
