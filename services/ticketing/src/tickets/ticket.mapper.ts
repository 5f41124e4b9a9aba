import {
  Channel as ProtoChannel,
  Grade as ProtoGrade,
  TicketStatus as ProtoStatus,
  TimelineEntryKind as ProtoEntryKind,
} from '@shouwen/contracts';
import type { Actor, Moment, TicketFacts, TimelineEntry, Ticket } from '@shouwen/contracts';
import type { TicketStatus } from './ticket-status.js';
import type {
  Channel,
  Grade,
  TicketEntity,
  TicketEntryEntity,
  TimelineEntryKind,
} from './ticket.entity.js';

const statusNames: Record<TicketStatus, ProtoStatus> = {
  new: ProtoStatus.NEW,
  open: ProtoStatus.OPEN,
  resolved: ProtoStatus.RESOLVED,
};

const gradeNames: Record<Grade, ProtoGrade> = {
  general: ProtoGrade.GENERAL,
  important: ProtoGrade.IMPORTANT,
  urgent: ProtoGrade.URGENT,
};

const channelNames: Record<Channel, ProtoChannel> = {
  phone: ProtoChannel.PHONE,
  chat: ProtoChannel.CHAT,
  email: ProtoChannel.EMAIL,
  web: ProtoChannel.WEB,
  api: ProtoChannel.API,
  partner: ProtoChannel.PARTNER,
};

const entryKindNames: Record<TimelineEntryKind, ProtoEntryKind> = {
  opened: ProtoEntryKind.OPENED,
  replied: ProtoEntryKind.REPLIED,
  note_added: ProtoEntryKind.NOTE_ADDED,
  claimed: ProtoEntryKind.CLAIMED,
  assigned: ProtoEntryKind.ASSIGNED,
  handed_back: ProtoEntryKind.HANDED_BACK,
  grade_changed: ProtoEntryKind.GRADE_CHANGED,
  resolved: ProtoEntryKind.RESOLVED,
  reopened: ProtoEntryKind.REOPENED,
};

/** A status of the contract as ours; undefined for unspecified. */
export const statusFromProto = inverse(statusNames);
/** A grade of the contract as ours; undefined for unspecified. */
export const gradeFromProto = inverse(gradeNames);
/** A channel of the contract as ours; undefined for unspecified. */
export const channelFromProto = inverse(channelNames);

/** A grade as the contract names it. */
export const gradeToProto = (grade: Grade): ProtoGrade => gradeNames[grade];

/** A channel as the contract names it. */
export const channelToProto = (channel: Channel): ProtoChannel => channelNames[channel];

/** A ticket as the contract shows it. */
export function ticketToProto(ticket: TicketEntity): Ticket {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    subject: ticket.subject,
    status: statusNames[ticket.status],
    grade: gradeNames[ticket.grade],
    channel: channelNames[ticket.channel],
    customer: { id: ticket.customerId, name: ticket.customerName },
    owner: ticket.owner ?? undefined,
    teamId: ticket.teamId ?? '',
    openedAt: ticket.openedAt,
    openedBy: ticket.openedBy,
    firstResponse: momentOf(ticket.firstResponseAt, ticket.firstResponseBy),
    lastReply: momentOf(ticket.lastReplyAt, ticket.lastReplyBy),
    lastCustomerMessageAt: ticket.lastCustomerMessageAt,
    resolution:
      ticket.resolvedAt === null
        ? undefined
        : {
            at: ticket.resolvedAt,
            actor: ticket.resolvedBy ?? undefined,
            text: ticket.resolution ?? '',
          },
    reopenCount: ticket.reopenCount,
    updatedAt: ticket.updatedAt,
    externalReference: ticket.externalReference,
  };
}

/** An entry of a timeline as the contract shows it. */
export function entryToProto(entry: TicketEntryEntity): TimelineEntry {
  return {
    id: entry.id,
    ticketId: entry.ticketId,
    sequence: entry.sequence,
    kind: entryKindNames[entry.kind],
    at: entry.at,
    actor: entry.actor,
    body: entry.body,
    internal: entry.internal,
    changes: entry.changes,
  };
}

/** What every event tells of a ticket: identities and states, no names and no words of anybody (R9). */
export function factsOf(ticket: TicketEntity, actor: Actor): TicketFacts {
  return {
    ticketId: ticket.id,
    number: ticket.number,
    status: statusNames[ticket.status],
    grade: gradeNames[ticket.grade],
    channel: channelNames[ticket.channel],
    customerId: ticket.customerId,
    ownerId: ticket.owner?.id ?? '',
    teamId: ticket.teamId ?? '',
    at: ticket.updatedAt,
    actor: { kind: actor.kind, id: actor.id, name: '' },
  };
}

function momentOf(at: Date | null, actor: Actor | null): Moment | undefined {
  return at === null ? undefined : { at, actor: actor ?? undefined };
}

function inverse<Ours extends string, Theirs extends string>(names: Record<Ours, Theirs>) {
  const ours = new Map<string, Ours>(
    (Object.entries(names) as [Ours, Theirs][]).map(([mine, theirs]) => [theirs, mine]),
  );
  return (name: Theirs): Ours | undefined => ours.get(name);
}
