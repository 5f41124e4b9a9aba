import { Injectable } from '@nestjs/common';
import { DemandServiceClient } from '@shouwen/contracts';
import type { Demand as DemandMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers, SaveDemandDepartmentInput, UserError } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { originOf } from './demand-origin.js';
import { toDemandNode, toDepartmentNode } from './demand.mapper.js';
import type { DemandNode } from './demand.mapper.js';

const customerOf = (id: string) => uuidOf('CustomerRecord', id);

/** Carries out changes of demands. */
@Injectable()
export class DemandMutationsResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      raiseDemand: (_root, { input }, context) =>
        this.write(
          this.client.raiseDemand,
          () => ({
            title: input.title,
            description: input.description ?? '',
            origin: originOf(input.origin),
            customerId: input.customerId == null ? '' : customerOf(input.customerId),
            comment: input.comment ?? '',
            options: writeOptionsOf(input),
          }),
          context,
        ),
      editDemand: (_root, { input }, context) =>
        this.write(
          this.client.editDemand,
          () => ({
            ...targetOf(input),
            title: input.title ?? '',
            description: input.description ?? undefined,
          }),
          context,
        ),
      voteForDemand: (_root, { input }, context) =>
        this.write(
          this.client.voteForDemand,
          () => ({
            ...targetOf(input),
            customerId: customerOf(input.customerId),
            origin: originOf(input.origin),
            comment: input.comment ?? '',
          }),
          context,
        ),
      withdrawDemandVote: (_root, { input }, context) =>
        this.write(
          this.client.withdrawDemandVote,
          () => ({ ...targetOf(input), customerId: customerOf(input.customerId) }),
          context,
        ),
      routeDemand: (_root, { input }, context) =>
        this.write(
          this.client.routeDemand,
          () => ({
            ...targetOf(input),
            departmentId: input.departmentUuid,
            dueAt: input.dueAt ?? undefined,
            teamId: input.teamId == null ? '' : uuidOf('Team', input.teamId),
            reason: input.reason ?? '',
          }),
          context,
        ),
      acceptDemand: (_root, { input }, context) =>
        this.write(this.client.acceptDemand, () => reasonedOf(input), context),
      declineDemand: (_root, { input }, context) =>
        this.write(this.client.declineDemand, () => reasonedOf(input), context),
      reopenDemand: (_root, { input }, context) =>
        this.write(this.client.reopenDemand, () => reasonedOf(input), context),
      planDemand: (_root, { input }, context) =>
        this.write(
          this.client.planDemand,
          () => ({ ...reasonedOf(input), dueAt: input.dueAt }),
          context,
        ),
      deliverDemand: (_root, { input }, context) =>
        this.write(
          this.client.deliverDemand,
          () => ({ ...targetOf(input), note: input.note }),
          context,
        ),
      joinDemand: (_root, { input }, context) =>
        this.write(
          this.client.joinDemand,
          () => ({ ...reasonedOf(input), intoId: uuidOf('Demand', input.intoId) }),
          context,
        ),
      leaveDemand: (_root, { input }, context) =>
        this.write(this.client.leaveDemand, () => reasonedOf(input), context),
      tellDemandCustomer: (_root, { input }, context) =>
        this.write(
          this.client.tellDemandCustomer,
          () => ({
            ...targetOf(input),
            customerId: customerOf(input.customerId),
            contact: originOf(input.contact),
          }),
          context,
        ),
      saveDemandDepartment: (_root, { input }, context) => this.saveDepartment(input, context),
    },
  };

  constructor(private readonly client: DemandServiceClient) {}

  private async write<Request>(
    method: UnaryMethod<Request, DemandMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ): Promise<{ demand: DemandNode | null; userErrors: UserError[] }> {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { demand: answer === null ? null : toDemandNode(answer), userErrors };
  }

  private async saveDepartment(
    input: SaveDemandDepartmentInput,
    { request, locale }: GraphqlContext,
  ) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const wanted = {
        code: input.code,
        name: input.nameEn,
        nameZh: input.nameZh,
        decideWithinDays: input.decideWithinDays,
        teamId: input.teamId == null ? '' : uuidOf('Team', input.teamId),
        archived: input.archived ?? false,
        options: writeOptionsOf(input),
      };
      return callGrpc(client, client.saveDemandDepartment, wanted, request);
    });
    return { department: answer === null ? null : toDepartmentNode(answer, locale), userErrors };
  }
}

function targetOf(input: WriteInput & { demandId: string }) {
  return { demandId: uuidOf('Demand', input.demandId), options: writeOptionsOf(input) };
}

function reasonedOf(input: WriteInput & { demandId: string; reason?: string | null | undefined }) {
  return { ...targetOf(input), reason: input.reason ?? '' };
}
