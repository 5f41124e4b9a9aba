import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTestDatabase,
  shiftDatabaseClock,
  startTestIssuer,
  testBroker,
  testTopicPrefix,
  until,
} from '@shouwen/dev';
import type { TestClaims } from '@shouwen/dev';
import { migrateCrm, migrateTicketing } from '../src/stage/databases.js';
import { ask } from '../src/stage/graphql-client.js';
import type { Question } from '../src/stage/graphql-client.js';
import { startCrm, startGateway, startTicketing } from '../src/stage/platform-processes.js';
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

/** What a test wants otherwise than an installation has it. */
export interface Staging {
  /** More variables of the ticketing service. */
  ticketing?: Record<string, string>;
  /** Also customer relations, with these variables; they are away when left out. */
  crm?: Record<string, string>;
  /** More variables of the gateway. */
  gateway?: Record<string, string>;
  /** When it is as the platform starts; tokens are good for years then. Now when left out. */
  startsAt?: Date;
}

/** What only tests want of a service. */
const IN_TESTS = { KAFKA_MOST_PARTITIONS: '2', DATABASE_REFUSE_SECOND_CONNECTION: 'true' };

/** The platform as it runs in production, on a database and topics of its own. */
export async function startPlatform({
  ticketing: variables,
  crm: crmVariables,
  gateway: gatewayVariables,
  startsAt,
}: Staging = {}) {
  const database = await createTestDatabase({ template: 'ticketing', migrate: migrateTicketing });
  const crmDatabase =
    crmVariables && (await createTestDatabase({ template: 'crm', migrate: migrateCrm }));
  if (startsAt !== undefined) {
    await shiftDatabaseClock(database, startsAt);
    if (crmDatabase !== undefined) await shiftDatabaseClock(crmDatabase, startsAt);
  }
  const issuer = await startTestIssuer();
  const topicPrefix = testTopicPrefix();
  const brokers = testBroker();
  const logDirectory = await mkdtemp(join(tmpdir(), 'shouwen-journey-'));
  const surroundings = { brokers, topicPrefix, issuer, logDirectory };
  const ticketing = await startTicketing('ticketing', surroundings, database.url, {
    ...IN_TESTS,
    ...variables,
  });
  const crm = crmDatabase && [
    await startCrm('crm', surroundings, crmDatabase.url, {
      ...IN_TESTS,
      ...crmVariables,
    }),
  ];
  const gateway = await startGateway(surroundings, [ticketing], crm, gatewayVariables);
  const services = [ticketing, ...(crm ?? [])].map((service) => service.process);
  const processes = [gateway.process, ...services];
  await until(
    async () => (await Promise.all(processes.map((process) => process.isReady()))).every(Boolean),
    { what: 'the platform to be ready' },
  );
  const claims = { iat: 0, exp: Date.parse('2030-01-01') / 1000 };
  const lasting = { sign: (person: TestClaims) => issuer.sign(person, { claims }) };
  const tokens = new Tokens(startsAt === undefined ? issuer : lasting);
  const as = async ([sub, role]: Person, query: string, question: Omit<Question, 'token'> = {}) =>
    ask(gateway.address, query, { ...question, token: await tokens.of(sub, role) });
  return {
    url: gateway.address,
    issuer,
    tokens,
    topicPrefix,
    databaseUrl: database.ownerUrl,
    database,
    brokers,
    kafka: plainKafka(brokers),
    ticketing: ticketing.process,
    crmDatabaseUrl: crmDatabase?.ownerUrl,
    /** Where logs of all processes and files of messages are. */
    logDirectory,
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
      const codes: (number | null)[] = [];
      for (const process of processes) codes.push(await process.stop());
      await issuer.close();
      await database.drop();
      await crmDatabase?.drop();
      return codes;
    },
  };
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>;
