import { Visitor } from '../../local/test/visitor.ts';
import { type Steady, steady } from '../journey/client.ts';
import { names, type Ways } from '../journey/ways.ts';

/** Stands for the session in place of a token: a browser holds none. */
const session = 'session';

/** Somebody at the console of a branch, who is who they chose to be at the log-in of the demonstration. */
export async function visit(front: string, user: string): Promise<{ role: string | undefined; ways: Ways }> {
  const visitor = new Visitor(front);
  const arrived = await visitor.choose(await visitor.get('/login'), user);
  const { csrf, user: known } = (await (await visitor.get('/session')).json()) as Session;
  if (!csrf) throw new Error(`${user} is not logged in: ${arrived.url} answered ${arrived.status}`);
  const headersOf = (token: string | undefined): Record<string, string> => {
    if (token === session) return { cookie: visitor.cookies, 'x-duo-csrf': csrf };
    return token ? { 'x-duo-link': token } : {};
  };
  const at: Ways['at'] = (service) => `${front}/api/${service}`;
  const way = (service: (typeof names)[number]): Steady => {
    const ask = steady(
      () => at(service),
      ({ token, headers, ...question }) => ({ ...question, headers: { ...headers, ...headersOf(token) } }),
    );
    return async <Body>(question: Parameters<Steady>[0]) => {
      const answer = await ask<Body>(question);
      visitor.keep(answer);
      return answer;
    };
  };
  const [intake, matching, followUp, impact] = names.map(way) as [Steady, Steady, Steady, Steady];
  return { role: known?.role, ways: { intake, matching, followUp, impact, token: session, at } };
}

type Session = { csrf: string | null; user: { role: string } | null };
