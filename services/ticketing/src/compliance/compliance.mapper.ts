import { ComplianceReportStatus as ProtoStatus } from '@shouwen/contracts';
import type {
  ComplianceBreach as ProtoBreach,
  ComplianceLine as ProtoLine,
  ComplianceReport as ProtoReport,
} from '@shouwen/contracts';
import { breachToProto } from '../duties/duty.mapper.js';
import type {
  ComplianceBreach,
  ComplianceLine,
  ComplianceReport,
  ReportStatus,
} from './compliance-report.entity.js';

const statusNames: Record<ReportStatus, ProtoStatus> = {
  building: ProtoStatus.UNSPECIFIED,
  ready: ProtoStatus.READY,
  published: ProtoStatus.PUBLISHED,
};

/** A report as the contract shows it. */
export function reportToProto(report: ComplianceReport): ProtoReport {
  return {
    id: report.id,
    version: report.version,
    month: report.month,
    timeZone: report.timeZone,
    from: report.startsAt,
    until: report.endsAt,
    status: statusNames[report.status],
    breachCount: report.breachCount,
    ticketCount: report.ticketCount,
    builtAt: report.builtAt ?? undefined,
    publishedAt: report.publishedAt ?? undefined,
    publishedBy: report.publishedBy ?? undefined,
  };
}

/** A number of a report as the contract shows it. */
export function lineToProto(line: ComplianceLine): ProtoLine {
  return {
    position: line.position,
    person: line.person ?? undefined,
    teamId: line.teamId ?? '',
    kind: breachToProto(line.kind),
    breachCount: line.breachCount,
    ticketCount: line.ticketCount,
  };
}

/** A breach as the contract shows it. */
export function complianceBreachToProto(breach: ComplianceBreach): ProtoBreach {
  return {
    id: breach.id,
    kind: breachToProto(breach.kind),
    ticketId: breach.ticketId,
    person: breach.person ?? undefined,
    teamId: breach.teamId ?? '',
    at: breach.at,
    transferId: breach.transferId ?? '',
  };
}
