import { count, shared } from './bits.js';
import * as fit from './parts.js';
import { fullScore, type Parts, type Policy, parts } from './policy.js';
import type { Mentee, Mentor, Prepared } from './prepared.js';
import { isNear } from './rules.js';

/** Room for the points of one pair, in the order of `parts`; used again for pair after pair. */
export const roomForPoints = (): Int32Array => new Int32Array(parts.length);

/** What scoring needs of the policy, looked up once. */
export type Scale = { readonly weights: Int32Array; readonly reachTenths: number };

export const scaleOf = ({ weights, reachKm }: Policy): Scale => ({
  weights: Int32Array.from(parts, (part) => weights.weights[part]),
  reachTenths: Math.round(10 * reachKm),
});

/**
 * Scores a pair into `points`. Each part is a whole number of points, its weight times its fit, rounded; the score is
 * defined as their sum, so the parts add up to it exactly and each is monotone. Returns the sum without the waiting
 * part, which is paid for in another way (see `costs`).
 */
export function scoreInto(points: Int32Array, mentee: Mentee, mentor: Mentor, tenths: number, scale: Scale): number {
  const { weights } = scale;
  const digits = Math.clz32(mentee.occupation ^ mentor.occupation) >>> 3;
  const sameSection = mentee.sector !== 0 && mentee.sector === mentor.sector;
  const canRemote = mentee.remote && mentor.remote;
  const bothRemote = canRemote && mentee.prefersRemote && mentor.prefersRemote;
  const beside = shared(mentee.spoken, mentor.spoken) - 1;
  points[0] = part(weights, 0, fit.sectorFit(digits, sameSection, mentee.hasProject, mentor.generalist));
  points[1] = part(weights, 1, fit.helpFit(count(mentee.help & mentor.help), mentee.asked));
  points[2] = part(weights, 2, fit.interestFit(shared(mentee.interests, mentor.interests)));
  points[3] = part(weights, 3, fit.languageFit(Math.max(0, beside)));
  points[4] = part(weights, 4, fit.availabilityFit(count(mentee.slots & mentor.slots)));
  points[5] = part(weights, 5, fit.distanceFit(tenths, scale.reachTenths, canRemote, bothRemote));
  points[6] = part(weights, 6, fit.digitalFit(mentee.skill, mentor.skill, isNear(mentee, tenths)));
  points[7] = part(weights, 7, fit.waitingFit(mentee.waited, mentor.waited));
  let sum = 0;
  for (let at = 0; at < 7; at++) sum += points[at] as number;
  return sum;
}

const part = (weights: Int32Array, at: number, value: number): number =>
  Math.floor((weights[at] as number) * value + 0.5);

export const tenthsBetween = ({ distances }: Prepared, mentee: Mentee, mentor: Mentor): number =>
  distances.between[mentee.place * distances.width + mentor.place] as number;

export type Score = { readonly score: number; readonly parts: Parts };

/** A pair's score and its parts, for people to read: 0 to 1,000 points, and the parts add up to it. */
export function scoreOf(pool: Prepared, mentee: Mentee, mentor: Mentor): Score {
  const points = roomForPoints();
  const rest = scoreInto(points, mentee, mentor, tenthsBetween(pool, mentee, mentor), scaleOf(pool.policy));
  const named = Object.fromEntries(parts.map((part, at) => [part, points[at] ?? 0]));
  return { score: rest + (points[7] ?? 0), parts: named as Parts };
}

/** The weights of a set are whole, none is negative, and together they are the full score. */
export const addsUp = (weights: Parts): boolean =>
  parts.every((part) => Number.isInteger(weights[part]) && weights[part] >= 0) &&
  parts.reduce((sum, part) => sum + weights[part], 0) === fullScore;
