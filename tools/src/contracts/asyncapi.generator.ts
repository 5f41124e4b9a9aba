import { stringify } from 'yaml';
import { commentOf } from './contract-comment.js';
import type { Contract, TopicMessage } from './contract.model.js';
import { inboundHeaders, outboundHeaders } from './cloudevents-headers.schema.js';
import { messageSchema, type JsonSchema } from './json-schema.generator.js';

const HEADER = '# Generated from proto/ by `npm run gen`. Do not edit.\n';
const BINDING_VERSION = '0.5.0';
// Topics of the platform's own aggregates; others are made for an exchange with partners.
const OWN_TOPICS = 'shouwen.';

/** The AsyncAPI 3.0 document of every topic, in YAML. */
export function asyncapiDocument(contract: Contract, version: string): string {
  const topics = topicsOf(contract);
  const definitions = new Map<string, JsonSchema>();
  const document = {
    asyncapi: '3.0.0',
    id: 'urn:shouwen:asyncapi',
    info: {
      title: 'Shouwen on Kafka',
      version,
      description:
        'What partners may consume from the platform and produce to it. Each message is a CloudEvents 1.0 event in ' +
        'binary mode: attributes in `ce_` headers, the value is JSON. Fields that hold their default (empty text, zero, ' +
        'false, unspecified) are left out. Consumers ignore fields that they do not know.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      tags: [{ name: 'kafka' }],
    },
    defaultContentType: 'application/json',
    channels: fromEach(topics, (topic, messages) => [topic, channel(topic, messages)]),
    operations: fromEach(topics, (topic, messages) => operation(topic, messages)),
    components: {
      messages: Object.fromEntries(
        contract.topicMessages.map((topicMessage) => [
          topicMessage.message.name,
          message(contract, topicMessage, definitions),
        ]),
      ),
      schemas: {
        OutboundHeaders: outboundHeaders,
        InboundHeaders: inboundHeaders,
        ...Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    },
  };
  return HEADER + stringify(document, { lineWidth: 100, aliasDuplicateObjects: false });
}

function topicsOf({ topicMessages }: Contract): Map<string, TopicMessage[]> {
  const topics = new Map<string, TopicMessage[]>();
  for (const topicMessage of topicMessages) {
    const messages = topics.get(topicMessage.topic) ?? [];
    if (messages.some(({ direction }) => direction !== topicMessage.direction)) {
      throw new Error(`The topic ${topicMessage.topic} has messages of both directions`);
    }
    topics.set(topicMessage.topic, [...messages, topicMessage]);
  }
  return topics;
}

function fromEach(
  topics: Map<string, TopicMessage[]>,
  entry: (topic: string, messages: TopicMessage[]) => [string, unknown],
): Record<string, unknown> {
  return Object.fromEntries([...topics].map(([topic, messages]) => entry(topic, messages)));
}

function channel(topic: string, messages: readonly TopicMessage[]) {
  const compacted = isCompacted(topic);
  return {
    address: topic,
    description: channelDescription(topic, messages),
    messages: Object.fromEntries(
      messages.map(({ message: { name } }) => [name, { $ref: `#/components/messages/${name}` }]),
    ),
    bindings: {
      kafka: {
        topic,
        topicConfiguration: { 'cleanup.policy': [compacted ? 'compact' : 'delete'] },
        bindingVersion: BINDING_VERSION,
      },
    },
  };
}

function channelDescription(topic: string, [first]: readonly TopicMessage[]): string {
  if (first?.direction === 'inbound') {
    return (
      `Partners produce, the platform consumes. A message that is not acceptable is answered on a rejection topic. ` +
      `One that could not be applied after retries is kept on \`${topic}.dlq\`, with the reason and the origin in its headers.`
    );
  }
  if (isCompacted(topic)) {
    return 'The platform produces. Compacted: the last message of each key is the state of that aggregate.';
  }
  const order = topic.startsWith(OWN_TOPICS)
    ? ' Messages of one key arrive in the order of `ce_sequence`.'
    : '';
  return `The platform produces.${order} Each arrives at least once: consumers drop a \`ce_id\` that they have seen.`;
}

function operation(topic: string, messages: readonly TopicMessage[]): [string, unknown] {
  const action = messages[0]?.direction === 'inbound' ? 'receive' : 'send';
  const reference = `#/channels/${topic}`;
  return [
    `${action}.${topic}`,
    {
      action,
      channel: { $ref: reference },
      summary: `The platform ${action}s: ${messages.map(({ message: { name } }) => name).join(', ')}.`,
      messages: messages.map(({ message: { name } }) => ({
        $ref: `${reference}/messages/${name}`,
      })),
    },
  ];
}

function message(
  contract: Contract,
  { message: descriptor, type, direction, dataschema, topic }: TopicMessage,
  definitions: Map<string, JsonSchema>,
) {
  const untrusted = direction === 'inbound';
  const payload = messageSchema(descriptor, {
    ...{ contract, form: 'json', untrusted, definitions },
    referencePrefix: '#/components/schemas/',
  });
  return {
    name: type,
    title: descriptor.name,
    summary: commentOf(descriptor),
    contentType: 'application/json',
    headers: { $ref: `#/components/schemas/${untrusted ? 'InboundHeaders' : 'OutboundHeaders'}` },
    payload: { ...payload, $id: dataschema },
    bindings: {
      kafka: {
        key: { type: 'string', description: keyDescription(topic, untrusted) },
        bindingVersion: BINDING_VERSION,
      },
    },
  };
}

function keyDescription(topic: string, untrusted: boolean): string {
  if (untrusted) return 'Chosen by the partner; messages of one key are taken in their order.';
  return topic.startsWith(OWN_TOPICS)
    ? 'Identity of the aggregate; the same as `ce_subject` and `ce_partitionkey`.'
    : 'The same as `ce_partitionkey`.';
}

function isCompacted(topic: string): boolean {
  return topic.includes('.snapshots.');
}
