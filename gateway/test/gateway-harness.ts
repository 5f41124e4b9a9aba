import { startTestIssuer } from '@shouwen/dev';
import { startGatewayProcess } from './gateway-process.js';
import { TicketingInMemory } from './ticketing-in-memory.js';

/** An answer of the API. */
export interface Answer {
  status: number;
  headers: Headers;
  body: {
    // What a test asks for is what it looks at.
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

/** The gateway as it is built, in a process and on ports of its own, with an issuer and a ticketing service of its own behind it. */
export async function startTestGateway(environment: Record<string, string> = {}) {
  const issuer = await startTestIssuer();
  const ticketing = new TicketingInMemory();
  await ticketing.start();
  const gateway = await startGatewayProcess({
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    OIDC_JWKS_URL: issuer.jwksUrl,
    KAFKA_BROKERS: '127.0.0.1:1',
    TICKETING_GRPC_URL: ticketing.address,
    CRM_GRPC_URL: '127.0.0.1:1',
    // A busy machine is no busy gateway.
    MAX_EVENT_LOOP_DELAY_MS: '60000',
    REQUEST_TIMEOUT_MS: '20000',
    ...environment,
  }).catch(async (error: unknown) => {
    ticketing.stop();
    await issuer.close();
    throw error;
  });
  const url = `http://127.0.0.1:${gateway.httpPort}/graphql`;

  const ask = async (
    query: string,
    { token, variables, headers }: Question = {},
  ): Promise<Answer> =>
    read(
      await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      }),
    );

  return {
    issuer,
    ticketing,
    gateway,
    url,
    ask,
    agent: () => issuer.sign({ sub: 'ana', name: 'Ana', roles: ['agent'] }),
    customer: (sub = 'carla') => issuer.sign({ sub, name: sub, roles: ['customer'] }),
    operations: (path: string) => fetch(`http://127.0.0.1:${gateway.opsPort}${path}`),
    stop: async () => {
      await gateway.stop('SIGTERM');
      ticketing.stop();
      await issuer.close();
    },
  };
}

/** Reads an answer of the API. */
export async function read(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

interface Question {
  token?: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

export type TestGateway = Awaited<ReturnType<typeof startTestGateway>>;
