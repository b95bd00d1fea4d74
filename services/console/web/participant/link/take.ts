import { purposeIn, shelfName, tokenIn } from './token.js';

/** What was taken from addresses of this window, should it have no storage. */
const held = new Map<string, string>();

/**
 * Takes the token out of the address before anything else sees it: it is a key, and must not stay in the address bar, the
 * history, or what is copied from there. It is kept for this window only, so that a reload works.
 */
export function takeLink(): boolean {
  const [purpose, token] = [purposeIn(location.pathname), tokenIn(location.hash)];
  if (!purpose || location.hash === '') return false;
  history.replaceState(history.state, '', location.pathname + location.search);
  // Another link replaces the one before also when it is not whole: it is not the one before.
  const value = token ?? 'broken';
  held.set(purpose, value);
  try {
    sessionStorage.setItem(shelfName(purpose), value);
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(`duo-answers-${purpose}`)) forget(name, value);
  } catch {
    // Then it lasts until the next reload.
  }
  return true;
}

/** Answers that were begun with another link are not for this one. */
function forget(name: string, token: string) {
  if (!name.endsWith(fingerprint(token))) sessionStorage.removeItem(name);
}

/** Tells links apart without holding them: their signatures end differently. */
export const fingerprint = (token: string) => token.slice(-8);

export function heldLink(purpose: string): string | undefined {
  try {
    return held.get(purpose) ?? sessionStorage.getItem(shelfName(purpose)) ?? undefined;
  } catch {
    return held.get(purpose);
  }
}

takeLink();

// A second link that is opened in the same window changes nothing but the part behind the #.
window.addEventListener('hashchange', () => {
  if (takeLink()) location.reload();
});
