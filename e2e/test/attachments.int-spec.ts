import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const ana: Person = ['ana', 'agent'];
const carla: Person = ['carla', 'customer'];
const dora: Person = ['dora', 'customer'];

describe('attachments', () => {
  let platform: Platform;
  let files: string;

  beforeAll(async () => {
    platform = await startPlatform();
    files = platform.url.replace('/graphql', '/attachments');
  }, 120_000);

  afterAll(() => platform.stop());

  const authorization = async ([sub, role]: Person) => ({
    authorization: `Bearer ${await platform.tokens.of(sub, role)}`,
  });
  const upload = async (who: Person, name: string, body: string | Uint8Array) => {
    const url = `${files}?name=${encodeURIComponent(name)}`;
    const headers = { ...(await authorization(who)), 'content-type': 'text/html' };
    const response = await fetch(url, { method: 'POST', headers, body });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const download = async (who: Person, id: unknown) =>
    fetch(`${files}/${String(id)}`, { headers: await authorization(who) });

  it('go with a reply, are seen by the customer of the ticket, and are only ever downloaded', async () => {
    const { ticket } = await platform.change(carla, 'openTicket', {
      subject: 'Cup',
      body: 'Cracked',
    });
    const page = '<html><script>alert(1)</script></html>'.repeat(5_000);
    const { status, body } = await upload(ana, '说明 (1).html', page);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: '说明 (1).html',
      mediaType: 'text/plain',
      bytes: page.length,
    });
    const input = { ticketId: ticket.id, body: 'See the file.', attachmentIds: [body['id']] };
    const reply = await platform.change(ana, 'replyToTicket', input);
    expect(reply.userErrors).toEqual([]);
    const document = `query ($id: ID!) { ticket(id: $id) { timeline { edges { node {
      attachments { id path } delivery { state } } } } } }`;
    const seen = await platform.as(carla, document, { variables: { id: ticket.id } });
    expect(JSON.stringify(seen.body.data)).toContain(`/attachments/${String(body['id'])}`);

    const response = await download(carla, body['id']);
    expect(await response.text()).toBe(page);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': expect.stringMatching(/^attachment;/) as string,
      'x-content-type-options': 'nosniff',
    });
    expect((await download(dora, body['id'])).status).toBe(404);

    const again = await platform.change(ana, 'replyToTicket', input);
    expect(again.userErrors[0]?.code).toBe('ticketing.attachment_not_usable');
  });

  it('of a note are hidden from the customer', async () => {
    const { ticket } = await platform.change(carla, 'openTicket', {
      subject: 'Cup',
      body: 'Cracked',
    });
    const { body } = await upload(ana, 'note.txt', 'internal');
    const attachmentIds = [body['id']];
    await platform.change(ana, 'addNote', { ticketId: ticket.id, body: 'x', attachmentIds });
    expect((await download(carla, body['id'])).status).toBe(404);
    expect((await download(ana, body['id'])).status).toBe(200);
  });

  it('are refused when they are programs, empty, too large or from nobody', async () => {
    const elf = Uint8Array.from([
      0x7f,
      0x45,
      0x4c,
      0x46,
      2,
      1,
      1,
      ...new Array<number>(100).fill(0),
    ]);
    const codeOf = async (attempt: ReturnType<typeof upload>) => {
      const { status, body } = await attempt;
      expect(status).toBe(400);
      return JSON.stringify(body);
    };
    expect(await codeOf(upload(ana, 'a.png', elf))).toContain('ticketing.attachment_type_refused');
    expect(await codeOf(upload(ana, 'a.txt', ''))).toContain('ticketing.attachment_empty');
    const large = new Uint8Array(20 * 1024 * 1024 + 1).fill(97);
    expect(await codeOf(upload(ana, 'a.txt', large))).toContain('ticketing.attachment_too_large');
    const response = await fetch(`${files}?name=a`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(401);
  });
});
