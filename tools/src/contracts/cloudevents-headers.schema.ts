const attributes = {
  ce_specversion: { type: 'string', const: '1.0', description: 'Version of CloudEvents.' },
  ce_id: {
    type: 'string',
    minLength: 1,
    description: 'Identity of the event; unique with `ce_source`.',
  },
  ce_source: {
    type: 'string',
    format: 'uri-reference',
    minLength: 1,
    description: 'Who produced it.',
  },
  ce_type: { type: 'string', minLength: 1, description: 'What kind of message the value is.' },
  ce_time: { type: 'string', format: 'date-time', description: 'When it happened.' },
  ce_subject: { type: 'string', minLength: 1, description: 'Identity of the aggregate.' },
  ce_dataschema: { type: 'string', format: 'uri', description: 'Names the schema of the value.' },
  ce_partitionkey: {
    type: 'string',
    minLength: 1,
    description: 'The same as the key of the message.',
  },
  ce_sequence: {
    type: 'string',
    pattern: '^[1-9][0-9]*$',
    description: 'Version of the aggregate: counts from 1, without a gap.',
  },
  ce_correlationid: { type: 'string', description: 'Ties together all that one request caused.' },
  ce_causationid: {
    type: 'string',
    description: '`ce_id` of the event that caused it, when one did.',
  },
  ce_traceparent: {
    type: 'string',
    description: 'W3C trace context, when the request was traced.',
  },
  ce_actorkind: {
    type: 'string',
    enum: ['human', 'bot', 'system'],
    description: 'What kind of actor did it.',
  },
  'content-type': {
    type: 'string',
    pattern: '^application/json',
    description: 'Type of the value.',
  },
};

/** Kafka headers of what the platform sends. */
export const outboundHeaders = {
  type: 'object',
  description: 'CloudEvents attributes in binary mode.',
  properties: attributes,
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'content-type'],
};

/** Kafka headers of what partners send; others are ignored. */
export const inboundHeaders = {
  type: 'object',
  description:
    'CloudEvents attributes in binary mode; those that are not required are carried along.',
  properties: attributes,
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type'],
};
