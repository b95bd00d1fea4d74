import { useQueries, useQuery } from '@tanstack/react-query';
import { ask, intake } from '../api/clients.js';
import { useSay } from '../i18n/language.js';
import { states } from '../words/states.texts.js';

type Named = { id: string; side: 'mentee' | 'mentor'; givenName: string; familyName: string };

const waiting = new Map<string, ((named: Named | null) => void)[]>();

/** Names that are asked for at the same time are one request: only intake knows them. */
function nameOf(id: string): Promise<Named | null> {
  if (waiting.size === 0) setTimeout(() => void askAll(), 10);
  return new Promise((resolve, reject) => {
    waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
    failing.add(reject);
  });
}

const failing = new Set<(error: unknown) => void>();

async function askAll() {
  const [asked, rejects] = [[...waiting], [...failing]];
  waiting.clear();
  failing.clear();
  try {
    for (let at = 0; at < asked.length; at += 500) {
      const part = asked.slice(at, at + 500);
      const { people } = await ask(intake.POST('/people/names', { body: { ids: part.map(([id]) => id) } }));
      const found = new Map(people.map((one) => [one.id, one]));
      for (const [id, resolves] of part) for (const resolve of resolves) resolve(found.get(id) ?? null);
    }
  } catch (error) {
    for (const reject of rejects) reject(error);
  }
}

/** How a name is asked for, where several are wanted at once. */
export const nameQuery = (id: string) => ({
  queryKey: ['name', id],
  queryFn: () => nameOf(id),
  staleTime: 300_000,
});

/** Who that is; undefined until it is known, null for somebody whose name is not kept here. */
export function useName(id: string, { isAsked = true } = {}): Named | null | undefined {
  return useQuery({ ...nameQuery(id), enabled: isAsked }).data;
}

/** The short names of many people, for sentences and labels; an ellipsis until they are known. */
export function useShortNames(ids: readonly string[]): (id: string) => string {
  const say = useSay();
  const all = [...new Set(ids)];
  const found = useQueries({ queries: all.map(nameQuery) });
  const named = new Map(all.map((id, at) => [id, found[at]?.data]));
  return (id) => {
    const one = named.get(id);
    if (one === undefined) return '…';
    return one === null ? say(states.somebody) : shortName(one);
  };
}

/** A person's name, by the id that the other services know. */
export function PersonName({ id, full = false }: { id: string; full?: boolean }) {
  const say = useSay();
  const named = useName(id);
  if (named === undefined) return <span aria-busy="true">…</span>;
  if (named === null) return <span>{say(states.somebody)}</span>;
  return <span>{full ? fullName(named) : shortName(named)}</span>;
}

/** Leila H. */
export const shortName = ({ givenName, familyName }: Pick<Named, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName.slice(0, 1)}.`;

export const fullName = ({ givenName, familyName }: Pick<Named, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`;
