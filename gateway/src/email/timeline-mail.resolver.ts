import { Injectable } from '@nestjs/common';
import { AttachmentServiceClient, EmailServiceClient } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { Attachment, Delivery, Resolvers } from '../gen/graphql.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toAttachment, toDelivery } from './email.mapper.js';

/** Answers what belongs to entries of timelines: files, and how their mail went out; one call each for many entries. */
@Injectable()
export class TimelineMailResolver {
  private readonly files = new RequestLoader<Attachment[]>((ids, request) =>
    this.attachmentsOf(ids, request),
  );
  private readonly deliveries = new RequestLoader<Delivery | null>((ids, request) =>
    this.deliveriesOf(ids, request),
  );

  readonly resolvers: Resolvers = {
    TimelineEntry: {
      attachments: ({ id }, _args, { request }) => this.files.get(id, request),
      delivery: ({ id }, _args, { request }) => this.deliveries.get(id, request),
    },
  };

  constructor(
    private readonly attachments: AttachmentServiceClient,
    private readonly email: EmailServiceClient,
  ) {}

  private async attachmentsOf(
    entryIds: readonly string[],
    request: RequestContext,
  ): Promise<Attachment[][]> {
    const { attachments: client } = this;
    const asked = { entryIds: [...entryIds] };
    const { attachments } = await callGrpc(client, client.batchListAttachments, asked, request);
    return entryIds.map((id) => attachments.filter((one) => one.entryId === id).map(toAttachment));
  }

  private async deliveriesOf(
    entryIds: readonly string[],
    request: RequestContext,
  ): Promise<(Delivery | null)[]> {
    const { email: client } = this;
    const asked = { entryIds: [...entryIds] };
    try {
      const { deliveries } = await callGrpc(client, client.batchGetDeliveries, asked, request);
      const found = new Map(deliveries.map((one) => [one.entryId, toDelivery(one)]));
      return entryIds.map((id) => found.get(id) ?? null);
    } catch (error) {
      // Customers do not learn how mail travels.
      if (error instanceof DomainError && error.kind === 'denied') return entryIds.map(() => null);
      throw error;
    }
  }
}
