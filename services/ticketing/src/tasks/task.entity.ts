import type { Actor } from '@shouwen/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What kind of task it is: work for others, or something promised to the customer. */
export type TaskKind = 'sub_task' | 'promise' | 'callback';

/** Where a task is in its life. */
export type TaskStatus = 'open' | 'accepted' | 'done' | 'cancelled';

/** What can happen to a task. */
export type TaskHappening =
  'created' | 'accepted' | 'assigned' | 'completed' | 'cancelled' | 'overdue';

/** Work that a ticket needs from somebody, with a due time. */
@Entity('task')
export class TaskEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Counts the changes from 1 without a gap; the `sequence` of the task's events. */
  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'ticket_id' })
  ticketId!: string;

  @Column('text')
  kind!: TaskKind;

  @Column('text')
  status!: TaskStatus;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  /** Who shall do it; null while a whole team shall. */
  @Column('text', { name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('jsonb', { name: 'created_by' })
  createdBy!: Actor;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('jsonb', { name: 'accepted_by', nullable: true })
  acceptedBy!: Actor | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('jsonb', { name: 'answered_by', nullable: true })
  answeredBy!: Actor | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  @Column('timestamptz', { name: 'overdue_at', nullable: true })
  overdueAt!: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('jsonb', { name: 'updated_by' })
  updatedBy!: Actor;

  @Column('text', { name: 'last_change' })
  lastChange!: TaskHappening;
}
