import { gzipSync } from 'node:zlib';

/** A file of a build: its text, and the files that must have come before it runs. */
export type Chunk = { code: string; imports: readonly string[] };

/** What a browser fetches before a page does anything: its entry and all that it imports, each once, gzipped. */
export function initialWeight(entry: string, chunks: ReadonlyMap<string, Chunk>): number {
  const seen = new Set<string>();
  const weigh = (name: string): number => {
    const chunk = chunks.get(name);
    if (!chunk || seen.has(name)) return 0;
    seen.add(name);
    return gzipSync(chunk.code, { level: 9 }).length + chunk.imports.reduce((sum, one) => sum + weigh(one), 0);
  };
  return weigh(entry);
}

/** What is wrong with the weight of a page; undefined when it keeps to its limit. */
export function tooHeavy(page: string, bytes: number, limit: number): string | undefined {
  if (bytes <= limit) return undefined;
  const kB = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  return `${page} needs ${kB(bytes)} of gzipped script before it does anything; its limit is ${kB(limit)}`;
}
