import { timingSafeEqual } from 'node:crypto';

const staff = '/staff';

/** Where to go after the log-in: an address of our own pages, and nowhere else. */
export function ownPath(to: string | undefined): string {
  if (!to || !/^\/[\w\-.~%/?&=+:,@!$'()*;]*$/.test(to) || to.startsWith('//')) return staff;
  const { origin, pathname, search } = new URL(to, 'http://ours.invalid');
  const isPage = origin === 'http://ours.invalid' && /^\/(staff(\/|$)|enrol(\/|$)|my\/|system$|$)/.test(pathname);
  return isPage ? `${pathname}${search}` : staff;
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Whether a request that writes with somebody's session comes from a page of ours: it shows what only that can read. */
export function isFromOurPage(headers: Headers, csrf: string, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  if (site !== undefined ? site !== 'same-origin' : origin !== undefined && origin !== publicUrl) return false;
  const shown = headers['x-duo-csrf'];
  return typeof shown === 'string' && isSame(shown, csrf);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
