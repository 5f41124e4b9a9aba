import type {
  BusinessCalendar as CalendarMessage,
  CalendarDefinition as DefinitionMessage,
} from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type {
  BusinessCalendar,
  CalendarDefinition,
  CalendarDefinitionInput,
} from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A calendar as the schema shows it. */
export function toCalendar(calendar: CalendarMessage): BusinessCalendar & {
  __typename: 'BusinessCalendar';
} {
  return {
    __typename: 'BusinessCalendar',
    id: nodeIdOf('BusinessCalendar', calendar.id),
    version: calendar.version,
    name: calendar.name,
    definition: toDefinition(calendar.definition),
    createdAt: present(calendar.createdAt, 'created_at'),
    createdBy: toActor(calendar.createdBy),
    reason: calendar.reason,
  };
}

/** When a calendar is open, as the schema shows it. */
export function toDefinition(message: DefinitionMessage | undefined): CalendarDefinition {
  const definition = present(message, 'definition');
  return { ...definition, weekly: present(definition.weekly, 'weekly') };
}

/** When a calendar is open, as somebody gives it, for the contract. */
export function definitionOf(input: CalendarDefinitionInput): DefinitionMessage {
  const { weekly } = input;
  return {
    timeZone: input.timeZone,
    weekly: {
      monday: weekly.monday ?? [],
      tuesday: weekly.tuesday ?? [],
      wednesday: weekly.wednesday ?? [],
      thursday: weekly.thursday ?? [],
      friday: weekly.friday ?? [],
      saturday: weekly.saturday ?? [],
      sunday: weekly.sunday ?? [],
    },
    overrides: input.overrides ?? [],
    holidays: input.holidays ?? [],
    makeUpDays: input.makeUpDays ?? [],
    yearsCovered: input.yearsCovered ?? [],
  };
}
