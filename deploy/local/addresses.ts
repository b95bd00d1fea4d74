import { branchNames } from '@duo/kernel';

const services = {
  intake: { port: 1, option: '--url-intake' },
  matching: { port: 2, option: '--url-matching' },
  followUp: { port: 3, option: '--url-follow-up' },
  impact: { port: 4, option: '--url-impact' },
} as const;

type Service = keyof typeof services;

/**
 * Where services of a branch are: as told, or on this machine, where a branch that runs alone has the first ports and one
 * of all of them its own.
 */
export async function addressesOf<S extends Service>(
  branch: string,
  token: string,
  told: Record<S, string | undefined>,
): Promise<Record<S, string>> {
  const names = Object.keys(told) as S[];
  if (names.every((name) => told[name])) return told as Record<S, string>;
  const first = Number(process.env.PORT ?? 4200);
  for (const port of [first, first + (Object.keys(branchNames).indexOf(branch) + 1) * 10]) {
    const here = (name: Service) => `http://127.0.0.1:${port + services[name].port}`;
    if (!(await isOurs(here('intake'), token))) continue;
    return Object.fromEntries(names.map((name) => [name, told[name] ?? here(name)])) as Record<S, string>;
  }
  const options = names.map((name) => services[name].option).join(' and ');
  return giveUp(`${branch} does not run on this machine: npm start -- --branch ${branch}, or tell ${options}`);
}

/** Whether the branch's own intake is there, and not that of another branch. */
async function isOurs(url: string, token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  return fetch(`${url}/people?limit=1`, { headers }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** What went wrong, with what caused it: `fetch failed` alone says nothing. */
export function whyOf(error: unknown): string {
  const { message, cause } = error as Error;
  return [
    message,
    ...(cause instanceof Error ? [cause.message || String((cause as { code?: string }).code)] : []),
  ].join(': ');
}

export function giveUp(why: string, code = 1): never {
  console.error(why);
  process.exit(code);
}
