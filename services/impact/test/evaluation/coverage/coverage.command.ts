import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { linesOf, type Share, type Tallies, together } from './coverage.js';
import { confoundingOf, type Design, type Size, trueEffect } from './simulation.js';

/*
 * `npm run coverage -- --studies 2000 --seed 1`: how often 95 % intervals hold an effect that is known, in studies as large as
 * the programme's and in small ones. The exit code is 1 where an interval that is relied on misses its level.
 */

/** What a 95 % interval may cover in 2,000 studies, three standard errors of that share to either side. */
const [least, most] = [0.935, 0.965];
const reliedOn = ['AIPW', 'IPW, stacked errors', 'matched pairs'];
const large: Size = { treated: 322, control: 1200 };
/** About a branch's year. */
const small: Size = { treated: 40, control: 150 };

const { values } = parseArgs({
  options: { studies: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [studies, seed] = [values.studies, values.seed].map(Number) as [number, number];
if (!(Number.isInteger(studies) && studies > 1 && Number.isInteger(seed))) {
  say('how many studies, and of which seed? coverage --studies 2000 --seed 1');
  process.exit(2);
}

say(`seed ${seed}; the effect is ${trueEffect.toFixed(3)}`);
const found = await counted('along the score', large);
await counted('along the score', small);
await counted('across the score', large);
const missed = reliedOn.filter((name) => {
  const { covered = 0, studies: of = 1 } = found[name] ?? {};
  return !(covered / of >= least && covered / of <= most);
});
if (missed.length > 0) {
  say(`not from ${100 * least} to ${100 * most} % with ${large.treated} treated: ${missed.join(', ')}`);
  process.exitCode = 1;
}

async function counted(design: Design, size: Size): Promise<Tallies> {
  const step = availableParallelism();
  const shares = Array.from({ length: step }, (_, first): Share => ({ design, seed, size, of: studies, first, step }));
  const tallies = together(await Promise.all(shares.map(inThread)));
  const what = `confounding ${design}, ${confoundingOf(design).toFixed(3)}`;
  say(`\n${size.treated} treated, ${size.control} controls, ${what}\n${linesOf(tallies).join('\n')}`);
  return tallies;
}

function inThread(share: Share): Promise<Tallies> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./coverage.worker.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
