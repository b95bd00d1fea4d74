/** A list with one of its parts a place further up (-1) or down (1); at the ends nothing moves. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return [...list];
  const next = [...list];
  next[at] = other;
  next[at + by] = one;
  return next;
}
