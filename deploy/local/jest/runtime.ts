import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type JestRuntime from 'jest-runtime';
import { begin } from './sources.ts';

type Made = ConstructorParameters<typeof JestRuntime.default>;

const require = createRequire(import.meta.url);
const Runtime: typeof JestRuntime.default = require('jest-runtime').default;

/** What jest's transformers are told: modules stay modules. */
const modules = {
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

/**
 * Loads a test the way Node loads a program. Jest's own runtime reads, compiles and links every package anew for every file,
 * which took more of the run than the tests did; here packages are loaded once in a worker, and what is ours once a file.
 */
export default class NativeRuntime extends Runtime {
  readonly #maps = new Map<string, string>();
  readonly #run: ReturnType<typeof begin>;

  constructor(...made: Made) {
    super(...made);
    const [, , , transformer, , coverage, testPath] = made;
    const compile = (url: string) => {
      const { code, sourceMapPath } = transformer.transform(fileURLToPath(url), { ...modules, ...coverage });
      if (sourceMapPath) this.#maps.set(url, sourceMapPath);
      return code;
    };
    this.#run = begin({ compile, jest: () => this.requireModuleOrMock(testPath, '@jest/globals') });
  }

  override unstable_importModule(from: string): Promise<unknown> {
    return import(this.#run.own(pathToFileURL(from).href));
  }

  /** The test framework keeps the tests of a file in its modules: they are loaded anew, and what they need is not. */
  override requireInternalModule<T = unknown>(from: string, to = from): T {
    delete require.cache[to];
    return require(to);
  }

  override getSourceMaps(): ReadonlyMap<string, string> {
    return this.#maps;
  }
}

// It would put its own in place of that of the process, which is the one that tests have here.
Object.assign(NativeRuntime.prototype, { installGetBuiltinModule() {} });
