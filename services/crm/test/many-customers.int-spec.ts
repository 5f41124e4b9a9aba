import { SurveyServiceClient } from '@shouwen/contracts';
import type { ServiceEnvironment } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { addManyCustomers } from './many-customers.js';
import { SurveyCalls } from './survey-calls.js';

const province = '很多人';

describe('more customers than one step looks at', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let database: Client;
  let customers: CustomerCalls;
  let surveys: SurveyCalls;
  let ana: () => RequestContext;
  let older: string[];
  let newer: string[];

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    database = new Client(environment.ownerUrl);
    await database.connect();
    customers = new CustomerCalls(service.customers);
    ana = await signIn(environment, 'ana', 'agent');
    const sue = await signIn(environment, 'sue', 'supervisor');
    const max = await signIn(environment, 'max', 'manager');
    const callers = { agent: ana, supervisor: sue, manager: max };
    surveys = new SurveyCalls(service.client(SurveyServiceClient), callers);
    older = [];
    for (const name of ['远山甲', '远山乙', '远山丙']) {
      older.unshift((await customers.create(ana(), name)).id);
    }
    newer = await addManyCustomers(database, { count: 6_000, name: 'Somebody', province });
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('are searched to the oldest, page by page', async () => {
    const newest = newer.at(-1);
    await database.query(
      `insert into customer_search (customer_id, kind, lexemes)
       select id, kind, array_to_tsvector(array[case when id = $1 then '远山' else 'somebody' end])
       from customer where name = 'Somebody'`,
      [newest],
    );
    const found: string[] = [];
    let next = '';
    do {
      const page = await customers.search(ana(), '远山', 2, next);
      found.push(...page.customers.map(({ id }) => id));
      next = page.nextPageToken;
    } while (next !== '');
    expect(found).toEqual([newest, ...older]);
  });

  it('are drawn for a campaign by the order that its seed gives them, of those who want to be asked', async () => {
    // Most of them don't: those who come first are too few, and others have to be looked for.
    await database.query(
      `insert into consent (id, customer_id, purpose, given, at, source, actor, version)
       select gen_random_uuid(), id, 'surveys', false, now(), '', '{}', 1
       from customer where name = 'Somebody' and identities[1] not like '%33'`,
    );
    const drawn = await surveys.drawn({ strata: [{ region: province, wanted: 45 }] });
    const { rows } = await database.query<{ id: string }>(
      `select customer.id from customer cross join survey_campaign
       where survey_campaign.id = $1 and customer.name = 'Somebody' and identities[1] like '%33'
       order by hashtextextended(customer.id::text, seed) limit 45`,
      [drawn.id],
    );
    const asked = await surveys.invitations(drawn.id);
    expect(asked.map(({ customerId }) => customerId).toSorted()).toEqual(
      rows.map(({ id }) => id).toSorted(),
    );
    const left = await database.query('select from survey_draw where campaign_id = $1', [drawn.id]);
    expect(left.rowCount).toBe(0);
  });
});
