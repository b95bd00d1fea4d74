/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo; RFC 9923), then mixed so that near ids lie far apart. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * The one order in which people are put before anything is computed, whatever the order they come in: by a hash of the
 * round and their ids, and by the ids where hashes are equal. So equal proposals do not always fall to the same people.
 */
export function inOrder<T extends { readonly id: string }>(people: readonly T[], round: string): readonly T[] {
  return people
    .map((person) => ({ person, key: hash(`${round}\n${person.id}`) }))
    .sort((a, b) => a.key - b.key || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person);
}
