import { type Steady, steady } from '../journey/client.ts';
import type { Ways } from '../journey/life.ts';

/** Stands for the session in place of a token: a browser holds none. */
const session = 'session';

/** What a browser keeps of the sites that it visits; by name alone, as each site here has names of its own. */
function openJar() {
  const cookies = new Map<string, string>();
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    take({ headers }: { headers: Headers }) {
      for (const line of headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
    },
  };
}

/** Somebody at the console of a branch, who is who they chose to be at the log-in of the demonstration. */
export async function visit(front: string, user: string) {
  const jar = openJar();
  const browse = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: jar.header() },
    });
    jar.take(answer);
    const to = answer.headers.get('location');
    if (!to) return answer;
    await answer.body?.cancel();
    return browse(new URL(to, url).href);
  };
  const choice = await browse(`${front}/login`);
  const arrived = await browse(choice.url, { method: 'POST', body: new URLSearchParams({ user }) });
  if (!arrived.ok) throw new Error(`the log-in as ${user} ended at ${arrived.url} with ${arrived.status}`);
  const { csrf, user: known } = (await (await browse(`${front}/session`)).json()) as Session;
  if (!csrf) throw new Error(`${user} is not logged in`);
  const way = (service: string): Steady => {
    const ask = steady(
      () => `${front}/api/${service}`,
      ({ token, headers, ...question }) => ({
        ...question,
        headers: {
          ...headers,
          ...(token === session ? { cookie: jar.header(), 'x-duo-csrf': csrf } : token ? { 'x-duo-link': token } : {}),
        },
      }),
    );
    return async (question) => {
      const answer = await ask<never>(question);
      jar.take(answer);
      return answer;
    };
  };
  const ways: Ways = {
    intake: way('intake'),
    matching: way('matching'),
    followUp: way('follow-up'),
    impact: way('impact'),
    token: session,
  };
  return { role: known?.role, ways };
}

type Session = { csrf: string | null; user: { role: string } | null };
