/** What the two of a proposal are called. */
export type Names = { mentee: string; mentor: string };
