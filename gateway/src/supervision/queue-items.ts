import type { Ticket as TicketMessage } from '@shouwen/contracts';
import { toTicketNode } from '../tickets/ticket.mapper.js';

/** How the tickets of a queue become the nodes of a connection: their place is their grade and their id. */
export const queueItems = {
  tokenAfter: ({ grade, id }: TicketMessage) =>
    `${grade.replace('GRADE_', '').toLowerCase()}:${id}`,
  toNode: toTicketNode,
};
