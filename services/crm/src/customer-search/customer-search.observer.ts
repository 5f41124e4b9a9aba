import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { loadDictionary } from '@shouwen/text';
import { CustomerObservers } from '../customers/customer-observers.js';
import type { CustomerObserver } from '../customers/customer-observers.js';
import type { CustomerChange } from '../customers/customer.rules.js';
import { customerLexemes } from './customer-search.rules.js';

const PUT = `
  insert into customer_search (customer_id, kind, lexemes) values ($1, $2, array_to_tsvector($3))
  on conflict (customer_id) do update set lexemes = excluded.lexemes`;

const REMOVE = 'delete from customer_search where customer_id = $1';

const FOUND_BY = ['name', 'other_names', 'identities', 'contact_points'];

/** Lets every change of a record be found from the moment it is committed. */
@Injectable()
export class CustomerSearchObserver implements CustomerObserver, OnModuleInit {
  constructor(private readonly observers: CustomerObservers) {}

  onModuleInit(): void {
    loadDictionary();
    this.observers.add(this);
  }

  async customerChanged(
    tx: Transaction,
    _context: RequestContext,
    { customer, differences, happening }: CustomerChange,
  ): Promise<void> {
    if (customer.mergedIntoId !== null) {
      tx.write(REMOVE, [customer.id]);
      return;
    }
    const isFoundBySame = !differences.some(({ field }) => FOUND_BY.includes(field));
    if (isFoundBySame && happening.kind !== 'unmerged') return;
    tx.write(PUT, [customer.id, customer.kind, customerLexemes(customer)]);
  }
}
