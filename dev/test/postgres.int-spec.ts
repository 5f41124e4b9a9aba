import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../src/postgres.js';

describe('the embedded PostgreSQL', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'shouwen dev '));
    await chmod(directory, 0o755);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('keeps committed rows through kill -9, and Chinese text is text to it', async () => {
    const first = await startPostgres({ directory });
    await query(
      first.url,
      `CREATE TABLE notes (body text); INSERT INTO notes VALUES ('首问负责制')`,
    );
    await first.kill();

    const second = await startPostgres({ directory });
    const rows = await query(second.url, 'SELECT body, length(body) FROM notes');
    const classes = await query(second.url, `SELECT '工' ~ '[[:alpha:]]' AS alpha`);
    await second.stop();

    expect(rows).toEqual([{ body: '首问负责制', length: 5 }]);
    expect(classes).toEqual([{ alpha: true }]);
  });

  it('takes the next port when the preferred one is in use', async () => {
    const first = await startPostgres({ directory: join(directory, 'a') });
    const second = await startPostgres({ directory: join(directory, 'b'), port: first.port });
    await Promise.all([first.stop(), second.stop()]);
    expect(second.port).toBeGreaterThan(first.port);
  });

  it('ends a server that an earlier run left on the same data', async () => {
    const left = await startPostgres({ directory });
    const next = await startPostgres({ directory });
    await expect(query(left.url, 'SELECT 1')).rejects.toThrow();
    await next.stop();
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}
