import type { Quality, Side } from '@duo/kernel';
import type { paths } from '../../api/generated/follow-up.js';
import type { ToldBarrier } from '../form/barrier.js';
import { type FoundAnswers, noFound, solutionOf } from '../form/solution.js';

type MyClosing = paths['/my/closing'];
export type Asked = MyClosing['get']['responses']['200']['content']['application/json'];
export type ClosingBody = MyClosing['post']['requestBody']['content']['application/json'];

export type Answers = FoundAnswers & {
  satisfaction: '' | '1' | '2' | '3' | '4' | '5';
  recommend: '' | 'yes' | 'no';
  barriers: ToldBarrier[];
  qualities: Partial<Record<Quality, number>>;
  comment: string;
};

export const empty: Answers = {
  ...noFound,
  ...{ satisfaction: '', recommend: '', barriers: [], qualities: {}, comment: '' },
};

/** Barriers in hindsight, qualities and what was found are asked of the mentee alone. */
export function bodyOf(answers: Answers, side: Side): ClosingBody {
  const { satisfaction, recommend, comment, barriers, qualities } = answers;
  const isMentee = side === 'mentee';
  const rated = Object.entries(qualities) as [Quality, number][];
  return {
    satisfaction: Number(satisfaction),
    wouldRecommend: recommend === 'yes',
    comment: comment.trim() || null,
    period: 'after',
    barriers: isMentee ? barriers.toSorted((a, b) => b.severity - a.severity) : [],
    qualities: isMentee ? rated.map(([quality, value]) => ({ quality, value })) : [],
    solution: isMentee ? solutionOf(answers) : null,
  };
}
