const text = (zh: string, en: string) => ({ zh, en });

/** The script that the demo campaign reads to customers. */
export const demoSurveyTemplate = {
  code: 'callback',
  title: text('服务回访', 'Service callback'),
  introduction: text(
    '您好，这里是首问客服，想占用您一分钟了解一下服务感受。',
    'Hello, this is Shouwen. May I take a minute to ask about our service?',
  ),
  questions: [
    {
      code: 'recommend',
      kind: 'NPS',
      required: true,
      text: text('您有多大可能向朋友推荐我们？', 'How likely are you to recommend us to a friend?'),
    },
    {
      code: 'service',
      kind: 'SCALE',
      required: true,
      text: text('您给我们的服务打几分？', 'How do you rate our service?'),
    },
    {
      code: 'better',
      kind: 'MULTIPLE',
      required: false,
      text: text('哪些方面需要改进？', 'What should be better?'),
      choices: [
        { code: 'speed', text: text('响应速度', 'How fast we answer') },
        { code: 'delivery', text: text('物流配送', 'Delivery') },
        { code: 'product', text: text('产品质量', 'The goods') },
      ],
      conditions: [{ question: 'service', atMost: 7 }],
    },
    {
      code: 'words',
      kind: 'TEXT',
      required: false,
      text: text('还有什么想对我们说的吗？', 'Is there anything else you would like to say?'),
    },
  ],
} as const;

/** The campaign by telephone in which customers are invited one by one, so that it needs no mail. */
export const demoSurveyCampaign = {
  name: text('客户回访', 'Customer callback'),
  templateCode: demoSurveyTemplate.code,
  channel: 'PHONE',
  repeatMonths: 0,
};

/** Who invites, and who records: whoever invited a customer does not record what they said. */
export const demoSurveyors = { invites: 'agent', records: 'supervisor' } as const;

/** Whom the demo campaign asks; `key` makes idempotency keys and must never change. */
export interface DemoSurveyed {
  key: string;
  /** An identity, number or address of the customer. */
  customer: string;
  /** What they said; undefined while they were not reached. */
  said?: { recommend: number; service: number; better?: string[]; words?: string };
}

/** Customers of the demo data whom the demo campaign asks. */
export const demoSurveyed: readonly DemoSurveyed[] = [
  {
    key: 'chenguang',
    customer: 'tel:+8657187654321',
    said: { recommend: 10, service: 9, words: '专人负责，事情都能及时解决。' },
  },
  { key: 'lin-xiaoyu', customer: 'customer', said: { recommend: 9, service: 9 } },
  {
    key: 'emma-clarke',
    customer: 'customer2',
    said: {
      recommend: 6,
      service: 5,
      better: ['speed', 'delivery'],
      words: 'The parcel was a week late, and nobody told me.',
    },
  },
  {
    key: 'zhang-wei',
    customer: 'tel:+8613912880001',
    said: { recommend: 4, service: 6, better: ['product'] },
  },
  { key: 'chen-jianguo', customer: 'tel:+862583210016', said: { recommend: 8, service: 8 } },
  { key: 'oliver-hughes', customer: 'mailto:oliver@mail.example' },
];

/** The answers as `recordSurveyAnswers` takes them. */
export function demoAnswersOf({
  recommend,
  service,
  better,
  words,
}: NonNullable<DemoSurveyed['said']>): { question: string; values?: string[]; words?: string }[] {
  return [
    { question: 'recommend', values: [String(recommend)] },
    { question: 'service', values: [String(service)] },
    ...(better === undefined ? [] : [{ question: 'better', values: better }]),
    ...(words === undefined ? [] : [{ question: 'words', words }]),
  ];
}
