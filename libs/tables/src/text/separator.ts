import type { TextFacts } from '../table.js';

const separators = [',', ';', '\t'] as const;

/** Enough for the longest header that is taken. */
const headLength = 1 << 20;

type FirstLines = { separator: TextFacts['separator']; headerLine: number };

/** The separator of a file: what its first line says (`sep=;`, as Excel writes it), or what its header has most of. */
export async function firstLines(texts: AsyncIterable<string>): Promise<FirstLines> {
  let head = '';
  for await (const text of texts) {
    head += text;
    if (head.length > headLength || /[^\s,;][^\r\n]*[\r\n]/.test(head.slice(0, 4096))) break;
  }
  const told = /^sep=([,;\t])(?=[\r\n]|$)/.exec(head);
  return told
    ? { separator: told[1] as TextFacts['separator'], headerLine: 2 }
    : { separator: mostOf(head), headerLine: 1 };
}

function mostOf(head: string): TextFacts['separator'] {
  const counts = new Map<string, number>(separators.map((one) => [one, 0]));
  let quoted = false;
  for (const char of head.replace(/^[\s;,]*?(?=[^\s;,])/, '')) {
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === '\n' || char === '\r') break;
    const count = counts.get(char);
    if (count !== undefined) counts.set(char, count + 1);
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}
