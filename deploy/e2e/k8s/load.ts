import { menteeForm } from '@duo/testing';
import { scriptPod } from './gateway.ts';
import { kubectl, kubectlWith } from './kubectl.ts';

export type Counted = { enrolled: number; shown: number; failed: string[] };

/**
 * People who come while things change, from inside the cluster: somebody enrols and somebody looks at the public page, each
 * so many times a second, and nobody tries again. Tells what came of it when it is asked to end.
 */
const script = `
  const { CONSOLE, FORM, EACH_MS } = process.env;
  const counted = { enrolled: 0, shown: 0, failed: [] };
  const asked = new Set();
  const ask = async (what, status, path, init) => {
    try {
      const answer = await fetch(CONSOLE + path, { ...init, signal: AbortSignal.timeout(20000) });
      const text = await answer.text();
      if (answer.status === status) counted[what] += 1;
      else counted.failed.push(path + ' ' + answer.status + ' ' + text.slice(0, 200));
    } catch (error) { counted.failed.push(path + ' ' + error.message + ' ' + (error.cause?.message ?? '')); }
  };
  const go = (...args) => { const one = ask(...args); asked.add(one); one.finally(() => asked.delete(one)); };
  const headers = () => ({ 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() });
  const timer = setInterval(() => {
    go('enrolled', 201, '/api/intake/mentees', { method: 'POST', headers: headers(), body: FORM });
    go('shown', 200, '/', {});
  }, Number(EACH_MS));
  process.on('SIGTERM', async () => {
    clearInterval(timer);
    await Promise.all(asked);
    console.log(JSON.stringify(counted));
    process.exit(0);
  });
`;

/** Begins with the load on a branch; `end` gives what came of it. */
export async function beginLoad(namespace: string, image: string, consoleHost: string, eachMs: number) {
  const env = { CONSOLE: `http://${consoleHost}:4000`, FORM: JSON.stringify(menteeForm()), EACH_MS: String(eachMs) };
  const pod = scriptPod(namespace, 'load', image, script, env);
  await kubectlWith(JSON.stringify(pod), 'apply', '-f', '-');
  await kubectl('-n', namespace, 'wait', '--for=condition=Ready', 'pod/load', '--timeout=60s');
  return async (): Promise<Counted> => {
    // The container may end before the one who has asked for it hears so.
    const asked = kubectl('-n', namespace, 'exec', 'load', '--', 'node', '-e', 'process.kill(1, "SIGTERM")');
    await asked.catch(() => undefined);
    await kubectl('-n', namespace, 'wait', '--for=jsonpath={.status.phase}=Succeeded', 'pod/load', '--timeout=60s');
    const told = await kubectl('-n', namespace, 'logs', 'load');
    await kubectl('-n', namespace, 'delete', 'pod', 'load', '--wait=true');
    return JSON.parse(told.split('\n').at(-1) ?? '') as Counted;
  };
}
