import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { profileDirectory } from '../stage/paths.js';

/** Settings by which PostgreSQL counts the statements it runs. */
export const countingSettings: Record<string, string> = {
  shared_preload_libraries: 'pg_stat_statements',
};

interface CountedStatement {
  text: string;
  calls: number;
  milliseconds: number;
}

const mostStatements = 150;

/** Counts the statements of a database while something is measured, as a CPU profile does the functions of a process. */
export class StatementProfile {
  private readonly url: string;

  /** `superuserUrl` of the server; only a superuser may count. */
  constructor(superuserUrl: string, database: string) {
    this.url = Object.assign(new URL(superuserUrl), { pathname: `/${database}` }).href;
  }

  async start(): Promise<void> {
    await this.query('create extension if not exists pg_stat_statements');
    await this.query('select pg_stat_statements_reset()');
  }

  /** Writes down how often each statement ran for a request, and how long PostgreSQL took for it. */
  async stop(name: string, requests: number): Promise<void> {
    const rows = await this.query<CountedStatement>(
      `select regexp_replace(query, '\\s+', ' ', 'g') as text, calls::float, total_exec_time as milliseconds
       from pg_stat_statements s join pg_database d on d.oid = s.dbid
       where d.datname = current_database() order by total_exec_time desc limit $1`,
      [mostStatements],
    );
    const lines = rows.map(
      ({ text, calls, milliseconds }) =>
        `${(calls / requests).toFixed(2).padStart(7)} ${(milliseconds / requests).toFixed(3).padStart(9)}  ${text}`,
    );
    const all = rows.reduce((sum, { calls }) => sum + calls, 0) / requests;
    await mkdir(profileDirectory, { recursive: true });
    await writeFile(
      join(profileDirectory, `${name}.statements.txt`),
      `${all.toFixed(1)} statements a request; calls and milliseconds of each a request:\n${lines.join('\n')}\n`,
    );
  }

  private async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
}
