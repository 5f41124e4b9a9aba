import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import type { ComplianceReport } from './compliance-report.entity.js';
import { complianceErrors } from './compliance.errors.js';
import { recordReportPublished } from './compliance.events.js';
import { publishReport } from './compliance.rules.js';
import { ComplianceStore } from './compliance.store.js';

/** The use case of compliance reports: publishing one, after which it is frozen (T4). */
@Injectable()
export class ComplianceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ComplianceStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes a report. Throws `ticketing.compliance_report_not_found`, `ticketing.compliance_report_published` and
   * `platform.version_conflict`.
   */
  publish(
    context: RequestContext,
    { reportId, expectedVersion }: { reportId: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<ComplianceReport> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const report = await this.store.lock(tx, reportId);
        if (report === undefined) throw complianceErrors.compliance_report_not_found();
        if (expectedVersion !== 0 && expectedVersion !== report.version) throw conflict(report);
        const published = publishReport(report, actorOf(context.caller), this.clock.now());
        await this.store.publish(tx, published);
        recordReportPublished(tx, published);
        return published;
      },
      call,
    );
  }
}

function conflict({ version, status, builtAt, publishedAt, publishedBy }: ComplianceReport): Error {
  return platformErrors.version_conflict({
    current: String(version),
    changedBy: publishedBy === null ? '-' : publishedBy.name || publishedBy.id,
    changedAt: (publishedAt ?? builtAt)?.toISOString() ?? '-',
    change: `compliance_report.${status}`,
  });
}
