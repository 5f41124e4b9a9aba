import { Injectable } from '@nestjs/common';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { CallSignatures } from './call-signatures.js';
import { CallbacksService } from './callbacks.service.js';
import { MissedCalls } from './missed-calls.js';
import { TelephonyMetrics } from './telephony.metrics.js';
import { UnreadReports } from './unread-reports.js';

/** What taking reports works with. */
@Injectable()
export class CallReportParts {
  constructor(
    readonly signatures: CallSignatures,
    readonly callbacks: CallbacksService,
    readonly missedCalls: MissedCalls,
    readonly limits: CollaborationLimits,
    readonly metrics: TelephonyMetrics,
    readonly unread: UnreadReports,
  ) {}
}
