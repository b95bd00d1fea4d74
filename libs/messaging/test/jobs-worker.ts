import { setTimeout as sleep } from 'node:timers/promises';
import type { Jobs } from '../src/jobs/index.js';
import type { Tx } from '../src/tx.js';
import type { WorkerArguments } from './jobs-process.js';
import { JobsRoom, note } from './jobs-room.js';

/*
 * A process that does jobs and may be killed. It says `ready`, and `begun <subject>` when it is in the midst of a job.
 */

const { kind, branch, servers, settings } = JSON.parse(process.argv[2] ?? '{}') as WorkerArguments;
const room = await JobsRoom.join(kind, branch, servers);

const jobs = {
  note,
  slow: async (tx: Tx, data: { subject: string; ms: number }) => {
    await note(tx, data);
    process.stdout.write(`begun ${data.subject}\n`);
    await sleep(data.ms);
    await tx.manager.query('select');
  },
  crash: async () => {
    process.kill(process.pid, 'SIGKILL');
    await sleep(10_000);
  },
} satisfies Jobs;

await room.start(jobs, settings);
process.stdout.write('ready\n');
