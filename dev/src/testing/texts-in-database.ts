/** Runs a statement, as a client of `pg` does. */
export interface Queries {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
}

const COLUMNS = `
  select columns.table_name as "table", columns.column_name as "column"
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' order by 1, 2`;

/**
 * Which columns of which tables of a database hold one of these texts, as `table.column`, for tests that nothing is left of
 * somebody: in whatever type, in arrays, JSON, vectors of search, and bytes in UTF-8 or UTF-16. Numbers and words that a
 * feature keeps in another form have to be given in that form too.
 */
export async function columnsHolding(
  database: Queries,
  texts: readonly string[],
): Promise<string[]> {
  const forms = texts.flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text, 'utf8').toString('hex'),
    Buffer.from(text, 'utf16le').toString('hex'),
  ]);
  const { rows } = await database.query(COLUMNS);
  const found: string[] = [];
  for (const { table, column } of rows as { table: string; column: string }[]) {
    const holding = await database.query(
      `select 1 from "${table}"
       where exists (select from unnest($1::text[]) as form where position(form in "${column}"::text) > 0) limit 1`,
      [forms],
    );
    if (holding.rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}
