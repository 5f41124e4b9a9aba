import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on shifts; documented in docs/errors.md. */
export const shiftErrorCatalogue = {
  shift_not_found: {
    kind: 'not_found',
    en: 'There is no such shift; choose one from the list of shifts.',
    zh: '没有该班次，请从班次列表中选择。',
  },
  shift_ended: {
    kind: 'precondition',
    en: 'The shift {name} ends on {date}; choose dates up to then, or another shift.',
    zh: '班次“{name}”于 {date} 结束，请选择该日及之前的日期，或选择其他班次。',
  },
  shift_assignment_not_found: {
    kind: 'not_found',
    en: 'Nobody is on a shift under this id; choose one from the list of who is on which shift.',
    zh: '没有该排班记录，请从排班列表中选择。',
  },
  shift_dates_meet: {
    kind: 'conflict',
    en: '{name} is on this shift from {from} to {to} already; choose other dates, or change those.',
    zh: '{name} 在 {from} 至 {to} 已排入该班次，请选择其他日期，或修改原有排班。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on shifts. */
export const shiftErrors = defineErrors('ticketing', shiftErrorCatalogue);
