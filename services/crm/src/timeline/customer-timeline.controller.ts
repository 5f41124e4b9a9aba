import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchListCareTimelinesRequest,
  BatchListOrderTimelinesRequest,
  BatchListSurveyTimelinesRequest,
  BatchListTierTimelinesRequest,
} from '@shouwen/contracts';
import type { CustomerTimelineEntry, CustomerTimelines } from '@shouwen/contracts';
import { Allow, Context, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { careReaders } from '../care/care-access.js';
import { taskToProto } from '../care/care.mapper.js';
import { CareQueries } from '../care/care.queries.js';
import { readers, staff } from '../customers/customer-access.js';
import { orderToProto } from '../orders/order.mapper.js';
import { OrdersQueries } from '../orders/orders.queries.js';
import { askers } from '../surveys/survey-access.js';
import { SurveyInvitationsStore } from '../surveys/survey-invitations.store.js';
import { invitationToProto } from '../surveys/survey.mapper.js';
import { tierChangeToProto } from '../tiers/tier.mapper.js';
import { TiersQueries } from '../tiers/tiers.queries.js';
import type { TimelinePage } from './family-timeline.js';

const SERVICE = 'CustomerTimelineService';

/** The gRPC edge of the parts of customers' timelines; who sees one is who sees its feature's own lists. */
@Controller()
export class CustomerTimelineController {
  constructor(
    private readonly orders: OrdersQueries,
    private readonly care: CareQueries,
    private readonly invitations: SurveyInvitationsStore,
    private readonly tiers: TiersQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchListOrderTimelines(
    @Payload() { customerIds, page }: BatchListOrderTimelinesRequest,
    @Context() { caller }: RequestContext,
  ): Promise<CustomerTimelines> {
    const pages = await this.orders.timelines(caller, customerIds, pageFrom(page));
    return timelinesOf(pages, (order) => ({ $case: 'order', value: orderToProto(order) }));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async batchListCareTimelines(
    @Payload() { customerIds, page }: BatchListCareTimelinesRequest,
  ): Promise<CustomerTimelines> {
    const pages = await this.care.timelines(customerIds, pageFrom(page));
    return timelinesOf(pages, (task) => ({ $case: 'careTask', value: taskToProto(task) }));
  }

  @GrpcMethod(SERVICE)
  @Allow(...askers)
  async batchListSurveyTimelines(
    @Payload() { customerIds, page }: BatchListSurveyTimelinesRequest,
  ): Promise<CustomerTimelines> {
    const pages = await this.invitations.timelines(customerIds, pageFrom(page));
    return timelinesOf(pages, (invitation) => {
      const { campaignName } = invitation;
      const value = { invitation: invitationToProto(invitation), campaignName };
      return { $case: 'survey', value };
    });
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async batchListTierTimelines(
    @Payload() { customerIds, page }: BatchListTierTimelinesRequest,
  ): Promise<CustomerTimelines> {
    const pages = await this.tiers.timelines(customerIds, pageFrom(page));
    return timelinesOf(pages, (change) => ({
      $case: 'tierChange',
      value: tierChangeToProto(change),
    }));
  }
}

function timelinesOf<Row>(
  pages: readonly TimelinePage<Row>[],
  subjectOf: (row: Row) => NonNullable<CustomerTimelineEntry['subject']>,
): CustomerTimelines {
  const timelines = pages.map(({ customerId, entries, next }) => ({
    customerId,
    entries: entries.map(({ at, token, row }) => ({
      at,
      pageToken: token,
      subject: subjectOf(row),
    })),
    nextPageToken: next,
  }));
  return { timelines };
}
