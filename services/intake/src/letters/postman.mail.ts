import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '@duo/messaging';
import { Log, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { IntakeConfig } from '../config.js';
import { mostAttempts, pauseMs } from './letter.js';
import { countLetter, tellAge, tellLetters } from './letter.metrics.js';

const lookMs = 10_000;

type Waiting = { id: string; email: string; subject: string; body: string; attempts: number };

/**
 * Takes waiting letters to the mail server, outside any transaction: a letter is taken for two minutes, sent, and then
 * marked. One whose sender died in between is sent again, with the same Message-ID.
 */
@Injectable()
export class Postman implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #stopped = new AbortController();
  #round: Promise<void> | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly log: Log,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<IntakeConfig>,
  ) {}

  onApplicationBootstrap() {
    const { INTAKE_SMTP_URL: url } = this.platform.config;
    if (url) this.#round = this.#walk(createTransport(url, { from: this.platform.config.INTAKE_MAIL_FROM }));
  }

  async onApplicationShutdown() {
    this.#stopped.abort();
    await this.#round;
  }

  async #walk(transport: Transporter) {
    const { signal } = this.#stopped;
    tellLetters();
    while (!signal.aborted) {
      await this.#look().catch((err: unknown) => this.#later(err));
      const letter = await this.#take().catch((err: unknown) => this.#later(err));
      if (letter) await this.#bring(transport, letter).catch((err: unknown) => this.#later(err));
      else await sleep(2_000, undefined, { signal }).catch(() => undefined);
    }
    transport.close();
  }

  #later(err: unknown): undefined {
    this.log.warn({ err }, 'letters cannot be sent now');
  }

  /** Now and then: how long the oldest letter has waited, however many there are. */
  async #look() {
    if (performance.now() - this.#lookedAt < lookMs) return;
    this.#lookedAt = performance.now();
    const [row] = await this.database.manager.query<{ oldest: Date | null }[]>(
      `select min(asked_at) as oldest from letters where status = 'waiting'`,
    );
    const now = this.time.now().getTime();
    tellAge(Math.max(0, now - (row?.oldest?.getTime() ?? now)) / 1000);
  }

  async #take(): Promise<Waiting | undefined> {
    const now = this.time.now();
    const [rows] = await this.database.manager.query<[Waiting[], number]>(
      `update letters set attempts = attempts + 1, next_attempt_at = $2
       from people where people.id = person and letters.id = (
         select id from letters where status = 'waiting' and next_attempt_at <= $1
         order by next_attempt_at limit 1 for update skip locked)
       returning letters.id, people.email, letters.subject, letters.body, letters.attempts`,
      [now, new Date(now.getTime() + 120_000)],
    );
    return rows[0];
  }

  async #bring(transport: Transporter, { id, email, subject, body, attempts }: Waiting) {
    try {
      await transport.sendMail({ to: email, subject, text: body, messageId: `<${id}@duo.invalid>` });
      await this.#mark(id, { status: 'sent' });
    } catch (err) {
      const code = String((err as { code?: unknown }).code ?? 'unknown');
      this.log.warn({ letter: id, code, attempts }, 'a letter was not taken');
      await this.#mark(id, { status: attempts >= mostAttempts ? 'failed' : 'waiting', error: code, attempts });
    }
  }

  async #mark(
    id: string,
    fate: { status: 'sent' } | { status: 'failed' | 'waiting'; error: string; attempts: number },
  ) {
    const now = this.time.now();
    const again = fate.status === 'waiting' ? new Date(now.getTime() + pauseMs(fate.attempts)) : null;
    await this.database.manager.query(
      'update letters set status = $2, sent_at = $3, next_attempt_at = $4, error = $5 where id = $1',
      [id, fate.status, fate.status === 'sent' ? now : null, again, 'error' in fate ? fate.error : null],
    );
    countLetter(fate.status);
  }
}
