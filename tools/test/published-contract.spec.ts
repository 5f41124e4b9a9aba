import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import asyncapi from '@asyncapi/parser';
import { topicMessages, topicSchemas } from '@shouwen/contracts';
import { Ajv } from 'ajv';

const docs = resolve(import.meta.dirname, '../../docs');
// Of the parser's severities: error 0, warning 1, information 2, hint 3.
const WARNING = 1;

function published(type: string): object {
  return JSON.parse(readFileSync(join(docs, `schemas/${type}.schema.json`), 'utf8')) as object;
}

describe('the AsyncAPI document', () => {
  it('is valid, without a warning', async () => {
    const text = readFileSync(join(docs, 'asyncapi.yaml'), 'utf8');
    const { document, diagnostics } = await new asyncapi.Parser().parse(text);
    expect(diagnostics.filter(({ severity }) => Number(severity) <= WARNING)).toEqual([]);
    expect(
      document
        ?.messages()
        .map((message) => message.name())
        .sort(),
    ).toEqual(
      Object.values(topicMessages)
        .map(({ type }) => type)
        .sort(),
    );
  });
});

describe('the published JSON Schemas', () => {
  it('are one for each message on a topic', () => {
    expect(readdirSync(join(docs, 'schemas')).sort()).toEqual(
      Object.values(topicMessages)
        .map(({ type }) => `${type}.schema.json`)
        .sort(),
    );
  });

  it.each(Object.values(topicMessages))('say of $type what the platform checks', (message) => {
    const schema = published(message.type);
    expect(schema).toEqual(topicSchemas[message.fullName]);
    expect(schema).toMatchObject({ $id: message.dataschema });
    expect(new Ajv({ formats: { 'date-time': true } }).validateSchema(schema)).toBe(true);
  });
});
