import { ROOT_CONTEXT, SpanKind, SpanStatusCode, propagation } from '@opentelemetry/api';
import {
  InstrumentationBase,
  InstrumentationNodeModuleDefinition,
} from '@opentelemetry/instrumentation';
import type { Message, Producer, ProducerBatch, ProducerConfig } from 'kafkajs';

interface KafkaModule {
  Kafka: { prototype: { producer(config?: ProducerConfig): Producer } };
}

/**
 * A span for each message that Kafka took, in the trace of the request that recorded it (`ce_traceparent`). The
 * official instrumentation of kafkajs would start a trace of its own in the relay's loop and add a header to every
 * event.
 */
export class KafkaSends extends InstrumentationBase {
  constructor() {
    super('@shouwen/platform/kafka', '1', {});
  }

  protected override init() {
    return new InstrumentationNodeModuleDefinition('kafkajs', ['2.*'], (kafkajs: KafkaModule) => {
      this._wrap(kafkajs.Kafka.prototype, 'producer', (open) => {
        const traced = (producer: Producer) => this.traced(producer);
        return function producer(this: unknown, config?: ProducerConfig) {
          return traced(open.call(this, config));
        };
      });
      return kafkajs;
    });
  }

  private traced(producer: Producer): Producer {
    const sendBatch = async (batch: ProducerBatch) => {
      const spans = this.spansOf(batch);
      try {
        return await producer.sendBatch(batch);
      } catch (error) {
        for (const span of spans) span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        for (const span of spans) span.end();
      }
    };
    return { ...producer, sendBatch };
  }

  private spansOf({ topicMessages = [] }: ProducerBatch) {
    return topicMessages.flatMap(({ topic, messages }) =>
      messages.map((message) =>
        this.tracer.startSpan(
          `send ${topic}`,
          {
            kind: SpanKind.PRODUCER,
            attributes: {
              'messaging.system': 'kafka',
              'messaging.operation.type': 'send',
              'messaging.destination.name': topic,
            },
          },
          propagation.extract(ROOT_CONTEXT, { traceparent: traceparentOf(message) }),
        ),
      ),
    );
  }
}

function traceparentOf({ headers }: Message): string | undefined {
  const value = headers?.['ce_traceparent'];
  return (Array.isArray(value) ? value[0] : value)?.toString();
}
