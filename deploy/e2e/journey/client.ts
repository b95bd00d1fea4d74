import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask, type Question } from '@duo/testing';

/** A way to ask one service that keeps asking while it is away, with the same key, as a careful client does. */
export type Steady = <Body = unknown>(question: Omit<Question, 'headers'>) => Promise<Answer<Body>>;

const patienceMs = 90_000;

/**
 * `url` is asked for at each attempt: a service that was killed serves at another port afterwards. `as` says how who asks
 * makes itself known; with a bearer token unless told otherwise.
 */
export function steady(url: () => string, as: (question: Question) => Question = (question) => question): Steady {
  return async <Body>(question: Omit<Question, 'headers'>) => {
    const headers: Record<string, string> = question.method === 'POST' ? { 'idempotency-key': randomUUID() } : {};
    const until = Date.now() + patienceMs;
    for (;;) {
      const answer = await ask<Body>(url(), as({ ...question, headers })).catch((error: unknown) => error);
      if (isAnswer<Body>(answer) && answer.status < 500) return answer;
      if (Date.now() > until) throw answer instanceof Error ? answer : new Error('it answers 5xx only');
      await sleep(100);
    }
  };
}

const isAnswer = <Body>(answer: unknown): answer is Answer<Body> =>
  typeof answer === 'object' && answer !== null && 'status' in answer;

/** The body of an answer, which must have this status. */
export async function expectStatus<Body>(status: number, asked: Promise<Answer<unknown>>): Promise<Body> {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
}
