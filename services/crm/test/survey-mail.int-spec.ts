import { randomUUID } from 'node:crypto';
import {
  Channel,
  Grade,
  SurveyInvited,
  SurveyMailState,
  SurveyServiceClient,
  topicMessages,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { NONCE_BYTES, SealedText, callGrpc } from '@shouwen/platform';
import { contextWith, refusalOf, signIn } from '@shouwen/platform/testing';
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { keepOutgoing } from './outgoing.js';
import { SurveyCalls } from './survey-calls.js';

const [KEY, NONCE] = [Buffer.alloc(32, 'k'), Buffer.alloc(NONCE_BYTES, 1)];

/** What a mail says, unfolded and decoded. */
const textOf = (mail: string) => {
  const body = mail.slice(mail.indexOf('\r\n\r\n') + 4);
  return /base64/i.test(mail.slice(0, mail.indexOf('\r\n\r\n')))
    ? Buffer.from(body, 'base64').toString('utf8')
    : body.replaceAll('=\r\n', '').replaceAll('=3D', '=');
};

describe('links of surveys by mail', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let database: Client;
  let client: SurveyServiceClient;
  let surveys: SurveyCalls;
  let customers: CustomerCalls;
  let mailServer: SMTPServer;
  const mails: string[] = [];
  const refusals: number[] = [];
  let ana: Awaited<ReturnType<typeof signIn>>;

  beforeAll(async () => {
    mailServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const responseCode = refusals.shift();
          if (responseCode !== undefined) {
            return done(Object.assign(new Error('no'), { responseCode }));
          }
          mails.push(Buffer.concat(chunks).toString('utf8'));
          done();
        });
      },
    });
    const listening = mailServer.listen(0, '127.0.0.1');
    await until(() => listening.address() !== null, { what: 'the mail server' });
    const { port } = listening.address() as { port: number };
    environment = await prepareCrm();
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    await database.query(`update survey_policy set mail_retry_seconds = '{1}', fatigue_limit = 5`);
    service = await startCrm(environment, {
      ERASURE_KEY: KEY.toString('base64'),
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      SURVEY_URL: 'https://desk.example/surveys/{token}',
    });
    client = service.client(SurveyServiceClient);
    customers = new CustomerCalls(service.customers);
    ana = await signIn(environment, 'ana', 'agent');
    const sue = await signIn(environment, 'sue', 'supervisor');
    const max = await signIn(environment, 'max', 'manager');
    surveys = new SurveyCalls(client, { agent: ana, supervisor: sue, manager: max });
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await new Promise<void>((resolve) => mailServer.close(() => resolve()));
    await environment.close();
    expect(code).toBe(0);
  });

  const person = (name: string, details = {}) => {
    const email = { kind: 'CONTACT_POINT_KIND_EMAIL', value: `${name}@example.com` };
    const contactPoints = { items: [email] };
    const addresses = { items: [{ line: '1', province: '邮省' }] };
    return customers.create(ana(), name, { contactPoints, addresses, ...details });
  };
  const mailTo = (address: string) =>
    until(() => mails.find((mail) => mail.includes(`To: ${address}`)), {
      what: `the mail to ${address}`,
    });
  const tokenIn = (mail: string) => /\/surveys\/([\w-]+)\?/.exec(textOf(mail))?.[1] ?? '';
  const deliveryOf = async (campaignId: string) => {
    const asked = { campaignIds: [campaignId] };
    const { deliveries } = await callGrpc(client, client.batchGetSurveyDeliveries, asked, ana());
    return deliveries[0];
  };

  it('reach whoever is drawn and consents, also when the server is busy, and are given up when it never takes them', async () => {
    await person('zhao');
    await person('qian');
    const phone = { items: [{ kind: 'CONTACT_POINT_KIND_PHONE', value: '13800138000' }] };
    await person('sun', { contactPoints: phone });
    const { id } = await person('li');
    const consent = `insert into consent (id, customer_id, purpose, given, at, source, actor, version)
      values (gen_random_uuid(), $1, 'surveys', false, now(), 'call', '{}', 1)`;
    await database.query(consent, [id]);
    refusals.push(451, 550);
    const planned = await surveys.drawn({ strata: [{ region: '邮省', wanted: 10 }] });
    const isOver = async () => (await deliveryOf(planned.id))?.queued === 0;
    await until(isOver, { what: 'all mails to be over' });
    expect(await deliveryOf(planned.id)).toMatchObject({
      sent: 1,
      failed: 1,
      noAddress: 1,
      withdrawn: 1,
    });
    const told = await surveys.invitations(planned.id);
    expect(told.map(({ mailState, mailReason }) => [mailState, mailReason]).toSorted()).toEqual([
      [SurveyMailState.FAILED, '550'],
      [SurveyMailState.NO_ADDRESS, ''],
      [SurveyMailState.SENT, ''],
    ]);
    const left = await database.query(`select 1 from survey_mail where address <> ''`);
    expect(left.rows).toEqual([]);
    const { rows } = await database.query<{ outcome: string }>(
      'select outcome from survey_mail_attempt order by outcome',
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['failed', 'postponed', 'sent']);
    const outgoing = await database.query<{ payload: string }>(
      `select payload::text from outgoing where type = 'shouwen.crm.survey.mailed.v1'`,
    );
    expect(outgoing.rows).toHaveLength(3);
    expect(JSON.stringify(outgoing.rows)).not.toContain('example.com');
    expect((await refusalOf(surveys.invite(planned.id, id))).code).toBe(
      'crm.survey_consent_withdrawn',
    );
  });

  it('can be answered, and end surveys for whoever opens the other link', async () => {
    const language = { key: 'preferred_language', value: 'English', source: 'call' };
    const { id } = await person('emma', { traits: { items: [language] } });
    const planned = await surveys.drawn();
    await surveys.invite(planned.id, id);
    const mail = await mailTo('emma@example.com');
    expect(mail).toMatch(/^Subject: How are we doing\?/m);
    expect(mail).toMatch(/^List-Unsubscribe:\s+<https:/m);
    expect(textOf(mail)).not.toMatch(/[一-龥]/);
    const token = tokenIn(mail);
    expect((await surveys.open(token)).questions).not.toEqual([]);
    const withdraw = () =>
      callGrpc(client, client.withdrawBySurveyLink, { token }, contextWith(''));
    await Promise.all([withdraw(), withdraw()]);
    const said = `select given, version from consent where customer_id = $1 and purpose = 'surveys'`;
    expect((await database.query(said, [id])).rows).toEqual([{ given: false, version: 1 }]);
    const again = await refusalOf(surveys.invite(planned.id, id, { subject: 'x' }));
    expect(again.code).toBe('crm.survey_consent_withdrawn');
  });

  it('ask once after a ticket, also who has no record, and tell of the score', async () => {
    const [surveyId, ticketId] = [randomUUID(), randomUUID()];
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    const producer = kafka.producer();
    await producer.connect();
    const { type, topic } = topicMessages.SurveyInvited;
    const survey = {
      ...{ surveyId, ticketId, customerId: `mail:${ticketId}`, ownerId: 'ana' },
      ...{ channel: Channel.EMAIL, grade: Grade.GENERAL, at: new Date() },
    };
    const expiresAt = new Date(Date.now() + 3_600_000);
    const payload = {
      survey,
      expiresAt,
      handlerIds: ['ana', 'ben'],
      ticketNumber: 'T-2026-000009',
      sealedAddress: new SealedText(KEY).seal(surveyId, 'mailto:new@example.org', NONCE),
    };
    const value = JSON.stringify(SurveyInvited.toJSON(payload));
    const headers = (id: string) => ({
      ...{ ce_id: id, ce_source: '/shouwen/ticketing', ce_type: type, ce_specversion: '1.0' },
      'content-type': 'application/json',
    });
    const messages = ['1', '2'].map((id) => ({ key: surveyId, value, headers: headers(id) }));
    await producer.send({ topic: `${environment.topicPrefix}${topic}`, messages });
    await producer.disconnect();
    const mail = await mailTo('new@example.org');
    expect(mail).toContain('T-2026-000009');
    const token = tokenIn(mail);
    const asked = await database.query<{ id: string; handlers: string[] }>(
      'select id, handler_ids as handlers from survey_invitation where ticket_survey_id = $1',
      [surveyId],
    );
    expect(asked.rows).toMatchObject([{ handlers: ['ana', 'ben'] }]);
    const invitationId = asked.rows[0]?.id ?? '';
    expect((await refusalOf(surveys.linkOf(invitationId))).code).toBe('crm.rater_is_handler');
    const answers = [
      { question: 'satisfaction', values: ['8'] },
      { question: 'words', words: '多谢' },
    ];
    await surveys.send(token, answers, ['satisfaction', 'words']);
    const told = await database.query<{ payload: object }>(
      `select payload from outgoing where type = 'shouwen.crm.survey.answered.v1' and key = $1`,
      [invitationId],
    );
    expect(told.rows).toMatchObject([
      { payload: { ticketId, ticketSurveyId: surveyId, score: 8 } },
    ]);
    expect(JSON.stringify(told.rows)).not.toContain('多谢');
  });
});
