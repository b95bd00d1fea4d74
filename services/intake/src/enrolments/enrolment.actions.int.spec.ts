import { decode, MenteeEnrolledSchema } from '@duo/contracts';
import type { Database } from '@duo/messaging';
import { newId } from '@duo/platform';
import { openBranch, type TestBranch } from '@duo/testing';
import { mentee } from '../../test/facts.js';
import { intake } from '../main.js';
import { enrolments, people } from '../tables.js';
import { enrolPerson, markPersonReady, withdrawPerson } from './enrolment.actions.js';

const monday = '2021-03-08';
const friday = '2021-03-12';

let branch: TestBranch;
let database: Database;

beforeAll(async () => {
  branch = await openBranch();
  database = await branch.database(intake);
});
afterAll(() => branch.close());

const enrolled = (id = newId<'person'>()) => {
  const names = { givenName: 'Leila', familyName: 'Haddad', born: '1998-05-04' };
  const person = { id, ...names, email: null, phone: '0470', language: 'fr' as const };
  const input = { side: 'mentee' as const, person, facts: mentee.facts, consents: mentee.consents };
  return database.transaction((tx) => enrolPerson(tx, input, monday));
};

const said = (subject: string | undefined) =>
  database.manager.query<{ type: string; version: number; data: Buffer }[]>(
    'select type, version, data from outbox where subject = $1 order by sequence',
    [subject],
  );

it('keeps who somebody is apart from how far they came, and says only the latter', async () => {
  const { id } = await enrolled();
  expect(await database.manager.findOneBy(people, { id })).toMatchObject({ givenName: 'Leila', phone: '0470' });
  expect(await database.manager.findOneBy(enrolments, { person: id })).toMatchObject({
    side: 'mentee',
    status: 'enrolled',
    languages: ['ar', 'fr'],
    facts: mentee.facts,
    enrolledOn: monday,
    readyOn: null,
  });
  expect(await database.manager.query('select purpose, text_version from consents where person = $1', [id])).toEqual([
    { purpose: 'programme', text_version: '2026-1' },
  ]);
  const [event] = await said(id);
  expect(event).toMatchObject({ type: MenteeEnrolledSchema.typeName, version: 1 });
  expect({ ...decode(MenteeEnrolledSchema, event?.data ?? Buffer.of()) }).toEqual({
    $typeName: MenteeEnrolledSchema.typeName,
    mentee: id,
    enrolledOn: monday,
    languages: ['ar', 'fr'],
  });
});

it('goes on to ready and to withdrawn, one event each', async () => {
  const { id: person } = await enrolled();
  await database.transaction((tx) => markPersonReady(tx, { side: 'mentee', person }, friday));
  await database.transaction((tx) => withdrawPerson(tx, { side: 'mentee', person }, friday));
  expect(await database.manager.findOneBy(enrolments, { person })).toMatchObject({
    status: 'withdrawn',
    readyOn: friday,
    withdrewOn: friday,
  });
  expect((await said(person)).map(({ type, version }) => [type.split('.').at(-1), version])).toEqual([
    ['MenteeEnrolled', 1],
    ['MenteeReady', 2],
    ['MenteeWithdrew', 3],
  ]);
});

it('changes nothing and says nothing when a rule refuses', async () => {
  const { id: person } = await enrolled();
  const ready = () => database.transaction((tx) => markPersonReady(tx, { side: 'mentee', person }, friday));
  await ready();
  await expect(ready()).rejects.toMatchObject({ code: 'already-ready' });
  expect(await said(person)).toHaveLength(2);
});

it('lets one of two coordinators mark a person ready, and tells the other', async () => {
  const { id: person } = await enrolled();
  const ready = () => database.transaction((tx) => markPersonReady(tx, { side: 'mentee', person }, friday));
  const outcomes = await Promise.allSettled([ready(), ready()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'already-ready' } });
  expect(await said(person)).toHaveLength(2);
});

it('does not find a mentee among the mentors', async () => {
  const { id: person } = await enrolled();
  const withdrawal = database.transaction((tx) => withdrawPerson(tx, { side: 'mentor', person }, friday));
  await expect(withdrawal).rejects.toMatchObject({ code: 'no-such-mentor' });
});
