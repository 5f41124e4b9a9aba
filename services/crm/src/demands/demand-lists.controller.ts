import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetDemandsRequest,
  BatchListCustomerDemandsRequest,
  DemandOrder,
  DemandStatus,
  GetDemandRequest,
  ListDemandDepartmentsRequest,
  ListDemandTellingsRequest,
  ListDemandVotesRequest,
  ListDemandsRequest,
  ReportDemandsRequest,
  SaveDemandDepartmentRequest,
} from '@shouwen/contracts';
import type {
  BatchGetDemandsResponse,
  BatchListCustomerDemandsResponse,
  Demand,
  DemandAges,
  DemandCounts,
  DemandDepartment,
  DemandReport,
  ListDemandDepartmentsResponse,
  ListDemandTellingsResponse,
  ListDemandVotesResponse,
  ListDemandsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { demandReaders, reporters } from './demand-access.js';
import { DemandDepartmentsService } from './demand-departments.service.js';
import { DemandReportQueries } from './demand-report.queries.js';
import type { DemandAgesRow, DemandCountsRow } from './demand-report.queries.js';
import { landingRateOf, totalOf } from './demand-report.rules.js';
import {
  demandStatusFromProto,
  demandStatusToProto,
  demandToProto,
  departmentToProto,
  originFromProto,
  tellingStateFromProto,
  tellingToProto,
  voteToProto,
} from './demand.mapper.js';
import { DemandsQueries } from './demands.queries.js';

const SERVICE = 'DemandService';
const DEFAULT_PAGE = 20;
const MOST_DEPARTMENTS = 100;

/** The gRPC edge of lists and reports of demands, and of the departments that they go to. */
@Controller()
export class DemandListsController {
  constructor(
    private readonly queries: DemandsQueries,
    private readonly reports: DemandReportQueries,
    private readonly departments: DemandDepartmentsService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async getDemand(@Payload() { id }: GetDemandRequest): Promise<Demand> {
    return demandToProto(await this.queries.get(id));
  }

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async batchGetDemands(
    @Payload() { ids }: BatchGetDemandsRequest,
  ): Promise<BatchGetDemandsResponse> {
    return { demands: (await this.queries.getMany(ids)).map(demandToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async listDemands(@Payload() request: ListDemandsRequest): Promise<ListDemandsResponse> {
    const filter = {
      statuses: request.statuses
        .map(demandStatusFromProto)
        .filter((status) => status !== undefined),
      departmentId: request.departmentId || undefined,
      teamId: request.teamId || undefined,
      customerId: request.customerId || undefined,
      joinedIntoId: request.joinedIntoId || undefined,
      overdue: request.overdue,
      query: request.query || undefined,
      origin: request.origin && originFromProto(request.origin),
      order: request.order === DemandOrder.VOTES ? ('votes' as const) : ('newest' as const),
    };
    const page = await this.queries.list(filter, pageFrom(request.page));
    return { demands: page.items.map(demandToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async batchListCustomerDemands(
    @Payload() { customerIds, pageSize }: BatchListCustomerDemandsRequest,
  ): Promise<BatchListCustomerDemandsResponse> {
    const pages = await this.queries.ofCustomers(customerIds, pageSize || DEFAULT_PAGE);
    return {
      customers: [...pages].map(([customerId, { items, next }]) => ({
        customerId,
        demands: items.map(demandToProto),
        nextPageToken: next,
      })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async listDemandVotes(
    @Payload() { demandId, page }: ListDemandVotesRequest,
  ): Promise<ListDemandVotesResponse> {
    const votes = await this.queries.votes(demandId, pageFrom(page));
    return { votes: votes.items.map(voteToProto), nextPageToken: votes.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async listDemandTellings(
    @Payload() request: ListDemandTellingsRequest,
  ): Promise<ListDemandTellingsResponse> {
    const filter = {
      demandId: request.demandId || undefined,
      customerId: request.customerId || undefined,
      state: tellingStateFromProto(request.state),
    };
    const page = await this.queries.tellings(filter, pageFrom(request.page));
    return { tellings: page.items.map(tellingToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...reporters)
  async reportDemands(@Payload() request: ReportDemandsRequest): Promise<DemandReport> {
    const { from, to, departmentId } = request;
    if (from === undefined || to === undefined) {
      throw new Error('the contract let a report through without its days');
    }
    const range = { from, to, departmentId: departmentId || undefined };
    const { at, departments, open, decision, delivery } = await this.reports.report(range);
    return {
      at,
      total: countsToProto(totalOf(departments)),
      departments: departments.slice(0, MOST_DEPARTMENTS).map(countsToProto),
      open: open.map((ages) => agesToProto(ages, demandStatusToProto(ages.status))),
      decision: agesToProto(decision, DemandStatus.UNSPECIFIED),
      delivery: agesToProto(delivery, DemandStatus.UNSPECIFIED),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...demandReaders)
  async listDemandDepartments(
    @Payload() { includeArchived }: ListDemandDepartmentsRequest,
  ): Promise<ListDemandDepartmentsResponse> {
    const departments = await this.queries.departments(includeArchived);
    return { departments: departments.map(departmentToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async saveDemandDepartment(
    @Payload() request: SaveDemandDepartmentRequest,
    @Context() context: RequestContext,
  ): Promise<DemandDepartment> {
    const { code, name, nameZh, decideWithinDays, archived, options } = request;
    const encoded = SaveDemandDepartmentRequest.encode(request);
    const call = idempotentCallOf('demand_department.save', options, encoded);
    const wanted = {
      code,
      name,
      nameZh,
      decideWithinDays,
      teamId: request.teamId || null,
      archived,
    };
    const expected = options?.expectedVersion ?? 0;
    return departmentToProto(await this.departments.save(context, wanted, expected, call));
  }
}

function countsToProto(counts: DemandCountsRow): DemandCounts {
  const { raised, accepted, declined, delivered, told, overdue } = counts;
  const departmentId = counts.departmentId ?? '';
  const landingRate = landingRateOf(counts);
  return { departmentId, raised, accepted, declined, delivered, told, overdue, landingRate };
}

function agesToProto(ages: DemandAgesRow, status: DemandStatus): DemandAges {
  const { demands, medianSeconds, ninetiethSeconds, oldestSeconds } = ages;
  return { status, demands, medianSeconds, ninetiethSeconds, oldestSeconds };
}
