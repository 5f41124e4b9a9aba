import { PartnerTicket, topicMessages, topicSchemas } from '@shouwen/contracts';
import { ContractValidator, platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import { partnerErrors } from './partner.errors.js';

const SOURCE = /^[\w./:@+-]{1,200}$/;
const EVENT_ID = /^[\x21-\x7e]{1,200}$/;

const validator = new ContractValidator(topicSchemas);

/** A partner's message as it came: CloudEvents attributes and the text of its value. */
export interface PartnerMessage {
  id: string | undefined;
  source: string | undefined;
  type: string | undefined;
  value: string;
}

/** Reads a partner's ticket. Throws the `DomainError` to answer the partner with when the message breaks the contract. */
export function readPartnerTicket(message: PartnerMessage): PartnerTicket {
  const { type, fullName } = topicMessages.PartnerTicket;
  const violations: FieldViolation[] = [];
  if (!EVENT_ID.test(message.id ?? '')) {
    violations.push({
      field: 'ce_id',
      description: 'must be 1 to 200 visible ASCII characters',
      descriptionZh: '必须为 1 至 200 个可见 ASCII 字符',
    });
  }
  if (!SOURCE.test(message.source ?? '')) {
    violations.push({
      field: 'ce_source',
      description: 'must name the partner, such as /partners/acme',
      descriptionZh: '必须标明合作方，例如 /partners/acme',
    });
  }
  if (message.type !== type) {
    violations.push({
      field: 'ce_type',
      description: `must be ${type}`,
      descriptionZh: `必须为 ${type}`,
    });
  }
  if (violations.length > 0) throw partnerErrors.headers_invalid({}, { violations });

  const content = parse(message.value);
  const broken = validator.violationsOf(fullName, content);
  if (broken.length > 0) throw platformErrors.invalid_request({}, { violations: broken });
  return PartnerTicket.fromJSON(content);
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw partnerErrors.not_json({}, { cause });
  }
}
