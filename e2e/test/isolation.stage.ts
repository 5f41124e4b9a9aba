import { readFileSync } from 'node:fs';
import { ask } from '../src/stage/graphql-client.js';
import { ana, max, sue } from './calls.stage.js';
import { datum, markers, su, word } from './marked-customer.js';
import { startWithCustomer } from './planted-customer.stage.js';
import type { WithCustomer } from './planted-customer.stage.js';
import type { Person } from './platform.stage.js';
import { SchemaWalk, idsIn, schema } from './schema-walk.js';
import type { Pool } from './schema-walk.js';

export const annika: Person = ['annika', 'customer'];
const everyRole = [
  'agent',
  'engineer',
  'specialist',
  'department',
  'supervisor',
  'manager',
  'admin',
];
export const HOPS = 2;
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

export type Here = Awaited<ReturnType<typeof start>>;

/** Two customers: one of whom everything is marked, and another who goes after it. */
export async function start() {
  const started = await startWithCustomer(LIMITS);
  const { customerId } = started.planted;
  const ask = { kind: 'ACCESS', customerId, basis: 'CUSTOMER' };
  const asked = await started.calls.change(ana, 'requestPrivacyAction', ask, 'request { uuid }');
  const requestUuid = asked.request.uuid as string;
  await started.calls.change(max, 'decidePrivacyRequest', { requestUuid, approved: true });
  const planted = { ...started.planted, requestUuid };
  const [neighbour] = await Promise.all([plantNeighbour(started), plantFiles(started)]);
  const boss = await tokenOf(started, 'boss', everyRole);
  const [own, other] = [
    await tokenOf(started, ...asRoles(su)),
    await tokenOf(started, ...asRoles(annika)),
  ];
  return { ...started, planted, neighbour, boss, own, other };
}

