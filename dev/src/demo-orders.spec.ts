import { demoCustomers } from './demo-customers.js';
import { demoOrders } from './demo-orders.js';
import { messageOf } from './demo-partner.js';

const now = new Date('2026-03-02T09:00:00Z');

it('tells of demo orders as a partner does, under ids that stay', () => {
  const returned = demoOrders.find(({ reference }) => reference === 'D-4001');
  const step = returned?.steps[2];
  if (returned === undefined || step === undefined) throw new Error('there is no such order');
  const { headers, value, key } = messageOf(returned, step, 2, now);
  expect(key).toBe('D-4001');
  expect(headers).toMatchObject({ ce_id: 'D-4001-3', ce_type: 'partner.order.returned.v1' });
  expect(JSON.parse(String(value))).toEqual({
    orderReference: 'D-4001',
    customer: { identity: 'tel:+8613912880001' },
    at: '2026-02-24T09:00:00.002Z',
    currency: 'CNY',
    amount: '48000.00',
    returnReference: 'D-4001-3',
  });
});

it('has demo orders of customers that are in the demo data', () => {
  const known = new Set(
    demoCustomers.flatMap(({ details }) => {
      const { identities = [], contactPoints = [] } = details as {
        identities?: string[];
        contactPoints?: { kind: string; value: string }[];
      };
      const digits = contactPoints.map(({ kind, value }) =>
        kind === 'EMAIL' ? `mailto:${value}` : value.replace(/\D/g, '').replace(/^0/, ''),
      );
      return [...identities, ...digits];
    }),
  );
  const customers = demoOrders.map(({ customer }) => customer.replace(/^tel:\+86/, ''));
  expect(customers.filter((customer) => !known.has(customer))).toEqual([]);
});
