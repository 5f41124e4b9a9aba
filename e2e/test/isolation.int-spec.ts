import { ask } from '../src/stage/graphql-client.js';
import { ana, max } from './calls.stage.js';
import { markers, su, word } from './marked-customer.js';
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

let world: WithCustomer | undefined;
let pool: Pool;
beforeAll(async () => {
  world = await startWithCustomer(LIMITS);
  await plantNeighbour(world);
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

const tokenOf = ({ platform }: WithCustomer, sub: string, roles: string[]) =>
  platform.issuer.sign({ sub, name: sub, roles });

/** Asks for everything in documents of some calls each; answers what came, call by call. */
async function walk(token: string, walker: SchemaWalk, calls: string[], operation = 'query') {
  const { platform } = world as WithCustomer;
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

const seenIn = (answers: unknown) => {
  const text = JSON.stringify(answers);
  return markers.filter((marker) => text.includes(marker));
};

it('shows nothing of a customer to another one, through no query at all', async () => {
  const here = world as WithCustomer;
  const boss = await tokenOf(here, 'boss', everyRole);
  const query = schema.getQueryType()!;
  const given: [string, string[]][] = [
    ['query', [word.subject, word.note, '苏锦瑟', '13987650123']],
    ['identity', [su[0]]],
    ['person', [su[0], 'ana']],
    ['text', ['quarterly']],
    ['question', ['words']],
    ['date', ['2026-11-25']],
    ['Ticket__id', [here.planted.ticketId]],
    ['CustomerRecord__id', [here.planted.customerId]],
    ['SurveyCampaign__uuid', [here.planted.campaignUuid]],
  ];
  const first = new SchemaWalk(new Map(given), 1);
  const firstCalls = first.callsOf(query).filter((call) => !call.includes('""'));
  const found = idsIn((await walk(boss, first, firstCalls)).map(({ data }) => data));
  pool = new Map([...found, ...given, ['ids', [...found.values()].flat()]]);
  const walker = new SchemaWalk(pool, HOPS);
  const calls = walker.callsOf(query);
  console.log(calls.length, [...walker.unfilled], [...pool.keys()].join());
  const staff = await walk(boss, walker, calls);
  console.log(markers.filter((marker) => !seenIn(staff).includes(marker)));
  const own = await walk(await tokenOf(here, su[0], [su[1]]), walker, calls);
  console.log(seenIn(own));
  const token = await tokenOf(here, annika[0], [annika[1]]);
  const answers = await walk(token, walker, calls);
  console.log(
    seenIn(answers),
    answers.filter((a) => seenIn(a).length).map((a) => JSON.stringify(a).slice(0, 600)),
  );
  void max;
}, 60_000);
