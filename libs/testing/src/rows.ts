import type { MatrixRow } from '@duo/platform/testing';

const jobs: MatrixRow[] = [
  { method: 'GET', path: '/jobs', roles: ['ops', 'branch-manager'] },
  { method: 'POST', path: '/jobs/:id/retry', roles: ['ops', 'branch-manager'] },
  { method: 'POST', path: '/jobs/:id/discard', roles: ['ops', 'branch-manager'] },
];
const eventsDoc: MatrixRow = { method: 'GET', path: '/asyncapi.json', roles: ['public'] };
const parked: MatrixRow[] = [
  { method: 'GET', path: '/parked', roles: ['ops', 'branch-manager'] },
  { method: 'GET', path: '/parked/:id', roles: ['ops', 'branch-manager'] },
  { method: 'POST', path: '/parked/:id/retry', roles: ['ops', 'branch-manager'] },
  { method: 'POST', path: '/parked/:id/discard', roles: ['ops', 'branch-manager'] },
];

/** The rows of the authorization matrix for what messaging serves; a service that hears nothing parks nothing. */
export const messagingRows = ({ listens }: { listens: boolean }): MatrixRow[] => [
  ...jobs,
  eventsDoc,
  ...(listens ? parked : []),
];
