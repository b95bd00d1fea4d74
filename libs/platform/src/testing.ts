export { type MatrixRow, matrixFaults, platformRows } from './auth/matrix.js';
export { openTestIssuer, type TestIssuer, type TokenClaims } from './auth/test-issuer.js';
export { openCollector, type SentSpan } from './collector.js';
export { routesOfController } from './http/routes.js';
export { readmeTable } from './readme-table.js';
