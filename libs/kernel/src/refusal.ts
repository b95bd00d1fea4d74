export type Details = Record<string, string | number | boolean | Date | string[] | null>;

/**
 * A rule said no, and trying again would not help. The code names the rule in kebab case, in the words of the branch;
 * the details are coded facts (ids, dates, states), never a name, a contact or free text. Over HTTP it is a 409.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly details: Details;

  constructor(code: string, details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

export const refusal = (code: string, details?: Details) => new Refusal(code, details);
