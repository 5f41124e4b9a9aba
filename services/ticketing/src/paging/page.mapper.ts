import {
  OnDutyRole as ProtoRole,
  PageStatus as ProtoStatus,
  PageTarget as ProtoTarget,
} from '@shouwen/contracts';
import type {
  EscalationLadder,
  EscalationStep,
  OnDutyPeriod as ProtoPeriod,
  Page as ProtoPage,
  PageFacts,
} from '@shouwen/contracts';
import type {
  FiredStep,
  Ladder,
  LadderStep,
  OnDutyPeriod,
  OnDutyRole,
  PageRun,
  PageStatus,
  PageTarget,
} from './page.entity.js';

const statusNames: Record<PageStatus, ProtoStatus> = {
  climbing: ProtoStatus.CLIMBING,
  acknowledged: ProtoStatus.ACKNOWLEDGED,
  exhausted: ProtoStatus.EXHAUSTED,
  ended: ProtoStatus.ENDED,
};

const roleNames: Record<OnDutyRole, ProtoRole> = {
  supervisor: ProtoRole.SUPERVISOR,
  manager: ProtoRole.MANAGER,
};

const targetNames: Record<PageTarget, ProtoTarget> = {
  supervisor: ProtoTarget.SUPERVISOR,
  manager: ProtoTarget.MANAGER,
  team_supervisor: ProtoTarget.TEAM_SUPERVISOR,
  person: ProtoTarget.PERSON,
};

/** As what somebody is on duty, as the contract names it. */
export const roleToProto = (role: OnDutyRole): ProtoRole => roleNames[role];

/** Whom a step pages, as the contract names it. */
export const targetToProto = (target: PageTarget): ProtoTarget => targetNames[target];

/** As what somebody is on duty, by the contract's name; undefined for unspecified. */
export function roleFromProto(role: ProtoRole): OnDutyRole | undefined {
  return (Object.keys(roleNames) as OnDutyRole[]).find((ours) => roleNames[ours] === role);
}

/** A step of the contract as ours. */
export function stepFromProto({ afterSeconds, target, personId }: EscalationStep): LadderStep {
  const ours = (Object.keys(targetNames) as PageTarget[]).find(
    (name) => targetNames[name] === target,
  );
  if (ours === undefined) throw new Error('the contract let a step without a target through');
  return { afterSeconds, target: ours, personId };
}

/** A step as the contract shows it. */
export function stepToProto({ afterSeconds, target, personId }: LadderStep): EscalationStep {
  return { afterSeconds, target: targetNames[target], personId };
}

/** The ladder as the contract shows it. */
export function ladderToProto(ladder: Ladder): EscalationLadder {
  const { version, steps, exhaustedAfterSeconds, updatedAt } = ladder;
  return { version, steps: steps.map(stepToProto), exhaustedAfterSeconds, updatedAt };
}

/** A page with its fired steps as the contract shows it. */
export function pageToProto(run: PageRun, fired: FiredStep[]): ProtoPage {
  return {
    id: run.id,
    version: run.version,
    ticketId: run.ticketId,
    ticketNumber: run.ticketNumber,
    status: statusNames[run.status],
    startedAt: run.startedAt,
    ladderVersion: run.ladder.version,
    steps: fired.map(({ step, at, target, pagedIds }) => ({
      index: step,
      at,
      target: targetNames[target],
      pagedIds,
    })),
    nextStepAt: run.nextStepAt ?? undefined,
    acknowledgedAt: run.acknowledgedAt ?? undefined,
    acknowledgedBy: run.acknowledgedBy ?? undefined,
    endedAt: run.endedAt ?? undefined,
  };
}

/** A time on duty as the contract shows it. */
export function periodToProto({
  id,
  version,
  personId,
  role,
  from,
  until,
}: OnDutyPeriod): ProtoPeriod {
  return { id, version, personId, role: roleNames[role], from, until };
}

/** What every event tells of a page: identities and states, no names (R9). */
export function pageFactsOf(run: PageRun): PageFacts {
  const { kind, id } = run.updatedBy;
  return {
    pageId: run.id,
    ticketId: run.ticketId,
    ticketNumber: run.ticketNumber,
    status: statusNames[run.status],
    ladderVersion: run.ladder.version,
    at: run.updatedAt,
    actor: { kind, id, name: '' },
  };
}
