import { UnsecuredJWT } from 'jose';
import { HttpProblem } from '../http/problem.js';
import { isLink, type LinkGrant, linkVerifier, signLink } from './links.js';

const now = new Date('2021-03-12T12:00:00Z');
const secret = 'the secret of the links of this branch';
const grant: LinkGrant = {
  branch: 'ghent',
  service: 'matching',
  purpose: 'answer-proposal',
  about: 'a proposal',
  person: 'a person',
  side: 'mentor',
  endsAt: new Date('2021-03-13T12:00:00Z'),
};
const read = (token: string, at = now, service = 'matching', by = secret) =>
  linkVerifier({ secret: by, service, now: () => at })(token).catch((error: unknown) =>
    error instanceof HttpProblem ? error.code : String(error),
  );

it('says for whom it is, what for and about what', async () => {
  const token = await signLink(secret, grant, now);
  expect(isLink(token)).toBe(true);
  expect(await read(token)).toEqual({
    role: 'participant',
    subject: 'a person',
    person: 'a person',
    branch: 'ghent',
    side: 'mentor',
    purpose: 'answer-proposal',
    about: 'a proposal',
  });
});

it.each([
  ['at another service', grant, now, 'follow-up', secret],
  ['under another secret', grant, now, 'matching', `${secret}.`],
  ['with a purpose that there is not', { ...grant, purpose: 'anything' as never }, now, 'matching', secret],
  ['with a side that there is not', { ...grant, side: 'both' as never }, now, 'matching', secret],
])('is not believed %s', async (_, given, at, service, by) => {
  expect(await read(await signLink(secret, given, now), at, service, by)).toBe('bad-token');
});

it('says after its end that it has ended, but only where it was believed before', async () => {
  const token = await signLink(secret, grant, now);
  expect(await read(token, grant.endsAt)).toBe('link-has-ended');
  expect(await read(token, grant.endsAt, 'matching', `${secret}.`)).toBe('bad-token');
});

it('is not believed without a signature, and garbage is no link', async () => {
  const bare = new UnsecuredJWT({ ...grant, sub: 'a person' } as never).setExpirationTime('1h').encode();
  expect(await read(bare)).toBe('bad-token');
  expect([isLink(bare), isLink('garbage'), isLink('')]).toEqual([false, false, false]);
});
