import type { Details } from '@duo/kernel';

/** A field that breaks a rule; the field as a dotted path from the body, or `query.x`, `path.x`, `header.x`. */
export type FieldError = { field: string; rule: string; message: string };

/** An answer that says what went wrong (RFC 9457), always as `application/problem+json`. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The request's id as a URN: the same id stands in the log and in the header `x-request-id`. */
  instance: string;
  /** What went wrong in kebab case: for programs, stable. */
  code: string;
  /** Coded facts of a rule that said no. */
  details?: Details;
  errors?: FieldError[];
};

/** Thrown to answer with a problem. A rule that says no throws a Refusal instead. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly headers: Record<string, string>;
  readonly details: Details | undefined;
  readonly errors: FieldError[] | undefined;

  constructor(
    readonly status: number,
    readonly code: string,
    more: {
      detail?: string;
      headers?: Record<string, string>;
      details?: Details;
      errors?: FieldError[];
      cause?: unknown;
    } = {},
  ) {
    super(more.detail ?? '', { cause: more.cause });
    this.headers = more.headers ?? {};
    this.details = more.details;
    this.errors = more.errors;
  }
}
