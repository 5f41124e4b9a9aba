/** A change to a demo ticket: who makes it, and what the mutation gets besides the ticket. */
export interface DemoStep {
  by: string;
  mutation:
    | 'addNote'
    | 'changeGrade'
    | 'claimTicket'
    | 'handBackTicket'
    | 'reopenTicket'
    | 'replyToTicket'
    | 'resolveTicket';
  input: Record<string, string>;
}

/** A ticket of the demo data; `key` makes its idempotency keys and must never change. */
export interface DemoTicket {
  key: string;
  by: string;
  open: Record<string, unknown>;
  steps: DemoStep[];
}

const claim = (by: string): DemoStep => ({ by, mutation: 'claimTicket', input: {} });
const reply = (by: string, body: string): DemoStep => ({
  by,
  mutation: 'replyToTicket',
  input: { body },
});
const note = (by: string, body: string): DemoStep => ({ by, mutation: 'addNote', input: { body } });
const resolve = (by: string, resolution: string): DemoStep => ({
  by,
  mutation: 'resolveTicket',
  input: { resolution },
});

const linXiaoyu = { id: 'customer', name: '林晓雨' };
const emmaClarke = { id: 'customer2', name: 'Emma Clarke' };

/** Tickets in every status, of two customers, in Chinese and English. */
export const demoTickets: readonly DemoTicket[] = [
  {
    key: 'coffee-machine',
    by: 'customer',
    open: { subject: '咖啡机漏水', body: '上周买的咖啡机底部一直漏水，桌面都湿了，请问怎么处理？' },
    steps: [
      claim('agent'),
      reply(
        'agent',
        '林女士您好，非常抱歉给您带来不便。请问水箱是否已经装到底？麻烦拍一张底部的照片。',
      ),
      reply('customer', '已经装到底了，照片发到邮箱了。'),
      note('agent', '照片可见密封圈移位，与三月批次问题一致，建议直接换新。'),
      resolve('agent', '已安排换新：新机明天发出，旧机由快递员上门取回，运费由我们承担。'),
    ],
  },
  {
    key: 'invoice-title',
    by: 'agent',
    open: {
      subject: '发票抬头开错了',
      body: '客户来电：发票抬头应为“杭州晨光贸易有限公司”，需要重开电子发票。',
      grade: 'GENERAL',
      channel: 'PHONE',
      customer: linXiaoyu,
    },
    steps: [claim('agent'), reply('agent', '已提交财务重开，今天下班前会发到您的邮箱。')],
  },
  {
    key: 'late-parcel',
    by: 'customer2',
    open: {
      subject: 'Parcel has not moved for four days',
      body: 'Tracking has shown "in transit" since Monday. I need the lamp before Saturday. Where is it?',
    },
    steps: [
      claim('agent2'),
      reply(
        'agent2',
        'Hello Emma, I am sorry about the wait. I have asked the carrier to trace the parcel.',
      ),
      note(
        'agent2',
        'Carrier: mis-sorted in Hangzhou, back on its way tonight. Offer free return if late.',
      ),
      resolve(
        'agent2',
        'The parcel was mis-sorted and is on its way again; delivery is confirmed for Friday.',
      ),
      {
        by: 'customer2',
        mutation: 'reopenTicket',
        input: { reason: 'It is Friday evening and nothing has arrived.' },
      },
    ],
  },
  {
    key: 'charger-smoke',
    by: 'agent2',
    open: {
      subject: 'Charger gets very hot and smells burnt',
      body: 'Customer on the phone: charger became too hot to touch after ten minutes. Unplugged now, nobody hurt.',
      grade: 'IMPORTANT',
      channel: 'PHONE',
      customer: emmaClarke,
    },
    steps: [
      claim('agent2'),
      {
        by: 'supervisor',
        mutation: 'changeGrade',
        input: {
          grade: 'URGENT',
          reason: 'Risk of fire; every unit of this batch must be checked.',
        },
      },
      reply(
        'agent2',
        'Please do not use the charger again. A replacement of another model leaves today by express.',
      ),
    ],
  },
  {
    key: 'member-points',
    by: 'customer',
    open: {
      subject: '会员积分没有到账',
      body: '十一月的订单已经签收，积分一直没有加上，订单尾号 8821。',
    },
    steps: [],
  },
  {
    key: 'installation',
    by: 'customer2',
    open: {
      subject: 'How do I mount the shelf on a plaster wall?',
      body: 'The manual only shows brick walls. Which anchors do I need for plasterboard, and what load is safe?',
    },
    steps: [
      claim('agent'),
      {
        by: 'agent',
        mutation: 'handBackTicket',
        input: { reason: '需要英文技术支持，请英文组接手。' },
      },
    ],
  },
];
