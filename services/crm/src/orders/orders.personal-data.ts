import { OF_CUSTOMER } from '../customers/personal-data.js';
import type { PersonalData } from '../customers/personal-data.js';

const BOOKS = 'business records, whose figures stay; the reference is of the partner';

export const ordersPersonalData: PersonalData = {
  erased: [],
  kept: {
    'customer_order.source': BOOKS,
    'customer_order.reference': BOOKS,
    'customer_order.currency': BOOKS,
    'customer_order_event.reference': BOOKS,
  },
  sections: [
    {
      name: 'orders',
      from: 'customer_order',
      of: OF_CUSTOMER,
      key: [['id', 'uuid']],
      item: `to_jsonb(customer_order) || jsonb_build_object('events', coalesce((
        select jsonb_agg(to_jsonb(event) - 'order_id' order by at, kind, reference) from customer_order_event as event
        where event.order_id = customer_order.id), '[]'))`,
      tells: ['OrderingCustomer'],
    },
  ],
};
