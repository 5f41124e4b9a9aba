import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker, Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { PHONE_REGION } from '../customers/customers.service.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import type { ForgottenCustomer, PersonalData } from '../customers/personal-data.js';
import { PrivacyRequestsService } from '../privacy/privacy-requests.service.js';
import { formsOf } from './import-forms.rules.js';

const TIMER = 'crm.imports.forget';
/** Under this name the erasure waits for it. */
const CONFIRMS = 'crm.imports';
const AT_ONCE = 1_000;
const BEFORE_ALL = { importId: '00000000-0000-0000-0000-000000000000', row: 0 };
const ERASED_CELLS = `array_fill(''::text, array[cardinality(cells)])`;

/** Rows that an import found to be about the customer, whatever they say. */
const FORGET_CLAIMED = `
  with claimed as (
    delete from customer_import_claim as claim using customer_import as import
    where claim.import_id = import.id and claim.key = any($1::text[])
    returning claim.import_id, claim.row
  )
  update customer_import_row as kept set cells = ${ERASED_CELLS} from claimed
  where kept.import_id = claimed.import_id and kept.row = claimed.row`;

const ANY_ROWS = 'select from customer_import_row limit 1';

const SOME_ROWS = `
  select import_id as "importId", row, cells, source
  from customer_import_row join customer_import on customer_import.id = import_id
  where (import_id, row) > ($1::uuid, $2::integer) order by import_id, row limit ${AT_ONCE}`;

const FORGET_ROWS = `
  update customer_import_row as kept set cells = ${ERASED_CELLS}
  from unnest($1::uuid[], $2::integer[]) as found (import_id, row)
  where kept.import_id = found.import_id and kept.row = found.row`;

interface StagedRow {
  importId: string;
  row: number;
  cells: string[];
  source: string;
}

interface Progress {
  /** Digests of what the customer is known by, so that nothing of it is kept while rows are gone through. */
  digests: string[];
  after: Pick<StagedRow, 'importId' | 'row'>;
}

/**
 * Rows of files that stay for a time after, and before, they are imported. Those that led to the customer go at once; all others
 * are gone through in steps, in one replica at a time: whoever stands in them by number, address or identity is emptied, so
 * that no run brings them back. The erasure is done once that is.
 */
@Injectable()
export class ImportsPersonalData implements PersonalData, OnModuleInit {
  readonly erased = ['customer_import_row.cells', 'customer_import_claim.key'];

  readonly kept = {
    'customer_import_bad_row.reason': 'a code',
    customer_import: 'names and columns of files, and counts; words of the staff who import',
  };

  readonly sections = [
    {
      name: 'imports',
      from: `customer_import_claim as claim join customer_import_row as kept
        on kept.import_id = claim.import_id and kept.row = claim.row
        join customer_import as import on import.id = claim.import_id`,
      of: `claim.key in (select 'customer:' || id from unnest($1::uuid[]) as id)`,
      key: [
        ['claim.import_id', 'uuid'],
        ['claim.row', 'integer'],
      ] as const,
      item: `jsonb_build_object('source', import.source, 'imported_at', import.created_at, 'row', claim.row,
        'headers', import.headers, 'cells', kept.cells)`,
      tells: [],
    },
  ];

  readonly leftOut = {
    'customer_import_claim.key':
      'what rows are told apart by, whose words the section "imports" tells',
  };

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly requests: PrivacyRequestsService,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    @Inject(PHONE_REGION) private readonly phoneRegion: string,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
    this.worker.handle(TIMER, (tx, timer, context) => this.forgetSome(tx, timer, context));
  }

  async forgetIn(
    tx: Transaction,
    _context: RequestContext,
    { requestId, customerIds, identities, addresses }: ForgottenCustomer,
  ): Promise<string | undefined> {
    const known = [...identities, ...addresses];
    tx.write(FORGET_CLAIMED, [[...customerIds.map((id) => `customer:${id}`), ...known]]);
    if ((await tx.query(ANY_ROWS)).length === 0) return undefined;
    const digests = known.map((form) => digestOf(requestId, form));
    const payload: Progress = { digests, after: BEFORE_ALL };
    this.timers.set(tx, { kind: TIMER, subject: requestId, dueAt: this.clock.now(), payload });
    return CONFIRMS;
  }

  private async forgetSome(
    tx: Transaction,
    { subject: requestId, payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { digests, after } = payload as Progress;
    const wanted = new Set(digests);
    const rows = await tx.query<StagedRow>(SOME_ROWS, [after.importId, after.row]);
    const found = rows.filter(({ cells, source }) =>
      formsOf(cells, source, this.phoneRegion).some((form) =>
        wanted.has(digestOf(requestId, form)),
      ),
    );
    if (found.length > 0) {
      tx.write(FORGET_ROWS, [found.map(({ importId }) => importId), found.map(({ row }) => row)]);
    }
    const last = rows.at(-1);
    if (last !== undefined && rows.length === AT_ONCE) {
      const { importId, row } = last;
      return { kind: 'again', afterMs: 0, payload: { digests, after: { importId, row } } };
    }
    const at = this.clock.now();
    await this.requests.confirmIn(tx, context, { requestId, service: CONFIRMS, at });
    return { kind: 'done' };
  }
}

function digestOf(requestId: string, form: string): string {
  return createHash('sha256').update(requestId).update('\0').update(form).digest('base64url');
}
