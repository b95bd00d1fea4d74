import { addressesOf, targetOf } from './address.js';

it.each`
  address                                                     | service        | path
  ${'/api/intake/people'}                                     | ${'intake'}    | ${'/people'}
  ${'/api/follow-up/duos?light=red&limit=20'}                 | ${'follow-up'} | ${'/duos?light=red&limit=20'}
  ${'/api/intake/imports/1/files/a%20b.csv'}                  | ${'intake'}    | ${'/imports/1/files/a%20b.csv'}
  ${'/api/intake/imports/1/files/%C3%A9t%C3%A9.csv?x=a/../b'} | ${'intake'}    | ${'/imports/1/files/%C3%A9t%C3%A9.csv?x=a/../b'}
  ${'/api/matching/people/..me'}                              | ${'matching'}  | ${'/people/..me'}
  ${'/api/impact/openapi.json'}                               | ${'impact'}    | ${'/openapi.json'}
  ${'/api/intake/people/health'}                              | ${'intake'}    | ${'/people/health'}
`('$address is for $service', ({ address, service, path }) => {
  expect(targetOf(address)).toEqual({ service, path });
});

it.each([
  '/api/intake',
  '/api/intake/',
  '/api/console/session',
  '/api/elsewhere.example/people',
  '/api/intake/health/live',
  '/api/intake/health',
  '/api/intake/Health/live',
  '/api/intake/%68ealth/live',
  '/api/intake/health;x/live',
  '/api/intake/metrics',
  '/api/intake/metrics?x',
  '/api/intake/people/../metrics',
  '/api/intake/people/%2e%2e/metrics',
  '/api/intake/people/.%2E/metrics',
  '/api/intake/./metrics',
  '/api/intake//metrics',
  '/api/intake/people//x',
  '/api/intake/people/',
  '/api/intake/people%2f..%2fmetrics',
  '/api/intake/people%5c..%5cmetrics',
  '/api/intake/people\\..\\metrics',
  '/api/intake/people%00',
  '/api/intake/people%0d%0a',
  '/api/intake/people%',
  '/api/intake/people%c3',
  '/api/intake/people#/metrics',
  'http://elsewhere.example/api/intake/people',
  '/other/api/intake/people',
])('%s is for nobody', (address) => expect(targetOf(address)).toBeUndefined());

it('knows the services that the environment names', () => {
  expect(addressesOf({ IMPACT_URL: 'http://impact' })).toEqual([{ service: 'impact', url: 'http://impact' }]);
});
