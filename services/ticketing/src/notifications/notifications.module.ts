import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { TicketingConfig } from '../ticketing.config.js';
import { Sources } from '../sources/sources.js';
import { MailTransport } from './mail-transport.js';
import { NOTIFICATION_MAIL, NotificationMails } from './notification-mails.js';
import type { NotificationMailSettings } from './notification-mails.js';
import { NotificationQueries } from './notification.queries.js';
import { NotificationStore } from './notification.store.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifications } from './notifications.js';
import { NotificationsService } from './notifications.service.js';
import { TicketNotificationsObserver } from './ticket-notifications.observer.js';

/** What people are told, and how. */
@Module({
  controllers: [NotificationsController],
  providers: [
    Notifications,
    NotificationsService,
    NotificationQueries,
    NotificationStore,
    NotificationMails,
    Sources,
    TicketNotificationsObserver,
  ],
  exports: [Notifications],
})
export class NotificationsModule {
  static with(config: TicketingConfig, tickets: DynamicModule): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [tickets],
      providers: [{ provide: NOTIFICATION_MAIL, useFactory: () => mailSettingsOf(config) }],
    };
  }
}

function mailSettingsOf(config: TicketingConfig): NotificationMailSettings | undefined {
  if (config.SMTP_URL === undefined) return undefined;
  const transport = new MailTransport(config.SMTP_URL, config.SMTP_FROM);
  return { transport, deskUrl: config.DESK_URL };
}
