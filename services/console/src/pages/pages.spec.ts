import { codingFor, filled, policyFor } from './pages.js';

it('lets a page run what comes from here only, and style what carries this answer’s nonce', () => {
  const policy = policyFor('abc');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'");
  expect(policy).not.toContain('unsafe');
  expect(filled('<html lang="__LANG__"><meta nonce="__NONCE__">', 'abc', 'nl')).toBe(
    '<html lang="nl"><meta nonce="abc">',
  );
});

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('of %j takes %j', (accepted, coding) => expect(codingFor(accepted, ['br', 'gzip'])).toBe(coding));

it('compresses nothing that is compressed', () => expect(codingFor('br, gzip', [])).toBeUndefined());
