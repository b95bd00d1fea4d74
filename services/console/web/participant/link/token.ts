/** The token of a personal link, as it stands behind the # of its address. */
export function tokenIn(hash: string): string | undefined {
  const found = /^#([\w-]+\.[\w-]+\.[\w-]+)$/.exec(hash.trim());
  return found?.[1];
}

/** `/my/log-meetings` is for log-meetings. */
export const purposeIn = (path: string): string | undefined => /^\/my\/([a-z-]+)/.exec(path)?.[1];

export const shelfName = (purpose: string) => `duo-link-${purpose}`;
