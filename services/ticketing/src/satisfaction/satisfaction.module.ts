import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { erasureKeyOf } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import type { TicketingConfig } from '../ticketing.config.js';
import { ADDRESS_KEY, RatersAddresses } from './raters-addresses.js';
import { SatisfactionController } from './satisfaction.controller.js';
import { SatisfactionMetrics } from './satisfaction.metrics.js';
import { InvitationParts, SURVEY_URL, SurveyInvitations } from './survey-invitations.js';
import { SurveyAnswersConsumer } from './survey-answers.consumer.js';
import { SurveyQueries } from './survey.queries.js';
import { SurveyStore } from './survey.store.js';
import { SurveysService } from './surveys.service.js';

/** What customers say about resolutions. */
@Module({
  controllers: [SatisfactionController],
  providers: [
    SurveysService,
    SurveyAnswersConsumer,
    SurveyQueries,
    SurveyStore,
    SurveyInvitations,
    InvitationParts,
    RatersAddresses,
    SatisfactionMetrics,
    Sources,
  ],
})
export class SatisfactionModule {
  static with(
    config: TicketingConfig,
    tickets: DynamicModule,
    notifications: DynamicModule,
  ): DynamicModule {
    return {
      module: SatisfactionModule,
      imports: [tickets, notifications],
      providers: [
        { provide: SURVEY_URL, useValue: config.SURVEY_URL },
        { provide: ADDRESS_KEY, useFactory: () => erasureKeyOf(config) },
      ],
    };
  }
}
