import type { Branch } from '@duo/kernel';

/** `ghent-20210306T120000Z.tar.zst`, with `.age` when it is encrypted: names of a branch in the order of their time. */
export const nameOf = (branch: Branch, takenAt: Date, isEncrypted: boolean) =>
  `${branch}-${takenAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.tar.zst${isEncrypted ? '.age' : ''}`;

const shape = /^(?<branch>[a-z][a-z0-9-]*)-(?<at>\d{8}T\d{6}Z)\.tar\.zst(\.age)?$/;

/** The backups of a branch among the names of a folder, the newest first. What is named otherwise is not ours. */
export const backupsOf = (branch: Branch, names: readonly string[]) =>
  names
    .map((name) => ({ name, parts: shape.exec(name)?.groups }))
    .filter(({ parts }) => parts?.branch === branch)
    .sort((a, b) => ((a.parts?.at ?? '') < (b.parts?.at ?? '') ? 1 : -1))
    .map(({ name }) => name);

/** When a backup was taken, by its name. */
export const takenAtOf = (name: string) =>
  new Date((shape.exec(name)?.groups?.at ?? '').replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'));

/** Those of a branch that are too many, the oldest; and what is there of one that was broken off. */
export const tooMany = (branch: Branch, names: readonly string[], keep: number) => [
  ...backupsOf(branch, names).slice(keep),
  ...names.filter((name) => name.endsWith('.part') && backupsOf(branch, [name.slice(0, -'.part'.length)]).length > 0),
];
