import { setTimeout as sleep } from 'node:timers/promises';
import { type Branch, groupOf, partsOfTopic } from '@duo/kernel';
import type { Admin } from 'kafkajs';
import { requestMs } from './client.js';

/** A topic that is no more, and how many messages it held. */
export type Forgotten = { topic: string; messages: number };

/** A consumer that was killed counts as running until its session has ended. */
const sessionsEndMs = 60_000;

/** Deletes the consumer groups and topics of a branch. Fails, with nothing deleted, while one of its consumers runs. */
export async function forgetBranch(admin: Admin, branch: Branch): Promise<Forgotten[]> {
  const { groups } = await admin.listGroups();
  const own = groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(groupOf(branch, '')));
  await refuseRunning(admin, own);
  if (own.length > 0) await admin.deleteGroups(own);
  const topics = await topicsOf(admin, branch);
  if (topics.length === 0) return [];
  const forgotten = await Promise.all(topics.map(async (topic) => ({ topic, messages: await sizeOf(admin, topic) })));
  await admin.deleteTopics({ topics, timeout: requestMs });
  for (const until = Date.now() + requestMs; (await topicsOf(admin, branch)).length > 0; await sleep(100))
    if (Date.now() > until) throw new Error(`the topics of ${branch} are still there after they were deleted`);
  return forgotten;
}

async function refuseRunning(admin: Admin, groups: string[]): Promise<void> {
  if (groups.length === 0) return;
  for (const until = Date.now() + sessionsEndMs; ; await sleep(500)) {
    const running = (await admin.describeGroups(groups)).groups.filter(({ members }) => members.length > 0);
    if (running.length === 0) return;
    if (Date.now() > until)
      throw new Error(
        `consumers still run: ${running.map(({ groupId }) => groupId).join(', ')}; stop the branch first`,
      );
  }
}

const topicsOf = async (admin: Admin, branch: Branch) =>
  (await admin.listTopics()).filter((topic) => partsOfTopic(topic)?.branch === branch);

async function sizeOf(admin: Admin, topic: string): Promise<number> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
}
