import { Injectable } from '@nestjs/common';
import { Histogram, Registry } from 'prom-client';
import type { Survey } from './survey.entity.js';

/** What customers say of resolutions, for operations (A9); declared in docs/telemetry.md. */
@Injectable()
export class SatisfactionMetrics {
  private readonly score: Histogram<'channel' | 'grade'>;

  constructor(registry: Registry) {
    this.score = new Histogram({
      name: 'shouwen_ticketing_satisfaction_score',
      help: 'Scores from 1 to 10 of first answers to surveys',
      labelNames: ['channel', 'grade'],
      buckets: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      registers: [registry],
    });
  }

  /** Counts a first answer that was committed. */
  count({ channel, grade, score }: Survey): void {
    if (score !== null) this.score.observe({ channel, grade }, score);
  }
}
