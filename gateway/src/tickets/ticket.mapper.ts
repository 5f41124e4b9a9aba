import { Complexity, Urgency } from '@shouwen/contracts';
import type {
  Moment as MomentMessage,
  Resolution as ResolutionMessage,
  Ticket as TicketMessage,
  TicketWaiting as TicketWaitingMessage,
  TimelineEntry as TimelineEntryMessage,
} from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { toFieldChange } from '../contract/field-change.mapper.js';
import { present } from '../contract/present.js';
import type {
  Customer,
  Moment,
  Resolution,
  Ticket,
  TicketWaiting,
  TimelineEntry,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** Who asks, but for their record, which has to be asked for. */
export type TicketCustomer = Omit<Customer, 'record' | '__typename'>;

/** A ticket as the schema shows it, but for what has to be asked for. */
export type TicketNode = Omit<
  Ticket,
  | '__typename'
  | 'customer'
  | 'deadlineExplanation'
  | 'duties'
  | 'flags'
  | 'links'
  | 'mergedInto'
  | 'mergedTickets'
  | 'pages'
  | 'routingReceipts'
  | 'satisfaction'
  | 'slaClocks'
  | 'supervisionOrders'
  | 'tasks'
  | 'team'
  | 'timeline'
  | 'transfers'
  | 'viewers'
  | 'watchers'
> & {
  __typename: 'Ticket';
  customer: TicketCustomer;
  mergedIntoUuid: string | null;
  teamUuid: string | null;
};

/** An entry of a timeline as the schema shows it, but for what has to be asked for. */
export type TimelineEntryNode = Omit<TimelineEntry, 'attachments' | 'delivery' | '__typename'>;

/** A ticket of the contract as the schema shows it. Throws when the service left out what is always there. */
export function toTicketNode(ticket: TicketMessage): TicketNode {
  const customer = present(ticket.customer, 'customer');
  return {
    __typename: 'Ticket',
    id: nodeIdOf('Ticket', ticket.id),
    uuid: ticket.id,
    teamUuid: ticket.teamId || null,
    number: ticket.number,
    version: ticket.version,
    subject: ticket.subject,
    status: ticket.status,
    grade: ticket.grade,
    urgency: ticket.urgency === Urgency.UNSPECIFIED ? null : ticket.urgency,
    complexity: ticket.complexity === Complexity.UNSPECIFIED ? null : ticket.complexity,
    gradeOverridden: ticket.gradeOverridden,
    channel: ticket.channel,
    customer: {
      id: customer.id,
      name: customer.name || null,
      address: ticket.customerAddress || null,
    },
    owner: ticket.owner === undefined ? null : toActor(ticket.owner),
    openedAt: present(ticket.openedAt, 'opened_at'),
    openedBy: toActor(ticket.openedBy),
    firstResponse: toMoment(ticket.firstResponse),
    lastReply: toMoment(ticket.lastReply),
    lastCustomerMessageAt: ticket.lastCustomerMessageAt ?? null,
    resolution: toResolution(ticket.resolution),
    reopenCount: ticket.reopenCount,
    updatedAt: present(ticket.updatedAt, 'updated_at'),
    externalReference: ticket.externalReference || null,
    waiting: toWaiting(ticket.waiting),
    mergedIntoUuid: ticket.mergedInto?.id ?? null,
    snoozedUntil: ticket.snoozedUntil ?? null,
    firstAskedOwner: ticket.firstAskedOwner === undefined ? null : toActor(ticket.firstAskedOwner),
    firstAskedAt: ticket.firstAskedAt ?? null,
  };
}

/** An entry of a timeline of the contract as the schema shows it. */
export function toTimelineEntry(entry: TimelineEntryMessage): TimelineEntryNode {
  return {
    id: entry.id,
    sequence: entry.sequence,
    kind: entry.kind,
    at: present(entry.at, 'at'),
    actor: toActor(entry.actor),
    body: entry.body || null,
    internal: entry.internal,
    changes: entry.changes.map(toFieldChange),
    originNumber: entry.originNumber || null,
  };
}

function toWaiting(waiting: TicketWaitingMessage | undefined): TicketWaiting | null {
  if (waiting === undefined) return null;
  const { reason, since, until } = waiting;
  return { reason, since: present(since, 'since'), until: until ?? null };
}

function toMoment(moment: MomentMessage | undefined): Moment | null {
  if (moment === undefined) return null;
  return { at: present(moment.at, 'at'), actor: toActor(moment.actor) };
}

function toResolution(resolution: ResolutionMessage | undefined): Resolution | null {
  if (resolution === undefined) return null;
  const { at, actor, text } = resolution;
  return { at: present(at, 'at'), actor: toActor(actor), text };
}
