import { UuidIds, systemCaller } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { TicketPages } from './ticket-pages.js';

const request = (): RequestContext => ({
  caller: systemCaller('test'),
  correlationId: new UuidIds().next(),
  causationId: '',
  traceparent: '',
  deadline: Number.POSITIVE_INFINITY,
});

describe('the first pages of many tickets', () => {
  const asked: [string[], number][] = [];
  const pages = new TicketPages<string>((ticketIds, pageSize) => {
    asked.push([ticketIds, pageSize]);
    return Promise.resolve([{ ticketId: 'a', items: ['x'], nextPageToken: 'x' }]);
  });

  beforeEach(() => asked.splice(0));

  it('are read in one call for what one request asks of one size', async () => {
    const one = request();
    const found = await Promise.all([
      pages.first('a', 20, one),
      pages.first('b', 20, one),
      pages.first('a', 5, one),
    ]);
    expect(found[0]).toMatchObject({ items: ['x'], nextPageToken: 'x' });
    expect(found[1]).toEqual({ items: [], nextPageToken: '' });
    expect(asked).toEqual([
      [['a', 'b'], 20],
      [['a'], 5],
    ]);
  });

  it('are read again for another request', async () => {
    await Promise.all([pages.first('a', 20, request()), pages.first('a', 20, request())]);
    expect(asked).toEqual([
      [['a'], 20],
      [['a'], 20],
    ]);
  });
});
