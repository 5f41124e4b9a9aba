import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';

/** A customer on the way to be forgotten: every record of theirs, and what they were known by. */
export interface ForgottenCustomer {
  /** UUID of the request. */
  requestId: string;
  customerIds: readonly string[];
  identities: readonly string[];
  /** `tel:` and `mailto:`, without those that somebody else is reached at too. */
  addresses: readonly string[];
  /** What takes the place of every identity. */
  pseudonymId: string;
}

/** A part of all that is kept of a customer, which they have a right to read; it is read in the order of its key. */
export interface AccessSection {
  name: string;
  /** A table, or tables that are joined. */
  from: string;
  /** SQL that is true for what is of the customer; takes the ids of all their records as `$1`. */
  of: string;
  /** Columns that tell one item from another, with their types. */
  key: readonly (readonly [column: string, type: 'uuid' | 'integer'])[];
  /** SQL of what is told of an item: without names of staff, and without words of other customers. */
  item: string;
  /** Messages of the contract whose personal fields it tells. */
  tells: readonly string[];
}

/**
 * What a feature keeps of customers: how it is forgotten, and how it is told to them (R9). A test holds `erased` and `kept`
 * against the tables of the database, `erased` against what an erasure leaves, and `sections` against what is kept.
 */
export interface PersonalData {
  /** Columns, as `table.column`, that an erasure empties or replaces. */
  readonly erased: readonly string[];
  /** Columns, as `table.column`, and tables that are not about customers, that an erasure leaves alone, with the reason. */
  readonly kept: Readonly<Record<string, string>>;
  /** Statements that forget, in their order; each takes the ids of all records of the customer as `$1`. */
  readonly statements?: readonly string[];
  /** SQL of ids, of which the audit trail may hold words about the customer; takes the same. */
  readonly audited?: string;
  readonly sections?: readonly AccessSection[];
  /** Erased columns, and messages of the contract, that are told to nobody who asks what is kept, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
  /**
   * Forgets what takes more than statements, after them, in the transaction of the erasure. What it can't do at once it
   * answers the name of, under which it confirms the erasure later.
   */
  forgetIn?(
    tx: Transaction,
    context: RequestContext,
    customer: ForgottenCustomer,
  ): Promise<string | undefined>;
}

/**
 * Knows what every feature keeps of customers. A feature adds itself when its module starts; customers and confidentiality
 * know none of them.
 */
@Injectable()
export class PersonalDataRegistry {
  private readonly known: PersonalData[] = [];

  /** Adds what a feature keeps; it is forgotten and told in the order in which it was added. */
  add(data: PersonalData): void {
    this.known.push(data);
  }

  all(): readonly PersonalData[] {
    return this.known;
  }
}

/** What takes the place of a text that must not be empty, in both languages. */
export const ERASED_TEXT = '已清除 Erased';

/** That a table has a row about the customer. */
export const OF_CUSTOMER = 'customer_id = any($1::uuid[])';
