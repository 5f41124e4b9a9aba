import type { Queries } from './texts-in-database.js';

/** A column that can hold words or dates of a person. */
export interface ColumnWithWords {
  table: string;
  column: string;
  /** Whether rows of the table are about somebody: the table leads to one of the roots, or has a column of this name. */
  isAboutSomebody: boolean;
}

const TYPES = `('text', 'character varying', 'json', 'jsonb', 'tsvector', 'bytea', 'date')`;

const COLUMNS = `
  with recursive about (id) as (
    select oid::bigint from pg_class where relnamespace = 'public'::regnamespace and (
      relname = any($1::text[])
      or exists (select from pg_attribute where attrelid = pg_class.oid and attname = any($2::text[])))
    union
    select conrelid::bigint from pg_constraint join about on about.id = confrelid where contype = 'f'
  ), closed as (
    -- What a check allows only some words in holds a code.
    select conrelid, conkey[1] as number from pg_constraint
    where contype = 'c' and cardinality(conkey) = 1 and pg_get_constraintdef(oid) ~ '(= ANY \\(+ARRAY\\[|[^<>!]= ''[^'']*''::text)'
  )
  select relname as "table", attname as "column", pg_class.oid in (select id from about) as "isAboutSomebody"
  from pg_class join pg_attribute on attrelid = pg_class.oid join pg_type on pg_type.oid = atttypid
  where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
    and (format_type(atttypid, null) in ${TYPES} or format_type(atttypid, null) = 'text[]')
    and (attrelid, attnum) not in (select conrelid, number from closed)
  order by 1, 2`;

/**
 * Every column of a database that can hold words or dates of a person, for tests that each is forgotten, or kept for a reason
 * that is written down. Codes that a check lists are none.
 */
export async function columnsWithWords(
  database: Queries,
  about: { tables: readonly string[]; columns: readonly string[] },
): Promise<ColumnWithWords[]> {
  const { rows } = await database.query(COLUMNS, [about.tables, about.columns]);
  return rows as ColumnWithWords[];
}

/**
 * What is wrong with what is said about columns: those of which nothing is said, or two things, and those that there are not.
 * Of a table that is about nobody it is enough to say why it is.
 */
export function unexplained(
  columns: readonly ColumnWithWords[],
  erased: readonly string[],
  kept: Readonly<Record<string, string>>,
): string[] {
  const names = columns.map(({ table, column }) => `${table}.${column}`);
  const tables = new Set(columns.map(({ table }) => table));
  const aboutNobody = new Set(
    columns.filter(({ isAboutSomebody }) => !isAboutSomebody).map(({ table }) => table),
  );
  const problems = columns.flatMap(({ table, column }) => {
    const name = `${table}.${column}`;
    const said = [
      erased.includes(name),
      (kept[name] ?? '') !== '',
      aboutNobody.has(table) && (kept[table] ?? '') !== '',
    ].filter(Boolean).length;
    if (said === 1) return [];
    return [said === 0 ? `nothing is said of ${name}` : `${name} is erased and kept`];
  });
  const said = [...erased, ...Object.keys(kept)];
  const unknown = said
    .filter((name) => !names.includes(name) && !(name in kept && tables.has(name)))
    .map((name) => `${name} can hold no words`);
  const tooMuch = Object.keys(kept)
    .filter((name) => tables.has(name) && !aboutNobody.has(name))
    .map((name) => `${name} is about somebody: say it of each column`);
  return [...problems, ...unknown, ...tooMuch];
}
