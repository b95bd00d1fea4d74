import { headersForBrowser, headersForService, linkIn } from './headers.js';

it('tells a service who asks, and nothing that the browser only tells us', () => {
  const sent = {
    accept: 'application/json',
    authorization: 'Bearer of-the-browser',
    connection: 'x-duo-link',
    cookie: 'duo-ghent-session=1.secret',
    host: 'duo.example',
    'idempotency-key': 'a-key-of-sixteen-characters',
    'x-duo-csrf': 'secret',
    'x-duo-link': 'a.b.c',
    'x-forwarded-for': '10.0.0.1',
    'x-forwarded-host': 'elsewhere.example',
  };
  expect(headersForService(sent, { bearer: 'token', address: '192.0.2.1' })).toEqual({
    accept: 'application/json',
    'idempotency-key': 'a-key-of-sixteen-characters',
    'x-forwarded-for': '192.0.2.1',
    authorization: 'Bearer token',
  });
  expect(headersForService(sent, { bearer: undefined, address: '192.0.2.1' })).not.toHaveProperty('authorization');
});

it('tells a browser what it may know, and that answers are not to be kept', () => {
  const sent = {
    'content-type': 'text/csv',
    'content-disposition': 'attachment; filename="people.csv"',
    'set-cookie': ['a=b'],
    'content-security-policy': "default-src 'none'",
    'transfer-encoding': 'chunked',
    'access-control-allow-origin': '*',
  };
  expect(headersForBrowser(sent)).toEqual({
    'cache-control': 'no-store',
    'content-type': 'text/csv',
    'content-disposition': 'attachment; filename="people.csv"',
  });
  expect(headersForBrowser({ 'cache-control': 'public, max-age=60' })).toEqual({
    'cache-control': 'public, max-age=60',
  });
});

it.each([
  ['aa.bb-_.cc', 'aa.bb-_.cc'],
  ['aa.bb', undefined],
  ['aa.bb.cc, dd', undefined],
  ['aa.bb.cc\r\nx: y', undefined],
  [['aa.bb.cc', 'aa.bb.cc'], undefined],
  ['', undefined],
])('%j is the link %j', (value, link) => expect(linkIn(value)).toBe(link));
