import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { TransferStatus } from './transfer.entity.js';

/** What becomes of transfers, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class TransferMetrics {
  private readonly transfers: Counter<'outcome'>;

  constructor(registry: Registry) {
    this.transfers = new Counter({
      name: 'shouwen_ticketing_transfers_total',
      help: 'Transfers offered, and what became of them',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  /** Counts what became of a transfer, once that is committed. */
  count(outcome: TransferStatus): void {
    this.transfers.inc({ outcome });
  }
}
