import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { LeasedTimers, erasureKeyOf, secretOf } from '@shouwen/platform';
import { MailTransport, SmtpTransport } from '@shouwen/platform/mail';
import type { CrmConfig } from '../crm.config.js';
import { SurveyAnswersController } from './survey-answers.controller.js';
import { SurveyAnswersService } from './survey-answers.service.js';
import { SurveyCampaignTimer } from './survey-campaign.timer.js';
import { SurveyCampaignsService, SurveyPlanStores } from './survey-campaigns.service.js';
import { SurveyCampaignsStore } from './survey-campaigns.store.js';
import { SurveyDraws } from './survey-draws.js';
import { SurveyDrawsStore } from './survey-draws.store.js';
import { SurveyInvitationParts, SurveyInvitationsService } from './survey-invitations.service.js';
import { SurveyInvitationsStore } from './survey-invitations.store.js';
import { SurveyLinkKeys } from './survey-link-keys.js';
import { SurveyMailParts, SurveyMailSender } from './survey-mail-sender.js';
import { SURVEY_MAIL_SETTINGS, SurveyMails } from './survey-mails.service.js';
import type { SurveyMailSettings } from './survey-mails.service.js';
import { SurveyMailsStore } from './survey-mails.store.js';
import { SurveyMetrics } from './survey.metrics.js';
import { SurveyNotesService } from './survey-notes.service.js';
import { SurveyPlansController } from './survey-plans.controller.js';
import { SurveyPolicyStore } from './survey-policy.store.js';
import { SurveyReportsQueries } from './survey-reports.queries.js';
import { SurveySources } from './survey-sources.js';
import { SurveyTemplatesService } from './survey-templates.service.js';
import { SurveyTemplatesStore } from './survey-templates.store.js';
import { ADDRESS_KEY, TicketSurveysConsumer } from './ticket-surveys.consumer.js';
import { TicketSurveyParts, TicketSurveysService } from './ticket-surveys.service.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { surveysPersonalData } from './surveys.personal-data.js';

/** Surveys (R7). */
@Module({
  controllers: [SurveyPlansController, SurveyAnswersController],
  providers: [
    SurveyAnswersService,
    SurveyCampaignTimer,
    SurveyCampaignsService,
    SurveyCampaignsStore,
    SurveyDraws,
    SurveyDrawsStore,
    SurveyInvitationParts,
    SurveyInvitationsService,
    SurveyInvitationsStore,
    LeasedTimers,
    SurveyLinkKeys,
    SurveyMailParts,
    SurveyMailSender,
    SurveyMails,
    SurveyMailsStore,
    SurveyMetrics,
    SurveyNotesService,
    SurveyPlanStores,
    SurveyPolicyStore,
    SurveyReportsQueries,
    SurveySources,
    SurveyTemplatesService,
    SurveyTemplatesStore,
    TicketSurveyParts,
    TicketSurveysConsumer,
    TicketSurveysService,
  ],
  exports: [SurveyInvitationsStore],
})
export class SurveysModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(surveysPersonalData);
  }

  /** `imports`: the modules of the archive and of consents. */
  static with(config: CrmConfig, imports: DynamicModule[]): DynamicModule {
    return {
      module: SurveysModule,
      imports,
      providers: [
        { provide: SURVEY_MAIL_SETTINGS, useFactory: () => settingsOf(config) },
        { provide: MailTransport, useFactory: () => transportOf(config) },
        { provide: ADDRESS_KEY, useFactory: () => erasureKeyOf(config) },
      ],
    };
  }
}

function settingsOf(config: CrmConfig): SurveyMailSettings {
  const { SURVEY_URL: pageUrl, SMTP_FROM: from } = config;
  const sends = pageUrl !== '' && secretOf(config, 'SMTP_URL') !== undefined;
  return { sends, pageUrl, from };
}

function transportOf(config: CrmConfig): MailTransport | null {
  const url = secretOf(config, 'SMTP_URL');
  return url === undefined ? null : new SmtpTransport(url);
}
