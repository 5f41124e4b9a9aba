import { topicSchemas } from '@shouwen/contracts';
import type { FieldViolation } from '../errors/domain-error.js';
import { platformErrors } from '../errors/platform-errors.js';
import { ContractValidator } from '../grpc/contract-validator.js';
import type { IncomingMessage } from '../messaging/message-broker.js';
import { headerOf } from '../messaging/message-broker.js';
import { partnerErrors } from './partner-errors.js';

const SOURCE = /^[\w./:@+-]{1,200}$/;
const EVENT_ID = /^[\x21-\x7e]{1,200}$/;

const validator = new ContractValidator(topicSchemas);

/** A kind of message that partners send, as the contract names it. */
export interface PartnerMessageKind {
  /** Its CloudEvents type. */
  type: string;
  fullName: string;
}

/** A partner's message that keeps to its contract. */
export interface PartnerMessage<Kind> {
  kind: Kind;
  /** The partner, by its CloudEvents source. */
  source: string;
  content: unknown;
}

/** Reads a partner's message of one of some kinds. Throws the `DomainError` to answer with when it breaks the contract. */
export function readPartnerMessage<Kind extends PartnerMessageKind>(
  message: IncomingMessage,
  kinds: readonly Kind[],
): PartnerMessage<Kind> {
  const source = headerOf(message, 'ce_source') ?? '';
  const kind = kinds.find(({ type }) => type === headerOf(message, 'ce_type'));
  const violations: FieldViolation[] = [];
  if (!EVENT_ID.test(headerOf(message, 'ce_id') ?? '')) {
    violations.push({
      field: 'ce_id',
      description: 'must be 1 to 200 visible ASCII characters',
      descriptionZh: '必须为 1 至 200 个可见 ASCII 字符',
    });
  }
  if (!SOURCE.test(source)) {
    violations.push({
      field: 'ce_source',
      description: 'must name the partner, such as /partners/acme',
      descriptionZh: '必须标明合作方，例如 /partners/acme',
    });
  }
  if (kind === undefined) violations.push(wrongType(kinds.map(({ type }) => type)));
  if (violations.length > 0 || kind === undefined) {
    throw partnerErrors.headers_invalid({}, { violations });
  }
  const content = parse(message.value?.toString('utf8') ?? '');
  const broken = validator.violationsOf(kind.fullName, content);
  if (broken.length > 0) throw platformErrors.invalid_request({}, { violations: broken });
  return { kind, source, content };
}

function wrongType(types: readonly string[]): FieldViolation {
  const known = types.join(', ');
  const one = types.length === 1;
  return {
    field: 'ce_type',
    description: one ? `must be ${known}` : `must be one of ${known}`,
    descriptionZh: one ? `必须为 ${known}` : `必须为以下之一：${known}`,
  };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw partnerErrors.not_json({}, { cause });
  }
}
