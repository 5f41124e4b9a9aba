import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetShiftsRequest,
  EndShiftRequest,
  ListShiftAssignmentsRequest,
  ListShiftsRequest,
  RemoveShiftAssignmentRequest,
  SaveShiftAssignmentRequest,
  SaveShiftRequest,
} from '@shouwen/contracts';
import type {
  BatchGetShiftsResponse,
  ListShiftAssignmentsResponse,
  ListShiftsResponse,
  Shift,
  ShiftAssignment,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { definitionFromProto } from '../calendars/calendar.mapper.js';
import { planners, staff } from '../staff/staff-access.js';
import { ShiftAssignmentsService } from './shift-assignments.service.js';
import { assignmentToProto, shiftToProto } from './shift.mapper.js';
import { ShiftQueries } from './shift.queries.js';
import { ShiftsService } from './shifts.service.js';

const SERVICE = 'ShiftService';

/** The gRPC edge of shifts: staff read them, supervisors and who keeps staff change them. */
@Controller()
export class ShiftsController {
  constructor(
    private readonly shifts: ShiftsService,
    private readonly assignments: ShiftAssignmentsService,
    private readonly queries: ShiftQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...planners)
  async saveShift(
    @Payload() request: SaveShiftRequest,
    @Context() context: RequestContext,
  ): Promise<Shift> {
    const { hours } = request;
    if (hours === undefined) throw new Error('the contract let a shift without hours through');
    const call = idempotentCallOf('shift.save', request.options, SaveShiftRequest.encode(request));
    const saying = {
      ...(request.shiftId !== '' && { id: request.shiftId }),
      nameZh: request.nameZh.trim(),
      nameEn: request.nameEn.trim(),
      hours: definitionFromProto(hours, { id: 'hours', version: 1 }),
    };
    return shiftToProto(await this.shifts.save(context, saying, versionOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...planners)
  async endShift(
    @Payload() request: EndShiftRequest,
    @Context() context: RequestContext,
  ): Promise<Shift> {
    const call = idempotentCallOf('shift.end', request.options, EndShiftRequest.encode(request));
    const target = { shiftId: request.shiftId, expectedVersion: versionOf(request) };
    return shiftToProto(await this.shifts.end(context, target, request.lastDate, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listShifts(@Payload() request: ListShiftsRequest): Promise<ListShiftsResponse> {
    const page = await this.queries.shifts(request.includeEnded, pageFrom(request.page));
    return { shifts: page.items.map(shiftToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async batchGetShifts(@Payload() request: BatchGetShiftsRequest): Promise<BatchGetShiftsResponse> {
    return { shifts: (await this.queries.some(request.ids)).map(shiftToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...planners)
  async saveShiftAssignment(
    @Payload() request: SaveShiftAssignmentRequest,
    @Context() context: RequestContext,
  ): Promise<ShiftAssignment> {
    const encoded = SaveShiftAssignmentRequest.encode(request);
    const call = idempotentCallOf('shift_assignment.save', request.options, encoded);
    const { assignmentId, memberId, fromDate } = request;
    const saying = {
      ...(assignmentId !== '' && { id: assignmentId }),
      shiftId: request.shiftId.toLowerCase(),
      memberId,
      fromDate,
      toDate: request.toDate || null,
    };
    const version = versionOf(request);
    return assignmentToProto(await this.assignments.save(context, saying, version, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...planners)
  async removeShiftAssignment(
    @Payload() request: RemoveShiftAssignmentRequest,
    @Context() context: RequestContext,
  ): Promise<ShiftAssignment> {
    const encoded = RemoveShiftAssignmentRequest.encode(request);
    const call = idempotentCallOf('shift_assignment.remove', request.options, encoded);
    const target = { assignmentId: request.assignmentId, expectedVersion: versionOf(request) };
    return assignmentToProto(await this.assignments.remove(context, target, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listShiftAssignments(
    @Payload() request: ListShiftAssignmentsRequest,
  ): Promise<ListShiftAssignmentsResponse> {
    const { shiftId, memberId } = request;
    const of = { ...(shiftId !== '' && { shiftId }), ...(memberId !== '' && { memberId }) };
    const page = await this.queries.assignments(of, pageFrom(request.page));
    return { assignments: page.items.map(assignmentToProto), nextPageToken: page.next };
  }
}

function versionOf(request: { options?: { expectedVersion: number } }): number {
  return request.options?.expectedVersion ?? 0;
}
