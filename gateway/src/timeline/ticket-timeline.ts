import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CustomerServiceClient, ListTicketsRequest, TicketServiceClient } from '@shouwen/contracts';
import type { PageRequest } from '@shouwen/contracts';
import { callGrpc, isCustomerOnly } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { CustomerTimelinePart } from '../gen/graphql.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import { TimelineSources } from './timeline-source.js';
import type { TimelineCustomer, TimelinePage, TimelineSource } from './timeline-source.js';

/** The tickets of a customer, each when it was opened. */
@Injectable()
export class TicketTimeline implements TimelineSource, OnModuleInit {
  readonly part: CustomerTimelinePart = 'TICKETS';
  /** Gathers what one request asks about many customers into one call. */
  private readonly identities = new RequestLoader<string[]>((ids, request) =>
    this.loadIdentities(ids, request),
  );

  constructor(
    private readonly client: TicketServiceClient,
    private readonly customers: CustomerServiceClient,
    private readonly sources: TimelineSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async page(
    customer: TimelineCustomer,
    page: PageRequest,
    request: RequestContext,
  ): Promise<TimelinePage> {
    const identities = await this.identitiesOf(customer, request);
    if (identities.length === 0) return { items: [], nextPageToken: '' };
    const { client } = this;
    const wanted = { ...ListTicketsRequest.fromJSON({}), customerIds: identities, page };
    const { tickets, nextPageToken } = await callGrpc(client, client.listTickets, wanted, request);
    const items = tickets.map((ticket) => {
      const subject = toTicketNode(ticket);
      const entry = { part: this.part, at: subject.openedAt, title: subject.subject, subject };
      return { token: ticket.id, entry };
    });
    return { items, nextPageToken };
  }

  /** Staff may see addresses masked and all tickets from them nevertheless; a customer knows their own addresses. */
  private async identitiesOf(
    { uuid, identities }: TimelineCustomer,
    request: RequestContext,
  ): Promise<string[]> {
    return isCustomerOnly(request.caller) ? identities : this.identities.get(uuid, request);
  }

  private async loadIdentities(ids: readonly string[], request: RequestContext) {
    const { customers: client } = this;
    const wanted = { ids: [...ids] };
    const answer = await callGrpc(client, client.batchGetTicketIdentities, wanted, request);
    const found = new Map(answer.customers.map((one) => [one.customerId, one.identities]));
    return ids.map((id) => found.get(id) ?? []);
  }
}
