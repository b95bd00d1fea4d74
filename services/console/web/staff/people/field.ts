/** A field of the coded facts: which fact, what it says now, and how to say something else. */
export type FieldProps = { fact: string; value: unknown; set: (value: unknown) => void };
