import { outputOf } from '../../local/servers/command.ts';
import type { Where } from './where.ts';

const servers = ['postgres', 'kafka', 'redis'] as const;
const services = ['intake', 'matching', 'follow-up', 'impact', 'console'] as const;

/** What runs in a container of its own, by the name that compose and Kubernetes know it by. */
export type Contained = (typeof servers)[number] | (typeof services)[number];
export const containedServices: readonly Contained[] = services;

/** The command that runs a program beside one of a branch's; undefined where the branch is not in containers. */
export async function beside(where: Where, name: Contained): Promise<readonly string[] | undefined> {
  if (where.compose) return ['docker', 'exec', '-i', await containerOf(where.compose, name)];
  return where.kubernetes ? inCluster({ ...where, kubernetes: where.kubernetes }, name) : undefined;
}

/** In the cluster of KUBECONFIG: servers keep their data and are stateful sets, services are deployments. */
export function inCluster({ kubernetes, context }: Where & { kubernetes: string }, name: Contained): string[] {
  const kind = servers.some((server) => server === name) ? 'statefulset' : 'deployment';
  const cluster = context ? ['--context', context] : [];
  return ['kubectl', ...cluster, '--namespace', kubernetes, 'exec', '-i', '--quiet', `${kind}/${name}`, '--'];
}

async function containerOf(project: string, service: string): Promise<string> {
  const labels = { project, service, oneoff: 'False' };
  const filters = Object.entries(labels).flatMap(([key, value]) => [
    '--filter',
    `label=com.docker.compose.${key}=${value}`,
  ]);
  const [id] = (await outputOf('docker', ['ps', '--quiet', ...filters])).split('\n').filter(Boolean);
  if (!id) throw new Error(`no ${service} runs in the project ${project}: docker compose … up --detach ${service}`);
  return id;
}
