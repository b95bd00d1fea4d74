import { join } from 'node:path';
import { localKeys, localSecret, localSigningKey } from '../keys.ts';
import { openProvider, type ProviderOptions } from './provider.ts';
import { clientOf } from './users.ts';

/** A console that people log in to: its branch, or `national`, and the address that browsers know it by. */
export type Console = { branch: string; url: string };

/** The log-in of a folder's keys, for these consoles. */
export async function openLogIn(
  folder: string,
  options: Pick<ProviderOptions, 'issuer' | 'host' | 'port' | 'isBehindProxy' | 'accessSeconds'>,
  consoles: readonly Console[],
) {
  const { jwksUrl } = await localKeys(folder, options.issuer);
  const clients = consoles.map(({ branch, url }) => ({
    id: clientOf(branch),
    redirects: [`${url}/login/callback`],
    afterLogout: [`${url}/`],
  }));
  const secrets = {
    jwk: localSigningKey(folder),
    cookies: localSecret(folder, 'log-in'),
    store: join(folder, 'keys', 'logged-in.json'),
  };
  return { ...(await openProvider({ ...options, clients, secrets })), jwksUrl };
}
