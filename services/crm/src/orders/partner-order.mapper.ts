import {
  PartnerOrderPaid,
  PartnerOrderPlaced,
  PartnerOrderRefunded,
  PartnerOrderReturned,
  topicMessages,
} from '@shouwen/contracts';
import { platformErrors, readPartnerMessage } from '@shouwen/platform';
import type { FieldViolation, IncomingMessage } from '@shouwen/platform';
import { isCurrency, smallestUnits } from './money.rules.js';
import type { OrderEvent } from './order.entity.js';

/** Clocks of partners may be ahead of ours. */
const TOLERANCE_MS = 3_600_000;

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

const kinds = (
  [
    [topicMessages.PartnerOrderPlaced, 'placed', readPlaced],
    [topicMessages.PartnerOrderPaid, 'paid', readPaid],
    [topicMessages.PartnerOrderReturned, 'returned', readReturned],
    [topicMessages.PartnerOrderRefunded, 'refunded', readRefunded],
  ] as const
).map(([{ type, fullName }, tells, read]) => ({ type, fullName, tells, read }));

/** Reads what a partner tells of an order. Throws the `DomainError` to answer with when it breaks the contract. */
export function readOrderEvent(message: IncomingMessage, now: Date): ReportedOrderEvent {
  const { kind, source, content } = readPartnerMessage(message, kinds);
  const { fields, reference } = kind.read(content);
  const { at, amount } = checked(fields, now);
  return {
    source,
    orderReference: fields.orderReference,
    customer: {
      identity: fields.customer?.identity.trim() ?? '',
      name: fields.customer?.name.trim() ?? '',
    },
    currency: fields.currency,
    event: { kind: kind.tells, reference, at, amount },
  };
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
