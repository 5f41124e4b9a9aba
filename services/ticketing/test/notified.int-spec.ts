import { NotificationServiceClient, WatchingServiceClient } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { startDuties } from './duties.stage.js';
import type { DutyStage } from './duties.stage.js';
import { DutyCalls } from './duty-calls.js';
import { TaskCalls } from './task-calls.js';
import type { TicketCalls } from './ticket-calls.js';
import { TogetherCalls } from './together-calls.js';

const NO_OPTIONS = { idempotencyKey: '', expectedVersion: 0 };

describe('what other features tell people', () => {
  let stage: DutyStage;
  let service: DutyStage['service'];
  let tickets: TicketCalls;
  let notifications: NotificationServiceClient;
  let ana: () => RequestContext;
  let ben: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;

  beforeAll(async () => {
    stage = await startDuties();
    ({ service, tickets } = stage);
    ({ ana, ben, sue, carol } = stage.people);
    notifications = createGrpcClient(NotificationServiceClient, service.address);
  }, 120_000);

  afterAll(async () => {
    notifications.close();
    await stage.stop();
  });

  const list = (context: RequestContext) =>
    callGrpc(
      notifications,
      notifications.listNotifications,
      { page: undefined, unreadOnly: false, newerThan: undefined },
      context,
    );

  it('tell receivers of offers, senders of answers, followers of changes, and whoever is named', async () => {
    const { address } = service;
    const duties = new DutyCalls(address);
    const watching = createGrpcClient(WatchingServiceClient, address);
    const { id } = await tickets.open(carol());
    const toldTo = async (who: () => RequestContext) =>
      (await list(who())).notifications
        .filter((one) => one.ticketId === id)
        .map(({ kind }) => kind);
    await tickets.claim(id, ana());
    const watch = { ticketId: id, options: NO_OPTIONS };
    await callGrpc(watching, watching.watchTicket, watch, sue());
    const offered = await duties.offer(id, { personId: 'ben' }, ana());
    await duties.refuse(offered.id, ben(), '3.2');
    expect(await toldTo(ben)).toEqual(['transfer_offered']);
    expect(await toldTo(ana)).toEqual(['transfer_answered']);
    expect(await toldTo(sue)).toEqual([]);
    await tickets.reply(id, 'Coming', ana());
    expect(await toldTo(sue)).toEqual(['watched_changed']);
    expect(await toldTo(ana)).toEqual(['transfer_answered']);
    await tickets.note(id, '@Ben', ana(), { mentionedIds: ['ben'] });
    expect(await toldTo(ben)).toEqual(['mentioned', 'transfer_offered']);
    await tickets.resolve(id, 'Done', ana());
    expect(await toldTo(sue)).toEqual(['watched_changed', 'watched_changed']);
    duties.close();
    watching.close();
  });

  it('tell a sender once that their ticket was taken over', async () => {
    const duties = new DutyCalls(service.address);
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ana());
    const offered = await duties.offer(id, { personId: 'ben' }, ana());
    await duties.accept(offered.id, ben());
    const { notifications } = await list(ana());
    const told = notifications.filter(({ ticketId }) => ticketId === id);
    expect(told.map(({ kind }) => kind)).toEqual(['taken_over']);
    duties.close();
  });

  it('tell owners of the end of a snooze, and colleagues of their tasks, when their time comes', async () => {
    const together = new TogetherCalls(service);
    const tasks = new TaskCalls(service);
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ben());
    const toldTo = async (who: () => RequestContext) =>
      (await list(who())).notifications
        .filter((one) => one.ticketId === id)
        .map(({ kind }) => kind);
    const soon = () => new Date(Date.now() + 1_500);
    await tasks.create(id, ben(), { assigneeId: 'ana', dueAt: soon() });
    expect(await toldTo(ana)).toEqual(['task_assigned']);
    await together.snooze(id, soon(), ben());
    await until(async () => (await toldTo(ana)).includes('task_due'), { what: 'the task' });
    await until(async () => (await toldTo(ben)).includes('snooze_ended'), { what: 'the snooze' });
    tasks.close();
    together.close();
  });
});
