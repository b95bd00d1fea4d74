import { agree, type Consent, takeBack } from './consent.js';

const monday = '2021-03-08';
const friday = '2021-03-12';
const given = (special: Partial<Consent> = {}): Consent => ({
  ...{ purpose: 'testimony', textVersion: '2021-1', language: 'fr', givenOn: monday, withdrawnOn: null },
  ...special,
});
const text = (textVersion: string) => ({ purpose: 'testimony', textVersion, language: 'nl' }) as const;

it.each`
  what                            | before                                | ended
  ${'for the first time'}         | ${[]}                                 | ${[]}
  ${'to a newer text'}            | ${[given({ textVersion: '2020-1' })]} | ${[{ withdrawnOn: friday }]}
  ${'again after taking it back'} | ${[given({ withdrawnOn: monday })]}   | ${[]}
  ${'beside another purpose'}     | ${[given({ purpose: 'evaluation' })]} | ${[]}
`('somebody agrees $what', ({ before, ended }) => {
  const agreed = agree(before, text('2021-1'), friday);
  expect(agreed.next).toEqual({ ...text('2021-1'), givenOn: friday, withdrawnOn: null });
  expect(agreed.ended).toMatchObject(ended);
});

it('takes back one purpose, and what was given stays to be seen', () => {
  expect(takeBack([given(), given({ purpose: 'evaluation' })], 'testimony', friday)).toEqual([
    given({ withdrawnOn: friday }),
  ]);
});

it.each`
  decision                                                                 | code
  ${() => agree([given()], text('2021-1'), friday)}                        | ${'consent-is-given-already'}
  ${() => takeBack([], 'testimony', friday)}                               | ${'consent-is-not-given'}
  ${() => takeBack([given({ withdrawnOn: monday })], 'testimony', friday)} | ${'consent-is-not-given'}
`('refuses $code', ({ decision, code }) => {
  expect(decision).toThrow(expect.objectContaining({ code }));
});
