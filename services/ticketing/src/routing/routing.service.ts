import { Injectable } from '@nestjs/common';
import { ActorKind } from '@shouwen/contracts';
import { Clock, Ids, Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { Channel, TicketEntity } from '../tickets/ticket.rules.js';
import { assignTicket } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { Candidate, RoutingRule } from './routing.entity.js';
import { RoutingMetrics } from './routing.metrics.js';
import {
  askedAs,
  decideRouting,
  filterOf,
  inOrderOfReceipt,
  matchRule,
  queueTicket,
  situationAt,
} from './routing.rules.js';
import type { RoutingDecision, RoutingQuestion, RoutingSituation } from './routing.rules.js';
import { RoutingStore } from './routing.store.js';
import { ROUTE } from './routing.timers.js';

const CANDIDATES_IN_RECEIPT = 200;
const WAITING_AT_ONCE = 200;
const MOST_WAITING = 2_000;
const FIRST = { urgency: -1, ticketId: '00000000-0000-0000-0000-000000000000' };
const DONE: TimerOutcome = { kind: 'done' };

/** What one decision is about. */
interface Routing {
  ticket: TicketEntity;
  rule: RoutingRule;
  situation: RoutingSituation;
  since: Date;
  waitedSeconds: number;
  now: Date;
}

/** Gives tickets to members by the rules of routing, each in the one transaction of its timer (T5). */
@Injectable()
export class RoutingService {
  constructor(
    private readonly tickets: TicketsService,
    private readonly store: RoutingStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly metrics: RoutingMetrics,
  ) {}

  /**
   * Gives a ticket that nobody owns to somebody, or lets it wait in the queue of the team. Locks the ticket, then the
   * team, then the member, so that no two replicas can fill the same member or give away the same ticket.
   */
  async route(tx: Transaction, timer: DueTimer, context: RequestContext): Promise<TimerOutcome> {
    const target = { ticketId: timer.subject, expectedVersion: 0 };
    const ticket = await this.tickets.lockIn(tx, context, target);
    const facts = await this.store.circumstancesOf(tx, ticket);
    const rules = ticket.status === 'new' ? await this.store.activeRules(tx) : [];
    const { grade, channel } = ticket;
    const asked = { grade, channel: askedAs(channel, facts.loadChannel), tier: facts.tier };
    const rule = matchRule(rules, asked);
    if (rule === undefined) {
      this.store.stopWaiting(tx, ticket.id);
      return DONE;
    }
    const now = this.clock.now();
    const since = facts.since ?? (timer.dueAt < now ? timer.dueAt : now);
    const waitedSeconds = (now.getTime() - since.getTime()) / 1_000;
    const situation = situationAt(rule, waitedSeconds);
    const routing: Routing = { ticket, rule, situation, since, waitedSeconds, now };
    await this.store.lockTeam(tx, situation.teamId);
    const decision = await this.decide(tx, facts.loadChannel ?? channel, now, {
      strategy: rule.strategy,
      ...situation,
      dedicatedAgentId: facts.dedicatedAgentId,
      excluded: new Set(facts.excluded),
    });
    if (decision.winner === undefined) {
      return this.queue(tx, context, routing, decision, facts.situation);
    }
    await this.assign(tx, context, routing, decision, decision.winner);
    return DONE;
  }

  /** Lets the tickets that a member could take now be decided about, as many as the member can take. */
  async offer(tx: Transaction, timer: DueTimer): Promise<TimerOutcome> {
    const now = this.clock.now();
    const asCandidate = new Map<Channel, Candidate>();
    const candidateFor = async (channel: Channel): Promise<Candidate | undefined> => {
      const known = asCandidate.get(channel);
      if (known !== undefined) return known;
      const candidate = await this.store.candidate(tx, channel, timer.subject, now);
      if (candidate !== undefined) asCandidate.set(channel, candidate);
      return candidate;
    };
    const member = await candidateFor('phone');
    if (member?.teamId == null || member.state !== 'available') return DONE;
    // Who decides right now that a ticket has to wait has to have said so before it is looked for.
    await this.store.lockTeam(tx, member.teamId);
    const rules = await this.store.activeRules(tx);
    let found = 0;
    let after = FIRST;
    for (let seen = 0; seen < MOST_WAITING; seen += WAITING_AT_ONCE) {
      const of = { teamId: member.teamId, memberId: member.memberId };
      const waiting = await this.store.waiting(tx, of, after, WAITING_AT_ONCE);
      for (const ticket of waiting) {
        after = ticket;
        const { channel, loadChannel } = ticket;
        const candidate = await candidateFor(loadChannel ?? channel);
        const rule = matchRule(rules, { ...ticket, channel: askedAs(channel, loadChannel) });
        if (candidate === undefined || rule === undefined) continue;
        const waitedSeconds = (now.getTime() - ticket.since.getTime()) / 1_000;
        const excluded = new Set(ticket.excluded ? [member.memberId] : []);
        const demand = { ...situationAt(rule, waitedSeconds), excluded };
        if (filterOf(candidate, demand, now) !== undefined) continue;
        candidate.load += 1;
        const dueAt = new Date(now.getTime() + found);
        this.timers.set(tx, { kind: ROUTE, subject: ticket.ticketId, dueAt });
        found += 1;
      }
      if (waiting.length < WAITING_AT_ONCE) break;
    }
    return DONE;
  }

  /** Decides, and decides again if who would win has changed before they could be locked. */
  private async decide(
    tx: Transaction,
    channel: Channel,
    now: Date,
    question: Omit<RoutingQuestion, 'candidates'>,
  ): Promise<RoutingDecision> {
    const { teamId, dedicatedAgentId } = question;
    let candidates = await this.store.candidates(tx, channel, teamId, dedicatedAgentId, now);
    const locked = new Set<string>();
    for (;;) {
      const decision = decideRouting({ ...question, candidates }, now);
      const memberId = decision.winner?.memberId;
      if (memberId === undefined || locked.has(memberId)) return decision;
      locked.add(memberId);
      const fresh = await this.store.lockCandidate(tx, channel, memberId, now);
      candidates = candidates.flatMap((candidate) => {
        if (candidate.memberId !== memberId) return [candidate];
        return fresh === undefined ? [] : [fresh];
      });
    }
  }

  private async assign(
    tx: Transaction,
    context: RequestContext,
    routing: Routing,
    decision: RoutingDecision,
    { memberId: id, name, teamId }: Candidate,
  ): Promise<void> {
    const { ticket, rule, situation, waitedSeconds } = routing;
    const target = { ticketId: ticket.id, expectedVersion: ticket.version };
    const owner = { kind: ActorKind.HUMAN, id, name };
    const assignment = {
      owner,
      teamId: teamId ?? situation.teamId,
      reason: `自动分派 · automatic: ${rule.name}`,
    };
    await this.tickets.changeIn(tx, context, target, (current, now) =>
      assignTicket(current, assignment, now),
    );
    await this.store.noteAssignment(tx, id);
    this.store.stopWaiting(tx, ticket.id);
    await this.keepReceipt(tx, routing, decision);
    const strategy = decision.reason === 'dedicated_agent' ? decision.reason : rule.strategy;
    tx.afterCommit(() => {
      this.metrics.countDecision(strategy, 'assigned');
      this.metrics.observeWait({ channel: ticket.channel, grade: ticket.grade }, waitedSeconds);
    });
  }

  private async queue(
    tx: Transaction,
    context: RequestContext,
    routing: Routing,
    decision: RoutingDecision,
    previous: string | null,
  ): Promise<TimerOutcome> {
    const { ticket, rule, situation, since, waitedSeconds } = routing;
    const { teamId, skills, shiftPolicy, nextChangeAfterSeconds } = situation;
    const target = { ticketId: ticket.id, expectedVersion: ticket.version };
    await this.tickets.changeIn(tx, context, target, (current, now) =>
      queueTicket(current, teamId, now),
    );
    const asked = JSON.stringify([rule.id, rule.version, teamId, skills, shiftPolicy]);
    await this.store.wait(tx, ticket, { teamId, since, situation: asked });
    // One receipt for each thing that was asked for in vain, not one for each time.
    if (asked !== previous) {
      await this.keepReceipt(tx, routing, decision);
      tx.afterCommit(() => this.metrics.countDecision(rule.strategy, 'queued'));
    }
    if (nextChangeAfterSeconds === undefined) return DONE;
    return { kind: 'again', afterMs: Math.ceil((nextChangeAfterSeconds - waitedSeconds) * 1_000) };
  }

  private async keepReceipt(
    tx: Transaction,
    { ticket, rule, situation, waitedSeconds, now }: Routing,
    decision: RoutingDecision,
  ): Promise<void> {
    await this.store.keepReceipt(tx, {
      id: this.ids.next(),
      ticketId: ticket.id,
      at: now,
      ticketVersion: ticket.version,
      ruleId: rule.id,
      ruleVersion: rule.version,
      teamId: situation.teamId,
      strategy: rule.strategy,
      skills: situation.skills,
      shiftPolicy: situation.shiftPolicy,
      candidates: inOrderOfReceipt(decision).slice(0, CANDIDATES_IN_RECEIPT),
      candidateCount: decision.considered.length,
      winnerId: decision.winner?.memberId ?? '',
      reason: decision.reason,
      waitedSeconds,
    });
  }
}
