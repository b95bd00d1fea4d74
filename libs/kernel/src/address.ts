import type { Branch } from './branch.js';

/*
 * Every name that contains the branch is built here: a branch is an address, not a code path.
 */

/** `ghent.follow-up.v1`: where a service of a branch says its events. */
export const topicOf = (branch: Branch, service: string, major = 1) => `${branch}.${service}.v${major}`;

/** The parts of a topic's name; undefined for a topic that is not ours. */
export function partsOfTopic(topic: string): { branch: Branch; service: string; major: number } | undefined {
  const [, branch, service, major] = /^([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)\.v(\d+)$/.exec(topic) ?? [];
  return branch && service && major ? { branch: branch as Branch, service, major: Number(major) } : undefined;
}

/** `ghent.matching`: the consumer group of a service, and the name its advisory locks are taken under. */
export const groupOf = (branch: Branch, service: string) => `${branch}.${service}`;

/** `duo_ghent`: one database per branch. */
export const databaseOf = (branch: Branch) => `duo_${branch.replaceAll('-', '_')}`;

/** `ghent`: the prefix of a branch's keys in Redis. */
export const queuePrefixOf = (branch: Branch) => branch;

/** `/ghent/intake`: the CloudEvents source of what a service says. */
export const sourceOf = (branch: Branch, service: string) => `/${branch}/${service}`;
