import { menteeForm as menteeOf, mentorForm as mentorOf } from '@duo/testing';
import { menteeForm, mentorForm } from './form.js';

it('takes a form with one way to reach the person, and fills in what need not be told', () => {
  expect(menteeForm.parse(menteeOf())).toMatchObject({
    phone: null,
    consents: { programme: true, evaluation: false },
    facts: { occupation: null, digital: { access: true, skill: 2 }, meeting: 'hybrid' },
  });
  expect(menteeForm.parse(menteeOf({ email: undefined, phone: ' +32 470 00 00 00 ' }))).toMatchObject({
    email: null,
    phone: '+32 470 00 00 00',
  });
  expect(mentorForm.parse(mentorOf())).toMatchObject({ facts: { capacity: 1, pausedUntil: null } });
});

const facts = (special: object) => ({ facts: { ...menteeOf().facts, ...special } });

it.each`
  field                        | given                                                                                     | because
  ${'email'}                   | ${{ email: undefined }}                                                                   | ${'there is no way to reach the person'}
  ${'email'}                   | ${{ email: 'leila' }}                                                                     | ${'it is no address'}
  ${'phone'}                   | ${{ phone: 'call me' }}                                                                   | ${'it is no number'}
  ${'givenName'}               | ${{ givenName: ' ' }}                                                                     | ${'it is empty'}
  ${'language'}                | ${{ language: 'de' }}                                                                     | ${'we do not write in it'}
  ${'born'}                    | ${{ born: '31/12/1998' }}                                                                 | ${'it is no day'}
  ${'consents.programme'}      | ${{ consents: { textVersion: '1', programme: false } }}                                   | ${'nobody is accompanied without it'}
  ${'facts.languages'}         | ${facts({ languages: {} })}                                                               | ${'everybody speaks one'}
  ${'facts.languages.zz'}      | ${facts({ languages: { zz: 'B2' } })}                                                     | ${'nobody speaks it'}
  ${'facts.languages.fr'}      | ${facts({ languages: { fr: 'good' } })}                                                   | ${'it is no level'}
  ${'facts.nationality'}       | ${facts({ nationality: 'Syria' })}                                                        | ${'it is no code'}
  ${'facts.postalCode'}        | ${facts({ postalCode: 'B-1000' })}                                                        | ${'it is no Belgian one'}
  ${'facts.occupation'}        | ${facts({ occupation: 'baker' })}                                                         | ${'it is no code of ISCO'}
  ${'facts.education.country'} | ${facts({ education: { level: 6, country: 'Iran', recognised: 'no' } })}                  | ${'it is no code'}
  ${'facts.availability.0'}    | ${facts({ availability: ['monday'] })}                                                    | ${'it is no half-day'}
  ${'facts'}                   | ${facts({ religion: 'none' })}                                                            | ${'nobody may ask for it'}
  ${''}                        | ${{ birthDate: '2001-02-03' }}                                                            | ${'we did not ask for it'}
  ${'assessment.barriers'}     | ${{ assessment: { barriers: [1, 2].map(() => ({ barrier: 'language', severity: 1 })) } }} | ${'each is told once'}
`('refuses $field, for $because', ({ field, given }) => {
  const { error } = menteeForm.safeParse(menteeOf(given));
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});
