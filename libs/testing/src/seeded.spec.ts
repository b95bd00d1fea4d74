import { type Random, seeded, withSeed } from './seeded.js';

const draw = (random: Random) => Array.from({ length: 20 }, () => random.next());

describe('seeded', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(draw(seeded(7))).toEqual(draw(seeded(7)));
    expect(draw(seeded(7))).not.toEqual(draw(seeded(8)));
  });

  it('never changes what a seed means: seeds are written down', () => {
    const numbers = Array.from({ length: 5 }, seeded(1).next).map((number) => number.toFixed(6));
    expect(numbers).toEqual(['0.627074', '0.002736', '0.527447', '0.981051', '0.968378']);
    expect(seeded(1).shuffle(['a', 'b', 'c', 'd', 'e'])).toEqual(['e', 'c', 'b', 'a', 'd']);
  });

  it('reaches every number below the bound, about equally often, and none else', () => {
    const random = seeded(3);
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
    const shuffled = seeded(5).shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
    expect(list[0]).toBe(0);
  });

  it('picks only what is there', () => {
    const random = seeded(9);
    expect(new Set(Array.from({ length: 60 }, () => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    expect(() => random.pick([])).toThrow('nothing to pick from');
  });
});

describe('the seed of a run', () => {
  const before = process.env.DUO_SEED;
  afterEach(() => {
    if (before === undefined) delete process.env.DUO_SEED;
    else process.env.DUO_SEED = before;
  });

  it('is DUO_SEED', () => {
    process.env.DUO_SEED = '42';
    expect(draw(seeded())).toEqual(draw(seeded(42)));
  });

  it('is another each time without it', () => {
    delete process.env.DUO_SEED;
    expect(seeded().seed).not.toBe(seeded().seed);
  });

  it('is refused when it is no number', () => {
    process.env.DUO_SEED = 'today';
    expect(() => seeded()).toThrow('DUO_SEED is not a whole number');
  });

  it('stands in the error of a test that fails, with what the test said', async () => {
    process.env.DUO_SEED = '42';
    const test = withSeed((random) => expect(random.int(2)).toBe(2));
    const error = await test().catch((error) => error);
    expect(error.message).toMatch(/Expected:.*2/);
    expect(error.message).toContain('seed 42: DUO_SEED=42 repeats it');
    expect(error.stack).toContain('seed 42: DUO_SEED=42 repeats it');
  });
});
