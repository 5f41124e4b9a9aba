import type { Actor } from '@shouwen/contracts';
import type { ComplianceReport } from './compliance-report.entity.js';
import { complianceErrors } from './compliance.errors.js';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The month after a month such as `2026-12`. Throws an `Error` for anything else. */
export function monthAfter(month: string): string {
  const [, year, number] = MONTH.exec(month) ?? [];
  if (year === undefined || number === undefined) throw new Error(`${month} is not a month`);
  const next = Number(number) + 1;
  return next > 12
    ? `${String(Number(year) + 1).padStart(4, '0')}-01`
    : `${year}-${String(next).padStart(2, '0')}`;
}

/** The month in which an instant lies, in an IANA time zone. */
export function monthOf(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}`;
}

/**
 * The month that a report is due for (T4): the oldest that is over and has none, from the month of the first ticket on;
 * undefined when there is nothing to do.
 */
export function monthDue(
  { last, first }: { last: string | undefined; first: string | undefined },
  present: string,
): string | undefined {
  const due = last === undefined ? first : monthAfter(last);
  return due !== undefined && due < present ? due : undefined;
}

/** The smallest UUIDv7 that can have been made at an instant or later; ids are in the order of their making. */
export function firstIdAt(at: Date): string {
  const hex = Math.max(0, at.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** Publishes a report, which never changes from then on. Throws `ticketing.compliance_report_published`. */
export function publishReport(report: ComplianceReport, by: Actor, now: Date): ComplianceReport {
  if (report.status === 'published') {
    throw complianceErrors.compliance_report_published({ month: report.month });
  }
  return {
    ...report,
    version: report.version + 1,
    status: 'published',
    publishedAt: now,
    publishedBy: by,
  };
}
