import type {
  WorkLogEntry as WorkLogEntryMessage,
  WorkLog as WorkLogMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { WorkLog, WorkLogEntry } from '../gen/graphql.js';
import { toTaskNode } from './tasks.mapper.js';
import type { TaskNode } from './tasks.mapper.js';

/** A work log as the schema shows it, but for its entries, which have to be asked for. */
export type WorkLogNode = Omit<WorkLog, 'entries' | 'promises' | '__typename'> & {
  promises: TaskNode[];
};

/** An entry of a work log as the schema shows it, but for its ticket, which has to be asked for. */
export type WorkLogEntryNode = Omit<WorkLogEntry, 'ticket' | '__typename'> & {
  ticketUuid: string;
};

/** A work log of the contract as the schema shows it. */
export function toWorkLog(log: WorkLogMessage): WorkLogNode {
  return {
    personId: log.personId,
    date: log.date,
    beginsAt: present(log.beginsAt, 'begins_at'),
    endsAt: present(log.endsAt, 'ends_at'),
    counts: log.counts.map(({ kind, count }) => ({ kind, count })),
    promises: log.promises.map(toTaskNode),
  };
}

/** An entry of a work log of the contract as the schema shows it. */
export function toWorkLogEntry(entry: WorkLogEntryMessage): WorkLogEntryNode {
  const ticket = present(entry.ticket, 'ticket');
  return {
    kind: entry.kind,
    at: present(entry.at, 'at'),
    ticketNumber: ticket.number,
    ticketUuid: ticket.id,
  };
}
