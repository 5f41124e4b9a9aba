import { Injectable } from '@nestjs/common';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { DisclosureEntity } from './privacy.entity.js';

/** Which disclosures a list shows; what is empty filters nothing. */
export interface DisclosureFilter {
  customerId: string;
  actorId: string;
}

/** Reads who read what in clear. */
@Injectable()
export class DisclosuresQueries {
  constructor(private readonly database: Database) {}

  /** A page of disclosures, newest first. */
  async list(filter: DisclosureFilter, page: Page): Promise<PageOf<DisclosureEntity>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions = ['true'];
    const add = (condition: string, value: string | undefined) => {
      if (value === undefined || value === '') return;
      parameters.push(value);
      conditions.push(condition.replace('?', `$${parameters.length}`));
    };
    add('customer_id = ?', filter.customerId);
    add('actor_id = ?', filter.actorId);
    add('id < ?', uuidKey(page));
    const rows = await this.database.query<DisclosureEntity>(
      `select id, customer_id as "customerId", at, actor, fields, purpose, reason from disclosure
       where ${conditions.join(' and ')} order by id desc limit $1`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }
}
