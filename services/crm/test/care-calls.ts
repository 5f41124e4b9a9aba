import type { CareServiceClient } from '@shouwen/contracts';
import {
  AssignCareTaskRequest,
  CancelCareTaskRequest,
  CompleteCareTaskRequest,
  CreateCareProjectRequest,
  EndAccountPlanRequest,
  EndCareProjectRequest,
  ListAccountPlansRequest,
  ListCareProjectsRequest,
  ListCareTasksRequest,
  PutAccountPlanRequest,
  PutCareEntitlementRequest,
  PutCarePolicyRequest,
  ScheduleCareTaskRequest,
  SetCareProfileRequest,
  UpdateCareProjectRequest,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

type Patch = Record<string, unknown>;

/** The calls of the care service, each with only what a test cares about, as the JSON of the contract. */
export class CareCalls {
  constructor(private readonly client: CareServiceClient) {}

  profile(context: RequestContext, customerId: string) {
    return callGrpc(this.client, this.client.getCareProfile, { customerId }, context);
  }

  setProfile(context: RequestContext, customerId: string, patch: Patch) {
    const request = SetCareProfileRequest.fromJSON({ customerId, ...patch });
    return callGrpc(this.client, this.client.setCareProfile, request, context);
  }

  entitlements(context: RequestContext) {
    return callGrpc(this.client, this.client.listCareEntitlements, {}, context);
  }

  putEntitlement(context: RequestContext, tier: string, patch: Patch) {
    const request = PutCareEntitlementRequest.fromJSON({ tier, reason: 'test', ...patch });
    return callGrpc(this.client, this.client.putCareEntitlement, request, context);
  }

  policy(context: RequestContext) {
    return callGrpc(this.client, this.client.getCarePolicy, {}, context);
  }

  putPolicy(context: RequestContext, schedule: unknown, patch: Patch = {}) {
    const request = PutCarePolicyRequest.fromJSON({ schedule, reason: 'test', ...patch });
    return callGrpc(this.client, this.client.putCarePolicy, request, context);
  }

  createProject(context: RequestContext, customerId: string, patch: Patch) {
    const request = CreateCareProjectRequest.fromJSON({ customerId, name: 'ERP', ...patch });
    return callGrpc(this.client, this.client.createCareProject, request, context);
  }

  updateProject(context: RequestContext, projectId: string, patch: Patch) {
    const request = UpdateCareProjectRequest.fromJSON({ projectId, ...patch });
    return callGrpc(this.client, this.client.updateCareProject, request, context);
  }

  endProject(context: RequestContext, projectId: string, patch: Patch = {}) {
    const request = EndCareProjectRequest.fromJSON({ projectId, reason: 'delivered', ...patch });
    return callGrpc(this.client, this.client.endCareProject, request, context);
  }

  projects(context: RequestContext, patch: Patch = {}) {
    const request = ListCareProjectsRequest.fromJSON({ page: { pageSize: 100 }, ...patch });
    return callGrpc(this.client, this.client.listCareProjects, request, context);
  }

  putPlan(context: RequestContext, customerId: string, patch: Patch) {
    const request = PutAccountPlanRequest.fromJSON({
      customerId,
      owner: { id: 'ana', name: 'Ana' },
      objectives: '续约',
      ...patch,
    });
    return callGrpc(this.client, this.client.putAccountPlan, request, context);
  }

  endPlan(context: RequestContext, customerId: string) {
    const request = EndAccountPlanRequest.fromJSON({
      customerId,
      reason: 'no longer a key account',
    });
    return callGrpc(this.client, this.client.endAccountPlan, request, context);
  }

  plans(context: RequestContext, patch: Patch = {}) {
    const request = ListAccountPlansRequest.fromJSON({ page: { pageSize: 100 }, ...patch });
    return callGrpc(this.client, this.client.listAccountPlans, request, context);
  }

  schedule(context: RequestContext, customerId: string, patch: Patch) {
    const request = ScheduleCareTaskRequest.fromJSON({
      customerId,
      kind: 'CARE_TASK_KIND_ACCOUNT_MEETING',
      ...patch,
    });
    return callGrpc(this.client, this.client.scheduleCareTask, request, context);
  }

  assign(context: RequestContext, taskId: string, id: string) {
    const request = AssignCareTaskRequest.fromJSON({ taskId, owner: { id, name: id } });
    return callGrpc(this.client, this.client.assignCareTask, request, context);
  }

  complete(context: RequestContext, taskId: string, patch: Patch = {}) {
    const request = CompleteCareTaskRequest.fromJSON({ taskId, result: '很满意', ...patch });
    return callGrpc(this.client, this.client.completeCareTask, request, context);
  }

  cancel(context: RequestContext, taskId: string) {
    const request = CancelCareTaskRequest.fromJSON({ taskId, reason: '客户出差' });
    return callGrpc(this.client, this.client.cancelCareTask, request, context);
  }

  tasks(context: RequestContext, patch: Patch = {}) {
    const request = ListCareTasksRequest.fromJSON({ page: { pageSize: 100 }, ...patch });
    return callGrpc(this.client, this.client.listCareTasks, request, context);
  }
}
