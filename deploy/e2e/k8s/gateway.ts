import { freePort } from '../../local/servers/port.ts';
import { kubectl, kubectlProcess, kubectlWith } from './kubectl.ts';

/** Where something of a branch is reached: a port of this machine, and what it leads to in the cluster. */
export type Route = { local: number; host: string; port: number };

/**
 * Joins each of its ports with a service of the cluster: what stands in for a gateway here. Each connection goes to
 * whichever pod the service names at that moment, while the way to this pod stays.
 */
const relay = `
  const { connect, createServer } = require('node:net');
  for (const [at, to] of JSON.parse(process.env.ROUTES).entries())
    createServer({ allowHalfOpen: true }, (from) => {
      const into = connect({ ...to, allowHalfOpen: true });
      from.pipe(into).pipe(from);
      from.on('error', () => into.destroy());
      into.on('error', () => from.destroy());
    }).listen(9000 + at);
`;

const restricted = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  runAsUser: 1000,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** A pod of our own in the namespace of the gateway, as restricted as any; it runs a script of Node. */
export const scriptPod = (
  namespace: string,
  name: string,
  image: string,
  script: string,
  env: Record<string, string>,
) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace },
  spec: {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 1,
    containers: [
      {
        name,
        image,
        command: ['node', '-e', script],
        env: Object.entries(env).map(([key, value]) => ({ name: key, value })),
        securityContext: restricted,
      },
    ],
  },
});

/** Where branches send their people from: a namespace with the label that lets it in, and a pod that joins its ports. */
export async function openGateway(namespace: string, image: string, wanted: readonly Omit<Route, 'local'>[]) {
  const space = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace,
      labels: { 'duo/gateway': 'true', 'duo/monitoring': 'true', 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  };
  await kubectlWith(JSON.stringify(space), 'apply', '-f', '-');
  const ROUTES = JSON.stringify(wanted.map(({ host, port }) => ({ host, port })));
  await kubectlWith(JSON.stringify(scriptPod(namespace, 'gateway', image, relay, { ROUTES })), 'apply', '-f', '-');
  await kubectl('-n', namespace, 'wait', '--for=condition=Ready', 'pod/gateway', '--timeout=120s');
  const routes: Route[] = [];
  for (const one of wanted) routes.push({ ...one, local: await freePort() });
  const forward = keepForwarding(namespace, routes);
  return {
    routes,
    async close() {
      forward.stop();
      await kubectl('delete', 'namespace', namespace, '--wait=true', '--timeout=120s');
    },
  };
}

/** kubectl gives up forwarding when a connection breaks in the middle; it is started again until it is stopped. */
function keepForwarding(namespace: string, routes: readonly Route[]) {
  let stopped = false;
  let child = start();
  function start() {
    const pairs = routes.map(({ local }, at) => `${local}:${9_000 + at}`);
    const one = kubectlProcess('-n', namespace, 'port-forward', 'pod/gateway', ...pairs);
    one.stdout.resume();
    one.stderr.resume();
    one.once('close', () => {
      if (!stopped) child = start();
    });
    return one;
  }
  return {
    stop() {
      stopped = true;
      child.kill();
    },
  };
}
