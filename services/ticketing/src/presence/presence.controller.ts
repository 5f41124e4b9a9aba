import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetTeamBoardRequest,
  GetWorkedTimeRequest,
  ListPresenceIntervalsRequest,
  SetPresenceRequest,
} from '@shouwen/contracts';
import type {
  GetTeamBoardResponse,
  ListPresenceIntervalsResponse,
  Presence,
  WorkedTime,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom, platformErrors } from '@shouwen/platform';
import type { FieldViolation, RequestContext } from '@shouwen/platform';
import { staff } from '../staff/staff-access.js';
import {
  boardMemberToProto,
  intervalToProto,
  presenceToProto,
  stateFromProto,
} from './presence.mapper.js';
import { PresenceQueries } from './presence.queries.js';
import { PresenceService } from './presence.service.js';

const SERVICE = 'PresenceService';
const LONGEST_MS = 31 * 24 * 3_600_000;

/** The gRPC edge of presence. */
@Controller()
export class PresenceController {
  constructor(
    private readonly presences: PresenceService,
    private readonly queries: PresenceQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async setPresence(
    @Payload() request: SetPresenceRequest,
    @Context() context: RequestContext,
  ): Promise<Presence> {
    const state = stateFromProto(request.state);
    if (state === undefined)
      throw new Error('the contract let a state through that we do not know');
    const encoded = SetPresenceRequest.encode(request);
    const call = idempotentCallOf('presence.set', request.options, encoded);
    const expectedVersion = request.options?.expectedVersion ?? 0;
    const presence = await this.presences.say(context, state, expectedVersion, call);
    return presenceToProto(presence, await this.queries.silentAfterSeconds());
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getMyPresence(
    @Payload() _request: unknown,
    @Context() { caller }: RequestContext,
  ): Promise<Presence> {
    const presence = await this.queries.presence(caller.id);
    return presenceToProto(presence, await this.queries.silentAfterSeconds());
  }

  @GrpcMethod(SERVICE)
  @Allow('supervisor', 'manager', 'admin')
  async getTeamBoard(@Payload() request: GetTeamBoardRequest): Promise<GetTeamBoardResponse> {
    const [page, queuedTickets, silentAfterSeconds] = await Promise.all([
      this.queries.board(request.teamId, pageFrom(request.page)),
      this.queries.queuedTickets(request.teamId),
      this.queries.silentAfterSeconds(),
    ]);
    return {
      members: page.items.map((member) => boardMemberToProto(member, silentAfterSeconds)),
      nextPageToken: page.next,
      queuedTickets,
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listPresenceIntervals(
    @Payload() request: ListPresenceIntervalsRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListPresenceIntervalsResponse> {
    const { memberId } = request;
    const page = await this.queries.intervals(caller, memberId, pageFrom(request.page));
    return { intervals: page.items.map(intervalToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getWorkedTime(
    @Payload() request: GetWorkedTimeRequest,
    @Context() { caller }: RequestContext,
  ): Promise<WorkedTime> {
    const [from, to] = timeOf(request);
    const worked = await this.queries.worked(caller, request.memberId, from, to);
    return {
      availableSeconds: worked.available,
      busySeconds: worked.busy,
      awaySeconds: worked.away,
    };
  }
}

function timeOf({ from, to }: GetWorkedTimeRequest): [Date, Date] {
  const violations: FieldViolation[] = [];
  if (from === undefined) {
    violations.push({ field: 'from', description: 'must be given', descriptionZh: '必填' });
  }
  if (to === undefined || (from !== undefined && to.getTime() <= from.getTime())) {
    violations.push({
      field: 'to',
      description: 'must be after the beginning',
      descriptionZh: '必须晚于开始时间',
    });
  } else if (from !== undefined && to.getTime() - from.getTime() > LONGEST_MS) {
    violations.push({
      field: 'to',
      description: 'must be at most 31 days after the beginning',
      descriptionZh: '不能超过开始时间后 31 天',
    });
  }
  if (violations.length > 0 || from === undefined || to === undefined) {
    throw platformErrors.invalid_request({}, { violations });
  }
  return [from, to];
}
