import { Injectable } from '@nestjs/common';
import { CareServiceClient, CareStatus } from '@shouwen/contracts';
import type { AccountPlan as PlanMessage, CareProject as ProjectMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import { CustomersLoader } from '../customers/customers.loader.js';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { nullWhenMissing } from '../graphql/null-when-missing.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { entitlementOf, givenOwnerOf, planOf, policyOf, profileOf } from './care-inputs.js';
import {
  toAccountPlan,
  toCareEntitlement,
  toCarePolicy,
  toCareProfile,
  toCareProjectNode,
} from './care.mapper.js';

const projectItems = {
  tokenAfter: (project: ProjectMessage) => project.id,
  toNode: toCareProjectNode,
};
const planItems = { tokenAfter: (plan: PlanMessage) => plan.id, toNode: toAccountPlan };

/** Reads who is cared for and how, and carries out changes of it. */
@Injectable()
export class CareResolver {
  readonly resolvers: Resolvers = {
    Query: {
      careProfile: async (_root, { customerId: id }, { request }) => {
        const asked = { customerId: uuidOf('CustomerRecord', id) };
        const { client } = this;
        const reading = callGrpc(client, client.getCareProfile, asked, request);
        const profile = await nullWhenMissing(reading);
        return profile && toCareProfile(profile);
      },
      accountPlan: async (_root, { customerId: id }, { request }) => {
        const asked = { customerId: uuidOf('CustomerRecord', id) };
        const { client } = this;
        const reading = callGrpc(client, client.getAccountPlan, asked, request);
        const plan = await nullWhenMissing(reading);
        return plan && toAccountPlan(plan);
      },
      careProjects: async (_root, args, { request }) => {
        const { customerId, status } = args;
        const asked = {
          page: pageRequestOf(args),
          customerId: customerId == null ? '' : uuidOf('CustomerRecord', customerId),
          status: status ?? CareStatus.UNSPECIFIED,
        };
        const answer = await callGrpc(this.client, this.client.listCareProjects, asked, request);
        return connectionOf(answer.projects, answer.nextPageToken, args, projectItems);
      },
      accountPlans: async (_root, args, { request }) => {
        const asked = {
          page: pageRequestOf(args),
          ownerId: args.ownerId ?? '',
          status: args.status ?? CareStatus.UNSPECIFIED,
        };
        const answer = await callGrpc(this.client, this.client.listAccountPlans, asked, request);
        return connectionOf(answer.plans, answer.nextPageToken, args, planItems);
      },
      careEntitlements: async (_root, _args, { request }) => {
        const { client } = this;
        const answer = await callGrpc(client, client.listCareEntitlements, {}, request);
        return answer.entitlements.map(toCareEntitlement);
      },
      carePolicy: async (_root, _args, { request }) =>
        toCarePolicy(await callGrpc(this.client, this.client.getCarePolicy, {}, request)),
    },
    CareProfile: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
    CareProject: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
    AccountPlan: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
    Mutation: {
      setCareProfile: async (_root, { input }, context) => {
        const { setCareProfile } = this.client;
        const written = await this.write(setCareProfile, () => profileOf(input), context);
        const { answer, userErrors } = written;
        return { profile: answer && toCareProfile(answer), userErrors };
      },
      putCareEntitlement: async (_root, { input }, context) => {
        const { putCareEntitlement } = this.client;
        const written = await this.write(putCareEntitlement, () => entitlementOf(input), context);
        const { answer, userErrors } = written;
        return { entitlement: answer && toCareEntitlement(answer), userErrors };
      },
      putCarePolicy: async (_root, { input }, context) => {
        const { putCarePolicy } = this.client;
        const { answer, userErrors } = await this.write(
          putCarePolicy,
          () => policyOf(input),
          context,
        );
        return { carePolicy: answer && toCarePolicy(answer), userErrors };
      },
      createCareProject: (_root, { input }, context) =>
        this.writeProject(
          this.client.createCareProject,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            name: input.name,
            startedOn: input.startedOn,
            owner: givenOwnerOf(input.owner),
            options: writeOptionsOf(input),
          }),
          context,
        ),
      updateCareProject: (_root, { input }, context) =>
        this.writeProject(
          this.client.updateCareProject,
          () => ({
            projectId: uuidOf('CareProject', input.projectId),
            name: input.name ?? '',
            startedOn: input.startedOn ?? '',
            owner: givenOwnerOf(input.owner),
            options: writeOptionsOf(input),
          }),
          context,
        ),
      endCareProject: (_root, { input }, context) =>
        this.writeProject(
          this.client.endCareProject,
          () => ({
            projectId: uuidOf('CareProject', input.projectId),
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
      putAccountPlan: (_root, { input }, context) =>
        this.writePlan(this.client.putAccountPlan, () => planOf(input), context),
      endAccountPlan: (_root, { input }, context) =>
        this.writePlan(
          this.client.endAccountPlan,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: CareServiceClient,
    private readonly loader: CustomersLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('CareProject', async (id, { request }) => {
      const reading = callGrpc(this.client, this.client.getCareProject, { id }, request);
      const project = await nullWhenMissing(reading);
      return project && toCareProjectNode(project);
    });
  }

  private write<Request, Answer>(
    method: UnaryMethod<Request, Answer>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () => callGrpc(this.client, method, requestOf(), request));
  }

  private async writeProject<Request>(
    method: UnaryMethod<Request, ProjectMessage>,
    requestOf: () => Request,
    context: GraphqlContext,
  ) {
    const { answer, userErrors } = await this.write(method, requestOf, context);
    return { project: answer && toCareProjectNode(answer), userErrors };
  }

  private async writePlan<Request>(
    method: UnaryMethod<Request, PlanMessage>,
    requestOf: () => Request,
    context: GraphqlContext,
  ) {
    const { answer, userErrors } = await this.write(method, requestOf, context);
    return { plan: answer && toAccountPlan(answer), userErrors };
  }
}
