import { Injectable } from '@nestjs/common';
import { Database, pageOf, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { BreachKind } from '../duties/duty.rules.js';
import type {
  ComplianceBreach,
  ComplianceLine,
  ComplianceReport,
} from './compliance-report.entity.js';
import { complianceErrors } from './compliance.errors.js';
import { REPORT_COLUMNS } from './compliance.store.js';

const REPORTS = `
  select ${REPORT_COLUMNS} from compliance_report
  where status <> 'building' and ($1::uuid is null or id < $1) order by id desc limit $2`;

const REPORT = `select ${REPORT_COLUMNS} from compliance_report where id = $1 and status <> 'building'`;

const LINES = `
  select position, person, team_id as "teamId", kind, breach_count as "breachCount", ticket_count as "ticketCount"
  from compliance_line where report_id = $1 and position > $2 order by position limit $3`;

const BREACHES = `
  select id, kind, ticket_id as "ticketId", person, team_id as "teamId", transfer_id as "transferId", at
  from compliance_breach where report_id = $1 and ($2::uuid is null or id < $2)`;

/** Which breaches of a report a list shows; all that are given hold together. */
export interface BreachFilter {
  line?: number;
  personId?: string;
  kind?: BreachKind;
}

/** Reads reports that are complete, each list by an index and never more than a page. */
@Injectable()
export class ComplianceQueries {
  constructor(private readonly database: Database) {}

  /** A page of reports, newest first. */
  async reports(page: Page): Promise<PageOf<ComplianceReport>> {
    const parameters = [uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<ComplianceReport>(REPORTS, parameters);
    return pageOf(rows, page.size, (report) => report.id);
  }

  /** One report. Throws `ticketing.compliance_report_not_found`. */
  async report(id: string): Promise<ComplianceReport> {
    const [report] = await this.database.query<ComplianceReport>(REPORT, [id]);
    if (report === undefined) throw complianceErrors.compliance_report_not_found();
    return report;
  }

  /** A page of the numbers of a report, most breaches first. */
  async lines(reportId: string, page: Page): Promise<PageOf<ComplianceLine>> {
    await this.report(reportId);
    const parameters = [reportId, sequenceKey(page), page.size + 1];
    const rows = await this.database.query<ComplianceLine>(LINES, parameters);
    return pageOf(rows, page.size, (line) => String(line.position));
  }

  /** A page of the breaches behind a number, newest first. */
  async breaches(
    reportId: string,
    filter: BreachFilter,
    page: Page,
  ): Promise<PageOf<ComplianceBreach>> {
    await this.report(reportId);
    const parameters: unknown[] = [reportId, uuidKey(page) ?? null];
    let sql = BREACHES;
    const add = (condition: string, value: unknown) => {
      if (value === undefined) return;
      parameters.push(value);
      sql += ` and ${condition} $${parameters.length}`;
    };
    add('line =', filter.line);
    add('person_id =', filter.personId);
    add('kind =', filter.kind);
    parameters.push(page.size + 1);
    sql += ` order by id desc limit $${parameters.length}`;
    const rows = await this.database.query<ComplianceBreach>(sql, parameters);
    return pageOf(rows, page.size, (breach) => breach.id);
  }
}
