import type { Day } from '@duo/kernel';
import { refusal } from '@duo/kernel';

export type At = { intake: string; token: string };
export type Announced = { successor: string; closesOn: Day };
type Counts = { asked: number; yes: number; no: number; silent: number; toAsk: number };

/** Announces that the branch closes, and goes on until everybody was written to. Asked again, it goes on where it stood. */
export async function announce({ intake, token }: At, closing: Announced, told: (counts: Counts) => void) {
  for (;;) {
    const answer = await fetch(`${intake}/closing`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(closing),
    });
    const body = (await answer.json()) as Counts & { code?: string; details?: Record<string, string> };
    if (!answer.ok) throw refusal(body.code ?? `status-${answer.status}`, body.details);
    told(body);
    if (body.toAsk === 0) return body;
  }
}

/** What the branch has announced; null: nothing. */
export async function announcedBy(intake: string): Promise<Announced | null> {
  const answer = await fetch(`${intake}/closing`);
  if (!answer.ok) throw new Error(`${intake}/closing: ${answer.status}`);
  return ((await answer.json()) as { closing: Announced | null }).closing;
}