/** The other customer, whose ticket and wish have to do with those of the first one. */
async function plantNeighbour({ calls, planted }: WithCustomer) {
  const person = { kind: 'PERSON', name: '安妮', details: { identities: [annika[0]] } };
  const { customer } = await calls.change(ana, 'createCustomer', person, 'customer { id }');
  const vote = { demandId: planted.demandId, customerId: customer.id };
  await calls.change(ana, 'voteForDemand', vote);
  const ticketId = await calls.open(annika, '我的问题', '请看');
  const link = { ticketId, otherId: planted.ticketId, kind: 'CHILD_OF' };
  await calls.change(ana, 'linkTickets', link);
  const { chat } = await calls.change(annika, 'startChat', { body: '你好' }, 'chat { id }');
  return { ticketId, chatId: chat.id as string };
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
export async function walk(
  url: string,
  token: string,
  walker: SchemaWalk,
  calls: string[],
  operation = 'query',
) {
  const answers: { call: string; data: unknown; errors: unknown[] }[] = [];
  for (let start = 0; start < calls.length; start += AT_ONCE) {
    const some = calls.slice(start, start + AT_ONCE);
    const { body } = await ask(url, walker.document(operation, some), {
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

export const seenIn = (answers: Awaited<ReturnType<typeof walk>>) => {
  const text = JSON.stringify(answers.map(({ data, errors }) => [data, errors]));
  return markers.filter((marker) => text.includes(marker));
};
/** Kinds of the refusals of a call, as docs/errors.md has them. */
export const refusalsOf = ({ data, errors }: Awaited<ReturnType<typeof walk>>[number]) => {
  const text = JSON.stringify(data);
  const codes = [
    ...[...text.matchAll(/"UserError__code":"([^"]+)"/g)].map(([, code = '']) => code),
    ...(errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code),
  ];
  return codes.map((code) => kinds.get(code) ?? code);
};
export const isKeptOut = (of: string[]) =>
  of.length > 0 && of.every((kind) => kind === 'not_found' || kind === 'denied');
export const nameOf = (call: string) => /^\w+/.exec(call)?.[0] ?? '';
/** The first way to ask for each field, of those that there is something for. */
export const barest = (calls: string[]) =>
  [...new Map(calls.toReversed().map((call) => [nameOf(call), call])).values()].filter(
    (call) => !call.includes('""'),
  );
export const dataOf = (answers: Awaited<ReturnType<typeof walk>>) =>
  answers.map(({ call, data }) => [call, data]);

export const kinds = new Map(
  [
    ...readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').matchAll(
      /^\| `([\w.]+)` \| (\w+) \|/gm,
    ),
  ].map(([, code = '', kind = '']) => [code, kind]),
);

/** Arguments that nothing was planted for: what they ask for holds nothing of customers. */
export const withoutCustomers = [
  'Query.webhookDeliveries(endpointId)', // Messages to partners, which hold identities and states.
  'Query.renderCannedReply(id)', // Also takes a ticket, which `ticket` is asked for.
  'Query.tierSimulation(uuid)', // Counts of all customers.
];
/** Words of staff that no query shows before a solution is gone, before a file is loaded, or at all. */
export const nowhereShown: string[] = [
  word.resolution,
  word.fileText,
  word.agentReason,
  word.request,
];
/** Lists of which customers have pages. */
export const listsOfCustomers = ['tickets', 'timeline', 'events', 'notifications'];
/** What nothing was planted for, so that it can't be asked for. */
export const withoutInput: string[] = [];
/** What a customer may do without naming anything of anybody else. */
export const ownDoings = [
  'openTicket',
  'startChat',
  'setNotificationPreferences',
  'markNotificationsRead',
];

export const isAnswered = ({ errors }: { errors: unknown[] }) => errors.length === 0;
/** Every id in an answer. */
export const identitiesIn = (answer: unknown) =>
  new Set(
    [...JSON.stringify(answer).matchAll(/"\w+__u?u?id":"([^"]+)"/g)].map(([, id = '']) => id),
  );

/** Everything that is known of where the first customer's data is, from what staff see. */
export async function poolOf(here: Here): Promise<Pool> {
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
    ['Chat__id', [here.planted.chatId]],
    ['attachmentIds', [here.planted.attachmentId]],
    ['mergeCustomers.sourceId', [here.planted.customerId]],
    ['mergeCustomers.targetId', [here.planted.customerId]],
    ...['assign', 'complete', 'cancel'].map((what): [string, string[]] => [
      `${what}CareTask.taskId`,
      [here.planted.care.taskId],
    ]),
  ];
  const walker = new SchemaWalk(new Map(given), 1);
  const calls = walker.callsOf(queries).filter((call) => !call.includes('""'));
  const found = idsIn(
    (await walk(here.platform.url, here.boss, walker, calls)).map(({ data }) => data),
  );
  for (const [key, values] of given) found.set(key, values);
  const calendars = found.get('BusinessCalendar__id') ?? [];
  const nodes = [...found].filter(([key]) => key.endsWith('__id')).flatMap(([, ids]) => ids);
  return found
    .set('businessCalendarSimulation.id', calendars)
    .set('node.id', nodes)
    .set('ids', nodes);
}

/** What mutations ask for that no query answers under its name; what was not planted is made up. */
export function inputsOf({ planted }: Here): Map<string, string[]> {
  const nothing = '01890000-0000-7000-8000-000000000000';
  const idOf = (type: string) => Buffer.from(`${type}:${nothing}`).toString('base64url');
  const given: Record<string, string> = {
    'recordSurveyAnswers.invitationUuid': planted.invitationUuid,
    'issueSurveyLinks.invitationUuids': planted.invitationUuid,
    'joinDemand.intoId': planted.demandId,
    'moveDeadline.cycleId': nothing,
    'runMacro.macroId': nothing,
    'acknowledgePage.pageId': idOf('Page'),
    'publishComplianceReport.reportId': idOf('ComplianceReport'),
    'dismissDuplicateProposal.proposalUuid': nothing,
    'redeliverWebhook.deliveryId': nothing,
    'redeliverToMyWebhook.deliveryId': nothing,
    'endShift.shiftId': idOf('Shift'),
    'saveShiftAssignment.shiftId': idOf('Shift'),
    'removeShiftAssignment.assignmentId': nothing,
    'saveShiftAssignment.memberId': 'ana',
    ...Object.fromEntries(['lastDate', 'fromDate', 'toDate'].map((name) => [name, '2026-11-25'])),
  };
  const unplanted = ['updateWebhookEndpoint', 'deleteWebhookEndpoint', 'rotateWebhookSecret']
    .map((name) => `${name}.endpointId`)
    .concat(
      ['retryInboundMail', 'discardInboundMail', 'deleteCannedReply'].map((name) => `${name}.id`),
      ['deleteMacro', 'removeOnDutyPeriod'].map((name) => `${name}.id`),
    );
  for (const name of unplanted) given[name] = nothing;
  return new Map(Object.entries(given).map(([name, value]) => [name, [value]]));
}

export const queries = schema.getQueryType()!;
export const mutations = schema.getMutationType()!;
export const subscriptions = schema.getSubscriptionType()!;
