import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Sources } from '../sources/sources.js';
import { StaffModule } from '../staff/staff.module.js';
import type { TicketingConfig } from '../ticketing.config.js';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';
import { webhookSecretsOf } from '../webhooks/webhooks.module.js';
import { CallReportParts } from './call-report.parts.js';
import { CallReportsService } from './call-reports.service.js';
import { CallSignatures } from './call-signatures.js';
import { CallSourceStore } from './call-source.store.js';
import { CallSourcesController } from './call-sources.controller.js';
import { CallSourcesService } from './call-sources.service.js';
import { CallTickets } from './call-tickets.js';
import { CallStore } from './call.store.js';
import { CallbackDeadlines } from './callback-deadlines.js';
import { CallbackOwners } from './callback-owners.js';
import { CallbacksService } from './callbacks.service.js';
import { CallsQueries } from './calls.queries.js';
import { CallsService } from './calls.service.js';
import { ForgottenReports } from './forgotten-reports.js';
import { MissedCalls } from './missed-calls.js';
import { TelephonyController } from './telephony.controller.js';
import { TelephonyMetrics } from './telephony.metrics.js';
import { UnreadReports } from './unread-reports.js';

/** The telephone as a channel: calls that a telephone system reports, and what becomes of them. */
@Module({
  controllers: [TelephonyController, CallSourcesController],
  providers: [
    CallReportParts,
    CallSignatures,
    CallReportsService,
    CallSourceStore,
    CallSourcesService,
    CallStore,
    CallTickets,
    CallbackDeadlines,
    CallbackOwners,
    CallbacksService,
    CallsQueries,
    CallsService,
    ForgottenReports,
    MissedCalls,
    Sources,
    TelephonyMetrics,
    UnreadReports,
  ],
})
export class TelephonyModule {
  /** `imports`: the modules of tickets, of their clocks and of working together, as the service has configured them. */
  static with(config: TicketingConfig, imports: DynamicModule[]): DynamicModule {
    return {
      module: TelephonyModule,
      imports: [...imports, StaffModule],
      providers: [{ provide: WebhookSecrets, useFactory: () => webhookSecretsOf(config) }],
    };
  }
}
