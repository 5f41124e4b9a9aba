import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { MailTransport } from '@shouwen/platform/mail';
import type { TicketingConfig } from '../ticketing.config.js';
import { Sources } from '../sources/sources.js';
import { WebhookDeliveries } from '../webhooks/webhook-deliveries.js';
import { WebhookStore } from '../webhooks/webhook.store.js';
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
    WebhookDeliveries,
    WebhookStore,
    Sources,
    TicketNotificationsObserver,
  ],
  exports: [Notifications],
})
export class NotificationsModule {
  /** `imports`: the modules of tickets and of outgoing mail. */
  static with(config: TicketingConfig, imports: DynamicModule[]): DynamicModule {
    return {
      module: NotificationsModule,
      imports,
      providers: [
        {
          provide: NOTIFICATION_MAIL,
          inject: [MailTransport],
          useFactory: (transport: MailTransport | null) => mailSettingsOf(config, transport),
        },
      ],
    };
  }
}

function mailSettingsOf(
  config: TicketingConfig,
  transport: MailTransport | null,
): NotificationMailSettings | undefined {
  if (transport === null) return undefined;
  return { transport, deskUrl: config.DESK_URL, from: config.SMTP_FROM };
}
