import type { TestIssuer } from '@shouwen/dev';
import type pg from 'pg';
import { HttpConnection } from '../load/http-connection.js';
import type { ScaleCase } from '../scale/scale.cases.js';
import type { Running } from '../stage/processes.js';
import { isBusy } from './demands.seed.js';

const TIMELINE = `query Timeline($identity: String!, $after: String) {
  customerByIdentity(identity: $identity) {
    uuid
    timeline(first: 20, after: $after) {
      edges { cursor node { part at title subject { id } } }
      pageInfo { hasNextPage endCursor }
      unavailable { part reason }
    }
  }
}`;

interface Timeline {
  edges: { node: { part: string } }[];
  pageInfo: { endCursor: string | null };
  unavailable: unknown[];
}

interface Answer {
  data?: { customerByIdentity?: { timeline: Timeline | null } | null } | null;
  errors?: unknown[];
}

/** The timeline of customers with many tickets and demands, as a frontend reads it. Throws when a part of one is missing. */
export async function timelineCasesOf(
  { address }: Running,
  issuer: TestIssuer,
  database: pg.Client,
): Promise<{ cases: ScaleCase[]; close: () => void }> {
  const connection = new HttpConnection(address);
  const token = await issuer.sign({ sub: 'agent-7', roles: ['agent'], name: 'agent-7' });
  const headers = `Authorization: Bearer ${token}\r\nAccept: application/graphql-response+json\r\n`;
  const identities = await identitiesOf(database);
  const page = async (n: number, after?: string | null): Promise<Timeline> => {
    const variables = { identity: identities[n % identities.length], after };
    const body = JSON.stringify({ query: TIMELINE, variables });
    const answer = await connection.post('/graphql', body, headers);
    const { data, errors } = JSON.parse(answer.body) as Answer;
    const timeline = data?.customerByIdentity?.timeline;
    if (errors !== undefined || timeline == null || timeline.unavailable.length > 0) {
      throw new Error(`no timeline: ${answer.body}`);
    }
    return timeline;
  };
  const middles = new Map<number, string | null>();
  for (const n of identities.keys()) middles.set(n, (await page(n)).pageInfo.endCursor);
  const cases = [
    {
      name: 'timeline, through the gateway',
      run: async (n: number) => (await page(n)).edges.length,
    },
    {
      name: 'timeline, through the gateway: page 2',
      run: async (n: number) => (await page(n, middles.get(n % identities.length))).edges.length,
    },
  ];
  return { cases, close: () => connection.close() };
}

/** Who has tickets and demands, from everywhere. */
async function identitiesOf(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ identity: string }>(
    `select 'shop-1:' || n as identity from numbered
     where ${isBusy('n')} and n % greatest(100, (select count(*) from numbered) / 10000 * 100) < 100
     order by n limit 100`,
  );
  return rows.map(({ identity }) => identity);
}
