import { randomUUID } from 'node:crypto';
import { TierCause, TierMeasureKind, TierRuleSetStatus } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf } from '@shouwen/platform/testing';
import { startTiers } from './tiers.stage.js';
import type { TierStage } from './tiers.stage.js';

describe('tiers of customers', () => {
  let stage: TierStage;
  beforeAll(async () => {
    stage = await startTiers();
  }, 120_000);
  afterAll(async () => {
    expect(await stage.stop()).toBe(0);
  });

  it('rise with what is paid, stay until the score is well below, and fall with what is returned', async () => {
    const id = await stage.aCustomer('rising');
    const lesser = await stage.aCustomer('lesser');
    await stage.buy('rising', id, '60000', 'vip');
    await stage.buy('lesser', lesser, '40000', 'regular');

    await stage.giveBack('rising', id, '20000', '40000.00');
    const [rising, other] = await Promise.all(
      [id, lesser].map((of) => stage.tiers.explain(stage.ana(), of)),
    );
    expect(rising?.now?.score).toBe(69);
    expect(other?.now?.score).toBe(69);
    expect(rising?.standing?.tier).toBe('vip');
    expect(other?.standing?.tier).toBe('regular');

    await stage.giveBack('rising', id, '25000', '15000.00');
    await stage.becomes(id, 'regular');
    await stage.giveBack('rising', id, '15000', '0.00');
    await stage.becomes(id, 'potential');

    const { changes } = await stage.tiers.history(stage.ana(), id);
    expect(changes).toMatchObject([
      { version: 3, fromTier: 'regular', toTier: 'potential', cause: TierCause.TRANSACTION },
      { version: 2, fromTier: 'vip', toTier: 'regular', cause: TierCause.TRANSACTION },
      { version: 1, fromTier: '', toTier: 'vip', cause: TierCause.TRANSACTION },
    ]);
    const told = await until(
      () => {
        const of = stage.partner.messages.filter(({ key }) => key === id);
        return of.length >= 3 ? of : undefined;
      },
      { what: 'the events of the tier' },
    );
    expect(told.map(({ headers }) => headers['ce_sequence'])).toEqual(['1', '2', '3']);
    expect(told.map(({ value }) => value.standing.tier)).toEqual(['vip', 'regular', 'potential']);
  });

  it('rise at once also when the clock of the partner is ahead', async () => {
    const id = await stage.aCustomer('ahead');
    const at = new Date(Date.now() + 600_000);
    const order = { order: 'from ahead', customer: 'ahead', amount: '60000', at };
    await stage.partner.tell('paid', order);
    await stage.becomes(id, 'vip');
    const { now } = await stage.tiers.explain(stage.ana(), id);
    expect(now?.inputs.map(({ value }) => value)).toEqual([60_000, 1, 0, 0]);
  });

  it('are explained by the rules that gave them and each thing that was measured', async () => {
    const id = await stage.aCustomer('explained');
    expect(await stage.tiers.explain(stage.ana(), id)).toMatchObject({
      standing: { version: 0, tier: '' },
      givenBy: undefined,
      ruleSet: undefined,
      now: { score: 0 },
    });
    await stage.buy('explained', id, '60000', 'vip');
    await stage.partner.tell('paid', {
      order: 'in yen',
      customer: 'explained',
      amount: '900',
      currency: 'JPY',
    });
    await until(async () => (await stage.orders.spending(stage.ana(), id)).length === 2, {
      what: 'the yen to be spent',
    });
    const inputs = (ordered: number) => [
      { kind: TierMeasureKind.AMOUNT, value: 60_000, points: 100, weight: 60, windowDays: 365 },
      { kind: TierMeasureKind.FREQUENCY, value: ordered, points: 20, weight: 15, windowDays: 365 },
      { kind: TierMeasureKind.TENURE, value: 0, points: 0, weight: 10, windowDays: 0 },
      { kind: TierMeasureKind.RECENCY, value: 0, points: 100, weight: 15, windowDays: 0 },
    ];
    const { standing, givenBy, ruleSet, now } = await stage.tiers.explain(stage.ana(), id);
    expect(standing).toMatchObject({ version: 1, tier: 'vip', calculatedTier: 'vip' });
    expect(standing?.since).toEqual(givenBy?.at);
    expect(givenBy).toMatchObject({ version: 1, toTier: 'vip', cause: TierCause.TRANSACTION });
    expect(givenBy?.evaluation).toMatchObject({
      ruleSetNumber: 1,
      score: 78,
      inputs: inputs(1),
      uncountedCurrencies: [],
    });
    expect(ruleSet).toMatchObject({
      number: 1,
      version: 1,
      status: TierRuleSetStatus.PUBLISHED,
      rules: { tiers: [{ code: 'vip', enterAt: 70, leaveBelow: 60 }, {}, {}] },
    });
    expect(now).toMatchObject({
      ruleSetNumber: 1,
      score: 78,
      inputs: inputs(2),
      uncountedCurrencies: ['JPY'],
    });
  });

  it('are given by a supervisor in place of the rules with a reason, until their time is over', async () => {
    const id = await stage.aCustomer('given');
    await stage.buy('given', id, '6000', 'regular');
    const past = stage.tiers.override(stage.sue(), id, { until: new Date(Date.now() - 1_000) });
    expect((await refusalOf(past)).code).toBe('crm.tier_override_time');
    const unknown = stage.tiers.override(stage.sue(), id, { tier: 'gold' });
    expect((await refusalOf(unknown)).code).toBe('crm.tier_unknown');
    const silent = stage.tiers.override(stage.sue(), id, { reason: '' });
    expect((await refusalOf(silent)).code).toBe('platform.invalid_request');
    const outdated = stage.tiers.override(stage.sue(), id, { version: 7 });
    expect((await refusalOf(outdated)).code).toBe('platform.version_conflict');

    const end = new Date(Date.now() + 3_600_000);
    const given = await stage.tiers.override(stage.sue(), id, { until: end, version: 1 });
    expect(given).toMatchObject({
      version: 2,
      tier: 'vip',
      calculatedTier: 'regular',
      override: { tier: 'vip', reason: '重要客户', until: end, by: { id: 'sue' } },
    });
    await stage.giveBack('given', id, '6000', '0.00');
    const meanwhile = await stage.tiers.explain(stage.ana(), id);
    expect(meanwhile.standing).toMatchObject({ tier: 'vip', calculatedTier: 'potential' });
    expect(meanwhile.givenBy).toMatchObject({
      cause: TierCause.OVERRIDE,
      actor: { id: 'sue' },
      reason: '重要客户',
    });

    // A timer that fires before its time waits for it.
    await stage.makeDue('crm.tier_override', id);
    const [waiting] = await until(
      async () => {
        const timers = await stage.timersOf('crm.tier_override', id);
        return timers[0]?.isAhead === false ? undefined : timers;
      },
      { what: 'the timer to fire' },
    );
    expect(waiting?.dueAt).toEqual(end);
    expect(await stage.tierOf(id)).toBe('vip');

    await stage.database.query(
      `update customer_tier set override = jsonb_set(override, '{until}', to_jsonb(now()))
       where customer_id = $1`,
      [id],
    );
    await stage.makeDue('crm.tier_override', id);
    await stage.becomes(id, 'potential');
    const [standing] = await stage.tiers.standings(stage.ana(), id);
    expect(standing).toMatchObject({ version: 3, override: undefined });
    expect((await stage.tiers.history(stage.ana(), id, 1)).changes).toMatchObject([
      { fromTier: 'vip', toTier: 'potential', cause: TierCause.OVERRIDE_EXPIRED },
    ]);
    expect(await stage.timersOf('crm.tier_override', id)).toEqual([]);
  });

  it('are the rules’ again once a supervisor ends what was given', async () => {
    const id = await stage.aCustomer('ended');
    await stage.tiers.override(stage.sue(), id);
    expect(await stage.tiers.endOverride(stage.sue(), id)).toMatchObject({
      version: 2,
      tier: 'potential',
      override: undefined,
    });
    expect(await stage.timersOf('crm.tier_override', id)).toEqual([]);
    const again = await refusalOf(stage.tiers.endOverride(stage.sue(), id));
    expect(again.code).toBe('crm.tier_not_overridden');
  });

  it('have a history that is paged by its own versions, whatever is added meanwhile', async () => {
    const id = await stage.aCustomer('paged');
    await stage.tiers.override(stage.sue(), id);
    await stage.tiers.override(stage.sue(), id, { tier: 'regular' });
    await stage.tiers.endOverride(stage.sue(), id);
    const versions = (page: { changes: { version: number }[] }) =>
      page.changes.map(({ version }) => version);
    const first = await stage.tiers.history(stage.ana(), id, 2);
    expect(versions(first)).toEqual([3, 2]);
    await stage.tiers.override(stage.sue(), id);
    const second = await stage.tiers.history(stage.ana(), id, 2, first.nextPageToken);
    expect(versions(second)).toEqual([1]);
    expect(second.nextPageToken).toBe('');
    expect(versions(await stage.tiers.history(stage.ana(), id))).toEqual([4, 3, 2, 1]);
  });

  it('follow the orders of records that are merged, and taken apart again', async () => {
    const target = await stage.aCustomer('target');
    const source = await stage.aCustomer('source');
    await stage.buy('target', target, '15000', 'regular');
    await stage.buy('source', source, '40000', 'regular');
    await stage.merge(source, target);
    expect(await stage.tierOf(target)).toBe('vip');
    await stage.unmerge(source);
    expect(await stage.tierOf(target)).toBe('regular');
    expect(await stage.tierOf(source)).toBe('regular');
    const { changes } = await stage.tiers.history(stage.ana(), target, 2);
    expect(changes).toMatchObject([
      { toTier: 'regular', cause: TierCause.MERGE, evaluation: { score: 54 } },
      { toTier: 'vip', cause: TierCause.MERGE, evaluation: { score: 78 } },
    ]);
  });

  it('are shown to the customer, who is refused why they were given and all that changes them', async () => {
    const id = await stage.aCustomer('carol');
    const other = await stage.aCustomer('not carol');
    await stage.tiers.override(stage.sue(), id);
    await stage.tiers.override(stage.sue(), other);
    await stage.tiers.setDedicatedAgent(stage.max(), id, 'ana');
    expect(await stage.tiers.standings(stage.carol(), id, other)).toMatchObject([
      { customerId: id, tier: 'vip', override: undefined, dedicatedAgentId: 'ana' },
    ]);
    const rules = await stage.rules();
    const anyId = randomUUID();
    const attempts: ((who: RequestContext) => Promise<unknown>)[] = [
      (who) => stage.tiers.override(who, id),
      (who) => stage.tiers.endOverride(who, id),
      (who) => stage.tiers.setDedicatedAgent(who, id, 'ben'),
      (who) => stage.tiers.put(who, rules),
      (who) => stage.tiers.simulate(who, anyId),
      (who) => stage.tiers.publish(who, anyId),
    ];
    const reads: typeof attempts = [
      (who) => stage.tiers.explain(who, id),
      (who) => stage.tiers.history(who, id),
      (who) => stage.tiers.ruleSets(who),
    ];
    for (const attempt of [...attempts, ...reads]) {
      expect((await refusalOf(attempt(stage.carol()))).code).toBe('platform.permission_denied');
    }
    for (const attempt of attempts) {
      expect((await refusalOf(attempt(stage.ana()))).code).toBe('platform.permission_denied');
    }
    expect(await stage.tiers.standings(stage.ana(), id)).toMatchObject([
      { version: 2, tier: 'vip' },
    ]);
  });
});
