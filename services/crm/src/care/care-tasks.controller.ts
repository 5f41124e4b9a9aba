import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AssignCareTaskRequest,
  CancelCareTaskRequest,
  CompleteCareTaskRequest,
  GetCareTaskRequest,
  ListCareTasksRequest,
  ScheduleCareTaskRequest,
} from '@shouwen/contracts';
import type { CareTask, ListCareTasksResponse, WriteOptions } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom, platformErrors } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { careReaders, carers } from './care-access.js';
import { CareTasksService } from './care-tasks.service.js';
import type { CareTaskTarget } from './care-tasks.service.js';
import { CareQueries } from './care.queries.js';
import { kindFromProto, ownerFromProto, taskStatusFromProto, taskToProto } from './care.mapper.js';

const SERVICE = 'CareService';

/** The gRPC edge of care tasks. */
@Controller()
export class CareTasksController {
  constructor(
    private readonly tasks: CareTasksService,
    private readonly queries: CareQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async scheduleCareTask(
    @Payload() request: ScheduleCareTaskRequest,
    @Context() context: RequestContext,
  ): Promise<CareTask> {
    const { customerId, what, dueAt, owner, options } = request;
    const kind = kindFromProto(request.kind);
    if (kind === undefined || dueAt === undefined) {
      throw new Error('the contract let a missing kind or date through');
    }
    const encoded = ScheduleCareTaskRequest.encode(request);
    const call = idempotentCallOf('care_task.schedule', options, encoded);
    const doer = owner === undefined ? null : ownerFromProto(owner);
    const command = { customerId, kind, what, dueAt, owner: doer };
    return taskToProto(await this.tasks.schedule(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async assignCareTask(
    @Payload() request: AssignCareTaskRequest,
    @Context() context: RequestContext,
  ): Promise<CareTask> {
    const owner = request.owner && ownerFromProto(request.owner);
    if (!owner) {
      const violations = [
        { field: 'owner.id', description: 'must be given', descriptionZh: '必填' },
      ];
      throw platformErrors.invalid_request({}, { violations });
    }
    const encoded = AssignCareTaskRequest.encode(request);
    const call = idempotentCallOf('care_task.assign', request.options, encoded);
    return taskToProto(await this.tasks.assign(context, targetOf(request), owner, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async completeCareTask(
    @Payload() request: CompleteCareTaskRequest,
    @Context() context: RequestContext,
  ): Promise<CareTask> {
    const encoded = CompleteCareTaskRequest.encode(request);
    const call = idempotentCallOf('care_task.complete', request.options, encoded);
    const target = targetOf(request);
    return taskToProto(await this.tasks.complete(context, target, request.result, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...carers)
  async cancelCareTask(
    @Payload() request: CancelCareTaskRequest,
    @Context() context: RequestContext,
  ): Promise<CareTask> {
    const encoded = CancelCareTaskRequest.encode(request);
    const call = idempotentCallOf('care_task.cancel', request.options, encoded);
    const target = targetOf(request);
    return taskToProto(await this.tasks.cancel(context, target, request.reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async getCareTask(@Payload() { id }: GetCareTaskRequest): Promise<CareTask> {
    return taskToProto(await this.queries.task(id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...careReaders)
  async listCareTasks(@Payload() request: ListCareTasksRequest): Promise<ListCareTasksResponse> {
    const { customerId, ownerId, sourceId, overdue, unassigned } = request;
    const filter = {
      statuses: request.statuses.map(taskStatusFromProto).filter((one) => one !== undefined),
      kinds: request.kinds.map(kindFromProto).filter((one) => one !== undefined),
      customerId: customerId || undefined,
      ownerId: ownerId || undefined,
      sourceId: sourceId || undefined,
      overdue,
      unassigned,
    };
    const page = await this.queries.tasks(filter, pageFrom(request.page));
    return { tasks: page.items.map(taskToProto), nextPageToken: page.next };
  }
}

function targetOf(request: { taskId: string; options?: WriteOptions | undefined }): CareTaskTarget {
  return { taskId: request.taskId, expectedVersion: request.options?.expectedVersion ?? 0 };
}
