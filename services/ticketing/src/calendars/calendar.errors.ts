import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a calendar; documented in docs/errors.md. */
export const calendarErrorCatalogue = {
  calendar_not_found: {
    kind: 'not_found',
    en: 'There is no such calendar or version of it; choose one of the list.',
    zh: '没有该日历或该版本，请从列表中选择。',
  },
  calendar_invalid: {
    kind: 'invalid',
    en: 'The calendar cannot be used; correct the fields named.',
    zh: '日历无法使用，请修改所列字段。',
  },
  calendar_name_taken: {
    kind: 'conflict',
    en: 'Another calendar is called {name}; choose another name.',
    zh: '已有名为“{name}”的日历，请换一个名称。',
  },
  icalendar_invalid: {
    kind: 'invalid',
    en: 'The text is not an iCalendar file; export the holidays as .ics and try again.',
    zh: '内容不是 iCalendar 文件，请将节假日导出为 .ics 后重试。',
  },
  official_days_unknown: {
    kind: 'precondition',
    en: 'The official days of {year} are not known here yet; import them from an iCalendar file or enter them.',
    zh: '系统尚无 {year} 年的官方放假安排，请从 iCalendar 文件导入或手工录入。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a calendar. */
export const calendarErrors = defineErrors('ticketing', calendarErrorCatalogue);
