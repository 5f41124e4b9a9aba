import {
  Grade,
  MacroServiceClient,
  TicketStatus,
  TimelineEntryKind,
  Visibility,
  WaitingReason,
} from '@shouwen/contracts';
import type { MacroAction } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });
const whole = { page: undefined };

let environment: TicketingEnvironment;
let service: TicketingProcess;
let tickets: TicketCalls;
let client: MacroServiceClient;
let ana: () => RequestContext;
let ben: () => RequestContext;
let sue: () => RequestContext;
let carol: () => RequestContext;

beforeAll(async () => {
  environment = await prepareTicketing();
  service = await startTicketing(environment);
  tickets = new TicketCalls(service.client);
  client = createGrpcClient(MacroServiceClient, service.address);
  ana = await signIn(environment, 'ana', 'agent');
  ben = await signIn(environment, 'ben', 'agent');
  sue = await signIn(environment, 'sue', 'supervisor');
  carol = await signIn(environment, 'carol', 'customer');
}, 120_000);

afterAll(async () => {
  client.close();
  await service.stop();
  await environment.close();
});

const keepReply = (
  context: RequestContext,
  patch: { id?: string; body?: string; visibility?: Visibility; version?: number } = {},
) =>
  callGrpc(
    client,
    client.saveCannedReply,
    {
      id: patch.id ?? '',
      title: '已收到',
      body: patch.body ?? '{{customer.name}}您好，{{ticket.number}} 已收到。',
      visibility: patch.visibility ?? Visibility.ALL,
      teamId: '',
      options: options('', patch.version),
    },
    context,
  );
const keepMacro = (
  context: RequestContext,
  actions: MacroAction['action'][],
  visibility = Visibility.ALL,
) =>
  callGrpc(
    client,
    client.saveMacro,
    {
      id: '',
      name: '批量处理',
      actions: actions.map((action) => ({ action })),
      visibility,
      teamId: '',
      options: options(),
    },
    context,
  );
const run = (
  macroId: string,
  ticketId: string,
  context: RequestContext,
  dryRun = false,
  key = '',
) =>
  callGrpc(client, client.runMacro, { macroId, ticketId, dryRun, options: options(key) }, context);

describe('a canned reply', () => {
  it('is filled in for a ticket, changed by its version, and gone once deleted', async () => {
    const kept = await keepReply(sue());
    const ticket = await tickets.open(carol());
    const asked = { id: kept.id, ticketId: ticket.id };
    const { text } = await callGrpc(client, client.renderCannedReply, asked, ana());
    expect(text).toBe(`Carol您好，${ticket.number} 已收到。`);
    const changed = await keepReply(sue(), { id: kept.id, body: 'Hi', version: 1 });
    expect(changed).toMatchObject({ id: kept.id, version: 2, body: 'Hi' });
    expect(await refusalOf(keepReply(sue(), { id: kept.id, version: 1 }))).toMatchObject({
      code: 'platform.version_conflict',
      parameters: { changedBy: 'Sue', current: '2' },
    });
    await callGrpc(client, client.deleteCannedReply, { id: kept.id, options: options() }, sue());
    const gone = callGrpc(client, client.renderCannedReply, asked, ana());
    expect((await refusalOf(gone)).code).toBe('ticketing.toolbox_item_not_found');
  });

  it('is refused when it names a variable that does not exist, or is for all by an agent', async () => {
    const refusal = await refusalOf(keepReply(sue(), { body: '{{customer.phone}}' }));
    expect(refusal).toMatchObject({ code: 'ticketing.template_variable_unknown' });
    expect(refusal.violations[0]?.field).toBe('body');
    expect((await refusalOf(keepReply(ana()))).code).toBe('ticketing.toolbox_for_leaders');
  });

  it('of one person exists for nobody else', async () => {
    const { id } = await keepReply(ana(), { visibility: Visibility.PERSONAL });
    const listed = async (context: RequestContext) =>
      (await callGrpc(client, client.listCannedReplies, whole, context)).replies.map(
        (reply) => reply.id,
      );
    expect(await listed(ana())).toContain(id);
    expect(await listed(sue())).not.toContain(id);
    const attempt = keepReply(ben(), { id, visibility: Visibility.PERSONAL });
    expect((await refusalOf(attempt)).code).toBe('ticketing.toolbox_item_not_found');
  });
});

