import {
  ScalarType,
  type DescEnum,
  type DescField,
  type DescMessage,
  type DescOneof,
} from '@bufbuild/protobuf';
import { FeatureSet_FieldPresence } from '@bufbuild/protobuf/wkt';
import { commentOf } from './contract-comment.js';
import type { Contract, FieldRules, TopicMessage } from './contract.model.js';
import { textSchema } from './text-schema.generator.js';

/** A JSON Schema, draft-07: the dialect that AsyncAPI 3 and Ajv share. */
export type JsonSchema = Record<string, unknown>;

/** What a schema is for; decides names, presence and how much it says. */
export interface SchemaTarget {
  readonly contract: Contract;
  /** `json`: proto3 JSON on Kafka. `decoded`: the object that the generated gRPC code hands to a service. */
  readonly form: 'json' | 'decoded';
  /** Whether the value comes from outside, so that text the database can't store has to be refused. */
  readonly untrusted: boolean;
  /** Where nested messages are put, such as `#/definitions/`. */
  readonly referencePrefix: string;
  /** Receives the nested messages, by full name. */
  readonly definitions: Map<string, JsonSchema>;
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const DEFINITIONS = '#/definitions/';
const TIMESTAMP = 'google.protobuf.Timestamp';
const INT32 = { minimum: -2_147_483_648, maximum: 2_147_483_647 };

/** Schema of a topic message's JSON, complete in itself. */
export function topicSchema(contract: Contract, topicMessage: TopicMessage): JsonSchema {
  const { message, dataschema, direction } = topicMessage;
  const untrusted = direction === 'inbound';
  const target = selfContained({ contract, form: 'json', untrusted });
  return {
    $schema: DRAFT,
    $id: dataschema,
    title: message.name,
    ...messageSchema(message, target),
    ...definitionsOf(target),
  };
}

/** Schema of a gRPC request as the generated code decodes it, complete in itself. */
export function requestSchema(contract: Contract, message: DescMessage): JsonSchema {
  const target = selfContained({ contract, form: 'decoded', untrusted: true });
  return { $schema: DRAFT, ...messageSchema(message, target), ...definitionsOf(target) };
}

/** Schema of one message; nested messages go to the target's definitions. */
export function messageSchema(message: DescMessage, target: SchemaTarget): JsonSchema {
  const properties: JsonSchema = {};
  const required: string[] = [];
  for (const member of message.members) {
    const name = member.kind === 'oneof' ? member.localName : member.jsonName;
    properties[name] =
      member.kind === 'oneof' ? oneofSchema(member, target) : fieldSchema(member, target);
    if (mustBePresent(member, target)) required.push(name);
  }
  return {
    ...description(message, target),
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
  };
}

function selfContained(
  target: Pick<SchemaTarget, 'contract' | 'form' | 'untrusted'>,
): SchemaTarget {
  return { ...target, referencePrefix: DEFINITIONS, definitions: new Map() };
}

function definitionsOf({ definitions }: SchemaTarget): JsonSchema {
  return definitions.size === 0 ? {} : { definitions: Object.fromEntries(definitions) };
}

function description(element: DescMessage | DescField, { form }: SchemaTarget): JsonSchema {
  const text = form === 'json' ? commentOf(element) : '';
  return text === '' ? {} : { description: text };
}

function mustBePresent(member: DescField | DescOneof, { contract, form }: SchemaTarget): boolean {
  if (member.kind === 'oneof') return contract.isRequired(member);
  const rules = contract.rulesOf(member);
  // The generated code fills in what is absent, except messages.
  if (form === 'decoded') return rules.required === true && member.fieldKind === 'message';
  return rules.required === true || (rules.minItems ?? 0) > 0;
}

function fieldSchema(field: DescField, target: SchemaTarget): JsonSchema {
  const rules = target.contract.rulesOf(field);
  const comment = description(field, target);
  switch (field.fieldKind) {
    case 'scalar':
      return { ...comment, ...scalarSchema(field, field.scalar, rules, target) };
    case 'enum':
      return { ...comment, ...enumSchema(field.enum, rules) };
    case 'message':
      return { ...comment, ...nestedSchema(field.message, target) };
    case 'list':
      return { ...comment, ...listSchema(field, rules, target) };
    case 'map':
      throw unsupported(field, 'maps');
  }
}

function listSchema(
  field: DescField & { fieldKind: 'list' },
  rules: FieldRules,
  target: SchemaTarget,
): JsonSchema {
  return {
    type: 'array',
    ...(rules.minItems !== undefined && { minItems: rules.minItems }),
    ...(rules.maxItems !== undefined && { maxItems: rules.maxItems }),
    items: itemSchema(field, { ...rules, required: true }, target),
  };
}

function itemSchema(
  field: DescField & { fieldKind: 'list' },
  rules: FieldRules,
  target: SchemaTarget,
): JsonSchema {
  switch (field.listKind) {
    case 'scalar':
      return scalarSchema(field, field.scalar, rules, target);
    case 'enum':
      return enumSchema(field.enum, rules);
    case 'message':
      return nestedSchema(field.message, target);
  }
}

function scalarSchema(
  field: DescField,
  scalar: ScalarType,
  rules: FieldRules,
  { form, untrusted }: SchemaTarget,
): JsonSchema {
  // Decoded they are a Uint8Array, whose size the decoder has bounded; on a topic they have no place.
  if (scalar === ScalarType.BYTES && form === 'decoded') return {};
  if (scalar === ScalarType.STRING) {
    const mayBeEmpty = field.presence === FeatureSet_FieldPresence.IMPLICIT && !rules.required;
    return textSchema(rules, { mayBeEmpty, untrusted });
  }
  if (scalar === ScalarType.BOOL) return { type: 'boolean' };
  if (scalar === ScalarType.DOUBLE) return { type: 'number' };
  if (scalar === ScalarType.INT32) {
    return {
      type: 'integer',
      minimum: rules.minimum ?? INT32.minimum,
      maximum: rules.maximum ?? INT32.maximum,
    };
  }
  throw unsupported(field, `the scalar type ${ScalarType[scalar]}`);
}

function enumSchema(descriptor: DescEnum, rules: FieldRules): JsonSchema {
  const values = descriptor.values.filter(({ number }) => number !== 0 || rules.required !== true);
  return { type: 'string', enum: values.map(({ name }) => name) };
}

function nestedSchema(message: DescMessage, target: SchemaTarget): JsonSchema {
  if (message.typeName === TIMESTAMP) {
    return target.form === 'json' ? { type: 'string', format: 'date-time' } : {};
  }
  if (!target.definitions.has(message.typeName)) {
    // Reserved before it is filled, so that a message may contain itself.
    target.definitions.set(message.typeName, {});
    target.definitions.set(message.typeName, messageSchema(message, target));
  }
  return { allOf: [{ $ref: `${target.referencePrefix}${message.typeName}` }] };
}

function oneofSchema(oneof: DescOneof, target: SchemaTarget): JsonSchema {
  if (target.form === 'json') throw unsupported(oneof.fields[0]!, 'oneof on a topic');
  return {
    type: 'object',
    properties: { $case: { type: 'string', enum: oneof.fields.map(({ jsonName }) => jsonName) } },
    required: ['$case', 'value'],
    allOf: oneof.fields.map((field) => ({
      if: { properties: { $case: { const: field.jsonName } } },
      then: { properties: { value: fieldSchema(field, target) } },
    })),
  };
}

function unsupported(field: DescField, what: string): Error {
  return new Error(`${field.parent.typeName}.${field.name}: schemas for ${what} are not supported`);
}
