import {
  PresenceServiceClient,
  RoutingServiceClient,
  RoutingStrategy,
  SaveRoutingRuleRequest,
  SaveShiftAssignmentRequest,
  SaveShiftRequest,
  ShiftServiceClient,
  StaffLocale,
  StaffServiceClient,
} from '@shouwen/contracts';
import type { ChannelCapacity, MemberSkill, PresenceState } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const options = (expectedVersion = 0, idempotencyKey = '') => ({ idempotencyKey, expectedVersion });
const page = { pageSize: 100, pageToken: '' };

/** The calls of the services about staff, presence and routing, each with only what a test cares about. */
export class StaffCalls {
  private readonly staff: StaffServiceClient;
  private readonly presence: PresenceServiceClient;
  private readonly routing: RoutingServiceClient;
  private readonly shifts: ShiftServiceClient;

  constructor(address: string) {
    this.staff = createGrpcClient(StaffServiceClient, address);
    this.presence = createGrpcClient(PresenceServiceClient, address);
    this.routing = createGrpcClient(RoutingServiceClient, address);
    this.shifts = createGrpcClient(ShiftServiceClient, address);
  }

  close(): void {
    for (const client of [this.staff, this.presence, this.routing, this.shifts]) client.close();
  }

  createTeam(context: RequestContext, name: string, key = '') {
    const request = { name, options: options(0, key) };
    return callGrpc(this.staff, this.staff.createTeam, request, context);
  }

  renameTeam(context: RequestContext, teamId: string, name: string, expectedVersion = 0) {
    const request = { teamId, name, options: options(expectedVersion) };
    return callGrpc(this.staff, this.staff.renameTeam, request, context);
  }

  archiveTeam(context: RequestContext, teamId: string) {
    const request = { teamId, options: options() };
    return callGrpc(this.staff, this.staff.archiveTeam, request, context);
  }

  listTeams(context: RequestContext, includeArchived = false) {
    return callGrpc(this.staff, this.staff.listTeams, { page, includeArchived }, context);
  }

  saveMember(
    context: RequestContext,
    memberId: string,
    patch: { teamId?: string; name?: string; active?: boolean; expectedVersion?: number } = {},
  ) {
    const name = patch.name ?? memberId.charAt(0).toUpperCase() + memberId.slice(1);
    const { teamId = '', active = true, expectedVersion = 0 } = patch;
    const request = {
      memberId,
      name,
      email: `${memberId}@example.com`,
      locale: StaffLocale.ZH_CN,
      teamId,
      active,
      options: options(expectedVersion),
    };
    return callGrpc(this.staff, this.staff.saveStaffMember, request, context);
  }

  getMember(context: RequestContext, value: string) {
    const by = { $case: 'id', value } as const;
    return callGrpc(this.staff, this.staff.getStaffMember, { by }, context);
  }

  listMembers(context: RequestContext, teamId: string, paging = page) {
    return callGrpc(this.staff, this.staff.listStaffMembers, { teamId, page: paging }, context);
  }

  saveSkill(context: RequestContext, skillId: string, nameZh = '技能', nameEn = 'Skill') {
    const request = { skillId, nameZh, nameEn, options: options() };
    return callGrpc(this.staff, this.staff.saveSkill, request, context);
  }

  setSkills(context: RequestContext, memberId: string, skills: MemberSkill[]) {
    const request = { memberId, skills, options: options() };
    return callGrpc(this.staff, this.staff.setMemberSkills, request, context);
  }

  setCapacity(context: RequestContext, memberId: string, capacities: ChannelCapacity[]) {
    const request = { memberId, capacities, options: options() };
    return callGrpc(this.staff, this.staff.setMemberCapacity, request, context);
  }

  setPresence(context: RequestContext, state: PresenceState) {
    const request = { state, options: options() };
    return callGrpc(this.presence, this.presence.setPresence, request, context);
  }

  myPresence(context: RequestContext) {
    return callGrpc(this.presence, this.presence.getMyPresence, {}, context);
  }

  board(context: RequestContext, teamId: string) {
    return callGrpc(this.presence, this.presence.getTeamBoard, { teamId, page }, context);
  }

  intervals(context: RequestContext, memberId: string) {
    const request = { memberId, page };
    return callGrpc(this.presence, this.presence.listPresenceIntervals, request, context);
  }

  worked(context: RequestContext, memberId: string, from?: Date, to?: Date) {
    const request = { memberId, from, to };
    return callGrpc(this.presence, this.presence.getWorkedTime, request, context);
  }

  saveRule(context: RequestContext, patch: Partial<SaveRoutingRuleRequest>) {
    const request: SaveRoutingRuleRequest = {
      ...SaveRoutingRuleRequest.fromJSON({ name: 'Rule', position: 10, active: true }),
      strategy: RoutingStrategy.ROUND_ROBIN,
      options: options(),
      ...patch,
    };
    return callGrpc(this.routing, this.routing.saveRoutingRule, request, context);
  }

  listRules(context: RequestContext, includeInactive = false) {
    const request = { page, includeInactive };
    return callGrpc(this.routing, this.routing.listRoutingRules, request, context);
  }

  receipts(context: RequestContext, ...ticketIds: string[]) {
    const request = { ticketIds, limit: 20 };
    return callGrpc(this.routing, this.routing.getRoutingReceipts, request, context);
  }

  assign(context: RequestContext, ticketId: string, memberId: string, reason = '专人处理') {
    const request = { ticketId, memberId, reason, options: options() };
    return callGrpc(this.routing, this.routing.assignTicket, request, context);
  }

  /** A shift that is worked around the clock, or with hours of its own. */
  saveShift(context: RequestContext, patch: Partial<SaveShiftRequest> = {}) {
    const day = [{ from: 0, to: 1440 }];
    const request = {
      ...SaveShiftRequest.fromJSON({
        nameZh: '早班',
        nameEn: 'Early shift',
        hours: { timeZone: 'Asia/Shanghai', weekly: weekOf(day) },
      }),
      ...patch,
    };
    return callGrpc(this.shifts, this.shifts.saveShift, request, context);
  }

  endShift(context: RequestContext, shiftId: string, lastDate: string) {
    const request = { shiftId, lastDate, options: options() };
    return callGrpc(this.shifts, this.shifts.endShift, request, context);
  }

  listShifts(context: RequestContext, includeEnded = false) {
    const request = { page, includeEnded };
    return callGrpc(this.shifts, this.shifts.listShifts, request, context);
  }

  putOnShift(context: RequestContext, patch: Partial<SaveShiftAssignmentRequest>) {
    const request = {
      ...SaveShiftAssignmentRequest.fromJSON({ fromDate: '2026-01-01' }),
      ...patch,
    };
    return callGrpc(this.shifts, this.shifts.saveShiftAssignment, request, context);
  }

  takeOffShift(context: RequestContext, assignmentId: string, expectedVersion = 0) {
    const request = { assignmentId, options: options(expectedVersion) };
    return callGrpc(this.shifts, this.shifts.removeShiftAssignment, request, context);
  }

  listOnShifts(context: RequestContext, memberId: string, pageSize = 100, pageToken = '') {
    const request = { page: { pageSize, pageToken }, shiftId: '', memberId };
    return callGrpc(this.shifts, this.shifts.listShiftAssignments, request, context);
  }
}

/** The same hours on each day of a week. */
export function weekOf(day: { from: number; to: number }[]) {
  return {
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  };
}
