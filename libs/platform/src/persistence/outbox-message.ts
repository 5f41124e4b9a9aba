import type { ActorKind } from '@shouwen/contracts';
import type { RequestContext } from '../request/request-context.js';

/** A message of the contract that can be recorded: where it goes and how it becomes JSON. */
export interface TopicMessage<Payload> {
  readonly type: string;
  readonly topic: string;
  readonly dataschema: string;
  readonly codec: { toJSON(payload: Payload): unknown };
}

/** An event of an aggregate on its way to Kafka. */
export interface RecordedEvent<Payload> {
  message: TopicMessage<Payload>;
  aggregateId: string;
  /** Version of the aggregate after the event: counts from 1 without a gap. */
  sequence: number;
  at: Date;
  payload: Payload;
}

/** A row of the `outbox` table. */
export interface OutboxRow {
  topic: string;
  key: string;
  type: string;
  payload: unknown;
  headers: Record<string, string>;
}

/** The CloudEvents 1.0 binary-mode row of an event: attributes as `ce_` headers, the payload as JSON. */
export function toOutboxRow<Payload>(
  event: RecordedEvent<Payload>,
  context: RequestContext,
  origin: { id: string; source: string; topicPrefix: string },
): OutboxRow {
  const { message } = event;
  return {
    topic: origin.topicPrefix + message.topic,
    key: event.aggregateId,
    type: message.type,
    payload: message.codec.toJSON(event.payload),
    headers: {
      ce_specversion: '1.0',
      ce_id: origin.id,
      ce_source: origin.source,
      ce_type: message.type,
      ce_subject: event.aggregateId,
      ce_time: event.at.toISOString(),
      ce_dataschema: message.dataschema,
      ce_partitionkey: event.aggregateId,
      ce_sequence: String(event.sequence),
      ce_correlationid: context.correlationId,
      ce_causationid: context.causationId,
      ce_traceparent: context.traceparent,
      ce_actorkind: actorKindName(context.caller.kind),
      'content-type': 'application/json',
    },
  };
}

function actorKindName(kind: ActorKind): string {
  return kind.replace('ACTOR_KIND_', '').toLowerCase();
}
