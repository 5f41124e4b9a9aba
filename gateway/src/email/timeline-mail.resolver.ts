import { Injectable } from '@nestjs/common';
import { AttachmentServiceClient, EmailServiceClient } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import type { Attachment, Delivery, Resolvers } from '../gen/graphql.js';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { toAttachment, toDelivery } from './email.mapper.js';

interface Loaders {
  attachments: DataLoader<string, Attachment[]>;
  deliveries: DataLoader<string, Delivery | null>;
}

const options = { maxBatchSize: MAX_PAGE_SIZE };

/** Answers what belongs to entries of timelines: files, and how their mail went out; one call each for many entries. */
@Injectable()
export class TimelineMailResolver {
  private readonly loaders = new WeakMap<RequestContext, Loaders>();

  readonly resolvers: Resolvers = {
    TimelineEntry: {
      attachments: ({ id }, _args, { request }) => this.loadersOf(request).attachments.load(id),
      delivery: ({ id }, _args, { request }) => this.loadersOf(request).deliveries.load(id),
    },
  };

  constructor(
    private readonly attachments: AttachmentServiceClient,
    private readonly email: EmailServiceClient,
  ) {}

  private loadersOf(request: RequestContext): Loaders {
    let loaders = this.loaders.get(request);
    if (loaders === undefined) {
      loaders = {
        attachments: new DataLoader((ids) => this.attachmentsOf(ids, request), options),
        deliveries: new DataLoader((ids) => this.deliveriesOf(ids, request), options),
      };
      this.loaders.set(request, loaders);
    }
    return loaders;
  }

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
