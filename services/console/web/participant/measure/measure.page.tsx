import { situations } from '@duo/kernel';
import { ask, followUp } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { situationWords } from '../../words/codes.texts.js';
import { OneOf } from '../form/choices.js';
import { type AskOf, Flow, type Question } from '../form/flow.js';
import { formWords } from '../form/form.texts.js';
import { checkFound } from '../form/solution.js';
import { Details } from '../form/solution-question.js';
import { useDraft } from '../form/use-draft.js';
import { useSending } from '../form/use-sending.js';
import { type LinkHeaders, linkFor, WithLink } from '../link/link.js';
import { Thanks } from '../link/thanks.js';
import { type Answers, type Asked, bodyOf, empty, kindOf, monthChoices } from './answers.js';
import { measure } from './measure.texts.js';

/** How things stand after a duo: two questions, one minute. */
export function MeasurePage() {
  return (
    <WithLink purpose="answer-measure" ask={(headers) => ask(followUp.GET('/my/measure', { headers }))}>
      {(asked, headers, { refetch }) => <Measure asked={asked} headers={headers} onSaved={() => refetch()} />}
    </WithLink>
  );
}

type Props = { asked: Asked; headers: LinkHeaders; onSaved: () => Promise<unknown> };

function Measure({ asked: { moment, dueOn, status }, headers, onSaved }: Props) {
  const say = useSay();
  const { fullDay } = useFormats();
  const { draft, change, erase } = useDraft(
    `duo-answers-answer-measure-${linkFor('answer-measure')?.name}`,
    empty,
    'sessionStorage',
  );
  const sending = useSending(async () => {
    const sent = { ...headers, 'idempotency-key': draft.key };
    await ask(followUp.POST('/my/measure', { body: bodyOf(draft.answers, moment), headers: sent }));
    await onSaved();
    erase();
  });
  if (status === 'answered') return <Thanks title={say(measure.thanksTitle)}>{say(measure.thanks)}</Thanks>;
  if (dueOn > today())
    return <Thanks title={say(measure.notDueTitle)}>{say(measure.notDue, { day: fullDay(dueOn) })}</Thanks>;
  const questions = [
    { title: measure.situation, Ask: SituationQuestion, check: checkSituation },
    ...(moment === 'month-12' ? [{ title: measure.months, Ask: MonthsQuestion, check: checkMonths }] : []),
    ...(kindOf(draft.answers.situation) ? [{ title: measure.since, Ask: SinceQuestion, check: checkSince }] : []),
  ] satisfies Question<Answers>[];
  return (
    <Flow base="/my/answer-measure" questions={questions} answers={draft.answers} change={change} sending={sending} />
  );
}

function SituationQuestion({ answers, change }: AskOf<Answers>) {
  const say = useSay();
  return (
    <OneOf
      id="situation"
      label={say(measure.situation)}
      hint={say(measure.situationHint)}
      options={situations.map((value) => ({ value, label: say(situationWords[value]) }))}
      value={answers.situation}
      onChange={(situation) => change({ situation })}
    />
  );
}

function MonthsQuestion({ answers, change }: AskOf<Answers>) {
  const say = useSay();
  return (
    <OneOf
      id="months"
      across="narrow"
      label={say(measure.months)}
      hint={say(measure.monthsHint)}
      options={monthChoices.map((value) => ({ value, label: value === 'unknown' ? say(measure.unknown) : value }))}
      value={answers.months}
      onChange={(months) => change({ months })}
    />
  );
}

function SinceQuestion({ answers, change }: AskOf<Answers>) {
  const say = useSay();
  const found = kindOf(answers.situation) ?? '';
  return <Details answers={{ ...answers, found }} change={change} hint={say(measure.sinceHint)} />;
}

const checkSituation = ({ situation }: Answers) =>
  situation === '' ? [{ field: 'situation', words: formWords.answerMissing }] : [];
const checkMonths = ({ months }: Answers) =>
  months === '' ? [{ field: 'months', words: formWords.answerMissing }] : [];
const checkSince = (answers: Answers) =>
  checkFound({ ...answers, found: kindOf(answers.situation) ?? 'nothing' }, false);
