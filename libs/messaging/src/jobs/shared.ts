import type { JobBackend } from './backend.js';

/** Services that share a process share the connections to the queue; the last one to close ends them. */
export function shared(open: (url: string) => JobBackend): (url: string) => JobBackend {
  const opened = new Map<string, { backend: JobBackend; users: number }>();
  return (url) => {
    const entry = opened.get(url) ?? { backend: open(url), users: 0 };
    opened.set(url, entry);
    entry.users += 1;
    let closed = false;
    const close = async () => {
      if (closed) return;
      closed = true;
      entry.users -= 1;
      if (entry.users > 0) return;
      opened.delete(url);
      await entry.backend.close();
    };
    return { ...entry.backend, close };
  };
}
