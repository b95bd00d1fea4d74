import { type Quality, qualities, type Side } from '@duo/kernel';
import { useSay } from '../../i18n/language.js';
import { qualityWords } from '../../words/codes.texts.js';
import { BarrierChoices } from '../form/barrier-choices.js';
import { OneOf } from '../form/choices.js';
import { LongTextField } from '../form/fields.js';
import type { AskOf, Question } from '../form/flow.js';
import styles from '../form/form.module.css';
import { formWords } from '../form/form.texts.js';
import { checkFound } from '../form/solution.js';
import { FoundQuestion } from '../form/solution-question.js';
import type { Answers } from './answers.js';
import { closing, satisfactionWords } from './closing.texts.js';

type Ask = AskOf<Answers>;

const grades = ['5', '4', '3', '2', '1'] as const;

function Satisfaction({ answers, change }: Ask) {
  const say = useSay();
  return (
    <OneOf
      id="satisfaction"
      label={say(closing.satisfaction)}
      options={grades.map((value) => ({ value, label: say(satisfactionWords[value]) }))}
      value={answers.satisfaction}
      onChange={(satisfaction) => change({ satisfaction })}
    />
  );
}

function Recommend({ answers, change }: Ask) {
  const say = useSay();
  return (
    <OneOf
      id="recommend"
      label={say(closing.recommend)}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: say(formWords[value]) }))}
      value={answers.recommend}
      onChange={(recommend) => change({ recommend })}
    />
  );
}

function Barriers({ answers, change }: Ask) {
  const say = useSay();
  return (
    <BarrierChoices
      legend={say(closing.barriers)}
      hint={say(closing.barriersHint)}
      howMuch={say(closing.howMuch)}
      told={answers.barriers}
      onChange={(barriers) => change({ barriers })}
    />
  );
}

const values = ['1', '2', '3', '4', '5'] as const;

function Qualities({ answers, change }: Ask) {
  const say = useSay();
  const rate = (quality: Quality, value: string) =>
    change({ qualities: { ...answers.qualities, [quality]: Number(value) } });
  return (
    <>
      <p className={styles.hint}>{say(closing.qualitiesHint)}</p>
      {qualities.map((quality) => (
        <OneOf
          key={quality}
          id={`quality-${quality}`}
          across="narrow"
          legend={say(qualityWords[quality])}
          options={values.map((value) => ({ value, label: value }))}
          value={values.find((value) => Number(value) === answers.qualities[quality]) ?? ''}
          onChange={(value) => rate(quality, value)}
        />
      ))}
    </>
  );
}

function Found({ answers, change }: Ask) {
  const say = useSay();
  return <FoundQuestion answers={answers} change={change} legend={say(closing.found)} />;
}

function Comment({ answers, change }: Ask) {
  const say = useSay();
  return (
    <LongTextField
      id="comment"
      maxLength={4000}
      label={say(closing.commentLabel)}
      hint={say(closing.commentHint)}
      value={answers.comment}
      onChange={(comment) => change({ comment })}
    />
  );
}

const needed = (field: 'satisfaction' | 'recommend') => (answers: Answers) =>
  answers[field] === '' ? [{ field, words: formWords.answerMissing }] : [];

const unweighed = ({ barriers }: Answers) =>
  barriers
    .filter(({ severity }) => severity === 0)
    .map(({ barrier }) => ({ field: `severity-${barrier}`, words: closing.severity }));

const ofBoth: Question<Answers>[] = [
  { title: closing.satisfaction, Ask: Satisfaction, check: needed('satisfaction') },
  { title: closing.recommend, Ask: Recommend, check: needed('recommend') },
];
const ofMentees: Question<Answers>[] = [
  { title: closing.found, Ask: Found, check: (answers) => checkFound(answers, true) },
  { title: closing.barriers, Ask: Barriers, check: unweighed },
  { title: closing.qualities, Ask: Qualities, check: () => [] },
];
const last: Question<Answers> = { title: closing.comment, Ask: Comment, check: () => [] };

export const questionsOf: Record<Side, Question<Answers>[]> = {
  mentee: [...ofBoth, ...ofMentees, last],
  mentor: [...ofBoth, last],
};
