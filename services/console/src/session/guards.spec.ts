import { isFromOurPage, ownPath } from './guards.js';

it.each([
  '/staff',
  '/staff/duos?light=red&sort=name',
  '/staff/people/01890a5d-ac96-774b-bcce-b302099a8057',
  '/enrol?lang=fr',
  '/system',
  '/',
])('goes to %s afterwards', (to) => expect(ownPath(to)).toBe(to));

it.each([
  undefined,
  '',
  'staff',
  'https://elsewhere.example/staff',
  '//elsewhere.example/staff',
  '/\\elsewhere.example',
  '/staff\\..\\..\\elsewhere',
  '/staff/../..//elsewhere.example',
  '/staff/..//elsewhere.example',
  '/\t/elsewhere.example',
  '/staff\r\nset-cookie: a=b',
  'javascript:alert(1)',
  '/staffroom',
  '/login?to=/staff',
  '/logout',
  '/api/intake/people',
])('goes to /staff instead of %j', (to) => expect(ownPath(to)).toBe('/staff'));

const ours = 'https://duo.example';
it.each`
  case                            | headers                                                          | from
  ${'shows the session’s secret'} | ${{ 'x-duo-csrf': 'secret' }}                                    | ${true}
  ${'comes from a page of ours'}  | ${{ 'x-duo-csrf': 'secret', 'sec-fetch-site': 'same-origin' }}   | ${true}
  ${'names our address'}          | ${{ 'x-duo-csrf': 'secret', origin: ours }}                      | ${true}
  ${'shows nothing'}              | ${{ 'sec-fetch-site': 'same-origin' }}                           | ${false}
  ${'shows another secret'}       | ${{ 'x-duo-csrf': 'secreT' }}                                    | ${false}
  ${'shows more than one'}        | ${{ 'x-duo-csrf': ['secret', 'secret'] }}                        | ${false}
  ${'comes from another site'}    | ${{ 'x-duo-csrf': 'secret', 'sec-fetch-site': 'cross-site' }}    | ${false}
  ${'comes from beside ours'}     | ${{ 'x-duo-csrf': 'secret', 'sec-fetch-site': 'same-site' }}     | ${false}
  ${'names another address'}      | ${{ 'x-duo-csrf': 'secret', origin: 'https://duo.example.com' }} | ${false}
  ${'hides its address'}          | ${{ 'x-duo-csrf': 'secret', origin: 'null' }}                    | ${false}
`('is from our page: $from, when it $case', ({ headers, from }) => {
  expect(isFromOurPage(headers, 'secret', ours)).toBe(from);
});
