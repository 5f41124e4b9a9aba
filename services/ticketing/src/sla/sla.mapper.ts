import {
  SlaClockState as ProtoState,
  SlaLimitUnit as ProtoUnit,
  SlaReopenRule as ProtoReopen,
  SlaTarget as ProtoTarget,
} from '@shouwen/contracts';
import type { SlaClock as SlaClockMessage, SlaTerm as SlaTermMessage } from '@shouwen/contracts';
import type { Limit, LimitUnit } from '@shouwen/business-time';
import { channelToProto, gradeToProto } from '../tickets/ticket.mapper.js';
import type { CycleState, ReopenRule, SlaCycle, SlaTarget, SlaTerm } from './sla-clock.entity.js';

const targets: Record<SlaTarget, ProtoTarget> = {
  first_response: ProtoTarget.FIRST_RESPONSE,
  next_response: ProtoTarget.NEXT_RESPONSE,
  resolution: ProtoTarget.RESOLUTION,
};

const states: Record<CycleState, ProtoState> = {
  running: ProtoState.RUNNING,
  paused: ProtoState.PAUSED,
  met: ProtoState.MET,
  missed: ProtoState.MISSED,
  cancelled: ProtoState.CANCELLED,
};

const units: Record<LimitUnit, ProtoUnit> = {
  wall_seconds: ProtoUnit.WALL_SECONDS,
  business_seconds: ProtoUnit.BUSINESS_SECONDS,
  workdays: ProtoUnit.WORKDAYS,
};

const reopenRules: Record<ReopenRule, ProtoReopen> = {
  resume: ProtoReopen.RESUME,
  restart: ProtoReopen.RESTART,
  new: ProtoReopen.NEW,
};

/** A target as the contract names it. */
export const targetToProto = (target: SlaTarget): ProtoTarget => targets[target];
/** A state as the contract names it. */
export const stateToProto = (state: CycleState): ProtoState => states[state];
/** A rule for reopening as the contract names it. */
export const reopenToProto = (rule: ReopenRule): ProtoReopen => reopenRules[rule];
/** A target of the contract as ours. Throws for one that the contract does not let through. */
export const targetFromProto = inverse(targets);
/** A rule for reopening of the contract as ours. Throws for one that the contract does not let through. */
export const reopenFromProto = inverse(reopenRules);
const unitFromProto = inverse(units);

/** A limit as the contract shows it. */
export function limitToProto({ unit, amount }: Limit) {
  return { unit: units[unit], amount };
}

/** A limit of the contract as ours. */
export function limitFromProto(limit: { unit: ProtoUnit; amount: number } | undefined): Limit {
  return { unit: unitFromProto(limit?.unit ?? ProtoUnit.UNSPECIFIED), amount: limit?.amount ?? 0 };
}

/** What a cycle runs by, as the contract shows it. */
export function termToProto(term: SlaTerm): SlaTermMessage {
  return {
    policyId: term.policyId,
    policyVersion: term.policyVersion,
    ruleKey: term.ruleKey,
    calendarId: term.calendarId,
    calendarVersion: term.calendarVersion,
    limit: limitToProto(term.limit),
    grade: gradeToProto(term.grade),
    channel: channelToProto(term.channel),
    tier: term.tier ?? '',
  };
}

/** A cycle as the contract shows it, with how much it may count and has counted. */
export function cycleToProto(
  cycle: SlaCycle,
  seconds: { goal: number; elapsed: number },
): SlaClockMessage {
  return {
    id: cycle.id,
    ticketId: cycle.ticketId,
    target: targets[cycle.target],
    cycle: cycle.cycle,
    version: cycle.version,
    state: states[cycle.state],
    term: termToProto(cycle.term),
    startedAt: cycle.clock.startedAt,
    stoppedAt: cycle.stoppedAt ?? undefined,
    dueAt: cycle.dueAt ?? undefined,
    warnAt: cycle.warnAt ?? undefined,
    warnedAt: cycle.warnedAt ?? undefined,
    breachedAt: cycle.breachedAt ?? undefined,
    goalSeconds: seconds.goal,
    elapsedSeconds: seconds.elapsed,
    timeZoneDatabase: cycle.timeZoneDatabase,
  };
}

function inverse<Ours extends string, Theirs extends string>(names: Record<Ours, Theirs>) {
  const ours = new Map<string, Ours>(
    (Object.entries(names) as [Ours, Theirs][]).map(([mine, theirs]) => [theirs, mine]),
  );
  return (name: Theirs): Ours => {
    const found = ours.get(name);
    if (found === undefined) throw new Error(`the contract let ${name} through, which is unknown`);
    return found;
  };
}
