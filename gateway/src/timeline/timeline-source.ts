import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@shouwen/contracts';
import type { Locale, RequestContext } from '@shouwen/platform';
import type {
  CustomerTimelineEntry,
  CustomerTimelinePart,
  ResolversTypes,
} from '../gen/graphql.js';

/** An entry of a timeline as the schema shows it. */
export type CustomerTimelineEntryNode = Omit<CustomerTimelineEntry, '__typename' | 'subject'> & {
  subject: Awaited<ResolversTypes['CustomerTimelineSubject']>;
};

/** An entry, and the page token of its source that stands for the place after it. */
export interface TimelineItem {
  token: string;
  entry: CustomerTimelineEntryNode;
}

/** A page of one source, newest first; the token is empty on the last one. */
export interface TimelinePage {
  items: TimelineItem[];
  nextPageToken: string;
}

/** Whose timeline it is: their UUID, and the identities under which other services know them. */
export interface TimelineCustomer {
  uuid: string;
  identities: string[];
}

/** One part of the timeline of customers; each feature adds its own. */
export interface TimelineSource {
  readonly part: CustomerTimelinePart;
  /** A page of the part, newest first, in a language. What it throws makes the part unavailable, not the timeline. */
  page(
    customer: TimelineCustomer,
    page: PageRequest,
    request: RequestContext,
    locale: Locale,
  ): Promise<TimelinePage>;
}

/** Knows the parts that timelines of customers are put together from; each feature adds its own when it starts. */
@Injectable()
export class TimelineSources {
  private readonly sources = new Map<CustomerTimelinePart, TimelineSource>();

  /** Adds a part. Throws an `Error` when there is one of that name already. */
  add(source: TimelineSource): void {
    if (this.sources.has(source.part)) throw new Error(`the part ${source.part} is there already`);
    this.sources.set(source.part, source);
  }

  /** All parts, in the order in which they were added. */
  all(): TimelineSource[] {
    return [...this.sources.values()];
  }
}
