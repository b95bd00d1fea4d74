import { menteeForm } from '@duo/testing';
import { type Connection, open, post } from './http.load.ts';
import { paced } from './pace.ts';

/** Enrols mentees over HTTP on so many connections, on each one after the other; resolves with how many. */
export async function enrolFor(url: string, connections: number, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let count = 0;
  await enrol(url, connections, async (next) => {
    for (; performance.now() < until; count += 1) await next();
  });
  return count;
}

/** Enrols so many mentees a second over HTTP, as far as the connections reach, and tells each id once it is answered. */
export async function enrolAt(url: string, connections: number, rate: Rate, told: (id: string) => void): Promise<void> {
  const turn = paced(rate);
  await enrol(url, connections, async (next) => {
    while (await turn()) told(await next());
  });
}

type Rate = { perSecond: number; ms: number };

async function enrol(url: string, connections: number, lane: (next: () => Promise<string>) => Promise<void>) {
  const request = post(url, '/mentees', menteeForm());
  const opened = await Promise.all(Array.from({ length: connections }, () => open(url)));
  try {
    await Promise.all(opened.map((connection) => lane(() => one(connection, request))));
  } finally {
    for (const connection of opened) connection.close();
  }
}

async function one(connection: Connection, request: Buffer): Promise<string> {
  const { status, body } = await connection.request(request);
  if (status !== 201) throw new Error(`POST /mentees answers ${status}: ${body}`);
  return (JSON.parse(body) as { id: string }).id;
}
