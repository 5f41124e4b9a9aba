import type { Actor, FieldChange } from '@shouwen/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TicketStatus } from './ticket-status.js';

/** How serious a question is (T2). */
export type Grade = 'general' | 'important' | 'urgent';

/** How soon a question has to be answered (T2). */
export type Urgency = 'low' | 'medium' | 'high' | 'critical';

/** How much it takes to answer a question (T2). */
export type Complexity = 'simple' | 'moderate' | 'complex';

/** Whether the matrix gave the grade, or a person chose it. */
export type GradeSource = 'derived' | 'overridden';

/** The way a contact came in (T1). */
export type Channel = 'phone' | 'chat' | 'email' | 'web' | 'api' | 'partner';

/** What an entry of a timeline tells. */
export type TimelineEntryKind =
  | 'opened'
  | 'replied'
  | 'note_added'
  | 'claimed'
  | 'assigned'
  | 'queued'
  | 'handed_back'
  | 'grade_changed'
  | 'resolved'
  | 'reopened'
  | 'paused'
  | 'resumed'
  | TransferHappeningKind
  | 'flagged'
  | 'merged'
  | 'merge_received'
  | 'unmerged'
  | 'merge_undone'
  | 'split'
  | 'linked'
  | 'unlinked'
  | 'snoozed'
  | 'woken'
  | 'call_linked'
  | 'deadline_moved';

/** What a ticket waits for: the customer's answer, or an agreed appointment. */
export type WaitingReason = 'customer' | 'appointment';

/** Since when a ticket waits, for what, and until when at most; instants as text in ISO 8601. */
export interface TicketWaiting {
  reason: WaitingReason;
  since: string;
  until: string | null;
}

/** What happens to a ticket while it is offered to somebody else (T4). */
export type TransferHappeningKind =
  'transfer_offered' | 'transfer_refused' | 'transfer_withdrawn' | 'transfer_expired';

/** What is wrong with the way a ticket is handled (T4). */
export type TicketFlagKind = 'passed_around' | 'returned' | 'no_backstop';

/** One question of one customer. */
@Entity('ticket')
export class TicketEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  number!: string;

  /** Counts the changes from 1 without a gap; the `sequence` of the ticket's events. */
  @Column('integer')
  version!: number;

  @Column('text')
  subject!: string;

  @Column('text')
  status!: TicketStatus;

  @Column('text')
  grade!: Grade;

  /** Null while nobody has said; the same is then true of the complexity. */
  @Column('text', { nullable: true })
  urgency!: Urgency | null;

  @Column('text', { nullable: true })
  complexity!: Complexity | null;

  @Column('text', { name: 'grade_source' })
  gradeSource!: GradeSource;

  @Column('text')
  channel!: Channel;

  @Column('text', { name: 'customer_id' })
  customerId!: string;

  /** The address of a customer who is known by it only, where it was read with the ticket. */
  customerAddress?: string | null;

  @Column('text', { name: 'customer_name' })
  customerName!: string;

  /** Who owns it; null while nobody does. */
  @Column('jsonb', { nullable: true })
  owner!: Actor | null;

  /** The team whose queue it is in; null while it is in none. */
  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('jsonb', { name: 'opened_by' })
  openedBy!: Actor;

  @Column('timestamptz', { name: 'first_response_at', nullable: true })
  firstResponseAt!: Date | null;

  @Column('jsonb', { name: 'first_response_by', nullable: true })
  firstResponseBy!: Actor | null;

  @Column('timestamptz', { name: 'last_reply_at', nullable: true })
  lastReplyAt!: Date | null;

  @Column('jsonb', { name: 'last_reply_by', nullable: true })
  lastReplyBy!: Actor | null;

  @Column('timestamptz', { name: 'last_customer_message_at' })
  lastCustomerMessageAt!: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column('jsonb', { name: 'resolved_by', nullable: true })
  resolvedBy!: Actor | null;

  @Column('text', { nullable: true })
  resolution!: string | null;

  @Column('integer', { name: 'reopen_count' })
  reopenCount!: number;

  /** What it waits for; null while it does not wait. */
  @Column('jsonb', { nullable: true })
  waiting!: TicketWaiting | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** CloudEvents source of the partner that opened it; empty when no partner did. */
  @Column('text', { name: 'external_source' })
  externalSource!: string;

  @Column('text', { name: 'external_reference' })
  externalReference!: string;

  /** Who of the department was first asked, for ever (T4); null until somebody took the question. */
  @Column('jsonb', { name: 'first_asked_owner', nullable: true })
  firstAskedOwner!: Actor | null;

  @Column('timestamptz', { name: 'first_asked_at', nullable: true })
  firstAskedAt!: Date | null;

  /** The ticket it was merged into; null while it was not. */
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @Column('text', { name: 'merged_into_number', nullable: true })
  mergedIntoNumber!: string | null;

  /** The status to go back to when the merge is undone. */
  @Column('text', { name: 'merged_from_status', nullable: true })
  mergedFromStatus!: Exclude<TicketStatus, 'merged'> | null;

  /** How many tickets were merged into it directly, or have messages that are shown in it. */
  @Column('integer', { name: 'source_count' })
  sourceCount!: number;

  /** Until when it is kept out of its owner's list; null while it is not. */
  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil!: Date | null;
}

/** One thing that happened to a ticket. */
@Entity('ticket_entry')
export class TicketEntryEntity {
  @PrimaryColumn('uuid', { name: 'ticket_id' })
  ticketId!: string;

  /** Version the ticket had after it. */
  @PrimaryColumn('integer')
  sequence!: number;

  @Column('uuid')
  id!: string;

  @Column('text')
  kind!: TimelineEntryKind;

  @Column('timestamptz')
  at!: Date;

  @Column('jsonb')
  actor!: Actor;

  @Column('text')
  body!: string;

  /** True when the customer may not see it. */
  @Column('boolean')
  internal!: boolean;

  @Column('jsonb')
  changes!: FieldChange[];

  /** Number of the ticket it belongs to, where it is shown in another ticket's timeline. */
  originNumber?: string;
}
