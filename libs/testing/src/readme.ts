import { registry } from '@duo/contracts';
import type { Service } from '@duo/messaging';
import { baseConfig, environmentOf } from '@duo/platform';
import { type MatrixRow, readmeTable } from '@duo/platform/testing';

const headings = [
  'Purpose',
  'Rules it owns',
  'Listens to',
  'Says',
  'Keeps',
  'Later',
  'Screens',
  'Run and test',
] as const;

type Documented = Pick<Service, 'name' | 'module' | 'config' | 'tables' | 'jobs'>;

/** What a service's README leaves out, or tells of things that are not there; one sentence each. */
export function readmeFaults({ name, module, config, tables, jobs }: Documented, readme: string): string[] {
  const says = [...registry.values()].filter((kind) => kind.service === name).map(({ schema }) => schema.name);
  return [
    ...compare('headings', readme.match(/^## .*$/gm)?.map((line) => line.slice(3)) ?? [], headings),
    ...compare('Listens to', named(readme, 'Listens to'), handledBy(module)),
    ...compare('Says', named(readme, 'Says'), says),
    ...compare(
      'Keeps',
      firstCells(readme, 'Keeps'),
      tables.map(({ options }) => options.name),
    ),
    ...compare('Later', firstCells(readme, 'Later'), Object.keys(jobs)),
    ...environmentFaults(config, readme),
  ];
}

/** The keys a README tells beside those that every process takes, with meaning and default. */
export function environmentFaults(config: object, readme: string): string[] {
  const common = new Set(environmentOf(baseConfig).map(({ key }) => key));
  const own = environmentOf(config as typeof baseConfig).filter(({ key }) => !common.has(key));
  const rows = own.map(({ key, meaning, default: value }) => [key, meaning, value ?? ''].join(' | '));
  const told = readmeTable(readme, 'Run and test').map((cells) => cells.map(plain).join(' | '));
  return compare('Run and test', told, rows.map(plain));
}

/** Who may call what, as a README tells it: the authorization matrix is kept where people read it. */
export const matrixOf = (readme: string): MatrixRow[] =>
  readmeTable(readme, 'Screens').flatMap(([method = '', paths = '', who = '']) =>
    plain(paths)
      .split(', ')
      .map((path) => ({ method, path, roles: who.split(', ') as MatrixRow['roles'] })),
  );

const plain = (text: string) => text.replaceAll('`', '');
const firstCells = (readme: string, heading: string) => readmeTable(readme, heading).map(([cell = '']) => plain(cell));
const named = (readme: string, heading: string) => firstCells(readme, heading).flatMap((cell) => cell.split(', '));

function compare(where: string, told: readonly string[], there: readonly string[]): string[] {
  return [
    ...there.filter((one) => !told.includes(one)).map((one) => `${where}: ${one} is not told`),
    ...told.filter((one) => !there.includes(one)).map((one) => `${where}: ${one} is told but not there`),
  ];
}

/** The events that the controllers of a Nest module handle, by their short names. */
function handledBy(module: Service['module']): string[] {
  const controllers: (new (...args: never[]) => object)[] = Reflect.getMetadata('controllers', module) ?? [];
  const methods = controllers
    .flatMap(({ prototype }) => Object.values(Object.getOwnPropertyDescriptors(prototype)))
    .flatMap(({ value }) => (typeof value === 'function' ? [value] : []));
  const types = methods.flatMap((method): string[] => Reflect.getMetadata('microservices:pattern', method) ?? []);
  return types.map((type) => type.split('.').at(-1) ?? '');
}
