import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from '../../local/check.run.ts';
import { cache } from '../../local/servers/cache.ts';
import type { Manifest } from './manifests.ts';

type Model = new (manifest: Manifest) => { validate(): void };

const moduleOf = ({ apiVersion, kind }: Manifest) => `kubernetes-models/${apiVersion}/${kind}`;

/** What the schemas of Kubernetes say against manifests; a field that they do not know is one, too. */
export async function faultsOf(manifests: readonly Manifest[]): Promise<string[]> {
  return [...(await invalid(manifests)), ...(await unknown(manifests))];
}

async function invalid(manifests: readonly Manifest[]): Promise<string[]> {
  const faults = manifests.map(async (manifest) => {
    const { kind, metadata } = manifest;
    try {
      const model = ((await import(moduleOf(manifest))) as Record<string, Model>)[kind];
      if (!model) return [`${kind} is not known`];
      new model(manifest).validate();
      return [];
    } catch (error) {
      return [`${kind} ${metadata.name}: ${(error as Error).message}`];
    }
  });
  return (await Promise.all(faults)).flat();
}

/** The schemas leave room for more fields than they have; their types do not. */
async function unknown(manifests: readonly Manifest[]): Promise<string[]> {
  mkdirSync(cache(), { recursive: true });
  const folder = mkdtempSync(join(cache(), 'manifests-'));
  try {
    const lines = manifests.flatMap((manifest, at) => [
      `import type { I${manifest.kind} as M${at} } from '${moduleOf(manifest)}';`,
      `export const m${at}: M${at} = ${JSON.stringify(manifest)};`,
    ]);
    writeFileSync(join(folder, 'manifests.ts'), lines.join('\n'));
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', ''];
    const { ok, output } = await tool('tsc', [...options, join(folder, 'manifests.ts')], { cwd: root });
    return ok ? [] : output.split('\n').filter((line) => line.includes('error'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
