import { readFileSync } from 'node:fs';

/** The rows that docs/errors.md should have for a catalogue of errors and has not; empty when it is complete. */
export function rowsMissingInErrorDocs(
  domain: string,
  catalogue: Readonly<Record<string, { kind: string; en: string; zh: string }>>,
): string[] {
  const document = read('errors.md');
  return Object.entries(catalogue)
    .map(([name, { kind, en, zh }]) => `| \`${domain}.${name}\` | ${kind} | ${en} | ${zh} |`)
    .filter((row) => !document.includes(row));
}

/** The variables of a process that docs/operations.md does not name; empty when it is complete. */
export function variablesMissingInOperationsDocs(config: {
  shape: Readonly<Record<string, unknown>>;
}): string[] {
  const document = read('operations.md');
  return Object.keys(config.shape).filter((name) => !document.includes(`\`${name}\``));
}

function read(name: string): string {
  return readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
}
