import { Injectable } from '@nestjs/common';
import { Clock, Database, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { DisclosuresService } from './disclosures.service.js';
import { PrivacyRequestStore } from './privacy-request.store.js';
import { requireReadable } from './privacy-request.rules.js';

const ITEMS = 100;
const TOKEN = /^(\w+):([\w-]*)$/;

/**
 * All that is kept of a customer, part by part; each reads items after a key, in the order of the keys. What staff wrote for
 * themselves, such as who read what and why, is the customer's to know too.
 */
const sections = {
  record: `
    select id::text as key, to_jsonb(customer) - 'created_by' as item from customer
    where id = $1 and $2 = '' limit $3`,
  history: `
    select version::text as key, to_jsonb(customer_change) - 'customer_id' #- '{actor,name}' as item
    from customer_change where customer_id = $1 and version > coalesce(nullif($2, '')::integer, 0)
    order by version limit $3`,
  consents: `
    select id::text as key, to_jsonb(consent_entry) - 'customer_id' - 'consent_id' #- '{actor,name}' as item
    from consent_entry where customer_id = $1 and id > coalesce(nullif($2, '')::uuid, '00000000-0000-0000-0000-000000000000')
    order by id limit $3`,
  disclosures: `
    select id::text as key, to_jsonb(disclosure) - 'customer_id' - 'actor_id' #- '{actor,name}' as item
    from disclosure where customer_id = $1 and id > coalesce(nullif($2, '')::uuid, '00000000-0000-0000-0000-000000000000')
    order by id limit $3`,
  requests: `
    select id::text as key, to_jsonb(privacy_request) - 'customer_id' - 'makers' #- '{requested_by,name}' #- '{decided_by,name}' as item
    from privacy_request where customer_id = $1 and id > coalesce(nullif($2, '')::uuid, '00000000-0000-0000-0000-000000000000')
    order by id limit $3`,
} as const;

type Section = keyof typeof sections;

const inOrder = Object.keys(sections) as Section[];

/** A page of all that is known of a customer. */
export interface AccessPage {
  section: Section;
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
    private readonly disclosures: DisclosuresService,
    private readonly clock: Clock,
  ) {}

  /**
   * A page, from the first one on. Throws `privacy.request_not_found`, `privacy.access_not_readable` and
   * `platform.page_token_invalid`.
   */
  async read(context: RequestContext, requestId: string, token: string): Promise<AccessPage> {
    const request = await this.requests.get(requestId);
    requireReadable(request, this.clock.now());
    const { section, after } = placeIn(token);
    const { customerId } = request;
    // Any page can be the first one that somebody reads.
    await this.unitOfWork.run(context, async (tx) => {
      const command = { customerId, fields: [], purpose: 'subject_access', reason: '' };
      this.disclosures.record(tx, context, command);
    });
    const rows = await this.database.query<{ key: string; item: unknown }>(sections[section], [
      customerId,
      after,
      ITEMS + 1,
    ]);
    const items = rows.slice(0, ITEMS);
    const last = items.at(-1)?.key ?? '';
    const isMore = rows.length > ITEMS;
    const following = inOrder[inOrder.indexOf(section) + 1];
    const next = isMore ? `${section}:${last}` : following === undefined ? '' : `${following}:`;
    return { section, json: JSON.stringify(items.map(({ item }) => item)), next };
  }
}

function placeIn(token: string): { section: Section; after: string } {
  if (token === '') return { section: 'record', after: '' };
  const [, section = '', after = ''] = TOKEN.exec(token) ?? [];
  const found = inOrder.find((name) => name === section);
  const key = found === 'history' ? /^\d{0,9}$/ : /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;
  if (found === undefined || !key.test(after)) throw platformErrors.page_token_invalid();
  return { section: found, after };
}
