import { randomBytes } from 'node:crypto';
import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { failedPage, languageOf, leavingPage, leftPage } from './page.ts';
import { openStore } from './store.ts';
import { claimsOf, demoUsers } from './users.ts';

export type Client = { id: string; redirects: string[]; afterLogout: string[] };
export type Secrets = { jwk: object; cookies: string; store: string };
/** How long an access token is good for; tests that watch one end take less. */
export const usualSeconds = 600;

/** What access tokens are for; every service of a branch takes the same one. */
const audience = ['console', 'intake', 'matching', 'follow-up', 'impact'];
const resource = 'urn:duo:services';
const minutes = 60;
const days = 86_400;

/** How the library is to behave; whatever it would otherwise warn about is decided here. */
export const settingsOf = (
  clients: readonly Client[],
  { jwk, cookies, store }: Secrets,
  accessSeconds: number,
): Configuration => ({
  adapter: openStore(store),
  clients: clients.map(({ id, redirects, afterLogout }) => ({
    client_id: id,
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    redirect_uris: redirects,
    post_logout_redirect_uris: afterLogout,
    id_token_signed_response_alg: 'EdDSA' as const,
  })),
  jwks: { keys: [jwk] } as NonNullable<Configuration['jwks']>,
  cookies: {
    keys: [cookies],
    names: { session: 'duo_demo', interaction: 'duo_demo_asked', resume: 'duo_demo_resume' },
  },
  discovery: { duo_demo: true, ui_locales_supported: ['fr', 'nl', 'en'] },
  claims: { openid: ['sub'], profile: ['name'] },
  conformIdTokenClaims: false,
  clientBasedCORS: () => false,
  pkce: { required: () => true },
  ...tokens(accessSeconds),
  features: features(accessSeconds),
  interactions: { policy: alwaysAsk(), url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, id) => {
    const user = demoUsers.find((one) => one.id === id);
    return user && { accountId: id, claims: async () => ({ sub: id, name: user.name }) };
  },
  loadExistingGrant: grantWithoutAsking,
  renderError(context, { error, error_description: why }) {
    context.type = 'html';
    context.body = failedPage(spokenTo(context), `${error}: ${why ?? ''}`);
  },
});

const tokens = (accessSeconds: number): Configuration => ({
  ttl: {
    AccessToken: accessSeconds,
    AuthorizationCode: minutes,
    IdToken: 10 * minutes,
    Interaction: 60 * minutes,
    RefreshToken: days,
    Session: days,
    Grant: days,
  },
  // The host of the console asks in parallel, and a token that is good once only would log somebody out half-way.
  rotateRefreshToken: false,
  issueRefreshToken: async () => true,
  expiresWithSession: async () => false,
  extraTokenClaims: async (_, token) => {
    const claims = 'accountId' in token ? claimsOf(token.accountId, token.clientId ?? '') : undefined;
    if (!claims) throw new errors.AccessDenied('nobody of that name logs in here');
    return claims;
  },
  formats: {
    customizers: {
      jwt(_, __, { payload }) {
        payload.aud = audience as never;
        payload.nbf = payload.iat;
      },
    },
  },
});

const features = (accessSeconds: number): NonNullable<Configuration['features']> => ({
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope: '',
      audience: 'console',
      accessTokenFormat: 'jwt',
      accessTokenTTL: accessSeconds,
      jwt: { sign: { alg: 'EdDSA' } },
    }),
  },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource(context, form) {
      const nonce = randomBytes(16).toString('base64url');
      context.set(
        'content-security-policy',
        `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`,
      );
      context.body = leavingPage(spokenTo(context), form, nonce);
    },
    postLogoutSuccessSource(context) {
      context.body = leftPage(spokenTo(context));
    },
  },
});

/** Who one is stays a choice: nobody is let in as whom they chose last. */
function alwaysAsk() {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const chosen = (context: KoaContextWithOIDC) =>
    context.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
  policy.get('login')?.checks.add(new Check('not_chosen', 'nobody was chosen yet', chosen));
  policy.remove('consent');
  return policy;
}

const grantWithoutAsking: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile offline_access');
  await grant.save();
  return grant;
};

const spokenTo = (context: KoaContextWithOIDC) =>
  languageOf(String(context.oidc?.params?.ui_locales ?? ''), context.get('accept-language'));
