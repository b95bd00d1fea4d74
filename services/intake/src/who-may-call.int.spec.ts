import { type MatrixRow, matrixFaults, platformRows } from '@duo/platform/testing';
import { messagingRows, openBranch } from '@duo/testing';
import { intake } from './main.js';

const desk = ['coordinator', 'branch-manager'] as const;

/** Who may call what, as the branch decided it. */
const rows: MatrixRow[] = [
  { method: 'POST', path: '/mentees', roles: ['public'] },
  { method: 'POST', path: '/mentors', roles: ['public'] },
  { method: 'POST', path: '/mentees/:id/interview', roles: desk },
  { method: 'POST', path: '/mentors/:id/interview', roles: desk },
  { method: 'POST', path: '/mentees/:id/withdrawal', roles: desk },
  { method: 'POST', path: '/mentors/:id/withdrawal', roles: desk },
  { method: 'GET', path: '/people', roles: desk },
  { method: 'GET', path: '/people/:id', roles: desk },
];

it('lets in whom the rows name, and nobody else', async () => {
  const branch = await openBranch();
  try {
    const { url, routes } = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' });
    const of = { url, routes, service: 'intake', branch: branch.name, issuer: branch.issuer };
    const all = [...rows, ...platformRows, ...messagingRows({ listens: false })];
    expect(await matrixFaults({ ...of, rows: all })).toEqual([]);
    expect(await matrixFaults({ ...of, rows: all.slice(1) })).toEqual(['POST /mentees has no row']);
  } finally {
    await branch.close();
  }
});
