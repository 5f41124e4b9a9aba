import type {
  Import as ImportMessage,
  ImportBadRow as BadRowMessage,
  ImportColumn as ColumnMessage,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { CustomerImport, ImportBadRow, ImportColumnInput } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** Address to which files of imports are sent. */
export const IMPORTS_PATH = '/imports';

/** An import as the schema shows it, but for its bad rows, which have to be asked for. */
export type CustomerImportNode = Omit<CustomerImport, 'badRows' | '__typename'> & {
  __typename: 'CustomerImport';
};

/** Where the bad rows of an import are downloaded. */
export function badRowsPathOf(uuid: string): string {
  return `${IMPORTS_PATH}/${uuid}/bad-rows`;
}

/** An import of the contract as the schema shows it, in a language. */
export function toImportNode(one: ImportMessage, locale: Locale): CustomerImportNode {
  const { id: uuid, version, status, fileName, source, encoding, headers, mapping } = one;
  const { rows, done, created, changed, unchanged, bad } = one;
  return {
    __typename: 'CustomerImport',
    id: nodeIdOf('CustomerImport', uuid),
    ...{ uuid, version, status, fileName, source, encoding, headers },
    columns: mapping.map(({ column, field, key }) => ({ column, field, key: key || null })),
    ...{ rows, done, created, changed, unchanged, bad },
    badRowsPath: badRowsPathOf(uuid),
    createdAt: present(one.createdAt, 'created_at'),
    createdBy: toActor(one.createdBy),
    failure: (locale === 'en' ? one.failure : one.failureZh) || null,
  };
}

/** A row that is not imported as the schema shows it, in a language. */
export function toBadRow(badRow: BadRowMessage, locale: Locale): ImportBadRow {
  const { row, column, reason, text, textZh } = badRow;
  return { row, column: column || null, reason, text: locale === 'en' ? text : textZh };
}

/** What columns are to be read as, as the contract takes it. */
export function toMapping(columns: readonly ImportColumnInput[]): ColumnMessage[] {
  return columns.map(({ column, field, key }) => ({ column, field, key: key ?? '' }));
}
