import { ActorKind } from '@shouwen/contracts';
import { blankStanding } from './standing.rules.js';
import type { CustomerStanding, TierSimulation } from './tier.entity.js';
import { goneOn } from './tier-simulation.rules.js';

const by = { kind: ActorKind.HUMAN, id: 'max', name: '' };
const at = new Date('2026-03-02T09:00:00Z');
const simulation: TierSimulation = {
  id: 's1',
  ruleSetId: 'r1',
  ruleSetVersion: 1,
  rules: {
    currency: 'CNY',
    rates: [],
    measures: [],
    tiers: [
      { code: 'vip', name: 'VIP', nameZh: '贵宾', enterAt: 70, leaveBelow: 60 },
      { code: 'rest', name: 'Rest', nameZh: '其他', enterAt: 0, leaveBelow: 0 },
    ],
  },
  after: null,
  examined: 0,
  unmoved: 0,
  moves: [],
  startedAt: at,
  startedBy: by,
  finishedAt: null,
};
const customer = (id: string, tier: string | null, score: number, override = false) => {
  const given = { tier: 'vip', reason: '', until: at, by, at };
  const standing: CustomerStanding = {
    ...blankStanding(id),
    tier,
    calculatedTier: tier,
    override: override ? given : null,
  };
  return { standing, evaluation: { score, inputs: [], uncounted: [] } };
};

it('counts who would move where and names the first of them, step by step', () => {
  const first = goneOn(simulation, [customer('a', 'rest', 80), customer('b', 'vip', 65)], 2);
  expect(first).toMatchObject({ examined: 2, unmoved: 1, after: 'b' });
  const second = goneOn(
    first,
    [
      customer('c', 'rest', 70),
      customer('d', 'rest', 90),
      customer('e', null, 0),
      customer('f', 'vip', 0, true),
    ],
    2,
  );
  expect(second).toMatchObject({
    examined: 6,
    unmoved: 2,
    after: 'f',
    moves: [
      {
        fromTier: 'rest',
        toTier: 'vip',
        customers: 3,
        samples: [
          { customerId: 'a', score: 80 },
          { customerId: 'c', score: 70 },
        ],
      },
      { fromTier: null, toTier: 'rest', customers: 1, samples: [{ customerId: 'e', score: 0 }] },
    ],
  });
  expect(goneOn(second, [], 2)).toEqual(second);
});
