import type { Estimated } from '../sample.js';
import type { AskedEffect } from '../specification/schema.js';

/** One estimator's answer under the name it has in the report. */
export type Compared = { readonly label: string; readonly asked: AskedEffect; readonly estimated: Estimated };
