import { Controller, Get, Post } from '@nestjs/common';
import { type SmallService, smallService } from '../../test/small-service.js';
import { Caller, ForPurpose, MayCall, type Role, routesOf, type Staff } from '../index.js';
import { type MatrixRow, matrixFaults, platformRows } from '../testing.js';

@Controller('files')
class Files {
  @Get(':id')
  @MayCall('coordinator', 'dpo')
  read() {
    return {};
  }

  @Post(':id/mine')
  @MayCall('participant')
  @ForPurpose('log-meetings')
  mine() {
    return {};
  }

  @Get('public/figures')
  @MayCall('public')
  figures(@Caller() caller: Staff | undefined) {
    return { caller };
  }
}

const right: MatrixRow[] = [
  ...platformRows,
  { method: 'GET', path: '/files/:id', roles: ['dpo', 'coordinator'] },
  { method: 'POST', path: '/files/:id/mine', roles: ['participant'] },
  { method: 'GET', path: '/files/public/figures', roles: ['public'] },
];

const linkSecret = 'the secret of the links of this test only';
let small: SmallService;
beforeAll(async () => {
  small = await smallService([Files], { HTTP_RATE_PER_MINUTE: '100000', LINK_SECRET: linkSecret });
});
afterAll(() => small.close());

const faultsOf = (rows: MatrixRow[]) => {
  const { url, issuer, http } = small;
  return matrixFaults({ url, issuer, rows, routes: routesOf(http.app), service: 'small', branch: 'ghent', linkSecret });
};

it('finds nothing when every route lets in whom its row names and nobody else', async () => {
  expect(await faultsOf(right)).toEqual([]);
});

it('tells a route without a row and a row without a route', async () => {
  const faults = await faultsOf([...right.slice(0, -1), { method: 'GET', path: '/gone', roles: ['ops'] }]);
  expect(faults).toContain('GET /files/public/figures has no row');
  expect(faults).toContain('GET /gone has a row but is no route');
});

const withRoles = (path: string, ...roles: Role[]) => right.map((row) => (row.path === path ? { ...row, roles } : row));

it.each([
  [
    'lets in too many',
    withRoles('/files/:id', 'coordinator'),
    'GET /files/:id: dpo: answered 200 undefined, expected 403 role-may-not-call',
  ],
  [
    'lets in too few',
    withRoles('/files/:id', 'coordinator', 'dpo', 'ops'),
    'GET /files/:id: ops: turned away with 403',
  ],
  [
    'needs no token',
    withRoles('/files/public/figures', 'ops'),
    'GET /files/public/figures: no token: answered 200 undefined, expected 401 no-token',
  ],
  ['needs a token', withRoles('/files/:id', 'public'), 'GET /files/:id: no token: turned away with 401'],
])('tells a route that %s', async (_, rows, fault) => {
  expect(await faultsOf(rows)).toContain(fault);
});

it('lets anybody into a public route, but refuses a bad token even there', async () => {
  const ask = (token?: string) =>
    fetch(`${small.url}/files/public/figures`, { headers: token ? { authorization: token } : {} });
  expect((await ask()).status).toBe(200);
  for (const header of ['Bearer garbage', 'Basic YTpi', 'Bearer', 'garbage'])
    expect([header, (await ask(header)).status]).toEqual([header, 401]);
  const token = await small.issuer.sign('small', { sub: 'c', role: 'coordinator', branch: 'ghent' });
  expect(await (await ask(`bearer ${token}`)).json()).toEqual({
    caller: { role: 'coordinator', subject: 'c', branch: 'ghent' },
  });
});
