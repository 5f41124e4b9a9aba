import { LinkKind as ProtoLinkKind, topicMessages } from '@shouwen/contracts';
import type { TicketFacts } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import type { LinkKind } from './ticket-link.js';
import type { TicketHappening } from './ticket.rules.js';

/** What people do together with tickets: bring them together, take them apart, put them aside. */
export type Collaboration = Extract<
  TicketHappening,
  {
    kind:
      | 'merged'
      | 'merge_received'
      | 'unmerged'
      | 'merge_undone'
      | 'split'
      | 'linked'
      | 'unlinked'
      | 'snoozed'
      | 'woken';
  }
>;

const linkNames: Record<LinkKind, ProtoLinkKind> = {
  related: ProtoLinkKind.RELATED,
  duplicate_of: ProtoLinkKind.DUPLICATE_OF,
  child_of: ProtoLinkKind.CHILD_OF,
  split_from: ProtoLinkKind.SPLIT_FROM,
};

/** A kind of link as the contract names it. */
export const linkKindToProto = (kind: LinkKind): ProtoLinkKind => linkNames[kind];

/** A kind of link of the contract as ours; undefined for unspecified. */
export function linkKindFromProto(kind: ProtoLinkKind): LinkKind | undefined {
  return (Object.keys(linkNames) as LinkKind[]).find((ours) => linkNames[ours] === kind);
}

/** Records the event of something that people did together with a ticket. */
export function recordCollaboration(
  tx: Transaction,
  happening: Collaboration,
  envelope: { aggregateId: string; sequence: number; at: Date },
  ticket: TicketFacts,
): void {
  switch (happening.kind) {
    case 'merged':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketMerged,
        payload: { ticket, targetId: happening.targetId },
      });
    case 'merge_received':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketMergeReceived,
        payload: { ticket, sourceId: happening.sourceId },
      });
    case 'unmerged':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketUnmerged,
        payload: { ticket, targetId: happening.targetId },
      });
    case 'merge_undone':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketMergeUndone,
        payload: { ticket, sourceId: happening.sourceId },
      });
    case 'split':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketSplit,
        payload: { ticket, newTicketId: happening.newTicketId, entryIds: happening.entryIds },
      });
    case 'linked':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketLinked,
        payload: { ticket, kind: linkNames[happening.link], otherId: happening.otherId },
      });
    case 'unlinked':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketUnlinked,
        payload: { ticket, kind: linkNames[happening.link], otherId: happening.otherId },
      });
    case 'snoozed':
      return tx.record({
        ...envelope,
        message: topicMessages.TicketSnoozed,
        payload: { ticket, until: happening.until },
      });
    case 'woken':
      return tx.record({ ...envelope, message: topicMessages.TicketWoken, payload: { ticket } });
  }
}
