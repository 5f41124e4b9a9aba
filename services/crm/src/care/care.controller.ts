import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetCareProfileRequest,
  PutCareEntitlementRequest,
  PutCarePolicyRequest,
  SetCareProfileRequest,
} from '@shouwen/contracts';
import type {
  CareEntitlement,
  CarePolicy,
  CareProfile,
  ListCareEntitlementsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { careKeepers, careReaders, carers } from './care-access.js';
import { CarePoliciesService } from './care-policies.service.js';
import { CareProfilesService } from './care-profiles.service.js';
import type { ProfileCommand } from './care-profiles.service.js';
import { CareQueries } from './care.queries.js';
import {
  birthdayFromProto,
  entitlementToProto,
  ownerFromProto,
  policyToProto,
  profileToProto,
  scheduleFromProto,
} from './care.mapper.js';

const SERVICE = 'CareService';

/** The gRPC edge of who is cared for and how. */
@Controller()
export class CareController {
  constructor(
    private readonly profiles: CareProfilesService,
    private readonly policies: CarePoliciesService,
    private readonly queries: CareQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async getCareProfile(@Payload() { customerId }: GetCareProfileRequest): Promise<CareProfile> {
    const { item, next } = await this.queries.profile(customerId);
    return profileToProto(item, next);
  }

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async setCareProfile(
    @Payload() request: SetCareProfileRequest,
    @Context() context: RequestContext,
  ): Promise<CareProfile> {
    const { customerId, owner, birthday, options } = request;
    const command: ProfileCommand = {};
    if (owner !== undefined) command.owner = ownerFromProto(owner);
    if (birthday !== undefined) {
      command.birthday = { on: birthdayFromProto(birthday.birthday), consent: birthday.consent };
    }
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    const encoded = SetCareProfileRequest.encode(request);
    const call = idempotentCallOf('care_profile.set', options, encoded);
    const profile = await this.profiles.set(context, target, command, call);
    return profileToProto(profile, await this.queries.nextOf([customerId]));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async listCareEntitlements(): Promise<ListCareEntitlementsResponse> {
    const entitlements = await this.policies.entitlements();
    return { entitlements: entitlements.map(entitlementToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...careKeepers)
  async putCareEntitlement(
    @Payload() request: PutCareEntitlementRequest,
    @Context() context: RequestContext,
  ): Promise<CareEntitlement> {
    const { tier, reason, options, ...benefits } = request;
    const encoded = PutCareEntitlementRequest.encode(request);
    const call = idempotentCallOf('care_entitlement.put', options, encoded);
    const write = { reason, expectedVersion: options?.expectedVersion ?? 0 };
    return entitlementToProto(
      await this.policies.putEntitlement(context, tier, benefits, write, call),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async getCarePolicy(): Promise<CarePolicy> {
    return policyToProto(await this.policies.policy());
  }

  @GrpcMethod(SERVICE)
  @Allow(...careKeepers)
  async putCarePolicy(
    @Payload() request: PutCarePolicyRequest,
    @Context() context: RequestContext,
  ): Promise<CarePolicy> {
    const { schedule, reason, options } = request;
    if (schedule === undefined) throw new Error('the contract let a missing schedule through');
    const call = idempotentCallOf('care_policy.put', options, PutCarePolicyRequest.encode(request));
    const write = { reason, expectedVersion: options?.expectedVersion ?? 0 };
    const wanted = scheduleFromProto(schedule);
    return policyToProto(await this.policies.putPolicy(context, wanted, write, call));
  }
}
