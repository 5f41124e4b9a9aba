import { credentials } from '@grpc/grpc-js';
import type { Metadata } from '@grpc/grpc-js';
import {
  Grade,
  SearchOrder,
  SearchTicketsRequest,
  TicketSearchServiceClient,
  TicketStatus,
} from '@shouwen/contracts';
import { answerOf } from '../load/service.target.js';

const searches: (Partial<SearchTicketsRequest> & { query: string })[] = [
  { query: 'orders' },
  { query: 'orders', statuses: [TicketStatus.NEW], grade: Grade.URGENT },
  { query: 'orders', customerId: 'customer-7' },
  { query: 'orders', openedTo: new Date('2026-06-01T00:00:00Z') },
  { query: 'orders', order: SearchOrder.RELEVANCE },
  { query: 't1234' },
  { query: 'orders nowhere' },
];

/** Searches for what every ticket has, what one has and what none has. */
export async function exerciseSearch(
  address: string,
  { agent, customer }: { agent: Metadata; customer: Metadata },
): Promise<void> {
  const client = new TicketSearchServiceClient(address, credentials.createInsecure());
  try {
    for (const search of searches) {
      const request = { ...SearchTicketsRequest.fromJSON({}), ...search };
      for (const caller of [agent, customer]) {
        await answerOf((done) => client.searchTickets(request, caller, done));
      }
    }
  } finally {
    client.close();
  }
}
