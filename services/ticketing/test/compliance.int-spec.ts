import { BreachKind, ComplianceReportStatus } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { firstIdAt, monthAfter, monthOf } from '../src/compliance/compliance.rules.js';
import { ComplianceCalls } from './duty-calls.js';
import { refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const HOUR_MS = 3_600_000;
const ZONE = 'Asia/Shanghai';

// The month before the present one, half a day after its beginning in Shanghai.
const present = monthOf(new Date(), ZONE);
const startOfPresent = Date.parse(`${present}-01T00:00:00+08:00`);
const month = monthOf(new Date(startOfPresent - HOUR_MS), ZONE);
const early = new Date(Date.parse(`${month}-01T00:00:00+08:00`) + 12 * HOUR_MS);

const answeredLate = firstIdAt(early).replace(/0$/, '1');
const answeredInTime = firstIdAt(early).replace(/0$/, '2');

describe('the monthly report of first-asked responsibility', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let compliance: ComplianceCalls;
  let owner: Client;
  let sue: () => RequestContext;
  let max: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    owner = new Client({ connectionString: environment.ownerUrl });
    await owner.connect();
    const ana = { kind: 'ACTOR_KIND_HUMAN', id: 'ana', name: 'Ana' };
    const ben = { kind: 'ACTOR_KIND_HUMAN', id: 'ben', name: 'Ben' };
    const hoursLater = (hours: number) => new Date(early.getTime() + hours * HOUR_MS);
    for (const [id, number, hours] of [
      [answeredLate, 'T-1', 25],
      [answeredInTime, 'T-2', 23],
    ] as const) {
      await owner.query(
        `insert into ticket (id, number, version, subject, status, grade, channel, customer_id, customer_name, opened_at,
           opened_by, last_customer_message_at, reopen_count, updated_at, owner, first_asked_owner, first_asked_at,
           first_response_at)
         values ($1, $2, 2, 'Late', 'open', 'general', 'web', 'carol', 'Carol', $3, $4, $3, 0, $3, $4, $4, $3, $5)`,
        [id, number, early, ana, hoursLater(hours)],
      );
    }
    const addBreach = (kind: string, person: unknown, at: Date) =>
      owner.query(
        `insert into duty_breach (id, kind, ticket_id, person, at) values (gen_random_uuid(), $1, $2, $3, $4)`,
        [kind, answeredInTime, person, at],
      );
    await addBreach('returned', ben, hoursLater(2));
    await addBreach('returned', ben, hoursLater(3));
    await addBreach('unowned', null, hoursLater(1));
    await addBreach('returned', ben, new Date(startOfPresent));
    replicas = await Promise.all([startTicketing(environment), startTicketing(environment)]);
    compliance = new ComplianceCalls(replicas[0]?.address ?? '');
    sue = await signIn(environment, 'sue', 'supervisor');
    max = await signIn(environment, 'max', 'manager');
  }, 120_000);

  afterAll(async () => {
    compliance.close();
    const codes = await Promise.all(replicas.map((replica) => replica.stop()));
    await owner.end();
    await environment.close();
    expect(codes).toEqual([0, 0]);
  });

  const theReport = () =>
    until(async () => (await compliance.reports(sue()))[0], { what: 'the report to be built' });

  it('is built once, by whichever replica, when the month is over', async () => {
    const report = await theReport();
    expect(report).toMatchObject({
      version: 1,
      month,
      timeZone: ZONE,
      status: ComplianceReportStatus.READY,
      breachCount: 4,
      ticketCount: 2,
    });
    expect(report.until?.getTime()).toBe(startOfPresent);
    const { rows } = await owner.query<{ built: number; months: string[] }>(
      `select count(*)::integer as built from audit_record where operation = 'compliance_report.built'`,
    );
    expect(rows[0]?.built).toBe(1);
    expect(monthAfter(report.month)).toBe(present);
    // The firing that ends a report looks at once whether another month is over.
    await until(
      async () => {
        const { rows: timers } = await owner.query<{ due: Date }>(
          `select due_at as due from timer where kind = 'compliance.report'`,
        );
        return monthOf(timers[0]?.due ?? new Date(0), ZONE) === monthAfter(present);
      },
      { what: 'the timer to wait for the end of the month' },
    );
  });

  it('counts by person, team and kind, and each number leads to its tickets', async () => {
    const { id } = await theReport();
    const lines = await compliance.lines(id, sue());
    expect(
      lines.map(({ position, person, kind, breachCount, ticketCount }) => [
        position,
        person?.id,
        kind,
        breachCount,
        ticketCount,
      ]),
    ).toEqual([
      [1, 'ben', BreachKind.RETURNED, 2, 1],
      [2, 'ana', BreachKind.FIRST_RESPONSE_LATE, 1, 1],
      [3, undefined, BreachKind.UNOWNED, 1, 1],
    ]);
    for (const { position, breachCount } of lines) {
      expect(await compliance.breaches(id, sue(), { line: position })).toHaveLength(breachCount);
    }
    const late = await compliance.breaches(id, sue(), {
      personId: 'ana',
      kind: BreachKind.FIRST_RESPONSE_LATE,
    });
    expect(late.map(({ ticketId }) => ticketId)).toEqual([answeredLate]);
  });

  it('is published by a manager, once, and then nobody can change it', async () => {
    const { id, version } = await theReport();
    expect((await refusalOf(compliance.publish(id, sue()))).code).toBe(
      'platform.permission_denied',
    );
    expect((await refusalOf(compliance.publish(id, max(), version + 1))).code).toBe(
      'platform.version_conflict',
    );
    const published = await compliance.publish(id, max(), version, 'publish-1');
    expect(published).toMatchObject({
      version: 2,
      status: ComplianceReportStatus.PUBLISHED,
      publishedBy: { id: 'max' },
    });
    expect(await compliance.publish(id, max(), version, 'publish-1')).toEqual(published);
    expect((await refusalOf(compliance.publish(id, max()))).code).toBe(
      'ticketing.compliance_report_published',
    );
    for (const change of [
      'update compliance_report set breach_count = 0',
      'delete from compliance_line',
      `update compliance_breach set kind = 'unowned'`,
      'delete from compliance_breach',
      `insert into compliance_line (report_id, position, kind, breach_count, ticket_count)
         select id, 99, 'unowned', 1, 1 from compliance_report`,
      'truncate compliance_breach',
    ]) {
      await expect(owner.query(change)).rejects.toThrow('a published report is never changed');
    }
  });
});
