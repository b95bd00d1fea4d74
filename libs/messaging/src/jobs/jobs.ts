import type { EntityManager } from 'typeorm';
import type { Tx } from '../tx.js';

/**
 * Everything a service does later: the name of a job and the action it calls, in the transaction that also marks the
 * job done. Written `export const jobs = { 'lapse-proposal': lapseProposal } satisfies Jobs`, so that each action keeps
 * the type of its own input.
 */
export type Jobs = Readonly<Record<string, (tx: Tx, data: never, now: Date) => Promise<unknown>>>;

/** Where the jobs of a service are kept, and which it knows. */
export type JobTable = { schema: string; jobs: Jobs };

/** Throws when a job that is due has no action, by its name: a job that was asked for is never quietly forgotten. */
export async function checkActions(manager: EntityManager, { schema, jobs }: JobTable): Promise<void> {
  const due: { name: string }[] = await manager.query(
    `select distinct name from ${schema}.jobs where status = 'due' order by name`,
  );
  const missing = due.map(({ name }) => name).filter((name) => !Object.hasOwn(jobs, name));
  if (missing.length > 0) throw new Error(`due jobs without an action in ${schema}: ${missing.join(', ')}`);
}
