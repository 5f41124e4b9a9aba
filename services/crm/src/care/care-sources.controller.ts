import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  CreateCareProjectRequest,
  EndAccountPlanRequest,
  EndCareProjectRequest,
  GetAccountPlanRequest,
  GetCareProjectRequest,
  ListAccountPlansRequest,
  ListCareProjectsRequest,
  PutAccountPlanRequest,
  UpdateCareProjectRequest,
} from '@shouwen/contracts';
import type {
  AccountPlan,
  CareProject,
  ListAccountPlansResponse,
  ListCareProjectsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom, platformErrors } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { AccountPlansService } from './account-plans.service.js';
import type { AccountPlanEntity, CareProjectEntity } from './care.entity.js';
import { careLeaders, careReaders, carers } from './care-access.js';
import { CareProjectsService } from './care-projects.service.js';
import { CareQueries } from './care.queries.js';
import { ownerFromProto, planToProto, projectToProto, statusFromProto } from './care.mapper.js';

const SERVICE = 'CareService';

/** The gRPC edge of projects and of the plans of key accounts. */
@Controller()
export class CareSourcesController {
  constructor(
    private readonly projects: CareProjectsService,
    private readonly plans: AccountPlansService,
    private readonly queries: CareQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async createCareProject(
    @Payload() request: CreateCareProjectRequest,
    @Context() context: RequestContext,
  ): Promise<CareProject> {
    const { customerId, name, startedOn, options } = request;
    const owner = request.owner === undefined ? null : ownerFromProto(request.owner);
    const encoded = CreateCareProjectRequest.encode(request);
    const call = idempotentCallOf('care_project.create', options, encoded);
    const command = { customerId, name, startedOn, owner };
    return this.shown(await this.projects.create(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async updateCareProject(
    @Payload() request: UpdateCareProjectRequest,
    @Context() context: RequestContext,
  ): Promise<CareProject> {
    const { projectId, name, startedOn, owner, options } = request;
    const patch: Partial<CareProjectEntity> = {};
    if (name !== '') patch.name = name;
    if (startedOn !== '') patch.startedOn = startedOn;
    if (owner !== undefined) patch.owner = ownerFromProto(owner);
    const encoded = UpdateCareProjectRequest.encode(request);
    const call = idempotentCallOf('care_project.update', options, encoded);
    const target = { projectId, expectedVersion: options?.expectedVersion ?? 0 };
    return this.shown(await this.projects.update(context, target, patch, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async endCareProject(
    @Payload() request: EndCareProjectRequest,
    @Context() context: RequestContext,
  ): Promise<CareProject> {
    const { projectId, reason, options } = request;
    const encoded = EndCareProjectRequest.encode(request);
    const call = idempotentCallOf('care_project.end', options, encoded);
    const target = { projectId, expectedVersion: options?.expectedVersion ?? 0 };
    return this.shown(await this.projects.end(context, target, reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async getCareProject(@Payload() { id }: GetCareProjectRequest): Promise<CareProject> {
    return this.shown(await this.queries.project(id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async listCareProjects(
    @Payload() request: ListCareProjectsRequest,
  ): Promise<ListCareProjectsResponse> {
    const customerId = request.customerId || undefined;
    const filter = { customerId, status: statusFromProto(request.status) };
    const { items, next } = await this.queries.projects(filter, pageFrom(request.page));
    const due = await this.queries.nextOf(items.map(({ id }) => id));
    return { projects: items.map((item) => projectToProto(item, due)), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...careLeaders)
  async putAccountPlan(
    @Payload() request: PutAccountPlanRequest,
    @Context() context: RequestContext,
  ): Promise<AccountPlan> {
    const { customerId, options, objectives, preferences, startedOn } = request;
    const { meetingEveryMonths, visitEveryMonths } = request;
    const owner = request.owner && ownerFromProto(request.owner);
    if (!owner) throw ownerMissing();
    const encoded = PutAccountPlanRequest.encode(request);
    const call = idempotentCallOf('account_plan.put', options, encoded);
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    const cadence = { startedOn, meetingEveryMonths, visitEveryMonths };
    const command = { owner, objectives, preferences, ...cadence };
    return this.planShown(await this.plans.put(context, target, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careLeaders)
  async endAccountPlan(
    @Payload() request: EndAccountPlanRequest,
    @Context() context: RequestContext,
  ): Promise<AccountPlan> {
    const { customerId, reason, options } = request;
    const encoded = EndAccountPlanRequest.encode(request);
    const call = idempotentCallOf('account_plan.end', options, encoded);
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    return this.planShown(await this.plans.end(context, target, reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async getAccountPlan(@Payload() { customerId }: GetAccountPlanRequest): Promise<AccountPlan> {
    return this.planShown(await this.queries.planOf(customerId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async listAccountPlans(
    @Payload() request: ListAccountPlansRequest,
  ): Promise<ListAccountPlansResponse> {
    const ownerId = request.ownerId || undefined;
    const filter = { ownerId, status: statusFromProto(request.status) };
    const { items, next } = await this.queries.plans(filter, pageFrom(request.page));
    const due = await this.queries.nextOf(items.map(({ id }) => id));
    return { plans: items.map((item) => planToProto(item, due)), nextPageToken: next };
  }

  private async shown(project: CareProjectEntity): Promise<CareProject> {
    return projectToProto(project, await this.queries.nextOf([project.id]));
  }

  private async planShown(plan: AccountPlanEntity): Promise<AccountPlan> {
    return planToProto(plan, await this.queries.nextOf([plan.id]));
  }
}

function ownerMissing(): Error {
  const violations = [{ field: 'owner.id', description: 'must be given', descriptionZh: '必填' }];
  return platformErrors.invalid_request({}, { violations });
}
