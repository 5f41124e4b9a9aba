import type {
  FanOutReply as FanOutReplyMessage,
  TicketLink as TicketLinkMessage,
} from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { FanOutReply, TicketLink } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A link as the schema shows it, but for its tickets, which have to be asked for. */
export type TicketLinkNode = Omit<TicketLink, 'from' | 'to' | '__typename'> & {
  fromUuid: string;
  toUuid: string;
};

/** A reply to all children as the schema shows it, but for the parent, which has to be asked for. */
export type FanOutReplyNode = Omit<FanOutReply, 'parent' | '__typename'> & {
  __typename: 'FanOutReply';
  parentUuid: string;
};

/** A link of the contract as the schema shows it. */
export function toTicketLink(link: TicketLinkMessage): TicketLinkNode {
  return {
    id: link.id,
    kind: link.kind,
    fromUuid: link.fromId,
    toUuid: link.toId,
    createdAt: present(link.createdAt, 'created_at'),
    createdBy: toActor(link.createdBy),
  };
}

/** A reply to all children of the contract as the schema shows it. */
export function toFanOutReply(reply: FanOutReplyMessage): FanOutReplyNode {
  return {
    __typename: 'FanOutReply',
    id: nodeIdOf('FanOutReply', reply.id),
    parentUuid: reply.parentId,
    waiting: reply.waiting,
    sent: reply.sent,
    skipped: reply.skipped.map(({ ticketId, code }) => ({
      ticketId: nodeIdOf('Ticket', ticketId),
      code,
    })),
  };
}
