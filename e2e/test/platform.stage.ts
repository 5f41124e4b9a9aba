import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTestDatabase,
  startTestIssuer,
  testBroker,
  testTopicPrefix,
  until,
} from '@shouwen/dev';
import { migrateTicketing } from '../src/stage/databases.js';
import { ask } from '../src/stage/graphql-client.js';
import type { Question } from '../src/stage/graphql-client.js';
import { startGateway, startTicketing } from '../src/stage/platform-processes.js';
import { Tokens } from '../src/stage/tokens.js';
import { plainKafka } from '../src/stage/topic-reader.js';

/** Somebody who signs in, and their role. */
export type Person = [sub: string, role: string];

const TICKET = `id uuid number version status grade subject customer { id name } owner { id name }
  resolution { text } firstResponse { at actor { id } } reopenCount`;

interface Payload {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
  ticket: any;
  userErrors: { field: string[] | null; code: string; message: string; retryable: boolean }[];
}

/** The platform as it runs in production, on a database and topics of its own. */
export async function startPlatform() {
  const database = await createTestDatabase({ template: 'ticketing', migrate: migrateTicketing });
  const issuer = await startTestIssuer();
  const topicPrefix = testTopicPrefix();
  const brokers = testBroker();
  const logDirectory = join(tmpdir(), `shouwen-journey-${process.pid}`);
  const surroundings = { brokers, topicPrefix, issuer, logDirectory };
  const ticketing = await startTicketing('ticketing', surroundings, database.url);
  const gateway = await startGateway(surroundings, [ticketing]);
  const processes = [ticketing.process, gateway.process];
  await until(
    async () => (await Promise.all(processes.map((process) => process.isReady()))).every(Boolean),
    { what: 'the platform to be ready', timeoutMs: 60_000 },
  );
  const tokens = new Tokens(issuer);
  const as = async ([sub, role]: Person, query: string, question: Omit<Question, 'token'> = {}) =>
    ask(gateway.address, query, { ...question, token: await tokens.of(sub, role) });
  return {
    url: gateway.address,
    issuer,
    tokens,
    topicPrefix,
    databaseUrl: database.ownerUrl,
    brokers,
    kafka: plainKafka(brokers),
    ticketing: ticketing.process,
    gateway: gateway.process,
    /** Asks as somebody. */
    as,
    /** Carries out a mutation as somebody and answers its payload. */
    async change(who: Person, field: string, input: Record<string, unknown>): Promise<Payload> {
      const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
        ticket { ${TICKET} } userErrors { field code message retryable } } }`;
      const { body } = await as(who, document, { variables: { input } });
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
      return (body.data as Record<string, Payload>)[field] as Payload;
    },
    async stop() {
      const codes = [await gateway.process.stop(), await ticketing.process.stop()];
      await issuer.close();
      await database.drop();
      return codes;
    },
  };
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>;
