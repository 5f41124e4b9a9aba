import { Injectable } from '@nestjs/common';
import { UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import type { SurveyPolicy, SurveyTemplate, TemplateContent } from './survey.entity.js';
import { recordPolicyChanged, recordTemplatePublished } from './survey.events.js';
import { SurveyPolicyStore } from './survey-policy.store.js';
import { SurveySources } from './survey-sources.js';
import { problemsOf } from './survey-template.rules.js';
import { SurveyTemplatesStore } from './survey-templates.store.js';

/** What of the policy can be changed. */
export type PolicyLimits = Pick<
  SurveyPolicy,
  'fatigueDays' | 'fatigueLimit' | 'linkDays' | 'repeatMonths'
> &
  Partial<Pick<SurveyPolicy, 'asksAfterTickets' | 'mailedChannels' | 'afterTicketsCounts'>>;

/** The ways that tickets come in. */
const ticketChannels = ['phone', 'chat', 'email', 'web', 'api', 'partner'];

/** Publishes templates and changes the policy of asking. */
@Injectable()
export class SurveyTemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SurveyTemplatesStore,
    private readonly policies: SurveyPolicyStore,
    private readonly sources: SurveySources,
  ) {}

  /** Publishes the next version of a template. Throws `platform.invalid_request` and `platform.version_conflict`. */
  publish(
    context: RequestContext,
    { code, content }: { code: string; content: TemplateContent },
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<SurveyTemplate> {
    const violations = problemsOf(content.questions);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.store.lock(tx, code);
        if (before !== undefined && expectedVersion !== 0 && expectedVersion !== before.version) {
          const { publishedAt, publishedBy } = await this.store.getIn(tx, code, before.version);
          throw platformErrors.version_conflict({
            current: String(before.version),
            changedBy: publishedBy?.name || publishedBy?.id || '-',
            changedAt: publishedAt.toISOString(),
            change: 'survey_template.published',
          });
        }
        const template: SurveyTemplate = {
          ...content,
          id: before?.id ?? this.sources.ids.next(),
          code,
          version: (before?.version ?? 0) + 1,
          publishedAt: this.sources.clock.now(),
          publishedBy: actorOf(context.caller),
        };
        this.store.insert(tx, template);
        recordTemplatePublished(tx, template);
        return template;
      },
      call,
    );
  }

  /** Changes the policy; what is undefined stays. Throws `platform.invalid_request` and `platform.version_conflict`. */
  putPolicy(
    context: RequestContext,
    limits: PolicyLimits,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<SurveyPolicy> {
    const { mailedChannels = [] } = limits;
    const violations = mailedChannels.flatMap((channel, index) => {
      if (ticketChannels.includes(channel)) return [];
      const field = `mailedChannels.${index}`;
      const description = `must be one of ${ticketChannels.join(', ')}`;
      return [{ field, description, descriptionZh: `须为 ${ticketChannels.join('、')} 之一` }];
    });
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    const given = Object.fromEntries(
      Object.entries(limits).filter(([, value]) => value !== undefined),
    );
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.policies.lock(tx);
        if (expectedVersion !== 0 && expectedVersion !== before.version) {
          throw platformErrors.version_conflict({
            current: String(before.version),
            changedBy: before.changedBy?.name || before.changedBy?.id || '-',
            changedAt: before.changedAt.toISOString(),
            change: 'survey_policy.changed',
          });
        }
        const actor = actorOf(context.caller);
        const changed = { changedAt: this.sources.clock.now(), changedBy: actor };
        const after = { ...before, ...given, version: before.version + 1, ...changed };
        this.policies.update(tx, after);
        recordPolicyChanged(tx, before, after, actor);
        return after;
      },
      call,
    );
  }
}
