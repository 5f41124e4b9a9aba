import { ImportStatus as ProtoStatus } from '@shouwen/contracts';
import type { Import, ImportBadRow, ImportColumn } from '@shouwen/contracts';
import { importFields } from './import-columns.rules.js';
import type { ColumnMapping, ImportField } from './import-columns.rules.js';
import type { ImportEntity, ImportStatus } from './import.entity.js';
import { importErrors } from './import.errors.js';
import { rowReasons } from './import-row.rules.js';
import type { BadRow } from './import.store.js';

const statuses: Record<ImportStatus, ProtoStatus> = {
  reading: ProtoStatus.READING,
  ready: ProtoStatus.READY,
  checking: ProtoStatus.CHECKING,
  checked: ProtoStatus.CHECKED,
  running: ProtoStatus.RUNNING,
  finished: ProtoStatus.FINISHED,
  cancelled: ProtoStatus.CANCELLED,
};

export function importToProto(kept: ImportEntity): Import {
  return { ...kept, status: statuses[kept.status] };
}

/** A mapping of the contract as ours. Throws `crm.import_mapping_refused`. */
export function mappingFromProto(columns: readonly ImportColumn[]): ColumnMapping[] {
  return columns.map(({ column, field, key }) => {
    if (!importFields.includes(field as ImportField)) {
      throw importErrors.import_mapping_refused({ problem: 'unknown_field' });
    }
    return { column, field: field as ImportField, key };
  });
}

export function badRowToProto(
  { row, column, reason }: BadRow,
  headers: readonly string[],
): ImportBadRow {
  const { en, zh } = rowReasons[reason];
  const name = column === null ? '' : (headers[column] ?? '');
  return { row, column: name, reason, text: en, textZh: zh };
}
