import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { limitsErrorCatalogue } from '../limits/limits.errors.js';
import { linksErrorCatalogue } from '../links/links.errors.js';
import { macrosErrorCatalogue } from '../macros/macros.errors.js';
import { snoozingErrorCatalogue } from '../snoozing/snoozing.errors.js';
import { tasksErrorCatalogue } from '../tasks/tasks.errors.js';
import { watchingErrorCatalogue } from '../watching/watching.errors.js';
import { workLogErrorCatalogue } from '../work-log/work-log.errors.js';
import { mergingErrorCatalogue } from './merging.errors.js';

it.each([
  ['merging', mergingErrorCatalogue],
  ['limits', limitsErrorCatalogue],
  ['links', linksErrorCatalogue],
  ['macros', macrosErrorCatalogue],
  ['snoozing', snoozingErrorCatalogue],
  ['tasks', tasksErrorCatalogue],
  ['watching', watchingErrorCatalogue],
  ['work logs', workLogErrorCatalogue],
])('documents every error of %s', (_feature, catalogue) => {
  expect(rowsMissingInErrorDocs('ticketing', catalogue)).toEqual([]);
});
