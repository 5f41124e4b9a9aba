import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import type { Reads, Transaction } from '@shouwen/platform';
import { careOfPlan, careOfProfile, careOfProject } from './care-schedule.rules.js';
import type { Wanted } from './care-schedule.rules.js';
import type {
  AccountPlanEntity,
  CareEntitlementEntity,
  CareProfileEntity,
  CareProjectEntity,
  CareSchedule,
  CareScheduleEntity,
  LocalDate,
} from './care.entity.js';
import { CareStore, PLAN_COLUMNS, PROFILE_COLUMNS, PROJECT_COLUMNS } from './care.store.js';

/** What brings care: what is known of a customer, a project, or the plan of a key account. */
export type CareSource = { id: string; customerId: string } & (
  | { type: 'profile'; entity: CareProfileEntity }
  | { type: 'project'; entity: CareProjectEntity }
  | { type: 'plan'; entity: AccountPlanEntity }
);

export type SourceType = CareSource['type'];

/** What is said of a task that falls due. */
export interface TaskTexts {
  what: string;
  whatZh: string;
}

const ENTITLEMENT = `
  select visit_every_months as "visitEveryMonths", birthday_benefit as "birthdayBenefit",
    birthday_benefit_zh as "birthdayBenefitZh", offers
  from care_entitlement where tier = $1`;

const SOME_PROFILES = `
  select ${PROFILE_COLUMNS} from care_profile
  where ($1 = '' or tier = $1) and ($2::uuid is null or customer_id > $2)
  order by customer_id limit $3 for update`;

const SOME_PROJECTS = `
  select ${PROJECT_COLUMNS} from care_project
  where status = 'active' and ($1::uuid is null or id < $1) order by id desc limit $2 for update`;

const SOME_PLANS = `
  select ${PLAN_COLUMNS} from account_plan
  where status = 'active' and ($1::uuid is null or id < $1) order by id desc limit $2 for update`;

// Where a record was merged into another one, that one, through all merges.
const CARED_FOR = `
  select id from customer where id = record_of_customer($1) and status <> 'closed'`;

/** What is known of a customer as a source of care. */
export function profileSource(entity: CareProfileEntity): CareSource {
  const { customerId } = entity;
  return { type: 'profile', id: customerId, customerId, entity };
}

/** A project as a source of care. */
export function projectSource(entity: CareProjectEntity): CareSource {
  return { type: 'project', id: entity.id, customerId: entity.customerId, entity };
}

/** A plan as a source of care. */
export function planSource(entity: AccountPlanEntity): CareSource {
  return { type: 'plan', id: entity.id, customerId: entity.customerId, entity };
}

/** Reads what brings care, and what it brings next. */
@Injectable()
export class CareSources {
  constructor(private readonly store: CareStore) {}

  /** The source of a schedule, as it is; undefined when it is no more. */
  async find(
    tx: Transaction,
    { kind, sourceId }: Pick<CareScheduleEntity, 'kind' | 'sourceId'>,
  ): Promise<CareSource | undefined> {
    switch (kind) {
      case 'tier_visit':
      case 'birthday': {
        const profile = await this.store.profile(tx, sourceId);
        return profile && profileSource(profile);
      }
      case 'project_visit': {
        const project = await this.store.project(tx, sourceId);
        return project && projectSource(project);
      }
      case 'account_visit':
      case 'account_meeting': {
        const plan = await this.store.plan(tx, sourceId);
        return plan && planSource(plan);
      }
    }
  }

  /** What a source brings next after a date, of each kind. */
  async careOf(
    tx: Transaction,
    source: CareSource,
    schedule: CareSchedule,
    after: LocalDate,
  ): Promise<Wanted[]> {
    switch (source.type) {
      case 'profile': {
        const benefits = await this.benefits(tx, source.entity.tier);
        return careOfProfile(source.entity, benefits, schedule, after);
      }
      case 'project':
        return careOfProject(source.entity, schedule, after);
      case 'plan':
        return careOfPlan(source.entity, after);
    }
  }

  /** What a tier brings; undefined for a tier of which nothing is said. */
  async benefits(from: Reads, tier: string): Promise<CareEntitlementEntity | undefined> {
    const [benefits] = await from.query<CareEntitlementEntity>(ENTITLEMENT, [tier]);
    return benefits;
  }

  /** What is to be done for an occurrence: a birthday tells its benefit, a project its name. */
  async textsOf(
    tx: Transaction,
    source: CareSource,
    { kind }: Pick<CareScheduleEntity, 'kind'>,
  ): Promise<TaskTexts> {
    if (source.type === 'profile' && kind === 'birthday') {
      const benefits = await this.benefits(tx, source.entity.tier);
      return {
        what: benefits?.birthdayBenefit ?? '',
        whatZh: benefits?.birthdayBenefitZh ?? '',
      };
    }
    return { what: source.type === 'project' ? source.entity.name : '', whatZh: '' };
  }

  /** Who does what a source brings: whoever is named there, or else whoever cares for the customer. */
  async ownerOf(tx: Transaction, { entity, customerId }: CareSource): Promise<Actor | null> {
    if (entity.owner !== null) return entity.owner;
    return (await this.store.profile(tx, customerId))?.owner ?? null;
  }

  /**
   * The customer for whom what a source brings is done: of a record that was merged, the one it was merged into, whose own
   * tier and birthday count. Undefined for nobody, as for a customer who does no business with us any more.
   */
  async customerOf(tx: Transaction, source: CareSource): Promise<string | undefined> {
    const [customer] = await tx.query<{ id: string }>(CARED_FOR, [source.customerId]);
    if (source.type === 'profile' && customer?.id !== source.customerId) return undefined;
    return customer?.id;
  }

  /** The sources of a type after one, locked; of profiles those of a tier, or all for an empty one. */
  async lockSome(
    tx: Transaction,
    type: SourceType,
    tier: string,
    after: string | undefined,
    most: number,
  ): Promise<CareSource[]> {
    const from = after ?? null;
    switch (type) {
      case 'profile': {
        const rows = await tx.query<CareProfileEntity>(SOME_PROFILES, [tier, from, most]);
        return rows.map(profileSource);
      }
      case 'project':
        return (await tx.query<CareProjectEntity>(SOME_PROJECTS, [from, most])).map(projectSource);
      case 'plan':
        return (await tx.query<AccountPlanEntity>(SOME_PLANS, [from, most])).map(planSource);
    }
  }
}
