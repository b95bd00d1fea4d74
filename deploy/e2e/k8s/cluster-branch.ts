import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { valuesOf } from '../../local/env-file.ts';
import { kubectl, kubectlWith, root } from './kubectl.ts';

const k8s = join(root, 'deploy', 'k8s');
export const services = ['intake', 'matching', 'follow-up', 'impact', 'console'];
const onEvents = services.filter((name) => name !== 'console');
export const servers = ['postgres', 'kafka', 'redis'];

export type OnCluster = {
  branch: string;
  namespace: string;
  /** Of the images that it is opened with. */
  tag: string;
  secrets: Record<string, string>;
  /** Where the console and the log-in are reached from this machine. */
  ports: { console: number; provider: number };
  /** Keys beside those of the branch's file. */
  keys: Record<string, string>;
};

/** A branch for trying out in a namespace of its own, as an operator opens it: a folder of manifests, and `kubectl apply`. */
export class ClusterBranch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'duo-k8s-'));

  readonly #options: OnCluster;

  constructor(options: OnCluster) {
    this.#options = options;
  }

  get namespace() {
    return this.#options.namespace;
  }

  /** Takes the branch to the release of these images. What is for trying out stays as it is: it knows people while it runs. */
  async apply(tag: string): Promise<void> {
    this.#write(tag);
    await kubectl('apply', '-k', this.#folder);
  }

  #write(tag: string) {
    writeFileSync(join(this.#folder, 'kustomization.yaml'), stringify(this.#overlay(tag)));
  }

  async open(): Promise<void> {
    await this.#prepare();
    await this.apply(this.#options.tag);
  }

  /** Its servers, and nothing yet that works on them: where a backup is restored. */
  async openServers(): Promise<void> {
    await this.#prepare();
    this.#write(this.#options.tag);
    const made = await kubectl('kustomize', this.#folder);
    await kubectlWith(made, 'apply', '-f', '-', '--selector', 'app.kubernetes.io/component in (server, settings)');
    for (const name of servers) await this.kubectl('rollout', 'status', `statefulset/${name}`, '--timeout=300s');
  }

  /** The namespace has to be there before its secret. */
  async #prepare(): Promise<void> {
    const { namespace, secrets } = this.#options;
    await kubectl('create', 'namespace', namespace);
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'duo', namespace }, stringData: secrets };
    await kubectlWith(JSON.stringify(secret), 'apply', '-f', '-');
  }

  #overlay(tag: string) {
    const { branch, namespace, ports, keys } = this.#options;
    const at = (path: string) => relative(this.#folder, join(k8s, path));
    const literals = Object.entries({
      ...keys,
      PUBLISH_HOST: '127.0.0.1',
      PUBLIC_URL: `http://127.0.0.1:${ports.console}`,
      PROVIDER_PORT: String(ports.provider),
    }).map(([key, value]) => `${key}=${value}`);
    const { DUO_VERSION } = valuesOf(readFileSync(join(k8s, 'base', 'release', 'release.env'), 'utf8'));
    return {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      namespace,
      resources: [at(`branches/${branch}`)],
      components: [at('servers'), at('demo')],
      configMapGenerator: ['branch', 'branch-of-steps'].map((name) => ({ name, behavior: 'merge', literals })),
      images: [
        ...services.map((name) => ({ name: `duo/${name}`, newTag: tag })),
        { name: 'duo/demo', newTag: this.#options.tag },
      ],
      patches: onEvents.map((name) => ({
        target: { kind: 'Job', name: `${name}-migrate.${DUO_VERSION}` },
        patch: `- { op: replace, path: /metadata/name, value: ${name}-migrate.${tag} }`,
        options: { allowNameChange: true },
      })),
    };
  }

  /** Waits until everything runs as the manifests say, old pods included: none is left of another version. */
  async ready(): Promise<void> {
    const all = [
      ...servers.map((name) => `statefulset/${name}`),
      ...[...services, 'provider', 'mail'].map((name) => `deployment/${name}`),
    ];
    for (const one of all) await this.kubectl('rollout', 'status', one, '--timeout=300s');
  }

  kubectl(...args: string[]): Promise<string> {
    return kubectl('-n', this.namespace, ...args);
  }

  /** The pods of one of its parts that are not on their way out. */
  async podsOf(name: string): Promise<string[]> {
    const component = servers.includes(name) ? 'server' : 'service';
    const labels = `app.kubernetes.io/name=${name},app.kubernetes.io/component=${component}`;
    const shown = await this.kubectl('get', 'pods', '-l', labels, '-o', 'json');
    type Pod = { metadata: { name: string; deletionTimestamp?: string } };
    const { items } = JSON.parse(shown) as { items: Pod[] };
    return items.filter(({ metadata }) => !metadata.deletionTimestamp).map(({ metadata }) => metadata.name);
  }

  /** Nothing is left of it, its data included. */
  async forget(): Promise<void> {
    await kubectl('delete', 'namespace', this.namespace, '--wait=true', '--timeout=180s', '--ignore-not-found');
  }

  async close(): Promise<void> {
    await this.forget();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
