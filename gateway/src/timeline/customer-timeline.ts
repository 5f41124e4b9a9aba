import { Injectable } from '@nestjs/common';
import { DomainError } from '@shouwen/platform';
import type { Locale, RequestContext } from '@shouwen/platform';
import { gatewayErrors } from '../gateway.errors.js';
import { checkPageSize } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type {
  CustomerTimelinePart,
  PageInfo,
  UnavailableReason,
  UnavailableTimelinePart,
} from '../gen/graphql.js';
import { mergeTimeline } from './merged-timeline.js';
import type { MergedTimeline } from './merged-timeline.js';
import { timelinePlaceOf } from './timeline-cursor.js';
import type { TimelinePlace } from './timeline-cursor.js';
import { TimelineSources } from './timeline-source.js';
import type { TimelineCustomer, TimelinePage, TimelineSource } from './timeline-source.js';

/** Share of the time that a request has left which a part may take, so that the others are still answered in time. */
const PATIENCE = 0.5;

/** Which page of a timeline is asked for; of all parts when none is named. */
export interface TimelineArguments extends PageArguments {
  parts?: readonly CustomerTimelinePart[] | null | undefined;
}

/** A page of all that happened with a customer. */
export interface CustomerTimelinePage {
  edges: MergedTimeline['edges'];
  pageInfo: PageInfo;
  unavailable: UnavailableTimelinePart[];
}

type Outcome = { page: TimelinePage } | { reason: UnavailableReason };

/** Puts the timeline of a customer together from its parts, all asked at once (R11). */
@Injectable()
export class CustomerTimeline {
  /** One for each request, so that what is asked about many customers is still gathered into one call. */
  private readonly hurried = new WeakMap<RequestContext, RequestContext>();

  constructor(private readonly sources: TimelineSources) {}

  /** A page of a timeline, newest first. Throws `gateway.invalid_page_size` and `gateway.invalid_cursor`. */
  async page(
    customer: TimelineCustomer,
    { first, after, parts }: TimelineArguments,
    request: RequestContext,
    locale: Locale,
  ): Promise<CustomerTimelinePage> {
    checkPageSize(first);
    const place = timelinePlaceOf(after);
    const all = this.sources.all();
    const sources = parts?.length ? all.filter(({ part }) => parts.includes(part)) : all;
    const outcomes = await Promise.all(
      sources.map((source) => this.read(source, customer, { first, place, locale }, request)),
    );
    const pages = new Map<string, TimelinePage>();
    const unavailable: UnavailableTimelinePart[] = [];
    for (const [index, { part }] of sources.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) continue;
      if ('page' in outcome) pages.set(part, outcome.page);
      else unavailable.push({ part, reason: outcome.reason });
    }
    const { edges, hasNextPage } = mergeTimeline(pages, first, place);
    return {
      edges,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      unavailable,
    };
  }

  private async read(
    source: TimelineSource,
    customer: TimelineCustomer,
    { first, place, locale }: { first: number; place: TimelinePlace; locale: Locale },
    request: RequestContext,
  ): Promise<Outcome> {
    const hurried = this.hurriedOf(request);
    const page = { pageSize: first, pageToken: place[source.part] ?? '' };
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<Outcome>((resolve) => {
      timer = setTimeout(
        () => resolve({ reason: 'SLOW' }),
        Math.max(0, hurried.deadline - Date.now()),
      );
    });
    const read = source.page(customer, page, hurried, locale).then(
      (answer): Outcome => ({ page: answer }),
      (error: unknown): Outcome => ({ reason: reasonOf(error) }),
    );
    try {
      return await Promise.race([read, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  private hurriedOf(request: RequestContext): RequestContext {
    const known = this.hurried.get(request);
    if (known !== undefined) return known;
    const now = Date.now();
    const deadline = now + Math.max(0, request.deadline - now) * PATIENCE;
    const hurried = { ...request, deadline };
    this.hurried.set(request, hurried);
    return hurried;
  }
}

function reasonOf(error: unknown): UnavailableReason {
  if (!(error instanceof DomainError)) return 'FAILED';
  if (error.code === 'platform.page_token_invalid') throw gatewayErrors.invalid_cursor();
  if (error.kind === 'denied') return 'NOT_ALLOWED';
  return error.kind === 'timeout' ? 'SLOW' : 'FAILED';
}
