import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CreditController } from './credit.controller.js';
import { CreditFormsService } from './credit-forms.service.js';
import { CreditMetrics } from './credit.metrics.js';
import { CreditQueries } from './credit.queries.js';
import { CreditParts, CreditService } from './credit.service.js';
import { CreditStore } from './credit.store.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { creditPersonalData } from './credit.personal-data.js';

/** Credit of customers: investigated, scored by a form, and decided by two people (R4). */
@Module({
  controllers: [CreditController],
  providers: [
    CreditFormsService,
    CreditMetrics,
    CreditParts,
    CreditQueries,
    CreditService,
    CreditStore,
  ],
})
export class CreditModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(creditPersonalData);
  }

  static with(customers: DynamicModule): DynamicModule {
    return { module: CreditModule, imports: [customers] };
  }
}
