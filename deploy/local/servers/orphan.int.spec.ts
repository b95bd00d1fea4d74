import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf } from './processes.ts';

const starts = {
  PostgreSQL: "(await import('./postgres.ts')).startPostgres()",
  Redis: "(await import('./redis.ts')).startRedis()",
  'Apache Kafka': "(await import('./kafka.ts')).startKafka()",
};

/** Runs a process that starts a server here and says which processes and which folder are the server's; then it waits. */
async function starter(start: string, then: string) {
  const script = `
    const server = await ${start};
    const { childrenOf, commandOf } = await import('./processes.ts');
    const { readlinkSync } = await import('node:fs');
    const all = childrenOf(process.pid);
    const folder = readlinkSync('/proc/' + all.find((pid) => !commandOf(pid).startsWith('sh ')) + '/cwd');
    ${then};
    console.log(JSON.stringify({ all, folder }));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_OPTIONS: '', DUO_TEST_DOCKER: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await new Promise<[Buffer]>((resolve) => child.stdout.once('data', (data) => resolve([data])));
  return { child, ...(JSON.parse(said.toString()) as { all: number[]; folder: string }) };
}

const onLinux = existsSync('/proc/self/cwd') ? describe : describe.skip;

onLinux('when the process that started it is killed', () => {
  it.each(Object.entries(starts))(
    '%s ends, and so do its data',
    async (_, start) => {
      const { child, all, folder } = await starter(start, '');
      expect(existsSync(folder)).toBe(true);
      child.kill('SIGKILL');
      await gone(all, folder);
    },
    120_000,
  );

  it('a PostgreSQL that stands still ends, too', async () => {
    const { child, all, folder } = await starter(starts.PostgreSQL, 'await server.freeze()');
    expect(all.length).toBeGreaterThan(4);
    child.kill('SIGKILL');
    await gone(all, folder);
  }, 120_000);
});

async function gone(all: number[], folder: string) {
  const left = () => [...all.map(commandOf), existsSync(folder) ? folder : ''].filter(Boolean);
  for (const from = Date.now(); left().length > 0 && Date.now() - from < 20_000; ) await sleep(50);
  expect(left()).toEqual([]);
}
