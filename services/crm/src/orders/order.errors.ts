import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** Why what a partner tells of an order is refused; documented in docs/errors.md. */
export const orderErrorCatalogue = {
  order_of_another_customer: {
    kind: 'conflict',
    en: 'Earlier messages name another customer for this order; send the same one in every message about it.',
    zh: '此前的消息为该订单指定了其他客户，请在该订单的所有消息中使用同一客户。',
  },
  order_in_another_currency: {
    kind: 'conflict',
    en: 'Earlier messages about this order are in {currency}; send every amount of it in that currency.',
    zh: '该订单此前的消息币种为 {currency}，请以该币种发送其所有金额。',
  },
  order_events_full: {
    kind: 'precondition',
    en: 'The order has {limit} payments, returns and refunds, the most there can be; report further ones under a new order.',
    zh: '该订单的付款、退货和退款已达上限 {limit} 条，请以新订单上报后续事项。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each reason why what a partner tells of an order is refused. */
export const orderErrors = defineErrors('crm', orderErrorCatalogue);
