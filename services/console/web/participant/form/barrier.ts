import type { BarrierCode } from '@duo/kernel';

/** A barrier that was ticked, and how much it stands in the way: 1 to 4; 0 as long as that is not told. */
export type ToldBarrier = { barrier: BarrierCode; severity: number };
