import type { Places } from './places.js';
import type { Side } from './side.js';

/** A round of bids at one precision. */
export type Auction = {
  readonly rows: Side;
  readonly columns: () => Side;
  readonly unmatched: Float64Array;
  readonly price: Float64Array;
  readonly places: Places;
  readonly mentorOf: Int32Array;
  /** Cost of the pair a mentee is in. */
  readonly paid: Float64Array;
  /** Nobody is further from the best choice than this. */
  step: number;
  /** Largest difference between two costs. */
  readonly range: number;
  work: number;
};
