export type Question = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
  token?: string;
  headers?: Record<string, string>;
};

export type Answer<Body> = { status: number; headers: Headers; body: Body };

/** Asks an HTTP API and reads its answer, which is JSON or nothing. */
export async function ask<Body = unknown>(
  url: string,
  { method = 'GET', path, body, token, headers }: Question,
): Promise<Answer<Body>> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as Body };
}
