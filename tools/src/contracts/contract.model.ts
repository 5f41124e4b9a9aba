import {
  createFileRegistry,
  fromBinary,
  getOption,
  hasOption,
  toJson,
  type DescExtension,
  type DescField,
  type DescFile,
  type DescMessage,
  type DescMethod,
  type DescOneof,
  type FileRegistry,
  type Message,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

/** Who produces a topic message, seen from the platform. */
export type Direction = 'outbound' | 'inbound';

/** A message that travels on Kafka. */
export interface TopicMessage {
  readonly message: DescMessage;
  readonly type: string;
  readonly topic: string;
  readonly direction: Direction;
  /** `ce_dataschema`: an absolute URI that names the schema and never needs to be fetched. */
  readonly dataschema: string;
}

/** What a field's value must satisfy; a rule that is absent does not hold. */
export interface FieldRules {
  readonly required?: true;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: 'FORMAT_UUID' | 'FORMAT_TOKEN';
}

/** The contract as the generators read it: in the order of the proto files. */
export interface Contract {
  readonly topicMessages: readonly TopicMessage[];
  readonly methods: readonly DescMethod[];
  readonly rulesOf: (field: DescField) => FieldRules;
  readonly isRequired: (oneof: DescOneof) => boolean;
  /** Full names of the fields that hold personal data (R9). */
  readonly personalFields: readonly string[];
}

const OPTIONS_PACKAGE = 'shouwen.contract.v1';

/** Reads a contract from a binary FileDescriptorSet; throws when an option is used wrongly. */
export function readContract(descriptorSet: Uint8Array): Contract {
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptorSet));
  const topicMessage = extension(registry, 'topic_message');
  const rules = extension(registry, 'rules');
  const oneofRequired = extension(registry, 'oneof_required');
  const files = [...registry.files].filter(isOurs).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    topicMessages: files
      .flatMap((file) => file.messages)
      .flatMap((message) => {
        const options = optionAsJson(message, topicMessage);
        return options === undefined ? [] : [readTopicMessage(message, options)];
      }),
    methods: files.flatMap((file) => file.services).flatMap((service) => service.methods),
    rulesOf: (field) => optionAsJson(field, rules) ?? {},
    isRequired: (oneof) =>
      oneofRequired !== undefined &&
      hasOption(oneof, oneofRequired) &&
      getOption(oneof, oneofRequired) === true,
    personalFields: files
      .flatMap((file) => file.messages)
      .flatMap((message) => message.fields)
      .filter((field) => optionAsJson(field, rules)?.['personal'] === true)
      .map((field) => `${field.parent.typeName}.${field.name}`),
  };
}

function isOurs(file: DescFile): boolean {
  return file.proto.package.startsWith('shouwen.') && file.proto.package !== OPTIONS_PACKAGE;
}

// Undefined in a contract from before the option; buf refuses one that uses what it does not declare.
function extension(registry: FileRegistry, name: string): DescExtension | undefined {
  return registry.getExtension(`${OPTIONS_PACKAGE}.${name}`);
}

function optionAsJson(
  element: DescMessage | DescField,
  option: DescExtension | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if (option?.message === undefined || !hasOption(element, option)) return undefined;
  const value = getOption(element, option) as Message;
  return toJson(option.message, value) as Record<string, unknown>;
}

function readTopicMessage(
  message: DescMessage,
  { type, topic, direction }: Readonly<Record<string, unknown>>,
): TopicMessage {
  if (typeof type !== 'string' || typeof topic !== 'string' || typeof direction !== 'string') {
    throw new Error(`topic_message of ${message.typeName} needs a type, a topic and a direction`);
  }
  return {
    message,
    type,
    topic,
    direction: direction === 'DIRECTION_INBOUND' ? 'inbound' : 'outbound',
    dataschema: `urn:shouwen:schema:${type}`,
  };
}
