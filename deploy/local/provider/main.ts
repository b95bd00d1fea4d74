import { mkdirSync } from 'node:fs';
import { openLogIn } from './open.ts';

/*
 * The log-in of a demonstration as a process of its own. It lets anybody in as anybody, so it starts only where
 * DUO_DEMO_PROVIDER=true says that this is wanted.
 *
 *   ISSUER           the address that browsers know it by: http://127.0.0.1:4209
 *   CONSOLES         the consoles that people log in to: ghent=http://127.0.0.1:4200,national=http://127.0.0.1:4300
 *   PORT             where it listens; LISTEN_HOST the address, 127.0.0.1 unless told otherwise
 *   KEYS             the folder of its keys, kept from one start to the next
 *   BEHIND_PROXY     true when X-Forwarded-Host and X-Forwarded-Proto are to be believed
 */

const { ISSUER, CONSOLES, PORT, LISTEN_HOST = '127.0.0.1', KEYS, BEHIND_PROXY, DUO_DEMO_PROVIDER } = process.env;
if (DUO_DEMO_PROVIDER !== 'true') giveUp('the log-in of demonstrations starts with DUO_DEMO_PROVIDER=true only');
if (!ISSUER || !CONSOLES || !PORT || !KEYS) giveUp('ISSUER, CONSOLES, PORT and KEYS are needed');

mkdirSync(KEYS, { recursive: true, mode: 0o700 });
const options = { issuer: ISSUER, host: LISTEN_HOST, port: Number(PORT), isBehindProxy: BEHIND_PROXY === 'true' };
const consoles = CONSOLES.split(',').map((one) => {
  const [branch = '', url = ''] = one.split('=', 2);
  return { branch, url };
});
const { stop } = await openLogIn(KEYS, options, consoles);
console.log(`the log-in of demonstrations: ${ISSUER}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}
