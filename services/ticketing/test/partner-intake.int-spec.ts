import { Kafka, logLevel } from 'kafkajs';
import type { Producer } from 'kafkajs';
import { until } from '@shouwen/dev';
import { Channel, Grade } from '@shouwen/contracts';
import type { PartnerRejection, Ticket } from '@shouwen/contracts';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const TYPE = 'partner.ticket.submitted.v1';

describe('the partner intake', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let producer: Producer;
  const rejections: PartnerRejection[] = [];
  const stop: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    producer = kafka.producer();
    await producer.connect();
    const consumer = kafka.consumer({ groupId: `${environment.topicPrefix}rejections` });
    await consumer.connect();
    await consumer.subscribe({
      topic: `${environment.topicPrefix}partner.rejections.v1`,
      fromBeginning: true,
    });
    await consumer.run({
      eachMessage: async ({ message }) => {
        rejections.push(JSON.parse(String(message.value)) as PartnerRejection);
      },
    });
    stop.push(
      () => producer.disconnect(),
      () => consumer.disconnect(),
    );
  }, 120_000);

  afterAll(async () => {
    for (const end of stop) await end();
    await service.stop();
    await environment.close();
  });

  const send = (value: unknown, headers: Record<string, string>) =>
    producer.send({
      topic: `${environment.topicPrefix}partner.tickets.v1`,
      messages: [{ value: typeof value === 'string' ? value : JSON.stringify(value), headers }],
    });
  const submit = (reference: string, id: string, patch: Record<string, unknown> = {}) =>
    send(
      {
        externalReference: reference,
        subject: '包裹破损',
        body: '外箱有水渍',
        customer: { id: 'acme:7', name: '李女士' },
        ...patch,
      },
      { ce_id: id, ce_source: '/partners/acme', ce_type: TYPE },
    );
  const ticketsOf = async (customerId: string): Promise<Ticket[]> => {
    const sue = await signIn(environment, 'sue', 'supervisor');
    const filter = { channel: Channel.PARTNER, customerId };
    const { tickets } = await new TicketCalls(service.client).list(sue(), filter);
    return tickets;
  };

  it('opens a ticket for a message, once, however often the message or the reference comes', async () => {
    await submit('A-1', 'event-1');
    await submit('A-1', 'event-1');
    await submit('A-1', 'event-2');
    await submit('A-2', 'event-3', { customer: { id: 'acme:last' }, grade: 'GRADE_URGENT' });
    const [last] = await until(async () => present(await ticketsOf('acme:last')), {
      what: 'the last ticket',
    });
    const tickets = await until(async () => present(await ticketsOf('acme:7')), {
      what: 'the first ticket',
    });
    expect(last).toMatchObject({ grade: Grade.URGENT, channel: Channel.PARTNER });
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({
      externalReference: 'A-1',
      openedBy: { id: '/partners/acme' },
      customer: { id: 'acme:7', name: '李女士' },
    });
  });

  it.each<[string, unknown, Record<string, string>, string, string]>([
    [
      'is not JSON',
      '{"subject',
      { ce_id: 'b-1', ce_source: '/partners/acme', ce_type: TYPE },
      'b-1',
      'partner.not_json',
    ],
    [
      'is empty',
      '',
      { ce_id: 'b-2', ce_source: '/partners/acme', ce_type: TYPE },
      'b-2',
      'partner.not_json',
    ],
    ['has no event id', {}, { ce_source: '/partners/none' }, '', 'partner.headers_invalid'],
    [
      'breaks the contract',
      { subject: 7 },
      { ce_id: 'b-3', ce_source: '/partners/acme', ce_type: TYPE },
      'b-3',
      'platform.invalid_request',
    ],
    [
      'names no customer',
      { externalReference: 'x', subject: 'x', body: 'x', customer: {} },
      { ce_id: 'b-6', ce_source: '/partners/acme', ce_type: TYPE },
      'b-6',
      'platform.invalid_request',
    ],
    [
      'has half a character',
      '{"externalReference":"x\\ud800","subject":"x","body":"x","customer":{"id":"x"}}',
      { ce_id: 'b-7', ce_source: '/partners/acme', ce_type: TYPE },
      'b-7',
      'platform.invalid_request',
    ],
    [
      'is a list',
      [],
      { ce_id: 'b-4', ce_source: '/partners/acme', ce_type: TYPE },
      'b-4',
      'platform.invalid_request',
    ],
  ])('answers a message that %s, and goes on', async (_what, value, headers, eventId, code) => {
    await send(value, headers);
    const rejection = await until(
      () => rejections.find((answer) => (answer.eventId ?? '') === eventId && answer.code === code),
      { what: `the answer ${code}` },
    );
    expect(rejection.message).toBeTruthy();
    expect(rejection.messageZh).toBeTruthy();
    const customer = { id: `after:${eventId || 'none'}` };
    await submit(`after-${eventId}`, `after-${eventId}`, { customer });
    await until(async () => present(await ticketsOf(customer.id)), {
      what: 'the ticket after it',
    });
  });

  it('takes a corrected message under the id of the refused one', async () => {
    await submit('C-1', 'mend-me', { subject: '' });
    await until(() => rejections.find((answer) => answer.eventId === 'mend-me'), {
      what: 'the refusal',
    });
    await submit('C-1', 'mend-me', { customer: { id: 'acme:mended' } });
    await until(async () => present(await ticketsOf('acme:mended')), {
      what: 'the ticket of the corrected message',
    });
  });

  it('says nothing of the content of what it refuses', async () => {
    const secret = 'my card number is 4111';
    await send(
      { subject: secret, body: 1 },
      { ce_id: 'b-5', ce_source: '/partners/acme', ce_type: TYPE },
    );
    const rejection = await until(() => rejections.find((answer) => answer.eventId === 'b-5'), {
      what: 'the answer',
    });
    expect(JSON.stringify(rejection)).not.toContain('4111');
  });

  const present = (tickets: Ticket[]) => (tickets.length > 0 ? tickets : undefined);
});
