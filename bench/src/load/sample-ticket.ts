/** What the bench asks for when it opens a ticket. */
export interface SampleTicket {
  subject: string;
  body: string;
  customer: { id: string; name: string };
  idempotencyKey: string;
}

const questions = [
  {
    subject: '订单已显示签收，但我没有收到货',
    body: '物流昨天下午显示已签收，快递员电话打不通，驿站也没有找到包裹。请帮忙核实签收人和投递照片，如果是丢件请尽快补发，谢谢。'.repeat(
      2,
    ),
  },
  {
    subject: 'Charged twice for the same order',
    body:
      'My card statement shows two payments for one order, four minutes apart. The app lists the order only once. ' +
      'Please tell me which one will be refunded and when; I have attached the statement to the chat already.',
  },
];

/** The n-th of the tickets that a run opens; no two share an idempotency key. */
export function sampleTicket(run: string, n: number): SampleTicket {
  const { subject, body } = questions[n % questions.length] as (typeof questions)[number];
  const customer = n % 997;
  return {
    subject,
    body,
    customer: { id: `customer-${customer}`, name: `林晓雨 ${customer}` },
    idempotencyKey: `${run}-${n}`,
  };
}
