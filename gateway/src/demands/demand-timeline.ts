import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DemandServiceClient, ListDemandsRequest } from '@shouwen/contracts';
import type { PageRequest } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { CustomerTimelinePart } from '../gen/graphql.js';
import { TimelineSources } from '../timeline/timeline-source.js';
import type {
  TimelineCustomer,
  TimelinePage,
  TimelineSource,
} from '../timeline/timeline-source.js';
import { toDemandNode } from './demand.mapper.js';
import { DemandsLoader } from './demands.loader.js';

/** What a customer wants, each demand when it was raised. */
@Injectable()
export class DemandTimeline implements TimelineSource, OnModuleInit {
  readonly part: CustomerTimelinePart = 'DEMANDS';

  constructor(
    private readonly client: DemandServiceClient,
    private readonly loader: DemandsLoader,
    private readonly sources: TimelineSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async page(
    { uuid: customerId }: TimelineCustomer,
    page: PageRequest,
    request: RequestContext,
  ): Promise<TimelinePage> {
    const { client } = this;
    const { demands, nextPageToken } =
      page.pageToken === ''
        ? await this.loader.ofCustomer(customerId, page.pageSize, request)
        : await callGrpc(
            client,
            client.listDemands,
            { ...ListDemandsRequest.fromJSON({}), customerId, page },
            request,
          );
    const items = demands.map((demand) => {
      const subject = toDemandNode(demand);
      const entry = { part: this.part, at: subject.raisedAt, title: subject.title, subject };
      return { token: demand.id, entry };
    });
    return { items, nextPageToken };
  }
}
