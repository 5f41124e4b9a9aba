import { topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { ComplianceReport } from './compliance-report.entity.js';

/** Records that the report of a month is complete. */
export function recordReportBuilt(tx: Transaction, report: ComplianceReport, by: Actor): void {
  const at = report.builtAt;
  if (at === null) throw new Error('the report is not complete');
  tx.record({
    message: topicMessages.ComplianceReportBuilt,
    aggregateId: report.id,
    sequence: report.version,
    at,
    payload: payloadOf(report, by, at),
  });
  audit(tx, report, undefined, at);
}

/** Records that the report of a month was published. */
export function recordReportPublished(tx: Transaction, report: ComplianceReport): void {
  const { publishedAt: at, publishedBy: by } = report;
  if (at === null || by === null) throw new Error('the report is not published');
  tx.record({
    message: topicMessages.ComplianceReportPublished,
    aggregateId: report.id,
    sequence: report.version,
    at,
    payload: payloadOf(report, by, at),
  });
  audit(tx, report, 'ready', at);
}

function payloadOf({ id, month, breachCount, ticketCount }: ComplianceReport, by: Actor, at: Date) {
  return { reportId: id, month, breachCount, ticketCount, at, actor: { ...by, name: '' } };
}

function audit(
  tx: Transaction,
  { id, status }: ComplianceReport,
  from: string | undefined,
  at: Date,
): void {
  tx.audit({
    operation: `compliance_report.${status === 'ready' ? 'built' : status}`,
    aggregateType: 'compliance_report',
    aggregateId: id,
    changes: [{ field: 'status', from, to: status }],
    at,
  });
}
