import { createServer, connect } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { Client } from 'pg';
import { freePort, startImapServer, until } from '@shouwen/dev';
import type { ImapServer } from '@shouwen/dev';
import { DeliveryState, EmailServiceClient } from '@shouwen/contracts';
import type { Ticket } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { rawMail } from './odd-mails.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

describe('mail servers that fail, and processes that end while they talk to one', () => {
  let environment: TicketingEnvironment;
  let imap: ImapServer;
  let gate: Gate;
  let database: Client;
  let sink: SMTPServer;
  let sinkPort: number;
  let sinkIsSilent = false;
  let ana: () => RequestContext;
  let running: TicketingProcess[] = [];
  const sent: ParsedMail[] = [];

  beforeAll(async () => {
    [environment, imap, sinkPort] = await Promise.all([
      prepareTicketing(),
      startImapServer(),
      freePort(),
    ]);
    sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, done) =>
        void simpleParser(stream).then((mail) => {
          sent.push(mail);
          if (!sinkIsSilent) done();
        }, done),
    });
    // Who is ended in the middle of a mail resets its connection.
    sink.on('error', () => undefined);
    await new Promise<void>((resolve) => sink.listen(sinkPort, '127.0.0.1', () => resolve()));
    database = new Client({ connectionString: environment.ownerUrl });
    await database.connect();
    await database.query(
      `update delivery_policy set retry_seconds = '{1}' where medium in ('fetch', 'answer')`,
    );
    await database.query(
      `insert into mailbox (address, from_name, grade, confirms, active, version)
       values ($1, 'Support', 'general', false, true, 1)`,
      [imap.address],
    );
    gate = await openGate(Number(new URL(imap.imapUrl).port));
    ana = await signIn(environment, 'ana', 'agent');
  }, 240_000);

  afterAll(async () => {
    for (const one of running) await one.stop();
    await gate.close();
    await database.end();
    await new Promise<void>((resolve) => sink.close(() => resolve()));
    await imap.stop();
    await environment.close();
  });

  // A start takes longer than what is tested: who needs a process goes on with one of those that run.
  const start = async (imapUrl = imap.imapUrl): Promise<TicketingProcess> => {
    const variables = {
      ...{ IMAP_URL: imapUrl, IMAP_EVERY_SECONDS: '1' },
      ...{ SMTP_URL: `smtp://127.0.0.1:${sinkPort}`, MAIL_DOMAIN: 'mail.shouwen.test' },
    };
    const service = await startTicketing(environment, variables);
    running.push(service);
    return service;
  };
  const kill = async (service: TicketingProcess) => {
    running = running.filter((one) => one !== service);
    await service.kill();
  };
  const throughGate = () => {
    const url = new URL(imap.imapUrl);
    url.port = String(gate.port);
    return url.href;
  };
  /** What the end of a lease of mail does, which nobody wants to wait for. Deadlines stay where they are. */
  const leasesEnd = () =>
    database.query(`update timer set attempt_at = now() where kind like 'ticketing.mail.%'`);
  const put = async (from: string, subject: string) => {
    const client = createTransport({ host: '127.0.0.1', port: imap.smtpPort, ignoreTLS: true });
    const raw = rawMail([`From: ${from}`, `To: ${imap.address}`, `Subject: ${subject}`], 'words');
    await client.sendMail({ envelope: { from, to: [imap.address] }, raw });
    client.close();
  };
  const ticketsOf = async (service: TicketingProcess, address: string): Promise<Ticket[]> =>
    (await new TicketCalls(service.client).list(ana(), { customerId: `mailto:${address}` }))
      .tickets;
  const ticketOf = (service: TicketingProcess, address: string) =>
    until(async () => (await ticketsOf(service, address))[0], {
      what: `a ticket of ${address}`,
    });
  /** How many fetches of all that run ended so. */
  const fetches = async (outcome: string): Promise<number> => {
    let sum = 0;
    for (const { opsUrl } of running) {
      const metrics = await (await fetch(`${opsUrl}/metrics`)).text();
      const line = new RegExp(
        `shouwen_ticketing_mail_fetches_total\\{outcome="${outcome}"\\} (\\d+)`,
      ).exec(metrics);
      sum += Number(line?.[1] ?? 0);
    }
    return sum;
  };
  const counted = (outcome: string, least: number) =>
    until(async () => (await fetches(outcome)) >= least, {
      what: `fetches that ended as ${outcome}`,
    });

  it('counts a refused password and goes on trying, and fetches once it is right', async () => {
    await put('wang@example.org', 'Refused');
    gate.spoilsPasswords(true);
    const service = await start(throughGate());
    await counted('login_refused', 2);
    expect(await ticketsOf(service, 'wang@example.org')).toEqual([]);
    gate.spoilsPasswords(false);
    await ticketOf(service, 'wang@example.org');
    // Its fetch has ended, which marks it.
    await counted('fetched', 1);
  }, 120_000);

  it('makes one ticket of a mail whose fetcher is killed between storing and marking it', async () => {
    const [doomed = await start(throughGate())] = running;
    gate.swallows('STORE');
    await put('zhao@example.org', 'Once');
    await ticketOf(doomed, 'zhao@example.org');
    await until(() => gate.swallowed(), { what: 'the mail to be about to be marked' });
    await kill(doomed);
    await leasesEnd();
    const [first, second] = await Promise.all([start(), start()]);
    await put('qian@example.org', 'Next');
    await ticketOf(first, 'qian@example.org');
    // One that was under way, and one that finds nothing: the first mail is marked by now.
    await counted('fetched', (await fetches('fetched')) + 2);
    expect(await ticketsOf(second, 'zhao@example.org')).toHaveLength(1);
    expect(await ticketsOf(second, 'qian@example.org')).toHaveLength(1);
    const { rows } = await database.query<{ mails: number }>(
      'select count(*)::integer as mails from inbound_mail group by sha256',
    );
    expect(rows.map(({ mails }) => mails)).toEqual([1, 1, 1]);
  }, 120_000);

  it('fetches again when a server that was away comes back', async () => {
    const [service = await start()] = running;
    await imap.kill();
    await counted('unreachable', 1);
    await imap.restart();
    await put('sun@example.org', 'Back');
    await ticketOf(service, 'sun@example.org');
  }, 120_000);

  it('sends a mail again under the same Message-ID when its sender is killed, with no transaction open meanwhile', async () => {
    const [doomed = await start(), ...others] = running;
    for (const one of others) await one.stop();
    running = [doomed];
    const { id } = await ticketOf(doomed, 'sun@example.org');
    sinkIsSilent = true;
    await new TicketCalls(doomed.client).reply(id, 'An answer', ana());
    await until(() => sent.length === 1, { what: 'the mail to be on its way' });
    const { rows: open } = await database.query(
      `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(open).toEqual([]);
    await kill(doomed);
    sinkIsSilent = false;
    await leasesEnd();
    const next = await start();
    await until(() => sent.length === 2, { what: 'the mail once more' });
    expect(sent[1]?.messageId).toBe(sent[0]?.messageId);
    const email = createGrpcClient(EmailServiceClient, next.address);
    const { entries } = await new TicketCalls(next.client).timeline(id, ana());
    const answer = entries.find(({ body }) => body === 'An answer');
    const asked = { entryIds: [answer?.id ?? ''] };
    await until(
      async () => {
        const { deliveries } = await callGrpc(email, email.batchGetDeliveries, asked, ana());
        return deliveries[0]?.state === DeliveryState.SENT;
      },
      { what: 'the mail to be sent' },
    );
    email.close();
  }, 120_000);
});

type Gate = Awaited<ReturnType<typeof openGate>>;

/** Stands before a mail server, and changes or keeps back what a client says when it is told to. */
async function openGate(port: number) {
  let spoils = false;
  let swallows: string | undefined;
  let swallowed = false;
  const server: Server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    client.on('data', (chunk) => {
      if (swallows !== undefined && chunk.includes(swallows)) swallowed = true;
      else upstream.write(spoils ? withWrongPassword(chunk) : chunk);
    });
    upstream.pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spoilsPasswords: (whether: boolean) => void (spoils = whether),
    swallows: (word: string) => void (swallows = word),
    swallowed: () => swallowed,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** What a client says to log in, by LOGIN or AUTHENTICATE PLAIN, with a password that is as long and wrong. */
function withWrongPassword(chunk: Buffer): Buffer {
  const plain = (password: string) => Buffer.from(`\0fetched\0${password}`).toString('base64');
  const [right, wrong] = ['right-password', 'wrong-password'];
  const said = chunk.toString('latin1').replace(right, wrong);
  return Buffer.from(said.replace(plain(right), plain(wrong)), 'latin1');
}
