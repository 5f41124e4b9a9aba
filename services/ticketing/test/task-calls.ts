import { TaskKind, TaskServiceClient, WorkLogServiceClient } from '@shouwen/contracts';
import type { ListTasksRequest, PageRequest, CreateTaskRequest } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { TicketingProcess } from './ticketing.process.js';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });
const HOUR_MS = 3_600_000;

/** The calls of tasks and work logs, each with only what a test cares about. */
export class TaskCalls {
  private readonly tasks: TaskServiceClient;
  private readonly logs: WorkLogServiceClient;

  constructor({ address }: Pick<TicketingProcess, 'address'>) {
    this.tasks = createGrpcClient(TaskServiceClient, address);
    this.logs = createGrpcClient(WorkLogServiceClient, address);
  }

  close(): void {
    this.tasks.close();
    this.logs.close();
  }

  create(
    ticketId: string,
    context: RequestContext,
    patch: Partial<CreateTaskRequest> = {},
    key = '',
  ) {
    const request: CreateTaskRequest = {
      ticketId,
      kind: TaskKind.SUB_TASK,
      title: '查明批次',
      description: '',
      assigneeId: '',
      teamId: '',
      dueAt: new Date(Date.now() + HOUR_MS),
      options: options(key),
      ...patch,
    };
    return callGrpc(this.tasks, this.tasks.createTask, request, context);
  }

  accept(taskId: string, context: RequestContext) {
    return callGrpc(this.tasks, this.tasks.acceptTask, { taskId, options: options() }, context);
  }

  complete(taskId: string, answer: string, context: RequestContext, expectedVersion = 0) {
    const request = { taskId, answer, options: options('', expectedVersion) };
    return callGrpc(this.tasks, this.tasks.completeTask, request, context);
  }

  cancel(taskId: string, context: RequestContext) {
    const request = { taskId, reason: '不再需要', options: options() };
    return callGrpc(this.tasks, this.tasks.cancelTask, request, context);
  }

  get(id: string, context: RequestContext) {
    return callGrpc(this.tasks, this.tasks.getTask, { id }, context);
  }

  list(context: RequestContext, patch: Partial<ListTasksRequest> = {}) {
    const request = {
      page: undefined,
      ticketId: '',
      assigneeId: '',
      teamId: '',
      statuses: [],
      dueBefore: undefined,
      ...patch,
    };
    return callGrpc(this.tasks, this.tasks.listTasks, request, context);
  }

  workLog(date: string, context: RequestContext, personId = '') {
    return callGrpc(this.logs, this.logs.getWorkLog, { personId, date }, context);
  }

  workLogEntries(date: string, context: RequestContext, page?: PageRequest) {
    const request = { personId: '', date, page };
    return callGrpc(this.logs, this.logs.listWorkLogEntries, request, context);
  }
}
