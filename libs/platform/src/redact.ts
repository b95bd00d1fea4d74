/*
 * What may never stand in a log line. Names of fields are compared without case, hyphens and underscores, at any depth.
 */
const secret = [
  'authorization',
  'proxyauthorization',
  'cookie',
  'setcookie',
  'password',
  'secret',
  'token',
  'idtoken',
  'accesstoken',
  'refreshtoken',
  'apikey',
  'privatekey',
  'idempotencykey',
];
const personal = [
  'name',
  'names',
  'firstname',
  'lastname',
  'givenname',
  'familyname',
  'surname',
  'fullname',
  'displayname',
  'nickname',
  'email',
  'emailaddress',
  'mail',
  'phone',
  'phonenumber',
  'telephone',
  'mobile',
  'birthdate',
  'dateofbirth',
  'birthday',
  'born',
  'address',
  'street',
  'nationalnumber',
  'ip',
  'remoteaddress',
];
const freeText = [
  'text',
  'note',
  'notes',
  'comment',
  'comments',
  'remark',
  'remarks',
  'motivation',
  'story',
  'testimony',
  'freetext',
  'description',
];
const carriers = [
  'body',
  'payload',
  'data',
  'value',
  'headers',
  'query',
  'parameters',
  'params',
  'url',
  'detail',
  'where',
  'hint',
];

/** Every field name whose value is left out of the log. */
export const redacted: readonly string[] = [...secret, ...personal, ...freeText, ...carriers];

const names = new Set(redacted);
const plain = (key: string) => key.replaceAll(/[-_]/g, '').toLowerCase();
const deepest = 8;

/** A copy of a log line's fields without what may not be told; errors are left to `tellError`. */
export function redact(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, names.has(plain(key)) ? '[redacted]' : copy(value, 1)]),
  );
}

function copy(value: unknown, depth: number): unknown {
  if (value instanceof Error) return tellError(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= deepest || ArrayBuffer.isView(value)) return '[left out]';
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, names.has(plain(key)) ? '[redacted]' : copy(inner, depth + 1)]),
  );
}

/**
 * An error as the log tells it: what it is and where it happened. Its own fields stay out (a database error carries the
 * statement, its parameters and the row), and so does the text of database and syntax errors, which quotes values.
 */
export function tellError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, severity } = error as {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
    severity?: unknown;
  };
  const fromDatabase = typeof severity === 'string' && typeof code === 'string';
  const told = {
    type: error.name,
    message: fromDatabase
      ? `database error ${code}`
      : error.name === 'SyntaxError'
        ? 'could not be read'
        : error.message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(fromDatabase ? { constraint, table } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
      .join('\n'),
  };
  return error.cause instanceof Error && depth < 4 ? { ...told, cause: tellError(error.cause, depth + 1) } : told;
}
