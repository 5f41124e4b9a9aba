import type { CareOwner } from '@shouwen/contracts';
import type {
  CareOwnerInput,
  PutAccountPlanInput,
  PutCareEntitlementInput,
  PutCarePolicyInput,
  SetCareProfileInput,
} from '../gen/graphql.js';
import { uuidOf } from '../graphql/node-id.js';
import { writeOptionsOf } from '../graphql/write.js';

/** Who does something, as the contract takes them. */
export function ownerOf({ id, name }: CareOwnerInput): CareOwner {
  return { id, name: name ?? '' };
}

/** Who does something, when somebody is given. */
export function givenOwnerOf(owner: CareOwnerInput | null | undefined): CareOwner | undefined {
  return owner == null ? undefined : ownerOf(owner);
}

/** What `setCareProfile` asks of the service. */
export function profileOf(input: SetCareProfileInput) {
  const { birthday: given } = input;
  const birthday = given?.birthday;
  return {
    customerId: uuidOf('CustomerRecord', input.customerId),
    owner: givenOwnerOf(input.owner),
    birthday:
      given == null
        ? undefined
        : {
            birthday:
              birthday == null
                ? undefined
                : { ...birthday, leapMonth: birthday.leapMonth ?? false },
            consent: given.consent,
          },
    options: writeOptionsOf(input),
  };
}

/** What `putCareEntitlement` asks of the service. */
export function entitlementOf(input: PutCareEntitlementInput) {
  const { tier, visitEveryMonths, offers, reason } = input;
  return {
    tier,
    visitEveryMonths,
    birthdayBenefit: input.birthdayBenefitEn ?? '',
    birthdayBenefitZh: input.birthdayBenefitZh ?? '',
    offers: offers.map(({ code, nameEn, nameZh }) => ({ code, name: nameEn, nameZh })),
    reason,
    options: writeOptionsOf(input),
  };
}

/** What `putCarePolicy` asks of the service. */
export function policyOf(input: PutCarePolicyInput) {
  const { timeZone, projectPhases, visitLeadDays, birthdayLeadDays, leapDay, reason } = input;
  return {
    schedule: {
      timeZone,
      projectPhases: [...projectPhases],
      visitLeadDays,
      birthdayLeadDays,
      leapDay,
    },
    reason,
    options: writeOptionsOf(input),
  };
}

/** What `putAccountPlan` asks of the service. */
export function planOf(input: PutAccountPlanInput) {
  const { objectives, preferences, startedOn, meetingEveryMonths, visitEveryMonths } = input;
  return {
    customerId: uuidOf('CustomerRecord', input.customerId),
    owner: ownerOf(input.owner),
    objectives,
    preferences: [...preferences],
    startedOn,
    meetingEveryMonths,
    visitEveryMonths,
    options: writeOptionsOf(input),
  };
}
