import { Injectable } from '@nestjs/common';
import { UnitOfWork, actorOf } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { customerErrors } from '../customers/customer.errors.js';
import { CustomersQueries } from '../customers/customers.queries.js';
import { ConsentsService } from '../privacy/consents.service.js';
import type { Campaign, Invitation, SurveyPolicy } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';
import { recordInvited } from './survey.events.js';
import {
  SURVEYS_PURPOSE,
  expiryOf,
  fatigueSince,
  refuseHandler,
  withDrawn,
} from './survey-campaign.rules.js';
import { SurveyPlanStores } from './survey-campaigns.service.js';
import { SurveyInvitationsStore } from './survey-invitations.store.js';
import type { Candidate } from './survey-invitations.store.js';
import { SurveyLinkKeys } from './survey-link-keys.js';
import { SurveyMails } from './survey-mails.service.js';
import { SurveyMetrics } from './survey.metrics.js';
import { SurveySources } from './survey-sources.js';

/** One customer asked about something. */
export interface InviteCommand {
  campaignId: string;
  customerId: string;
  subject: string;
  handlerIds: string[];
}

/** The link of an invitation. */
export interface IssuedLink {
  invitationId: string;
  token: string;
  expiresAt: Date;
}

/** What inviting works with besides the invitations. */
@Injectable()
export class SurveyInvitationParts {
  constructor(
    readonly stores: SurveyPlanStores,
    readonly customers: CustomersQueries,
    readonly keys: SurveyLinkKeys,
    readonly sources: SurveySources,
    readonly consents: ConsentsService,
    readonly mails: SurveyMails,
  ) {}
}

