import { Module } from '@nestjs/common';
import { CalendarBook } from './calendar-book.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsQueries } from './calendars.queries.js';
import { CalendarsService } from './calendars.service.js';

/** Business calendars. */
@Module({
  controllers: [CalendarsController],
  providers: [CalendarBook, CalendarsQueries, CalendarsService],
  exports: [CalendarBook, CalendarsQueries],
})
export class CalendarsModule {}
