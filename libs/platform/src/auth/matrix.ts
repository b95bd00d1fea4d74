import type { Route } from '../http/routes.js';
import { nationalRoles, type Role, type TokenRole, tokenRoles } from './caller.js';
import type { TestIssuer, TokenClaims } from './test-issuer.js';

/** One row of a service's authorization matrix, written by hand: what a person decided, not what the code does. */
export type MatrixRow = { method: string; path: string; roles: readonly Role[] };

/** The rows of what the platform itself serves. */
export const platformRows: readonly MatrixRow[] = ['/health/live', '/health/ready', '/metrics', '/openapi.json'].map(
  (path) => ({
    method: 'GET',
    path,
    roles: ['public'],
  }),
);

type Matrix = {
  url: string;
  service: string;
  branch: string;
  routes: readonly Route[];
  rows: readonly MatrixRow[];
  issuer: TestIssuer;
};
type Probe = { title: string; token?: string; status: number; code: string };

/**
 * Goes through every route of a running service: each has a row and each row a route, and each route lets in whom its
 * row names and nobody else: no token, spoilt tokens, every other role and every other branch are turned away. Returns
 * what is wrong, one sentence each. The service must run with rate limits that allow some 30 requests a route.
 */
export async function matrixFaults({ rows, routes, ...of }: Matrix): Promise<string[]> {
  const faults = compare(rows, routes);
  for (const row of rows) {
    for (const probe of await probesOf(row, of)) {
      const fault = await ask(of.url, row, probe);
      if (fault) faults.push(`${row.method} ${row.path}: ${probe.title}: ${fault}`);
    }
  }
  return faults;
}

function compare(rows: readonly MatrixRow[], routes: readonly Route[]): string[] {
  const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
  const rowOf = new Map(rows.map((row) => [nameOf(row), row]));
  const known = new Set(routes.map(nameOf));
  const differs = ({ roles }: Route, row: MatrixRow) => [...roles].sort().join() !== [...row.roles].sort().join();
  return [
    ...routes.flatMap((route) => {
      const row = rowOf.get(nameOf(route));
      if (!row) return [`${nameOf(route)} has no row`];
      return differs(route, row) ? [`${nameOf(route)} lets in ${route.roles}, its row says ${row.roles}`] : [];
    }),
    ...rows.filter((row) => !known.has(nameOf(row))).map((row) => `${nameOf(row)} has a row but is no route`),
  ];
}

async function probesOf(
  { roles }: MatrixRow,
  { service, branch, issuer }: Pick<Matrix, 'service' | 'branch' | 'issuer'>,
): Promise<Probe[]> {
  const open = roles.includes('public');
  const allowed = tokenRoles.filter((role) => open || roles.includes(role));
  const sign = (role: TokenRole, of = branch) => issuer.sign(service, claimsOf(role, of));
  const probes: Promise<Probe>[] = allowed.map(async (role) => ({
    title: role,
    token: await sign(role),
    status: 0,
    code: 'let in',
  }));
  for (const role of tokenRoles.filter((role) => !allowed.includes(role))) {
    probes.push(sign(role).then((token) => ({ title: role, token, status: 403, code: 'role-may-not-call' })));
  }
  const local = tokenRoles.filter((role) => !isNational(role) && allowed.includes(role));
  for (const role of local)
    probes.push(
      sign(role, `${branch}-x`).then((token) => ({
        title: `${role} of another branch`,
        token,
        status: 403,
        code: 'other-branch',
      })),
    );
  const spoilt = await spoiltTokens(issuer, service, claimsOf(allowed[0] ?? 'ops', branch));
  const refused = spoilt.map(([title, token]) => ({ title, token, status: 401, code: 'bad-token' }));
  const none = open
    ? { title: 'no token', status: 0, code: 'let in' }
    : { title: 'no token', status: 401, code: 'no-token' };
  return [none, ...refused, ...(await Promise.all(probes))];
}

const isNational = (role: TokenRole) => (nationalRoles as readonly TokenRole[]).includes(role);

function claimsOf(role: TokenRole, branch: string): TokenClaims {
  const person = role === 'participant' ? { person: '01890a5d-ac96-774b-bcce-b302099a8057', side: 'mentee' } : {};
  return { sub: `test-${role}`, role, ...(isNational(role) ? {} : { branch }), ...person };
}

/** The same claims in every token that must not be believed. */
export async function spoiltTokens(
  issuer: TestIssuer,
  service: string,
  claims: TokenClaims,
): Promise<[title: string, token: string][]> {
  const hour = 3_600_000;
  const { branch: _, ...withoutBranch } = claims;
  return [
    ['an expired token', await issuer.sign(service, claims, { issuedAt: new Date(Date.now() - hour) })],
    ['a token of tomorrow', await issuer.sign(service, claims, { issuedAt: new Date(Date.now() + hour) })],
    ['a token without an end', await issuer.sign(service, { ...claims, exp: undefined })],
    ['a token without a beginning', await issuer.sign(service, { ...claims, nbf: undefined })],
    ['a forged token', await issuer.forge(service, claims)],
    ['a token for another service', await issuer.sign(`not-${service}`, claims)],
    ['a token of another issuer', await issuer.sign(service, { ...claims, iss: 'https://elsewhere.example' })],
    ['a token signed with a shared secret', await issuer.sign(service, claims, { alg: 'HS256' })],
    ['an unsigned token', issuer.unsigned(service, claims)],
    ['an identity token', await issuer.sign(service, claims, { typ: 'JWT' })],
    ['a token of a key nobody knows', await issuer.sign(service, claims, { kid: 'unknown' })],
    ['a token of a role nobody knows', await issuer.sign(service, { ...claims, role: 'public' })],
    [
      'a national token with a branch',
      await issuer.sign(service, { ...withoutBranch, role: 'analyst', branch: 'ghent' }),
    ],
    ['no token but garbage', 'garbage'],
  ];
}

async function ask(
  url: string,
  { method, path }: MatrixRow,
  { token, status, code }: Probe,
): Promise<string | undefined> {
  const address = `${url}${path.replaceAll(/:\w+/g, '01890a5d-ac96-774b-bcce-b302099a8057')}`;
  const answer = await fetch(address, { method, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const body = await answer.text();
  if (status === 0) return [401, 403, 429].includes(answer.status) ? `turned away with ${answer.status}` : undefined;
  const said = answer.headers.get('content-type')?.startsWith('application/problem+json')
    ? (JSON.parse(body) as { code?: string }).code
    : undefined;
  if (answer.status !== status || said !== code) return `answered ${answer.status} ${said}, expected ${status} ${code}`;
  return status === 401 && !answer.headers.get('www-authenticate')?.startsWith('Bearer')
    ? 'says nothing in WWW-Authenticate'
    : undefined;
}
