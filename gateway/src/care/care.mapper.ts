import type {
  AccountPlan as PlanMessage,
  CareEntitlement as EntitlementMessage,
  CarePolicy as PolicyMessage,
  CareProfile as ProfileMessage,
  CareProject as ProjectMessage,
  CareTask as TaskMessage,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type {
  AccountPlan,
  CareEntitlement,
  CarePolicy,
  CareProfile,
  CareProject,
  CareTask,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** Something of a customer, who has to be asked for. */
type OfCustomer<Type extends { customer?: unknown }> = Omit<Type, 'customer' | '__typename'> & {
  customerUuid: string;
};

/** The care of a customer as the schema shows it, but for the customer. */
export type CareProfileNode = OfCustomer<CareProfile>;
/** A plan as the schema shows it, but for the customer. */
export type AccountPlanNode = OfCustomer<AccountPlan>;
/** A project as the schema shows it, but for the customer. */
export type CareProjectNode = OfCustomer<CareProject> & { __typename: 'CareProject' };
/** A task as the schema shows it, but for the customer. */
export type CareTaskNode = OfCustomer<CareTask> & { __typename: 'CareTask' };

/** The care of a customer of the contract as the schema shows it. */
export function toCareProfile(profile: ProfileMessage): CareProfileNode {
  const { customerId: customerUuid, version, tier, tierSince, owner, next } = profile;
  return {
    customerUuid,
    version,
    tier,
    tierSince,
    owner: toOptionalActor(owner),
    birthday: profile.birthday ?? null,
    birthdayConsentAt: profile.birthdayConsentAt ?? null,
    next,
    updatedAt: present(profile.updatedAt, 'updated_at'),
  };
}

/** What a tier brings, of the contract as the schema shows it. */
export function toCareEntitlement(entitlement: EntitlementMessage): CareEntitlement {
  const { tier, version, visitEveryMonths, birthdayBenefit, birthdayBenefitZh } = entitlement;
  return {
    tier,
    version,
    visitEveryMonths,
    birthdayBenefitEn: birthdayBenefit || null,
    birthdayBenefitZh: birthdayBenefitZh || null,
    offers: entitlement.offers.map(({ code, name, nameZh }) => ({ code, nameEn: name, nameZh })),
    updatedAt: present(entitlement.updatedAt, 'updated_at'),
  };
}

/** How care is scheduled, of the contract as the schema shows it. */
export function toCarePolicy({ version, schedule, updatedAt }: PolicyMessage): CarePolicy {
  return {
    version,
    ...present(schedule, 'schedule'),
    updatedAt: present(updatedAt, 'updated_at'),
  };
}

/** A project of the contract as the schema shows it. */
export function toCareProjectNode(project: ProjectMessage): CareProjectNode {
  const { id: uuid, customerId: customerUuid, version, name, startedOn, status } = project;
  return {
    __typename: 'CareProject',
    id: nodeIdOf('CareProject', uuid),
    uuid,
    version,
    customerUuid,
    name,
    startedOn,
    owner: toOptionalActor(project.owner),
    status,
    nextVisitOn: project.nextVisitOn || null,
    createdAt: present(project.createdAt, 'created_at'),
    updatedAt: present(project.updatedAt, 'updated_at'),
  };
}

/** A plan of the contract as the schema shows it. */
export function toAccountPlan(plan: PlanMessage): AccountPlanNode {
  const { id: uuid, customerId: customerUuid, version, objectives, preferences } = plan;
  const { startedOn, meetingEveryMonths, visitEveryMonths, status, next } = plan;
  return {
    uuid,
    version,
    customerUuid,
    owner: toActor(plan.owner),
    objectives,
    preferences,
    startedOn,
    meetingEveryMonths,
    visitEveryMonths,
    status,
    next,
    createdAt: present(plan.createdAt, 'created_at'),
    updatedAt: present(plan.updatedAt, 'updated_at'),
  };
}

/** A task of the contract as the schema shows it in a language. */
export function toCareTaskNode(task: TaskMessage, locale: Locale): CareTaskNode {
  const { id: uuid, customerId: customerUuid, version, kind, status } = task;
  const what = locale === 'en' ? task.what : task.whatZh || task.what;
  return {
    __typename: 'CareTask',
    id: nodeIdOf('CareTask', uuid),
    uuid,
    version,
    kind,
    customerUuid,
    sourceUuid: task.sourceId || null,
    occursOn: task.occursOn || null,
    what: what || null,
    owner: toOptionalActor(task.owner),
    status,
    dueAt: present(task.dueAt, 'due_at'),
    overdueAt: task.overdueAt ?? null,
    result: task.result || null,
    createdAt: present(task.createdAt, 'created_at'),
    closedAt: task.closedAt ?? null,
    closedBy: toOptionalActor(task.closedBy),
  };
}
