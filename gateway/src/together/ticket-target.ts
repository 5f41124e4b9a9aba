import { uuidOf } from '../graphql/node-id.js';
import { writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';

/** The ticket that a write is about, with its options. Throws `gateway.invalid_id` and `platform.invalid_request`. */
export function ticketTargetOf(input: WriteInput & { ticketId: string }) {
  return { ticketId: uuidOf('Ticket', input.ticketId), options: writeOptionsOf(input) };
}
