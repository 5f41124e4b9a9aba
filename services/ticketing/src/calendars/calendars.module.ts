import { Module } from '@nestjs/common';
import { CalendarBook } from './calendar-book.js';

/** Business calendars. */
@Module({ providers: [CalendarBook], exports: [CalendarBook] })
export class CalendarsModule {}
