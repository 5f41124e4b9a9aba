import type { Random } from './seeded-random.js';
import { oneOf } from './seeded-random.js';

/** A ticket that a client was told of. */
export interface KnownTicket {
  /** Global id. */
  id: string;
  uuid: string;
  customer: string;
}

/** One write of a client, with the key under which it is repeated. */
export interface Write {
  /** Idempotency key; also the text that the write leaves in the database. */
  key: string;
  /** The mutation. */
  field: string;
  /** Kind of the entry it makes. */
  kind: string;
  input: Record<string, unknown>;
  caller: { sub: string; role: string };
  customer: string;
}

type Sort = 'open' | 'reply' | 'note' | 'claim' | 'handBack' | 'grade' | 'resolve' | 'reopen';

const shares: [Sort, number][] = [
  ['open', 35],
  ['reply', 30],
  ['note', 15],
  ['claim', 7],
  ['handBack', 3],
  ['grade', 4],
  ['resolve', 4],
  ['reopen', 2],
];

const CUSTOMERS = 20;
/** Most writes go to few tickets, so that writers meet. */
const HOT_TICKETS = 10;
const HOT_SHARE = 0.6;
const agents = ['ana', 'ben', 'cai'].map((sub) => ({ sub, role: 'agent' }));
const supervisor = { sub: 'sue', role: 'supervisor' };

/** The next write: a new ticket, or a change of one that is known. */
export function nextWrite(key: string, tickets: readonly KnownTicket[], random: Random): Write {
  const sort = tickets.length === 0 ? 'open' : sortBy(random() * 100);
  const customer = `customer-${Math.floor(random() * CUSTOMERS)}`;
  if (sort === 'open') return opening(key, customer);
  const candidates = random() < HOT_SHARE ? tickets.slice(-HOT_TICKETS) : tickets;
  return changeOf(sort, key, oneOf(candidates, random), random);
}

function opening(key: string, customer: string): Write {
  return {
    key,
    field: 'openTicket',
    kind: 'opened',
    input: { subject: key, body: key, idempotencyKey: key },
    caller: { sub: customer, role: 'customer' },
    customer,
  };
}

function changeOf(
  sort: Exclude<Sort, 'open'>,
  key: string,
  ticket: KnownTicket,
  random: Random,
): Write {
  const { customer } = ticket;
  const write = (
    field: string,
    kind: string,
    input: Record<string, unknown>,
    caller = supervisor,
  ): Write => {
    return {
      ...{ key, field, kind, caller, customer },
      input: { ticketId: ticket.id, idempotencyKey: key, ...input },
    };
  };
  switch (sort) {
    case 'reply': {
      const caller = random() < 0.5 ? { sub: customer, role: 'customer' } : supervisor;
      return write('replyToTicket', 'replied', { body: key }, caller);
    }
    case 'note':
      return write('addNote', 'note_added', { body: key });
    case 'claim':
      return write('claimTicket', 'claimed', {}, oneOf(agents, random));
    case 'handBack':
      return write('handBackTicket', 'handed_back', { reason: key });
    case 'grade': {
      const grade = oneOf(['GENERAL', 'IMPORTANT', 'URGENT'], random);
      return write('changeGrade', 'grade_changed', { grade, reason: key });
    }
    case 'resolve':
      return write('resolveTicket', 'resolved', { resolution: key });
    case 'reopen':
      return write('reopenTicket', 'reopened', { reason: key });
  }
}

function sortBy(point: number): Sort {
  let passed = 0;
  for (const [sort, share] of shares) {
    passed += share;
    if (point < passed) return sort;
  }
  return 'open';
}
