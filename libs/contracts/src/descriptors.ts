import type { DescFile, DescMessage } from '@bufbuild/protobuf';
import { file_duo_facts_v1_facts } from './generated/duo/facts/v1/facts_pb.js';
import { file_duo_followup_v1_events } from './generated/duo/followup/v1/events_pb.js';
import { file_duo_intake_v1_events } from './generated/duo/intake/v1/events_pb.js';
import { file_duo_matching_v1_events } from './generated/duo/matching/v1/events_pb.js';

/** Every .proto file there is. */
export const files: readonly DescFile[] = [
  file_duo_facts_v1_facts,
  file_duo_followup_v1_events,
  file_duo_intake_v1_events,
  file_duo_matching_v1_events,
];

/** A message and the messages defined inside it. */
export const withNested = (message: DescMessage): DescMessage[] => [
  message,
  ...message.nestedMessages.flatMap(withNested),
];
