import type { OrderEvent, OrderEventKind } from './order.entity.js';
import { corrects, totalsOf } from './order.rules.js';

const day = (date: number) => new Date(Date.UTC(2026, 2, date));
const event = (kind: OrderEventKind, amount: number, date = 1, reference = ''): OrderEvent => ({
  kind,
  amount,
  at: day(date),
  reference,
});

describe('what was spent on an order', () => {
  it.each<[string, OrderEvent[], number]>([
    ['nothing while it is only placed', [event('placed', 100)], 0],
    ['what was paid', [event('placed', 100), event('paid', 60), event('paid', 40, 2, 'b')], 100],
    ['less as soon as goods come back', [event('paid', 100), event('returned', 30)], 70],
    [
      'no less for their refund',
      [event('paid', 100), event('returned', 30), event('refunded', 30)],
      70,
    ],
    ['less for a refund alone', [event('paid', 100), event('refunded', 10)], 90],
    ['never less than nothing', [event('paid', 100), event('refunded', 150)], 0],
    ['nothing when only a return is known', [event('returned', 30)], 0],
  ])('is %s', (_name, events, spent) => {
    expect(totalsOf(events).spent).toBe(spent);
  });

  it('is the same in whatever order the events come', () => {
    const events = [
      event('placed', 100, 1),
      event('paid', 100, 3),
      event('returned', 40, 5),
      event('refunded', 40, 6),
    ];
    const expected = totalsOf(events);
    for (const moved of [events.toReversed(), [...events.slice(2), ...events.slice(0, 2)]]) {
      expect(totalsOf(moved)).toEqual(expected);
    }
    expect(expected).toMatchObject({ spent: 60, orderedAt: day(1) });
  });

  it('counts from the first payment while it is not known when it was placed', () => {
    expect(totalsOf([event('paid', 1, 4, 'a'), event('paid', 1, 3, 'b')]).orderedAt).toEqual(
      day(3),
    );
    expect(totalsOf([event('returned', 1)]).orderedAt).toBeNull();
  });
});

describe('two messages under one reference', () => {
  it.each<[string, OrderEvent, OrderEvent, boolean]>([
    ['the later one', event('paid', 1, 2), event('paid', 2, 1), true],
    ['not the earlier one', event('paid', 9, 1), event('paid', 2, 2), false],
    ['the larger one of the same instant', event('paid', 9), event('paid', 2), true],
    ['not the same one again', event('paid', 9), event('paid', 9), false],
  ])('%s counts', (_name, one, before, expected) => {
    expect(corrects(one, before)).toBe(expected);
  });
});
