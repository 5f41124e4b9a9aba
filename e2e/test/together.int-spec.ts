import { until } from '@shouwen/dev';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';

const carla: Person = ['carla', 'customer'];
const ana: Person = ['ana', 'agent'];
const sue: Person = ['sue', 'supervisor'];

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform.stop());

const open = async (subject: string) =>
  (await platform.change(carla, 'openTicket', { subject, body: subject })).ticket as {
    id: string;
    number: string;
  };

/** Carries out a mutation and answers its payload; nothing may have been refused. */
async function change(who: Person, field: string, selection: string, input: object) {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
    ${selection} userErrors { field code message } } }`;
  const { body } = await platform.as(who, document, { variables: { input } });
  expect(body.errors).toBeUndefined();
  const payload = body.data[field];
  expect(payload.userErrors).toEqual([]);
  return payload;
}

describe('working together through the gateway', () => {
  it('merges, shows both timelines page by page, and undoes it', async () => {
    const target = await open('first');
    const source = await open('second');
    const input = { ticketId: source.id, targetId: target.id, reason: 'the same' };
    const merged = await change(
      ana,
      'mergeTickets',
      'source { status mergedInto { id } } target { mergedTickets { edges { node { id } } } }',
      input,
    );
    expect(merged).toMatchObject({
      source: { status: 'MERGED', mergedInto: { id: target.id } },
      target: { mergedTickets: { edges: [{ node: { id: source.id } }] } },
    });
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const { body } = await platform.as(
        carla,
        `query ($id: ID!, $after: String) { ticket(id: $id) { timeline(first: 1, after: $after) {
          edges { node { body originNumber } } pageInfo { hasNextPage endCursor } } } }`,
        { variables: { id: target.id, after } },
      );
      const { edges, pageInfo } = body.data.ticket.timeline;
      seen.push(edges[0].node);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([
      { body: 'first', originNumber: null },
      { body: 'second', originNumber: source.number },
    ]);
    const undone = { ticketId: source.id, reason: 'no' };
    const { source: back } = await change(sue, 'unmergeTicket', 'source { status }', undone);
    expect(back).toEqual({ status: 'NEW' });
  });

  it('links children to a parent and replies to them all', async () => {
    const parent = await open('outage');
    const child = await open('no light');
    await change(ana, 'claimTicket', 'ticket { id }', { ticketId: parent.id });
    const link = { ticketId: child.id, otherId: parent.id, kind: 'CHILD_OF' };
    await change(ana, 'linkTickets', 'link { kind from { id } to { id } }', link);
    const { reply } = await change(ana, 'replyToChildren', 'reply { id waiting }', {
      ticketId: parent.id,
      body: '已恢复',
    });
    const settled = await until(
      async () => {
        const { body } = await platform.as(
          ana,
          `query ($id: ID!) { node(id: $id) { ... on FanOutReply { waiting sent parent {
            links { edges { node { from { number lastReply { actor { id } } } } } } } } } }`,
          { variables: { id: reply.id } },
        );
        return body.data.node.waiting === 0 ? body.data.node : undefined;
      },
      { what: 'the child to have its reply' },
    );
    expect(settled).toMatchObject({
      sent: 1,
      parent: {
        links: {
          edges: [
            { node: { from: { number: child.number, lastReply: { actor: { id: 'ana' } } } } },
          ],
        },
      },
    });
  });

  it('keeps a promise as a task, and tells of it in the work log of the day', async () => {
    const ticket = await open('promise');
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    const input = { ticketId: ticket.id, kind: 'PROMISE', title: '明天回电', dueAt };
    const { task } = await change(ana, 'createTask', 'task { id assigneeId dueAt }', input);
    expect(task).toMatchObject({ assigneeId: 'ana', dueAt });
    const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const { body } = await platform.as(
      ana,
      `query ($date: String!) { workLog(date: $date) { promises { id ticket { number } }
        entries(first: 1) { edges { node { kind ticketNumber } } } } }`,
      { variables: { date } },
    );
    expect(body.data.workLog.promises).toEqual([
      { id: task.id, ticket: { number: ticket.number } },
    ]);
    expect(body.data.workLog.entries.edges).toHaveLength(1);
    const answer = { taskId: task.id, answer: '已回电' };
    const { task: done } = await change(ana, 'completeTask', 'task { status answer }', answer);
    expect(done).toEqual({ status: 'DONE', answer: '已回电' });
  });

  it('puts a ticket aside, and says which field is wrong', async () => {
    const { id } = await open('aside');
    await change(ana, 'claimTicket', 'ticket { id }', { ticketId: id });
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const { ticket } = await change(ana, 'snoozeTicket', 'ticket { snoozedUntil }', {
      ticketId: id,
      until,
    });
    expect(ticket).toEqual({ snoozedUntil: until });
    const past = await platform.change(ana, 'snoozeTicket', {
      ticketId: id,
      until: '2020-01-01T00:00:00Z',
    });
    expect(past.userErrors).toMatchObject([
      { field: ['input', 'until'], code: 'ticketing.snooze_time_invalid' },
    ]);
  });

  it('runs a macro after a dry run, and names a colleague in a note', async () => {
    const { cannedReply } = await change(sue, 'saveCannedReply', 'cannedReply { id version }', {
      title: '已收到',
      body: '{{ticket.number}} 已收到',
      visibility: 'ALL',
    });
    const { macro } = await change(
      sue,
      'saveMacro',
      'macro { id actions { replyId watch pause { reason resumeAfterMinutes note } } }',
      {
        name: '收单',
        visibility: 'ALL',
        actions: [
          { claim: true },
          { replyId: cannedReply.id },
          { watch: true },
          { pause: { reason: 'CUSTOMER', resumeAfterMinutes: 60 } },
        ],
      },
    );
    const pause = { reason: 'CUSTOMER', resumeAfterMinutes: 60, note: null };
    expect(macro.actions[3]).toEqual({ replyId: null, watch: null, pause });
    const { id, number } = await open('macro');
    const selection =
      'ticket { version status owner { id } watchers { personId } } steps { kind text }';
    const run = { macroId: macro.id, ticketId: id };
    const planned = await change(ana, 'runMacro', selection, { ...run, dryRun: true });
    const done = await change(ana, 'runMacro', selection, run);
    expect(done.steps).toEqual(planned.steps);
    expect(done.steps[1]).toEqual({ kind: 'REPLIED', text: `${number} 已收到` });
    expect(done.ticket).toEqual({
      version: 4,
      status: 'WAITING',
      owner: { id: 'ana' },
      watchers: [{ personId: 'ana' }],
    });
    const input = { ticketId: id, body: '@nobody', mentionedIds: ['nobody'] };
    const { userErrors } = await platform.change(ana, 'addNote', input);
    expect(userErrors).toMatchObject([{ code: 'ticketing.mention_unknown' }]);
    const touch = { ticketId: id, activity: 'TYPING' };
    const { viewers } = await change(ana, 'touchTicket', 'viewers { personId activity }', touch);
    expect(viewers).toEqual([{ personId: 'ana', activity: 'TYPING' }]);
  });
});
