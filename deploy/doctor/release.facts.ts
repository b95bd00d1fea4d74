import { outputOf } from '../local/servers/command.ts';

const git = (...args: string[]) =>
  outputOf('git', args).then(
    (said) => said.split('\n').filter(Boolean),
    () => [],
  );

/** The names of the release of this clone: that which builds are told, or those that git knows. */
export async function releaseNames(): Promise<string[]> {
  if (process.env.DUO_VERSION) return [process.env.DUO_VERSION];
  const [described, tags] = await Promise.all([
    git('describe', '--tags', '--always'),
    git('tag', '--points-at', 'HEAD'),
  ]);
  return [...described, ...tags];
}
