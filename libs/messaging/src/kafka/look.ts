import type { Admin, ConfigResourceTypes } from 'kafkajs';
import { type ClientOptions, createClient } from './client.js';

export type TopicSeen = { topic: string; partitions: number; replication: number; inSync: number; minInSync: number };
export type GroupSeen = { group: string; members: number; behind: number };

/** kafkajs has no name for it that an ES module could import. */
const ofTopic: ConfigResourceTypes = 2;

/** What a cluster has of these topics and groups, for who looks at a branch from outside; what is not there is left out. */
export async function lookAtKafka(options: ClientOptions, topics: readonly string[], groups: readonly string[]) {
  const admin = createClient(options).admin();
  await admin.connect();
  try {
    const known = await admin.listTopics();
    const there = topics.filter((topic) => known.includes(topic));
    return { topics: await topicsSeen(admin, there), groups: await groupsSeen(admin, groups) };
  } finally {
    await admin.disconnect();
  }
}

async function topicsSeen(admin: Admin, topics: string[]): Promise<TopicSeen[]> {
  if (topics.length === 0) return [];
  const { topics: found } = await admin.fetchTopicMetadata({ topics });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: ofTopic, name, configNames: ['min.insync.replicas'] })),
  });
  return found.map(({ name: topic, partitions }) => ({
    topic,
    partitions: partitions.length,
    replication: Math.min(...partitions.map(({ replicas }) => replicas.length)),
    inSync: Math.min(...partitions.map(({ isr }) => isr.length)),
    minInSync: Number(resources.find(({ resourceName }) => resourceName === topic)?.configEntries[0]?.configValue ?? 1),
  }));
}

async function groupsSeen(admin: Admin, groups: readonly string[]): Promise<GroupSeen[]> {
  if (groups.length === 0) return [];
  const described = (await admin.describeGroups([...groups])).groups;
  return Promise.all(
    described.map(async ({ groupId: group, members }) => ({
      group,
      members: members.length,
      behind: await behindOf(admin, group),
    })),
  );
}

async function behindOf(admin: Admin, groupId: string): Promise<number> {
  let behind = 0;
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId })) {
    const handled = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      behind += Number(high) - Math.max(Number(low), handled.get(partition) ?? 0);
  }
  return behind;
}
