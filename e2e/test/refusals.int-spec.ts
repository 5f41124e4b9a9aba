import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { ask } from '../src/stage/graphql-client.js';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';

const carla: Person = ['carla', 'customer'];

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform.stop());

/** Announces a body of that size and begins to send it; the answer comes before it is all there. */
function postLarge(bytes: number): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': bytes };
    const posting = request(platform.url, { method: 'POST', headers });
    posting.once('response', (response) => {
      text(response)
        .then((body) => resolve({ status: response.statusCode, body }), reject)
        .finally(() => posting.destroy());
    });
    posting.once('error', reject);
    posting.write(Buffer.alloc(64 * 1024, ' '));
  });
}

describe('a request that may not be carried out', () => {
  it("for another customer's ticket finds nothing to read and nothing to change", async () => {
    const { ticket } = await platform.change(carla, 'openTicket', {
      subject: 'Private',
      body: 'x',
    });
    const dora: Person = ['dora', 'customer'];
    const { body } = await platform.as(
      dora,
      'query ($id: ID!) { ticket(id: $id) { subject } node(id: $id) { id } }',
      { variables: { id: ticket.id } },
    );
    expect(body.data).toEqual({ ticket: null, node: null });
    const payload = await platform.change(dora, 'replyToTicket', {
      ticketId: ticket.id,
      body: 'Mine!',
    });
    expect(payload).toMatchObject({
      ticket: null,
      userErrors: [{ code: 'ticketing.ticket_not_found' }],
    });
  });

  it('with a token that is not ours answers 401 and says so', async () => {
    const token = await platform.issuer.signWithUnknownKey({ sub: 'carla', roles: ['customer'] });
    const { status, headers, body } = await ask(platform.url, '{ viewer { id } }', { token });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(body.errors).toMatchObject([{ extensions: { code: 'platform.unauthenticated' } }]);
  });

  it('with a body of 10 MB answers 413 and says how large it may be', async () => {
    const { status, body } = await postLarge(10 * 1024 * 1024);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(String(256 * 1024)),
          extensions: { code: 'gateway.body_too_large' },
        },
      ],
    });
  });

  it('with 50 levels is refused before it is carried out', async () => {
    const deep = `{ viewer ${'{ viewer '.repeat(49)} { id } ${'}'.repeat(50)}`;
    const { status, body } = await platform.as(carla, deep);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toMatchObject([{ extensions: { code: 'gateway.query_too_deep' } }]);
  });
});
