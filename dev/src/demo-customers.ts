/** A record of the demo data; `key` makes its idempotency key and must never change. */
export interface DemoCustomer {
  key: string;
  kind: 'PERSON' | 'ORGANISATION';
  name: string;
  details: Record<string, unknown>;
  /** Keys of the organisations that a person belongs to, and what they do there. */
  memberships?: { organisation: string; position: string }[];
}

const phone = (value: string, label?: string) => ({ kind: 'PHONE', value, label });
const email = (value: string) => ({ kind: 'EMAIL', value });
const trait = (key: string, value: string, source: string) => ({ key, value, source });

/**
 * Customers in Chinese and English, organisations before their people. The first two people are those who sign in as
 * `customer` and `customer2`, whose tickets are in the demo data.
 */
export const demoCustomers: readonly DemoCustomer[] = [
  {
    key: 'chenguang',
    kind: 'ORGANISATION',
    name: '杭州晨光贸易有限公司',
    details: {
      status: 'ACTIVE',
      otherNames: ['晨光贸易', 'Chenguang Trading'],
      contactPoints: [phone('0571 8765 4321', '总机'), email('service@chenguang.example')],
      addresses: [
        {
          label: '注册地址',
          country: 'CN',
          province: '浙江省',
          city: '杭州市',
          district: '西湖区',
          line: '文三路 199 号 3 幢',
          postalCode: '310012',
        },
      ],
      traits: [trait('invoice_title', '杭州晨光贸易有限公司', '合同')],
    },
  },
  {
    key: 'harbour-lights',
    kind: 'ORGANISATION',
    name: 'Harbour Lights Ltd',
    details: {
      status: 'ACTIVE',
      contactPoints: [phone('+44 20 7946 0018', 'office'), email('orders@harbourlights.example')],
      addresses: [
        {
          label: 'delivery',
          country: 'GB',
          city: 'London',
          line: '12 Wharf Road',
          postalCode: 'E14 9XX',
        },
      ],
    },
  },
  {
    key: 'municipal-library',
    kind: 'ORGANISATION',
    name: '明城市图书馆',
    details: {
      status: 'DORMANT',
      otherNames: ['Mingcheng Municipal Library'],
      contactPoints: [phone('025 8321 0000')],
    },
  },
  {
    key: 'lin-xiaoyu',
    kind: 'PERSON',
    name: '林晓雨',
    details: {
      status: 'ACTIVE',
      otherNames: ['Lin Xiaoyu'],
      identities: ['customer'],
      contactPoints: [phone('138 0057 1234', '手机'), email('lin.xiaoyu@mail.example')],
      addresses: [
        {
          label: '收货',
          country: 'CN',
          province: '浙江省',
          city: '杭州市',
          line: '文一路 20 号 2 单元 501',
        },
      ],
      traits: [trait('preferred_language', '中文', '来电'), trait('call_after', '18:00', '来电')],
    },
    memberships: [{ organisation: 'chenguang', position: '采购经理' }],
  },
  {
    key: 'emma-clarke',
    kind: 'PERSON',
    name: 'Emma Clarke',
    details: {
      status: 'ACTIVE',
      identities: ['customer2'],
      contactPoints: [email('emma.clarke@mail.example'), phone('+44 7400 123456', 'mobile')],
      addresses: [
        { label: 'home', country: 'GB', city: 'Leeds', line: '4 Mill Lane', postalCode: 'LS1 4XX' },
      ],
      traits: [trait('preferred_language', 'English', 'registration')],
    },
    memberships: [{ organisation: 'harbour-lights', position: 'Buyer' }],
  },
  {
    key: 'zhang-wei',
    kind: 'PERSON',
    name: '张伟',
    details: {
      status: 'ACTIVE',
      contactPoints: [phone('139 1288 0001', '手机')],
      traits: [trait('product', '咖啡机 CM-3', '订单')],
    },
    memberships: [{ organisation: 'chenguang', position: '财务' }],
  },
  {
    key: 'wang-li',
    kind: 'PERSON',
    name: '王丽',
    details: {
      status: 'PROSPECT',
      contactPoints: [email('wang.li@mail.example')],
      traits: [trait('interest', '会员卡', '展会')],
    },
  },
  {
    key: 'oliver-hughes',
    kind: 'PERSON',
    name: 'Oliver Hughes',
    details: {
      status: 'DORMANT',
      contactPoints: [phone('+44 20 7946 0977'), email('oliver@mail.example')],
    },
  },
  {
    key: 'chen-jianguo',
    kind: 'PERSON',
    name: '陈建国',
    details: {
      status: 'ACTIVE',
      contactPoints: [phone('025 8321 0016', '办公室')],
      traits: [trait('preferred_channel', '电话', '来电')],
    },
    memberships: [{ organisation: 'municipal-library', position: '馆长' }],
  },
  {
    key: 'sofia-marino',
    kind: 'PERSON',
    name: 'Sofia Marino',
    details: { status: 'CLOSED', contactPoints: [email('sofia.marino@mail.example')] },
  },
];
