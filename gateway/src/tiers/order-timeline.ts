import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CustomerTimelineServiceClient } from '@shouwen/contracts';
import type { PageRequest } from '@shouwen/contracts';
import type { Locale, RequestContext } from '@shouwen/platform';
import type { CustomerTimelinePart } from '../gen/graphql.js';
import { CrmTimeline } from '../timeline/crm-timeline.js';
import type { ShowSubject } from '../timeline/crm-timeline.js';
import { TimelineSources } from '../timeline/timeline-source.js';
import type {
  TimelineCustomer,
  TimelinePage,
  TimelineSource,
} from '../timeline/timeline-source.js';
import { toOrder } from './tier.mapper.js';

/** The orders of a customer, each when it was placed. */
@Injectable()
export class OrderTimeline implements TimelineSource, OnModuleInit {
  readonly part: CustomerTimelinePart = 'ORDERS';
  private readonly timeline: CrmTimeline;

  constructor(
    client: CustomerTimelineServiceClient,
    private readonly sources: TimelineSources,
  ) {
    this.timeline = new CrmTimeline(this.part, client, client.batchListOrderTimelines);
  }

  onModuleInit(): void {
    this.sources.add(this);
  }

  page(
    { uuid }: TimelineCustomer,
    page: PageRequest,
    request: RequestContext,
    locale: Locale,
  ): Promise<TimelinePage> {
    return this.timeline.page(uuid, page, request, showIn(locale));
  }
}

function showIn(locale: Locale): ShowSubject {
  return (said) => {
    if (said.$case !== 'order') return undefined;
    const order = toOrder(said.value);
    const title = locale === 'en' ? `Order ${order.reference}` : `订单 ${order.reference}`;
    return { title, subject: { __typename: 'CustomerOrder', ...order } };
  };
}
