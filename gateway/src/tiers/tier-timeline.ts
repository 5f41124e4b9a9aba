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
import { TierNamesLoader } from './tier-names.loader.js';
import type { TierNames } from './tier-names.loader.js';
import { toTierChange } from './tier.mapper.js';

/** The changes of a customer's tier. */
@Injectable()
export class TierTimeline implements TimelineSource, OnModuleInit {
  readonly part: CustomerTimelinePart = 'TIERS';
  private readonly timeline: CrmTimeline;

  constructor(
    client: CustomerTimelineServiceClient,
    private readonly sources: TimelineSources,
    private readonly tiers: TierNamesLoader,
  ) {
    this.timeline = new CrmTimeline(this.part, client, client.batchListTierTimelines);
  }

  onModuleInit(): void {
    this.sources.add(this);
  }

  async page(
    { uuid }: TimelineCustomer,
    page: PageRequest,
    request: RequestContext,
    locale: Locale,
  ): Promise<TimelinePage> {
    const names = await this.tiers.names(locale, request);
    return this.timeline.page(uuid, page, request, showBy(names));
  }
}

function showBy(names: TierNames): ShowSubject {
  return (said) => {
    if (said.$case !== 'tierChange') return undefined;
    const change = toTierChange(said.value);
    const { fromTier, toTier } = change;
    const to = names(toTier);
    const title = fromTier == null ? to : `${names(fromTier)} → ${to}`;
    return { title, subject: { __typename: 'TierChange', ...change } };
  };
}