describe('a macro', () => {
  it('takes all its steps in order, once, and says before what it will do', async () => {
    const reply = await keepReply(sue());
    const macro = await keepMacro(sue(), [
      { $case: 'claim', value: true },
      { $case: 'replyId', value: reply.id },
      { $case: 'grade', value: Grade.IMPORTANT },
      { $case: 'resolution', value: '见 {{ticket.number}}' },
      { $case: 'watch', value: true },
    ]);
    const { id, number } = await tickets.open(carol());
    const planned = await run(macro.id, id, ana(), true);
    expect(planned).toMatchObject({ dryRun: true, ticket: { status: TicketStatus.RESOLVED } });
    expect((await tickets.get(id, ana())).version).toBe(1);

    const done = await run(macro.id, id, ana(), false, 'run-1');
    expect(done.steps).toEqual(planned.steps);
    expect(done.steps.map(({ kind, text }) => [kind, text])).toEqual([
      [TimelineEntryKind.CLAIMED, ''],
      [TimelineEntryKind.REPLIED, `Carol您好，${number} 已收到。`],
      [TimelineEntryKind.GRADE_CHANGED, '批量处理'],
      [TimelineEntryKind.RESOLVED, `见 ${number}`],
      [TimelineEntryKind.UNSPECIFIED, ''],
    ]);
    expect(done.ticket).toMatchObject({ version: 5, status: TicketStatus.RESOLVED });
    expect(await run(macro.id, id, ana(), false, 'run-1')).toEqual(done);
    expect((await tickets.get(id, ana())).version).toBe(5);
  });

  it('lets a ticket wait by the rules of a pause, which a dry run shows', async () => {
    const pause = { reason: WaitingReason.CUSTOMER, resumeAfterMinutes: 60, note: 'Asked' };
    const macro = await keepMacro(sue(), [
      { $case: 'claim', value: true },
      { $case: 'pause', value: pause },
    ]);
    expect(macro.actions[1]?.action).toEqual({ $case: 'pause', value: pause });
    const { id } = await tickets.open(carol());
    const planned = await run(macro.id, id, ana(), true);
    const done = await run(macro.id, id, ana());
    expect(done.steps[1]).toEqual({ kind: TimelineEntryKind.PAUSED, text: 'Asked' });
    expect(planned.steps).toEqual(done.steps);
    const { waiting } = await tickets.get(id, ana());
    expect(waiting?.reason).toBe(WaitingReason.CUSTOMER);
    expect(Number(waiting?.until) - Number(waiting?.since)).toBe(3_600_000);
    expect((await refusalOf(run(macro.id, id, ana()))).code).toBe('ticketing.ticket_waiting');
  });

  it('takes none of its steps when one of them is refused', async () => {
    const macro = await keepMacro(sue(), [
      { $case: 'note', value: 'first' },
      { $case: 'resolution', value: 'Done' },
    ]);
    const { id } = await tickets.open(carol());
    for (const dryRun of [true, false]) {
      const refusal = await refusalOf(run(macro.id, id, ana(), dryRun));
      expect(refusal.code).toBe('ticketing.ticket_not_owned');
    }
    expect((await tickets.get(id, ana())).version).toBe(1);
  });

  it('is refused with the step that is wrong, and runs no more once its text is gone', async () => {
    const personal = await keepReply(sue(), { visibility: Visibility.PERSONAL });
    const steps: MacroAction['action'][][] = [
      [{ $case: 'replyId', value: personal.id }],
      [
        { $case: 'resolution', value: 'x' },
        { $case: 'note', value: 'y' },
      ],
      [{ $case: 'grade', value: Grade.UNSPECIFIED }],
    ];
    const fields = [];
    for (const actions of steps) {
      const { code, violations } = await refusalOf(keepMacro(sue(), actions));
      expect(code).toBe('ticketing.macro_step_invalid');
      fields.push(...violations.map(({ field }) => field));
    }
    expect(fields).toEqual(['actions.0', 'actions.1', 'actions.0']);

    const reply = await keepReply(sue());
    const macro = await keepMacro(sue(), [{ $case: 'replyId', value: reply.id }]);
    await callGrpc(client, client.deleteCannedReply, { id: reply.id, options: options() }, sue());
    const { id } = await tickets.open(carol());
    expect((await refusalOf(run(macro.id, id, ana()))).code).toBe('ticketing.macro_reply_missing');
    const remove = callGrpc(
      client,
      client.deleteMacro,
      { id: macro.id, options: options() },
      ana(),
    );
    expect((await refusalOf(remove)).code).toBe('ticketing.toolbox_item_not_yours');
  });
});
