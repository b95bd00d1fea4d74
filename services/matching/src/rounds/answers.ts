import { barriers, halfDays, levels, meetingWays } from '@duo/kernel';
import { z } from 'zod';
import { mentorReasons } from '../assignment/reasons/left.js';
import { menteeReasons } from '../assignment/reasons/unmatched.js';
import { parts } from '../assignment/score/policy.js';
import { rules } from '../assignment/score/rules.js';

/* A round as its routes answer it: codes and whole numbers. The words are the console's. */

const person = z.uuid();
const points = z.int().describe('1,000 a point');
const score = z.int().min(0).max(1000);
const scored = { score, parts: z.record(z.enum(parts), z.int()) };
const funnel = z.object({ all: z.int(), left: z.record(z.enum(rules), z.int()) });

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('half-days'), add: z.array(z.enum(halfDays)).readonly() }),
  z.object({ kind: z.literal('reach'), byKm: z.number() }),
  z.object({ kind: z.literal('level'), language: z.string(), to: z.enum(levels) }),
  z.object({ kind: z.literal('meet-remotely') }),
  z.object({ kind: z.literal('lift-veto'), mentor: person }),
  z.object({ kind: z.literal('one-more-place'), mentor: person, gain: points }),
  z.object({ kind: z.literal('penalty'), by: points }),
]);

const pair = z.object({
  mentee: person,
  mentor: person,
  ...scored,
  reserve: points,
  switching: points,
  kept: z.array(z.enum(rules)).readonly(),
  languages: z.array(z.string()).readonly(),
  halfDays: z.array(z.enum(halfDays)).readonly(),
  km: z.number().nullable(),
  meet: z.enum(['near', 'remote']),
  alternatives: z
    .array(z.object({ mentor: person, score, loss: points.describe('What the whole proposal would lose, exactly') }))
    .readonly(),
  alone: points.optional().describe('What the whole proposal would lose by leaving the mentee without a mentor'),
});

const fixed = z.object({
  mentee: person,
  mentor: person,
  ...scored,
  why: z.enum(['frozen', 'pinned']),
  breaks: z.array(z.enum(rules)).readonly(),
  waited: z.number(),
});

const unmatched = z.object({
  mentee: person,
  reason: z.enum(menteeReasons),
  funnel,
  taken: z.array(z.object({ mentor: person, by: z.array(person).readonly(), price: points, loss: points })).readonly(),
  cheapest: z.object({ mentor: person, cost: points, waiting: points }).nullable(),
  changes: z.array(change).readonly(),
});

const left = z.object({ mentor: person, places: z.int(), reason: z.enum(mentorReasons), funnel });

const facts = {
  id: person,
  languages: z.record(z.string(), z.enum(levels)),
  occupation: z.string().nullable().describe('ISCO-08; null: no project yet, or not coded'),
  sector: z.string().nullable().describe('Section of NACE'),
  interests: z.array(z.string()).readonly(),
  availability: z.array(z.enum(halfDays)).readonly(),
  postalCode: z.string(),
  meeting: z.enum(meetingWays),
  digital: z.object({ access: z.boolean(), skill: z.int() }),
  waitingSince: z.iso.date(),
  help: z.array(z.enum(barriers)).readonly().describe('What a mentee asks help with, what a mentor is good at'),
};

const someone = z.discriminatedUnion('side', [
  z.object({ side: z.literal('mentee'), ...facts, reachKm: z.number().nullable() }),
  z.object({
    side: z.literal('mentor'),
    ...facts,
    generalist: z.boolean(),
    capacity: z.int(),
    accompanies: z.int(),
    pausedUntil: z.iso.date().nullable(),
  }),
]);

const policy = z.object({
  weights: z.record(z.enum(parts), z.int()).describe('The most that each part can give; together 1,000'),
  convex: z.boolean().describe('One bad pair counts more than two middling ones'),
  unmatched: z.object({ points: z.int(), perDay: z.int(), untilDays: z.int() }),
  switching: z.int(),
  working: z.object({ languages: z.array(z.string()).readonly(), level: z.enum(levels) }),
  reachKm: z.number(),
});

export const listedRound = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  version: z.int(),
  mentees: z.int(),
  mentors: z.int(),
  proposed: z.int().describe('Pairs that wait for the team'),
  approved: z.int().describe('Pairs that nothing decides about any more'),
});

export const roundAnswer = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  version: z.int().describe('To be sent along with a decision'),
  withoutFacts: z.array(person).describe('Who waits but was never described, and so cannot be proposed'),
  weights: z.string(),
  unknownPostalCodes: z.array(person).readonly(),
  pairs: z.array(pair).readonly(),
  fixed: z.array(fixed).readonly(),
  unmatched: z.array(unmatched).readonly(),
  left: z.array(left).readonly(),
  people: z.array(someone).readonly().describe('The coded facts of everybody in the round, as they were when it began'),
  vetoed: z
    .array(z.object({ mentee: person, mentor: person, lasting: z.boolean().describe('In every later round too') }))
    .readonly(),
  policy,
});
