import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { AttachmentServiceClient } from '@shouwen/contracts';
import type { Attachment, UploadAttachmentRequest } from '@shouwen/contracts';
import { freePort, startS3Server, until } from '@shouwen/dev';
import type { S3Server } from '@shouwen/dev';
import {
  S3Storage,
  callGrpc,
  createGrpcClient,
  fromServiceError,
  metadataFor,
} from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { attachmentErrors } from '../src/attachments/attachment.errors.js';
import { rawMail } from './odd-mails.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const MEBIBYTE = 1_048_576;
const SUPPORT = 'support@shouwen.test';
const unavailable = (cause: unknown) => attachmentErrors.storage_unavailable({}, { cause });

describe('files in a bucket of an S3 server', () => {
  let environment: TicketingEnvironment;
  let server: S3Server;
  let service: TicketingProcess;
  let client: AttachmentServiceClient;
  let database: Client;
  let storage: S3Storage;
  let smtpPort: number;
  let ana: () => RequestContext;

  beforeAll(async () => {
    [environment, server] = await Promise.all([prepareTicketing(), startS3Server()]);
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server;
    storage = new S3Storage(
      { endpoint, bucket, region: 'us-east-1', accessKeyId, secretAccessKey },
      unavailable,
    );
    smtpPort = await freePort();
    service = await startTicketing(environment, {
      SMTP_LISTEN: `127.0.0.1:${smtpPort}`,
      ...{ S3_ENDPOINT: endpoint, S3_BUCKET: bucket },
      ...{ S3_ACCESS_KEY: accessKeyId, S3_SECRET_KEY: secretAccessKey },
    });
    client = createGrpcClient(AttachmentServiceClient, service.address);
    database = new Client({ connectionString: environment.ownerUrl });
    await database.connect();
    await database.query(
      `update delivery_policy set retry_seconds = array_fill(1, array[60]) where medium = 'intake'`,
    );
    await database.query(
      `insert into mailbox (address, from_name, grade, confirms, active, version)
       values ($1, 'Support', 'general', false, true, 1)`,
      [SUPPORT],
    );
    ana = await signIn(environment, 'ana', 'agent');
  }, 240_000);

  afterAll(async () => {
    client.close();
    await database.end();
    await service.stop();
    await server.stop();
    await environment.close();
  });

  const contentOf = (bytes: Buffer) => ({
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: () => Readable.from(chunksOf(bytes)),
  });
  const upload = (bytes: Buffer): Promise<Attachment> => {
    const context = ana();
    const parts = (function* (): Generator<UploadAttachmentRequest> {
      yield { part: { $case: 'description', value: { name: 'file.bin' } } };
      for (const value of chunksOf(bytes)) yield { part: { $case: 'chunk', value } };
    })();
    return new Promise((resolve, reject) => {
      const call = client.uploadAttachment(
        metadataFor(context),
        { deadline: context.deadline },
        (error, answer) => (error === null ? resolve(answer) : reject(fromServiceError(error))),
      );
      pipeline(Readable.from(parts), call as unknown as Writable).catch(() => undefined);
    });
  };
  const download = async (id: string): Promise<Buffer> => {
    const context = ana();
    const call = client.downloadAttachment({ id }, metadataFor(context));
    const chunks: Buffer[] = [];
    try {
      for await (const { part } of call as AsyncIterable<{
        part?: { $case: string; value: unknown };
      }>) {
        if (part?.$case === 'chunk') chunks.push(part.value as Buffer);
      }
    } catch (error) {
      throw fromServiceError(error as never);
    }
    return Buffer.concat(chunks);
  };
  const shown = async () => {
    const { rows } = await database.query<{ id: string }>(
      `select id from attachment where state = 'ready' order by id`,
    );
    return rows.map(({ id }) => id);
  };

  it('come back as they were uploaded', async () => {
    const bytes = randomBytes(3 * MEBIBYTE);
    const { id } = await upload(bytes);
    expect((await download(id)).equals(bytes)).toBe(true);
    expect(await server.keys()).toEqual([id]);
  });

  it('are refused by the server when they were changed on their way, and leave nothing', async () => {
    const { sha256 } = contentOf(Buffer.from('other'));
    const changed = { ...contentOf(Buffer.from('words')), sha256 };
    await expect(storage.put('changed', changed)).rejects.toMatchObject({
      code: 'ticketing.storage_unavailable',
    });
    expect(await server.keys()).not.toContain('changed');
  });

  it('leave nothing when they are larger than allowed', async () => {
    const before = await server.keys();
    await database.query('update attachment_policy set max_bytes = 1000');
    const refusal = await refusalOf(upload(randomBytes(1001)));
    await database.query('update attachment_policy set max_bytes = 20971520');
    expect(refusal.code).toBe('ticketing.attachment_too_large');
    expect(await server.keys()).toEqual(before);
    expect(await shown()).toEqual(before);
  });

  it('are not there when they were removed, which can be done twice', async () => {
    await storage.put('removed', contentOf(Buffer.from('words')));
    await storage.remove('removed');
    await storage.remove('removed');
    await expect(storage.open('removed')).rejects.toMatchObject({
      code: 'ticketing.storage_unavailable',
    });
  });

  it('can neither be stored nor read while the server is away, and nothing half stored is shown', async () => {
    const [kept] = await shown();
    await server.kill();
    expect((await refusalOf(upload(Buffer.from('words')))).code).toBe(
      'ticketing.storage_unavailable',
    );
    expect((await refusalOf(download(kept ?? ''))).code).toBe('ticketing.storage_unavailable');
    expect(await shown()).toEqual([kept]);
    await server.restart();
    expect(await download(kept ?? '')).toHaveLength(3 * MEBIBYTE);
    const { id } = await upload(Buffer.from('words'));
    expect((await download(id)).toString()).toBe('words');
  });

  it('of a mail that came while the server was away are there once it is back', async () => {
    await server.kill();
    const from = 'li@example.org';
    const type = 'Content-Type: multipart/mixed; boundary=x';
    const body = [
      '--x\r\nContent-Type: text/plain\r\n\r\nwords',
      '--x\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nattached',
      '--x--',
    ].join('\r\n');
    const raw = rawMail([`From: ${from}`, `To: ${SUPPORT}`, 'Subject: File', type], body);
    const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
    await transport.sendMail({ envelope: { from, to: [SUPPORT] }, raw });
    transport.close();
    const tries = `select 1 from timer where kind = 'ticketing.mail.process' and (payload ->> 'attempts')::integer > 1`;
    await until(async () => (await database.query(tries)).rows.length === 1, {
      what: 'the mail to be tried again',
    });
    await server.restart();
    const tickets = new TicketCalls(service.client);
    const ticket = await until(
      async () => (await tickets.list(ana(), { customerId: `mailto:${from}` })).tickets[0],
      { what: 'the ticket' },
    );
    const { entries } = await tickets.timeline(ticket.id, ana());
    const asked = { entryIds: entries.map(({ id }) => id) };
    const files = await callGrpc(client, client.batchListAttachments, asked, ana());
    expect(files.attachments).toMatchObject([{ name: 'a.txt' }]);
    expect((await download(files.attachments[0]?.id ?? '')).toString()).toBe('attached');
  }, 90_000);

  it('fail as unavailable when the server ends in the middle of one', async () => {
    const half = createServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nwords'));
    });
    await new Promise<void>((resolve) => half.listen(0, '127.0.0.1', resolve));
    const { port } = half.address() as AddressInfo;
    const options = { bucket: 'b', region: 'r', accessKeyId: 'a', secretAccessKey: 's' };
    const cut = new S3Storage({ ...options, endpoint: `http://127.0.0.1:${port}` }, unavailable);
    const content = await cut.open('key');
    await expect(buffer(content)).rejects.toMatchObject({ code: 'ticketing.storage_unavailable' });
    await new Promise<void>((resolve) => half.close(() => resolve()));
  });
});

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
