import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EffectEstimate, Evaluation } from './evaluation.js';
import { evaluate } from './report/evaluate.js';
import { rowsOf } from './rows.files.js';
import { specificationOf } from './specification/specification.js';

const folder = fileURLToPath(new URL('../../examples/nsw/', import.meta.url));
const text = (file: string) => readFileSync(`${folder}${file}`, 'utf8');
const readme = text('README.md');

/** What the commands of the README are told: the specification and the files of each. */
const commands = [...readme.matchAll(/^npm run --silent evaluate -- --spec (?<spec>\S+) (?<rest>.*)$/gm)].map(
  ({ groups }) => ({
    spec: groups?.spec ?? '',
    data: [...(groups?.rest ?? '').matchAll(/--data (\S+)/g)].flatMap(([, file]) => file ?? []),
  }),
);
const reports = await Promise.all(
  commands.map(async ({ spec, data }) =>
    evaluate(await rowsOf(data, folder), specificationOf(JSON.parse(text(spec))), { code: '' }),
  ),
);

const digits = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const said = ({ estimate, se }: EffectEstimate) => `${digits.format(estimate)} (${digits.format(se)})`;
const rowsOfTable = (of: (report: Evaluation) => readonly EffectEstimate[], name: (label: string) => string) =>
  (reports[0] ? of(reports[0]) : []).map(({ label }, at) => {
    const cells = reports.map((report) => of(report)[at]).map((effect) => (effect ? said(effect) : ''));
    return `| ${[name(label), ...cells].join(' | ')} |`;
  });
const effective = reports.map(({ effectiveSampleSize: sizes }) =>
  digits.format(sizes.find(({ label }) => label === 'aipw')?.control ?? 0),
);

it('has the experiment and two comparison pools', () => {
  expect(reports.map(({ n }) => n.control)).toEqual([260, 2490, 429]);
});

it.each([
  ...rowsOfTable(
    ({ estimates }) => estimates as EffectEstimate[],
    (label) => label,
  ),
  ...rowsOfTable(
    ({ placebo }) => placebo.filter(({ method }) => method === 'aipw'),
    (label) => `${label}, on the earnings of 1975`,
  ),
  `| controls that the weights leave | ${effective.join(' | ')} |`,
])('prints in its README what it computes: %s', (row) => {
  expect(readme).toContain(row);
});
