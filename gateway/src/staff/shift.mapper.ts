import type {
  Shift as ShiftMessage,
  ShiftAssignment as AssignmentMessage,
} from '@shouwen/contracts';
import type { Shift, ShiftAssignment } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';
import { toDefinition } from '../sla/calendar.mapper.js';

/** A shift as the schema shows it. */
export type ShiftNode = Omit<Shift, '__typename'> & { __typename: 'Shift' };

/** Who is on a shift as the schema shows it, but for the shift, which has to be asked for. */
export type ShiftAssignmentNode = Omit<ShiftAssignment, 'shift'> & { shiftUuid: string };

/** A shift of the contract as the schema shows it. */
export function toShiftNode(shift: ShiftMessage): ShiftNode {
  const { id, nameZh, nameEn, hours, lastDate, version } = shift;
  return {
    __typename: 'Shift',
    id: nodeIdOf('Shift', id),
    uuid: id,
    nameZh,
    nameEn,
    hours: toDefinition(hours),
    lastDate: lastDate || null,
    version,
  };
}

/** Who is on a shift, of the contract, as the schema shows it. */
export function toAssignmentNode(assignment: AssignmentMessage): ShiftAssignmentNode {
  const { id, shiftId, memberId, fromDate, toDate, version } = assignment;
  return { id, shiftUuid: shiftId, memberId, fromDate, toDate: toDate || null, version };
}
