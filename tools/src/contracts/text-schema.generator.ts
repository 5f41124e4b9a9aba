import type { FieldRules } from './contract.model.js';

interface Constraint {
  readonly pattern: string;
  readonly description: string;
}

const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const TOKEN = '[A-Za-z0-9._:@-]';

// PostgreSQL can store neither in text.
const STORABLE: Constraint = {
  pattern: '^[^\\u0000\\p{Cs}]*$',
  description: 'must not contain the character U+0000 or half of a surrogate pair',
};
const NOT_BLANK: Constraint = {
  pattern: '\\S',
  description: 'must contain something other than white space',
};

/**
 * Schema of a text. Each pattern stands with the sentence that tells what it asks for, so that a refusal can repeat it;
 * each is matched in linear time.
 */
export function textSchema(
  rules: FieldRules,
  options: { mayBeEmpty: boolean; untrusted: boolean },
): Record<string, unknown> {
  const constraints = constraintsOf(rules, options);
  return {
    type: 'string',
    ...(rules.maxLength !== undefined && { maxLength: rules.maxLength }),
    ...(constraints.length > 0 && { allOf: constraints }),
  };
}

function constraintsOf(
  { format, required }: FieldRules,
  { mayBeEmpty, untrusted }: { mayBeEmpty: boolean; untrusted: boolean },
): Constraint[] {
  switch (format) {
    case 'FORMAT_UUID':
      return [
        { pattern: mayBeEmpty ? `^(${UUID})?$` : `^${UUID}$`, description: 'must be a UUID' },
      ];
    case 'FORMAT_TOKEN':
      return [
        {
          pattern: `^${TOKEN}${mayBeEmpty ? '*' : '+'}$`,
          description: 'must consist of letters, digits and . _ : @ -',
        },
      ];
    case undefined:
      return [...(required ? [NOT_BLANK] : []), ...(untrusted ? [STORABLE] : [])];
  }
}
