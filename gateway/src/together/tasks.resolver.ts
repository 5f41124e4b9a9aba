import { Injectable } from '@nestjs/common';
import { TaskServiceClient } from '@shouwen/contracts';
import type { ListTasksRequest, Task as TaskMessage } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { CreateTaskInput, Resolvers, TaskFilter } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toTaskNode } from './tasks.mapper.js';
import type { TaskNode } from './tasks.mapper.js';
import { ticketTargetOf } from './ticket-target.js';

const taskItems = { tokenAfter: (task: TaskMessage) => task.id, toNode: toTaskNode };

/** Reads tasks and carries out changes of them. */
@Injectable()
export class TasksResolver {
  readonly resolvers: Resolvers = {
    Query: {
      tasks: (_root, args, context) => this.list(args, filterOf(args.filter), context),
    },
    Ticket: {
      tasks: ({ uuid }, args, context) => this.list(args, { ticketId: uuid }, context),
    },
    Task: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
    Mutation: {
      createTask: (_root, { input }, context) =>
        this.write(this.client.createTask, () => openingOf(input), context),
      acceptTask: (_root, { input }, context) =>
        this.write(this.client.acceptTask, () => targetOf(input), context),
      completeTask: (_root, { input }, context) =>
        this.write(
          this.client.completeTask,
          () => ({ ...targetOf(input), answer: input.answer }),
          context,
        ),
      cancelTask: (_root, { input }, context) =>
        this.write(
          this.client.cancelTask,
          () => ({ ...targetOf(input), reason: input.reason }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: TaskServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('Task', (uuid, context) => this.read(uuid, context));
  }

  private async write<Request>(
    method: UnaryMethod<Request, TaskMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { task: answer === null ? null : toTaskNode(answer), userErrors };
  }

  private async list(
    args: PageArguments,
    filter: Partial<ListTasksRequest>,
    { request }: GraphqlContext,
  ) {
    const { tasks, nextPageToken } = await callGrpc(
      this.client,
      this.client.listTasks,
      {
        page: pageRequestOf(args),
        ticketId: '',
        assigneeId: '',
        teamId: '',
        statuses: [],
        dueBefore: undefined,
        ...filter,
      },
      request,
    );
    return connectionOf(tasks, nextPageToken, args, taskItems);
  }

  private async read(id: string, { request }: GraphqlContext): Promise<TaskNode | null> {
    try {
      return toTaskNode(await callGrpc(this.client, this.client.getTask, { id }, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }
}

function filterOf(filter: TaskFilter | null | undefined): Partial<ListTasksRequest> {
  return {
    assigneeId: filter?.assigneeId ?? '',
    teamId: filter?.teamId ?? '',
    statuses: [...(filter?.statuses ?? [])],
    dueBefore: filter?.dueBefore ?? undefined,
  };
}

function openingOf(input: CreateTaskInput) {
  return {
    ...ticketTargetOf(input),
    kind: input.kind,
    title: input.title,
    description: input.description ?? '',
    assigneeId: input.assigneeId ?? '',
    teamId: input.teamId ?? '',
    dueAt: input.dueAt,
  };
}

function targetOf(input: WriteInput & { taskId: string }) {
  return { taskId: uuidOf('Task', input.taskId), options: writeOptionsOf(input) };
}
