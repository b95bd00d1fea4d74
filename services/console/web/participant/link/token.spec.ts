import { purposeIn, tokenIn } from './token.js';

it.each`
  hash                  | token
  ${'#aaa.bb-b.c_c'}    | ${'aaa.bb-b.c_c'}
  ${'#aaa.bbb.ccc '}    | ${'aaa.bbb.ccc'}
  ${'#aaa.bbb'}         | ${undefined}
  ${'#content'}         | ${undefined}
  ${''}                 | ${undefined}
  ${'#aaa.bbb.ccc.ddd'} | ${undefined}
  ${'#<a>.<b>.<c>'}     | ${undefined}
`('reads "$hash" as $token', ({ hash, token }) => {
  expect(tokenIn(hash)).toBe(token);
});

it('reads what a link is for from its address', () => {
  expect([purposeIn('/my/log-meetings'), purposeIn('/my/close-duo/2'), purposeIn('/enrol')]).toEqual([
    'log-meetings',
    'close-duo',
    undefined,
  ]);
});
