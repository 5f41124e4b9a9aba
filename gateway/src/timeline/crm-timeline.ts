import type {
  CustomerTimeline,
  CustomerTimelineEntry,
  CustomerTimelineServiceClient,
  CustomerTimelines,
  PageRequest,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext, UnaryMethod } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { present } from '../contract/present.js';
import type { CustomerTimelinePart } from '../gen/graphql.js';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import type { CustomerTimelineEntryNode, TimelineItem, TimelinePage } from './timeline-source.js';

/** What customer relations tells of a customer in a timeline. */
export type CrmSubject = NonNullable<CustomerTimelineEntry['subject']>;

/** How an entry is shown, but for its time; undefined for what this part has nothing to do with. */
export type ShowSubject = (
  subject: CrmSubject,
) => Pick<CustomerTimelineEntryNode, 'title' | 'subject'> | undefined;

/** A call for a part of the timelines of customers. */
type ListTimelines = UnaryMethod<
  { customerIds: string[]; page: PageRequest | undefined },
  CustomerTimelines
>;

type Pages = DataLoader<string, CustomerTimeline | undefined>;

/** Reads a part of timelines from customer relations; what one request asks about many customers is one call. */
export class CrmTimeline {
  private readonly pages = new WeakMap<RequestContext, Map<string, Pages>>();

  constructor(
    private readonly part: CustomerTimelinePart,
    private readonly client: CustomerTimelineServiceClient,
    private readonly list: ListTimelines,
  ) {}

  /** A page of the part of a customer, newest first. */
  async page(
    customerUuid: string,
    page: PageRequest,
    request: RequestContext,
    show: ShowSubject,
  ): Promise<TimelinePage> {
    const found = await this.pagesOf(page, request).load(customerUuid);
    const items = (found?.entries ?? []).map((entry) => this.itemOf(entry, show));
    return { items, nextPageToken: found?.nextPageToken ?? '' };
  }

  private itemOf(entry: CustomerTimelineEntry, show: ShowSubject): TimelineItem {
    const shown = show(present(entry.subject, 'subject'));
    if (shown === undefined) throw new Error(`the part ${this.part} has an entry of another one`);
    const at = present(entry.at, 'at');
    return { token: entry.pageToken, entry: { part: this.part, at, ...shown } };
  }

  private pagesOf(page: PageRequest, request: RequestContext): Pages {
    const ofRequest = this.pages.get(request) ?? new Map<string, Pages>();
    this.pages.set(request, ofRequest);
    const key = `${page.pageSize} ${page.pageToken}`;
    let pages = ofRequest.get(key);
    if (pages === undefined) {
      pages = new DataLoader((ids) => this.load(ids, page, request), {
        maxBatchSize: MAX_PAGE_SIZE,
      });
      ofRequest.set(key, pages);
    }
    return pages;
  }

  private async load(customerIds: readonly string[], page: PageRequest, request: RequestContext) {
    const wanted = { customerIds: [...customerIds], page };
    const { timelines } = await callGrpc(this.client, this.list, wanted, request);
    const found = new Map(timelines.map((timeline) => [timeline.customerId, timeline]));
    return customerIds.map((id) => found.get(id));
  }
}
