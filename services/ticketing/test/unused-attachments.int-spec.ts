import type { Database, Transaction } from '@shouwen/platform';
import { Client } from 'pg';
import { AttachmentStore } from '../src/attachments/attachment.store.js';
import { prepareTicketing } from './ticketing.process.js';
import type { TicketingEnvironment } from './ticketing.process.js';

describe('files that nobody has used yet', () => {
  let environment: TicketingEnvironment;
  let clients: [Client, Client];

  beforeAll(async () => {
    environment = await prepareTicketing();
    const connectionString = environment.databaseUrl;
    clients = [new Client({ connectionString }), new Client({ connectionString })];
    await Promise.all(clients.map((client) => client.connect()));
  }, 120_000);

  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await environment.close();
  });

  const transactionOn = (client: Client) =>
    ({
      query: async (sql: string, parameters: unknown[]) =>
        (await client.query(sql, parameters)).rows,
    }) as unknown as Transaction;

  it('are counted with those that an upload at the same time adds', async () => {
    const store = new AttachmentStore({} as Database);
    const [one, other] = clients;
    await Promise.all(clients.map((client) => client.query('begin')));
    expect(await store.unusedOf(transactionOn(one), 'ana')).toBe(0);
    const counted = store.unusedOf(transactionOn(other), 'ana');
    const file = {
      id: '01a00000-0000-7000-8000-000000000001',
      ticketId: null,
      entryId: null,
      internal: false,
      name: 'a.txt',
      mediaType: 'text/plain',
      bytes: 1,
      sha256: '0'.repeat(64),
      uploadedBy: 'ana',
      createdAt: new Date(),
    };
    await store.insert(transactionOn(one), file);
    await one.query('commit');
    expect(await counted).toBe(1);
    await other.query('rollback');
  });
});
