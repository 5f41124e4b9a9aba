import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { PartnerConsumer } from './partner.consumer.js';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';
import { refusalsOf } from './published-schemas.js';

const TRANSFERS = 'shouwen.ticketing.transfers.v1';
const DUTIES = 'shouwen.ticketing.duties.v1';

const carla: Person = ['carla', 'customer'];
const ana: Person = ['ana', 'agent'];
const ben: Person = ['ben', 'agent'];
const max: Person = ['max', 'manager'];

interface OwedDuty {
  kind: string;
  person: { id: string };
  releasedCause: string | null;
}

let platform: Platform;
let consumer: PartnerConsumer;
beforeAll(async () => {
  platform = await startPlatform();
  const owner = new Client({ connectionString: platform.databaseUrl });
  await owner.connect();
  await owner.query(
    `insert into staff_member (id, name, version) values ('ana', 'Ana', 1), ('ben', 'Ben', 1)`,
  );
  await owner.end();
  consumer = await new PartnerConsumer(platform).start([TRANSFERS, DUTIES]);
}, 120_000);
afterAll(async () => {
  await consumer.stop();
  await platform.stop();
});

const write = async (who: Person, field: string, wanted: string, input: object) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
    ${wanted} userErrors { field code message } } }`;
  const { body } = await platform.as(who, document, { variables: { input } });
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data[field];
};
const TRANSFER =
  'transfer { id uuid version status sender { id } receiver { id } ticket { number } }';

describe('first-asked responsibility over GraphQL', () => {
  it('goes from an offer to its acceptance, and tells everybody who owes what', async () => {
    const opened = await platform.change(carla, 'openTicket', { subject: '漏水', body: '漏水了' });
    const { id, number } = opened.ticket;
    await platform.change(ana, 'claimTicket', { ticketId: id });

    const offer = { ticketId: id, personId: 'ben', reason: '设备问题', idempotencyKey: 'o1' };
    const offered = await write(ana, 'offerTransfer', TRANSFER, offer);
    expect(offered).toMatchObject({
      transfer: { version: 1, status: 'OFFERED', sender: { id: 'ana' }, ticket: { number } },
      userErrors: [],
    });
    const transferId = offered.transfer.id;
    const inbox = await platform.as(ben, '{ transfers { edges { node { id } } } }');
    expect(inbox.body.data.transfers.edges).toEqual([{ node: { id: transferId } }]);

    const stranger = await write(max, 'acceptTransfer', TRANSFER, {
      transferId,
      receiverId: 'ben',
    });
    expect(stranger.userErrors).toMatchObject([
      { field: ['input', 'reason'], code: 'ticketing.transfer_on_behalf_needs_reason' },
    ]);
    const accepted = await write(ben, 'acceptTransfer', TRANSFER, {
      transferId,
      expectedVersion: 1,
    });
    expect(accepted.transfer).toMatchObject({ status: 'ACCEPTED', receiver: { id: 'ben' } });

    const { body } = await platform.as(
      ana,
      `query ($id: ID!, $transfer: ID!) {
         ticket(id: $id) { owner { id } firstAskedOwner { id } flags { kind }
           duties { edges { node { kind person { id } releasedCause } } }
           transfers { edges { node { id status } } } }
         node(id: $transfer) { ... on Transfer { status } } }`,
      { variables: { id, transfer: transferId } },
    );
    expect(body.data.ticket).toMatchObject({
      owner: { id: 'ben' },
      firstAskedOwner: { id: 'ana' },
      flags: [],
      transfers: { edges: [{ node: { id: transferId, status: 'ACCEPTED' } }] },
    });
    expect(body.data.node).toEqual({ status: 'ACCEPTED' });
    const { edges } = body.data.ticket.duties as { edges: { node: OwedDuty }[] };
    const owed = edges.map(({ node }) => `${node.person.id} ${node.kind} ${node.releasedCause}`);
    expect(owed.toSorted()).toEqual([
      'ana ANSWER ACCEPTED',
      'ana GUIDE null',
      'ana TRANSFER ACCEPTED',
      'ben ANSWER null',
    ]);

    const messages = await until(
      () => {
        const come = consumer.about(TRANSFERS, offered.transfer.uuid);
        return come.length >= 2 ? come : undefined;
      },
      { what: 'two events of the transfer' },
    );
    expect(messages.flatMap((message) => refusalsOf(message))).toEqual([]);
  });

  it('shows a customer who was first asked, and nothing of what happens inside', async () => {
    const { body } = await platform.as(
      carla,
      '{ tickets { edges { node { firstAskedOwner { id } flags { kind } duties { edges { cursor } } } } } }',
    );
    expect(body.data.tickets.edges[0].node).toEqual({
      firstAskedOwner: { id: 'ana' },
      flags: null,
      duties: null,
    });
    expect(
      body.errors?.map((error: { extensions: { code: string } }) => error.extensions.code),
    ).toEqual(['platform.permission_denied', 'platform.permission_denied']);
  });

  it('names the fields that are wrong', async () => {
    const limits = {
      maxTransfers: 2,
      offerLimitSeconds: 600,
      unownedLimitSeconds: 600,
      maxRefusals: 2,
      firstResponseLimitSeconds: 86_400,
    };
    const policy = 'dutyPolicy { version maxTransfers backstopOwnerId }';
    const wrong = await write(max, 'putDutyPolicy', policy, {
      limits: { ...limits, maxRefusals: 0, backstopOwnerId: 'ben' },
      reason: 'trial',
    });
    expect(wrong.userErrors[0].field).toEqual(['input', 'limits', 'maxRefusals']);
    const put = await write(max, 'putDutyPolicy', policy, {
      limits: { ...limits, backstopOwnerId: 'ben' },
      reason: 'trial',
      expectedVersion: 1,
    });
    expect(put.dutyPolicy).toEqual({ version: 2, maxTransfers: 2, backstopOwnerId: 'ben' });
    const { body } = await platform.as(
      max,
      `{ dutyPolicy { version } complianceReports { edges { node { id lines { edges { cursor } }
         breaches { edges { cursor } } } } } }`,
    );
    expect(body.data).toEqual({ dutyPolicy: { version: 2 }, complianceReports: { edges: [] } });
  });
});
