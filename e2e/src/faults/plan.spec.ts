import { planOf } from './plan.js';
import { seededRandom } from './seeded-random.js';

const killsOf = (kills: number, seed: number) =>
  planOf(kills, seededRandom(seed)).flatMap(({ targets }) => targets);

describe('the plan of kills', () => {
  it('is the same for the same seed and another for another', () => {
    expect(planOf(100, seededRandom(1))).toEqual(planOf(100, seededRandom(1)));
    expect(killsOf(100, 1)).not.toEqual(killsOf(100, 2));
  });

  it.each([1, 3, 6, 7, 50, 100, 333])('has as many kills as asked for: %i', (kills) => {
    expect(killsOf(kills, 7)).toHaveLength(kills);
  });

  it.each([1, 2, 3])(
    'kills everything at least once when there are six kills (seed %i)',
    (seed) => {
      expect(new Set(killsOf(6, seed)).size).toBe(6);
    },
  );

  it('kills only what it is told to', () => {
    const plan = planOf(10, seededRandom(1), ['postgres', 'relay']);
    expect(new Set(plan.flatMap(({ targets }) => targets))).toEqual(new Set(['postgres', 'relay']));
  });

  it('kills some while others have not recovered', () => {
    const sizes = planOf(100, seededRandom(1)).map(({ targets }) => targets.length);
    expect(Math.max(...sizes)).toBe(2);
  });
});
