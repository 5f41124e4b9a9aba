import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { secretOf } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import type { TicketingConfig } from '../ticketing.config.js';
import { ALLOW_PRIVATE_WEBHOOKS, WebhookAttempts } from './webhook-attempts.js';
import { PersonalWebhooksController } from './personal-webhooks.controller.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookDispatcher } from './webhook-dispatcher.js';
import { WebhookSecretRenewal } from './webhook-secret-renewal.js';
import { WebhookSecrets, keysIn } from './webhook-secrets.js';
import { WebhookQueries } from './webhook.queries.js';
import { WebhookStore } from './webhook.store.js';
import { WebhooksConsumer } from './webhooks.consumer.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Events sent to addresses of others. */
@Module({
  controllers: [WebhooksController, PersonalWebhooksController],
  providers: [
    WebhooksService,
    WebhookQueries,
    WebhookStore,
    WebhookAttempts,
    WebhookDeliveries,
    WebhookDispatcher,
    WebhookSecretRenewal,
    WebhooksConsumer,
    Sources,
  ],
})
export class WebhooksModule {
  static with(config: TicketingConfig, notifications: DynamicModule): DynamicModule {
    return {
      module: WebhooksModule,
      imports: [notifications],
      providers: [
        { provide: ALLOW_PRIVATE_WEBHOOKS, useValue: config.ALLOW_PRIVATE_WEBHOOKS },
        { provide: WebhookSecrets, useFactory: () => webhookSecretsOf(config) },
      ],
    };
  }
}

/** What seals secrets that somebody signs with: those of webhooks, and those of telephone systems. */
export function webhookSecretsOf(config: TicketingConfig): WebhookSecrets {
  return new WebhookSecrets(keysIn(secretOf(config, 'WEBHOOK_SECRET_KEYS') ?? ''));
}
