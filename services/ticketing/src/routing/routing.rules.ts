import { admits } from '../shifts/shift.rules.js';
import type { ShiftPolicy } from '../shifts/shift.rules.js';
import { changed } from '../tickets/ticket.rules.js';
import type { Channel, TicketChange, Grade, TicketEntity } from '../tickets/ticket.rules.js';
import type {
  Candidate,
  ConsideredMember,
  RequiredSkill,
  RoutingCase,
  RoutingFilter,
  RoutingReason,
  RoutingRule,
  RoutingStrategy,
} from './routing.entity.js';

/** Score in a round of who was never given a ticket: more than anybody can have waited, in seconds. */
export const NEVER_ASSIGNED_SCORE = 1_000_000_000;

/** What a rule asks for once a ticket has waited for some time. */
export interface RoutingSituation {
  teamId: string;
  skills: RequiredSkill[];
  shiftPolicy: ShiftPolicy;
  /** Seconds of waiting after which it asks for something else; undefined when it never does. */
  nextChangeAfterSeconds: number | undefined;
}

/** What is asked of whoever gets a ticket. */
export interface RoutingDemand {
  skills: readonly RequiredSkill[];
  shiftPolicy: ShiftPolicy;
  /** Who gave the ticket back before. */
  excluded: ReadonlySet<string>;
}

/** What is needed to decide who gets a ticket. */
export interface RoutingQuestion extends RoutingDemand {
  strategy: RoutingStrategy;
  teamId: string;
  /** Members of the team, and the customer's own agent. */
  candidates: readonly Candidate[];
  /** The agent who always serves this customer; null when there is none. */
  dedicatedAgentId: string | null;
}

/** Who gets a ticket, and what was found about everybody who might have. */
export interface RoutingDecision {
  winner: Candidate | undefined;
  reason: RoutingReason;
  considered: ConsideredMember[];
}

/** The rule that holds for a ticket: the first by place and id that matches it; undefined when none does. */
export function matchRule(
  rules: readonly RoutingRule[],
  { channel, grade, tier }: RoutingCase,
): RoutingRule | undefined {
  let first: RoutingRule | undefined;
  for (const rule of rules) {
    const matches =
      rule.active &&
      (rule.channels.length === 0 || rule.channels.includes(channel)) &&
      (rule.grades.length === 0 || rule.grades.includes(grade)) &&
      (rule.tiers.length === 0 || (tier !== null && rule.tiers.includes(tier)));
    if (matches && (first === undefined || comesBefore(rule, first))) first = rule;
  }
  return first;
}

/** The channel that rules see: chat while the customer chats about a question, whatever way it came in. */
export function askedAs(channel: Channel, loadChannel: Channel | null): Channel {
  return loadChannel === 'chat' ? 'chat' : channel;
}

/** What a rule asks for after a ticket has waited for `waitedSeconds`. */
export function situationAt(rule: RoutingRule, waitedSeconds: number): RoutingSituation {
  const reached = ({ afterSeconds }: { afterSeconds: number }) => afterSeconds <= waitedSeconds;
  const levels = new Map(rule.skills.map(({ skillId, minLevel }) => [skillId, minLevel]));
  for (const { skillId, minLevel } of rule.relaxes.filter(reached)) levels.set(skillId, minLevel);
  const later = [...rule.relaxes, ...rule.shiftRelaxes, ...rule.overflows]
    .map(({ afterSeconds }) => afterSeconds)
    .filter((afterSeconds) => afterSeconds > waitedSeconds);
  return {
    teamId: rule.overflows.filter(reached).at(-1)?.teamId ?? rule.teamId,
    skills: [...levels]
      .filter(([, minLevel]) => minLevel > 0)
      .map(([skillId, minLevel]) => ({ skillId, minLevel })),
    shiftPolicy: rule.shiftRelaxes.filter(reached).at(-1)?.policy ?? rule.shiftPolicy,
    nextChangeAfterSeconds: later.length === 0 ? undefined : Math.min(...later),
  };
}

/** Why a member can't get a ticket; undefined when they can. */
export function filterOf(
  candidate: Candidate,
  { skills, shiftPolicy, excluded }: RoutingDemand,
  now: Date,
): RoutingFilter | undefined {
  if (!candidate.active) return 'inactive';
  if (!admits(shiftPolicy, candidate.shift.standing)) return 'off_shift';
  if (candidate.state !== 'available') return 'not_available';
  if (excluded.has(candidate.memberId)) return 'excluded';
  if (!skills.every((skill) => hasSkill(candidate, skill, now))) return 'skill';
  if (candidate.load >= candidate.capacity) return 'capacity';
  return undefined;
}

