import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnService } from './service.js';

/** A service that is not ours: it says where it serves as ours do, and ends gently on SIGTERM. */
const service = `
  import { createServer } from 'node:http';
  if (process.env.FAIL) { console.error('no key ' + process.env.FAIL); process.exit(3); }
  const server = createServer((_, answer) => answer.end(JSON.stringify(process.env)));
  process.on('SIGTERM', () => server.close(() => { console.log('stopped'); process.exit(0); }));
  server.listen(0, '127.0.0.1', () => {
    if (!process.env.MUTE) console.log(JSON.stringify({ msg: 'serving at http://127.0.0.1:' + server.address().port }));
  });`;

let folder: string;
let main: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duo-service-'));
  main = join(folder, 'main.mjs');
  await writeFile(main, service);
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (url: string) => fetch(url, { signal: AbortSignal.timeout(1_000), headers: { connection: 'close' } });

it('runs a service with the environment it is given and no other, and stops it', async () => {
  const running = await spawnService({ main, env: { BRANCH: 'ghent' } });
  const env = (await (await ask(running.url)).json()) as object;
  expect(Object.keys(env).sort()).toEqual(['BRANCH', 'PATH', 'TZ']);
  expect(await running.stop()).toEqual({ code: 0, signal: null });
  expect(running.output()).toContain('stopped');
});

it('kills it with no chance to say anything', async () => {
  const running = await spawnService({ main, env: {} });
  expect(await running.kill()).toEqual({ code: null, signal: 'SIGKILL' });
  expect(running.output()).not.toContain('stopped');
  await expect(ask(running.url)).rejects.toThrow();
});

it('freezes it, and it goes on where it stood', async () => {
  const running = await spawnService({ main, env: {} });
  running.freeze();
  await expect(ask(running.url)).rejects.toThrow(/timeout|aborted/);
  running.thaw();
  expect((await ask(running.url)).status).toBe(200);
  running.freeze();
  expect(await running.stop()).toEqual({ code: 0, signal: null });
});

it('tells what a service wrote that ends before it serves', async () => {
  await expect(spawnService({ main, env: { FAIL: 'REDIS_URL' } })).rejects.toThrow(
    /ended before it served[\s\S]*main\.mjs wrote:\nno key REDIS_URL/,
  );
});

it('does not wait longer than it may, and leaves nothing behind', async () => {
  await expect(spawnService({ main, env: { MUTE: '1' }, within: 500 })).rejects.toThrow(
    /does not serve yet\n\(tried for \d+ ms\)\n.*wrote:\n\(nothing\)/,
  );
});
