import {
  ActorKind,
  BirthdayCalendar as ProtoCalendar,
  CareStatus as ProtoStatus,
  CareTaskKind as ProtoKind,
  CareTaskStatus as ProtoTaskStatus,
  LeapDay as ProtoLeapDay,
} from '@shouwen/contracts';
import type {
  AccountPlan,
  Actor,
  Birthday as ProtoBirthday,
  CareEntitlement,
  CareOccurrence as ProtoOccurrence,
  CareOwner,
  CarePolicy,
  CareProfile,
  CareProject,
  CareSchedule as ProtoSchedule,
  CareTask,
  CareTaskFacts,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import type {
  AccountPlanEntity,
  Birthday,
  CareEntitlementEntity,
  CareOccurrence,
  CarePolicyEntity,
  CareProfileEntity,
  CareProjectEntity,
  CareSchedule,
  CareStatus,
  CareTaskEntity,
  CareTaskKind,
  CareTaskStatus,
  LeapDay,
} from './care.entity.js';

const kindNames: Record<CareTaskKind, ProtoKind> = {
  tier_visit: ProtoKind.TIER_VISIT,
  birthday: ProtoKind.BIRTHDAY,
  project_visit: ProtoKind.PROJECT_VISIT,
  account_visit: ProtoKind.ACCOUNT_VISIT,
  account_meeting: ProtoKind.ACCOUNT_MEETING,
};

const taskStatusNames: Record<CareTaskStatus, ProtoTaskStatus> = {
  open: ProtoTaskStatus.OPEN,
  done: ProtoTaskStatus.DONE,
  cancelled: ProtoTaskStatus.CANCELLED,
};

const statusNames: Record<CareStatus, ProtoStatus> = {
  active: ProtoStatus.ACTIVE,
  ended: ProtoStatus.ENDED,
};

const calendarNames: Record<Birthday['calendar'], ProtoCalendar> = {
  gregorian: ProtoCalendar.GREGORIAN,
  lunar: ProtoCalendar.LUNAR,
};

const leapDayNames: Record<LeapDay, ProtoLeapDay> = {
  february_28: ProtoLeapDay.FEBRUARY_28,
  march_1: ProtoLeapDay.MARCH_1,
};

/** A kind of task of the contract as ours; undefined for unspecified. */
export const kindFromProto = inverse(kindNames);
/** A status of a task of the contract as ours; undefined for unspecified. */
export const taskStatusFromProto = inverse(taskStatusNames);
/** A status of a project or plan of the contract as ours; undefined for unspecified. */
export const statusFromProto = inverse(statusNames);

const calendarFromProto = inverse(calendarNames);
const leapDayFromProto = inverse(leapDayNames);

/** A status of a project or plan as the contract names it. */
export function statusToProto(status: CareStatus): ProtoStatus {
  return statusNames[status];
}

/** Who does something, as the contract names them; null for nobody. */
export function ownerFromProto({ id, name }: CareOwner): Actor | null {
  return id === '' ? null : { kind: ActorKind.HUMAN, id, name };
}

/** A birthday of the contract as ours; null for none. */
export function birthdayFromProto(birthday: ProtoBirthday | undefined): Birthday | null {
  if (birthday === undefined) return null;
  const { calendar, month, day, leapMonth } = birthday;
  return { calendar: calendarFromProto(calendar) ?? 'gregorian', month, day, leapMonth };
}

/** How care is scheduled, of the contract as ours. */
export function scheduleFromProto(schedule: ProtoSchedule): CareSchedule {
  return {
    timeZone: schedule.timeZone,
    projectPhases: schedule.projectPhases.map(({ fromMonth, everyMonths }) => ({
      fromMonth,
      everyMonths,
    })),
    visitLeadDays: schedule.visitLeadDays,
    birthdayLeadDays: schedule.birthdayLeadDays,
    leapDay: leapDayFromProto(schedule.leapDay) ?? 'february_28',
  };
}

/** How care is scheduled, as the contract shows it. */
export function scheduleToProto(schedule: CareSchedule): ProtoSchedule {
  const { timeZone, projectPhases, visitLeadDays, birthdayLeadDays, leapDay } = schedule;
  return {
    timeZone,
    projectPhases,
    visitLeadDays,
    birthdayLeadDays,
    leapDay: leapDayNames[leapDay],
  };
}

/** The policy as the contract shows it. */
export function policyToProto(policy: CarePolicyEntity): CarePolicy {
  const { version, updatedAt } = policy;
  return { version, schedule: scheduleToProto(policy), updatedAt };
}

/** What a tier brings, as the contract shows it. */
export function entitlementToProto(entitlement: CareEntitlementEntity): CareEntitlement {
  return {
    tier: entitlement.tier,
    version: entitlement.version,
    visitEveryMonths: entitlement.visitEveryMonths,
    birthdayBenefit: entitlement.birthdayBenefit,
    birthdayBenefitZh: entitlement.birthdayBenefitZh,
    offers: entitlement.offers.map(({ code, name, nameZh }) => ({ code, name, nameZh })),
    updatedAt: entitlement.updatedAt,
  };
}

/** The care of a customer as the contract shows it, with what falls due next. */
export function profileToProto(
  profile: CareProfileEntity,
  next: readonly CareOccurrence[],
): CareProfile {
  const { birthday } = profile;
  return {
    customerId: profile.customerId,
    version: profile.version,
    tier: profile.tier,
    tierSince: profile.tierSince,
    owner: profile.owner ?? undefined,
    birthday:
      birthday === null
        ? undefined
        : {
            calendar: calendarNames[birthday.calendar],
            month: birthday.month,
            day: birthday.day,
            leapMonth: birthday.leapMonth,
          },
    birthdayConsentAt: profile.birthdayConsentAt ?? undefined,
    next: next.map(occurrenceToProto),
    updatedAt: profile.updatedAt,
  };
}

/** A project as the contract shows it, with when it is visited next. */
export function projectToProto(
  project: CareProjectEntity,
  next: readonly CareOccurrence[],
): CareProject {
  return {
    id: project.id,
    version: project.version,
    customerId: project.customerId,
    name: project.name,
    startedOn: project.startedOn,
    owner: project.owner ?? undefined,
    status: statusNames[project.status],
    nextVisitOn: next.find(({ sourceId }) => sourceId === project.id)?.nextOn ?? '',
    createdAt: project.createdAt,
    updatedAt: project.updatedAt,
  };
}

/** A plan as the contract shows it, with what falls due next. */
export function planToProto(plan: AccountPlanEntity, next: readonly CareOccurrence[]): AccountPlan {
  return {
    id: plan.id,
    version: plan.version,
    customerId: plan.customerId,
    owner: plan.owner,
    objectives: plan.objectives,
    preferences: plan.preferences.map(({ key, value }) => ({ key, value })),
    startedOn: plan.startedOn,
    meetingEveryMonths: plan.meetingEveryMonths,
    visitEveryMonths: plan.visitEveryMonths,
    status: statusNames[plan.status],
    next: next.filter(({ sourceId }) => sourceId === plan.id).map(occurrenceToProto),
    createdAt: plan.createdAt,
    updatedAt: plan.updatedAt,
  };
}

/** A task as the contract shows it. */
export function taskToProto(task: CareTaskEntity): CareTask {
  return {
    id: task.id,
    version: task.version,
    kind: kindNames[task.kind],
    customerId: task.customerId,
    sourceId: sourceOf(task),
    occursOn: task.occursOn ?? '',
    what: task.what,
    whatZh: task.whatZh,
    owner: task.owner ?? undefined,
    status: taskStatusNames[task.status],
    dueAt: task.dueAt,
    overdueAt: task.overdueAt ?? undefined,
    result: task.result,
    createdAt: task.createdAt,
    closedAt: task.closedAt ?? undefined,
    closedBy: task.closedBy ?? undefined,
  };
}

/** What every event tells of a task: identities and states, no words of anybody, and no birthday (R9). */
export function taskFactsOf(task: CareTaskEntity): CareTaskFacts {
  const { kind, id } = task.updatedBy;
  return {
    taskId: task.id,
    kind: kindNames[task.kind],
    customerId: task.customerId,
    sourceId: sourceOf(task),
    status: taskStatusNames[task.status],
    ownerId: task.owner?.id ?? '',
    dueAt: task.kind === 'birthday' ? undefined : task.dueAt,
    overdue: task.overdueAt !== null,
    at: task.updatedAt,
    actor: { kind, id, name: '' },
  };
}

function sourceOf({ sourceId, customerId }: CareTaskEntity): string {
  return sourceId === customerId ? '' : sourceId;
}

function occurrenceToProto({ kind, nextOn }: CareOccurrence): ProtoOccurrence {
  return { kind: kindNames[kind], on: nextOn };
}
