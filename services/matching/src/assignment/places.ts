/**
 * The places of all mentors with who holds each and at what price: per mentor a binary heap, the cheapest place on top.
 * A mentor has no more places here than could ever compete, so that a huge capacity takes no room.
 */
export type Places = {
  /** The places of mentor j lie from start[j] to start[j + 1]. */
  readonly start: Int32Array;
  readonly taken: Int32Array;
  readonly holder: Int32Array;
  readonly price: Float64Array;
};

/** `asked` names the mentor of each arc. */
export function placesOf(capacity: Int32Array, asked: Int32Array): Places {
  const mentors = capacity.length;
  const most = new Int32Array(mentors).fill(1);
  for (const mentor of asked) most[mentor] = (most[mentor] as number) + 1;
  const start = new Int32Array(mentors + 1);
  for (let mentor = 0; mentor < mentors; mentor++)
    start[mentor + 1] = (start[mentor] as number) + Math.min(capacity[mentor] as number, most[mentor] as number);
  const all = start[mentors] as number;
  return { start, taken: new Int32Array(mentors), holder: new Int32Array(all), price: new Float64Array(all) };
}

export const hasFree = ({ start, taken }: Places, mentor: number): boolean =>
  (taken[mentor] as number) < (start[mentor + 1] as number) - (start[mentor] as number);

/** Takes a free place. */
export function take(places: Places, mentor: number, mentee: number, price: number): void {
  const at = places.taken[mentor] as number;
  places.taken[mentor] = at + 1;
  rise(places, places.start[mentor] as number, at, mentee, price);
}

/** Takes the cheapest place of a mentor who is full; the answer is who held it. */
export function outbid(places: Places, mentor: number, mentee: number, price: number): number {
  const base = places.start[mentor] as number;
  const out = places.holder[base] as number;
  sink(places, base, places.taken[mentor] as number, 0, mentee, price);
  return out;
}

export function giveUp(places: Places, mentor: number, mentee: number): void {
  const { start, taken, holder, price } = places;
  const base = start[mentor] as number;
  const left = (taken[mentor] as number) - 1;
  taken[mentor] = left;
  let at = 0;
  while (holder[base + at] !== mentee) at++;
  if (at === left) return;
  const [moved, its] = [holder[base + left] as number, price[base + left] as number];
  if (at > 0 && its < (price[base + ((at - 1) >> 1)] as number)) rise(places, base, at, moved, its);
  else sink(places, base, left, at, moved, its);
}

/** Every taken place of a mentor costs the same. */
export function level({ start, taken, price }: Places, mentor: number, at: number): void {
  const base = start[mentor] as number;
  price.fill(at, base, base + (taken[mentor] as number));
}

function rise({ holder, price }: Places, base: number, from: number, mentee: number, own: number): void {
  let at = from;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((price[base + above] as number) <= own) break;
    price[base + at] = price[base + above] as number;
    holder[base + at] = holder[base + above] as number;
    at = above;
  }
  price[base + at] = own;
  holder[base + at] = mentee;
}

function sink({ holder, price }: Places, base: number, size: number, from: number, mentee: number, own: number): void {
  let at = from;
  for (let below = 2 * at + 1; below < size; below = 2 * at + 1) {
    if (below + 1 < size && (price[base + below + 1] as number) < (price[base + below] as number)) below++;
    if ((price[base + below] as number) >= own) break;
    price[base + at] = price[base + below] as number;
    holder[base + at] = holder[base + below] as number;
    at = below;
  }
  price[base + at] = own;
  holder[base + at] = mentee;
}
