import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

/** What a delivered message came to. */
export type ConsumptionResult = 'ok' | 'dropped' | 'duplicate' | 'dead';

/** Counts what the consumers of a process do; one per registry. */
export class ConsumerMetrics {
  readonly consumed: Counter<'consumer' | 'topic' | 'outcome'>;
  readonly retries: Counter<'consumer' | 'topic'>;
  readonly processing: Histogram<'consumer' | 'topic'>;
  readonly lag: Gauge<'consumer' | 'topic' | 'partition'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.consumed = new Counter({
      name: 'shouwen_messages_consumed_total',
      help: 'Messages finished with, by what they came to: ok, dropped, duplicate, dead.',
      labelNames: ['consumer', 'topic', 'outcome'],
      registers,
    });
    this.retries = new Counter({
      name: 'shouwen_message_retries_total',
      help: 'Attempts to apply a message that failed and were made again.',
      labelNames: ['consumer', 'topic'],
      registers,
    });
    this.processing = new Histogram({
      name: 'shouwen_message_processing_seconds',
      help: 'Time from the delivery of a message until its effect was committed.',
      labelNames: ['consumer', 'topic'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
      registers,
    });
    this.lag = new Gauge({
      name: 'shouwen_consumer_lag_messages',
      help: 'Messages of a partition that wait behind the one handled last.',
      labelNames: ['consumer', 'topic', 'partition'],
      registers,
    });
  }
}
