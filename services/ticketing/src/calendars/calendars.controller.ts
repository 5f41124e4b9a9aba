import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetCalendarRequest,
  ImportHolidaysRequest,
  ImportOfficialYearRequest,
  ListCalendarsRequest,
  PutCalendarRequest,
} from '@shouwen/contracts';
import type {
  BusinessCalendar,
  ImportHolidaysResponse,
  ListCalendarsResponse,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../tickets/ticket-access.js';
import {
  calendarToProto,
  definitionFromProto,
  importToProto,
  weekdayFromProto,
} from './calendar.mapper.js';
import { CalendarsQueries } from './calendars.queries.js';
import { CalendarsService } from './calendars.service.js';
import type { CalendarWriting } from './calendars.service.js';

const SERVICE = 'CalendarService';

/** The gRPC edge of business calendars. */
@Controller()
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly queries: CalendarsQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listCalendars(@Payload() request: ListCalendarsRequest): Promise<ListCalendarsResponse> {
    const { items, next } = await this.queries.list(pageFrom(request.page));
    return { calendars: items.map(calendarToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getCalendar(@Payload() request: GetCalendarRequest): Promise<BusinessCalendar> {
    return calendarToProto(await this.queries.get(request.id, request.version));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async putCalendar(
    @Payload() request: PutCalendarRequest,
    @Context() context: RequestContext,
  ): Promise<BusinessCalendar> {
    const { definition, name } = request;
    if (definition === undefined)
      throw new Error('the contract let a calendar without hours through');
    const call = idempotentCallOf(
      'calendar.put',
      request.options,
      PutCalendarRequest.encode(request),
    );
    const wanted = {
      name,
      definitionOf: (key: { id: string; version: number }) => definitionFromProto(definition, key),
    };
    const writing = writingOf(request.id, request);
    return calendarToProto(await this.calendars.put(context, writing, wanted, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async importHolidays(
    @Payload() request: ImportHolidaysRequest,
    @Context() context: RequestContext,
  ): Promise<ImportHolidaysResponse> {
    const call = idempotentCallOf(
      'calendar.import_holidays',
      request.options,
      ImportHolidaysRequest.encode(request),
    );
    const writing = writingOf(request.calendarId, request);
    const { calendar, days } = await this.calendars.importHolidays(
      context,
      writing,
      request.icalendar,
      call,
    );
    return importToProto(calendar, days);
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async importOfficialYear(
    @Payload() request: ImportOfficialYearRequest,
    @Context() context: RequestContext,
  ): Promise<BusinessCalendar> {
    const hoursOf = weekdayFromProto(request.hoursOf);
    if (hoursOf === undefined) throw new Error('the contract let a weekday through that is none');
    const call = idempotentCallOf(
      'calendar.import_official_year',
      request.options,
      ImportOfficialYearRequest.encode(request),
    );
    const { year } = request;
    const writing = writingOf(request.calendarId, { ...request, reason: `official days ${year}` });
    return calendarToProto(
      await this.calendars.importOfficialYear(context, writing, { year, hoursOf }, call),
    );
  }
}

function writingOf(
  id: string,
  request: { reason: string; recompute: boolean; options?: WriteOptions },
): CalendarWriting {
  const { reason, recompute, options } = request;
  return { id, reason, recompute, expectedVersion: options?.expectedVersion ?? 0 };
}
