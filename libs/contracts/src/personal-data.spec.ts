import type { DescFile } from '@bufbuild/protobuf';
import { compile } from '../test/compile.js';
import { files, withNested } from './descriptors.js';

/* An event outlives every deletion for a while and is read everywhere: it carries ids and coded facts, nothing else. */

const words = [
  ...['name', 'surname', 'forename', 'nickname', 'initials', 'gender', 'photo', 'picture', 'signature'],
  ...['email', 'mail', 'phone', 'telephone', 'mobile', 'gsm', 'whatsapp', 'contact', 'url', 'website'],
  ...['birth', 'birthday', 'birthdate', 'born', 'address', 'street', 'iban', 'passport', 'ssn'],
  ...['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'text', 'message', 'description', 'free', 'other'],
];
const smell = new RegExp(`(^|_)(${words.join('|')})(_|$)`);

/** The fields whose names smell of who somebody is, or of words that somebody wrote. */
const personalFields = (all: readonly DescFile[]) =>
  all
    .flatMap(({ messages }) => messages.flatMap(withNested))
    .flatMap(({ typeName, fields }) => fields.map(({ name }) => ({ name, path: `${typeName}.${name}` })))
    .filter(({ name }) => smell.test(name))
    .map(({ path }) => path);

it('no event has a field for it', () => expect(personalFields(files)).toEqual([]));

it('would be noticed, at any depth', () => {
  const bad = compile({
    'duo/intake/v1/events.proto': `
      syntax = "proto3";
      package duo.intake.v1;
      message MenteeEnrolled {
        string mentee = 1;
        string given_name = 2;
        string name = 3;
        string date_of_birth = 4;
        repeated string phone_numbers = 5;
        string home_address = 6;
        Interview interview = 7;
        message Interview { string coordinator_note = 1; string ended_on = 2; string free_text = 3; string email = 4; }
      }
      message MenteeReady { string mentee = 1; string ready_on = 2; string renamed_on = 3; string context = 4; }`,
  });
  expect(personalFields([...bad.files])).toEqual(
    ['given_name', 'name', 'date_of_birth', 'phone_numbers', 'home_address']
      .map((field) => `duo.intake.v1.MenteeEnrolled.${field}`)
      .concat(
        ['coordinator_note', 'free_text', 'email'].map((field) => `duo.intake.v1.MenteeEnrolled.Interview.${field}`),
      ),
  );
});
