import { platformErrors } from '@shouwen/platform';
import type { TestGateway } from './gateway-harness.js';
import { startTestGateway } from './gateway-harness.js';

const chinese = { 'accept-language': 'zh' };
const nodeId = (uuid: string) => Buffer.from(`Ticket:${uuid}`).toString('base64url');

describe('a mutation', () => {
  let gateway: TestGateway;
  let agent: string;
  beforeAll(async () => {
    gateway = await startTestGateway();
    agent = await gateway.agent();
  });
  afterAll(() => gateway.stop());
  beforeEach(() => {
    gateway.ticketing.failure = undefined;
  });

  const change = async (
    field: string,
    input: Record<string, unknown>,
    headers: Record<string, string> = {},
  ) => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const { body } = await gateway.ask(
      `mutation ($input: ${type}!) { ${field}(input: $input) {
         ticket { id version status grade owner { id } resolution { text } reopenCount }
         userErrors { field code message retryable } } }`,
      { token: agent, variables: { input }, headers },
    );
    return { ...body, payload: body.data?.[field] };
  };

  it('opens a ticket', async () => {
    const { payload } = await change('openTicket', {
      subject: 'No heating',
      body: 'Since Monday.',
      grade: 'URGENT',
      customer: { id: 'carla', name: 'Carla' },
    });
    expect(payload).toMatchObject({
      ticket: { version: 1, status: 'NEW', grade: 'URGENT' },
      userErrors: [],
    });
  });

  it('takes a ticket all the way and back', async () => {
    const ticketId = nodeId(gateway.ticketing.addTicket('carla').id);
    const steps: [string, Record<string, unknown>, Record<string, unknown>][] = [
      ['claimTicket', { expectedVersion: 1 }, { status: 'OPEN', owner: { id: 'ana' } }],
      ['replyToTicket', { body: 'On our way.' }, { version: 3 }],
      ['addNote', { body: 'Bring part 7.' }, { version: 4 }],
      [
        'changeGrade',
        { grade: 'IMPORTANT', reason: 'A child lives there.' },
        { grade: 'IMPORTANT' },
      ],
      ['resolveTicket', { resolution: 'Replaced.' }, { resolution: { text: 'Replaced.' } }],
      ['reopenTicket', { reason: 'Cold again.' }, { status: 'OPEN', reopenCount: 1 }],
      ['handBackTicket', { reason: 'End of shift.' }, { status: 'NEW', owner: null, version: 8 }],
    ];
    for (const [field, input, ticket] of steps) {
      const { payload } = await change(field, { ticketId, ...input });
      expect(payload).toMatchObject({ ticket, userErrors: [] });
    }
  });

  it('tells the loser of a claim who has the ticket, in the caller’s language', async () => {
    const ticketId = nodeId(gateway.ticketing.addTicket('carla').id);
    await change('claimTicket', { ticketId });
    const refused = { field: null, code: 'ticketing.ticket_already_owned', retryable: false };
    expect((await change('claimTicket', { ticketId })).payload).toMatchObject({
      ticket: null,
      userErrors: [{ ...refused, message: expect.stringMatching(/already owned by Ana/) }],
    });
    expect((await change('claimTicket', { ticketId }, chinese)).payload.userErrors).toMatchObject([
      { ...refused, message: expect.stringMatching(/已由 Ana 负责/) },
    ]);
  });

  it('says that reading again may help when somebody was faster', async () => {
    const ticketId = nodeId(gateway.ticketing.addTicket('carla').id);
    const { payload } = await change('addNote', { ticketId, body: 'x', expectedVersion: 9 });
    expect(payload.userErrors).toMatchObject([
      { code: 'platform.version_conflict', retryable: true },
    ]);
  });

  it('names the field that is wrong', async () => {
    const input = { subject: '', body: 'x' };
    expect((await change('openTicket', input)).payload.userErrors).toEqual([
      {
        field: ['input', 'subject'],
        code: 'platform.invalid_request',
        message: 'must not be empty',
        retryable: false,
      },
    ]);
    expect((await change('openTicket', input, chinese)).payload.userErrors).toMatchObject([
      { message: '不能为空' },
    ]);
  });

  it.each([
    ['a wrong id', { ticketId: 'x' }, 'gateway.invalid_id', null],
    [
      'an empty key',
      { idempotencyKey: '' },
      'platform.invalid_request',
      ['input', 'idempotencyKey'],
    ],
    ['version 0', { expectedVersion: 0 }, 'platform.invalid_request', ['input', 'expectedVersion']],
    [
      'a negative version',
      { expectedVersion: -1 },
      'platform.invalid_request',
      ['input', 'expectedVersion'],
    ],
  ])('is refused with %s', async (_what, wrong, code, field) => {
    const ticketId = nodeId(gateway.ticketing.addTicket('carla').id);
    const { payload } = await change('claimTicket', { ticketId, ...wrong });
    expect(payload).toMatchObject({ ticket: null, userErrors: [{ code, field }] });
  });

  it('of what does not exist is refused like one that the caller may not see', async () => {
    const ticketId = nodeId('0190a0a0-0000-7000-8000-000000000000');
    const { payload } = await change('claimTicket', { ticketId });
    expect(payload.userErrors).toMatchObject([{ code: 'ticketing.ticket_not_found' }]);
  });

  it.each([
    ['unavailable', platformErrors.service_unavailable({}, { retryAfterMs: 1_000 })],
    ['timed out', platformErrors.deadline_exceeded()],
    ['not authenticated', platformErrors.unauthenticated()],
  ])('that could not be carried out (%s) is a top-level error', async (_what, failure) => {
    gateway.ticketing.failure = failure;
    const ticketId = nodeId(gateway.ticketing.addTicket('carla').id);
    const { payload, errors } = await change('claimTicket', { ticketId });
    expect(payload).toBeNull();
    expect(errors).toMatchObject([{ path: ['claimTicket'], extensions: { code: failure.code } }]);
  });

  it('does not hide another one of the same request that failed', async () => {
    const ticketId = nodeId(gateway.ticketing.addTicket('carla').id);
    const { body } = await gateway.ask(
      `mutation { first: claimTicket(input: { ticketId: "${ticketId}" }) { ticket { version } userErrors { code } }
         second: claimTicket(input: { ticketId: "${ticketId}" }) { ticket { version } userErrors { code } } }`,
      { token: agent },
    );
    expect(body.data).toEqual({
      first: { ticket: { version: 2 }, userErrors: [] },
      second: { ticket: null, userErrors: [{ code: 'ticketing.ticket_already_owned' }] },
    });
  });
});
