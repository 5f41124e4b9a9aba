import { Injectable } from '@nestjs/common';
import { Clock, Database, UnitOfWork } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import type { AccessSection } from '../customers/personal-data.js';
import { accessSql, inOrder, nextPlace, placeIn } from './access-sections.rules.js';
import { DisclosuresService } from './disclosures.service.js';
import { FAMILY } from './erasure.js';
import { PrivacyRequestStore } from './privacy-request.store.js';
import { requireReadable } from './privacy-request.rules.js';

const ITEMS = 100;

/** A page of all that is known of a customer. */
export interface AccessPage {
  section: string;
  json: string;
  next: string;
}

/** Reads all that is known of a customer, for an approved request, a page at a time; that a page was read is kept (R9). */
@Injectable()
export class SubjectAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly requests: PrivacyRequestStore,
    private readonly registry: PersonalDataRegistry,
    private readonly disclosures: DisclosuresService,
    private readonly clock: Clock,
  ) {}

  /**
   * A page, from the first one on; what is kept in records that were merged is told with the rest, and a part of which nothing
   * is kept has no page. Throws `privacy.request_not_found`, `privacy.access_not_readable` and
   * `platform.page_token_invalid`.
   */
  async read(context: RequestContext, requestId: string, token: string): Promise<AccessPage> {
    const request = await this.requests.get(requestId);
    requireReadable(request, this.clock.now());
    const sections = inOrder(this.registry.all().flatMap((data) => data.sections ?? []));
    const place = placeIn(sections, token);
    const { customerId } = request;
    // Any page can be the first one that somebody reads.
    await this.unitOfWork.run(context, async (tx) => {
      const command = { customerId, fields: [], purpose: 'subject_access', reason: '' };
      this.disclosures.record(tx, context, command);
    });
    const family = await this.database.query<{ id: string }>(FAMILY, [customerId]);
    const customerIds = family.map(({ id }) => id);
    let { section, after } = place;
    for (;;) {
      const rows = await this.itemsOf(section, customerIds, after);
      const items = rows.slice(0, ITEMS).map(({ item }) => item);
      const last = rows.length > ITEMS ? (rows[ITEMS - 1]?.key ?? '') : '';
      const following = sections[sections.indexOf(section) + 1];
      if (items.length > 0 || following === undefined) {
        const next = nextPlace(section, last, following);
        return { section: section.name, json: JSON.stringify(items), next };
      }
      [section, after] = [following, ''];
    }
  }

  private itemsOf(section: AccessSection, customerIds: string[], after: string) {
    const parameters = [customerIds, after, ITEMS + 1];
    return this.database.query<{ key: string; item: unknown }>(accessSql(section), parameters);
  }
}
