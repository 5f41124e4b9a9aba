import { ActorKind } from '@shouwen/contracts';
import { blankStanding, overrideOf, settle, withDedicatedAgent } from './standing.rules.js';
import type { Settlement } from './standing.rules.js';
import type { CustomerStanding, TierOverride, TierRules } from './tier.entity.js';

const now = new Date('2026-03-02T09:00:00Z');
const earlier = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-06-01T00:00:00Z');
const actor = { kind: ActorKind.HUMAN, id: 'max', name: 'Max' };
const rules: TierRules = {
  currency: 'CNY',
  rates: [],
  measures: [],
  tiers: [
    { code: 'vip', name: 'VIP', nameZh: '贵宾', enterAt: 70, leaveBelow: 60 },
    { code: 'potential', name: 'Potential', nameZh: '潜在', enterAt: 0, leaveBelow: 0 },
  ],
};
const standing = (patch: Partial<CustomerStanding>): CustomerStanding => ({
  ...blankStanding('c1'),
  version: 3,
  tier: 'potential',
  calculatedTier: 'potential',
  since: earlier,
  ...patch,
});
const given: TierOverride = { tier: 'vip', reason: '', until: later, by: actor, at: earlier };
const settlement = (score: number, patch: Partial<Settlement> = {}): Settlement => ({
  ruleSet: { number: 2, rules },
  evaluation: { score, inputs: [], uncounted: [] },
  override: null,
  cause: 'transaction',
  actor,
  reason: '',
  ...patch,
});

describe('settling how a customer stands', () => {
  it('gives everybody a first tier', () => {
    const settled = settle(blankStanding('c1'), settlement(0), now);
    expect(settled?.standing).toMatchObject({ version: 1, tier: 'potential', since: now });
    expect(settled?.change).toMatchObject({ fromTier: null, toTier: 'potential', version: 1 });
  });

  it('tells the rules and what they were given', () => {
    expect(settle(standing({}), settlement(80), now)?.change).toEqual({
      customerId: 'c1',
      version: 4,
      at: now,
      fromTier: 'potential',
      toTier: 'vip',
      cause: 'transaction',
      ruleSetNumber: 2,
      evaluation: { score: 80, inputs: [], uncounted: [] },
      actor,
      reason: '',
    });
  });

  it('changes nothing when nothing differs', () => {
    expect(settle(standing({}), settlement(0), now)).toBeUndefined();
  });

  it('lets what was given stand, and remembers what the rules would give', () => {
    const before = standing({ tier: 'vip', calculatedTier: 'vip', override: given });
    expect(settle(before, settlement(0, { override: given }), now)).toEqual({
      standing: { ...before, calculatedTier: 'potential' },
      change: undefined,
    });
  });

  it('gives what the rules give once it is over, which what was given does not hold up', () => {
    const before = standing({ tier: 'vip', override: given });
    const ended = settlement(65, { cause: 'override_expired' });
    expect(settle(before, ended, now)?.standing).toMatchObject({
      tier: 'potential',
      since: now,
      override: null,
    });
  });

  it('keeps since when they have a tier that is given to who has it already', () => {
    const before = standing({ tier: 'vip', calculatedTier: 'vip' });
    const settled = settle(before, settlement(80, { override: given, cause: 'override' }), now);
    expect(settled?.standing).toMatchObject({ version: 4, since: earlier, override: given });
    expect(settled?.change).toMatchObject({ fromTier: 'vip', toTier: 'vip', cause: 'override' });
  });
});

describe('giving a tier in place of the rules', () => {
  const wanted = { tier: 'vip', reason: '老客户', until: later, by: actor };

  it('is for a time', () => {
    expect(overrideOf(wanted, rules, now)).toEqual({ ...wanted, at: now });
  });

  it.each<[string, object, string]>([
    ['a tier that there is not', { tier: 'gold' }, 'crm.tier_unknown'],
    ['a time that is over', { until: now }, 'crm.tier_override_time'],
    ['no time at all', { until: new Date(Number.NaN) }, 'crm.tier_override_time'],
    ['more than ten years', { until: new Date('2037-01-01') }, 'crm.tier_override_time'],
  ])('is refused for %s', (_name, patch, code) => {
    expect(() => overrideOf({ ...wanted, ...patch }, rules, now)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

it('says who is there for a customer, once', () => {
  const before = standing({ dedicatedAgentId: 'ana' });
  expect(withDedicatedAgent(before, 'ana')).toBeUndefined();
  expect(withDedicatedAgent(before, null)).toEqual({
    ...before,
    version: 4,
    dedicatedAgentId: null,
  });
});
