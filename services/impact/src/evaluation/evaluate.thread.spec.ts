import { table } from '../../test/evaluation/reference.js';
import { Cancelled, evaluateInWorker } from './evaluate.thread.js';
import { Malformed } from './malformed.js';
import { evaluate } from './report/evaluate.js';
import { specificationOf } from './specification/specification.js';

const rows = table('matchit_lalonde').map((cells, at) => ({ place: `line ${at + 2}`, cells }));
const asked = (more: object) =>
  specificationOf({
    treatment: 'treat',
    outcome: { name: 're78', type: 'continuous' },
    covariates: { age: 'numeric', re74: 'numeric' },
    estimators: [{ method: 'aipw' }],
    ...more,
  });
const code = 'c0de';

it('evaluates in another thread as in this one, and tells how far it is', async () => {
  const specification = asked({ bootstrap: { replicates: 20, seed: 3 } });
  const told: number[] = [];
  const report = await evaluateInWorker({ rows, specification, code }, { onProgress: ({ done }) => told.push(done) });
  expect(report).toEqual(evaluate(rows, specification, { code }));
  expect(told).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

it('says what is wrong as an evaluation in this thread would', async () => {
  const missing = { rows, specification: asked({ covariates: { height: 'numeric' } }), code };
  await expect(evaluateInWorker(missing)).rejects.toThrow(Malformed);
  await expect(evaluateInWorker(missing)).rejects.toThrow('line 2: there is no column height');
  const cohort = rows.filter(({ cells }) => cells.treat === '1');
  await expect(evaluateInWorker({ rows: cohort, specification: asked({}), code })).rejects.toMatchObject({
    name: 'Refusal',
    code: 'one-group-is-empty',
    details: { treated: 185, control: 0 },
  });
});

it('ends when it is aborted, before it starts and while it works', async () => {
  const given = { rows, specification: asked({ bootstrap: { replicates: 100_000 } }), code };
  await expect(evaluateInWorker(given, { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled);
  const control = new AbortController();
  const evaluating = evaluateInWorker(given, { signal: control.signal, onProgress: () => control.abort() });
  await expect(evaluating).rejects.toThrow(Cancelled);
});
