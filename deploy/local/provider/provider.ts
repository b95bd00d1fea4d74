import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { choicePage, failedPage, languageOf } from './page.ts';
import { type Client, type Secrets, settingsOf, usualSeconds } from './settings.ts';
import { usersOf } from './users.ts';

export type ProviderOptions = {
  /** The address that browsers know it by. */
  issuer: string;
  host: string;
  port: number;
  clients: readonly Client[];
  secrets: Secrets;
  /** Whether X-Forwarded-Host and X-Forwarded-Proto are believed: behind a gateway only. */
  isBehindProxy?: boolean;
  accessSeconds?: number;
};

/**
 * The log-in of a machine of one's own and of demonstrations: an issuer that asks nobody for a password. Its discovery
 * document says `duo_demo`, and a console that was not told to expect that refuses it.
 */
export async function openProvider({ issuer, host, port, clients, secrets, ...options }: ProviderOptions) {
  const provider = new Provider(issuer, settingsOf(clients, secrets, options.accessSeconds ?? usualSeconds));
  provider.proxy = options.isBehindProxy ?? false;
  const answer = provider.callback();
  const origins = new Map(clients.map(({ id, redirects }) => [id, redirects.map((url) => new URL(url).origin)]));
  const server = createServer((request, response) => {
    const asked = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (!asked) return void answer(request, response);
    choose(provider, origins, request, response).catch((error: Error) => {
      const language = languageOf(request.headers['accept-language']);
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
      response.end(failedPage(language, error.message));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    issuer,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page on which one says who one is, and its answer. */
async function choose(
  provider: Provider,
  origins: ReadonlyMap<string, string[]>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { params } = await provider.interactionDetails(request, response);
  const client = String(params.client_id);
  const users = usersOf(client);
  if (request.method === 'POST') {
    const chosen = new URLSearchParams(await bodyOf(request)).get('user');
    const user = users.find(({ id }) => id === chosen);
    if (user) return provider.interactionFinished(request, response, { login: { accountId: user.id } });
  }
  const language = languageOf(String(params.ui_locales ?? ''), request.headers['accept-language']);
  // A browser holds the whole way of a form against form-action, and it ends at the console.
  const formAction = ["'self'", ...(origins.get(client) ?? [])].join(' ');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action ${formAction}`,
  });
  response.end(choicePage(language, request.url ?? '', users));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 4096) throw new RangeError('too long for the name of a user');
  }
  return text;
}
