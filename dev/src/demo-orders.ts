/** Something that happened to an order of the demo data, so many days ago. */
export interface DemoOrderStep {
  kind: 'placed' | 'paid' | 'returned' | 'refunded';
  daysAgo: number;
  amount: string;
}

/** An order of the demo data; its reference makes the ids of its messages and must never change. */
export interface DemoOrder {
  reference: string;
  /** An identity, number or address of the customer, as a partner knows them. */
  customer: string;
  currency: string;
  steps: DemoOrderStep[];
}

const chenguang = 'tel:+8657187654321';
const linXiaoyu = 'customer';
const emmaClarke = 'customer2';
const zhangWei = 'tel:+8613912880001';
const wangLi = 'mailto:wang.li@mail.example';
const oliverHughes = 'mailto:oliver@mail.example';
const chenJianguo = 'tel:+862583210016';

const order = (reference: string, customer: string, steps: DemoOrderStep[], currency = 'CNY') => ({
  ...{ reference, customer, currency, steps },
});
/** Placed and paid on one day. */
const bought = (daysAgo: number, amount: string): DemoOrderStep[] => [
  { kind: 'placed', daysAgo, amount },
  { kind: 'paid', daysAgo, amount },
];

/**
 * Orders that make the demo customers differ: a wholesaler who is VIP, regular customers, one who was VIP until goods came
 * back, one who pays in a currency that the rules name no rate for, one who has not paid, and one of long ago.
 */
export const demoOrders: readonly DemoOrder[] = [
  order('D-1001', chenguang, bought(820, '18600.00')),
  order('D-1002', chenguang, bought(260, '21400.00')),
  order('D-1003', chenguang, bought(140, '19800.00')),
  order('D-1004', chenguang, bought(12, '26500.00')),
  order('D-2001', linXiaoyu, bought(410, '1299.00')),
  order('D-2002', linXiaoyu, bought(96, '899.00')),
  order('D-2003', linXiaoyu, bought(9, '1699.00')),
  order('D-3001', emmaClarke, bought(45, '86.50'), 'GBP'),
  order('D-4001', zhangWei, [
    ...bought(30, '56800.00'),
    { kind: 'returned', daysAgo: 6, amount: '48000.00' },
    { kind: 'refunded', daysAgo: 3, amount: '48000.00' },
  ]),
  order('D-5001', wangLi, [{ kind: 'placed', daysAgo: 2, amount: '399.00' }]),
  order('D-6001', oliverHughes, bought(700, '2450.00')),
  order('D-7001', chenJianguo, bought(110, '6200.00')),
];

/** What people decided about customers besides: whom it is about, who decides it, and what the mutation gets. */
export const demoStandings = [
  {
    key: 'chenguang-agent',
    customer: chenguang,
    by: 'manager',
    mutation: 'setDedicatedAgent',
    input: { agentId: 'agent', reason: '大客户，由专人负责' },
  },
  {
    key: 'emma-tier',
    customer: emmaClarke,
    by: 'supervisor',
    mutation: 'overrideTier',
    input: { tier: 'regular', reason: 'Parcel was late for a week; served as a regular customer' },
    /** Days for which it holds. */
    days: 180,
  },
] as const;
