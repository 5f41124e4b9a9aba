import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { partnerErrorCatalogue } from '@shouwen/platform';
import { calendarErrorCatalogue } from '../calendars/calendar.errors.js';
import { chatErrorCatalogue } from '../chats/chat.errors.js';
import { notificationErrorCatalogue } from '../notifications/notification.errors.js';
import { slaErrorCatalogue } from '../sla/sla.errors.js';
import { surveyErrorCatalogue } from '../satisfaction/survey.errors.js';
import { webhookErrorCatalogue } from '../webhooks/webhook.errors.js';
import { ticketErrorCatalogue } from './ticket.errors.js';

it('documents every error of ticketing', () => {
  expect(rowsMissingInErrorDocs('ticketing', ticketErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', calendarErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', slaErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('ticketing', chatErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('partner', partnerErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('notifications', notificationErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('webhooks', webhookErrorCatalogue)).toEqual([]);
  expect(rowsMissingInErrorDocs('satisfaction', surveyErrorCatalogue)).toEqual([]);
});
