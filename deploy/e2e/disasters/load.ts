import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { menteeForm } from '@duo/testing';

export type LoadOptions = {
  clients?: number;
  pauseMs?: number;
  /** Whether a request without an answer is sent again with its key, as a careful client does. */
  again?: boolean;
  /** With a token of a coordinator everybody who enrolled is made ready, too. */
  token?: string;
};

/** What became of the requests of a load. */
export type Load = {
  /** The person of each key that was answered with 2xx. */
  readonly answered: Map<string, string>;
  /** Everybody whose interview was answered with 2xx. */
  readonly ready: Set<string>;
  /** Keys of which at least one request got no answer, or none of 2xx. */
  readonly broken: Set<string>;
  /** Statuses that were no 2xx, and codes of connections that broke. */
  readonly troubles: string[];
  /** How many answers said that their connection ends: the service was stopping already. */
  last(): number;
  /** Sends no more requests, also not again, and resolves when every one in hand has its answer or its end. */
  stop(): Promise<void>;
};

type Request = { path: string; key: string; body: object; token?: string | undefined };

/** Lets clients enrol mentees one after another at whatever `url` says then. */
export function enrol(url: () => string, options: LoadOptions = {}): Load {
  const { clients = 8, pauseMs = 0, again = true, token } = options;
  const [answered, ready, broken] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  const troubles: string[] = [];
  let [stopping, last] = [false, 0];
  const untilAnswered = async (request: Request): Promise<string | undefined> => {
    while (!stopping) {
      const sent = await send(url(), request);
      if ('body' in sent) {
        if (sent.last) last += 1;
        return sent.body;
      }
      broken.add(request.key);
      troubles.push(sent.trouble);
      await sleep(20);
      if (!again) break;
    }
    return undefined;
  };
  const client = async () => {
    while (!stopping) {
      const key = randomUUID();
      const body = await untilAnswered(enrolment(key));
      const id = body && (JSON.parse(body) as { id: string }).id;
      if (id) answered.set(key, id);
      if (id && token && (await untilAnswered(interview(id, token))) !== undefined) ready.add(id);
      if (pauseMs) await sleep(pauseMs);
    }
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  const stop = async () => {
    stopping = true;
    await running;
  };
  return { answered, ready, broken, troubles, last: () => last, stop };
}

export const enrolment = (key: string): Request => ({ path: '/mentees', key, body: menteeForm() });

const interview = (id: string, token: string): Request => ({
  path: `/mentees/${id}/interview`,
  key: randomUUID(),
  body: { outcome: 'ready' },
  token,
});

type Sent = { body: string; last: boolean } | { trouble: string };

/** Sends one request once. */
export async function send(url: string, { path, key, body, token }: Request): Promise<Sent> {
  try {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    if (!answer.ok) return { trouble: String(answer.status) };
    return { body: text, last: answer.headers.get('connection') === 'close' };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    return { trouble: cause?.code ?? (error as Error).name };
  }
}
