import fc from 'fast-check';
import { databaseOf, groupOf, partsOfTopic, queuePrefixOf, sourceOf, topicOf } from './address.js';
import { parseBranch } from './branch.js';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{1,30}$/);
const service = fc.constantFrom('intake', 'matching', 'follow-up', 'impact');

it('names everything of a branch', () => {
  const ghent = parseBranch('ghent');
  expect(topicOf(ghent, 'follow-up')).toBe('ghent.follow-up.v1');
  expect(topicOf(ghent, 'follow-up', 2)).toBe('ghent.follow-up.v2');
  expect(groupOf(ghent, 'matching')).toBe('ghent.matching');
  expect(databaseOf(ghent)).toBe('duo_ghent');
  expect(queuePrefixOf(ghent)).toBe('ghent');
  expect(sourceOf(ghent, 'intake')).toBe('/ghent/intake');
});

it('reads a topic back into its parts, whatever the branch is called', () =>
  fc.assert(
    fc.property(name, service, fc.integer({ min: 1, max: 999 }), (branch, of, major) => {
      expect(partsOfTopic(topicOf(branch, of, major))).toEqual({ branch, service: of, major });
    }),
  ));

it.each([
  '',
  'ghent',
  'ghent.intake',
  'ghent.intake.1',
  'ghent.intake.v',
  'Ghent.intake.v1',
  'eu.ghent.intake.v1',
  '__offsets',
])('does not take %j for a topic of ours', (topic) => expect(partsOfTopic(topic)).toBeUndefined());

it('gives two branches two addresses, even where SQL knows no hyphen', () =>
  fc.assert(
    fc.property(name, name, (a, b) => {
      fc.pre(a !== b);
      const addresses = (branch: string) => [databaseOf(branch), queuePrefixOf(branch), topicOf(branch, 'intake')];
      expect(addresses(a).filter((address) => addresses(b).includes(address))).toEqual([]);
    }),
  ));

it('makes names that PostgreSQL and Kafka take as they are', () =>
  fc.assert(
    fc.property(name, service, (branch, of) => {
      expect(databaseOf(branch)).toMatch(/^[a-z][a-z0-9_]{0,62}$/);
      expect(topicOf(branch, of)).toMatch(/^[a-zA-Z0-9._-]{1,249}$/);
    }),
  ));
