import { Injectable } from '@nestjs/common';
import { systemCaller } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { ConsentsService } from '../privacy/consents.service.js';
import type { Campaign, Invitation } from './survey.entity.js';
import { recordAnswered, recordInvited } from './survey.events.js';
import { scaleOf } from './survey-answers.rules.js';
import { SURVEYS_PURPOSE, fatigueSince } from './survey-campaign.rules.js';
import { SurveyCampaignsService, SurveyPlanStores } from './survey-campaigns.service.js';
import { SurveyInvitationsStore } from './survey-invitations.store.js';
import { addressIn, recipientOf } from './survey-mail.rules.js';
import { SurveyMails } from './survey-mails.service.js';
import { SurveyMetrics } from './survey.metrics.js';
import { SurveySources } from './survey-sources.js';

const ARCHIVIST = systemCaller('surveys');

/** That ticketing asks about a resolution. */
export interface TicketSurvey {
  ticketSurveyId: string;
  ticketId: string;
  ticketNumber: string;
  /** Identity by which ticketing knows the customer. */
  identity: string;
  /** Where they write from, `mailto:`, when nothing else is known of them; empty otherwise. */
  address: string;
  handlerIds: string[];
  channel: string;
  expiresAt: Date;
}

/** Why ticketing's question is not asked behind a link as well. */
export type NotAsked = 'off' | 'handler' | 'withdrawn' | 'tired' | 'asked_already';

/** What asking after tickets works with. */
@Injectable()
export class TicketSurveyParts {
  constructor(
    readonly customers: CustomersQueries,
    readonly consents: ConsentsService,
    readonly mails: SurveyMails,
    readonly sources: SurveySources,
    readonly metrics: SurveyMetrics,
  ) {}
}

/** Asks behind a link, with the engine of surveys, what ticketing asks after a resolution (R7). */
@Injectable()
export class TicketSurveysService {
  constructor(
    private readonly store: SurveyInvitationsStore,
    private readonly stores: SurveyPlanStores,
    private readonly campaigns: SurveyCampaignsService,
    private readonly parts: TicketSurveyParts,
  ) {}

  /** Invites once for each survey of ticketing; answers why not, if not. */
  async inviteIn(
    tx: Transaction,
    context: RequestContext,
    asked: TicketSurvey,
  ): Promise<NotAsked | undefined> {
    const { customers, consents, mails, sources, metrics } = this.parts;
    const { identity, address, handlerIds, expiresAt, ticketId, ticketSurveyId } = asked;
    const found = await customers.resolve(ARCHIVIST, [identity, address], tx);
    const customer = found.get(identity) ?? found.get(address);
    const policy = await this.stores.policies.lock(tx);
    if (!policy.asksAfterTickets) return 'off';
    const identities = [identity, ...(customer?.identities ?? [])];
    if (identities.some((one) => handlerIds.includes(one))) return 'handler';
    const invitedAt = sources.clock.now();
    const campaign = await this.campaigns.afterTicketsIn(tx, context, policy, expiresAt);
    if (customer !== undefined) {
      const since = fatigueSince(policy, invitedAt);
      if (!(await consents.isGiven(tx, customer.id, SURVEYS_PURPOSE))) {
        mails.skipIn(tx, campaign.id, [customer.id], invitedAt);
        return 'withdrawn';
      }
      const isLimited = policy.afterTicketsCounts;
      if (isLimited && (await this.isTired(tx, customer.id, since, policy.fatigueLimit))) {
        return 'tired';
      }
    }
    const segment = customer && (await this.store.segmentOf(tx, customer.id));
    const invitation: Invitation = {
      id: sources.ids.next(),
      campaignId: campaign.id,
      customerId: customer?.id ?? null,
      tier: segment?.tier ?? '',
      region: segment?.region ?? '',
      ticketId,
      ticketSurveyId,
      counts: policy.afterTicketsCounts,
      // One for each resolution: a ticket may be resolved more than once.
      subject: `ticket:${ticketId}:${ticketSurveyId}`,
      handlerIds,
      invitedBy: '',
      invitedAt,
      expiresAt,
      answeredAt: null,
    };
    if ((await this.store.insert(tx, [invitation], handlerIds)) === 0) return 'asked_already';
    recordInvited(tx, invitation);
    tx.afterCommit(() => metrics.invited(campaign.channel, 1));
    if (policy.mailedChannels.includes(asked.channel)) {
      const known = recipientOf(customer ?? { contactPoints: [], identities: [], traits: [] });
      // Whoever wrote is answered where they wrote from.
      const recipient = { ...known, address: addressIn(address || identity) || known.address };
      await mails.queueIn(tx, [invitation], { recipient, reference: asked.ticketNumber });
    }
    return undefined;
  }

  /** Follows an answer that ticketing has taken, or that it changed; false when it is known, or nothing was asked here. */
  async followIn(tx: Transaction, ticketSurveyId: string, score: number): Promise<boolean> {
    const { sources, metrics } = this.parts;
    const invitation = await this.store.lockOfTicket(tx, ticketSurveyId);
    if (invitation === undefined) return false;
    const campaign: Campaign = await this.stores.campaigns.share(tx, invitation.campaignId);
    const { templateCode, templateVersion, channel } = campaign;
    const template = await this.stores.templates.getIn(tx, templateCode, templateVersion);
    const question = scaleOf(template.questions);
    if (question === undefined) return false;
    const answer = { question, values: [String(score)], words: '' };
    if (invitation.answeredAt !== null) return this.store.correct(tx, invitation, answer);
    const at = sources.clock.now();
    this.store.answer(tx, { ...invitation, answeredAt: at }, [answer]);
    recordAnswered(tx, invitation, { channel, score, at });
    tx.afterCommit(() => metrics.answered(channel));
    return true;
  }

  private async isTired(tx: Transaction, customerId: string, since: Date, limit: number) {
    return (await this.store.countSince(tx, customerId, since)) >= limit;
  }
}
