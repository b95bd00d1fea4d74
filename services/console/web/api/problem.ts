/** A field of a form and the rule it breaks: `contact.email`, `invalid_format`. */
export type FieldError = { field: string; rule: string; message: string };

/** What a service, the host or the line said went wrong (RFC 9457). The code is stable, and the words are found by it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
  /** Of the request, to be told to whoever looks for what happened. */
  readonly instance: string | undefined;

  constructor(status: number, code: string, rest: Partial<Pick<Problem, 'details' | 'errors' | 'instance'>> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.details = rest.details ?? {};
    this.errors = rest.errors ?? [];
    this.instance = rest.instance;
  }

  /** Whether the same again may go better: the line was down, or a service away. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The problem that an answer tells of; one that tells nothing readable is `unexpected`. */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null || !('code' in body)) return new Problem(status, 'unexpected');
  const { code, details, errors, instance } = body as Partial<Problem> & { code: string };
  return new Problem(status, String(code), {
    ...(details ? { details } : {}),
    ...(errors ? { errors } : {}),
    ...(instance ? { instance } : {}),
  });
}

/** No answer came: the line is down, or the machine is away. */
export const lineIsDown = () => new Problem(0, 'line-is-down');
