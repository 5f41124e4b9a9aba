import pg from 'pg';
import { createTestDatabase, type DatabaseAddresses } from '../src/testing/test-database.js';

describe('a test database', () => {
  let migrations = 0;
  const migrate = async ({ ownerUrl, url }: DatabaseAddresses): Promise<void> => {
    migrations += 1;
    const role = new URL(url).username;
    await query(
      ownerUrl,
      `CREATE TABLE notes (body text); GRANT SELECT, INSERT ON notes TO ${role}`,
    );
  };

  it('is a clone of a template that is migrated once', async () => {
    const [first, second] = await Promise.all([
      createTestDatabase({ template: 'notes', migrate }),
      createTestDatabase({ template: 'notes', migrate }),
    ]);
    await query(first.url, `INSERT INTO notes VALUES ('only here')`);

    expect(await query(first.url, 'SELECT body FROM notes')).toHaveLength(1);
    expect(await query(second.url, 'SELECT body FROM notes')).toHaveLength(0);
    expect(migrations).toBe(1);
    await Promise.all([first.drop(), second.drop()]);
  });

  it('gives the service a role that cannot change tables', async () => {
    const database = await createTestDatabase({ template: 'notes', migrate });
    await expect(query(database.url, 'DROP TABLE notes')).rejects.toThrow('must be owner');
    await expect(query(database.url, 'CREATE TABLE other ()')).rejects.toThrow('permission denied');
    await database.drop();
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
