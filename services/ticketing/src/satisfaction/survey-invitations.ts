import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { TimerWorker, Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { Notifications } from '../notifications/notifications.js';
import { Sources } from '../sources/sources.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { Survey } from './survey.entity.js';
import { surveyFactsOf } from './survey.mapper.js';
import { hashOfToken } from './survey-token.js';
import { invite, isAsked } from './survey.rules.js';
import { RatersAddresses } from './raters-addresses.js';
import { SurveyStore } from './survey.store.js';

/** Token of the address of the page that answers a survey; empty where there is none. */
export const SURVEY_URL = Symbol('SURVEY_URL');

const KIND = 'ticketing.survey';
const TOKEN_BYTES = 32;

/** What inviting works with. */
@Injectable()
export class InvitationParts {
  constructor(
    readonly tickets: TicketsService,
    readonly notifications: Notifications,
    readonly sources: Sources,
    readonly addresses: RatersAddresses,
    @Inject(SURVEY_URL) readonly surveyUrl: string,
  ) {}
}

/** Asks the customer some time after a resolution, once for each, and not when it was reopened meanwhile. */
@Injectable()
export class SurveyInvitations implements TicketObserver, OnModuleInit {
  constructor(
    private readonly observers: TicketObservers,
    private readonly store: SurveyStore,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly parts: InvitationParts,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
    this.worker.handle(KIND, (tx, timer, context) => this.ask(tx, timer, context));
  }

  async ticketChanged(
    tx: Transaction,
    _context: RequestContext,
    { ticket, happening }: TicketChange,
  ): Promise<void> {
    if (happening.kind === 'reopened') this.timers.cancel(tx, KIND, ticket.id);
    if (happening.kind !== 'resolved') return;
    const policy = await this.store.policy(tx, ticket.channel);
    if (policy === undefined || !isAsked(ticket, policy)) return;
    const dueAt = new Date(ticket.updatedAt.getTime() + policy.delaySeconds * 1000);
    const payload = { resolution: ticket.version };
    this.timers.set(tx, { kind: KIND, subject: ticket.id, dueAt, payload });
  }

  private async ask(
    tx: Transaction,
    { subject: ticketId, payload, dueAt }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const { tickets, sources } = this.parts;
    const ticket = await tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    const policy = await this.store.policy(tx, ticket.channel);
    const { resolution } = payload as { resolution: number };
    const survey = policy && invite(ticket, resolution, policy, sources.ids.next(), dueAt);
    if (survey === undefined) return { kind: 'done' };
    const token = sources.secretBytes(TOKEN_BYTES).toString('base64url');
    if (!(await this.store.insert(tx, survey, hashOfToken(token)))) return { kind: 'done' };
    this.record(tx, survey, await this.parts.addresses.sealed(tx, survey));
    await this.tell(tx, survey, token);
    return { kind: 'done' };
  }

  private record(tx: Transaction, survey: Survey, sealedAddress: string): void {
    const at = survey.askedAt;
    tx.record({
      message: topicMessages.SurveyInvited,
      aggregateId: survey.id,
      sequence: survey.version,
      at,
      payload: {
        survey: surveyFactsOf(survey, at),
        expiresAt: survey.expiresAt,
        handlerIds: [...new Set([survey.ownerId, survey.resolvedBy])].filter((id) => id !== ''),
        ticketNumber: survey.ticketNumber,
        sealedAddress,
      },
    });
    tx.audit({
      operation: 'survey.invited',
      aggregateType: 'survey',
      aggregateId: survey.id,
      changes: [{ field: 'ticketId', from: undefined, to: survey.ticketId }],
      onBehalfOf: survey.customerId,
      at,
    });
  }

  /** By the way the customer came: by email who wrote one, everybody in the application. */
  private async tell(tx: Transaction, survey: Survey, token: string): Promise<void> {
    const { notifications, surveyUrl } = this.parts;
    const byEmail = survey.channel === 'email' && surveyUrl !== '';
    await notifications.notify(tx, {
      recipientId: survey.customerId,
      kind: 'survey_invited',
      ticket: { id: survey.ticketId, number: survey.ticketNumber },
      at: survey.askedAt,
      ...(byEmail && { link: surveyUrl.replace('{token}', token) }),
    });
  }
}