/**
 * Decides who gets a ticket. The customer's own agent comes first, whatever skills are asked for, then whoever of the
 * team scores best; of those who score the same, who has been idle longest, then by id. The same facts always give the
 * same answer.
 */
export function decideRouting(question: RoutingQuestion, now: Date): RoutingDecision {
  const { candidates, dedicatedAgentId, strategy, teamId } = question;
  const withoutSkills = { ...question, skills: [] };
  const considered: ConsideredMember[] = [];
  let winner: Candidate | undefined;
  let best = Number.NEGATIVE_INFINITY;
  let ties = 0;
  let isDedicated = false;
  for (const candidate of candidates) {
    const dedicated = candidate.memberId === dedicatedAgentId;
    if (!dedicated && candidate.teamId !== teamId) continue;
    const free = dedicated ? filterOf(candidate, withoutSkills, now) : 'skill';
    const removedBy = free === undefined ? undefined : filterOf(candidate, question, now);
    const score = removedBy === undefined ? scoreOf(candidate, strategy, now) : undefined;
    const { memberId, load, capacity, shift } = candidate;
    considered.push({
      memberId,
      load,
      capacity,
      removedBy: removedBy ?? null,
      score: score ?? null,
      ...(shift.shiftIds.length > 0 && { shiftIds: shift.shiftIds }),
    });
    if (isDedicated || score === undefined) continue;
    if (dedicated && free === undefined) {
      isDedicated = true;
      winner = candidate;
    } else if (candidate.teamId === teamId) {
      if (score > best) ties = 0;
      if (score === best) ties += 1;
      if (winner === undefined || score > best || (score === best && isIdler(candidate, winner))) {
        winner = candidate;
      }
      best = Math.max(best, score);
    }
  }
  return { winner, reason: reasonOf(winner, isDedicated, ties), considered };
}

/** What was found about everybody in the order of a receipt: the winner, then by score, then who was removed. */
export function inOrderOfReceipt({ considered, winner }: RoutingDecision): ConsideredMember[] {
  const rank = ({ memberId, score }: ConsideredMember) =>
    memberId === winner?.memberId ? Number.POSITIVE_INFINITY : (score ?? Number.NEGATIVE_INFINITY);
  return [...considered].sort((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    if (first !== second) return first < second ? 1 : -1;
    return one.memberId < other.memberId ? -1 : 1;
  });
}

/** Puts a ticket that nobody owns into the queue of a team; undefined when it is there already. */
export function queueTicket(
  ticket: TicketEntity,
  teamId: string,
  now: Date,
): TicketChange | undefined {
  if (ticket.status !== 'new' || ticket.teamId === teamId) return undefined;
  const happening = { kind: 'queued', previousTeamId: ticket.teamId ?? '' } as const;
  return { ...changed(ticket, ticket.status, { teamId }, now, happening), internal: true };
}

/** The place of a grade in a queue: urgent first (T3). */
export function urgencyOf(grade: Grade): number {
  return { urgent: 0, important: 1, general: 2 }[grade];
}

function comesBefore(rule: RoutingRule, other: RoutingRule): boolean {
  if (rule.position !== other.position) return rule.position < other.position;
  return rule.id < other.id;
}

function hasSkill(candidate: Candidate, { skillId, minLevel }: RequiredSkill, now: Date): boolean {
  return candidate.skills.some(
    (skill) =>
      skill.skillId === skillId &&
      skill.level >= minLevel &&
      (skill.validUntil === null || skill.validUntil > now),
  );
}

function scoreOf(candidate: Candidate, strategy: RoutingStrategy, now: Date): number {
  switch (strategy) {
    case 'round_robin':
      if (candidate.lastAssignedAt === null) return NEVER_ASSIGNED_SCORE;
      return (now.getTime() - candidate.lastAssignedAt.getTime()) / 1_000;
    case 'least_loaded':
      return (candidate.capacity - candidate.load) / candidate.capacity;
  }
}

function isIdler(candidate: Candidate, other: Candidate): boolean {
  const [since, otherSince] = [idleSince(candidate), idleSince(other)];
  if (since !== otherSince) return since < otherSince;
  return candidate.memberId < other.memberId;
}

function idleSince({ lastAssignedAt, stateSince }: Candidate): number {
  return (lastAssignedAt ?? stateSince)?.getTime() ?? 0;
}

function reasonOf(
  winner: Candidate | undefined,
  isDedicated: boolean,
  ties: number,
): RoutingReason {
  if (winner === undefined) return 'nobody';
  if (isDedicated) return 'dedicated_agent';
  return ties > 0 ? 'longest_idle' : 'best_score';
}
