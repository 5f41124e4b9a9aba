import { movementTotals, repurchaseRate } from './loyalty.rules.js';
import type { MovementTotals, TierMovement } from './loyalty.rules.js';

describe('the repurchase rate', () => {
  it.each<[number, number, number | undefined]>([
    [4, 1, 0.25],
    [4, 4, 1],
    [4, 0, 0],
    [0, 0, undefined],
  ])('of %i who bought and %i who came back is %s', (buyers, repeaters, rate) => {
    expect(repurchaseRate({ buyers, repeaters })).toBe(rate);
  });
});

describe('movement between tiers', () => {
  const ranks = ['vip', 'regular', 'potential'];
  it.each<[string, string | null, string, keyof MovementTotals]>([
    ['to a better tier is a rise', 'regular', 'vip', 'raised'],
    ['over several tiers is a rise', 'potential', 'vip', 'raised'],
    ['to a worse tier is a fall', 'vip', 'potential', 'lowered'],
    ['from none is an entry', null, 'potential', 'entered'],
    ['from a tier that is no more has no direction', 'gold', 'vip', 'unranked'],
    ['to a tier that is no more has no direction', 'vip', 'gold', 'unranked'],
  ])('%s', (_what, fromTier, toTier, direction) => {
    const none: MovementTotals = { raised: 0, lowered: 0, entered: 0, unranked: 0 };
    const movement: TierMovement = { fromTier, toTier, customers: 3 };
    expect(movementTotals(ranks, [movement])).toEqual({ ...none, [direction]: 3 });
  });

  it('adds up', () => {
    const movements = [
      { fromTier: 'regular', toTier: 'vip', customers: 3 },
      { fromTier: 'potential', toTier: 'vip', customers: 2 },
      { fromTier: 'vip', toTier: 'regular', customers: 1 },
    ];
    expect(movementTotals(ranks, movements)).toMatchObject({ raised: 5, lowered: 1 });
  });
});
