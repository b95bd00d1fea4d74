import { join } from 'node:path';

/** What is fetched once and kept: `DUO_CACHE`, or `.duo/cache` in the project. */
export const cache = () => process.env.DUO_CACHE ?? join(import.meta.dirname, '..', '..', '..', '.duo', 'cache');
