import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isFlawless, tell } from './soak/report.ts';
import { soak } from './soak/run.ts';

const usage = 'npm run soak -- --events 100000 --seed 1 --log kafka|postgres';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    log: { type: 'string', default: 'kafka' },
  },
});
const [events, seed, log] = [Number(values.events), Number(values.seed), values.log];
if (!(Number.isInteger(events) && events > 0 && Number.isInteger(seed)) || (log !== 'kafka' && log !== 'postgres')) {
  console.error(usage);
  process.exit(2);
}

// Ending takes the services and servers along, however it happens.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const report = await soak({ events, seed, log }, console.log);
console.log(tell(report));
if (isFlawless(report)) rmSync(report.folder, { recursive: true, force: true });
process.exit(isFlawless(report) ? 0 : 1);
