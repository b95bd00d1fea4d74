import { type DescFile, toJson } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import { compile, messageOf } from '../test/compile.js';
import { PoolEnteredSchema } from './index.js';
import { protoText } from './proto-text.js';

const sample = `syntax = "proto3";

package duo.sample.v1;

import "google/protobuf/timestamp.proto";

enum Place {
  PLACE_UNSPECIFIED = 0;
  PLACE_ON_SITE = 1;
}

message Everything {
  enum Mood {
    MOOD_UNSPECIFIED = 0;
    MOOD_GOOD = 4;
  }
  message Part {
    message Crumb {
      sint64 size = 1;
    }
    Crumb crumb = 1;
    Place place = 2;
  }
  string id = 1;
  optional uint32 age = 2;
  repeated string languages = 3;
  map<string, Part> parts = 4;
  oneof answer {
    bool yes = 5;
    bytes no = 6;
  }
  Mood mood = 9;
  google.protobuf.Timestamp at = 15;
  map<int32, double> weights = 16;
  repeated Everything inner = 20;
}
`;

/** What a file declares, without its name and the order in which it declares it. */
function declared(file: DescFile | undefined) {
  if (!file) throw new RangeError('the printed text has no such file');
  const {
    package: name,
    messageType,
    enumType,
    dependency,
  } = toJson(FileDescriptorProtoSchema, file.proto) as {
    [key: string]: unknown;
  };
  return { name, messageType, enumType, dependency };
}

it('prints a file that compiles to the same descriptors', () => {
  const original = compile({ 'duo/sample/v1/events.proto': sample });
  const printed = protoText(messageOf(original, 'duo.sample.v1.Everything'));
  const again = compile({ 'duo/sample/v1/events.proto': printed });
  const [before, after] = [original, again].map((files) => declared(files.getFile('duo/sample/v1/events.proto')));
  expect(after).toEqual(before);
});

it('prints what the .proto files say, and only what the message is made of', () => {
  expect(protoText(PoolEnteredSchema)).toBe(`syntax = "proto3";

package duo.matching.v1;

// A ready person waits in the pool for the matching meeting.
message PoolEntered {
  string person = 1;
  duo.matching.v1.Side side = 2;
  // Waiting time counts from this calendar day, YYYY-MM-DD.
  string waiting_since = 3;
}

// The side of a duo a person is on.
enum Side {
  SIDE_UNSPECIFIED = 0;
  SIDE_MENTEE = 1;
  SIDE_MENTOR = 2;
}
`);
});
