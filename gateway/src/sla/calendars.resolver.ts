import { Injectable } from '@nestjs/common';
import { CalendarServiceClient } from '@shouwen/contracts';
import type { BusinessCalendar as CalendarMessage } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type {
  ImportHolidaysInput,
  ImportOfficialYearInput,
  PutBusinessCalendarInput,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { definitionOf, toCalendar } from './calendar.mapper.js';

const items = { tokenAfter: ({ id }: CalendarMessage) => id, toNode: toCalendar };

/** Answers queries about business calendars and carries out their changes. */
@Injectable()
export class CalendarsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      businessCalendar: (_root, { id, version }, context) =>
        this.get(uuidOf('BusinessCalendar', id), version ?? 0, context),
      businessCalendars: (_root, page, context) => this.list(page, context),
    },
    Mutation: {
      putBusinessCalendar: (_root, { input }, context) => this.put(input, context),
      importHolidays: (_root, { input }, context) => this.importHolidays(input, context),
      importOfficialYear: (_root, { input }, context) => this.importOfficialYear(input, context),
    },
  };

  constructor(
    private readonly client: CalendarServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('BusinessCalendar', (uuid, context) => this.get(uuid, 0, context));
  }

  private async get(id: string, version: number, { request }: GraphqlContext) {
    try {
      const asked = { id, version };
      return toCalendar(await callGrpc(this.client, this.client.getCalendar, asked, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async list(args: PageArguments, { request }: GraphqlContext) {
    const asked = { page: pageRequestOf(args) };
    const { client } = this;
    const answer = await callGrpc(client, client.listCalendars, asked, request);
    return connectionOf(answer.calendars, answer.nextPageToken, args, items);
  }

  private async put(input: PutBusinessCalendarInput, { request, locale }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(
        this.client,
        this.client.putCalendar,
        {
          id: input.id == null ? '' : uuidOf('BusinessCalendar', input.id),
          name: input.name,
          definition: definitionOf(input.definition),
          reason: input.reason,
          recompute: input.recompute ?? false,
          options: writeOptionsOf(input),
        },
        request,
      ),
    );
    return { calendar: answer && toCalendar(answer), userErrors };
  }

  private async importHolidays(input: ImportHolidaysInput, { request, locale }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(
        this.client,
        this.client.importHolidays,
        {
          calendarId: uuidOf('BusinessCalendar', input.calendarId),
          icalendar: input.icalendar,
          reason: input.reason,
          recompute: input.recompute ?? false,
          options: writeOptionsOf(input),
        },
        request,
      ),
    );
    return {
      calendar: answer?.calendar === undefined ? null : toCalendar(answer.calendar),
      imported: answer?.imported ?? null,
      skipped: answer?.skipped ?? [],
      userErrors,
    };
  }

  private async importOfficialYear(
    input: ImportOfficialYearInput,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(
        this.client,
        this.client.importOfficialYear,
        {
          calendarId: uuidOf('BusinessCalendar', input.calendarId),
          year: input.year,
          hoursOf: input.hoursOf,
          recompute: input.recompute ?? false,
          options: writeOptionsOf(input),
        },
        request,
      ),
    );
    return { calendar: answer && toCalendar(answer), userErrors };
  }
}
