import type { Calendar } from '@shouwen/business-time';

/** Hours that are worked by who is on them (班次); what lasts over midnight belongs to the date on which it begins. */
export interface Shift {
  id: string;
  nameZh: string;
  nameEn: string;
  hours: Calendar;
  /** Last date on which it begins, YYYY-MM-DD; null while that is open. */
  lastDate: string | null;
  version: number;
}

/** Somebody is on a shift from one date to another, both included, by the time zone of the shift. */
export interface ShiftAssignment {
  id: string;
  shiftId: string;
  memberId: string;
  fromDate: string;
  /** Null while that is open. */
  toDate: string | null;
  version: number;
}
