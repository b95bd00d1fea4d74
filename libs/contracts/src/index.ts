export * from './asyncapi.js';
export * from './event.js';
export * from './events.js';
export * from './generated/duo/facts/v1/facts_pb.js';
export * from './generated/duo/followup/v1/events_pb.js';
export * from './generated/duo/intake/v1/events_pb.js';
export * from './generated/duo/matching/v1/events_pb.js';
export * from './registry.js';
