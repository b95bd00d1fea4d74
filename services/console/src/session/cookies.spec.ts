import { CookieTooLong, chosenLanguage, cookiesFor, forgetting, jarOf, valueIn } from './cookies.js';

const jar = jarOf('ghent', 'https://duo.example', 'session');
const sentBack = (cookies: string[]) => cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');

it('keeps to its host, over TLS, away from scripts and from other sites', () => {
  expect(cookiesFor(jar, 'abc')).toEqual(['__Host-duo-ghent-session=1.abc; Path=/; HttpOnly; SameSite=Lax; Secure']);
});

it('can be kept on a machine of one’s own, where there is no TLS and other branches have the same host', () => {
  const here = jarOf('aalst', 'http://127.0.0.1:4210', 'session');
  expect(cookiesFor(here, 'abc', 60)).toEqual(['duo-aalst-session=1.abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax']);
});

it.each([1, 3_800, 3_801, 8_000, 11_400])(
  'gives back a value of %d characters, in cookies that a browser keeps',
  (length) => {
    const value = Array.from({ length }, (_, at) => String(at % 10)).join('');
    const cookies = cookiesFor(jar, value);
    for (const cookie of cookies) expect(cookie.length).toBeLessThan(4_000);
    expect(valueIn(jar, `lang=nl; ${sentBack(cookies)}`)).toBe(value);
  },
);

it('says so when a value is too long', () => {
  expect(() => cookiesFor(jar, 'a'.repeat(11_401))).toThrow(CookieTooLong);
});

it('takes no part for the whole, and no more parts than the first one says', () => {
  const [first = '', second = ''] = cookiesFor(jar, 'a'.repeat(5_000));
  const [short = ''] = cookiesFor(jar, 'new');
  expect(valueIn(jar, sentBack([first]))).toBeUndefined();
  expect(valueIn(jar, sentBack([second]))).toBeUndefined();
  expect(valueIn(jar, sentBack([short, second]))).toBe('new');
  expect(valueIn(jar, undefined)).toBeUndefined();
});

it('makes a browser forget every part that it sent', () => {
  const sent = sentBack(cookiesFor(jar, 'a'.repeat(5_000)));
  expect(forgetting(jar, sent).map((cookie) => cookie.slice(0, cookie.indexOf('; HttpOnly')))).toEqual([
    '__Host-duo-ghent-session=; Path=/; Max-Age=0',
    '__Host-duo-ghent-session.1=; Path=/; Max-Age=0',
  ]);
  expect(forgetting(jar, 'lang=nl')).toEqual([]);
});

it('reads the language that was chosen', () => {
  expect([chosenLanguage('a=b; lang=fr'), chosenLanguage(undefined)]).toEqual(['fr', undefined]);
});
