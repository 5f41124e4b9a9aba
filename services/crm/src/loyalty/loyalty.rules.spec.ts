import { repurchaseRate, tierMovements } from './loyalty.rules.js';

const day = (text: string) => new Date(`${text}T08:00:00Z`);
const window = { from: day('2026-01-01'), to: day('2026-02-01') };

describe('the repurchase rate', () => {
  const bought = (...days: string[]) =>
    days.map((text) => {
      const [customerId = '', at = ''] = text.split(' ');
      return { customerId, at: day(at) };
    });

  it.each<[string, ReturnType<typeof bought>, number, number, number | undefined]>([
    ['of nobody is none', [], 0, 0, undefined],
    [
      'counts who bought on two days',
      bought('a 2026-01-03', 'a 2026-01-20', 'b 2026-01-05'),
      2,
      1,
      0.5,
    ],
    ['takes two orders of a day for one', bought('a 2026-01-03', 'a 2026-01-03'), 1, 0, 0],
    [
      'leaves out what lies outside',
      bought('a 2025-12-31', 'a 2026-01-03', 'a 2026-02-01'),
      1,
      0,
      0,
    ],
  ])('%s', (_rule, purchases, buyers, repeaters, rate) => {
    expect(repurchaseRate(purchases, window)).toEqual({ buyers, repeaters, rate });
  });
});

describe('movement between tiers', () => {
  const ranks = ['potential', 'regular', 'vip'];

  it('tells who rose, fell, stayed, came and went', () => {
    const before = new Map([
      ['a', 'regular'],
      ['b', 'vip'],
      ['c', 'regular'],
      ['d', 'potential'],
      ['f', 'regular'],
    ]);
    const after = new Map([
      ['a', 'vip'],
      ['b', 'regular'],
      ['c', 'regular'],
      ['e', 'potential'],
      ['f', 'vip'],
    ]);
    const { moves, ...counts } = tierMovements(ranks, before, after);
    expect(counts).toEqual({ raised: 2, lowered: 1, stayed: 1, entered: 1, left: 1 });
    expect(moves[0]).toEqual({ from: 'regular', to: 'vip', customers: 2 });
    expect(moves).toHaveLength(4);
  });

  it('refuses a tier without a rank', () => {
    const move = () => tierMovements(ranks, new Map([['a', 'gold']]), new Map([['a', 'vip']]));
    expect(move).toThrow('tier gold has no rank');
  });
});
