import { periods, respondents, type TimePoint, timePoints } from '@duo/kernel';
import { ask, followUp } from '../../../api/clients.js';
import { today } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import { periodWords, respondentWords, timePointWords } from '../../../words/codes.texts.js';
import { Picks } from '../picks.js';
import { ActForm, useLack } from './act-form.js';
import { type BarrierTold, type Rated, ratings } from './after.js';
import { BarrierFields, QualityFields } from './barriers.js';
import { type Checked } from './bodies.js';
import { DayField } from './fields.js';
import { form as t } from './forms.texts.js';
import { type ActProps, useAct } from './use-act.js';

type Draft = {
  assessedOn: string;
  timePoint: TimePoint;
  respondent: (typeof respondents)[number];
  period: (typeof periods)[number];
  barriers: BarrierTold[];
  qualities: Rated;
};

/** Barriers at the start are told at intake; qualities are rated at the start and at the closing. */
const asksBarriers = (at: TimePoint) => at !== 'start';
const asksQualities = (at: TimePoint) => at === 'start' || at === 'closing';

const bodyOf = ({ barriers, qualities, ...told }: Draft) => ({
  body: {
    ...told,
    barriers: asksBarriers(told.timePoint) ? barriers : [],
    qualities: asksQualities(told.timePoint) ? ratings(qualities) : [],
  },
});

/** How the mentee stands at a time point, as somebody sees it. */
export function AssessmentForm({ file, close }: ActProps) {
  const say = useSay();
  const first: Draft = {
    ...{ assessedOn: today(), timePoint: file.closedOn ? 'closing' : 'month-3', respondent: 'mentee' },
    ...{ period: 'after', barriers: [], qualities: {} },
  };
  const { draft, change, lacks, write, submit } = useAct({
    ...{ key: `${file.id} assessment`, first, close },
    check: (told: Draft): Checked<ReturnType<typeof bodyOf>['body']> => bodyOf(told),
    send: (body, headers) =>
      ask(followUp.POST('/duos/{id}/assessments', { params: { path: { id: file.id } }, headers, body })),
    said: () => ({ words: say(t.assessmentSaved) }),
  });
  const lack = useLack(lacks);
  return (
    <ActForm {...{ lacks, write, close }} submit={() => submit()}>
      <Picks
        legend={say(t.timePoint)}
        value={draft.timePoint}
        onChange={(timePoint) => change({ timePoint })}
        options={timePoints.map((value) => ({ value, label: say(timePointWords[value]) }))}
      />
      <Picks
        legend={say(t.respondent)}
        value={draft.respondent}
        onChange={(respondent) => change({ respondent })}
        options={respondents.map((value) => ({ value, label: say(respondentWords[value]) }))}
      />
      <DayField
        {...{ label: say(t.day), value: draft.assessedOn, max: today(), error: lack('assessedOn') }}
        onChange={(assessedOn) => change({ assessedOn })}
      />
      {asksBarriers(draft.timePoint) && (
        <BarrierFields
          {...{ label: say(t.barriersTold), told: draft.barriers, change: (barriers) => change({ barriers }) }}
        />
      )}
      {asksQualities(draft.timePoint) && (
        <QualityFields rated={draft.qualities} change={(qualities) => change({ qualities })} />
      )}
      <Picks
        legend={say(t.period)}
        value={draft.period}
        onChange={(period) => change({ period })}
        options={periods.map((value) => ({ value, label: say(periodWords[value]) }))}
      />
    </ActForm>
  );
}
