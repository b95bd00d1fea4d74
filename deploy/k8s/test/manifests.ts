import { join } from 'node:path';
import { addressOf } from '@duo/testing';
import { parseAllDocuments } from 'yaml';
import { buildManifests } from '../../local/servers/kustomize.ts';

export const here = join(import.meta.dirname, '..');

type Selector = { matchLabels?: Labels; matchExpressions?: { key: string; operator: string; values: string[] }[] };
export type Labels = Record<string, string>;
type Key = { name: string; key: string; optional?: boolean };
export type Variable = { name: string; value?: string; valueFrom?: { secretKeyRef?: Key; configMapKeyRef?: Key } };
export type Container = {
  name: string;
  image: string;
  command?: string[];
  env?: Variable[];
  envFrom?: { configMapRef: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  resources: { requests: object; limits: object };
  securityContext: object;
  startupProbe?: { httpGet: { path: string } };
  readinessProbe?: { httpGet: { path: string } };
  livenessProbe?: { httpGet: { path: string } };
  lifecycle?: { preStop: { sleep: { seconds: number } } };
};
export type PodSpec = {
  containers: Container[];
  initContainers?: Container[];
  terminationGracePeriodSeconds: number;
};
type Way = { podSelector?: Selector; namespaceSelector?: Selector };
export type Rule = { from?: Way[]; to?: Way[]; ports?: { port: number | string; endPort?: number }[] };
export type Manifest = {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Labels };
  data?: Record<string, string>;
  spec?: {
    template?: { metadata: { labels: Labels }; spec: PodSpec };
    selector?: Labels | Selector;
    podSelector?: Selector;
    policyTypes?: string[];
    ingress?: Rule[];
    egress?: Rule[];
    rules?: { host: string }[];
    tls?: { hosts: string[] }[];
  };
};

/** What a folder of manifests comes to. */
export async function manifestsOf(folder: string): Promise<Manifest[]> {
  const text = await buildManifests(addressOf('kustomize'), folder);
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

export const named = (all: readonly Manifest[], kind: string, name: string): Manifest => {
  const found = all.find((one) => one.kind === kind && one.metadata.name === name);
  if (!found) throw new Error(`there is no ${kind} ${name}`);
  return found;
};

export const ofKind = (all: readonly Manifest[], ...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind));

/** Everything that runs, with the pod it is. */
export const runners = (all: readonly Manifest[]) =>
  ofKind(all, 'Deployment', 'StatefulSet', 'Job').map(({ kind, metadata, spec }) => {
    const template = spec?.template;
    if (!template) throw new Error(`${kind} ${metadata.name} has no pod`);
    return { kind, name: metadata.name, labels: template.metadata.labels, pod: template.spec };
  });

/** The environment of a container, with these secrets: what the ConfigMaps say, and then its own, which goes first. */
export function environmentOf(all: readonly Manifest[], { env = [], envFrom = [] }: Container, secrets: Labels) {
  const given: Record<string, string> = {};
  for (const { configMapRef } of envFrom) Object.assign(given, named(all, 'ConfigMap', configMapRef.name).data);
  for (const { name, value, valueFrom } of env) {
    const secret = secrets[valueFrom?.secretKeyRef?.key ?? ''];
    if (valueFrom && secret === undefined) continue;
    given[name] = (value ?? secret ?? '').replaceAll(/\$\((\w+)\)/g, (as, key: string) => given[key] ?? as);
  }
  return given;
}

const fits = (labels: Labels, { matchLabels = {}, matchExpressions = [] }: Selector = {}) =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, operator, values }) => {
    const is = values.includes(labels[key] ?? '');
    return operator === 'In' ? is : !is;
  });

/** Whether the network policies let one pod reach another of the same namespace at a port; undefined: somebody outside. */
export function mayReach(all: readonly Manifest[], from: Labels | undefined, to: Labels | undefined, port: number) {
  const allows = (of: Labels | undefined, other: Labels | undefined, way: 'ingress' | 'egress') => {
    if (!of) return true;
    const type = way === 'ingress' ? 'Ingress' : 'Egress';
    const policies = ofKind(all, 'NetworkPolicy').filter(
      ({ spec }) => fits(of, spec?.podSelector) && spec?.policyTypes?.includes(type),
    );
    const rules = policies.flatMap(({ spec }) => spec?.[way] ?? []);
    return policies.length === 0 || rules.some((rule) => opens(rule, other, port));
  };
  return allows(from, to, 'egress') && allows(to, from, 'ingress');
}

const opens = ({ from, to, ports }: Rule, other: Labels | undefined, port: number) => {
  const peers = from ?? to;
  const number = (named: number | string) => (named === 'http' ? 4000 : Number(named));
  return (
    (!peers || peers.some((way) => other && way.podSelector && fits(other, way.podSelector))) &&
    (!ports || ports.some((one) => port >= number(one.port) && port <= (one.endPort ?? number(one.port))))
  );
};
