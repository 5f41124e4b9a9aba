import { Injectable } from '@nestjs/common';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';
import { CallSourceStore } from './call-source.store.js';
import { CallbacksService } from './callbacks.service.js';
import { MissedCalls } from './missed-calls.js';
import { TelephonyMetrics } from './telephony.metrics.js';
import { UnreadReports } from './unread-reports.js';

/** What taking reports works with. */
@Injectable()
export class CallReportParts {
  constructor(
    readonly callSources: CallSourceStore,
    readonly secrets: WebhookSecrets,
    readonly callbacks: CallbacksService,
    readonly missedCalls: MissedCalls,
    readonly limits: CollaborationLimits,
    readonly metrics: TelephonyMetrics,
    readonly unread: UnreadReports,
  ) {}
}
