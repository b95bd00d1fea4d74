import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cache } from './cache.ts';
import { onPath, outputOf } from './command.ts';
import { Missing } from './server.ts';

const release = 'v5.8.1';

/**
 * What builds the manifests: kubectl on PATH, where kustomize is part of it, or kustomize; or else kustomize from its Go
 * module, which is compiled once and kept.
 */
export async function findKustomize(): Promise<string> {
  const kept = join(cache(), 'kustomize');
  const found = onPath('kubectl', 'kustomize') ?? (existsSync(kept) ? kept : await compiled(kept));
  if (found) return found;
  throw new Missing('install kubectl, or Go to compile kustomize with, or name one of them in DUO_TEST_KUSTOMIZE');
}

async function compiled(kept: string): Promise<string | undefined> {
  const go = onPath('go');
  if (!go) return undefined;
  process.stderr.write(`compiling kustomize ${release} (go install) …\n`);
  mkdirSync(cache(), { recursive: true });
  const env = { ...process.env, GOBIN: cache(), CGO_ENABLED: '0', GOFLAGS: '' };
  await outputOf(go, ['install', `sigs.k8s.io/kustomize/kustomize/v5@${release}`], { env });
  return kept;
}

const isKubectl = (path: string) => basename(path).startsWith('kubectl');

export async function versionOf(path: string): Promise<string> {
  const told = await outputOf(path, isKubectl(path) ? ['version', '--client'] : ['version']);
  const version = /^(?:Kustomize Version: )?v(5\.[.\d]+)$/m.exec(told)?.[1];
  if (!version) throw new Missing(`${path} has no kustomize 5`);
  return version;
}

/** What a folder of manifests comes to, as YAML. */
export const buildManifests = (path: string, folder: string) =>
  outputOf(path, isKubectl(path) ? ['kustomize', folder] : ['build', folder]);
