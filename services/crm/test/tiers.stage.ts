import {
  CustomerMergingServiceClient,
  OrderServiceClient,
  TierServiceClient,
} from '@shouwen/contracts';
import type { TierRules } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import { signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { OrderCalls, OrderingPartner } from './order-calls.js';
import { TierCalls } from './tier-calls.js';

/** Customer relations with a partner who tells of orders, and what a test of tiers does again and again. */
export async function startTiers() {
  const environment = await prepareCrm();
  let service = await startCrm(environment);
  const customers = new CustomerCalls(service.customers);
  const orders = new OrderCalls(service.client(OrderServiceClient));
  const tiers = new TierCalls(service.client(TierServiceClient));
  const merging = service.client(CustomerMergingServiceClient);
  const partner = new OrderingPartner(environment);
  await partner.start('shouwen.crm.tiers.v1');
  const database = new Client(environment.ownerUrl);
  await database.connect();
  const ana = await signIn(environment, 'ana', 'agent');
  const sue = await signIn(environment, 'sue', 'supervisor');
  const options = { idempotencyKey: '', expectedVersion: 0 };

  const timersOf = async (kind: string, subject = '') => {
    const { rows } = await database.query<{ dueAt: Date; isAhead: boolean; time: string }>(
      `select due_at as "dueAt", due_at > now() as "isAhead",
         to_char(due_at at time zone 'Asia/Shanghai', 'HH24:MI') as time
       from timer where kind = $1 and subject = $2`,
      [kind, subject],
    );
    return rows;
  };
  const tierOf = async (customerId: string) => (await tiers.standings(ana(), customerId))[0]?.tier;
  const becomes = (customerId: string, tier: string) =>
    until(async () => (await tierOf(customerId)) === tier, { what: `the customer to be ${tier}` });
  const reviewed = () =>
    until(async () => (await timersOf('crm.tier_review'))[0]?.isAhead === true, {
      what: 'the review to be over',
    });
  // An installation begins with a review; the next is at night.
  await reviewed();
  return {
    customers,
    orders,
    tiers,
    partner,
    database,
    ana,
    sue,
    max: await signIn(environment, 'max', 'manager'),
    carol: await signIn(environment, 'carol', 'customer'),
    timersOf,
    tierOf,
    becomes,
    reviewed,
    makeDue: (kind: string, subject = '') =>
      database.query(
        'update timer set due_at = now(), attempt_at = now() where kind = $1 and subject = $2',
        [kind, subject],
      ),
    aCustomer: async (identity: string) => {
      const details = { identities: { items: [identity] } };
      return (await customers.create(ana(), identity, details)).id;
    },
    /** Pays an order, which has to lead to a tier. */
    async buy(customer: string, customerId: string, amount: string, tier: string) {
      await partner.tell('paid', { order: `order of ${customer}`, customer, amount });
      await becomes(customerId, tier);
    },
    /** Returns goods of that order, after which so much has to be spent. */
    async giveBack(customer: string, customerId: string, amount: string, spent: string) {
      const order = `order of ${customer}`;
      await partner.tell('returned', { order, customer, amount, reference: amount });
      const totals = () => orders.spending(ana(), customerId);
      await until(async () => ((await totals())[0]?.spent ?? '0.00') === spent, {
        what: `${spent} to be spent`,
      });
    },
    merge: (sourceId: string, targetId: string) =>
      callGrpc(
        merging,
        merging.mergeCustomers,
        { sourceId, targetId, reason: '同一人', options },
        sue(),
      ),
    unmerge: (customerId: string) =>
      callGrpc(merging, merging.unmergeCustomer, { customerId, reason: '另一人', options }, sue()),
    /** The rules in force. */
    async rules(): Promise<TierRules> {
      const rules = (await tiers.ruleSets(ana())).find(({ publishedAt }) => publishedAt)?.rules;
      if (rules === undefined) throw new Error('no rules are in force');
      return rules;
    },
    /**
     * Kills the service where it stands, which no call reaches from then on, and starts another one; answers what that one
     * counts of the customers that its review looks at.
     */
    async crash(): Promise<{ reviewed: () => Promise<number> }> {
      await service.kill();
      service = await startCrm(environment);
      const { opsUrl } = service;
      return {
        reviewed: async () => {
          const metrics = await (await fetch(`${opsUrl}/metrics`)).text();
          return Number(/^shouwen_crm_tier_reviews_total (\d+)/m.exec(metrics)?.[1]);
        },
      };
    },
    /** Ends all of it; answers the exit code of the service. */
    async stop() {
      await database.end();
      await partner.stop();
      const code = await service.stop();
      await environment.close();
      return code;
    },
  };
}

export type TierStage = Awaited<ReturnType<typeof startTiers>>;
