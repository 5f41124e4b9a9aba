import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  AcceptTaskRequest,
  CancelTaskRequest,
  CompleteTaskRequest,
  CreateTaskRequest,
  GetTaskRequest,
  ListTasksRequest,
} from '@shouwen/contracts';
import type { ListTasksResponse, Task, WriteOptions } from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff, workers } from '../tickets/ticket-access.js';
import { taskKindFromProto, taskStatusFromProto, taskToProto } from './task.mapper.js';
import { TasksQueries } from './tasks.queries.js';
import { TasksService } from './tasks.service.js';
import type { TaskTarget } from './tasks.service.js';

const SERVICE = 'TaskService';

/** The gRPC edge of tasks. */
@Controller()
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly queries: TasksQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async createTask(
    @Payload() request: CreateTaskRequest,
    @Context() context: RequestContext,
  ): Promise<Task> {
    const kind = taskKindFromProto(request.kind);
    const { dueAt } = request;
    if (kind === undefined || dueAt === undefined) {
      throw new Error('the contract let a task without a kind or a due time through');
    }
    const command = {
      ticketId: request.ticketId,
      kind,
      title: request.title.trim(),
      description: request.description,
      assigneeId: request.assigneeId || null,
      teamId: request.teamId || null,
      dueAt,
    };
    const encoded = CreateTaskRequest.encode(request);
    const call = idempotentCallOf('task.create', request.options, encoded);
    return taskToProto(await this.tasks.create(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('department', ...workers)
  async acceptTask(
    @Payload() request: AcceptTaskRequest,
    @Context() context: RequestContext,
  ): Promise<Task> {
    const encoded = AcceptTaskRequest.encode(request);
    const call = idempotentCallOf('task.accept', request.options, encoded);
    return taskToProto(await this.tasks.accept(context, targetOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow('department', ...workers)
  async completeTask(
    @Payload() request: CompleteTaskRequest,
    @Context() context: RequestContext,
  ): Promise<Task> {
    const encoded = CompleteTaskRequest.encode(request);
    const call = idempotentCallOf('task.complete', request.options, encoded);
    return taskToProto(await this.tasks.complete(context, targetOf(request), request.answer, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async cancelTask(
    @Payload() request: CancelTaskRequest,
    @Context() context: RequestContext,
  ): Promise<Task> {
    const encoded = CancelTaskRequest.encode(request);
    const call = idempotentCallOf('task.cancel', request.options, encoded);
    return taskToProto(await this.tasks.cancel(context, targetOf(request), request.reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getTask(
    @Payload() request: GetTaskRequest,
    @Context() context: RequestContext,
  ): Promise<Task> {
    return taskToProto(await this.queries.get(context.caller, request.id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listTasks(
    @Payload() request: ListTasksRequest,
    @Context() context: RequestContext,
  ): Promise<ListTasksResponse> {
    const filter = {
      ticketId: request.ticketId || undefined,
      assigneeId: request.assigneeId || undefined,
      teamId: request.teamId || undefined,
      statuses: request.statuses.map(taskStatusFromProto).filter((status) => status !== undefined),
      dueBefore: request.dueBefore,
    };
    const page = await this.queries.list(context.caller, filter, pageFrom(request.page));
    return { tasks: page.items.map(taskToProto), nextPageToken: page.next };
  }
}

function targetOf(request: { taskId: string; options?: WriteOptions | undefined }): TaskTarget {
  return { taskId: request.taskId, expectedVersion: request.options?.expectedVersion ?? 0 };
}
