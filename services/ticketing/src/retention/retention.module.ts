import { Module } from '@nestjs/common';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { Retention } from './retention.js';
import { RetentionMetrics } from './retention.metrics.js';

/** For how long what is done with is kept. */
@Module({ providers: [Retention, RetentionMetrics, CollaborationLimits] })
export class RetentionModule {}
