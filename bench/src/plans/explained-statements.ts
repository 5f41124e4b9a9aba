import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOf, type ExplainedStatement } from './plan.js';

const folder = 'plans';

/** Settings by which PostgreSQL writes down the plan of every statement it runs, as it ran. */
export const explainSettings: Record<string, string> = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json',
  'auto_explain.log_parameter_max_length': '0',
  logging_collector: 'on',
  log_destination: 'jsonlog',
  log_directory: folder,
  log_rotation_age: '0',
  log_rotation_size: '0',
};

interface LogLine {
  user?: string;
  message?: string;
}

/** The worst run of each statement of a role, by its text. */
export async function explainedStatements(
  dataDirectory: string,
  role: string,
): Promise<ExplainedStatement[]> {
  return worstOf(await everyStatement(dataDirectory, role));
}

/** The worst run of each of these statements, by its text. */
export function worstOf(statements: readonly ExplainedStatement[]): ExplainedStatement[] {
  const worst = new Map<string, ExplainedStatement>();
  for (const statement of statements) {
    const known = worst.get(statement['Query Text']);
    if (known === undefined || blocksOf(known) < blocksOf(statement)) {
      worst.set(statement['Query Text'], statement);
    }
  }
  return [...worst.values()];
}

/** Every run of every statement of a role, in order. */
export async function everyStatement(
  dataDirectory: string,
  role: string,
): Promise<ExplainedStatement[]> {
  const statements: ExplainedStatement[] = [];
  for (const name of (await readdir(join(dataDirectory, folder))).toSorted()) {
    if (!name.endsWith('.json')) continue;
    const log = await readFile(join(dataDirectory, folder, name), 'utf8');
    statements.push(...log.split('\n').flatMap((line) => statementIn(line, role)));
  }
  return statements;
}

function statementIn(line: string, role: string): ExplainedStatement[] {
  if (!line.includes(' plan:')) return [];
  const { user, message = '' } = JSON.parse(line) as LogLine;
  const at = message.indexOf('plan:\n');
  if (user !== role || at < 0) return [];
  return [JSON.parse(message.slice(at + 'plan:\n'.length)) as ExplainedStatement];
}
