import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { erasureKeyOf } from '@shouwen/platform';
import type { ErasureConfig } from '@shouwen/platform';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { ConsentObservers } from './consent-observers.js';
import { ConsentsService } from './consents.service.js';
import { DisclosuresQueries } from './disclosures.queries.js';
import { DisclosuresService } from './disclosures.service.js';
import { ERASURE_KEY, Erasure } from './erasure.js';
import { ErasureConfirmationsConsumer } from './erasure-confirmations.consumer.js';
import { ErasedCustomersObserver } from './erased-customers.observer.js';
import { MaskingInterceptor } from './masking.interceptor.js';
import { platformPersonalData, privacyPersonalData } from './privacy.personal-data.js';
import { PrivacyController } from './privacy.controller.js';
import { PrivacyMetrics } from './privacy.metrics.js';
import { PrivacyRequestStore } from './privacy-request.store.js';
import { PrivacyRequestsController } from './privacy-requests.controller.js';
import { PrivacyRequestsService } from './privacy-requests.service.js';
import { PrivacyRetention } from './privacy-retention.js';
import { PrivacySettingsQueries } from './privacy-settings.js';
import { PrivacySettingsService } from './privacy-settings.service.js';
import { SubjectAccess } from './subject-access.js';

/** Confidentiality: masking, disclosures, consent, erasure, retention and access (R9). */
@Module({
  controllers: [PrivacyController, PrivacyRequestsController],
  providers: [
    PrivacySettingsQueries,
    PrivacySettingsService,
    { provide: APP_INTERCEPTOR, useClass: MaskingInterceptor },
    DisclosuresService,
    DisclosuresQueries,
    ConsentObservers,
    ConsentsService,
    PrivacyRequestsService,
    PrivacyRequestStore,
    Erasure,
    ErasureConfirmationsConsumer,
    ErasedCustomersObserver,
    SubjectAccess,
    PrivacyRetention,
    PrivacyMetrics,
  ],
  exports: [
    ConsentObservers,
    ConsentsService,
    DisclosuresService,
    ErasureConfirmationsConsumer,
    PrivacyRequestsService,
    PrivacySettingsQueries,
  ],
})
export class PrivacyModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(privacyPersonalData);
    registry.add(platformPersonalData);
  }

  /** `customers`: the archive. */
  static with(config: ErasureConfig, customers: DynamicModule): DynamicModule {
    return {
      module: PrivacyModule,
      imports: [customers],
      providers: [{ provide: ERASURE_KEY, useFactory: () => erasureKeyOf(config) }],
    };
  }
}
