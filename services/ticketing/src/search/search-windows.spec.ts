import { blocksOf, placeOf, windowsBelow } from './search-windows.js';

describe('windows', () => {
  it.each([0, 1, 4_096, 4_097, 32_768, 36_864, 40_000, 262_143, 262_145, 1_000_000, 40_000_000])(
    'hold every place below %i once, the newest first',
    (end) => {
      const windows = [...windowsBelow(end)].map(({ blocks }) => new Set(blocks));
      const windowsWith = (place: number) => {
        const blocks = blocksOf(place);
        return windows.flatMap((window, nth) => (blocks.some((it) => window.has(it)) ? [nth] : []));
      };
      let before = Number.POSITIVE_INFINITY;
      const step = Math.max(1, Math.floor(end / 5_000));
      for (let place = 0; place < end; place += step) {
        const found = windowsWith(place);
        expect([place, found.length]).toEqual([place, 1]);
        expect(found[0]).toBeLessThanOrEqual(before);
        before = found[0] ?? before;
      }
      if (end > 0) expect(windowsWith(end - 1)).toEqual([0]);
    },
  );

  it('are few even for many millions of tickets', () => {
    expect([...windowsBelow(1_000_000)].length).toBeLessThanOrEqual(6);
    expect([...windowsBelow(100_000_000)].length).toBeLessThanOrEqual(9);
    const most = Math.max(...[...windowsBelow(100_000_000)].map(({ blocks }) => blocks.length));
    expect(most).toBeLessThanOrEqual(8);
  });
});

it('takes the place of a ticket from its number', () => {
  expect(placeOf('T-2026-000123')).toBe(123);
  expect(placeOf('T-2026-1234567')).toBe(1_234_567);
});
