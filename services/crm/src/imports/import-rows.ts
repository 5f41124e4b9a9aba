import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { addressOf, normalDetails, updateCustomer } from '../customers/customer.rules.js';
import type { CustomerDetails, CustomerRecord } from '../customers/customer.rules.js';
import { CustomersService, PHONE_REGION } from '../customers/customers.service.js';
import type { FileRow } from './csv-rows.js';
import type { ImportCounts, ImportEntity } from './import.entity.js';
import { matchOf } from './import-match.rules.js';
import { mergedDetails, problemOf, readRow } from './import-row.rules.js';
import type { RowCustomer, RowProblem } from './import-row.rules.js';
import { ImportStore } from './import.store.js';
import type { BadRow } from './import.store.js';

interface GoodRow extends RowCustomer {
  number: number;
  addresses: string[];
}

const NO_WEIGHTS = { person: {}, organisation: {} };

/** Goes through some rows of an import: decides what each comes to and, unless it is a dry run, does it. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly store: ImportStore,
    private readonly customers: CustomersService,
    @Inject(PHONE_REGION) private readonly phoneRegion: string,
  ) {}

  /** Answers how many rows came to what; the bad ones are kept, up to a number. */
  async goThrough(
    tx: Transaction,
    context: RequestContext,
    running: ImportEntity,
    rows: readonly FileRow[],
    maxBadRows: number,
  ): Promise<ImportCounts> {
    const bad: BadRow[] = [];
    const good: GoodRow[] = [];
    for (const row of rows) {
      const read = this.read(row, running);
      if ('reason' in read) bad.push({ row: row.number, ...read });
      else good.push(read);
    }
    const keys = [...new Set(good.flatMap(keysOf))];
    const known = new Map<string, string[]>();
    for (const { key, customerId } of await this.store.known(tx, keys)) {
      known.set(key, [...(known.get(key) ?? []), customerId]);
    }
    const ids = [...new Set([...known.values()].flat())];
    const records = new Map(
      (await this.store.customers(tx, ids)).map((record) => [record.id, record]),
    );
    const claimed = new Set(
      await this.store.claimed(tx, running.id, [...keys, ...ids.map(claimOf)]),
    );
    const counts = { done: rows.length, created: 0, changed: 0, unchanged: 0, bad: 0 };
    const claims: { key: string; row: number }[] = [];
    for (const row of good) {
      const match = matchOf(
        { ...row, identities: row.details.identities ?? [] },
        { known, records, claimed, source: running.source },
      );
      if ('reason' in match) {
        bad.push({ row: row.number, column: null, reason: match.reason });
        continue;
      }
      const { outcome, customerId } = await this.apply(tx, context, running, row, match.customer);
      counts[outcome] += 1;
      for (const key of [...keysOf(row), ...(customerId ? [claimOf(customerId)] : [])]) {
        claimed.add(key);
        claims.push({ key, row: row.number });
      }
    }
    counts.bad = bad.length;
    this.store.claim(tx, running.id, claims);
    this.store.addBad(tx, running.id, bad.slice(0, Math.max(0, maxBadRows - running.bad)));
    return counts;
  }

  private read({ number, cells }: FileRow, running: ImportEntity): GoodRow | RowProblem {
    const row = readRow(cells, running.mapping, running.source);
    if ('reason' in row) return row;
    try {
      const details = normalDetails({ ...row.details, name: row.name }, this.phoneRegion);
      const addresses = (details.contactPoints ?? []).map(addressOf);
      return { ...row, number, details, addresses };
    } catch (error) {
      const field = error instanceof DomainError ? error.violations[0]?.field : undefined;
      if (field === undefined) throw error;
      return problemOf(field, running.mapping, cells);
    }
  }

  private async apply(
    tx: Transaction,
    context: RequestContext,
    { status, source }: ImportEntity,
    row: GoodRow,
    customer: CustomerRecord | undefined,
  ): Promise<{ outcome: 'created' | 'changed' | 'unchanged'; customerId?: string }> {
    const isRun = status === 'running';
    const origin = `import:${source}`;
    if (customer === undefined) {
      if (!isRun) return { outcome: 'created' };
      const { kind = 'person', name, details } = row;
      const made = { kind, name, details, source: origin };
      return {
        outcome: 'created',
        customerId: (await this.customers.createIn(tx, context, made)).id,
      };
    }
    const customerId = customer.id;
    const details: CustomerDetails = mergedDetails(customer, row.details);
    if (updateCustomer(customer, details, NO_WEIGHTS, customer.updatedAt) === undefined) {
      return { outcome: 'unchanged', customerId };
    }
    if (isRun) {
      const target = { customerId, expectedVersion: 0 };
      await this.customers.updateIn(tx, context, target, { details, source: origin, reason: '' });
    }
    return { outcome: 'changed', customerId };
  }
}

function keysOf({ details, addresses }: GoodRow): string[] {
  return [...(details.identities ?? []), ...addresses];
}

function claimOf(customerId: string): string {
  return `customer:${customerId}`;
}
