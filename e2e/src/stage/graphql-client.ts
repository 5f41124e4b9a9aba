/** An answer of the API. */
export interface Answer {
  status: number;
  headers: Headers;
  body: {
    // What is asked for is what is looked at.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    data?: any;
    errors?: {
      message: string;
      path?: (string | number)[];
      extensions: { code: string; correlationId: string; retryAfterMs?: number };
    }[];
    extensions?: { cost: { requested: number; limit: number } };
  };
}

/** What goes with a document. */
export interface Question {
  token?: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** Milliseconds after which no answer is awaited any more. */
  timeoutMs?: number;
}

/** Asks the API as a program would. Throws when no answer comes. */
export async function ask(
  url: string,
  query: string,
  { token, variables, headers, timeoutMs = 20_000 }: Question = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}
