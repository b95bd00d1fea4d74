import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describeOn } from '@duo/testing';

const minute = 60_000;

/**
 * Runs the soak as `npm run soak` does, on the services as they are built; what it prints is its answer, and tells how
 * long it took.
 */
function soak(events: number, log: string): Promise<{ code: number; said: string }> {
  const args = [join(import.meta.dirname, 'soak.ts'), '--events', String(events), '--log', log];
  const seed = process.env.DUO_SEED ? ['--seed', process.env.DUO_SEED] : [];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, ...seed],
      { env: { ...process.env, NODE_OPTIONS: '' } },
      (error, said, wrong) => resolve({ code: error ? Number(error.code ?? 1) : 0, said: `${said}${wrong}` }),
    );
  });
}

describeOn(
  'postgres',
  'redis',
  'kafka',
)('a branch whose parts are killed while it works', () => {
  it.each([
    // More take more than their part of the whole run on two cores; `npm run soak` has 100,000.
    ['kafka', 10_000],
    ['postgres', 5_000],
  ])(
    'on %s has each of %d events once in effect and in order',
    async (log, events) => {
      const { code, said } = await soak(events, log);
      process.stdout.write(said);
      expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(flawless(events)) });
    },
    12 * minute,
  );
});

const flawless = (events: number) =>
  new RegExp(`^sent +${events} .*\nlost +0\nduplicated in effect +0\nout of order +0\ntime +[\\d.]+ s$`, 'm');
