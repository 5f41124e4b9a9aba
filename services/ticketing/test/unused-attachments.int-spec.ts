import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from '@shouwen/dev';
import type { Database, Transaction } from '@shouwen/platform';
import { Client } from 'pg';
import { AttachmentStore } from '../src/attachments/attachment.store.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
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

  it('go after their time, with what a crash left marked, and wait while their storage is away', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shouwen-unused-'));
    const [database] = clients;
    const store = new AttachmentStore({ query: transactionOn(database).query } as Database);
    const idOf = (nth: number) => `01a00000-0000-7000-8000-00000000010${nth}`;
    const pathOf = (nth: number) => join(folder, idOf(nth).slice(-3), idOf(nth));
    const keep = async (nth: number, state: string, hours: number) => {
      await database.query(
        `insert into attachment (id, name, media_type, bytes, sha256, state, uploaded_by, created_at)
         values ($1, 'a.txt', 'text/plain', 1, '', $2, 'ben', now() - $3 * interval '1 hour')`,
        [idOf(nth), state, hours],
      );
      await mkdir(dirname(pathOf(nth)), { recursive: true });
    };
    const [unused, crashed, away, young] = [1, 2, 3, 4] as const;
    await keep(unused, 'ready', 25);
    await writeFile(pathOf(unused), 'x');
    await keep(crashed, 'removing', 25);
    await keep(away, 'ready', 26);
    // What is no file can't be removed as one.
    await mkdir(pathOf(away));
    await keep(young, 'ready', 23);
    await writeFile(pathOf(young), 'x');
    const service = await startTicketing(environment, { ATTACHMENT_FOLDER: folder });
    const left = async () => {
      const { rows } = await database.query<{ id: string; state: string }>(
        `select id, state from attachment where uploaded_by = 'ben' order by id`,
      );
      return rows;
    };
    await until(async () => (await left()).length === 2, { what: 'files to be removed' });
    const kept = { id: idOf(young), state: 'ready' };
    expect(await left()).toEqual([{ id: idOf(away), state: 'removing' }, kept]);
    await expect(access(pathOf(unused))).rejects.toThrow('ENOENT');
    await access(pathOf(young));

    // Nobody can use it any more, nor store it anew, until it is gone.
    const place = { ticketId: idOf(away), entryId: idOf(away), internal: false };
    expect(await store.link(transactionOn(database), [idOf(away)], place, 'ben')).toBe(0);
    expect(await store.place(transactionOn(database), [idOf(away)], place)).toBe(0);
    const again = { ...place, id: idOf(away), name: 'a.txt', mediaType: 'text/plain', bytes: 1 };
    const row = { ...again, sha256: '', uploadedBy: 'ben', createdAt: new Date() };
    await expect(store.announce(row)).rejects.toMatchObject({
      code: 'ticketing.storage_unavailable',
    });
    await rm(pathOf(away), { recursive: true });
    await database.query(
      `update timer set due_at = now(), attempt_at = now() where kind = 'ticketing.attachments.unused'`,
    );
    await until(async () => (await left()).length === 1, { what: 'the last one to be removed' });
    expect(await left()).toEqual([kept]);
    await service.stop();
    await rm(folder, { recursive: true });
  }, 60_000);
});
