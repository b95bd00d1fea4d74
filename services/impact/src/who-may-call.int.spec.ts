import { type MatrixRow, matrixFaults, platformRows } from '@duo/platform/testing';
import { messagingRows, openBranch } from '@duo/testing';
import { impact } from './main.js';

/** Who may call what, as the branch decided it. */
const rows: MatrixRow[] = [
  { method: 'GET', path: '/figures/funnel', roles: ['coordinator', 'branch-manager', 'analyst', 'evaluator'] },
  { method: 'GET', path: '/public/figures.json', roles: ['public'] },
];

it('lets in whom the rows name, and nobody else', async () => {
  const branch = await openBranch();
  try {
    const { url, routes } = await branch.start(impact);
    const of = { url, routes, service: 'impact', branch: branch.name, issuer: branch.issuer };
    const all = [...rows, ...platformRows, ...messagingRows({ listens: true })];
    expect(await matrixFaults({ ...of, rows: all })).toEqual([]);
  } finally {
    await branch.close();
  }
});
