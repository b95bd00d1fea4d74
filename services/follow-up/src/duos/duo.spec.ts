import { closed, formed, namesOf, refused, running, usual } from '../../test/given.js';
import { type Agreement, refuseUnlessWithin, runningSince, sign } from './duo.js';

const friday = '2021-03-05';
const agreement: Agreement = { signedOn: friday, textVersion: '3', language: 'fr', signedBy: ['mentee', 'mentor'] };

it('accompanies a duo from the agreement for six calendar months', () => {
  const { next, events } = sign(formed, agreement, friday, usual);
  expect(next).toMatchObject({ status: 'running', signedOn: friday, endsOn: '2021-09-05', checkInOn: '2021-04-04' });
  expect(next).toMatchObject({ agreementVersion: '3', agreementLanguage: 'fr' });
  expect(events).toMatchObject([{ duo: formed.id, mentee: 'e', mentor: 'r', signedOn: friday, endsOn: '2021-09-05' }]);
  expect(namesOf(events)).toEqual(['AgreementSigned']);
});

it.each`
  given      | differs                       | code
  ${formed}  | ${{ signedOn: '2021-03-06' }} | ${'agreement-in-the-future'}
  ${formed}  | ${{ signedOn: '2021-02-28' }} | ${'agreement-before-both-said-yes'}
  ${formed}  | ${{ signedBy: ['mentor'] }}   | ${'both-must-sign'}
  ${running} | ${{}}                         | ${'agreement-is-signed-already'}
  ${closed}  | ${{}}                         | ${'duo-is-closed'}
`('$given.status, $differs: refused, $code', ({ given, differs, code }) => {
  expect(() => sign(given, { ...agreement, ...differs }, friday, usual)).toThrow(refused(code));
});

it('is asked to run, to be accompanied, and for days of its own', () => {
  expect(runningSince(running)).toBe(friday);
  expect(() => runningSince(formed)).toThrow(refused('agreement-is-not-signed'));
  expect(() => runningSince(closed)).toThrow(refused('duo-is-closed'));
  expect(() => refuseUnlessWithin(running, 'meeting', '2021-03-08', '2021-03-07')).toThrow(
    refused('meeting-in-the-future'),
  );
  expect(() => refuseUnlessWithin(running, 'meeting', '2021-03-04', '2021-03-07')).toThrow(
    refused('meeting-before-the-agreement'),
  );
});
