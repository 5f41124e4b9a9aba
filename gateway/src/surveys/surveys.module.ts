import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { SurveyMutationsResolver } from './survey-mutations.resolver.js';
import { SurveyTimeline } from './survey-timeline.js';
import { SurveysResolver } from './surveys.resolver.js';

/** What answers the fields of surveys. */
export const surveyResolvers = [SurveysResolver, SurveyMutationsResolver];

/** What customers are asked, and what came of it. */
@Module({
  imports: [CrmClientModule, TimelineModule],
  providers: [...surveyResolvers, SurveyTimeline],
  exports: surveyResolvers,
})
export class SurveysModule {}
