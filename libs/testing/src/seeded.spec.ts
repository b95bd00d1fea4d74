import { type Random, seeded, withSeed } from './seeded.js';

const draw = (random: Random) => Array.from({ length: 20 }, () => random.next());

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
