/** What the pages of the web app may load: what comes from here, and styles that carry this answer's nonce. */
export const policyFor = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The page with this answer's nonce and language where the build left a place for them. */
export const filled = (page: string, nonce: string, language: string) =>
  page.replaceAll('__NONCE__', nonce).replaceAll('__LANG__', language);

/** The best coding that a browser takes and a file has; a quality of 0 is a refusal. */
export function codingFor<C extends string>(accepted: string | undefined, codings: readonly C[]): C | undefined {
  const taken = (accepted ?? '')
    .split(',')
    .map((part) => /^\s*([\w-]+)\s*(?:;\s*q=([\d.]+))?\s*$/.exec(part))
    .filter((found) => Number(found?.[2] ?? 1) > 0)
    .map((found) => found?.[1]?.toLowerCase());
  return codings.find((coding) => taken.includes(coding));
}
