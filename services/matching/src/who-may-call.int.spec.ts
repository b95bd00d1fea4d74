import { type MatrixRow, matrixFaults, platformRows } from '@duo/platform/testing';
import { messagingRows, openBranch } from '@duo/testing';
import { matching } from './main.js';

/** Who may call what, as the branch decided it. */
const rows: MatrixRow[] = [{ method: 'GET', path: '/pool', roles: ['coordinator', 'branch-manager'] }];

it('lets in whom the rows name, and nobody else', async () => {
  const branch = await openBranch();
  try {
    const { url, routes } = await branch.start(matching);
    const of = { url, routes, service: 'matching', branch: branch.name, issuer: branch.issuer };
    const all = [...rows, ...platformRows, ...messagingRows({ listens: true })];
    expect(await matrixFaults({ ...of, rows: all })).toEqual([]);
  } finally {
    await branch.close();
  }
});
