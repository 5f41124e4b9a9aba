import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { TopicMessage } from '../src/stage/topic-reader.js';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

/** What the published schema of a message's type refuses about its value. */
export function refusalsOf({ headers, value }: TopicMessage): string[] {
  const file = `../../docs/schemas/${headers['ce_type']}.schema.json`;
  const schema = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
    $id: string;
  };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  void validate(JSON.parse(value ?? ''));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
