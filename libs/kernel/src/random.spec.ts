import { type Random, randomFrom } from './random.js';

const draw = (random: Random) => Array.from({ length: 20 }, () => random.next());

describe('randomFrom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(draw(randomFrom(7))).toEqual(draw(randomFrom(7)));
    expect(draw(randomFrom(7))).not.toEqual(draw(randomFrom(8)));
  });

  it('never changes what a seed means: seeds are written down', () => {
    const numbers = Array.from({ length: 5 }, randomFrom(1).next).map((number) => number.toFixed(6));
    expect(numbers).toEqual(['0.627074', '0.002736', '0.527447', '0.981051', '0.968378']);
    expect(randomFrom(1).shuffle(['a', 'b', 'c', 'd', 'e'])).toEqual(['e', 'c', 'b', 'a', 'd']);
  });

  it('reaches every number below the bound, about equally often, and none else', () => {
    const random = randomFrom(3);
    const times = new Array<number>(10).fill(0);
    for (let at = 0; at < 10_000; at++) {
      const drawn = random.int(10);
      times[drawn] = (times[drawn] ?? Number.NaN) + 1;
    }
    expect(times).toHaveLength(10);
    for (const count of times) expect(count).toBeGreaterThan(800);
  });

  it('shuffles without losing anything, and leaves the list as it was', () => {
    const list = Array.from({ length: 50 }, (_, at) => at);
    const shuffled = randomFrom(5).shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
    expect(list[0]).toBe(0);
  });

  it('picks only what is there', () => {
    const random = randomFrom(9);
    expect(new Set(Array.from({ length: 60 }, () => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    expect(() => random.pick([])).toThrow('nothing to pick from');
  });
});
