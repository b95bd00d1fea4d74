import type { KafkaFacts } from './judge-servers.ts';

/** Parts what the programs print that are run in one go. */
export const separator = '==';

/** Reads what Kafka's own programs print: the version, the topics, and the groups. */
export function readKafka(printed: string): KafkaFacts {
  const [version = '', topics = '', groups = ''] = printed.split(`${separator}\n`);
  return { version: version.trim().split(/\s/)[0], topics: topicsIn(topics), groups: groupsIn(groups) };
}

function topicsIn(text: string): KafkaFacts['topics'] {
  const lines = text.split('\n');
  return lines.flatMap((line) => {
    const [, topic, partitions, replication] =
      /^Topic: (\S+)\s.*PartitionCount: (\d+)\s+ReplicationFactor: (\d+)/.exec(line) ?? [];
    if (!topic) return [];
    const minInSync = /min\.insync\.replicas=(\d+)/.exec(line)?.[1] ?? 1;
    const inSync = lines.flatMap((one) => {
      const [, of, isr] = /^\s+Topic: (\S+)\s.*\sIsr: ([\d,]*)/.exec(one) ?? [];
      return of === topic ? [(isr ?? '').split(',').filter(Boolean).length] : [];
    });
    const [copies, least] = [Number(replication), Math.min(...inSync)];
    return [
      { topic, partitions: Number(partitions), replication: copies, inSync: least, minInSync: Number(minInSync) },
    ];
  });
}

/** A row a partition; where nobody reads it the consumer is `-`, and the lag where nothing was handled yet. */
function groupsIn(text: string): KafkaFacts['groups'] {
  const rows = text.split('\n').flatMap((line) => {
    const [group, , , , end, lag, consumer] = line.trim().split(/\s+/);
    if (!group || !/^\d+$/.test(end ?? '')) return [];
    return [{ group, behind: Number(lag === '-' ? end : lag), consumer }];
  });
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, of]) => ({
    group,
    members: new Set(of.flatMap(({ consumer }) => (consumer && consumer !== '-' ? [consumer] : []))).size,
    behind: of.reduce((sum, { behind }) => sum + behind, 0),
  }));
}
