import { CreditServiceClient, CreditStatus } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CreditCalls } from './credit-calls.js';
import { CustomerCalls } from './customer-calls.js';
import { keepOutgoing } from './outgoing.js';

const good = {
  years: 'over_5',
  payment: 'on_time',
  volume: 'high',
  records: 'none',
  security: 'none',
};
const fair = { ...good, payment: 'often_late' };

describe('credit of customers', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let credit: CreditCalls;
  let customers: CustomerCalls;
  let database: Client;
  let ana: () => RequestContext;
  let sam: () => RequestContext;
  let sue: () => RequestContext;
  let max: () => RequestContext;

  const aCustomer = async () => (await customers.create(ana(), '客户')).id;
  const proposed = async (customerId: string, answers: Record<string, string>) => {
    const { id } = await credit.open(sam(), customerId);
    return credit.propose(sam(), id, answers);
  };

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    credit = new CreditCalls(service.client(CreditServiceClient));
    customers = new CustomerCalls(service.customers);
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    ana = await signIn(environment, 'ana', 'agent');
    sam = await signIn(environment, 'sam', 'specialist');
    sue = await signIn(environment, 'sue', 'supervisor');
    max = await signIn(environment, 'max', 'manager');
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('is investigated, scored by the form, and holds once a second person has approved', async () => {
    const customerId = await aCustomer();
    expect((await refusalOf(credit.of(sue(), customerId))).code).toBe('crm.credit_not_graded');
    const options = { options: { idempotencyKey: 'open-1' } };
    const opened = await credit.open(sue(), customerId, options);
    expect(await credit.open(sue(), customerId, options)).toEqual(opened);
    expect((await refusalOf(credit.open(sam(), customerId))).code).toBe('crm.credit_under_way');
    await credit.record(sue(), opened.id);
    const missing = await refusalOf(credit.propose(sam(), opened.id, { years: 'over_5' }));
    expect(missing.violations.map(({ field }) => field)).toEqual(['answers']);
    const limit = await refusalOf(credit.propose(sam(), opened.id, good, { limit: 2_000_000 }));
    expect(limit.violations.map(({ field }) => field)).toEqual(['limit']);
    const proposal = await credit.propose(sam(), opened.id, good, { limit: 300_000 });
    expect(proposal).toMatchObject({
      status: CreditStatus.PROPOSED,
      formVersion: 1,
      score: 90,
      grade: 'AAA',
      limit: 300_000,
      currency: 'CNY',
      version: 3,
    });
    const own = await refusalOf(credit.approve(sue(), opened.id));
    expect(own).toMatchObject({ code: 'crm.credit_second_person', kind: 'denied' });
    expect((await refusalOf(credit.approve(sam(), opened.id))).code).toBe(
      'platform.permission_denied',
    );
    const stale = credit.approve(max(), opened.id, { options: { expectedVersion: 2 } });
    expect((await refusalOf(stale)).code).toBe('platform.version_conflict');
    const approved = await credit.approve(max(), opened.id);
    expect(approved).toMatchObject({ status: CreditStatus.APPROVED, decider: { id: 'max' } });
    expect(await credit.of(sue(), customerId)).toEqual(approved);
    expect((await refusalOf(credit.of(ana(), customerId))).code).toBe('platform.permission_denied');
  });

  it('keeps its history: a later grade ends the one before, and time ends each', async () => {
    const customerId = await aCustomer();
    const first = await credit.approve(max(), (await proposed(customerId, good)).id);
    const refused = await proposed(customerId, fair);
    expect((await credit.reject(sue(), refused.id)).status).toBe(CreditStatus.REJECTED);
    expect((await credit.of(sue(), customerId)).id).toBe(first.id);
    const second = await credit.approve(max(), (await proposed(customerId, fair)).id);
    expect(second).toMatchObject({ score: 60, grade: 'A', limit: 100_000 });
    const { id: called } = await credit.open(sam(), customerId);
    await credit.withdraw(sam(), called);
    const { assessments } = await credit.list(sue(), { customerId });
    expect(assessments.map(({ id, status }) => [id, status])).toEqual([
      [called, CreditStatus.WITHDRAWN],
      [second.id, CreditStatus.APPROVED],
      [refused.id, CreditStatus.REJECTED],
      [first.id, CreditStatus.SUPERSEDED],
    ]);
    const page = await credit.list(sue(), { customerId, page: { pageSize: 3 } });
    const rest = { customerId, page: { pageSize: 3, pageToken: page.nextPageToken } };
    expect((await credit.list(sue(), rest)).assessments.map(({ id }) => id)).toEqual([first.id]);
    // Its time comes: by the clock of the database, which no test can wait for.
    const { rows } = await database.query(
      `update timer set due_at = now(), attempt_at = now() where kind = 'credit.expire' returning subject`,
    );
    expect(rows).toContainEqual({ subject: second.id });
    await until(
      async () => (await credit.get(sue(), second.id)).status === CreditStatus.EXPIRED || undefined,
      { what: 'the grade to expire' },
    );
    expect((await refusalOf(credit.of(sue(), customerId))).code).toBe('crm.credit_not_graded');
  });

  it('is scored by a form that is published by version', async () => {
    const { definition, version } = await credit.form(sue());
    if (definition === undefined) throw new Error('there is no form');
    const twice = { ...definition, grades: [...definition.grades, ...definition.grades] };
    const refused = await refusalOf(credit.publish(max(), twice));
    expect(refused.violations.length).toBeGreaterThan(0);
    const [grade] = definition.grades;
    if (grade === undefined) throw new Error('the form has no grade');
    const one = { ...definition, grades: [{ ...grade, code: 'Z' }] };
    const published = await credit.publish(max(), one, version);
    expect(published).toMatchObject({ version: version + 1, publishedBy: { id: 'max' } });
    const late = await refusalOf(credit.publish(max(), one, version));
    expect(late.code).toBe('platform.version_conflict');
    expect((await credit.form(sue(), version)).definition).toEqual(definition);
    expect((await refusalOf(credit.form(sue(), 99))).code).toBe('crm.credit_form_not_found');
    expect((await proposed(await aCustomer(), fair)).grade).toBe('Z');
  });

  it('is told of without a word of what was found', async () => {
    const { rows } = await database.query<{ type: string }>(
      `select type, payload from outgoing where topic like '%crm.credit.v1' order by id`,
    );
    const types = new Set(rows.map(({ type }) => type.replace('shouwen.crm.', '')));
    expect(types).toEqual(
      new Set([
        'credit_investigation.opened.v1',
        'credit_findings.recorded.v1',
        'credit_grade.proposed.v1',
        'credit_grade.approved.v1',
        'credit_grade.rejected.v1',
        'credit_grade.superseded.v1',
        'credit_grade.expired.v1',
        'credit_assessment.withdrawn.v1',
        'credit_form.published.v1',
      ]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/不良|账期|稳定|Max|Sam/);
    const trail = JSON.stringify(await database.query('select changes from audit_record'));
    expect(trail).not.toMatch(/不良|账期|稳定/);
  });
});
