import { CustomerKind, ExportStatus as ProtoStatus } from '@shouwen/contracts';
import type { Export, ExportFilter } from '@shouwen/contracts';
import {
  kindFromProto,
  kindToProto,
  statusFromProto,
  statusToProto,
} from '../customers/customer.mapper.js';
import type { CustomerFilter } from '../customers/customers.queries.js';
import type { ExportEntity, ExportFailure, ExportStatus } from './export.entity.js';

const statusNames: Record<ExportStatus, ProtoStatus> = {
  requested: ProtoStatus.REQUESTED,
  refused: ProtoStatus.REFUSED,
  approved: ProtoStatus.APPROVED,
  ready: ProtoStatus.READY,
  failed: ProtoStatus.FAILED,
  expired: ProtoStatus.EXPIRED,
};

const failures: Record<ExportFailure, { failure: string; failureZh: string }> = {
  too_large: {
    failure:
      'It has more customers or bytes than the policy allows; ask for one with a narrower filter.',
    failureZh: '客户数或文件大小超过上限，请缩小筛选范围后重新申请。',
  },
  storage: {
    failure: 'Its file could not be written in many attempts; tell an administrator and ask again.',
    failureZh: '多次尝试仍无法生成文件，请联系管理员后重新申请。',
  },
};

/** An export as the contract shows it. */
export function exportToProto(one: ExportEntity): Export {
  const { filter, failure } = one;
  return {
    ...{ id: one.id, version: one.version, status: statusNames[one.status] },
    filter: {
      kind: filter.kind === undefined ? CustomerKind.UNSPECIFIED : kindToProto(filter.kind),
      statuses: filter.statuses.map(statusToProto),
      classificationId: filter.classificationId ?? '',
      organisationId: filter.organisationId ?? '',
    },
    ...{ columns: one.columns, inClear: one.inClear, purpose: one.purpose, reason: one.reason },
    ...{ requestedAt: one.requestedAt, requestedBy: one.requestedBy },
    decidedAt: one.decidedAt ?? undefined,
    decidedBy: one.decidedBy ?? undefined,
    decisionReason: one.decisionReason,
    ...{ rows: one.rows, bytes: one.bytes, sha256: one.sha256 },
    finishedAt: one.finishedAt ?? undefined,
    expiresAt: one.expiresAt ?? undefined,
    downloads: one.downloads,
    ...(failure === null ? { failure: '', failureZh: '' } : failures[failure]),
  };
}

/** A status of the contract as ours; undefined for unspecified. */
export function exportStatusFromProto(status: ProtoStatus): ExportStatus | undefined {
  const all = Object.keys(statusNames) as ExportStatus[];
  return all.find((name) => statusNames[name] === status);
}

/** Which customers, as the list of customers takes it. */
export function filterFromProto(filter: ExportFilter | undefined): CustomerFilter {
  const kind = filter && kindFromProto(filter.kind);
  return {
    ...(kind === undefined ? {} : { kind }),
    statuses: (filter?.statuses ?? []).flatMap((status) => statusFromProto(status) ?? []),
    ...(filter?.classificationId ? { classificationId: filter.classificationId } : {}),
    ...(filter?.organisationId ? { organisationId: filter.organisationId } : {}),
  };
}
