import type { ServerName } from './servers/found.ts';

type Needs = ServerName | 'engine' | 'cluster';

/** The parts of a run of tests, and what each of them cannot do without: servers, or an engine of containers, or a cluster. */
export const parts = {
  check: [],
  unit: [],
  integration: ['postgres'],
  alone: ['postgres'],
  browser: ['postgres', 'chromium'],
  compose: ['engine'],
  k8s: ['cluster'],
} satisfies Record<string, Needs[]>;

const onEvents: ServerName[] = ['postgres', 'redis', 'kafka'];

/** The servers that a part of a run uses; what it can do without is told when it is missing. */
export const usedBy: Record<Part, ServerName[]> = {
  check: [],
  unit: [],
  integration: [...onEvents, 'promtool', 'kustomize'],
  alone: onEvents,
  browser: [...onEvents, 'chromium'],
  compose: [],
  k8s: [],
};

export type Part = keyof typeof parts;
export type Asked = { parts: Part[]; args: string[] };

const isPart = (word: string): word is Part => Object.hasOwn(parts, word);

/**
 * What to run: nothing said is everything; parts come first and by name; the rest goes to jest, or names steps of the
 * check. A name of tests without a part is looked for in all that jest runs. The unit tests are a step of the check.
 */
export function parse(words: string[]): Asked {
  const rest = words.findIndex((word) => !isPart(word));
  const named = words.slice(0, rest < 0 ? undefined : rest).filter(isPart);
  const args = rest < 0 ? [] : words.slice(rest);
  if (named.length > 0) return { parts: [...new Set(named)], args };
  if (args.length > 0)
    return { parts: ['unit', 'integration', 'alone', 'browser'], args: [...args, '--passWithNoTests'] };
  return { parts: ['check', 'integration', 'alone', 'browser', 'compose', 'k8s'], args };
}
