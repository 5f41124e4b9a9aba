import { ask } from '../src/stage/graphql-client.js';
import { ana, max, sue } from './calls.stage.js';
import { datum, markers, su, word } from './marked-customer.js';
import { startWithCustomer } from './planted-customer.stage.js';
import type { WithCustomer } from './planted-customer.stage.js';
import type { Person } from './platform.stage.js';
import { SchemaWalk, idsIn, schema } from './schema-walk.js';
import type { Pool } from './schema-walk.js';

const annika: Person = ['annika', 'customer'];
const everyRole = [
  'agent',
  'engineer',
  'specialist',
  'department',
  'supervisor',
  'manager',
  'admin',
];
const HOPS = 2;
const AT_ONCE = 15;
/** Documents of a walk are larger than anybody's. */
const LIMITS = Object.fromEntries(
  ['DEPTH', 'ALIASES', 'TOKENS', 'COST', 'DOCUMENT_LENGTH']
    .map((name) => [`GRAPHQL_MAX_${name}`, '100000000'])
    .concat([
      ['HTTP_MAX_BODY_BYTES', '100000000'],
      ['REQUEST_TIMEOUT_MS', '30000'],
      ['MAX_EVENT_LOOP_DELAY_MS', '30000'],
    ]),
);

type Here = WithCustomer & { planted: { requestUuid: string } };
let world: Here | undefined;
beforeAll(async () => {
  const started = await startWithCustomer(LIMITS);
  const { customerId } = started.planted;
  const ask = { kind: 'ACCESS', customerId, basis: 'CUSTOMER' };
  const asked = await started.calls.change(ana, 'requestPrivacyAction', ask, 'request { uuid }');
  const requestUuid = asked.request.uuid as string;
  await started.calls.change(max, 'decidePrivacyRequest', { requestUuid, approved: true });
  world = { ...started, planted: { ...started.planted, requestUuid } };
  await Promise.all([plantNeighbour(world), plantFiles(world)]);
}, 120_000);
afterAll(() => world?.platform.stop());

/** Another customer, whose ticket and wish have to do with those of the first one. */
async function plantNeighbour({ calls, planted }: WithCustomer): Promise<void> {
  const person = { kind: 'PERSON', name: '安妮', details: { identities: [annika[0]] } };
  const { customer } = await calls.change(ana, 'createCustomer', person, 'customer { id }');
  const vote = { demandId: planted.demandId, customerId: customer.id };
  await calls.change(ana, 'voteForDemand', vote);
  const ticketId = await calls.open(annika, '我的问题', '请看');
  const link = { ticketId, otherId: planted.ticketId, kind: 'CHILD_OF' };
  await calls.change(ana, 'linkTickets', link);
}

