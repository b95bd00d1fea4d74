import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { MenteeEnrolledSchema, menteeEnrolled } from '@duo/contracts';
import { toRecord } from './envelope.js';
import { isReadable, read } from './inbox/incoming.js';

const message = menteeEnrolled({ mentee: 'm1', enrolledOn: '2021-03-12', languages: ['nl', 'fr'] });
const row = {
  id: '0192d3c4-5b6a-7c8d-9e0f-102132435465',
  type: 'duo.intake.v1.MenteeEnrolled',
  subject: 'm1',
  version: 3,
  occurredAt: new Date('2021-03-12T09:30:00.250Z'),
  data: toBinary(MenteeEnrolledSchema, message),
  traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
};

it('is CloudEvents 1.0 in Kafka binary mode', () => {
  const record = toRecord(row, 'ghent', 'intake');
  expect(record).toEqual({
    topic: 'ghent.intake.v1',
    key: 'm1',
    headers: {
      ce_id: '0192d3c4-5b6a-7c8d-9e0f-102132435465',
      ce_source: '/ghent/intake',
      ce_type: 'duo.intake.v1.MenteeEnrolled',
      ce_specversion: '1.0',
      ce_time: '2021-03-12T09:30:00.250Z',
      ce_subject: 'm1',
      ce_aggregateversion: '3',
      'content-type': 'application/protobuf',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    },
    value: row.data,
  });
  expect(fromBinary(MenteeEnrolledSchema, record.value)).toEqual(message);
});

it('leaves the traceparent out when there is none, and goes to the topic of its major version', () => {
  const record = toRecord({ ...row, traceparent: null, type: 'duo.followup.v2.DuoClosed' }, 'ghent', 'follow-up');
  expect(record.topic).toBe('ghent.follow-up.v2');
  expect(record.headers).not.toHaveProperty('traceparent');
});

it('is read as what was said', () => {
  const arrival = read({ ...toRecord(row, 'ghent', 'intake'), partition: 0, offset: '7' });
  if (!isReadable(arrival)) throw new Error(arrival.why);
  const { record, message: heard, topic, ...told } = arrival;
  const { data, id, ...expected } = row;
  expect(told).toEqual({ ...expected, branch: 'ghent', eventId: id });
  expect(heard).toEqual(message);
});
