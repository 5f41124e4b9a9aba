import {
  Channel as ProtoChannel,
  Complexity as ProtoComplexity,
  Grade as ProtoGrade,
  TicketFlagKind as ProtoFlagKind,
  TicketStatus as ProtoStatus,
  TimelineEntryKind as ProtoEntryKind,
  Urgency as ProtoUrgency,
  WaitingReason as ProtoWaitingReason,
} from '@shouwen/contracts';
import type {
  Actor,
  Moment,
  TicketFacts,
  TicketWaiting as TicketWaitingMessage,
  TimelineEntry,
  Ticket,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import type { TicketStatus } from './ticket-status.js';
import type {
  Channel,
  Complexity,
  Grade,
  TicketEntity,
  TicketEntryEntity,
  TicketWaiting,
  TicketFlagKind,
  TimelineEntryKind,
  Urgency,
  WaitingReason,
} from './ticket.entity.js';

const statusNames: Record<TicketStatus, ProtoStatus> = {
  new: ProtoStatus.NEW,
  open: ProtoStatus.OPEN,
  waiting: ProtoStatus.WAITING,
  resolved: ProtoStatus.RESOLVED,
  merged: ProtoStatus.MERGED,
};

const gradeNames: Record<Grade, ProtoGrade> = {
  general: ProtoGrade.GENERAL,
  important: ProtoGrade.IMPORTANT,
  urgent: ProtoGrade.URGENT,
};

const urgencyNames: Record<Urgency, ProtoUrgency> = {
  low: ProtoUrgency.LOW,
  medium: ProtoUrgency.MEDIUM,
  high: ProtoUrgency.HIGH,
  critical: ProtoUrgency.CRITICAL,
};

const complexityNames: Record<Complexity, ProtoComplexity> = {
  simple: ProtoComplexity.SIMPLE,
  moderate: ProtoComplexity.MODERATE,
  complex: ProtoComplexity.COMPLEX,
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
  queued: ProtoEntryKind.QUEUED,
  handed_back: ProtoEntryKind.HANDED_BACK,
  grade_changed: ProtoEntryKind.GRADE_CHANGED,
  resolved: ProtoEntryKind.RESOLVED,
  reopened: ProtoEntryKind.REOPENED,
  paused: ProtoEntryKind.PAUSED,
  resumed: ProtoEntryKind.RESUMED,
  transfer_offered: ProtoEntryKind.TRANSFER_OFFERED,
  transfer_refused: ProtoEntryKind.TRANSFER_REFUSED,
  transfer_withdrawn: ProtoEntryKind.TRANSFER_WITHDRAWN,
  transfer_expired: ProtoEntryKind.TRANSFER_EXPIRED,
  flagged: ProtoEntryKind.FLAGGED,
  merged: ProtoEntryKind.MERGED,
  merge_received: ProtoEntryKind.MERGE_RECEIVED,
  unmerged: ProtoEntryKind.UNMERGED,
  merge_undone: ProtoEntryKind.MERGE_UNDONE,
  split: ProtoEntryKind.SPLIT,
  linked: ProtoEntryKind.LINKED,
  unlinked: ProtoEntryKind.UNLINKED,
  snoozed: ProtoEntryKind.SNOOZED,
  woken: ProtoEntryKind.WOKEN,
  call_linked: ProtoEntryKind.CALL_LINKED,
  deadline_moved: ProtoEntryKind.DEADLINE_MOVED,
};

const waitingReasonNames: Record<WaitingReason, ProtoWaitingReason> = {
  customer: ProtoWaitingReason.CUSTOMER,
  appointment: ProtoWaitingReason.APPOINTMENT,
};

const flagNames: Record<TicketFlagKind, ProtoFlagKind> = {
  passed_around: ProtoFlagKind.PASSED_AROUND,
  returned: ProtoFlagKind.RETURNED,
  no_backstop: ProtoFlagKind.NO_BACKSTOP,
};

/** A status of the contract as ours; undefined for unspecified. */
export const statusFromProto = inverse(statusNames);
/** A grade of the contract as ours; undefined for unspecified. */
export const gradeFromProto = inverse(gradeNames);
/** A channel of the contract as ours; undefined for unspecified. */
export const channelFromProto = inverse(channelNames);

/** A reason to wait of the contract as ours; undefined for unspecified. */
export const waitingReasonFromProto = inverse(waitingReasonNames);
/** A reason to wait as the contract names it. */
export const waitingReasonToProto = (reason: WaitingReason): ProtoWaitingReason =>
  waitingReasonNames[reason];
/** A flag as the contract names it. */
export const flagToProto = (flag: TicketFlagKind): ProtoFlagKind => flagNames[flag];

/** An urgency of the contract as ours; undefined for unspecified. */
export const urgencyFromProto = inverse(urgencyNames);
/** A complexity of the contract as ours; undefined for unspecified. */
export const complexityFromProto = inverse(complexityNames);

/** An urgency as the contract names it. */
export const urgencyToProto = (urgency: Urgency | null): ProtoUrgency =>
  urgency === null ? ProtoUrgency.UNSPECIFIED : urgencyNames[urgency];

/** A complexity as the contract names it. */
export const complexityToProto = (complexity: Complexity | null): ProtoComplexity =>
  complexity === null ? ProtoComplexity.UNSPECIFIED : complexityNames[complexity];

/** A grade as the contract names it. */
export const gradeToProto = (grade: Grade): ProtoGrade => gradeNames[grade];

/** A channel as the contract names it. */
export const channelToProto = (channel: Channel): ProtoChannel => channelNames[channel];

/** A kind of entry as the contract names it. */
export const entryKindToProto = (kind: TimelineEntryKind): ProtoEntryKind => entryKindNames[kind];

/** A ticket as the contract shows it. */
export function ticketToProto(ticket: TicketEntity): Ticket {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    subject: ticket.subject,
    status: statusNames[ticket.status],
    grade: gradeNames[ticket.grade],
    urgency: urgencyToProto(ticket.urgency),
    complexity: complexityToProto(ticket.complexity),
    gradeOverridden: ticket.gradeSource === 'overridden',
    channel: channelNames[ticket.channel],
    customer: { id: ticket.customerId, name: ticket.customerName },
    customerAddress: ticket.customerAddress ?? '',
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
    waiting: waitingOf(ticket.waiting),
    firstAskedOwner: ticket.firstAskedOwner ?? undefined,
    firstAskedAt: ticket.firstAskedAt ?? undefined,
    mergedInto:
      ticket.mergedIntoId === null
        ? undefined
        : { id: ticket.mergedIntoId, number: ticket.mergedIntoNumber ?? '' },
    sourceCount: ticket.sourceCount,
    snoozedUntil: ticket.snoozedUntil ?? undefined,
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
    originNumber: entry.originNumber ?? '',
  };
}

/** What every event tells of a ticket: identities and states, no names and no words of anybody (R9). */
export function factsOf(ticket: TicketEntity, actor: Actor): TicketFacts {
  return {
    ticketId: ticket.id,
    number: ticket.number,
    status: statusNames[ticket.status],
    grade: gradeNames[ticket.grade],
    urgency: urgencyToProto(ticket.urgency),
    complexity: complexityToProto(ticket.complexity),
    gradeOverridden: ticket.gradeSource === 'overridden',
    channel: channelNames[ticket.channel],
    customerId: ticket.customerId,
    ownerId: ticket.owner?.id ?? '',
    teamId: ticket.teamId ?? '',
    at: ticket.updatedAt,
    actor: { kind: actor.kind, id: actor.id, name: '' },
  };
}

function waitingOf(waiting: TicketWaiting | null): TicketWaitingMessage | undefined {
  if (waiting === null) return undefined;
  const { reason, since, until } = waiting;
  return {
    reason: waitingReasonNames[reason],
    since: new Date(since),
    until: until === null ? undefined : new Date(until),
  };
}

function momentOf(at: Date | null, actor: Actor | null): Moment | undefined {
  return at === null ? undefined : { at, actor: actor ?? undefined };
}
