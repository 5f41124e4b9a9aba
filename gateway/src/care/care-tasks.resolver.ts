import { Injectable } from '@nestjs/common';
import { CareServiceClient } from '@shouwen/contracts';
import type { CareTask as TaskMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import { CustomersLoader } from '../customers/customers.loader.js';
import type { CareTaskFilter, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { nullWhenMissing } from '../graphql/null-when-missing.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { givenOwnerOf, ownerOf } from './care-inputs.js';
import { toCareTaskNode } from './care.mapper.js';

/** Reads care tasks and carries out changes of them. */
@Injectable()
export class CareTasksResolver {
  readonly resolvers: Resolvers = {
    Query: {
      careTasks: async (_root, args, { request, locale }) => {
        const asked = { page: pageRequestOf(args), ...filterOf(args.filter) };
        const answer = await callGrpc(this.client, this.client.listCareTasks, asked, request);
        return connectionOf(answer.tasks, answer.nextPageToken, args, {
          tokenAfter: ({ id }) => id,
          toNode: (task) => toCareTaskNode(task, locale),
        });
      },
    },
    CareTask: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
    Mutation: {
      scheduleCareTask: (_root, { input }, context) =>
        this.write(
          this.client.scheduleCareTask,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            kind: input.kind,
            what: input.what ?? '',
            dueAt: input.dueAt,
            owner: givenOwnerOf(input.owner),
            options: writeOptionsOf(input),
          }),
          context,
        ),
      assignCareTask: (_root, { input }, context) =>
        this.write(
          this.client.assignCareTask,
          () => ({ ...targetOf(input), owner: ownerOf(input.owner) }),
          context,
        ),
      completeCareTask: (_root, { input }, context) =>
        this.write(
          this.client.completeCareTask,
          () => ({ ...targetOf(input), result: input.result }),
          context,
        ),
      cancelCareTask: (_root, { input }, context) =>
        this.write(
          this.client.cancelCareTask,
          () => ({ ...targetOf(input), reason: input.reason }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: CareServiceClient,
    private readonly loader: CustomersLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('CareTask', async (id, { request, locale }) => {
      const reading = callGrpc(this.client, this.client.getCareTask, { id }, request);
      const task = await nullWhenMissing(reading);
      return task && toCareTaskNode(task, locale);
    });
  }

  private async write<Request>(
    method: UnaryMethod<Request, TaskMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { task: answer && toCareTaskNode(answer, locale), userErrors };
  }
}

function filterOf(filter: CareTaskFilter | null | undefined) {
  const customerId = filter?.customerId;
  return {
    statuses: [...(filter?.statuses ?? [])],
    kinds: [...(filter?.kinds ?? [])],
    customerId: customerId == null ? '' : uuidOf('CustomerRecord', customerId),
    ownerId: filter?.ownerId ?? '',
    sourceId: filter?.sourceUuid ?? '',
    overdue: filter?.overdue ?? false,
    unassigned: filter?.unassigned ?? false,
  };
}

function targetOf(input: WriteInput & { taskId: string }) {
  return { taskId: uuidOf('CareTask', input.taskId), options: writeOptionsOf(input) };
}
