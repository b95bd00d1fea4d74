import { type EnvironmentKey, type Route } from '@duo/platform';
import { readmeTable } from '@duo/platform/testing';

/** What a service is made of, as its code says. */
export type Facts = {
  /** Keys of its own; those that every service takes stand in the platform's README. */
  environment: readonly Pick<EnvironmentKey, 'key' | 'meaning' | 'default'>[];
  routes: readonly Pick<Route, 'method' | 'path' | 'roles'>[];
  tables: readonly string[];
  jobs: readonly string[];
  says: readonly string[];
  hears: readonly string[];
  metrics: readonly string[];
};

/** What a service's README leaves out, tells wrong or tells of something that is not there; nothing when it is whole. */
export function documentationFaults(readme: string, facts: Facts): string[] {
  const column = (heading: string, at = 0) => readmeTable(readme, heading).flatMap((row) => names(row[at]));
  const environment = facts.environment.map(({ key, meaning, default: usual = '' }) =>
    [key, meaning, usual].join(' | '),
  );
  const routes = facts.routes.map(({ method, path, roles }) => `${method} ${path} ${roles.join(', ')}`);
  return [
    ...differences(
      'Run and test',
      environment,
      readmeTable(readme, 'Run and test').map((row) => row.slice(0, 3).join(' | ')),
    ),
    ...differences(
      'Screens',
      routes,
      readmeTable(readme, 'Screens').flatMap(([method, paths, who]) =>
        names(paths).map((path) => `${method} ${path} ${who}`),
      ),
    ),
    ...differences('Keeps', facts.tables, column('Keeps')),
    ...differences('Later', facts.jobs, column('Later')),
    ...differences('Says', facts.says, column('Says')),
    ...differences('Listens to', facts.hears, column('Listens to')),
    ...differences('Metrics', facts.metrics, column('Metrics')),
  ];
}

/** A cell may hold several names: "`/mentees`, `/mentors`". */
const names = (cell = '') => cell.split(',').map((name) => name.trim().replaceAll('`', ''));

function differences(heading: string, real: readonly string[], told: readonly string[]): string[] {
  const missing = real.filter((one) => !told.includes(one)).map((one) => `${heading} does not tell: ${one}`);
  const gone = told.filter((one) => !real.includes(one)).map((one) => `${heading} tells what is not there: ${one}`);
  const twice = told.filter((one, at) => told.indexOf(one) < at).map((one) => `${heading} tells twice: ${one}`);
  return [...missing, ...gone, ...twice];
}
