import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { OfferExpiryTimer } from './offer-expiry.timer.js';
import { TransferConsequences } from './transfer-consequences.js';
import { TransferMetrics } from './transfer.metrics.js';
import { TransferStore } from './transfer.store.js';
import { TransferWatch } from './transfer-watch.js';
import { TransfersController } from './transfers.controller.js';
import { TransfersObserver } from './transfers.observer.js';
import { TransfersQueries } from './transfers.queries.js';
import { TransfersService } from './transfers.service.js';

/** Transfers: offered with a reason, and done only when the receiver accepts (T4). */
@Module({
  controllers: [TransfersController],
  providers: [
    OfferExpiryTimer,
    TransferConsequences,
    TransferMetrics,
    TransferStore,
    TransferWatch,
    TransfersObserver,
    TransfersQueries,
    TransfersService,
  ],
})
export class TransfersModule {
  /** `imports`: the modules of tickets, duties and notifications. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: TransfersModule, imports };
  }
}
