import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

export type TokenClaims = { [claim: string]: unknown; sub?: string; role: string; branch?: string };
export type TokenChanges = { alg?: string; typ?: string; kid?: string; lifetimeSeconds?: number; issuedAt?: Date };

/**
 * An issuer of tokens with keys of its own, for tests: its public keys are served on 127.0.0.1, as a real issuer's are.
 * `sign` makes a token that a service of this audience accepts, unless it is told to spoil it.
 */
export type TestIssuer = {
  issuer: string;
  jwksUrl: string;
  sign(audience: string | string[], claims: TokenClaims, changes?: TokenChanges): Promise<string>;
  /** The same claims under a key that the issuer does not know, but with the name of one that it knows. */
  forge(audience: string, claims: TokenClaims): Promise<string>;
  /** The same claims without a signature (`alg: none`). */
  unsigned(audience: string, claims: TokenClaims): string;
  close(): Promise<void>;
};

export async function openTestIssuer(): Promise<TestIssuer> {
  const [ours, theirs] = await Promise.all([generateKeyPair('EdDSA', { extractable: true }), generateKeyPair('EdDSA')]);
  const secret = new TextEncoder().encode('a shared secret that a service must never accept');
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'test', alg: 'EdDSA', use: 'sig' }],
  });
  const server = createServer((_, answer) => answer.setHeader('content-type', 'application/json').end(jwks));
  const url = await listening(server);
  const issuer = `${url}/issuer`;
  const times = (audience: string | string[], { lifetimeSeconds = 600, issuedAt = new Date() }: TokenChanges) => {
    const from = Math.floor(issuedAt.getTime() / 1000);
    return { iss: issuer, aud: audience, iat: from, nbf: from, exp: from + lifetimeSeconds };
  };
  const signed = (
    key: Parameters<SignJWT['sign']>[0],
    payload: TokenClaims,
    { alg = 'EdDSA', typ = 'at+jwt', kid = 'test' }: TokenChanges,
  ) => new SignJWT(payload as JWTPayload).setProtectedHeader({ alg, typ, kid }).sign(key);
  return {
    issuer,
    jwksUrl: `${url}/jwks.json`,
    sign: (audience, claims, changes = {}) =>
      signed(
        changes.alg?.startsWith('HS') ? secret : ours.privateKey,
        { ...times(audience, changes), ...claims },
        changes,
      ),
    forge: (audience, claims) => signed(theirs.privateKey, { ...times(audience, {}), ...claims }, {}),
    unsigned: (audience, claims) => new UnsecuredJWT({ ...times(audience, {}), ...claims } as JWTPayload).encode(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}
