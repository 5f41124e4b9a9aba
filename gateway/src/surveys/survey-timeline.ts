import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CustomerTimelineServiceClient } from '@shouwen/contracts';
import type { PageRequest } from '@shouwen/contracts';
import type { Locale, RequestContext } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type { CustomerTimelinePart } from '../gen/graphql.js';
import { CrmTimeline } from '../timeline/crm-timeline.js';
import type { ShowSubject } from '../timeline/crm-timeline.js';
import { TimelineSources } from '../timeline/timeline-source.js';
import type {
  TimelineCustomer,
  TimelinePage,
  TimelineSource,
} from '../timeline/timeline-source.js';
import { toSurveyInvitation } from './survey.mapper.js';

/** The invitations of a customer to surveys, each when it was answered or made. */
@Injectable()
export class SurveyTimeline implements TimelineSource, OnModuleInit {
  readonly part: CustomerTimelinePart = 'SURVEYS';
  private readonly timeline: CrmTimeline;

  constructor(
    client: CustomerTimelineServiceClient,
    private readonly sources: TimelineSources,
  ) {
    this.timeline = new CrmTimeline(this.part, client, client.batchListSurveyTimelines);
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
    if (said.$case !== 'survey') return undefined;
    const { en, zh } = present(said.value.campaignName, 'campaign_name');
    const invitation = toSurveyInvitation(present(said.value.invitation, 'invitation'));
    const subject = { __typename: 'SurveyInvitation' as const, ...invitation };
    return { title: locale === 'en' ? en : zh, subject };
  };
}
