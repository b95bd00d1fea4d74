/** Readers in this process by the database they read: an append here need not wait for their next look. */
const listeners = new Map<string, Set<() => void>>();

export function listen(url: string, listener: () => void): () => void {
  const those = listeners.get(url) ?? new Set();
  listeners.set(url, those.add(listener));
  return () => {
    those.delete(listener);
    if (those.size === 0) listeners.delete(url);
  };
}

export function ring(url: string): void {
  for (const listener of listeners.get(url) ?? []) listener();
}
