import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const SEARCH = `query Search($query: String!, $after: String, $filter: TicketSearchFilter, $order: SearchOrder = NEWEST) {
  searchTickets(query: $query, first: 1, after: $after, filter: $filter, order: $order) {
    edges { cursor node { number subject } highlights { field text ranges { start length } entryId } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const carla: Person = ['carla', 'customer'];
const ana: Person = ['ana', 'agent'];

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform.stop());

describe('searching through the gateway', () => {
  it('pages through what is found, shows where, and hides notes from customers', async () => {
    const subjects = ['打印机卡纸 E-205', '打印机没有墨水'];
    for (const subject of subjects) {
      const input = { subject, body: 'The printers are broken.' };
      const { ticket, userErrors } = await platform.change(carla, 'openTicket', input);
      expect(userErrors).toEqual([]);
      await platform.change(ana, 'addNote', { ticketId: ticket.id, body: '疑似 chargeback' });
    }
    const search = async (who: Person, variables: Record<string, unknown>) => {
      const { body } = await platform.as(who, SEARCH, { variables });
      return body;
    };
    const first = await search(carla, { query: '打印机 printer' });
    const { edges, pageInfo } = first.data.searchTickets;
    expect(edges).toMatchObject([
      {
        node: { subject: subjects[1] },
        highlights: [
          { field: 'SUBJECT', text: subjects[1], ranges: [{ start: 0, length: 3 }], entryId: null },
          { field: 'MESSAGE', ranges: [{ start: 4, length: 8 }] },
        ],
      },
    ]);
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await search(carla, { query: '打印机 printer', after: pageInfo.endCursor });
    expect(rest.data.searchTickets.edges[0].node.subject).toBe(subjects[0]);
    expect(rest.data.searchTickets.pageInfo.hasNextPage).toBe(false);

    const byCode = await search(ana, {
      query: 'e205',
      order: 'RELEVANCE',
      filter: { statuses: ['NEW'] },
    });
    expect(byCode.data.searchTickets.edges[0].node.subject).toBe(subjects[0]);
    const byNote = await search(ana, { query: 'chargeback' });
    expect(byNote.data.searchTickets.edges[0].highlights).toMatchObject([{ field: 'NOTE' }]);
    expect((await search(carla, { query: 'chargeback' })).data.searchTickets.edges).toEqual([]);

    const nothing = await search(ana, { query: ' 。' });
    expect(nothing.data.searchTickets).toBeNull();
    expect(nothing.errors?.[0]?.extensions.code).toBe('ticketing.search_without_words');
  });
});
