import {
  PartnerOrderPaid,
  PartnerOrderPlaced,
  PartnerOrderRefunded,
  PartnerOrderReturned,
  topicMessages,
  topicSchemas,
} from '@shouwen/contracts';
import { ContractValidator, platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import { isCurrency, smallestUnits } from './money.rules.js';
import type { OrderEvent } from './order.entity.js';
import { partnerErrors } from './partner.errors.js';

const SOURCE = /^[\w./:@+-]{1,200}$/;
const EVENT_ID = /^[\x21-\x7e]{1,200}$/;
/** Clocks of partners may be ahead of ours. */
const TOLERANCE_MS = 3_600_000;

const validator = new ContractValidator(topicSchemas);

/** A partner's message as it came: CloudEvents attributes and the text of its value. */
export interface PartnerMessage {
  id: string | undefined;
  source: string | undefined;
  type: string | undefined;
  value: string;
}

/** What a partner tells of an order. */
export interface ReportedOrderEvent {
  source: string;
  orderReference: string;
  customer: { identity: string; name: string };
  currency: string;
  event: OrderEvent;
}

interface CommonFields {
  orderReference: string;
  customer: { identity: string; name: string } | undefined;
  at: Date | undefined;
  currency: string;
  amount: string;
}

interface Kind {
  fullName: string;
  kind: OrderEvent['kind'];
  read: (content: unknown) => { fields: CommonFields; reference: string };
}

const kinds = new Map<string | undefined, Kind>(
  (
    [
      [topicMessages.PartnerOrderPlaced, 'placed', readPlaced],
      [topicMessages.PartnerOrderPaid, 'paid', readPaid],
      [topicMessages.PartnerOrderReturned, 'returned', readReturned],
      [topicMessages.PartnerOrderRefunded, 'refunded', readRefunded],
    ] as const
  ).map(([{ type, fullName }, kind, read]) => [type, { fullName, kind, read }]),
);

/** Reads what a partner tells of an order. Throws the `DomainError` to answer with when it breaks the contract. */
export function readOrderEvent(message: PartnerMessage, now: Date): ReportedOrderEvent {
  const { kind, fullName, read } = kindOf(message);
  const content = parse(message.value);
  const broken = validator.violationsOf(fullName, content);
  if (broken.length > 0) throw platformErrors.invalid_request({}, { violations: broken });
  const { fields, reference } = read(content);
  const { at, amount } = checked(fields, now);
  return {
    source: message.source ?? '',
    orderReference: fields.orderReference,
    customer: {
      identity: fields.customer?.identity.trim() ?? '',
      name: fields.customer?.name.trim() ?? '',
    },
    currency: fields.currency,
    event: { kind, reference, at, amount },
  };
}

function kindOf({ id, source, type }: PartnerMessage): Kind {
  const kind = kinds.get(type);
  const violations: FieldViolation[] = [];
  if (!EVENT_ID.test(id ?? '')) {
    violations.push({
      field: 'ce_id',
      description: 'must be 1 to 200 visible ASCII characters',
      descriptionZh: '必须为 1 至 200 个可见 ASCII 字符',
    });
  }
  if (!SOURCE.test(source ?? '')) {
    violations.push({
      field: 'ce_source',
      description: 'must name the partner, such as /partners/acme',
      descriptionZh: '必须标明合作方，例如 /partners/acme',
    });
  }
  if (kind === undefined) {
    const types = [...kinds.keys()].join(', ');
    violations.push({
      field: 'ce_type',
      description: `must be one of ${types}`,
      descriptionZh: `必须为以下之一：${types}`,
    });
  }
  if (violations.length > 0 || kind === undefined) {
    throw partnerErrors.headers_invalid({}, { violations });
  }
  return kind;
}

function checked(fields: CommonFields, now: Date): { at: Date; amount: number } {
  const { at, currency, customer } = fields;
  const violations: FieldViolation[] = [];
  const time = at?.getTime() ?? Number.NaN;
  if (!(time >= 0 && time <= now.getTime() + TOLERANCE_MS)) {
    violations.push({
      field: 'at',
      description: 'must not be ahead of now',
      descriptionZh: '不能晚于当前时间',
    });
  }
  if ((customer?.identity.trim() ?? '') === '') {
    violations.push({
      field: 'customer.identity',
      description: 'must not be empty',
      descriptionZh: '不能为空',
    });
  }
  let amount: number | undefined;
  if (isCurrency(currency)) amount = smallestUnits(fields.amount, currency);
  else {
    violations.push({
      field: 'currency',
      description: 'must be a currency of ISO 4217, such as CNY',
      descriptionZh: '必须为 ISO 4217 币种，例如 CNY',
    });
  }
  if (amount === undefined && isCurrency(currency)) {
    violations.push({
      field: 'amount',
      description: 'must be an amount in that currency, such as 1299.00',
      descriptionZh: '必须为该币种的金额，例如 1299.00',
    });
  }
  if (at === undefined || amount === undefined || violations.length > 0) {
    throw platformErrors.invalid_request({}, { violations });
  }
  return { at, amount };
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw partnerErrors.not_json({}, { cause });
  }
}

function readPlaced(content: unknown) {
  return { fields: PartnerOrderPlaced.fromJSON(content), reference: '' };
}

function readPaid(content: unknown) {
  const fields = PartnerOrderPaid.fromJSON(content);
  return { fields, reference: fields.paymentReference };
}

function readReturned(content: unknown) {
  const fields = PartnerOrderReturned.fromJSON(content);
  return { fields, reference: fields.returnReference };
}

function readRefunded(content: unknown) {
  const fields = PartnerOrderRefunded.fromJSON(content);
  return { fields, reference: fields.refundReference };
}
