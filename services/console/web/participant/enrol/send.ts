import type { Language, Side } from '@duo/kernel';
import { ask, intake } from '../../api/clients.js';
import { Problem } from '../../api/problem.js';
import type { Draft } from '../form/draft.js';
import type { Answers } from './answers.js';
import { menteeBody, mentorBody } from './form.js';

/**
 * Sends the form under the key of its draft. When the key is known with other answers, the form has arrived before, and
 * only the way back was lost: it is not sent a second time.
 */
export async function sendEnrolment(side: Side, { answers, key }: Draft<Answers>, language: Language) {
  // Nobody enrols in somebody's name: should a member of staff be logged in here, the form does not know.
  const anonymous = { headers: { 'idempotency-key': key }, credentials: 'omit' } as const;
  try {
    await (side === 'mentee'
      ? ask(intake.POST('/mentees', { body: menteeBody(answers, language), ...anonymous }))
      : ask(intake.POST('/mentors', { body: mentorBody(answers, language), ...anonymous })));
    return 'now' as const;
  } catch (error) {
    if (error instanceof Problem && error.code === 'idempotency-key-reused') return 'before' as const;
    throw error;
  }
}
