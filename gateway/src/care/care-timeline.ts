import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CareTaskKind, CustomerTimelineServiceClient } from '@shouwen/contracts';
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
import { toCareTaskNode } from './care.mapper.js';

/** What tasks are called that nobody described. */
const kindNames: Partial<Record<CareTaskKind, { en: string; zh: string }>> = {
  [CareTaskKind.TIER_VISIT]: { en: 'Visit', zh: '分层回访' },
  [CareTaskKind.BIRTHDAY]: { en: 'Birthday', zh: '生日关怀' },
  [CareTaskKind.PROJECT_VISIT]: { en: 'Visit to a project', zh: '项目回访' },
  [CareTaskKind.ACCOUNT_VISIT]: { en: 'Visit to a key account', zh: '大客户拜访' },
  [CareTaskKind.ACCOUNT_MEETING]: { en: 'Meeting with a key account', zh: '高层会晤' },
};

/** The visits, birthdays and meetings of a customer, each when it ended or is due. */
@Injectable()
export class CareTimeline implements TimelineSource, OnModuleInit {
  readonly part: CustomerTimelinePart = 'CARE';
  private readonly timeline: CrmTimeline;

  constructor(
    client: CustomerTimelineServiceClient,
    private readonly sources: TimelineSources,
  ) {
    this.timeline = new CrmTimeline(this.part, client, client.batchListCareTimelines);
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
    if (said.$case !== 'careTask') return undefined;
    const subject = toCareTaskNode(said.value, locale);
    const named = kindNames[subject.kind];
    return { title: subject.what ?? (locale === 'en' ? named?.en : named?.zh) ?? '', subject };
  };
}
