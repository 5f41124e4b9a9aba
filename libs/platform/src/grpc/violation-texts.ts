import type { ErrorObject } from 'ajv';
import type { FieldViolation } from '../errors/domain-error.js';

type Words = Pick<FieldViolation, 'description' | 'descriptionZh'>;

// The contract's patterns, by the description that the generator gives them.
const patternsInChinese: Readonly<Record<string, string>> = {
  'must contain something other than white space': '不能为空白',
  'must not contain the character U+0000 or half of a surrogate pair':
    '不能包含字符 U+0000 或不完整的代理对',
  'must be a UUID': '必须是 UUID',
  'must consist of letters, digits and . _ : @ -': '只能包含字母、数字和 ._:@-',
};

/** What a field must satisfy, in both languages (P7). */
export function wordsOf(error: ErrorObject): Words {
  const { keyword, params } = error as { keyword: string; params: Record<string, unknown> };
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return words('must be given', '必填');
    case 'type':
      return words(
        `must be of type ${String(params['type'])}`,
        `类型必须为 ${String(params['type'])}`,
      );
    case 'enum':
    case 'const':
      return oneOf(params['allowedValues'] ?? [params['allowedValue']]);
    case 'maxLength':
      return words(`must have at most ${limit} characters`, `最多 ${limit} 个字符`);
    case 'minLength':
      return words('must not be empty', '不能为空');
    case 'maxItems':
      return words(`must have at most ${limit} items`, `最多 ${limit} 项`);
    case 'minItems':
      return words(`must have at least ${limit} items`, `至少 ${limit} 项`);
    case 'minimum':
      return words(`must be at least ${limit}`, `不能小于 ${limit}`);
    case 'maximum':
      return words(`must be at most ${limit}`, `不能大于 ${limit}`);
    case 'pattern':
      return pattern(error);
    default:
      return words(error.message ?? 'is not valid', '无效');
  }
}

function oneOf(values: unknown): Words {
  const names = (values as unknown[]).join(', ');
  return words(`must be one of ${names}`, `必须是以下之一：${names}`);
}

function pattern(error: ErrorObject): Words {
  const { description } = error.parentSchema as { description?: string };
  return words(description ?? 'is not valid', patternsInChinese[description ?? ''] ?? '格式无效');
}

function words(description: string, descriptionZh: string): Words {
  return { description, descriptionZh };
}
