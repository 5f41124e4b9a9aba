import type pg from 'pg';

const INDEXES = `
  select pg_get_indexdef(indexrelid) as definition, indexrelid::regclass::text as name
  from pg_index where indrelid = any($1::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))`;

// Primary keys are made before the keys that point at them, and dropped after those.
const CONSTRAINTS = `
  select conrelid::regclass::text as table, quote_ident(conname) as name,
    pg_get_constraintdef(oid) as definition
  from pg_constraint where contype in ('p', 'u', 'f')
    and (conrelid = any($1::regclass[]) or (contype = 'f' and confrelid = any($1::regclass[])))
  order by contype = 'f', contype`;

/**
 * Fills tables without their indexes and keys, which are then made as they were, over what is there by then: a key that
 * does not hold fails.
 */
export async function loadInBulk(
  client: pg.Client,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { rows: indexes } = await client.query<Record<'definition' | 'name', string>>(INDEXES, [
    tables,
  ]);
  const { rows: constraints } = await client.query<Record<'definition' | 'name' | 'table', string>>(
    CONSTRAINTS,
    [tables],
  );
  for (const { table, name } of constraints.toReversed()) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await client.query(definition);
  for (const { table, name, definition } of constraints) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
}