/** A file that the first customer is brought in with, and one that they would leave in. */
async function plantFiles({ platform, calls }: WithCustomer): Promise<void> {
  const address = `/imports?name=${word.fileName}.csv&source=legacy`;
  const answer = await fetch(platform.url.replace('/graphql', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${await platform.tokens.of(...sue)}` },
    body: `name,phone\n${datum.name},${datum.phone}\n${datum.latinName},12\n`,
  });
  const { id, columns } = (await answer.json()) as Record<string, unknown>;
  await calls.change(sue, 'checkCustomerImport', { importId: id, columns });
  const wanted = { columns: ['name'], purpose: 'complaint', reason: word.reveal };
  await calls.change(max, 'requestCustomerExport', wanted);
}

const asRoles = ([sub, role]: Person): [string, string[]] => [sub, [role]];
const tokenOf = ({ platform }: WithCustomer, sub: string, roles: string[]) =>
  platform.issuer.sign({ sub, name: sub, roles });

/** Asks for everything in documents of some calls each; answers what came, call by call. */
async function walk(token: string, walker: SchemaWalk, calls: string[], operation = 'query') {
  const { platform } = world as Here;
  const answers: { call: string; data: unknown; errors: unknown[] }[] = [];
  for (let start = 0; start < calls.length; start += AT_ONCE) {
    const some = calls.slice(start, start + AT_ONCE);
    const { body } = await ask(platform.url, walker.document(operation, some), {
      token,
      timeoutMs: 60_000,
    });
    if (body.data === undefined)
      throw new Error(`${some.join('\n')}: ${JSON.stringify(body.errors).slice(0, 800)}`);
    const given = Object.entries((body.data ?? {}) as Record<string, unknown>);
    given.forEach(([key, data], nth) => {
      const errors = (body.errors ?? []).filter(({ path }) => path?.[0] === key);
      answers.push({ call: some[nth] ?? key, data, errors });
    });
  }
  return answers;
}

const seenIn = (answers: Awaited<ReturnType<typeof walk>>) => {
  const text = JSON.stringify(answers.map(({ data, errors }) => [data, errors]));
  return markers.filter((marker) => text.includes(marker));
};
const dataOf = (answers: Awaited<ReturnType<typeof walk>>) =>
  answers.map(({ call, data }) => [call, data]);

/** Arguments that nothing was planted for: what they ask for holds nothing of customers. */
const withoutCustomers = [
  'Query.webhookDeliveries(endpointId)', // Messages to partners, which hold identities and states.
  'Query.renderCannedReply(id)', // Also takes a ticket, which `ticket` is asked for.
  'Query.tierSimulation(uuid)', // Counts of all customers.
];
/** Words of staff that no query shows before a solution is gone, before a file is loaded, or at all. */
const nowhereShown: string[] = [word.resolution, word.fileText, word.agentReason, word.request];
/** What a customer may do without naming anything of anybody else. */
const ownDoings = [
  'openTicket',
  'startChat',
  'setNotificationPreferences',
  'markNotificationsRead',
];

/** Everything that is known of where the first customer's data is, from what staff see. */
async function poolOf(here: Here, boss: string): Promise<Pool> {
  const given: [string, string[]][] = [
    ['query', [word.subject, word.note, datum.name, datum.phone]],
    ['identity', [su[0]]],
    ['person', [su[0], 'ana']],
    ['text', ['quarterly']],
    ['question', ['words']],
    ['date', ['2026-11-25']],
    ['Ticket__id', [here.planted.ticketId]],
    ['CustomerRecord__id', [here.planted.customerId]],
    ['SurveyCampaign__uuid', [here.planted.campaignUuid]],
    ['PrivacyRequest__uuid', [here.planted.requestUuid]],
  ];
  const walker = new SchemaWalk(new Map(given), 1);
  const calls = walker.callsOf(queries).filter((call) => !call.includes('""'));
  const found = idsIn((await walk(boss, walker, calls)).map(({ data }) => data));
  for (const [key, values] of given) found.set(key, values);
  const calendars = found.get('BusinessCalendar__id') ?? [];
  const nodes = [...found].filter(([key]) => key.endsWith('__id')).flatMap(([, ids]) => ids);
  return found
    .set('businessCalendarSimulation.id', calendars)
    .set('node.id', nodes)
    .set('ids', nodes);
}

const queries = schema.getQueryType()!;
const mutations = schema.getMutationType()!;

it('shows nothing of a customer to another one and lets them change nothing, through any field', async () => {
  const here = world as Here;
  const { calls: does, planted } = here;
  const boss = await tokenOf(here, 'boss', everyRole);
  const [own, other] = [
    await tokenOf(here, ...asRoles(su)),
    await tokenOf(here, ...asRoles(annika)),
  ];
  const pool = await poolOf(here, boss);
  const walker = new SchemaWalk(pool, HOPS);
  const calls = walker.callsOf(queries);
  expect([...walker.unfilled]).toEqual(withoutCustomers);
  const sent = calls.filter((call) => !call.includes('""'));

  const staffSees = seenIn(await walk(boss, walker, sent));
  expect(markers.filter((marker) => !staffSees.includes(marker))).toEqual(nowhereShown);
  const ownBefore = await walk(own, walker, sent);
  expect(seenIn(ownBefore)).toEqual(
    expect.arrayContaining([datum.phone, word.question, word.chat]),
  );
  expect(seenIn(ownBefore)).not.toContain(word.note);
  const before = await walk(other, walker, sent);
  expect(seenIn(before)).toEqual([]);

  const doer = new SchemaWalk(new Map([...pool, ['text', ['x']]]), 1);
  const doings = [
    ...new Map(doer.callsOf(mutations).map((call) => [call.split('(')[0], call])).values(),
  ];
  const possible = doings.filter((call) => !call.includes('""'));
  const refusable = possible.filter((call) => !ownDoings.includes(call.split('(')[0] ?? ''));
  expect(refusable.length).toBeGreaterThan(60);
  const done = await walk(other, doer, refusable, 'mutation');
  expect(seenIn(done)).toEqual([]);
  const accepted = done.filter(
    ({ data, errors }) => errors.length === 0 && !/UserError__code/.test(JSON.stringify(data)),
  );
  expect(accepted.map(({ call }) => call)).toEqual([]);
  expect(dataOf(await walk(own, walker, sent))).toEqual(dataOf(ownBefore));

  // What comes to the one moves no list, count or search of the other.
  const more = await does.open(su, word.subject, word.question);
  await does.change(ana, 'addNote', { ticketId: more, body: word.note });
  await does.change(su, 'sendChatMessage', { chatId: planted.chatId, body: word.chat });
  const after = await walk(other, walker, sent);
  expect(seenIn(after)).toEqual([]);
  expect(dataOf(after)).toEqual(dataOf(before));
});
