import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { compile, messageOf } from '../test/compile.js';
import { MenteeReadySchema, PoolEnteredSchema, Side } from './index.js';
import { decode } from './registry.js';

/* An older service reads what a newer one says, keeps what it does not know and hands it on whole. */

const newer = compile({
  'duo/intake/v1/events.proto': `
    syntax = "proto3";
    package duo.intake.v1;
    message MenteeReady {
      string mentee = 1;
      string ready_on = 2;
      repeated string help_questions = 103;
      Place met = 104;
      message Place { string id = 1; uint32 visits = 2; }
    }`,
  'duo/matching/v1/events.proto': `
    syntax = "proto3";
    package duo.matching.v1;
    enum Side { SIDE_UNSPECIFIED = 0; SIDE_MENTEE = 1; SIDE_MENTOR = 2; SIDE_GENERALIST = 7; }
    message PoolEntered { string person = 1; Side side = 2; string waiting_since = 3; }`,
});
const newReady = messageOf(newer, 'duo.intake.v1.MenteeReady');
const newEntered = messageOf(newer, 'duo.matching.v1.PoolEntered');

it('keeps fields it does not know', () => {
  const met = { $typeName: 'duo.intake.v1.MenteeReady.Place', id: 'a', visits: 3 };
  const said = create(newReady, {
    mentee: 'm',
    readyOn: '2021-03-12',
    helpQuestions: ['cv', 'network'],
    met,
  } as Record<string, unknown>);
  const heard = decode(MenteeReadySchema, toBinary(newReady, said));
  expect(heard).toMatchObject({ mentee: 'm', readyOn: '2021-03-12' });
  heard.readyOn = '2021-03-13';
  const handedOn = fromBinary(newReady, toBinary(MenteeReadySchema, heard));
  expect(handedOn).toEqual(fromBinary(newReady, toBinary(newReady, { ...said, readyOn: '2021-03-13' } as typeof said)));
  expect(handedOn).toMatchObject({
    helpQuestions: ['cv', 'network'],
    met: { id: 'a', visits: 3 },
    readyOn: '2021-03-13',
  });
});

it('keeps a value of an enum that it does not know', () => {
  const bytes = toBinary(newEntered, create(newEntered, { person: 'p', side: 7 } as Record<string, unknown>));
  const heard = decode(PoolEnteredSchema, bytes);
  expect(heard.side).toBe(7);
  expect(Side[heard.side]).toBeUndefined();
  expect(toBinary(PoolEnteredSchema, heard)).toEqual(bytes);
});

it('reads what was said before a field was there', () => {
  const old = toBinary(MenteeReadySchema, create(MenteeReadySchema, { mentee: 'm' }));
  expect(fromBinary(newReady, old)).toMatchObject({ mentee: 'm', helpQuestions: [], readyOn: '' });
});

it.each([
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
  ['text', () => Buffer.from('{"mentee":"m"}')],
])('throws on data that are %s', (_, spoil) => {
  const bytes = toBinary(MenteeReadySchema, create(MenteeReadySchema, { mentee: 'm', readyOn: '2021-03-12' }));
  expect(() => decode(MenteeReadySchema, spoil(bytes))).toThrow();
});
