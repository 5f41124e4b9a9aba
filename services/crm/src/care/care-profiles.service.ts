import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { Clock, UnitOfWork, platformErrors, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CustomersService } from '../customers/customers.service.js';
import { ConsentsService } from '../privacy/consents.service.js';
import type { ConsentSaid } from '../privacy/consent-observers.js';
import { isBirthday } from './birthday.rules.js';
import { dateOf } from './care-dates.rules.js';
import type { Birthday, CareProfileEntity } from './care.entity.js';
import { recordProfileEvent } from './care.events.js';
import { changesBetween } from './care-policy.rules.js';
import { CareScheduler } from './care-scheduler.js';
import { profileSource } from './care-sources.js';
import { BIRTHDAY_PURPOSE, CareStore } from './care.store.js';
import { CareTasks } from './care-tasks.js';

/** The tier of customers of whom nothing else is known. */
export const DEFAULT_TIER = 'general';

/** Where it is known from that somebody agrees, when it is said together with their birthday. */
const SOURCE = 'care 客户关怀';

/** What of the care of a customer changes; what is undefined stays as it is. */
export interface ProfileCommand {
  owner?: Actor | null;
  birthday?: { on: Birthday | null; consent: boolean };
}

type Patch = Partial<
  Pick<CareProfileEntity, 'tier' | 'tierSince' | 'owner' | 'birthday' | 'birthdayConsentAt'>
>;

/** What keeps schedules and tasks true once a source of care has changed. */
@Injectable()
export class CareKeeping {
  constructor(
    readonly store: CareStore,
    readonly scheduler: CareScheduler,
    readonly tasks: CareTasks,
    readonly customers: CustomersService,
  ) {}
}

/** Says what care a customer gets: of which tier, by whom, and whether their birthday is celebrated (R3). */
@Injectable()
export class CareProfilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeping: CareKeeping,
    private readonly consents: ConsentsService,
    private readonly clock: Clock,
  ) {}

  /** Changes what is given. Throws `crm.customer_not_found`, `platform.invalid_request` and `platform.version_conflict`. */
  set(
    context: RequestContext,
    target: { customerId: string; expectedVersion: number },
    { owner, birthday }: ProfileCommand,
    call: IdempotentCall,
  ): Promise<CareProfileEntity> {
    if (birthday?.on && !isBirthday(birthday.on)) throw noBirthday();
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { customerId } = target;
        await this.keeping.customers.lockIn(tx, context, { customerId, expectedVersion: 0 });
        // Before the profile, as whoever says elsewhere that they agree.
        if (birthday !== undefined) await this.consents.holdIn(tx, customerId, BIRTHDAY_PURPOSE);
        const { version } = await this.lock(tx, customerId);
        await requireKnownVersion(tx, { id: customerId, version }, target.expectedVersion);
        const patch: Patch = {};
        if (owner !== undefined) patch.owner = owner;
        if (birthday !== undefined) {
          const given = birthday.on !== null && birthday.consent;
          const said = { customerId, purpose: BIRTHDAY_PURPOSE, given, source: SOURCE };
          const since = await this.consents.sayIn(tx, context, said);
          patch.birthday = birthday.on;
          patch.birthdayConsentAt = given ? since : null;
        }
        const before = await this.lock(tx, customerId);
        return this.saveIn(tx, context, before, patch);
      },
      call,
    );
  }

  /** Follows what a customer has just said about birthdays: without consent nothing is due, and open tasks are called off. */
  async followConsentIn(
    tx: Transaction,
    context: RequestContext,
    { customerId, given, wasGiven }: ConsentSaid,
  ): Promise<void> {
    if (given === wasGiven) return;
    const profile = await this.keeping.store.profile(tx, customerId, 'for update');
    if (profile === undefined) return;
    const { birthdayConsentAt, updatedAt } = profile;
    const before = { ...profile, birthdayConsentAt: wasGiven ? updatedAt : null };
    await this.saveIn(tx, context, before, { birthdayConsentAt });
  }

  /** Cares for a customer, locked before, as a tier says from a date on; the same tier again changes nothing. */
  async enterTierIn(
    tx: Transaction,
    context: RequestContext,
    customerId: string,
    { tier, at }: { tier: string; at: Date },
  ): Promise<CareProfileEntity> {
    const before = await this.lock(tx, customerId);
    if (before.version > 0 && before.tier === tier) return before;
    const { timeZone } = await this.keeping.scheduler.policy(tx);
    return this.saveIn(tx, context, before, { tier, tierSince: dateOf(at, timeZone) });
  }

  private async lock(tx: Transaction, customerId: string): Promise<CareProfileEntity> {
    const { store, scheduler } = this.keeping;
    const known = await store.profile(tx, customerId, 'for update');
    if (known !== undefined) return known;
    const today = scheduler.today(await scheduler.policy(tx));
    return {
      customerId,
      version: 0,
      tier: DEFAULT_TIER,
      tierSince: today,
      owner: null,
      birthday: null,
      birthdayConsentAt: null,
      updatedAt: this.clock.now(),
    };
  }

  private async saveIn(
    tx: Transaction,
    context: RequestContext,
    before: CareProfileEntity,
    patch: Patch,
  ): Promise<CareProfileEntity> {
    const { store, scheduler, tasks } = this.keeping;
    const changes = changesBetween(factsOf(before), factsOf({ ...before, ...patch }));
    const differs = changesBetween(birthdayOf(before), birthdayOf({ ...before, ...patch }));
    if (before.version > 0 && changes.length === 0 && differs.length === 0) return before;
    const updatedAt = this.clock.now();
    const profile = { ...before, ...patch, version: before.version + 1, updatedAt };
    store.saveProfile(tx, profile);
    await scheduler.scheduleIn(tx, profileSource(profile), await scheduler.policy(tx));
    if (before.birthdayConsentAt !== null && profile.birthdayConsentAt === null) {
      const { customerId } = profile;
      await tasks.dropIn(tx, context, customerId, ['birthday'], 'consent withdrawn');
    }
    recordProfileEvent(tx, profile, context.caller);
    tx.audit({
      operation: 'care_profile.changed',
      aggregateType: 'care_profile',
      aggregateId: profile.customerId,
      changes,
      at: updatedAt,
    });
    return profile;
  }
}

/** What the audit trail tells of a profile: of a birthday only whether it is known and may be celebrated (R9). */
function factsOf(profile: CareProfileEntity) {
  return {
    tier: profile.tier,
    tierSince: profile.tierSince,
    ownerId: profile.owner?.id ?? '',
    birthday: profile.birthday === null ? 'unknown' : 'known',
    birthdayConsent: profile.birthdayConsentAt === null ? 'none' : 'given',
  };
}

function birthdayOf({ birthday }: CareProfileEntity) {
  return { birthday: birthday ?? '' };
}

function noBirthday(): Error {
  const violations = [
    {
      field: 'birthday.birthday',
      description: 'must be a day that some year of this calendar has',
      descriptionZh: '应为该历法中存在的日期',
    },
  ];
  return platformErrors.invalid_request({}, { violations });
}
