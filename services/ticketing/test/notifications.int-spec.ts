/* eslint-disable max-lines -- one stage for all, which takes half a minute to set up */
import {
  Grade,
  NotificationMedium,
  NotificationServiceClient,
  SatisfactionServiceClient,
} from '@shouwen/contracts';
import type { Survey } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { TogetherCalls } from './together-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const NO_OPTIONS = { idempotencyKey: '', expectedVersion: 0 };

describe('notifications and surveys', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let tickets: TicketCalls;
  let notifications: NotificationServiceClient;
  let satisfaction: SatisfactionServiceClient;
  let database: Client;
  let mailServer: SMTPServer;
  let refuseMails = 0;
  const mails: string[] = [];
  let ana: () => RequestContext;
  let ben: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;
  let mail: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    mailServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (refuseMails-- > 0)
            return callback(Object.assign(new Error('busy'), { responseCode: 451 }));
          mails.push(Buffer.concat(chunks).toString('utf8'));
          callback();
        });
      },
    });
    const listening = mailServer.listen(0, '127.0.0.1');
    await until(() => listening.address() !== null, { what: 'the mail server' });
    const { port } = listening.address() as { port: number };
    database = new Client(environment.ownerUrl);
    await database.connect();
    await database.query(`
      update survey_policy set delay_seconds = 0;
      update delivery_policy set retry_seconds = '{1,1,1}';
      insert into staff_member (id, name, email, locale, version)
        values ('ana', 'Ana', 'ana@example.com', 'en', 1), ('ben', 'Ben', 'ben@example.com', 'zh-CN', 1)`);
    const variables = {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      DESK_URL: 'https://desk.example',
      SURVEY_URL: 'https://desk.example/surveys/{token}',
    };
    replicas = await Promise.all([1, 2].map(() => startTicketing(environment, variables)));
    const [first] = replicas as [TicketingProcess];
    tickets = new TicketCalls(first.client);
    notifications = createGrpcClient(NotificationServiceClient, first.address);
    satisfaction = createGrpcClient(SatisfactionServiceClient, first.address);
    ana = await signIn(environment, 'ana', 'agent');
    ben = await signIn(environment, 'ben', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
    mail = await signIn(environment, 'mei@example.com', 'customer');
  }, 120_000);

  afterAll(async () => {
    notifications.close();
    satisfaction.close();
    for (const replica of replicas) await replica.stop();
    await database.end();
    await new Promise<void>((resolve) => mailServer.close(() => resolve()));
    await environment.close();
  });

  const list = (
    context: RequestContext,
    patch: { unreadOnly?: boolean; newerThan?: number } = {},
  ) =>
    callGrpc(
      notifications,
      notifications.listNotifications,
      { page: undefined, unreadOnly: false, newerThan: undefined, ...patch },
      context,
    );
  const unread = async (context: RequestContext) =>
    (await callGrpc(notifications, notifications.countUnread, {}, context)).unread;
  const markRead = (ids: string[], context: RequestContext) =>
    callGrpc(
      notifications,
      notifications.markNotificationsRead,
      { ids, options: NO_OPTIONS },
      context,
    );
  const prefer = (
    context: RequestContext,
    choices: { kind: string; medium: NotificationMedium; enabled: boolean }[],
    quietHours: { weekdays: number[]; from: string; to: string }[] = [],
  ) =>
    callGrpc(
      notifications,
      notifications.setNotificationPreferences,
      { language: 'en', timeZone: 'Asia/Shanghai', quietHours, choices, options: NO_OPTIONS },
      context,
    );
  const pending = (context: RequestContext) =>
    callGrpc(satisfaction, satisfaction.listPendingSurveys, { page: undefined }, context);
  const answer = (surveyId: string, score: number, context: RequestContext) =>
    callGrpc(
      satisfaction,
      satisfaction.answerSurvey,
      { surveyId, score, comment: 'ok', options: NO_OPTIONS },
      context,
    );
  const resolved = async (by: () => RequestContext, customer: () => RequestContext) => {
    const { id } = await tickets.open(customer());
    await tickets.claim(id, by());
    await tickets.resolve(id, 'Done', by());
    return id;
  };
  const surveyOf = (ticketId: string, context: () => RequestContext): Promise<Survey> =>
    until(
      async () => (await pending(context())).surveys.find((survey) => survey.ticketId === ticketId),
      { what: 'the survey' },
    );

  it('tell the owner of what the customer writes, once, and count it until it is read', async () => {
    const { id, number } = await tickets.open(carol());
    await tickets.claim(id, ben());
    const before = await unread(ben());
    await tickets.reply(id, 'Hello?', carol());
    await tickets.reply(id, 'Coming', ben());
    expect(await unread(ben())).toBe(before + 1);
    const [told] = (await list(ben(), { unreadOnly: true })).notifications;
    expect(told).toMatchObject({
      kind: 'customer_replied',
      ticketId: id,
      text: `The customer wrote on your ticket ${number}.`,
      textZh: `客户回复了您负责的工单 ${number}。`,
    });
    expect(await markRead([told?.id ?? ''], ana())).toEqual({ unread: await unread(ana()) });
    expect(await unread(ben())).toBe(before + 1);
    expect(await markRead([told?.id ?? ''], ben())).toEqual({ unread: before });
    expect(await markRead([told?.id ?? ''], ben())).toEqual({ unread: before });
  });

  it('can be taken up where somebody left off, none left out', async () => {
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ben());
    await tickets.reply(id, '1', carol());
    const [last] = (await list(ben())).notifications;
    await Promise.all([2, 3, 4, 5].map((text) => tickets.reply(id, String(text), carol())));
    const missed = (await list(ben(), { newerThan: last?.number ?? 0 })).notifications;
    const numbers = missed.map(({ number }) => number);
    expect(numbers).toHaveLength(4);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it('are undone with the change that they tell', async () => {
    const { id, version } = await tickets.open(carol());
    await tickets.claim(id, ben());
    const before = await unread(ben());
    await refusalOf(tickets.reply(id, 'Hello', carol(), version));
    expect(await unread(ben())).toBe(before);
  });

  it('come by the ways somebody chose, and by email only once although the server was busy', async () => {
    await prefer(ana(), [
      { kind: 'customer_replied', medium: NotificationMedium.EMAIL, enabled: true },
      { kind: 'customer_replied', medium: NotificationMedium.IN_APP, enabled: false },
    ]);
    const { id, number } = await tickets.open(carol());
    await tickets.claim(id, ana());
    const before = await unread(ana());
    refuseMails = 1;
    await tickets.reply(id, 'A secret', carol());
    const sent = await until(() => mails.find((text) => text.includes(number)), {
      what: 'the email',
    });
    expect(await unread(ana())).toBe(before);
    expect(sent).toContain('To: ana@example.com');
    expect(sent).toContain(`https://desk.example/tickets/${number}`);
    expect(sent).not.toContain('secret');
    const rows = await database.query<{ status: string; attempts: number }>(
      `select status, attempts from outbound_notification_mail
       where recipient_id = 'ana' and kind = 'customer_replied'`,
    );
    expect(rows.rows).toEqual([{ status: 'sent', attempts: 2 }]);
    expect(mails.filter((text) => text.includes(number))).toHaveLength(1);
  });

  it('wait for the end of quiet hours, but not when they are urgent', async () => {
    const all = [1, 2, 3, 4, 5, 6, 7];
    const email = { medium: NotificationMedium.EMAIL, enabled: true };
    const choices = ['note_added', 'graded_urgent'].map((kind) => ({ kind, ...email }));
    // All but one minute, which is twelve hours away.
    const minute = (minutes: number) => new Date(Date.now() + 8 * 3_600_000 + minutes * 60_000);
    const time = (minutes: number) => minute(minutes).toISOString().slice(11, 16);
    const quiet = { weekdays: all, from: time(721), to: time(720) };
    await prefer(ben(), choices, [quiet]);
    const { id, number } = await tickets.open(carol());
    await tickets.claim(id, ben());
    await tickets.note(id, 'Not urgent', sue());
    await tickets.changeGrade(id, Grade.URGENT, 'Now', sue());
    await until(() => mails.find((text) => text.includes(number) && text.includes('urgent now')), {
      what: 'the urgent email',
    });
    const waiting = await database.query(
      `select 1 from outbound_notification_mail m join timer t on t.subject = m.id::text
       where m.recipient_id = 'ben' and m.kind = 'note_added' and m.status = 'pending'
         and t.due_at > now() + interval '10 hours'`,
    );
    expect(waiting.rows).toHaveLength(1);
  });

  it('refuse preferences of a kind that there is not', async () => {
    const choice = { kind: 'gossip', medium: NotificationMedium.EMAIL, enabled: true };
    expect((await refusalOf(prefer(carol(), [choice]))).code).toBe('notifications.kind_unknown');
  });

  it('ask a customer once about each resolution, with two replicas at work', async () => {
    const ticketId = await resolved(ben, carol);
    const survey = await surveyOf(ticketId, carol);
    expect(survey).toMatchObject({ customerId: 'carol', ownerId: 'ben', version: 1, score: 0 });
    const rows = await database.query('select 1 from survey where ticket_id = $1', [ticketId]);
    expect(rows.rows).toHaveLength(1);
    const told = (await list(carol())).notifications.filter(
      (one) => one.ticketId === ticketId && one.kind === 'survey_invited',
    );
    expect(told).toHaveLength(1);
  });

  it('do not ask about a ticket that was reopened before the time for that', async () => {
    await database.query(`update survey_policy set delay_seconds = 3600 where channel = 'api'`);
    const ticketId = await resolved(ben, carol);
    const timers = () =>
      database.query(`select 1 from timer where kind = 'ticketing.survey' and subject = $1`, [
        ticketId,
      ]);
    expect((await timers()).rows).toHaveLength(1);
    await tickets.reopen(ticketId, 'Still broken', carol());
    expect((await timers()).rows).toEqual([]);
    await database.query(`update survey_policy set delay_seconds = 0 where channel = 'api'`);
  });

  it('do not ask about a ticket that was merged after its resolution', async () => {
    await database.query(`update survey_policy set delay_seconds = 3600 where channel = 'api'`);
    const together = new TogetherCalls(replicas[0] as TicketingProcess);
    const ticketId = await resolved(ben, carol);
    await together.merge(ticketId, (await tickets.open(carol())).id, ben());
    const timer = `kind = 'ticketing.survey' and subject = '${ticketId}'`;
    await database.query(`update timer set due_at = now(), attempt_at = now() where ${timer}`);
    const over = async () =>
      (await database.query(`select 1 from timer where ${timer}`)).rowCount === 0;
    await until(over, { what: 'the time of the survey' });
    const asked = await database.query('select 1 from survey where ticket_id = $1', [ticketId]);
    expect(asked.rows).toEqual([]);
    together.close();
    await database.query(`update survey_policy set delay_seconds = 0 where channel = 'api'`);
  });

  it('keep one answer, changed once, and show it to who leads', async () => {
    const { id } = await surveyOf(await resolved(ben, carol), carol);
    const foreign = await refusalOf(answer(id, 1, mail()));
    expect(foreign.code).toBe('satisfaction.survey_not_found');
    expect((await refusalOf(answer(id, 11, carol()))).kind).toBe('invalid');
    expect(await answer(id, 3, carol())).toMatchObject({ score: 3, version: 2 });
    expect(await answer(id, 9, carol())).toMatchObject({ score: 9, version: 3 });
    const refusal = await refusalOf(answer(id, 1, carol()));
    expect(refusal.code).toBe('satisfaction.survey_answered');
    const request = { page: undefined, answeredOnly: true, ownerId: 'ben' };
    const { surveys } = await callGrpc(satisfaction, satisfaction.listSurveys, request, sue());
    expect(surveys[0]).toMatchObject({ id, score: 9, comment: 'ok' });
    const denied = callGrpc(satisfaction, satisfaction.listSurveys, request, ben());
    expect((await refusalOf(denied)).kind).toBe('denied');
    expect(await (await fetch(`${replicas[0]?.opsUrl}/metrics`)).text()).toMatch(
      /shouwen_ticketing_satisfaction_score_count\{channel="api",grade="general"\} 1/,
    );
  });

  it('ask who wrote an email by a link that works once', async () => {
    await database.query(`update survey_policy set delay_seconds = 3600 where channel = 'api'`);
    await prefer(mail(), []);
    const ticketId = await resolved(ben, mail);
    await database.query(`
      with mailed as (update ticket set channel = 'email' where id = '${ticketId}')
      update timer set due_at = now(), attempt_at = now() where subject = '${ticketId}'`);
    const sent = await until(
      () => mails.find((text) => text.includes('mei@example.com') && text.includes('/surveys/')),
      { what: 'the email with the link' },
    );
    const text = sent.replace(/=\r\n/g, '');
    const token = /\/surveys\/([\w-]+)/.exec(text)?.[1] ?? '';
    expect(token).toHaveLength(43);
    const byToken = (context: RequestContext) =>
      callGrpc(
        satisfaction,
        satisfaction.answerSurveyByToken,
        { token, score: 10, comment: '', options: NO_OPTIONS },
        context,
      );
    const asHandler = await signIn(environment, 'ben', 'customer');
    expect((await refusalOf(byToken(asHandler()))).code).toBe('satisfaction.rater_is_handler');
    expect(await byToken(mail())).toMatchObject({ ticketId, score: 10 });
    expect((await refusalOf(byToken(mail()))).code).toBe('satisfaction.survey_link_used');
    const kept = await database.query(
      `select 1 from outbound_notification_mail where data ? 'link' and status <> 'pending'`,
    );
    expect(kept.rows).toEqual([]);
  });
});
