/* eslint-disable max-lines -- one stage for all, which takes half a minute to set up */
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import { columnsHolding, freePort, mailSamples, until } from '@shouwen/dev';
import {
  AttachmentServiceClient,
  Channel,
  DeliveryState,
  EmailServiceClient,
  TimelineEntryKind,
} from '@shouwen/contracts';
import type { Ticket } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { oddMails, rawMail } from './odd-mails.js';
import { openSmtp } from './smtp-dialogue.js';
import { MailSenders1791000560000 } from '../src/migrations/1791000560000-mail-senders.migration.js';
import { SearchCalls } from './search-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { TogetherCalls } from './together-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const SUPPORT = 'support@shouwen.test';
const PAGE = { pageSize: 100, pageToken: '' };
const NO_TEXT = '(no text 无正文)';

/** Words of those samples, in ISO 8859-1, UTF-8 and plain letters, as text and as markup, in headers and in bodies. */
const WORDS_OF_SAMPLES = [
  ...['Jörn Reder |', 'Keld Jørn Simonsen |', 'Facture à regler', '8 Bit Sönderzäichen', 'euro €'],
  ...['¿Contraseña? Álbum', 'characters, voilà!', 'Düsseldorf has', 'Air Permit Programs'],
];

/** A mail of others' test material, and the message that it became. */
interface SampledMail {
  id: string;
  mailbox: string;
  state: string;
  reason: string;
  raw: Buffer;
  name: string | null;
  subject: string | null;
  body: string | null;
  files: number;
}

const SAMPLED = `
  select m.id, m.mailbox, m.state, m.reason, m.raw, t.customer_name as name, t.subject, e.body,
    (select count(*)::integer from attachment where entry_id = e.id) as files
  from inbound_mail m left join ticket t on t.id = m.ticket_id
    left join lateral (select id, body from ticket_entry where ticket_id = t.id order by sequence limit 1) e on true
  where m.mailbox = any($1::text[])`;

