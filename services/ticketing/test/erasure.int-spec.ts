import { Kafka, logLevel } from 'kafkajs';
import { createTransport } from 'nodemailer';
import { EmailServiceClient, ErasureConfirmed } from '@shouwen/contracts';
import { columnsHolding, columnsWithWords, freePort, unexplained, until } from '@shouwen/dev';
import { SealedText, callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { erasedColumns, keptColumns } from '../src/erasure/erased-columns.js';
import { rawMail } from './odd-mails.js';
import { StaffCalls } from './staff-calls.js';
import { TaskCalls } from './task-calls.js';
import { TelephonyCalls, aReport } from './telephony-calls.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const KEY = Buffer.alloc(32, 'k');
const REQUEST = '019cb000-0000-7000-8000-0000000000aa';
const CUSTOMER = '019cb000-0000-7000-8000-0000000000bb';
const PSEUDONYM = `erased:${CUSTOMER}`;
const SHARED = '+8613900000079';
const SUPPORT = 'support@shouwen.test';
/** Everything that tells who it was, as people wrote it and as features keep it. */
const PERSON = ['许晓明', 'Xuxiaoming', '13812345678', '138 1234 5678', 'xu@personal.example'];
const FIGURES = `
  select status, channel, grade, count(*)::integer as tickets, sum(version)::integer as versions,
    (select count(*)::integer from ticket_entry) as entries, (select count(*)::integer from phone_call) as calls
  from ticket group by 1, 2, 3 order by 1, 2, 3`;

describe('the erasure of a customer', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let database: Client;
  let tickets: TicketCalls;
  let tasks: TaskCalls;
  let telephony: TelephonyCalls;
  let email: EmailServiceClient;
  let smtpPort: number;
  let ana: () => RequestContext;
  let xu: () => RequestContext;
  let mia: () => RequestContext;
  const kafka = () => new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });

  beforeAll(async () => {
    environment = await prepareTicketing();
    smtpPort = await freePort();
    service = await startTicketing(environment, {
      SMTP_LISTEN: `127.0.0.1:${smtpPort}`,
      ERASURE_KEY: KEY.toString('base64'),
      WEBHOOK_SECRET_KEYS: `k1:${KEY.toString('base64')}`,
    });
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    tickets = new TicketCalls(service.client);
    tasks = new TaskCalls(service);
    telephony = new TelephonyCalls(service.address);
    email = createGrpcClient(EmailServiceClient, service.address);
    ana = await signIn(environment, 'ana', 'agent');
    mia = await signIn(environment, 'mia', 'manager');
    xu = await signIn(environment, 'xuxiaoming', 'customer');
  }, 120_000);

  afterAll(async () => {
    for (const client of [tasks, telephony, email]) client.close();
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  /** A question in person, one by mail, one by telephone and one that an agent took. */
  const leaveTraces = async () => {
    const admin = await signIn(environment, 'ada', 'admin');
    const staff = new StaffCalls(service.address);
    const teamId = (await staff.createTeam(admin(), '电话组')).id;
    staff.close();
    const own = await tickets.open(
      xu(),
      { subject: '我是许晓明', body: '请打 138 1234 5678' },
      'k-1',
    );
    await tickets.claim(own.id, ana());
    await tickets.note(own.id, '许晓明很着急', ana());
    const callBack = { title: '回电许晓明', description: '13812345678', teamId };
    await tasks.create(own.id, ana(), callBack);
    await tickets.reply(own.id, '许晓明您好', ana());
    await tickets.reply(own.id, '谢谢，许晓明', xu());
    await tickets.resolve(own.id, '已告知许晓明', ana());
    await tickets.reopen(own.id, '许晓明不满意', ana());
    const customer = { id: 'shop:77', name: '许晓明' };
    await tickets.open(ana(), { customer, subject: '代许晓明询问' });
    const mailbox = {
      ...{ address: SUPPORT, fromName: '客服', teamId: '', grade: 'GRADE_GENERAL' as never },
      ...{ confirms: false, active: true, options: undefined },
    };
    await callGrpc(email, email.saveMailbox, mailbox, mia());
    const client = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
    await client.sendMail({
      envelope: { from: 'xu@personal.example', to: [SUPPORT] },
      raw: rawMail(
        ['From: Xu <Xu@Personal.example>', `To: ${SUPPORT}`, 'Subject: Xuxiaoming'],
        '许晓明 13812345678',
      ),
    });
    client.close();
    const source = await telephony.createSource(admin(), teamId);
    const from = { from: '138 1234 5678' };
    await database.query(
      `update collaboration_limit set value = 1 where name = 'missed_call_grace_seconds'`,
    );
    await telephony.report(source, aReport('c1', 'ringing', new Date(), from));
    await telephony.report(source, aReport('c1', 'missed', new Date(), from));
    await until(
      async () => {
        const { rows } = await database.query<{ channel: string }>('select channel from ticket');
        return ['phone', 'email'].every((channel) => rows.some((row) => row.channel === channel));
      },
      { what: 'tickets of the call and the mail' },
    );
    await until(
      async () =>
        (await database.query(`select from inbound_mail where state = 'received'`)).rowCount === 0,
      { what: 'the mail to be processed' },
    );
    return own;
  };

  it('speaks for every column that can hold a word about them', async () => {
    const about = { tables: ['ticket', 'phone_call'], columns: ['customer_id'] };
    const columns = await columnsWithWords(database, about);
    expect(unexplained(columns, erasedColumns, keptColumns)).toEqual([]);
  });

  it('leaves nothing of the person in any table, and every figure as it was', async () => {
    const own = await leaveTraces();
    const other = await tickets.open(ana(), { customer: { id: 'shop:78', name: '孙小美' } });
    // Another customer is known by a number that this one has given, too.
    await tickets.open(ana(), { customer: { id: 'shop:79', name: '孙大伟' } });
    await database.query(
      `insert into phone_caller (number, customer_id, customer_name) values ($1, 'shop:79', '')`,
      [SHARED],
    );
    const before = (await database.query(FIGURES)).rows;
    const trail = (await tickets.auditTrail(own.id, mia())).records.length;
    expect(await columnsHolding(database, PERSON)).toEqual(
      expect.arrayContaining([
        ...['ticket.subject', 'ticket_entry.body', 'inbound_mail.raw', 'phone_caller.number'],
        ...['idempotency_key.answer', 'task.title', 'audit_record.actor_name'],
      ]),
    );

    const confirmed: ErasureConfirmed[] = [];
    const consumer = kafka().consumer({ groupId: `${environment.topicPrefix}confirmed` });
    await consumer.connect();
    const topicOf = (topic: string) => `${environment.topicPrefix}${topic}`;
    await consumer.subscribe({ topic: topicOf('shouwen.erasures.v1'), fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message }) => {
        confirmed.push(ErasureConfirmed.fromJSON(JSON.parse(String(message.value))));
      },
    });
    const addresses = JSON.stringify([
      ...['tel:+8613812345678', `tel:${SHARED}`, 'mailto:xu@personal.example'],
    ]);
    const event = {
      ...{ requestId: REQUEST, customerId: CUSTOMER, identities: ['xuxiaoming', 'shop:77'] },
      ...{ pseudonymId: PSEUDONYM, pseudonym: '匿名客户', at: new Date().toISOString() },
      sealedAddresses: new SealedText(KEY).seal(REQUEST, addresses, Buffer.alloc(12, 1)),
    };
    const producer = kafka().producer();
    await producer.connect();
    const headers = { ce_type: 'shouwen.crm.customer.erased.v1', ce_source: '/shouwen/crm' };
    await producer.send({
      topic: topicOf('shouwen.crm.privacy.v1'),
      messages: ['e-1', 'e-2'].map((id) => ({
        key: CUSTOMER,
        value: JSON.stringify(event),
        headers: { ...headers, ce_id: id },
      })),
    });
    await until(() => confirmed.length > 0, { timeoutMs: 20_000, what: 'the confirmation' });
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
    expect(confirmed).toMatchObject([{ requestId: REQUEST, service: 'ticketing' }]);

    expect(await columnsHolding(database, PERSON)).toEqual([]);
    expect((await database.query(FIGURES)).rows).toEqual(before);
    const { rows } = await database.query<{ customer: string; tickets: number }>(`
      select customer_id as customer, count(*)::integer as tickets from ticket group by 1 order by 1`);
    expect(rows).toEqual([
      { customer: PSEUDONYM, tickets: 4 },
      { customer: 'shop:78', tickets: 1 },
      { customer: 'shop:79', tickets: 1 },
    ]);
    expect((await tickets.get(other.id, ana())).customer?.name).toBe('孙小美');
    const { records } = await tickets.auditTrail(own.id, mia());
    expect(records).toHaveLength(trail);
    expect(records.map(({ reason }) => reason).join('')).toBe('');
    const touch = database.query(`update audit_record set reason = 'x'`);
    await expect(touch).rejects.toThrow('permission denied');
  });
});
