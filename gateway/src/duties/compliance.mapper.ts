import type {
  ComplianceBreach as BreachMessage,
  ComplianceLine as LineMessage,
  ComplianceReport as ReportMessage,
} from '@shouwen/contracts';
import { toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { ComplianceBreach, ComplianceLine, ComplianceReport } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A report as the schema shows it, but for what has to be asked for. */
export type ComplianceReportNode = Omit<ComplianceReport, 'lines' | 'breaches' | '__typename'> & {
  __typename: 'ComplianceReport';
};

/** A breach as the schema shows it, but for its ticket, which is known by its UUID. */
export type ComplianceBreachNode = Omit<ComplianceBreach, 'ticket'> & { ticketUuid: string };

/** A report of the contract as the schema shows it. */
export function toReportNode(report: ReportMessage): ComplianceReportNode {
  return {
    __typename: 'ComplianceReport',
    id: nodeIdOf('ComplianceReport', report.id),
    uuid: report.id,
    version: report.version,
    month: report.month,
    timeZone: report.timeZone,
    from: present(report.from, 'from'),
    until: present(report.until, 'until'),
    status: report.status,
    breachCount: report.breachCount,
    ticketCount: report.ticketCount,
    builtAt: present(report.builtAt, 'built_at'),
    publishedAt: report.publishedAt ?? null,
    publishedBy: toOptionalActor(report.publishedBy),
  };
}

/** A number of a report of the contract as the schema shows it. */
export function toComplianceLine(line: LineMessage): ComplianceLine {
  return {
    position: line.position,
    person: toOptionalActor(line.person),
    teamId: line.teamId || null,
    kind: line.kind,
    breachCount: line.breachCount,
    ticketCount: line.ticketCount,
  };
}

/** A breach of the contract as the schema shows it. */
export function toBreachNode(breach: BreachMessage): ComplianceBreachNode {
  return {
    id: breach.id,
    kind: breach.kind,
    ticketUuid: breach.ticketId,
    person: toOptionalActor(breach.person),
    teamId: breach.teamId || null,
    at: present(breach.at, 'at'),
    transferId: breach.transferId === '' ? null : nodeIdOf('Transfer', breach.transferId),
  };
}
