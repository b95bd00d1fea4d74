import { tool } from './check.run.ts';
import { engineMissing } from './engine.ts';

/** The cluster that a run of tests may use, and how images get into it. Only one that was named for tests is ever touched. */
export const testCluster = () => ({
  kubeconfig: process.env.DUO_TEST_KUBECONFIG,
  /** A program that takes images of the engine into the cluster, such as `kind load docker-image`. */
  load: process.env.DUO_TEST_IMAGES_LOAD?.split(' ') ?? [],
});

/** Why branches cannot run on Kubernetes here; undefined when they can. */
export async function clusterMissing(): Promise<string | undefined> {
  const { kubeconfig, load } = testCluster();
  if (!kubeconfig) return 'DUO_TEST_KUBECONFIG names no cluster';
  if (load.length === 0) return 'DUO_TEST_IMAGES_LOAD does not say how images get into the cluster';
  const { ok } = await tool('kubectl', ['--kubeconfig', kubeconfig, 'get', '--raw', '/readyz']);
  return ok ? engineMissing() : 'the cluster of DUO_TEST_KUBECONFIG does not answer, or there is no kubectl';
}
