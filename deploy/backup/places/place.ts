import type { Branch } from '@duo/kernel';

/** A PostgreSQL in which databases of branches are, and how to reach it. */
export type Place = {
  /** As a role that may make databases; of the database `postgres`. */
  readonly admin: string;
  /** As the role that a branch's own database belongs to. */
  database(name: string, branch: Branch): string;
  /** That role, where it is another than the one that makes databases. */
  owner(branch: Branch): string | undefined;
  close(): Promise<void>;
};

/** A server by its address, with one role for everything. */
export function placeAt(url: string, close: () => Promise<void> = async () => undefined): Place {
  const of = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { admin: of('postgres'), database: of, owner: () => undefined, close };
}
