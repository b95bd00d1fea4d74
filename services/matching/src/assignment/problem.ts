/** Arcs of mentee i are those from start[i] to start[i + 1] (CSR), mentors ascending within a mentee, no mentor twice. An impossible pair has no arc. */
export type Problem = {
  readonly mentees: number;
  readonly mentors: number;
  /** mentees + 1 */
  readonly start: Int32Array;
  /** per arc */
  readonly mentor: Int32Array;
  /** per arc, integers; n x maxCost < 2^53 checked */
  readonly cost: Float64Array;
  /** per mentor, >= 0 */
  readonly capacity: Int32Array;
  /** Cost per mentee of staying unmatched; undefined: everybody must be matched; Infinity: this mentee must. */
  readonly unmatched: Float64Array | undefined;
};

/**
 * Integer duals that prove a solution optimal: u of mentees, v of mentors (v <= 0). u[i] + v[j] <= cost of every arc,
 * u[i] <= unmatched[i], v[j] < 0 only when j is full, and gap = total - (sum u + sum capacity x v), which is 0.
 */
export type Certificate = {
  readonly mentees: Float64Array;
  readonly mentors: Float64Array;
  readonly gap: number;
};

export type Solution = {
  /** Per mentee; -1: stays unmatched. */
  readonly mentorOf: Int32Array;
  readonly total: number;
  readonly certificate: Certificate;
};

/** The input breaks a rule of its form; the message names the row and the rule. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Not everybody who must be matched can be; the message names who cannot. */
export class Infeasible extends Error {
  override readonly name = 'Infeasible';
  /** Mentees who compete for too few places: more of them than all their mentors together have. */
  readonly mentees: readonly number[];

  constructor(message: string, mentees: readonly number[]) {
    super(message);
    this.mentees = mentees;
  }
}

/** The solve was told to stop before its end. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** How far a solve is: the steps come in this order, a step may come again. */
export type Progress = { readonly step: 'prices' | 'pairs'; readonly done: number; readonly of: number };

/** Both are looked at many times a second while solving. */
export type Watch = {
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** An AbortSignal, or anything else that says `aborted`. */
  readonly cancel?: { readonly aborted: boolean } | undefined;
};

/** Whether mentees x the largest cost, of whatever sign, is below a limit. */
export function fits({ mentees, cost, unmatched }: Problem, limit: number): boolean {
  const most = Math.max(largest(cost), unmatched ? largest(unmatched) : 0);
  return mentees * most < limit;
}

function largest(costs: Float64Array): number {
  let high = 0;
  let low = 0;
  for (let at = 0; at < costs.length; at++) {
    const one = costs[at] as number;
    if (one > high && one < Number.POSITIVE_INFINITY) high = one;
    else if (one < low) low = one;
  }
  return Math.max(high, -low);
}
