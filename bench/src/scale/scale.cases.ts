import { credentials } from '@grpc/grpc-js';
import type { Metadata } from '@grpc/grpc-js';
import {
  ListTicketsRequest,
  SearchOrder,
  SearchTicketsRequest,
  TicketSearchServiceClient,
  TicketStatus,
} from '@shouwen/contracts';
import type { TestIssuer } from '@shouwen/dev';
import type pg from 'pg';
import { answerOf, metadataFor, openClient } from '../load/service.target.js';
import type { Running } from '../stage/processes.js';
import { chineseWordOf, englishWordOf } from './ticket-texts.js';
import { apart } from './vocabulary.js';

/** Something that users do often, done the n-th time; answers how many tickets it showed. */
export interface ScaleCase {
  name: string;
  run: (n: number) => Promise<number>;
}

/** Tickets in the middle of the table. */
interface Sample {
  number: string;
  customerName: string;
}

/** Every case against a running service. */
export async function casesOf(
  ticketing: Running,
  issuer: TestIssuer,
  database: pg.Client,
): Promise<{ cases: ScaleCase[]; close: () => void }> {
  const sign = async (sub: string, role: string) =>
    metadataFor(await issuer.sign({ sub, roles: [role], name: sub }));
  const agent = await sign('agent-7', 'agent');
  const customer = await sign('customer-7', 'customer');
  const client = openClient(ticketing.address);
  const searcher = new TicketSearchServiceClient(ticketing.address, credentials.createInsecure());
  const samples = await samplesOf(database);
  const sampleOf = (n: number) => samples[n % samples.length] ?? { number: '', customerName: '' };

  const list = async (patch: object) => {
    const request = ListTicketsRequest.fromJSON(patch);
    const answer = await answerOf<{ tickets: unknown[] }>((done) =>
      client.listTickets(request, agent, done),
    );
    return answer.tickets.length;
  };
  const find = (query: (n: number) => string, patch: object = {}, as: Metadata = agent) => {
    return async (n: number) => {
      const request = { ...SearchTicketsRequest.fromJSON({ query: query(n) }), ...patch };
      const answer = await answerOf<{ hits: unknown[] }>((done) =>
        searcher.searchTickets(request, as, done),
      );
      return answer.hits.length;
    };
  };
  const zh = (from: number, span: number) => (n: number) => chineseWordOf(from + (n % span));
  const en = (from: number, span: number) => (n: number) => englishWordOf(from + (n % span));
  const both = (first: (n: number) => string, second: (n: number) => string) => (n: number) =>
    `${first(n)} ${second(n + 1)}`;
  const middle = String(Number(sampleOf(0).number.split('-')[2]));

  const cases: ScaleCase[] = [
    { name: 'list: 20 newest', run: () => list({}) },
    { name: 'list: queue of new tickets', run: () => list({ statuses: [TicketStatus.NEW] }) },
    {
      name: 'list: my open tickets',
      run: (n) => list({ statuses: [TicketStatus.OPEN], ownerId: `agent-${n % 200}` }),
    },
    {
      name: 'board: open tickets counted',
      run: async () => (await (await fetch(`${ticketing.operations}/metrics`)).text()).length,
    },
    {
      name: 'a ticket by number',
      run: async (n) => {
        const by = { $case: 'number', value: sampleOf(n).number } as const;
        await answerOf((done) => client.getTicket({ by }, agent, done));
        return 1;
      },
    },
    { name: 'search: number', run: find((n) => sampleOf(n).number) },
    { name: 'search: name of a customer', run: find((n) => sampleOf(n).customerName) },
    { name: 'search: frequent, Chinese', run: find(zh(0, 5)) },
    { name: 'search: frequent, English', run: find(en(0, 5)) },
    { name: 'search: two frequent, Chinese', run: find(both(zh(0, 8), zh(3, 7))) },
    { name: 'search: two frequent, English', run: find(both(en(0, 8), en(3, 7))) },
    { name: 'search: Chinese and English', run: find(both(zh(0, 20), en(0, 20))) },
    { name: 'search: middling, Chinese', run: find(zh(60, 50)) },
    { name: 'search: rare, Chinese', run: find(zh(9_000, 5_000)) },
    { name: 'search: rare, English', run: find(en(9_000, 5_000)) },
    { name: 'search: product code', run: find((n) => `px${1_000 + ((n * 37) % 9_000)}`) },
    {
      name: 'search: beginning of a word',
      run: find((n) => englishWordOf(n % 60).slice(0, 3 + (n % 2))),
    },
    { name: 'search: one character', run: find((n) => [...chineseWordOf(n % 40)][0] ?? '') },
    { name: 'search: nothing matches', run: find((n) => `${chineseWordOf(n % 9)} nowhere${n}`) },
    { name: 'search: frequent, never together', run: find(() => apart.join(' ')) },
    {
      name: 'search: frequent, of an owner, open',
      run: find(zh(0, 5), { ownerId: 'agent-7', statuses: [TicketStatus.OPEN] }),
    },
    {
      name: 'search: frequent, of some months',
      run: find(zh(0, 5), { openedTo: new Date(Date.now() - 3 * 86_400_000) }),
    },
    { name: 'search: frequent, own tickets', run: find(zh(0, 5), {}, customer) },
    {
      name: 'search: frequent, from the middle',
      run: find(zh(0, 5), { page: { pageSize: 20, pageToken: middle } }),
    },
    { name: 'search: by relevance', run: find(zh(0, 5), { order: SearchOrder.RELEVANCE }) },
  ];
  return {
    cases,
    close: () => {
      client.close();
      searcher.close();
    },
  };
}

async function samplesOf(database: pg.Client): Promise<Sample[]> {
  const { rows } = await database.query<Sample>(
    `select number, customer_name as "customerName" from ticket
     order by id offset (select count(*) / 2 from ticket) limit 50`,
  );
  return rows;
}
