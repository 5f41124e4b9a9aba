import { CustomerKind, ExportStatus } from '@shouwen/contracts';
import type {
  Export as ExportMessage,
  ExportFilter as FilterMessage,
  RequestExportRequest,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { CustomerExport, ExportFilter, RequestCustomerExportInput } from '../gen/graphql.js';
import { nodeIdOf, uuidOf } from '../graphql/node-id.js';
import { writeOptionsOf } from '../graphql/write.js';

/** An export as the schema shows it. */
export type CustomerExportNode = CustomerExport & { __typename: 'CustomerExport' };

/** Where the file of an export is downloaded. */
export function exportPathOf(uuid: string): string {
  return `/exports/${uuid}`;
}

/** An export of the contract as the schema shows it, in a language. */
export function toExportNode(one: ExportMessage, locale: Locale): CustomerExportNode {
  const { id: uuid, version, status, columns, inClear, purpose, reason, downloads } = one;
  const isWritten = one.sha256 !== '';
  return {
    __typename: 'CustomerExport',
    id: nodeIdOf('CustomerExport', uuid),
    ...{ uuid, version, status },
    filter: toFilter(one.filter),
    ...{ columns, inClear, purpose, reason },
    requestedAt: present(one.requestedAt, 'requested_at'),
    requestedBy: toActor(one.requestedBy),
    decidedAt: one.decidedAt ?? null,
    decidedBy: toOptionalActor(one.decidedBy),
    decisionReason: one.decisionReason || null,
    rows: isWritten ? one.rows : null,
    bytes: isWritten ? one.bytes : null,
    sha256: one.sha256 || null,
    finishedAt: one.finishedAt ?? null,
    expiresAt: one.expiresAt ?? null,
    downloads,
    path: status === ExportStatus.READY ? exportPathOf(uuid) : null,
    failure: (locale === 'en' ? one.failure : one.failureZh) || null,
  };
}

/** What somebody asks for, as the contract takes it. Throws `gateway.invalid_id`. */
export function toRequest(input: RequestCustomerExportInput): RequestExportRequest {
  const { columns, inClear, purpose, reason, filter } = input;
  const { kind, statuses, classificationUuid, organisationId } = filter ?? {};
  return {
    filter: {
      kind: kind ?? CustomerKind.UNSPECIFIED,
      statuses: [...(statuses ?? [])],
      classificationId: classificationUuid ?? '',
      organisationId: organisationId == null ? '' : uuidOf('CustomerRecord', organisationId),
    },
    columns: [...columns],
    inClear: inClear ?? false,
    purpose,
    reason,
    options: writeOptionsOf(input),
  };
}

function toFilter(filter: FilterMessage | undefined): ExportFilter {
  const { kind, statuses, classificationId, organisationId } = present(filter, 'filter');
  return {
    kind: kind === CustomerKind.UNSPECIFIED ? null : kind,
    statuses,
    classificationUuid: classificationId || null,
    organisationUuid: organisationId || null,
  };
}
