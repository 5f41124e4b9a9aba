import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { erasureKeyOf } from '@shouwen/platform';
import type { ErasureConfig } from '@shouwen/platform';
import { AnswersErasure } from './answers.erasure.js';
import { CustomerErasedConsumer, ERASURE_KEY } from './customer-erased.consumer.js';
import { Erasures } from './erasures.js';
import { PersonErasure } from './person.erasure.js';
import { TicketsErasure } from './tickets.erasure.js';

/** Forgetting customers who were erased (R9). */
@Module({
  providers: [CustomerErasedConsumer, Erasures, PersonErasure, TicketsErasure, AnswersErasure],
})
export class ErasureModule {
  /** `attachments`: where files are stored. */
  static with(config: ErasureConfig, attachments: DynamicModule): DynamicModule {
    return {
      module: ErasureModule,
      imports: [attachments],
      providers: [{ provide: ERASURE_KEY, useFactory: () => erasureKeyOf(config) }],
    };
  }
}
