import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

/** Whose tokens these are where no log-in runs. */
export const issuer = 'urn:duo:local';

/**
 * The key that signs the tokens of a branch on this machine, made at its first start. It exists for the embedded
 * default and demonstrations only: a deployed branch names an issuer of its own and never sees this file. The issuer is
 * written down beside it, for those who make tokens later.
 */
export async function localKeys(folder: string, issuedBy = issuer): Promise<{ jwksUrl: string }> {
  const keys = join(folder, 'keys');
  const published = join(keys, 'jwks.json');
  if (!existsSync(published)) {
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    writeFileSync(join(keys, 'private.json'), JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
    writeFileSync(published, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), ...named }] }));
  }
  writeFileSync(join(keys, 'issuer'), issuedBy);
  return { jwksUrl: pathToFileURL(published).href };
}

/** The key that signs, as the log-in of this machine holds it. */
export const localSigningKey = (folder: string): JWK => ({
  ...(JSON.parse(readFileSync(join(folder, 'keys', 'private.json'), 'utf8')) as JWK),
  ...named,
});

const named = { alg: 'EdDSA', use: 'sig', kid: 'local' };

/** The secret of the personal links of the branches on this machine, made at the first start. */
export const localLinkSecret = (folder: string) => localSecret(folder, 'links');

/** A secret of this machine by its name, made when it is first asked for. */
export function localSecret(folder: string, name: 'links' | 'sessions' | 'log-in'): string {
  const kept = join(folder, 'keys', name);
  if (!existsSync(kept)) {
    mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
    writeFileSync(kept, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(kept, 'utf8');
}

export type TokenFor = { role: string; branch?: string; person?: string; side?: 'mentee' | 'mentor' };

/** A token of one hour for every service of the branch. */
export async function localToken(folder: string, { role, ...claims }: TokenFor): Promise<string> {
  const jwk = localSigningKey(folder);
  const written = join(folder, 'keys', 'issuer');
  return new SignJWT({ role, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'local' })
    .setIssuer(existsSync(written) ? readFileSync(written, 'utf8') : issuer)
    .setSubject(`local-${role}`)
    .setAudience(['intake', 'matching', 'follow-up', 'impact'])
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime('1h')
    .sign(await importJWK(jwk, 'EdDSA'));
}
