import { Injectable } from '@nestjs/common';
import { ShiftServiceClient } from '@shouwen/contracts';
import type {
  Shift as ShiftMessage,
  ShiftAssignment as AssignmentMessage,
} from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type {
  QueryShiftAssignmentsArgs,
  QueryShiftsArgs,
  RequireFields,
  Resolvers,
  SaveShiftAssignmentInput,
  SaveShiftInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { definitionOf } from '../sla/calendar.mapper.js';
import { toAssignmentNode, toShiftNode } from './shift.mapper.js';
import { ShiftsLoader } from './shifts.loader.js';

const shiftItems = { tokenAfter: ({ id }: ShiftMessage) => id, toNode: toShiftNode };
const assignmentItems = { tokenAfter: ({ id }: AssignmentMessage) => id, toNode: toAssignmentNode };

/** Answers and changes shifts and who is on them. */
@Injectable()
export class ShiftsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      shifts: (_root, args, context) => this.list(args, context),
      shiftAssignments: (_root, args, context) => this.listAssignments(args, context),
    },
    Mutation: {
      saveShift: (_root, { input }, context) =>
        this.writeShift(this.client.saveShift, () => shiftRequestOf(input), context),
      endShift: (_root, { input }, context) =>
        this.writeShift(
          this.client.endShift,
          () => ({
            shiftId: uuidOf('Shift', input.shiftId),
            lastDate: input.lastDate,
            options: writeOptionsOf(input),
          }),
          context,
        ),
      saveShiftAssignment: async (_root, { input }, context) => {
        const { saveShiftAssignment } = this.client;
        const requestOf = () => assignmentRequestOf(input);
        const { answer, userErrors } = await this.write(saveShiftAssignment, requestOf, context);
        return { assignment: answer === null ? null : toAssignmentNode(answer), userErrors };
      },
      removeShiftAssignment: async (_root, { input }, context) => {
        const { removeShiftAssignment } = this.client;
        const { assignmentId } = input;
        const requestOf = () => ({ assignmentId, options: writeOptionsOf(input) });
        const { answer, userErrors } = await this.write(removeShiftAssignment, requestOf, context);
        return { removedAssignmentId: answer?.id ?? null, userErrors };
      },
    },
    ShiftAssignment: {
      shift: ({ shiftUuid }, _args, { request }) => this.shifts.shift(shiftUuid, request),
    },
    TeamBoardMember: {
      shifts: ({ shiftUuids }, _args, { request }) => this.shifts.shifts(shiftUuids, request),
    },
    RoutingCandidate: {
      shifts: ({ shiftUuids }, _args, { request }) => this.shifts.shifts(shiftUuids, request),
    },
  };

  constructor(
    private readonly client: ShiftServiceClient,
    private readonly shifts: ShiftsLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('Shift', (uuid, context) => this.node(uuid, context));
  }

  private async node(uuid: string, { request }: GraphqlContext) {
    try {
      return await this.shifts.shift(uuid, request);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'denied') return null;
      throw error;
    }
  }

  private async list(
    args: RequireFields<QueryShiftsArgs, 'first' | 'includeEnded'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const asked = { page: pageRequestOf(args), includeEnded: args.includeEnded };
    const { shifts, nextPageToken } = await callGrpc(client, client.listShifts, asked, request);
    return connectionOf(shifts, nextPageToken, args, shiftItems);
  }

  private async listAssignments(
    args: RequireFields<QueryShiftAssignmentsArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const asked = {
      page: pageRequestOf(args),
      shiftId: args.shiftId == null ? '' : uuidOf('Shift', args.shiftId),
      memberId: args.memberId ?? '',
    };
    const answer = await callGrpc(client, client.listShiftAssignments, asked, request);
    return connectionOf(answer.assignments, answer.nextPageToken, args, assignmentItems);
  }

  private async writeShift<Request>(
    method: UnaryMethod<Request, ShiftMessage>,
    requestOf: () => Request,
    context: GraphqlContext,
  ) {
    const { answer, userErrors } = await this.write(method, requestOf, context);
    return { shift: answer === null ? null : toShiftNode(answer), userErrors };
  }

  private write<Request, Answer>(
    method: UnaryMethod<Request, Answer>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () => callGrpc(this.client, method, requestOf(), request));
  }
}

function shiftRequestOf(input: SaveShiftInput) {
  return {
    shiftId: input.shiftId == null ? '' : uuidOf('Shift', input.shiftId),
    nameZh: input.nameZh,
    nameEn: input.nameEn,
    hours: definitionOf(input.hours),
    options: writeOptionsOf(input),
  };
}

function assignmentRequestOf(input: SaveShiftAssignmentInput) {
  return {
    assignmentId: input.assignmentId ?? '',
    shiftId: uuidOf('Shift', input.shiftId),
    memberId: input.memberId,
    fromDate: input.fromDate,
    toDate: input.toDate ?? '',
    options: writeOptionsOf(input),
  };
}
