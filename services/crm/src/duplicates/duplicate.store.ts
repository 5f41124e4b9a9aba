import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, Ids, actorOf, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, RequestContext, Transaction } from '@shouwen/platform';
import { CUSTOMER_COLUMNS } from '../customers/customers.queries.js';
import { addressOf } from '../customers/customer.rules.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { proposalToProto } from './duplicate.mapper.js';
import type { ProposalRow, ProposalState } from './duplicate.entity.js';
import { namesExpression, pointNames } from './duplicate.rules.js';
import type { DuplicatePoints, Likeness } from './duplicate.rules.js';

const COLUMNS = `
  id, version, first_id as "firstId", second_id as "secondId", signals, score, state,
  found_at as "foundAt"`;

const LIST = `
  select ${COLUMNS} from duplicate_proposal
  where state = 'proposed' and ($1::uuid is null or id < $1)
    and ($2::uuid is null or first_id = $2 or second_id = $2)
  order by id desc limit $3`;

const LOCK = `select ${COLUMNS} from duplicate_proposal where id = $1 for update`;

const OF_PAIR = `
  select ${COLUMNS} from duplicate_proposal where first_id = $1 and second_id = $2 for update`;

const WAITING_OF = `
  select ${COLUMNS} from duplicate_proposal
  where state = 'proposed' and (first_id = $1 or second_id = $1) for update`;

const ADD = `
  insert into duplicate_proposal (id, version, first_id, second_id, signals, score, state, found_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (first_id, second_id) do nothing returning id`;

const CHANGE = `
  update duplicate_proposal set version = $2, signals = $3, score = $4, state = $5
  where id = $1 returning id`;

const POINTS = 'select signal, points from duplicate_points';

const GET = `select ${CUSTOMER_COLUMNS} from customer where id = $1`;

const CANDIDATES = `
  select ${CUSTOMER_COLUMNS} from customer where merged_into_id is null and id = any(array(
    (select customer_id from customer_address_of_contact
     where address = any($2::text[]) and customer_id <> $1 limit 50)
    union
    (select customer_id from customer_search
     where lexemes @@ $3::tsquery and kind = $4 and customer_id <> $1 limit 200)))`;

const NEXT = `
  select id from customer where ($1::uuid is null or id > $1) and merged_into_id is null
  order by id limit $2`;

/** Keeps pairs of records that look like one customer, on the transaction of the use case. */
@Injectable()
export class DuplicateStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** A page of proposals that wait, the last found first. */
  async list(customerId: string | undefined, page: Page): Promise<PageOf<ProposalRow>> {
    const parameters = [uuidKey(page) ?? null, customerId ?? null, page.size + 1];
    const rows = await this.database.query<ProposalRow>(LIST, parameters);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** Reads a proposal and keeps others from changing it until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<ProposalRow | undefined> {
    const [row] = await tx.query<ProposalRow>(LOCK, [id]);
    return row;
  }

  /** The proposals with a record that wait. */
  waitingOf(tx: Transaction, customerId: string): Promise<ProposalRow[]> {
    return tx.query<ProposalRow>(WAITING_OF, [customerId]);
  }

  /** The records that are next after one, in the order of their ids. */
  async after(tx: Transaction, id: string | undefined, rows: number): Promise<string[]> {
    const next = await tx.query<{ id: string }>(NEXT, [id ?? null, rows]);
    return next.map((row) => row.id);
  }

  /** A record as it is now; undefined when there is none. */
  async customer(tx: Transaction, id: string): Promise<CustomerRecord | undefined> {
    const [row] = await tx.query<CustomerRecord>(GET, [id]);
    return row;
  }

  /** Records that may be the same customer: some that are reached at the same place, some with a similar name. */
  candidates(tx: Transaction, customer: CustomerRecord): Promise<CustomerRecord[]> {
    const addresses = customer.contactPoints.map(addressOf);
    const names = namesExpression(customer) ?? null;
    return tx.query<CustomerRecord>(CANDIDATES, [customer.id, addresses, names, customer.kind]);
  }

  /** How much each signal counts. Throws when a row was deleted. */
  async points(tx: Transaction): Promise<DuplicatePoints> {
    const rows = await tx.query<{ signal: string; points: number }>(POINTS);
    const points = new Map(rows.map((row) => [row.signal, row.points]));
    const missing = pointNames.filter((name) => !points.has(name));
    if (missing.length > 0) throw new Error(`duplicate_points has no row ${missing.join(', ')}`);
    return Object.fromEntries(points) as unknown as DuplicatePoints;
  }

  /** Proposes a pair, or says what it has in common now; what somebody decided stays decided. */
  async propose(
    tx: Transaction,
    context: RequestContext,
    pair: readonly [string, string],
    { signals, score }: Likeness,
  ): Promise<void> {
    const [firstId = '', secondId = ''] = pair.toSorted();
    const [known] = await tx.query<ProposalRow>(OF_PAIR, [firstId, secondId]);
    if (known === undefined) {
      const foundAt = this.clock.now();
      const id = this.ids.next();
      const row = { id, version: 1, firstId, secondId, signals, score, foundAt };
      return this.save(tx, context, { ...row, state: 'proposed' }, undefined);
    }
    if (known.state === 'dismissed' || known.state === 'merged') return;
    const isSame = known.state === 'proposed' && known.signals.join() === signals.join();
    if (isSame && known.score === score) return;
    return this.change(tx, context, known, { signals, score, state: 'proposed' });
  }

  /** What somebody decided about a pair; nothing when it was never proposed. */
  async decide(
    tx: Transaction,
    context: RequestContext,
    pair: readonly [string, string],
    state: ProposalState,
  ): Promise<void> {
    const [known] = await tx.query<ProposalRow>(OF_PAIR, pair.toSorted());
    if (known !== undefined && known.state !== state) {
      await this.change(tx, context, known, { state });
    }
  }

  /** Changes a proposal, locked before, with its event and audit record. */
  async change(
    tx: Transaction,
    context: RequestContext,
    before: ProposalRow,
    patch: Partial<Pick<ProposalRow, 'signals' | 'score' | 'state'>>,
  ): Promise<void> {
    await this.save(tx, context, { ...before, ...patch, version: before.version + 1 }, before);
  }

  private async save(
    tx: Transaction,
    { caller }: RequestContext,
    row: ProposalRow,
    before: ProposalRow | undefined,
  ): Promise<void> {
    const { id, version, firstId, secondId, signals, score, state, foundAt } = row;
    const saved =
      before === undefined
        ? await tx.query(ADD, [id, version, firstId, secondId, signals, score, state, foundAt])
        : await tx.query(CHANGE, [id, version, signals, score, state]);
    // The other record of the pair was compared at the same time.
    if (saved.length === 0) return;
    const at = this.clock.now();
    tx.record({
      message: topicMessages.DuplicateProposalChanged,
      aggregateId: id,
      sequence: version,
      at,
      payload: { proposal: proposalToProto(row), at, actor: { ...actorOf(caller), name: '' } },
    });
    tx.audit({
      operation: `duplicate_proposal.${state}`,
      aggregateType: 'duplicate_proposal',
      aggregateId: id,
      changes: [
        { field: 'state', from: before?.state, to: state },
        { field: 'score', from: before && String(before.score), to: String(score) },
      ].filter(({ from, to }) => from !== to),
      at,
    });
  }
}
