import { TierCause, TierRuleSetStatus, TierSimulationStatus } from '@shouwen/contracts';
import type { TierRules } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { refusalOf } from '@shouwen/platform/testing';
import { addManyCustomers } from './many-customers.js';
import { startTiers } from './tiers.stage.js';
import type { TierStage } from './tiers.stage.js';

describe('rules of tiers', () => {
  let stage: TierStage;
  beforeAll(async () => {
    stage = await startTiers();
  }, 120_000);
  afterAll(async () => {
    expect(await stage.stop()).toBe(0);
  });

  it('settle every customer at night, step by step, because time passes', async () => {
    const sleeping = await stage.aCustomer('sleeping');
    await stage.buy('sleeping', sleeping, '60000', 'vip');
    const silent = await Promise.all(['silent 1', 'silent 2', 'silent 3'].map(stage.aCustomer));
    expect(await stage.tiers.standings(stage.ana(), ...silent)).toEqual([]);
    await stage.database.query('update tiering_policy set batch_rows = 2');
    await stage.database.query(
      `update customer_order set ordered_at = ordered_at - interval '400 days'
       where customer_id = $1`,
      [sleeping],
    );
    await stage.makeDue('crm.tier_review', '');
    await stage.becomes(sleeping, 'potential');
    await stage.reviewed();
    await stage.database.query('update tiering_policy set batch_rows = 1000');
    const standings = await stage.tiers.standings(stage.ana(), ...silent);
    expect(standings.map(({ tier }) => tier)).toEqual(['potential', 'potential', 'potential']);
    const { givenBy } = await stage.tiers.explain(stage.ana(), sleeping);
    expect(givenBy).toMatchObject({
      fromTier: 'vip',
      toTier: 'potential',
      cause: TierCause.REVIEW,
      evaluation: { inputs: [{ value: 0 }, { value: 0 }, { value: 400 }, { value: 400 }] },
    });
    const [night] = await stage.timersOf('crm.tier_review', '');
    expect(night?.time).toBe('02:00');
    expect(night!.dueAt.getTime() - Date.now()).toBeLessThanOrEqual(86_400_000);
  });

  it('are published only after just that version of them was simulated to the end, and then hold for all', async () => {
    const id = await stage.aCustomer('simulated');
    await stage.buy('simulated', id, '6000', 'regular');
    const rules = await stage.rules();
    const easier = (enterAt: number): TierRules => ({
      ...rules,
      tiers: rules.tiers.map((tier) =>
        tier.code === 'vip' ? { ...tier, enterAt, leaveBelow: 45 } : tier,
      ),
    });
    const finished = (simulationId: string) =>
      until(
        async () => {
          const simulation = await stage.tiers.simulation(stage.max(), simulationId);
          return simulation.status === TierSimulationStatus.FINISHED ? simulation : undefined;
        },
        { what: 'the simulation to be finished' },
      );
    const notSimulated = async (ruleSetId: string) =>
      expect((await refusalOf(stage.tiers.publish(stage.max(), ruleSetId))).code).toBe(
        'crm.tier_rules_not_simulated',
      );

    const draft = await stage.tiers.put(stage.max(), easier(55));
    expect(draft).toMatchObject({ number: 2, version: 1, status: TierRuleSetStatus.DRAFT });
    await notSimulated(draft.id);
    await stage.database.query('begin; lock table tiering_policy');
    const { id: held, status } = await stage.tiers.simulate(stage.max(), draft.id);
    expect(status).toBe(TierSimulationStatus.RUNNING);
    await notSimulated(draft.id);
    await stage.database.query('commit');
    const { moves: fewer } = await finished(held);
    expect(fewer.flatMap(({ samples }) => samples.map((one) => one.customerId))).not.toContain(id);

    const changed = await stage.tiers.put(stage.max(), easier(50));
    expect(changed).toMatchObject({ id: draft.id, version: 2 });
    await notSimulated(draft.id);
    const started = await stage.tiers.simulate(stage.max(), draft.id);
    const { moves, examined, unmoved } = await finished(started.id);
    expect(moves).toMatchObject([{ fromTier: 'regular', toTier: 'vip' }]);
    const [move] = moves;
    expect(move?.samples).toContainEqual({ customerId: id, score: 54 });
    expect(examined).toBe(unmoved + (move?.customers ?? 0));
    expect(await stage.tierOf(id)).toBe('regular');

    expect(await stage.tiers.publish(stage.max(), draft.id)).toMatchObject({
      number: 2,
      version: 3,
      status: TierRuleSetStatus.PUBLISHED,
    });
    await stage.becomes(id, 'vip');
    const { givenBy, ruleSet } = await stage.tiers.explain(stage.ana(), id);
    expect(givenBy).toMatchObject({ cause: TierCause.REVIEW, evaluation: { ruleSetNumber: 2 } });
    expect(ruleSet).toMatchObject({ number: 2, changedBy: { id: 'max' } });
    expect(await stage.tiers.ruleSets(stage.ana())).toMatchObject([
      { number: 2, status: TierRuleSetStatus.PUBLISHED },
      { number: 1, status: TierRuleSetStatus.RETIRED, rules },
    ]);
    const over = await refusalOf(stage.tiers.publish(stage.max(), draft.id));
    expect(over.code).toBe('crm.tier_rules_not_draft');
  });

  it('are refused when they would leave customers without a tier, naming the field', async () => {
    const rules = await stage.rules();
    const endless = { ...rules, tiers: rules.tiers.slice(0, -1) };
    const refusal = await refusalOf(stage.tiers.put(stage.max(), endless));
    expect(refusal.code).toBe('platform.invalid_request');
    expect(refusal.violations).toMatchObject([{ field: 'rules.tiers.1.leaveBelow' }]);
  });

  it('are looked at anew when the policy of an installation says, which managers change', async () => {
    const { id, version, schedule } = await stage.tiers.policy(stage.ana());
    const usual = { nightAt: '02:00', timeZone: 'Asia/Shanghai', batchRows: 1000, sampleRows: 20 };
    expect({ version, schedule }).toEqual({ version: 1, schedule: usual });
    const later = { ...usual, nightAt: '04:30', timeZone: 'Asia/Tokyo', batchRows: 500 };
    const changed = await stage.tiers.putPolicy(stage.max(), later, 1);
    expect(changed).toMatchObject({ id, version: 2, schedule: later });
    const [night] = await stage.timersOf('crm.tier_review');
    expect(night).toMatchObject({ time: '03:30', isAhead: true });

    const stale = await refusalOf(stage.tiers.putPolicy(stage.max(), usual, 1));
    expect(stale.code).toBe('platform.version_conflict');
    const nowhere = { ...usual, nightAt: '25:00', timeZone: 'Mars' };
    const { violations } = await refusalOf(stage.tiers.putPolicy(stage.max(), nowhere));
    expect(violations?.map(({ field }) => field)).toEqual([
      'schedule.nightAt',
      'schedule.timeZone',
    ]);
    const many = await refusalOf(stage.tiers.putPolicy(stage.max(), { ...usual, batchRows: 0 }));
    expect(many.violations).toMatchObject([{ field: 'schedule.batchRows' }]);
    const denied = await refusalOf(stage.tiers.putPolicy(stage.ana(), usual));
    expect(denied.code).toBe('platform.permission_denied');
  });

  it('go on at night behind the customer where a process was killed, and settle each customer once', async () => {
    const { database } = stage;
    const settled = await addManyCustomers(database, { count: 250, name: 'Asleep', province: '' });
    const fresh = settled.filter((_id, index) => index % 25 === 7);
    await database.query(
      `insert into customer_tier (customer_id, version, tier, calculated_tier, since)
       select id, 1, 'potential', 'potential', now() from customer where id = any($1::uuid[]) and id <> all($2::uuid[])`,
      [settled, fresh],
    );
    const { rows } = await database.query<{ all: number }>(
      'select count(*)::integer as all from customer where merged_into_id is null',
    );
    const all = rows[0]?.all ?? 0;
    const examined = async () => {
      const { rows: timers } = await database.query<{ examined: number | null }>(
        `select (payload ->> 'examined')::integer as examined from timer where kind = 'crm.tier_review'`,
      );
      return timers[0]?.examined ?? 0;
    };
    await database.query('update tiering_policy set batch_rows = 1');
    await stage.makeDue('crm.tier_review', '');
    await until(async () => (await examined()) > 40, { what: 'the review to be under way' });
    const { reviewed } = await stage.crash();
    await stage.reviewed();

    const counted = await reviewed();
    expect(counted).toBeLessThan(all - 40);
    expect(counted).toBeGreaterThan(0);
    const { rows: changes } = await database.query<{ id: string; version: number; cause: string }>(
      `select customer_id as id, version, cause from customer_tier_change
       where customer_id = any($1::uuid[]) order by customer_id`,
      [settled],
    );
    expect(changes).toEqual(fresh.map((id) => ({ id, version: 1, cause: 'review' })));
  });
});
