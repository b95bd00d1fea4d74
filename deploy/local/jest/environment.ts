import { join } from 'node:path';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';
// It keeps its matchers on the global object, once for all files.
import '@jest/expect';

type Made = { projectConfig: ConstructorParameters<typeof ModernFakeTimers>[0]['config'] };

// What tests start, services above all, finds its packages compiled. The tests themselves load each file once.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'duo');

/**
 * The world that a test file runs in is that of the process, since packages are loaded once for all files. What a file leaves
 * behind in it, so that the next would see it, is taken away.
 */
export default class NativeEnvironment {
  readonly global = globalThis;
  readonly moduleMocker = new ModuleMocker(globalThis);
  readonly fakeTimers = null;
  readonly fakeTimersModern: ModernFakeTimers;
  readonly #restore = [remember(process.env), rememberListeners(), rememberSymbols()];
  readonly #console = globalThis.console;
  readonly #exit = process.exit;

  constructor({ projectConfig }: Made) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    this.fakeTimersModern.dispose();
    globalThis.console = this.#console;
    process.exit = this.#exit;
    for (const restore of this.#restore) restore();
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  getVmContext(): null {
    return null;
  }
}

function remember(variables: NodeJS.ProcessEnv): () => void {
  const before = { ...variables };
  return () => {
    for (const name of Object.keys(variables)) if (!Object.hasOwn(before, name)) delete variables[name];
    Object.assign(variables, before);
  };
}

function rememberListeners(): () => void {
  const before = new Map(process.eventNames().map((name) => [name, new Set(process.rawListeners(name))]));
  return () => {
    for (const name of process.eventNames())
      for (const listener of process.rawListeners(name) as (() => void)[])
        if (!before.get(name)?.has(listener)) process.off(name, listener);
  };
}

/** What packages keep on the global object: the timeout that a file sets, a tracer that it starts. */
function rememberSymbols(): () => void {
  const before = new Set(Object.getOwnPropertySymbols(globalThis));
  return () => {
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (!before.has(symbol)) Reflect.deleteProperty(globalThis, symbol);
  };
}
