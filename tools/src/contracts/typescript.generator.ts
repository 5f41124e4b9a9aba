import { format } from 'prettier';
import type { Contract, TopicMessage } from './contract.model.js';
import { requestSchema, topicSchema } from './json-schema.generator.js';

const HEADER = '// Generated from proto/ by `npm run gen`. Do not edit.\n\n';
const PRETTIER = { parser: 'typescript', printWidth: 100, singleQuote: true } as const;

/** Source of `topic-messages.ts`: every message that travels on Kafka, with its codec. */
export async function topicMessagesSource(contract: Contract): Promise<string> {
  refuseClashes(contract.topicMessages);
  const files = [...new Set(contract.topicMessages.map(({ message }) => message.file.name))];
  const imports = files.map((file) => {
    const names = contract.topicMessages
      .filter(({ message }) => message.file.name === file)
      .map(({ message }) => message.name);
    return `import { ${names.sort().join(', ')} } from './${file}.js';`;
  });
  const entries = contract.topicMessages.map(
    ({ message, type, topic, direction, dataschema }) => `
      ${message.name}: {
        fullName: '${message.typeName}',
        type: '${type}',
        topic: '${topic}',
        direction: '${direction}',
        dataschema: '${dataschema}',
        codec: ${message.name},
      },`,
  );
  return format(
    `${HEADER}${imports.join('\n')}

/** Every message that travels on Kafka: its CloudEvents type, topic without prefix, direction and codec. */
export const topicMessages = {${entries.join('')}
} as const;

/** Name of a message that travels on Kafka. */
export type TopicMessageName = keyof typeof topicMessages;
`,
    PRETTIER,
  );
}

/** Source of `schemas.ts`: the JSON Schemas that processes validate with. */
export async function schemasSource(contract: Contract): Promise<string> {
  const topics = contract.topicMessages.map((topicMessage) => [
    topicMessage.message.typeName,
    topicSchema(contract, topicMessage),
  ]);
  const requests = contract.methods.map(({ input }) => [
    input.typeName,
    requestSchema(contract, input),
  ]);
  const types = contract.methods.map(({ parent, name, input }) => [
    `/${parent.typeName}/${name}`,
    input.typeName,
  ]);
  const table = (rows: unknown[][]) => JSON.stringify(Object.fromEntries(rows));
  return format(
    `${HEADER}/** A JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the JSON of topic messages, by the full name of the message. */
export const topicSchemas: Readonly<Record<string, JsonSchema>> = ${table(topics)};

/** Schemas of decoded gRPC requests, by the full name of the message. */
export const requestSchemas: Readonly<Record<string, JsonSchema>> = ${table(requests)};

/** Full name of the request message of each gRPC method, by the path of the method. */
export const requestTypes: Readonly<Record<string, string>> = ${table(types)};
`,
    PRETTIER,
  );
}

function refuseClashes(topicMessages: readonly TopicMessage[]): void {
  for (const key of ['type', 'name'] as const) {
    const seen = new Set<string>();
    for (const { message, type } of topicMessages) {
      const value = key === 'type' ? type : message.name;
      if (seen.has(value)) throw new Error(`Two topic messages have the ${key} ${value}`);
      seen.add(value);
    }
  }
}
