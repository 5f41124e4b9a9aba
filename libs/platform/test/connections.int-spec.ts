import { createTestDatabase, testBroker, testTopicPrefix } from '@shouwen/dev';
import type { TestDatabase } from '@shouwen/dev';
import pg from 'pg';
import type { PoolClient } from 'pg';
import { platformErrors } from '../src/index.js';
import type { Transaction } from '../src/index.js';
import { SampleReplica, migrateSample, requestContext } from './sample-replica.js';

const WRITE = 'insert into sample (id, version) values ($1, 1)';
const RETRYABLE = { code: 'platform.database_unavailable', kind: 'unavailable' };
const REFUSED = { code: 'platform.shutting_down', kind: 'unavailable' };

let database: TestDatabase;
let bystander: pg.Client;
let replica: SampleReplica;
beforeAll(async () => {
  database = await createTestDatabase({ template: 'platform', migrate: migrateSample });
  bystander = new pg.Client({ connectionString: database.url });
  await bystander.connect();
  replica = await open();
});
afterAll(async () => {
  await replica.close();
  await bystander.end();
  await database.drop();
});

const open = (closeTimeoutMs?: number) =>
  SampleReplica.open({
    databaseUrl: database.url,
    brokers: testBroker(),
    topicPrefix: testTopicPrefix(),
    ...(closeTimeoutMs !== undefined && { closeTimeoutMs }),
  });
const run = (work: (tx: Transaction) => Promise<unknown>, on = replica) =>
  on.unitOfWork.run(requestContext('connections'), work);
const stored = async (id: string) =>
  (await bystander.query('select from sample where id = $1', [id])).rowCount === 1;
const clientOf = async (tx: Transaction) => (await tx.manager.queryRunner?.connect()) as PoolClient;

function signal() {
  let give!: () => void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** Has Postgres end the connection of a transaction, and waits until the driver knows. */
async function terminate(tx: Transaction): Promise<void> {
  const [backend] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
  const client = await clientOf(tx);
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  await bystander.query('select pg_terminate_backend($1)', [backend?.pid]);
  await ended;
}

/** More at once than the pool has connections, so that every one of them is asked. */
async function everybodyIsServed(): Promise<void> {
  const numbers = Array.from({ length: 30 }, (_, number) => number);
  const answers = await Promise.all(
    numbers.map((number) => replica.database.query('select $1::int as number', [number])),
  );
  expect(answers).toEqual(numbers.map((number) => [{ number }]));
}

describe('a connection that Postgres ends in the middle of a use case', () => {
  it.each<[string, (tx: Transaction) => Promise<unknown>]>([
    ['a statement', (tx) => tx.query('select 1')],
    ['a write', async (tx) => tx.write('select 1', [])],
    ['entities', (tx) => tx.manager.query('select 1')],
    ['the commit', async () => undefined],
    [
      'a refusal for want of an answer',
      (tx) =>
        tx.query('select 1').catch(() => {
          throw platformErrors.permission_denied();
        }),
    ],
  ])('makes it fail in a way to be tried again when next comes %s', async (what, next) => {
    const failing = run(async (tx) => {
      await tx.query(WRITE, [what]);
      await terminate(tx);
      await next(tx);
    });
    await expect(failing).rejects.toMatchObject(RETRYABLE);
    expect(await stored(what)).toBe(false);
    await everybodyIsServed();
  });

  it('makes it fail in a way to be tried again while a statement runs', async () => {
    const failing = run((tx) =>
      Promise.all([
        tx.query(WRITE, ['running']),
        tx.query('select pg_terminate_backend(pg_backend_pid())'),
        tx.query('select 1'),
      ]),
    );
    await expect(failing).rejects.toMatchObject(RETRYABLE);
    expect(await stored('running')).toBe(false);
    await everybodyIsServed();
  });
});

describe('a connection on which something is left', () => {
  it('is nobody else’s when undoing failed: they neither see nor commit what was to be undone', async () => {
    const failure = new Error('changed my mind');
    const failing = run(async (tx) => {
      await tx.query(WRITE, ['left']);
      const client = await clientOf(tx);
      const query = client.query.bind(client);
      client.query = ((statement: unknown, ...more: []) =>
        statement === 'rollback'
          ? Promise.reject(new Error('Query read timeout'))
          : query(statement as string, ...more)) as typeof client.query;
      throw failure;
    });
    await expect(failing).rejects.toBe(failure);
    const seen = await replica.database.query(`select id from sample where id = 'left'`);
    await run((tx) => tx.query(WRITE, ['next']));
    expect([seen, await stored('left'), await stored('next')]).toEqual([[], false, true]);
  });

  it('is nobody else’s when a statement could not be sent, which the driver takes for prepared', async () => {
    const statement = 'select $1::jsonb[] as much';
    const failing = run((tx) => tx.query(statement, [[{ number: 1n }]]));
    await expect(failing).rejects.toThrow(TypeError);
    const answer = await run((tx) => tx.query(statement, [[{ number: 1 }]]));
    expect(answer).toEqual([{ much: [{ number: 1 }] }]);
  });
});

describe('a database that is being closed', () => {
  /** A use case that has written and waits until it may go on. */
  async function openUseCase(on: SampleReplica, id: string) {
    const gate = signal();
    const reached = signal();
    const ended = run(async (tx) => {
      await tx.query(WRITE, [id]);
      reached.give();
      await gate.given;
      await tx.query('select 1');
    }, on);
    ended.catch(() => undefined);
    await reached.given;
    return { ended, goOn: gate.give };
  }

  it('waits for what is going on, and refuses what is new in words', async () => {
    const closing = await open(60_000);
    const { ended, goOn } = await openUseCase(closing, 'finished');
    const closed = closing.database.close();
    await expect(run(async () => undefined, closing)).rejects.toMatchObject(REFUSED);
    await expect(closing.database.query('select 1')).rejects.toMatchObject(REFUSED);
    goOn();
    await Promise.all([ended, closed]);
    expect(await stored('finished')).toBe(true);
    await closing.close();
  });

  it('cuts off what does not end in time, in a way to be tried again', async () => {
    const closing = await open(1);
    const { ended, goOn } = await openUseCase(closing, 'cut off');
    await closing.database.close();
    goOn();
    await expect(ended).rejects.toMatchObject(RETRYABLE);
    expect(await stored('cut off')).toBe(false);
    await closing.close();
  });
});

describe('a second connection for who holds one in an open transaction', () => {
  it('is refused, and the statement named', async () => {
    const reading = run(() => replica.database.query('select 7'));
    await expect(reading).rejects.toThrow(/open transaction.*select 7/);
    const nested = run(() => run((tx) => tx.query('select 1')));
    await expect(nested).rejects.toThrow(/open transaction.*a transaction/);
  });

  it('is had by what follows the commit, and by what outlasts it', async () => {
    const gate = signal();
    const read = () => replica.database.query('select 1 as one');
    const reads: Promise<unknown>[] = [];
    await run(async (tx) => {
      tx.afterCommit(() => reads.push(read()));
      reads.push(gate.given.then(read));
    });
    gate.give();
    expect(await Promise.all(reads)).toEqual([[{ one: 1 }], [{ one: 1 }]]);
  });
});
