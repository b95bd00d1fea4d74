/*
 * Who may import whom. Each rule has a fixture of the same name in deploy/local/fixtures/boundaries, where it is seen to
 * fail; deploy/local/boundaries.ts runs them over the house, and knows how `@duo/…` is found without a build.
 */

const tests = String.raw`\.spec\.ts$|/test/|^deploy/local/jest\.(setup|teardown)\.ts$`;
const testKits = String.raw`^libs/testing/|^libs/platform/src/testing\.ts$`;
const pureLibs = '^libs/(kernel|contracts)/';
const servers = '^deploy/local/servers/';
const web = '^services/console/web/';
/** What the pages say, and how a text is filled in: journeys look for the words that people see. */
const words = `${web}(.+\\.texts|i18n/say)\\.ts$`;
/** A package of node_modules by name, found or not, with or without its separate types. */
const npm = (...names) => `(^|(^|/)node_modules/(@types/)?)(${names.join('|')})(/|$)`;
const clients = npm('kafkajs', 'bullmq', 'ioredis', 'pg');
const frameworks = npm('@nestjs/[^/]+', 'typeorm', 'kafkajs', 'bullmq', 'ioredis', 'pg', 'fastify');

/** A file of a package of ours by name; `@duo/platform/testing` and `/thread` are ways in of their own. */
const innerByName = '^@duo/[^/]+/(?!(testing|thread)$)';

/** Rules of a feature folder: `proposals/proposal.ts`, and not `proposals/proposal.actions.ts`. */
const suffixLess = String.raw`^services/[^/]+/src/.+/[^/.]+\.ts$`;
const suffixed = String.raw`^services/[^/]+/src/(.+/[^/.]+\.[^/]+|main|config|tables|events|jobs|app\.module)\.ts$`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'pure-libs-import-pure-libs',
      'kernel and contracts import each other, temporal-polyfill and @bufbuild/protobuf: no framework, no disk, no network',
      { path: '^libs/(kernel|contracts)/src/', pathNot: tests },
      { pathNot: [pureLibs, npm('temporal-polyfill', '@bufbuild/protobuf')] },
    ),
    rule(
      'tables-imports-kernel',
      'tables reads and writes files for whoever asks, and knows nothing of ours but the kernel',
      { path: '^libs/tables/' },
      { path: '^(libs|services|deploy)/', pathNot: '^libs/(tables|kernel)/' },
    ),
    rule(
      'platform-imports-pure-libs',
      'platform knows kernel and contracts, nothing that is built on it',
      { path: '^libs/platform/' },
      { path: '^(libs|services|deploy)/', pathNot: ['^libs/(platform|kernel|contracts)/', servers] },
    ),
    rule(
      'messaging-imports-platform-and-pure-libs',
      'messaging knows platform, kernel and contracts, no service',
      { path: '^libs/messaging/' },
      { path: '^(services|deploy)/', pathNot: servers },
    ),
    rule(
      'testing-imports-libs',
      'the test kit is for every service and knows none',
      { path: '^libs/testing/' },
      { path: '^(services|deploy)/', pathNot: servers },
    ),
    rule(
      'services-import-libs',
      'services know each other only through events, and the console only through HTTP',
      { path: '^services/([^/]+)/' },
      { path: '^(services|deploy)/', pathNot: ['^services/$1/', servers] },
    ),
    rule(
      'web-imports-kernel-only',
      'the web app runs in a browser: of ours it knows the kernel, of the services what they say of themselves',
      { path: web, pathNot: tests },
      { path: '^(libs|services|deploy)/', pathNot: [web, '^libs/kernel/', 'node_modules/'] },
    ),
    rule(
      'host-imports-no-web',
      'the host serves what was built of the web app and knows nothing of it',
      { path: '^services/console/src/' },
      { path: web },
    ),
    rule(
      'web-declared',
      'what the web app imports stands in the package.json of the console, as something that is needed for its build only',
      { path: web, pathNot: tests },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'testing-only-from-specs',
      'test kits stay out of what is deployed',
      { pathNot: [tests, testKits, '^deploy/(bench|e2e)/'] },
      { path: testKits },
    ),
    rule(
      'tests-only-from-tests',
      'no code leans on a spec or on what stands in a test folder',
      { pathNot: [tests, testKits, '^deploy/(bench|e2e)/'] },
      { path: tests },
    ),
    rule(
      'clients-only-in-plumbing',
      'kafkajs, bullmq, ioredis and pg are spoken to in messaging and platform, and where servers are run and measured',
      { pathNot: '^(libs/(messaging|platform)|deploy)/' },
      { path: clients },
    ),
    rule(
      'rules-import-no-framework',
      'a file without a suffix is pure: no Nest, TypeORM, Kafka or BullMQ, nor the libraries made of them, nor Node itself',
      { path: suffixLess },
      {
        path: [
          frameworks,
          '^libs/(platform|messaging)/',
          '^(node:)?(fs|net|http|https|child_process|worker_threads|dns|tls)(/|$)',
        ],
      },
    ),
    rule(
      'rules-import-no-edge',
      'a file without a suffix imports none with one: it would touch what that one touches',
      { path: suffixLess },
      { path: suffixed },
    ),
    rule('no-cycles', 'what imports each other cannot be read, tested or moved alone', {}, { circular: true }),
    {
      name: 'no-index-in-services',
      comment: 'a service is imported by nobody, so it needs no index: import the file itself',
      severity: 'error',
      module: { path: '^services/.*/index\\.ts$', numberOfDependentsLessThan: 100 },
      from: {},
    },
    rule(
      'no-inner-files',
      'another package is imported by its name, not by a file in it; the words of the pages are for journeys, too',
      { path: '^(libs|services|deploy)/([^/]+)/' },
      {
        path: ['^(libs|services)/', innerByName],
        pathNot: ['^$1/$2/', words],
        dependencyTypesNot: ['aliased'],
      },
    ),
    rule(
      'declared',
      'what a package imports stands in its own package.json; specs may use what the whole workspace has for development',
      { path: '^(libs|services)/', pathNot: [tests, web] },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    ),
    rule(
      'found',
      'an import that cannot be followed cannot be judged',
      {},
      {
        couldNotResolve: true,
        pathNot: innerByName,
      },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    // Nothing is excluded: what an excluded path matches is not judged either, and npm packages have a dist, too.
    doNotFollow: { path: ['(^|/)node_modules/', '(^|/)dist/', '/fixtures/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
