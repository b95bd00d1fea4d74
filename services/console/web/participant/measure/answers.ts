import type { Moment, Situation, SolutionKind } from '@duo/kernel';
import type { paths } from '../../api/generated/follow-up.js';
import { type FoundAnswers, noFound, solutionOf } from '../form/solution.js';

type MyMeasure = paths['/my/measure'];
export type Asked = MyMeasure['get']['responses']['200']['content']['application/json'];
export type MeasureBody = MyMeasure['post']['requestBody']['content']['application/json'];

export const monthChoices = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'unknown'] as const;

export type Answers = Omit<FoundAnswers, 'found'> & {
  situation: Situation | '';
  months: (typeof monthChoices)[number] | '';
};

export const empty: Answers = { ...{ situation: '', months: '' }, startsOn: noFound.startsOn, contract: '' };

/** What somebody does that is a solution; undefined when it is none. */
export const kindOf = (situation: Situation | ''): SolutionKind | undefined =>
  situation === 'job' || situation === 'internship' || situation === 'training' ? situation : undefined;

/** Months are what people remember; 3 of them are 91 days, so the 90 days that count are not missed by rounding. */
export const daysOf = (months: Answers['months']): number | null =>
  months === '' || months === 'unknown' ? null : Math.round((Number(months) * 365) / 12);

export function bodyOf(answers: Answers, moment: Moment): MeasureBody {
  const kind = kindOf(answers.situation);
  return {
    situation: answers.situation || 'inactive',
    daysWorked: moment === 'month-12' ? daysOf(answers.months) : null,
    solution: kind ? solutionOf({ ...answers, found: kind }) : null,
  };
}
