import { solutionKinds } from '@duo/kernel';
import { SimpleGrid, Text } from '@mantine/core';
import { ask, followUp } from '../../../api/clients.js';
import { useSay } from '../../../i18n/language.js';
import { contractWords, solutionKindWords } from '../../../words/codes.texts.js';
import { sectorWords } from '../../../words/sectors.texts.js';
import { Picks } from '../picks.js';
import { ActForm, type Shortfall, useLack } from './act-form.js';
import { countsAsStable, noSolution, type SolutionDraft, solutionBody } from './bodies.js';
import { CodeField, DayField, NumberField } from './fields.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

type Draft = SolutionDraft & { source: 'declared' | 'verified' };
const first: Draft = { ...noSolution, source: 'declared' };

/** A job, an internship or a training that the mentee found, while the duo ran or later. */
export function SolutionForm({ file, close }: ActProps) {
  const say = useSay();
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} solution`, first, close },
    check: ({ source, ...told }: Draft) => {
      const checked = solutionBody(told);
      return 'body' in checked ? { body: { ...checked.body, source } } : checked;
    },
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/solutions', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.solutionSaved) }),
  });
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <SolutionFields {...{ draft, change, lacks }} />
      <Picks
        legend={say(t.source)}
        value={draft.source}
        onChange={(source) => change({ source })}
        options={(['declared', 'verified'] as const).map((value) => ({ value, label: say(t[value]) }))}
      />
    </ActForm>
  );
}

type FieldsProps = { draft: SolutionDraft; change: (part: Partial<SolutionDraft>) => void; lacks: Shortfall };

/** What is told of a solution; whether it is stable follows from it. */
export function SolutionFields({ draft, change, lacks }: FieldsProps) {
  const say = useSay();
  const lack = useLack(lacks);
  const job = draft.kind === 'job';
  return (
    <>
      <Picks
        {...{ legend: say(t.kind), value: draft.kind, error: lack('kind') }}
        onChange={(kind) => change({ kind })}
        options={solutionKinds.map((value) => ({ value, label: say(solutionKindWords[value]) }))}
      />
      <DayField
        {...{ label: say(t.startsOn), value: draft.startsOn, error: lack('startsOn') }}
        onChange={(startsOn) => change({ startsOn })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {job && (
          <CodeField
            {...{ label: say(t.contract), words: contractWords, empty: t.notKnown, value: draft.contract }}
            onChange={(contract) => change({ contract: contract as SolutionDraft['contract'] })}
          />
        )}
        {!(job && draft.contract === 'permanent') && (
          <NumberField
            {...{ label: say(t.months), value: draft.months, error: lack('months') }}
            onChange={(months) => change({ months })}
          />
        )}
        <NumberField
          {...{ label: say(t.weeklyHours), value: draft.weeklyHours, error: lack('weeklyHours') }}
          onChange={(weeklyHours) => change({ weeklyHours })}
        />
      </SimpleGrid>
      {job && <Text size="sm">{say(countsAsStable(draft) ? t.stable : t.notStable)}</Text>}
      <CodeField
        {...{ label: say(t.sector), words: sectorWords, empty: t.notKnown, value: draft.sector }}
        onChange={(sector) => change({ sector })}
      />
      <NumberField
        {...{ label: say(t.occupation), description: say(t.occupationHint), value: draft.occupation }}
        error={lack('occupation')}
        onChange={(occupation) => change({ occupation })}
      />
    </>
  );
}
