import type { FieldError } from './problem.js';

/** What validation reports: a Standard Schema issue, with what zod adds to it. */
export type Issue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly format?: string;
  readonly keys?: readonly string[];
  readonly params?: { readonly rule?: string };
};

const most = 50;

/**
 * Names each field that breaks a rule, with the rule, never with the value. `where` is the part of the request the
 * fields stand in: empty for the body, else `query`, `path` or `header`.
 */
export function fieldErrors(issues: readonly Issue[], where: string): FieldError[] {
  return issues.flatMap((issue) => told(issue, [where, ...pathOf(issue)].filter(Boolean).join('.'))).slice(0, most);
}

const pathOf = ({ path }: Issue) => (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));

function told(issue: Issue, field: string): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      field: field ? `${field}.${key}` : key,
      rule: 'unknown-field',
      message: 'This field is not known',
    }));
  }
  const absent = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (absent) return [{ field: field || 'body', rule: 'required', message: 'This field is needed' }];
  return [{ field: field || 'body', rule: ruleOf(issue), message: issue.message }];
}

const ruleOf = ({ code = 'invalid', format, params }: Issue) =>
  (params?.rule ?? (code === 'invalid_format' && format ? format : code)).replaceAll('_', '-');
