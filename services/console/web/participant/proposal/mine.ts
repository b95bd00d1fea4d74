import type { paths } from '../../api/generated/matching.js';

/** The proposal of a personal link, as its owner may see it. */
export type Mine = paths['/my/proposal']['get']['responses']['200']['content']['application/json'];
