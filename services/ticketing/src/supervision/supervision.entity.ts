import type { Actor } from '@shouwen/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kind of what an order is about. */
export type SupervisionTargetType = 'ticket';

/** Where an order is in its life. */
export type SupervisionStatus = 'open' | 'acknowledged' | 'replied' | 'closed';

/** What a supervisor thinks of how an order was carried out. */
export type SupervisionVerdict = 'satisfied' | 'unsatisfied';

/** What can happen to an order. */
export type SupervisionHappeningKind =
  'opened' | 'acknowledged' | 'replied' | 'chased' | 'closed' | 'reminded' | 'overdue';

/** What holds for orders. */
export interface SupervisionLimits {
  /** Before the deadline; 0 means never. */
  remindBeforeSeconds: number;
  /** Until the deadline of an order that names none. */
  defaultLimitSeconds: number;
  /** How many times an order is chased before its level rises. */
  chasesPerLevel: number;
  highestLevel: number;
}

/** The limits of supervision that hold now. */
export interface SupervisionPolicy extends SupervisionLimits {
  id: string;
  version: number;
  updatedAt: Date;
}

/** An order of a supervisor with a deadline (督办单). */
@Entity('supervision_order')
export class SupervisionOrderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Counts the changes from 1 without a gap; the `sequence` of the order's events. */
  @Column('integer')
  version!: number;

  @Column('text', { name: 'target_type' })
  targetType!: SupervisionTargetType;

  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  @Column('text', { name: 'target_number' })
  targetNumber!: string;

  @Column('text')
  status!: SupervisionStatus;

  @Column('text')
  what!: string;

  @Column('jsonb')
  assignee!: Actor;

  @Column('jsonb')
  issuer!: Actor;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Column('timestamptz', { name: 'replied_at', nullable: true })
  repliedAt!: Date | null;

  @Column('text', { nullable: true })
  reply!: string | null;

  @Column('integer', { name: 'chase_count' })
  chaseCount!: number;

  @Column('timestamptz', { name: 'chased_at', nullable: true })
  chasedAt!: Date | null;

  /** How urgent it has become by being chased, from 1. */
  @Column('integer')
  level!: number;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { name: 'overdue_at', nullable: true })
  overdueAt!: Date | null;

  @Column('text', { nullable: true })
  verdict!: SupervisionVerdict | null;

  @Column('text', { name: 'verdict_note', nullable: true })
  verdictNote!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('jsonb', { name: 'closed_by', nullable: true })
  closedBy!: Actor | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('jsonb', { name: 'updated_by' })
  updatedBy!: Actor;

  @Column('text', { name: 'last_change' })
  lastChange!: SupervisionHappeningKind;
}
