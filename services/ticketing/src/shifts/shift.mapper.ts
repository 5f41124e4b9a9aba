import { ShiftPolicy as ProtoPolicy, ShiftStanding as ProtoStanding } from '@shouwen/contracts';
import type { Shift as ProtoShift, ShiftAssignment as ProtoAssignment } from '@shouwen/contracts';
import { definitionToProto } from '../calendars/calendar.mapper.js';
import type { Shift, ShiftAssignment } from './shift.entity.js';
import type { ShiftPolicy, ShiftStanding } from './shift.rules.js';

const policies: Record<ShiftPolicy, ProtoPolicy> = {
  required: ProtoPolicy.REQUIRED,
  when_assigned: ProtoPolicy.WHEN_ASSIGNED,
  ignored: ProtoPolicy.IGNORED,
};

const standings: Record<ShiftStanding, ProtoStanding> = {
  on: ProtoStanding.ON,
  off: ProtoStanding.OFF,
  none: ProtoStanding.NONE,
};

/** What is asked for of shifts, as the contract names it. */
export const shiftPolicyToProto = (policy: ShiftPolicy): ProtoPolicy => policies[policy];

/** What is asked for of shifts, as ours; what is asked for by default when nothing was said. */
export const shiftPolicyFromProto = (policy: ProtoPolicy): ShiftPolicy =>
  (Object.keys(policies) as ShiftPolicy[]).find((ours) => policies[ours] === policy) ??
  'when_assigned';

/** How somebody stands to their shifts, as the contract names it. */
export const standingToProto = (standing: ShiftStanding): ProtoStanding => standings[standing];

/** A shift as the contract shows it. */
export function shiftToProto({ hours, lastDate, ...shift }: Shift): ProtoShift {
  const { id, nameZh, nameEn, version } = shift;
  return { id, nameZh, nameEn, hours: definitionToProto(hours), lastDate: lastDate ?? '', version };
}

/** Who is on a shift and when, as the contract shows it. */
export function assignmentToProto({ toDate, ...assignment }: ShiftAssignment): ProtoAssignment {
  const { id, shiftId, memberId, fromDate, version } = assignment;
  return { id, shiftId, memberId, fromDate, toDate: toDate ?? '', version };
}
