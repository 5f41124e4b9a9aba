import { v7 } from 'uuid';

/** What is asked for; the idempotency key that a generator sends to others is not looked at. */
export interface NewTicket {
  subject: string;
  body: string;
  customer: { id: string; name: string };
}

const agent = { kind: 'ACTOR_KIND_HUMAN', id: 'agent-0', name: '王芳' };
const actor = { kind: agent.kind, id: agent.id };
const calendarId = '01990000-0000-7000-8000-00000000ca01';
const policyId = '01990000-0000-7000-8000-0000000051a1';
const DAY_MS = 86_400_000;

/** The rows that opening a ticket writes, as the ticketing service writes them when an agent opens one by the API. */
export function rowsOf(ticketId: string, { subject, body, customer }: NewTicket) {
  const at = new Date();
  const dutyId = v7();
  const clocks = [
    clockOf(ticketId, 'first_response', { unit: 'wall_seconds', amount: 86_400 }, at),
    clockOf(ticketId, 'resolution', { unit: 'workdays', amount: 3 }, at),
  ];
  const event = (key: string, topic: string, type: string, payload: object): object => ({
    ...{ topic: `shouwen.ticketing.${topic}.v1`, key, type, payload },
    headers: headersOf(key, type, at),
  });
  return {
    ticket: [
      ...[ticketId, subject, customer.id, customer.name, at, agent, v7(), body],
      JSON.stringify(changesOf(customer.id)),
    ],
    search: (number: string): unknown[] => {
      const facets = ['#status:new', '#grade:general', '#channel:api', `#customer:${customer.id}`];
      const words = [number, customer.name, ...wordsOf(subject), ...wordsOf(body), ...facets];
      return [ticketId, Number(number.split('-').at(-1)), at, facets, words];
    },
    clocks,
    timers: [
      timerOf('duty.unowned', ticketId, new Date(at.getTime() + DAY_MS)),
      ...clocks.map((clock) => timerOf('sla.clock', clock.id, clock.warn_at)),
    ],
    duty: [dutyId, ticketId, agent, at],
    events: (number: string): object[] => {
      const ticket = {
        ...{ ticketId, number, status: 'TICKET_STATUS_NEW', grade: 'GRADE_GENERAL' },
        ...{ channel: 'CHANNEL_API', customerId: customer.id, at, actor },
      };
      const duty = {
        ...{ dutyId, ticketId, kind: 'DUTY_KIND_ANSWER', personId: agent.id, firstAsked: true },
        ...{ channel: 'CHANNEL_API', cause: 'DUTY_CAUSE_OPENED', at, actor },
      };
      return [
        event(ticketId, 'events', 'shouwen.ticketing.ticket.opened.v1', { ticket }),
        event(ticketId, 'snapshots', 'shouwen.ticketing.ticket.snapshot.v1', {
          ...{ ticket, version: 1, openedAt: at },
        }),
        event(dutyId, 'duties', 'shouwen.ticketing.duty.opened.v1', { duty }),
        ...clocks.map(({ id, term, due_at: dueAt, target }) =>
          event(id, 'sla', 'shouwen.ticketing.sla_clock.started.v1', {
            ...{ clock: { clockId: id, ticketId, target, cycle: 1, term, dueAt, at, actor } },
          }),
        ),
      ];
    },
  };
}

function clockOf(ticketId: string, target: string, limit: object, at: Date) {
  const cause = { by: agent.id, reason: 'opened' };
  const calendar = { calendarId, calendarVersion: 1 };
  return {
    id: v7(),
    ticket_id: ticketId,
    target,
    clock: {
      targets: [{ cause, limit, since: at, ...calendar }],
      intervals: [{ from: at, to: null, kind: 'running', cause }],
      ...{ startedAt: at, stoppedAt: null },
    },
    term: {
      ...{
        tier: null,
        grade: 'general',
        limit,
        reopen: 'resume',
        channel: 'api',
        ruleKey: 'general',
      },
      ...{ pausedBy: [], policyId, policyVersion: 1, warnAtPercent: 80, ...calendar },
    },
    due_at: new Date(at.getTime() + DAY_MS),
    warn_at: new Date(at.getTime() + 0.8 * DAY_MS),
    updated_at: at,
  };
}

function timerOf(kind: string, subject: string, due_at: Date): object {
  return { id: v7(), kind, subject, due_at };
}

/** Every two characters of a text that stand beside each other, which is about as many words as the service finds. */
function wordsOf(text: string): string[] {
  return [...new Set(Array.from(text, (_character, place) => text.slice(place, place + 2)))];
}

function changesOf(customerId: string): object[] {
  return [
    { field: 'status', to: 'new' },
    { field: 'grade', to: 'general' },
    { field: 'channel', to: 'api' },
    { field: 'customerId', to: customerId },
  ];
}

function headersOf(key: string, type: string, at: Date): Record<string, unknown> {
  const id = v7();
  return {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: '/shouwen/ticketing',
    ce_type: type,
    ce_subject: key,
    ce_time: at,
    ce_dataschema: `urn:shouwen:schema:${type}`,
    ce_partitionkey: key,
    ce_sequence: '1',
    ce_correlationid: id,
    ce_causationid: id,
    ce_traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
    ce_actorkind: 'human',
    'content-type': 'application/json',
  };
}
