import { Injectable } from '@nestjs/common';
import { DemandServiceClient, DemandTellingState, ListDemandsRequest } from '@shouwen/contracts';
import type { Demand as DemandMessage, ListDemandTellingsRequest } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type {
  DemandFilter,
  QueryDemandReportArgs,
  QueryDemandsArgs,
  RequireFields,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { present } from '../contract/present.js';
import { CustomersLoader } from '../customers/customers.loader.js';
import { TeamsLoader } from '../staff/teams.loader.js';
import {
  toCountsNode,
  toDemandAges,
  toDemandNode,
  toDemandTellingNode,
  toDemandVoteNode,
  toDepartmentNode,
} from './demand.mapper.js';
import { originOf } from './demand-origin.js';
import { DemandsLoader } from './demands.loader.js';

const byId = ({ id }: { id: string }) => id;
const demandItems = { tokenAfter: byId, toNode: toDemandNode };
const voteItems = { tokenAfter: byId, toNode: toDemandVoteNode };
const tellingItems = { tokenAfter: byId, toNode: toDemandTellingNode };

/** Answers queries about demands. */
@Injectable()
export class DemandsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      demand: (_root, { id }, { request }) => this.loader.demand(uuidOf('Demand', id), request),
      demands: (_root, args, context) => this.list(args, context),
      demandTellings: (_root, args, context) =>
        this.tellings(args, { state: args.state ?? undefined }, context),
      demandDepartments: (_root, args, context) => this.listDepartments(args, context),
      demandReport: (_root, args, context) => this.report(args, context),
    },
    Demand: {
      joinedInto: ({ joinedIntoUuid }, _args, { request }) =>
        joinedIntoUuid === '' ? null : this.loader.demand(joinedIntoUuid, request),
      department: ({ departmentUuid }, _args, context) => this.department(departmentUuid, context),
      team: ({ teamUuid }, _args, { request }) => this.teams.team(teamUuid, request),
      voters: ({ uuid }, args, context) => this.voters(uuid, args, context),
      tellings: ({ uuid }, args, context) => this.tellings(args, { demandId: uuid }, context),
    },
    DemandVote: {
      customer: ({ customerUuid }, _args, { request }) =>
        this.customers.byId(customerUuid, request),
    },
    DemandTelling: {
      customer: ({ customerUuid }, _args, { request }) =>
        this.customers.byId(customerUuid, request),
      demand: ({ demandUuid }, _args, { request }) => this.loader.demand(demandUuid, request),
    },
    DemandDepartment: {
      team: ({ teamUuid }, _args, { request }) => this.teams.team(teamUuid, request),
    },
    DemandCounts: {
      department: ({ departmentUuid }, _args, context) => this.department(departmentUuid, context),
    },
    CustomerRecord: {
      demands: ({ uuid }, args, context) => this.ofCustomer(uuid, args, context),
    },
  };

  constructor(
    private readonly client: DemandServiceClient,
    private readonly loader: DemandsLoader,
    private readonly customers: CustomersLoader,
    private readonly teams: TeamsLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('Demand', (uuid, { request }) => this.loader.demand(uuid, request));
  }

  private async list(
    args: RequireFields<QueryDemandsArgs, 'first' | 'order'>,
    { request }: GraphqlContext,
  ) {
    const wanted = { ...filterOf(args.filter), page: pageRequestOf(args), order: args.order };
    const page = await callGrpc(this.client, this.client.listDemands, wanted, request);
    return connectionOf(page.demands, page.nextPageToken, args, demandItems);
  }

  private async ofCustomer(customerId: string, args: PageArguments, { request }: GraphqlContext) {
    const page = pageRequestOf(args);
    const { client } = this;
    const { demands, nextPageToken } =
      page.pageToken === ''
        ? await this.loader.ofCustomer(customerId, page.pageSize, request)
        : await callGrpc(
            client,
            client.listDemands,
            { ...ListDemandsRequest.fromJSON({}), customerId, page },
            request,
          );
    return connectionOf<DemandMessage, ReturnType<typeof toDemandNode>>(
      demands,
      nextPageToken,
      args,
      demandItems,
    );
  }

  private async voters(demandId: string, args: PageArguments, { request }: GraphqlContext) {
    const { client } = this;
    const wanted = { demandId, page: pageRequestOf(args) };
    const page = await callGrpc(client, client.listDemandVotes, wanted, request);
    return connectionOf(page.votes, page.nextPageToken, args, voteItems);
  }

  private async tellings(
    args: PageArguments,
    filter: Partial<ListDemandTellingsRequest>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = {
      page: pageRequestOf(args),
      demandId: filter.demandId ?? '',
      customerId: '',
      state: filter.state ?? DemandTellingState.UNSPECIFIED,
    };
    const page = await callGrpc(client, client.listDemandTellings, wanted, request);
    return connectionOf(page.tellings, page.nextPageToken, args, tellingItems);
  }

  private async listDepartments(
    wanted: { includeArchived: boolean },
    { request, locale }: GraphqlContext,
  ) {
    const { client } = this;
    const { departments } = await callGrpc(client, client.listDemandDepartments, wanted, request);
    return departments.map((department) => toDepartmentNode(department, locale));
  }

  private async department(uuid: string, { request, locale }: GraphqlContext) {
    if (uuid === '') return null;
    const department = await this.loader.department(uuid, request);
    return department === undefined ? null : toDepartmentNode(department, locale);
  }

  private async report(
    { from, to, departmentUuid }: QueryDemandReportArgs,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = { from, to, departmentId: departmentUuid ?? '' };
    const report = await callGrpc(client, client.reportDemands, wanted, request);
    return {
      at: present(report.at, 'at'),
      total: toCountsNode(present(report.total, 'total')),
      departments: report.departments.map(toCountsNode),
      open: report.open.map(toDemandAges),
      decision: toDemandAges(present(report.decision, 'decision')),
      delivery: toDemandAges(present(report.delivery, 'delivery')),
    };
  }
}

function filterOf(filter: DemandFilter | null | undefined): ListDemandsRequest {
  const idOf = (type: 'Team' | 'CustomerRecord' | 'Demand', id: string | null | undefined) =>
    id == null ? '' : uuidOf(type, id);
  return {
    ...ListDemandsRequest.fromJSON({}),
    statuses: [...(filter?.statuses ?? [])],
    departmentId: filter?.departmentUuid ?? '',
    teamId: idOf('Team', filter?.teamId),
    customerId: idOf('CustomerRecord', filter?.customerId),
    joinedIntoId: idOf('Demand', filter?.joinedIntoId),
    overdue: filter?.overdue ?? false,
    query: filter?.query ?? '',
    origin: originOf(filter?.origin),
  };
}
