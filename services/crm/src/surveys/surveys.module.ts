import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
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
import { SurveyMetrics } from './survey.metrics.js';
import { SurveyNotesService } from './survey-notes.service.js';
import { SurveyPlansController } from './survey-plans.controller.js';
import { SurveyPolicyStore } from './survey-policy.store.js';
import { SurveyReportsQueries } from './survey-reports.queries.js';
import { SurveySources } from './survey-sources.js';
import { SurveyTemplatesService } from './survey-templates.service.js';
import { SurveyTemplatesStore } from './survey-templates.store.js';

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
    SurveyLinkKeys,
    SurveyMetrics,
    SurveyNotesService,
    SurveyPlanStores,
    SurveyPolicyStore,
    SurveyReportsQueries,
    SurveySources,
    SurveyTemplatesService,
    SurveyTemplatesStore,
  ],
})
export class SurveysModule {
  static with(customers: DynamicModule): DynamicModule {
    return { module: SurveysModule, imports: [customers] };
  }
}
