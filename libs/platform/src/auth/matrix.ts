import { type LinkPurpose, linkPurposes } from '@duo/kernel';
import type { Route } from '../http/routes.js';
import { nationalRoles, type Role, type TokenRole, tokenRoles } from './caller.js';
import { type LinkGrant, signLink } from './links.js';
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
  /** Of a service that takes personal links. */
  linkSecret?: string | undefined;
};
type Of = Pick<Matrix, 'service' | 'branch' | 'issuer' | 'linkSecret'>;
type Probe = { title: string; token?: string; status: number; code: string };

/**
 * Goes through every route of a running service: each has a row and each row a route, and each route lets in whom its
 * row names and nobody else: no token, spoilt tokens, every other role and every other branch are turned away. Returns
 * what is wrong, one sentence each. The service must run with rate limits that allow some 30 requests a route.
 */
export async function matrixFaults({ rows, routes, ...of }: Matrix): Promise<string[]> {
  const faults = compare(rows, routes);
  for (const row of rows) {
    const purpose = routes.find(({ method, path }) => method === row.method && path === row.path)?.purpose;
    for (const probe of [...(await probesOf(row, of)), ...(await linkProbesOf(row, of, purpose))]) {
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

async function probesOf({ roles }: MatrixRow, { service, branch, issuer }: Of): Promise<Probe[]> {
  const open = roles.includes('public');
  const staff = tokenRoles.filter((role) => role !== 'participant');
  const allowed = staff.filter((role) => open || roles.includes(role));
  const sign = (role: TokenRole, of = branch) => issuer.sign(service, claimsOf(role, of));
  const probes: Promise<Probe>[] = allowed.map(async (role) => ({
    title: role,
    token: await sign(role),
    status: 0,
    code: 'let in',
  }));
  for (const role of staff.filter((role) => !allowed.includes(role))) {
    probes.push(sign(role).then((token) => ({ title: role, token, status: 403, code: 'role-may-not-call' })));
  }
  const local = staff.filter((role) => !isNational(role) && allowed.includes(role));
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
  return { sub: `test-${role}`, role, ...(isNational(role) ? {} : { branch }) };
}

const anId = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Personal links on a route: for its purpose, for another, past their end, of another branch, service or secret. */
async function linkProbesOf(
  { roles }: MatrixRow,
  { service, branch, linkSecret }: Of,
  wanted: LinkPurpose | undefined,
): Promise<Probe[]> {
  const now = new Date();
  const purpose = wanted ?? linkPurposes[0];
  const sign = (changes: { [part in keyof LinkGrant]?: LinkGrant[part] } = {}, secret = linkSecret ?? '') =>
    signLink(
      secret.padEnd(32, '.'),
      {
        ...{ branch, service, purpose, about: anId, person: anId, side: 'mentee' as const },
        ...{ endsAt: new Date(now.getTime() + 600_000), ...changes },
      },
      now,
    );
  const bad = (title: string, token: string): Probe => ({ title, token, status: 401, code: 'bad-token' });
  const past = bad('a link past its end', await sign({ endsAt: new Date(now.getTime() - 60_000) }));
  const spoilt = [
    linkSecret ? { ...past, code: 'link-has-ended' } : past,
    bad('a link for another service', await sign({ service: `not-${service}` })),
    bad('a link of another secret', await sign({}, 'a secret that nobody has agreed upon')),
  ];
  const forbidden = (title: string, token: string, code: string): Probe => ({ title, token, status: 403, code });
  if (!linkSecret) return [...spoilt, bad('a link where none is taken', await sign())];
  const elsewhere = forbidden('a link of another branch', await sign({ branch: `${branch}-x` }), 'other-branch');
  if (roles.includes('public')) return [...spoilt, elsewhere];
  if (!roles.includes('participant'))
    return [...spoilt, elsewhere, forbidden('a link', await sign(), 'role-may-not-call')];
  const other = linkPurposes.filter((one) => one !== wanted);
  const others = other.map(async (one) =>
    forbidden(`a link to ${one}`, await sign({ purpose: one }), 'link-is-for-something-else'),
  );
  return [
    ...spoilt,
    elsewhere,
    ...(await Promise.all(others)),
    { title: 'its link', token: await sign(), status: 0, code: 'let in' },
  ];
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
  const address = `${url}${path.replaceAll(/:\w+/g, anId)}`;
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
