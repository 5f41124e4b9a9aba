import type { FieldChange } from '@shouwen/contracts';

/** What one operation changed in one aggregate; who, when and under which ids come from the request (P6). */
export interface AuditEntry {
  operation: string;
  aggregateType: string;
  aggregateId: string;
  changes: FieldChange[];
  reason?: string;
  /** For whom it was done, when the operation knows better than the token. */
  onBehalfOf?: string;
  at: Date;
}
