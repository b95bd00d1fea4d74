type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a service learns of the browser's request; neither its cookies nor a token it might send. */
const asked = [
  'accept',
  'accept-language',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'last-event-id',
];

/** What the browser learns of the service's answer; no cookies, for they would be this console's. */
const answered = [
  'allow',
  'cache-control',
  'content-disposition',
  'content-language',
  'content-length',
  'content-type',
  'etag',
  'idempotency-replayed',
  'last-modified',
  'retry-after',
  'vary',
];

const only = (names: readonly string[], headers: Headers): Record<string, string | string[]> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

export const headersForService = (
  headers: Headers,
  { bearer, address }: { bearer: string | undefined; address: string },
) => ({
  ...only(asked, headers),
  'x-forwarded-for': address,
  ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
});

/** Answers are about people: unless the service says otherwise, no browser keeps them. */
export const headersForBrowser = (headers: Headers) => ({ 'cache-control': 'no-store', ...only(answered, headers) });

/** The token of a personal link; undefined when what was sent cannot be one. */
export const linkIn = (value: string | string[]) =>
  typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
