/** How many bits are set (Hamming weight, in parallel; Warren, Hacker's Delight, 5-1). */
export function count(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  left = (left + (left >>> 4)) & 0x0f0f0f0f;
  return Math.imul(left, 0x01010101) >>> 24;
}

/** A set of codes as bits, 32 to a word. */
export type Bits = readonly number[];

/** How many codes two sets share. */
export function shared(a: Bits, b: Bits): number {
  let sum = 0;
  for (let word = 0; word < a.length; word++) sum += count((a[word] as number) & (b[word] as number));
  return sum;
}

/**
 * Makes sets of bits out of lists of codes; which bit stands for which code is the vocabulary's
 * own affair, and a code that nobody has is no bit.
 */
export function vocabulary(lists: Iterable<readonly string[]>): (codes: readonly string[]) => Bits {
  const bitOf = new Map<string, number>();
  for (const codes of lists) for (const code of codes) if (!bitOf.has(code)) bitOf.set(code, bitOf.size);
  const words = Math.ceil(bitOf.size / 32);
  return (codes) => {
    const bits = new Array<number>(words).fill(0);
    for (const code of codes) {
      const bit = bitOf.get(code);
      if (bit !== undefined) bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    }
    return bits;
  };
}

/** The bits of codes of a fixed list, in its order; at most 31 of them. */
export function bitsOf<Code>(codes: readonly Code[], list: readonly Code[]): number {
  let bits = 0;
  for (const code of codes) bits |= 1 << list.indexOf(code);
  return bits;
}
