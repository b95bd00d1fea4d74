import { form } from './form.js';

const filled = {
  givenName: 'Leila',
  familyName: 'Haddad',
  email: 'leila@mail.example',
  language: 'fr',
  languages: ['fr', 'ar'],
};

it('takes a form with one way to reach the person', () => {
  expect(form.parse(filled)).toEqual({ ...filled, phone: null });
  expect(form.parse({ ...filled, email: undefined, phone: ' +32 470 00 00 00 ' })).toMatchObject({
    email: null,
    phone: '+32 470 00 00 00',
  });
});

it.each`
  field            | given                          | because
  ${'email'}       | ${{ email: undefined }}        | ${'there is no way to reach the person'}
  ${'email'}       | ${{ email: 'leila' }}          | ${'it is no address'}
  ${'phone'}       | ${{ phone: 'call me' }}        | ${'it is no number'}
  ${'givenName'}   | ${{ givenName: ' ' }}          | ${'it is empty'}
  ${'language'}    | ${{ language: 'de' }}          | ${'we do not write in it'}
  ${'languages'}   | ${{ languages: [] }}           | ${'everybody speaks one'}
  ${'languages.0'} | ${{ languages: ['zz'] }}       | ${'nobody speaks it'}
  ${'languages.0'} | ${{ languages: ['fra'] }}      | ${'it is ISO 639-2'}
  ${''}            | ${{ birthDate: '2001-02-03' }} | ${'we did not ask for it'}
`('refuses $field, for $because', ({ field, given }) => {
  const { error } = form.safeParse({ ...filled, ...given });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});