/** Asks customers: those whom a campaign draws, and one by one; and makes the links to send them. */
@Injectable()
export class SurveyInvitationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SurveyInvitationsStore,
    private readonly parts: SurveyInvitationParts,
    private readonly metrics: SurveyMetrics,
  ) {}

  /**
   * Asks one customer. Throws `crm.survey_campaign_not_running`, `crm.customer_not_found`, `crm.customer_merged`, `crm.rater_is_handler`,
   * `crm.survey_consent_withdrawn`, `crm.survey_customer_tired` and `crm.survey_invitation_exists`.
   */
  async invite(
    context: RequestContext,
    command: InviteCommand,
    call: IdempotentCall,
  ): Promise<Invitation> {
    const { campaignId, customerId, subject, handlerIds } = command;
    const { stores, sources, customers, consents, mails } = this.parts;
    const customer = await customers.get(context.caller, { id: customerId });
    if (customer.mergedIntoId !== null) {
      throw customerErrors.customer_merged({ target: customer.mergedIntoId });
    }
    refuseHandler(handlerIds, customer.identities);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const campaign = await stores.campaigns.share(tx, campaignId);
        const policy = await stores.policies.lock(tx);
        const now = sources.clock.now();
        if (campaign.status !== 'running' || campaign.endsAt <= now) {
          throw surveyErrors.survey_campaign_not_running();
        }
        if (!(await consents.isGiven(tx, customerId, SURVEYS_PURPOSE))) {
          throw surveyErrors.survey_consent_withdrawn();
        }
        const since = fatigueSince(policy, now);
        if ((await this.store.countSince(tx, customerId, since)) >= policy.fatigueLimit) {
          throw surveyErrors.survey_customer_tired({ days: String(policy.fatigueDays) });
        }
        const about = { subject, handlerIds, invitedBy: actorOf(context.caller).id };
        const candidate = { customerId, ...(await this.store.segmentOf(tx, customerId)) };
        const invitation = this.invitationOf(campaign, policy, candidate, about);
        if ((await this.store.insert(tx, [invitation], handlerIds)) === 0) {
          throw surveyErrors.survey_invitation_exists();
        }
        recordInvited(tx, invitation);
        if (campaign.channel === 'online') await mails.queueIn(tx, [invitation]);
        tx.afterCommit(() => this.metrics.invited(campaign.channel, 1));
        return invitation;
      },
      call,
    );
  }

  /** Asks the first of those who come next for a stratum of a campaign locked before and want to be asked; answers how many. */
  async inviteDrawnIn(
    tx: Transaction,
    campaign: Campaign,
    { stratum, most }: { stratum: number; most: number },
    candidates: readonly Candidate[],
  ): Promise<number> {
    const drawn = await this.consenting(tx, campaign, candidates, most);
    if (drawn.length === 0) return 0;
    const { stores, mails } = this.parts;
    const policy = await stores.policies.lock(tx);
    const about = { subject: '', handlerIds: [], invitedBy: '' };
    const invitations = drawn.map((one) => this.invitationOf(campaign, policy, one, about));
    await this.store.insert(tx, invitations);
    for (const invitation of invitations) recordInvited(tx, invitation);
    if (campaign.channel === 'online') await mails.queueIn(tx, invitations);
    stores.campaigns.update(tx, withDrawn(campaign, stratum, drawn.length));
    tx.afterCommit(() => this.metrics.invited(campaign.channel, drawn.length));
    return drawn.length;
  }

  /** The first who want to be asked; those before them who don't are written down, so that the campaign says how many they are. */
  private async consenting(
    tx: Transaction,
    campaign: Campaign,
    candidates: readonly Candidate[],
    most: number,
  ): Promise<Candidate[]> {
    const { consents, mails, sources } = this.parts;
    const ids = candidates.map(({ customerId }) => customerId);
    const withheld = new Set(await consents.withheldBy(tx, ids, SURVEYS_PURPOSE));
    const willing = candidates.filter(({ customerId }) => !withheld.has(customerId)).slice(0, most);
    const last = willing.length < most ? undefined : willing.at(-1);
    const passed = last === undefined ? ids : ids.slice(0, candidates.indexOf(last));
    const skipped = passed.filter((id) => withheld.has(id));
    if (skipped.length > 0) mails.skipIn(tx, campaign.id, skipped, sources.clock.now());
    return willing;
  }

  /**
   * Makes the links of invitations that can still be answered. Throws `crm.survey_not_online`, and `crm.rater_is_handler` for
   * who handled what one is about: with its link they could answer in place of the customer.
   */
  async issueLinks(context: RequestContext, ids: readonly string[]): Promise<IssuedLink[]> {
    const { stores, keys, sources } = this.parts;
    const sign = await keys.signer();
    return this.unitOfWork.run(context, async (tx) => {
      const now = sources.clock.now();
      const invitations = await this.store.getMany(tx, ids);
      const open = invitations.filter(
        ({ answeredAt, expiresAt }) => answeredAt === null && expiresAt > now,
      );
      const running = new Set<string>();
      for (const id of new Set(open.map(({ campaignId }) => campaignId))) {
        const { channel, status } = await stores.campaigns.share(tx, id);
        if (channel !== 'online') throw surveyErrors.survey_not_online();
        if (status === 'running') running.add(id);
      }
      const answerable = open.filter(({ campaignId }) => running.has(campaignId));
      const callerIds = [context.caller.id, actorOf(context.caller).id];
      for (const { handlerIds } of answerable) refuseHandler(handlerIds, callerIds);
      return answerable.map(({ id, customerId, expiresAt }) => {
        tx.audit({
          operation: 'survey.link_issued',
          aggregateType: 'survey_invitation',
          aggregateId: id,
          changes: [],
          onBehalfOf: customerId ?? undefined,
          at: now,
        });
        return { invitationId: id, token: sign({ invitationId: id, expiresAt }), expiresAt };
      });
    });
  }

  private invitationOf(
    campaign: Campaign,
    policy: SurveyPolicy,
    { customerId, tier, region }: Candidate,
    about: Pick<Invitation, 'subject' | 'handlerIds' | 'invitedBy'>,
  ): Invitation {
    const invitedAt = this.parts.sources.clock.now();
    return {
      id: this.parts.sources.ids.next(),
      campaignId: campaign.id,
      customerId,
      tier,
      region,
      ticketId: null,
      ticketSurveyId: null,
      counts: true,
      ...about,
      invitedAt,
      expiresAt: expiryOf(campaign, policy, invitedAt),
      answeredAt: null,
    };
  }
}