describe('email', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let tickets: TicketCalls;
  let email: EmailServiceClient;
  let attachments: AttachmentServiceClient;
  let database: Client;
  let sink: SMTPServer;
  let ana: () => RequestContext;
  let smtpPort: number;
  const sent: ParsedMail[] = [];

  beforeAll(async () => {
    environment = await prepareTicketing();
    smtpPort = await freePort();
    const sinkPort = await freePort();
    sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('refused')
            ? Object.assign(new Error('no such person'), { responseCode: 550 })
            : null,
        ),
      onData: (stream, _session, done) =>
        void simpleParser(stream).then((mail) => {
          sent.push(mail);
          done();
        }, done),
    });
    await new Promise<void>((resolve) => sink.listen(sinkPort, '127.0.0.1', () => resolve()));
    service = await startTicketing(environment, {
      SMTP_LISTEN: `127.0.0.1:${smtpPort}`,
      SMTP_URL: `smtp://127.0.0.1:${sinkPort}`,
      MAIL_DOMAIN: 'mail.shouwen.test',
    });
    tickets = new TicketCalls(service.client);
    email = createGrpcClient(EmailServiceClient, service.address);
    attachments = createGrpcClient(AttachmentServiceClient, service.address);
    database = new Client({ connectionString: environment.databaseUrl });
    await database.connect();
    ana = await signIn(environment, 'ana', 'agent');
    const boss = await signIn(environment, 'mia', 'manager');
    await callGrpc(
      email,
      email.saveMailbox,
      {
        ...{
          address: SUPPORT,
          fromName: '客服 Support',
          teamId: '',
          grade: 'GRADE_IMPORTANT' as never,
        },
        ...{ confirms: true, active: true, options: undefined },
      },
      boss(),
    );
  }, 120_000);

  afterAll(async () => {
    email.close();
    attachments.close();
    await database.end();
    await new Promise<void>((resolve) => sink.close(() => resolve()));
    await service.stop();
    await environment.close();
  });

  const deliver = async (raw: Buffer, from = 'li@example.org', to = SUPPORT) => {
    const client = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
    await client.sendMail({ envelope: { from, to: [to] }, raw });
    client.close();
  };
  const stateOf = async () => {
    const { rows } = await database.query<{ state: string; outcome: string; n: number }>(
      'select state, outcome, count(*)::integer as n from inbound_mail group by state, outcome',
    );
    return rows;
  };
  const settled = () =>
    until(async () => (await stateOf()).every(({ state }) => state !== 'received'), {
      what: 'all mail to be processed',
    });
  const ticketOf = async (address: string): Promise<Ticket[]> => {
    await settled();
    const page = await tickets.list(ana(), { customerId: `mailto:${address}` });
    return page.tickets;
  };
  const mailsTo = (address: string) =>
    sent.filter(({ to }) => to !== undefined && JSON.stringify(to).includes(address));
  const arrived = (address: string, count: number) =>
    until(async () => mailsTo(address).length >= count, {
      what: `${count} mails to arrive`,
    });

  it('opens a ticket for a mail, with its files, and confirms it with the number', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const boundary = [
      '--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n杯子有裂纹',
      `--x\r\nContent-Type: text/html; name="photo.png"\r\nContent-Disposition: attachment; filename="photo.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}`,
      '--x--',
    ].join('\r\n');
    const headers = [
      'From: =?utf-8?B?5p2O5aWz5aOr?= <Li@Example.org>',
      `To: ${SUPPORT}`,
      'Subject: Cup',
    ];
    await deliver(
      rawMail(
        [...headers, 'Message-ID: <1@example.org>', 'Content-Type: multipart/mixed; boundary=x'],
        boundary,
      ),
    );
    const [ticket] = await ticketOf('li@example.org');
    expect(ticket).toMatchObject({
      ...{ subject: 'Cup', channel: Channel.EMAIL, grade: 'GRADE_IMPORTANT' },
      customer: { id: expect.stringMatching(/^mail:[0-9a-f-]{36}$/), name: '李女士' },
      customerAddress: 'li@example.org',
    });
    const { entries } = await tickets.timeline(ticket?.id ?? '', ana());
    expect(entries[0]?.body).toBe('杯子有裂纹');
    const ids = { entryIds: [entries[0]?.id ?? ''] };
    const files = await callGrpc(attachments, attachments.batchListAttachments, ids, ana());
    expect(files.attachments).toMatchObject([{ name: 'photo.png', mediaType: 'image/png' }]);
    await arrived('li@example.org', 1);
    const [confirmation] = mailsTo('li@example.org');
    expect(confirmation?.subject).toBe(`Re: [${ticket?.number}] Cup`);
    expect(confirmation?.inReplyTo).toBe('<1@example.org>');
    expect(confirmation?.headers.get('auto-submitted')).toBe('auto-replied');
  });

  it('sends an answer to the customer and puts their answer under the same ticket', async () => {
    const [ticket] = await ticketOf('li@example.org');
    const id = ticket?.id ?? '';
    await tickets.reply(id, '我们会换一个。', ana());
    await arrived('li@example.org', 2);
    const answer = mailsTo('li@example.org')[1];
    expect(answer?.text?.trim()).toBe('我们会换一个。');
    expect(answer?.messageId).toMatch(/^<[0-9a-f-]{36}@mail\.shouwen\.test>$/);
    const { entries } = await tickets.timeline(id, ana());
    const entryId = entries.at(-1)?.id ?? '';
    const asked = { entryIds: [entryId] };
    await until(
      async () => {
        const { deliveries } = await callGrpc(email, email.batchGetDeliveries, asked, ana());
        return deliveries[0]?.state === DeliveryState.SENT;
      },
      { what: 'the answer to be sent' },
    );
    await deliver(
      rawMail(
        [
          'From: li@example.org',
          'Subject: other words',
          `In-Reply-To: ${answer?.messageId}`,
          'Message-ID: <2@example.org>',
        ],
        '谢谢',
      ),
    );
    expect(await ticketOf('li@example.org')).toHaveLength(1);
    const after = await tickets.timeline(id, ana());
    expect(after.entries.at(-1)).toMatchObject({ kind: TimelineEntryKind.REPLIED, body: '谢谢' });
  });

  it('puts a mail under the ticket that the one it answers was merged into', async () => {
    const from = ['From: wu@example.org', `To: ${SUPPORT}`];
    await deliver(
      rawMail([...from, 'Subject: First', 'Message-ID: <m1@example.org>'], 'One'),
      'wu@example.org',
    );
    await deliver(
      rawMail([...from, 'Subject: Second', 'Message-ID: <m2@example.org>'], 'Two'),
      'wu@example.org',
    );
    const opened = await ticketOf('wu@example.org');
    const first = opened.find(({ subject }) => subject === 'First');
    const second = opened.find(({ subject }) => subject === 'Second');
    const together = new TogetherCalls(service);
    await together.merge(first?.id ?? '', second?.id ?? '', ana());
    together.close();

    const answer = [
      ...from,
      `Subject: Re: [${first?.number}] First`,
      'Message-ID: <m3@example.org>',
    ];
    await deliver(rawMail(answer, 'Any news?'), 'wu@example.org');
    await settled();

    const { entries } = await tickets.timeline(second?.id ?? '', ana());
    expect(entries.at(-1)).toMatchObject({ ticketId: second?.id, body: 'Any news?' });
  });

  it('does not let somebody else write under a ticket by its number or its Message-ID', async () => {
    const [ticket] = await ticketOf('li@example.org');
    const answer = mailsTo('li@example.org')[1];
    await deliver(
      rawMail(
        [
          'From: eve@example.com',
          `Subject: Re: [${ticket?.number}] Cup`,
          `References: ${answer?.messageId}`,
        ],
        'send it to me instead',
      ),
      'eve@example.com',
    );
    const [own] = await ticketOf('eve@example.com');
    expect(own?.id).not.toBe(ticket?.id);
  });

  it('notes on the ticket that a mail came back, and marks its delivery', async () => {
    const [ticket] = await ticketOf('li@example.org');
    const id = ticket?.id ?? '';
    const { messageId } = mailsTo('li@example.org')[1] as ParsedMail;
    const report = [
      '--r\r\nContent-Type: text/plain\r\n\r\nYour mail could not be delivered.',
      '--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; example.org\r\n\r\nAction: failed\r\nStatus: 5.1.1',
      `--r\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${messageId}\r\nSubject: x`,
      '--r--',
    ].join('\r\n');
    await deliver(
      rawMail(
        [
          'From: MAILER-DAEMON@example.org',
          'Subject: Undelivered',
          'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
        ],
        report,
      ),
      '',
    );
    await settled();
    const { entries } = await tickets.timeline(id, ana());
    expect(entries.at(-1)).toMatchObject({ kind: TimelineEntryKind.NOTE_ADDED, internal: true });
    expect(entries.at(-1)?.body).toContain('5.1.1');
    const replied = entries.find(({ body }) => body === '我们会换一个。');
    const asked = { entryIds: [replied?.id ?? ''] };
    const { deliveries } = await callGrpc(email, email.batchGetDeliveries, asked, ana());
    expect(deliveries).toMatchObject([{ state: DeliveryState.BOUNCED, reason: '5.1.1' }]);
  });

  it('gives up a mail that is refused for good, and says so on the ticket', async () => {
    await deliver(
      rawMail(['From: refused@example.org', 'Subject: R', 'X-Auto-Response-Suppress: All'], 'x'),
      'refused@example.org',
    );
    const [ticket] = await ticketOf('refused@example.org');
    await tickets.reply(ticket?.id ?? '', 'hello', ana());
    await until(
      async () => {
        const { entries } = await tickets.timeline(ticket?.id ?? '', ana());
        return entries.some(({ body }) => body.includes('550'));
      },
      { what: 'the note about the refusal' },
    );
  });

  it('takes mail for its mailboxes only', async () => {
    const raw = rawMail(['From: li@example.org', 'Subject: relay'], 'x');
    await expect(deliver(raw, 'li@example.org', 'somebody@example.com')).rejects.toMatchObject({
      responseCode: 550,
    });
  });

  it('keeps a mail that comes twice once', async () => {
    const raw = rawMail(
      ['From: twice@example.org', 'Subject: twice', 'Message-ID: <t@example.org>'],
      'x',
    );
    await deliver(raw, 'twice@example.org');
    await deliver(raw, 'twice@example.org');
    await deliver(
      Buffer.concat([Buffer.from('Received: by another way\r\n'), raw]),
      'twice@example.org',
    );
    expect(await ticketOf('twice@example.org')).toHaveLength(1);
  });

  it('loses none of the odd mails: each is a ticket, a message, recognised, or kept for a person', async () => {
    const before = await stateOf();
    const count = (rows: Awaited<ReturnType<typeof stateOf>>) =>
      rows.reduce((sum, { n }) => sum + n, 0);
    const mails = oddMails(SUPPORT);
    for (const [nth, { raw }] of mails.entries()) await deliver(raw, `odd-${nth}@example.org`);
    await settled();
    const after = await stateOf();
    expect(count(after) - count(before)).toBe(mails.length);
    const { rows } = await database.query<{ unaccounted: number }>(
      `select count(*)::integer as unaccounted from inbound_mail where not (
         state = 'quarantined' and reason not in ('', 'failed_repeatedly')
         or state = 'processed' and (ticket_id is not null or outcome in ('loop', 'duplicate')))`,
    );
    expect(rows).toEqual([{ unaccounted: 0 }]);
    const { rows: subjects } = await database.query<{ subject: string }>(
      `select subject from ticket where subject = '你好'`,
    );
    expect(subjects).toHaveLength(mails.filter(({ subject }) => subject === '你好').length);
  }, 120_000);

  it('loses none of the mails that other software is tested with, and a person can answer those kept for one', async () => {
    const samples = (await mailSamples()).map((sample, nth) => ({
      ...sample,
      from: `sample-${nth}@example.org`,
      to: `sample-${nth}@shouwen.test`,
    }));
    const mailboxes = samples.map(({ to }) => to);
    await database.query(
      `insert into mailbox (address, from_name, grade, confirms, active, version)
       select unnest($1::text[]), 'Support', 'general', false, true, 1`,
      [mailboxes],
    );
    const smtp = await openSmtp(smtpPort);
    const answers = new Set<string>();
    for (const { raw, ...envelope } of samples)
      answers.add((await smtp.send(raw, envelope)).slice(0, 3));
    smtp.close();
    await settled();
    expect(answers).toEqual(new Set(['250']));

    // Each is there as it was sent, and became a ticket or is kept for a person, who hears why.
    const { rows } = await database.query<SampledMail>(SAMPLED, [mailboxes]);
    expect(rows.map(({ mailbox }) => mailbox).sort()).toEqual(mailboxes.toSorted());
    // The dialogue may end a last line that is not.
    const bytes = (raw: Buffer) => raw.toString('latin1').trimEnd();
    for (const { name, raw, to } of samples) {
      const mail = rows.find(({ mailbox }) => mailbox === to);
      expect([name, mail?.raw && bytes(mail.raw)]).toEqual([name, bytes(raw)]);
    }
    const kept = rows.filter(({ body }) => body === null);
    expect(new Set(kept.map(({ state, reason }) => `${state}: ${reason}`))).toEqual(
      new Set(['quarantined: no_sender', 'quarantined: mailing_list']),
    );
    for (const { id } of kept) {
      await callGrpc(email, email.retryInboundMail, { id, options: undefined }, ana());
    }
    await settled();
    const { rows: all } = await database.query<SampledMail>(SAMPLED, [mailboxes]);
    const said = (mail: SampledMail) => `${mail.name} | ${mail.subject} | ${mail.body}`;
    expect(all.filter(({ body }) => body === null)).toEqual([]);
    // One has headers only; of all others there are words or files.
    const silent = all.filter(({ body, files }) => body === NO_TEXT && files === 0);
    expect(silent.map(said)).toEqual([`Philipp Steinkrüger | Testemail | ${NO_TEXT}`]);
    for (const words of WORDS_OF_SAMPLES) {
      expect([words, all.filter((mail) => said(mail).includes(words)).length]).not.toContain(0);
    }
    expect(
      all.map(said).filter((text) => /<\/(html|body|script|style|p|td|a)>/i.test(text)),
    ).toEqual([]);
  }, 120_000);

  it('has a kept mail become a ticket once a person says so, and another put aside', async () => {
    const { mails } = await callGrpc(email, email.listQuarantinedMail, { page: PAGE }, ana());
    const automatic = mails.find(({ reason }) => reason === 'automatic');
    const list = mails.find(({ reason }) => reason === 'mailing_list');
    const again = { id: automatic?.id ?? '', options: undefined };
    await callGrpc(email, email.retryInboundMail, again, ana());
    expect(await ticketOf(automatic?.sender ?? '')).toHaveLength(1);
    const aside = { id: list?.id ?? '', reason: '广告', options: undefined };
    await callGrpc(email, email.discardInboundMail, aside, ana());
    const refusal = await refusalOf(callGrpc(email, email.discardInboundMail, aside, ana()));
    expect(refusal.code).toBe('ticketing.mail_not_quarantined');
  });

  it('finds tickets by the address, which no record of what was done and no event holds', async () => {
    const search = new SearchCalls(service.address);
    const found = await search.search('wu@example.org', ana());
    expect(found.hits.map(({ ticket }) => ticket?.customerAddress)).toContain('wu@example.org');
    const narrowed = await search.search('cup', ana(), { customerId: 'mailto:Li@example.org' });
    expect(narrowed.hits).toHaveLength(1);
    search.close();
    const holding = await columnsHolding(database, ['li@example.org']);
    expect(holding).toContain('mail_sender.address');
    const told =
      /^(ticket|ticket_entry|audit_record|outbox|webhook_delivery|duty|sla_clock|survey)\./;
    expect(holding.filter((column) => told.test(column))).toEqual([]);
  });

  it('gives whoever wrote to an earlier release an identity that does not tell their address', async () => {
    await service.stop();
    const owner = new DataSource({ type: 'postgres', url: environment.ownerUrl });
    await owner.initialize();
    const migration = new MailSenders1791000560000();
    const whose = async () => {
      const { rows } = await database.query<{ customer: string; opened: string; acted: string }>(
        `select customer_id as customer, opened_by ->> 'id' as opened, actor ->> 'id' as acted
         from ticket join ticket_entry on ticket_entry.ticket_id = ticket.id and sequence = 1
         where subject = 'Cup'`,
      );
      return rows;
    };
    const clocks = `select count(*)::integer as clocks from sla_clock where clock::text like '%mailto:%'`;
    await owner.transaction(({ queryRunner }) => migration.down(queryRunner as QueryRunner));
    const li = 'mailto:li@example.org';
    expect(await whose()).toEqual([{ customer: li, opened: li, acted: li }]);
    await owner.transaction(({ queryRunner }) => migration.up(queryRunner as QueryRunner));
    const [now] = await whose();
    expect(now?.customer).toMatch(/^mail:[0-9a-f-]{36}$/);
    expect(now).toEqual({ customer: now?.customer, opened: now?.customer, acted: now?.customer });
    expect((await database.query(clocks)).rows).toEqual([{ clocks: 0 }]);
    expect(await columnsHolding(database, [li])).toEqual([]);
    await owner.destroy();
  });
});
