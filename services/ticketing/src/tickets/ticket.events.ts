import { ResumeCause as ProtoResumeCause, SlaTarget, topicMessages } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { factsOf, flagToProto, gradeToProto, waitingReasonToProto } from './ticket.mapper.js';
import { recordCollaboration } from './ticket-collaboration.events.js';
import type { MovedDeadline, ResumeCause, TicketChange } from './ticket.rules.js';

const resumeCauses: Record<ResumeCause, ProtoResumeCause> = {
  requested: ProtoResumeCause.REQUESTED,
  customer_message: ProtoResumeCause.CUSTOMER_MESSAGE,
  time_reached: ProtoResumeCause.TIME_REACHED,
};

const targetNames: Record<MovedDeadline['target'], SlaTarget> = {
  first_response: SlaTarget.FIRST_RESPONSE,
  next_response: SlaTarget.NEXT_RESPONSE,
  resolution: SlaTarget.RESOLUTION,
};

const transferMessages = {
  transfer_offered: topicMessages.TicketTransferOffered,
  transfer_refused: topicMessages.TicketTransferRefused,
  transfer_withdrawn: topicMessages.TicketTransferWithdrawn,
  transfer_expired: topicMessages.TicketTransferExpired,
} as const;

/** Records the event of a change and the snapshot after it; both leave once the transaction has committed. */
export function recordTicketEvent(
  tx: Transaction,
  change: TicketChange,
  actor: Actor,
  entryId: string,
): void {
  const { ticket } = change;
  const envelope = { aggregateId: ticket.id, sequence: ticket.version, at: ticket.updatedAt };
  const facts = factsOf(ticket, actor);
  recordHappening(tx, change, { ...envelope }, facts, entryId);
  tx.record({
    ...envelope,
    message: topicMessages.TicketSnapshot,
    payload: {
      ticket: facts,
      version: ticket.version,
      openedAt: ticket.openedAt,
      firstResponseAt: ticket.firstResponseAt ?? undefined,
      resolvedAt: ticket.resolvedAt ?? undefined,
      reopenCount: ticket.reopenCount,
      externalReference: ticket.externalReference,
    },
  });
}

function recordHappening(
  tx: Transaction,
  change: TicketChange,
  envelope: { aggregateId: string; sequence: number; at: Date },
  ticket: ReturnType<typeof factsOf>,
  entryId: string,
): void {
  const { happening } = change;
  switch (happening.kind) {
    case 'opened':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketOpened,
        payload: { ticket, externalReference: change.ticket.externalReference },
      });
    case 'claimed':
      return tx.record({ ...envelope, message: topicMessages.TicketClaimed, payload: { ticket } });
    case 'assigned':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketAssigned,
        payload: { ticket, previousOwnerId: happening.previousOwnerId },
      });
    case 'queued':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketQueued,
        payload: { ticket, previousTeamId: happening.previousTeamId },
      });
    case 'handed_back':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketHandedBack,
        payload: { ticket, previousOwnerId: happening.previousOwnerId },
      });
    case 'replied':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketReplied,
        payload: {
          ticket,
          entryId,
          fromCustomer: happening.fromCustomer,
          firstResponse: happening.firstResponseSeconds !== undefined,
          firstResponseSeconds: happening.firstResponseSeconds,
        },
      });
    case 'note_added':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketNoteAdded,
        payload: { ticket, entryId },
      });
    case 'grade_changed':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketGradeChanged,
        payload: { ticket, previousGrade: gradeToProto(happening.previousGrade) },
      });
    case 'resolved':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketResolved,
        payload: { ticket, resolutionSeconds: happening.resolutionSeconds },
      });
    case 'reopened':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketReopened,
        payload: { ticket, reopenCount: change.ticket.reopenCount },
      });
    case 'paused':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketPaused,
        payload: {
          ticket,
          reason: waitingReasonToProto(happening.reason),
          until: happening.until ?? undefined,
        },
      });
    case 'resumed':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketResumed,
        payload: {
          ticket,
          cause: resumeCauses[happening.cause],
          waitedSeconds: happening.waitedSeconds,
        },
      });
    case 'transfer_offered':
    case 'transfer_refused':
    case 'transfer_withdrawn':
    case 'transfer_expired':
      return tx.record({
        ...envelope,
        message: transferMessages[happening.kind],
        payload: { ticket, transferId: happening.transferId },
      });
    case 'flagged':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketFlagged,
        payload: { ticket, flag: flagToProto(happening.flag) },
      });
    case 'call_linked': {
      const { callId, answers, firstResponseSeconds } = happening;
      return tx.record({
        ...envelope,
        message: topicMessages.TicketCallLinked,
        payload: { ticket, callId, answers, firstResponseSeconds },
      });
    }
    case 'deadline_moved': {
      const { clockId, from, to } = happening;
      return tx.record({
        ...envelope,
        message: topicMessages.TicketDeadlineMoved,
        payload: {
          ticket,
          clockId,
          target: targetNames[happening.target],
          previousDueAt: from ?? undefined,
          dueAt: to,
        },
      });
    }
    case 'merged':
    case 'merge_received':
    case 'unmerged':
    case 'merge_undone':
    case 'split':
    case 'linked':
    case 'unlinked':
    case 'snoozed':
    case 'woken':
      return recordCollaboration(tx, happening, envelope, ticket);
  }
}
