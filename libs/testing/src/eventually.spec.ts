import { eventually } from './eventually.js';

describe('eventually', () => {
  it('gives what the check gives, once it passes', async () => {
    let tries = 0;
    const check = () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return tries;
    };
    expect(await eventually(check, { every: 1 })).toBe(3);
  });

  it('takes false for an answer: only an error is tried again', async () => {
    expect(await eventually(async () => false)).toBe(false);
  });

  it('throws the last error with the time that was waited', async () => {
    let tries = 0;
    const check = () => {
      tries += 1;
      throw new Error(`try ${tries}`);
    };
    const error = await eventually(check, { within: 60, every: 5 }).catch((error) => error);
    expect(error.message).toMatch(new RegExp(`^try ${tries}\n\\(tried for \\d+ ms\\)$`));
    expect(error.stack).toContain('(tried for');
    expect(tries).toBeGreaterThan(2);
  });

  it('does not wait for a check that never answers', async () => {
    const from = Date.now();
    await expect(eventually(() => new Promise(() => undefined), { within: 50 })).rejects.toThrow('gave no answer');
    expect(Date.now() - from).toBeLessThan(1_000);
  });

  it('makes an error of what is none', async () => {
    const check = () => Promise.reject('gone');
    await expect(eventually(check, { within: 10 })).rejects.toThrow(/^gone\n\(tried for/);
  });
});
