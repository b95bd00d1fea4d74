import { type MatrixRow, readmeTable } from '@duo/platform/testing';

/** Who may call what, as a README tells it: the authorization matrix is kept where people read it. */
export const matrixOf = (readme: string): MatrixRow[] =>
  readmeTable(readme, 'Screens').flatMap(([method = '', paths = '', who = '']) =>
    paths
      .replaceAll('`', '')
      .split(', ')
      .map((path) => ({ method, path, roles: who.split(', ') as MatrixRow['roles'] })),
  );
