import { LinkServiceClient, MergingServiceClient, SnoozeServiceClient } from '@shouwen/contracts';
import type { PageRequest, LinkKind } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { TicketingProcess } from './ticketing.process.js';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** The calls of working together, each with only what a test cares about. */
export class TogetherCalls {
  private readonly merging: MergingServiceClient;
  private readonly links: LinkServiceClient;
  private readonly snoozing: SnoozeServiceClient;

  constructor({ address }: Pick<TicketingProcess, 'address'>) {
    this.merging = createGrpcClient(MergingServiceClient, address);
    this.links = createGrpcClient(LinkServiceClient, address);
    this.snoozing = createGrpcClient(SnoozeServiceClient, address);
  }

  close(): void {
    for (const client of [this.merging, this.links, this.snoozing]) client.close();
  }

  merge(sourceId: string, targetId: string, context: RequestContext, key = '', version = 0) {
    const request = { sourceId, targetId, reason: '同一问题', options: options(key, version) };
    return callGrpc(this.merging, this.merging.mergeTickets, request, context);
  }

  unmerge(ticketId: string, context: RequestContext) {
    const request = { ticketId, reason: '误合并', options: options() };
    return callGrpc(this.merging, this.merging.unmergeTicket, request, context);
  }

  split(ticketId: string, entryIds: string[], subject: string, context: RequestContext, key = '') {
    const request = { ticketId, entryIds, subject, reason: '两个问题', options: options(key) };
    return callGrpc(this.merging, this.merging.splitTicket, request, context);
  }

  merged(ticketId: string, context: RequestContext, page?: PageRequest) {
    return callGrpc(this.merging, this.merging.listMergedTickets, { ticketId, page }, context);
  }

  link(ticketId: string, otherId: string, kind: LinkKind, context: RequestContext) {
    const request = { ticketId, otherId, kind, options: options() };
    return callGrpc(this.links, this.links.linkTickets, request, context);
  }

  unlink(linkId: string, context: RequestContext) {
    const request = { linkId, options: options() };
    return callGrpc(this.links, this.links.unlinkTickets, request, context);
  }

  linksOf(ticketId: string, context: RequestContext, page?: PageRequest) {
    return callGrpc(this.links, this.links.listLinks, { ticketId, page }, context);
  }

  replyToChildren(ticketId: string, body: string, context: RequestContext, key = '') {
    const request = { ticketId, body, options: options(key) };
    return callGrpc(this.links, this.links.replyToChildren, request, context);
  }

  fanOut(id: string, context: RequestContext) {
    return callGrpc(this.links, this.links.getFanOutReply, { id }, context);
  }

  snooze(ticketId: string, until: Date, context: RequestContext) {
    const request = { ticketId, until, reason: '', options: options() };
    return callGrpc(this.snoozing, this.snoozing.snoozeTicket, request, context);
  }

  wake(ticketId: string, context: RequestContext) {
    const request = { ticketId, options: options() };
    return callGrpc(this.snoozing, this.snoozing.wakeTicket, request, context);
  }
}
