/** Cookies of one console. Browsers keep cookies by host and not by port, so the branch is in their names. */
export type Jar = { name: string; secure: boolean };

export const jarOf = (branch: string, publicUrl: string, use: 'session' | 'log-in'): Jar => {
  const secure = publicUrl.startsWith('https:');
  return { name: `${secure ? '__Host-' : ''}duo-${branch}-${use}`, secure };
};

/** Browsers keep cookies of up to 4096 bytes with their name and attributes; headers may have 16 KiB together. */
const partBytes = 3_800;
const mostParts = 3;

/** A value is too long for the cookies that a browser keeps. */
export class CookieTooLong extends Error {
  override readonly name = 'CookieTooLong';
}

/** The Set-Cookie headers of a value; a long one is cut into several cookies, the first of which says how many. */
export function cookiesFor(jar: Jar, value: string, seconds?: number): string[] {
  const parts = value.match(new RegExp(`.{1,${partBytes}}`, 'g')) ?? [];
  if (parts.length > mostParts) throw new CookieTooLong(`${value.length} characters are too many for cookies`);
  return parts.map((part, at) => cookie(jar, nameOf(jar, at), at === 0 ? `${parts.length}.${part}` : part, seconds));
}

/** The value of a request's cookies; undefined when there is none, or a part of it is missing. */
export function valueIn(jar: Jar, header: string | undefined): string | undefined {
  const cookies = cookiesIn(header);
  const [, count, first] = /^([1-3])\.(.+)$/.exec(cookies[jar.name] ?? '') ?? [];
  if (!count || !first) return undefined;
  const parts = [first, ...Array.from({ length: Number(count) - 1 }, (_, at) => cookies[nameOf(jar, at + 1)])];
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

/** The Set-Cookie headers that make a browser forget what it sent; none when it sent nothing. */
export function forgetting(jar: Jar, header: string | undefined): string[] {
  const cookies = cookiesIn(header);
  const names = Array.from({ length: mostParts }, (_, at) => nameOf(jar, at));
  return names.filter((name) => name in cookies).map((name) => cookie(jar, name, '', 0));
}

/** The language that was chosen on a page; scripts read and write it, too. */
export const chosenLanguage = (header: string | undefined) => cookiesIn(header).lang;

const nameOf = ({ name }: Jar, at: number) => (at === 0 ? name : `${name}.${at}`);

/** Values are base64url and full stops, which stand in a cookie as they are. */
const cookie = ({ secure }: Jar, name: string, value: string, seconds: number | undefined) =>
  [
    `${name}=${value}`,
    'Path=/',
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

/** The cookies of a request; of several with one name the first, which is the one of the most exact path. */
function cookiesIn(header = ''): Record<string, string> {
  const pairs = header.split(';').map((pair) => /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair));
  return Object.fromEntries(pairs.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? '']] : [])).reverse());
}
