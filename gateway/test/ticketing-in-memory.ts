import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Metadata, ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import {
  ActorKind,
  Channel,
  Complexity,
  Grade,
  Ticket,
  TicketServiceService,
  TicketStatus,
  TimelineEntryKind,
  Urgency,
} from '@shouwen/contracts';
import type {
  Actor,
  PageRequest,
  TicketServiceServer,
  TimelineEntry,
  WriteOptions,
} from '@shouwen/contracts';
import { DomainError, defineErrors, platformErrors, toGrpcStatus } from '@shouwen/platform';
import { decodeJwt } from 'jose';
import { v7 } from 'uuid';

const errors = defineErrors('ticketing', {
  ticket_not_found: { kind: 'not_found', en: 'There is no such ticket.', zh: '没有该工单。' },
  ticket_already_owned: {
    kind: 'conflict',
    en: 'Ticket {number} is already owned by {owner}.',
    zh: '工单 {number} 已由 {owner} 负责。',
  },
  ticket_not_resolved: { kind: 'precondition', en: 'It is not resolved.', zh: '尚未解决。' },
});

interface Caller {
  id: string;
  name: string;
  isCustomer: boolean;
  actor: Actor;
}

/** A ticketing service for tests of the gateway: the contract over a map, with counted calls and failures on demand. */
export class TicketingInMemory {
  readonly tickets = new Map<string, Ticket>();
  readonly entries = new Map<string, TimelineEntry[]>();
  readonly calls: Record<string, number> = {};
  readonly metadata: Metadata[] = [];
  /** Makes the next calls fail until it is cleared. */
  failure: Error | undefined;
  /** What every answer waits for. */
  held: Promise<void> = Promise.resolve();
  address = '';
  private readonly server = new Server();

  async start(port = 0): Promise<void> {
    this.server.addService(TicketServiceService, this.implementation());
    const bound = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync(
        `127.0.0.1:${port}`,
        ServerCredentials.createInsecure(),
        (error, bound) => (error === null ? resolve(bound) : reject(error)),
      );
    });
    this.address = `127.0.0.1:${bound}`;
  }

  stop(): void {
    this.server.forceShutdown();
  }

  /** Puts a ticket of a customer there. */
  addTicket(customerId: string, subject = 'No heating'): Ticket {
    const now = new Date();
    const id = v7();
    const actor = { kind: ActorKind.HUMAN, id: customerId, name: customerId };
    const ticket: Ticket = {
      ...Ticket.fromJSON({}),
      id,
      number: `T-2026-${String(this.tickets.size + 1).padStart(6, '0')}`,
      version: 1,
      subject,
      status: TicketStatus.NEW,
      grade: Grade.GENERAL,
      urgency: Urgency.UNSPECIFIED,
      complexity: Complexity.UNSPECIFIED,
      gradeOverridden: false,
      channel: Channel.API,
      customer: { id: customerId, name: customerId },
      openedAt: now,
      openedBy: actor,
      lastCustomerMessageAt: now,
      updatedAt: now,
    };
    this.tickets.set(id, ticket);
    this.entries.set(id, []);
    this.addEntry(ticket, actor, TimelineEntryKind.OPENED, subject);
    return ticket;
  }

  /** Holds every answer back until the function it gives is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  private addEntry(ticket: Ticket, actor: Actor, kind: TimelineEntryKind, body: string): void {
    this.entries.get(ticket.id)?.push({
      id: v7(),
      ticketId: ticket.id,
      sequence: ticket.version,
      kind,
      at: new Date(),
      actor,
      body,
      internal: kind === TimelineEntryKind.NOTE_ADDED,
      changes: [{ field: 'version', from: String(ticket.version - 1), to: String(ticket.version) }],
      originNumber: '',
    });
  }

  private visible(caller: Caller, id: string): Ticket {
    const ticket = this.tickets.get(id);
    if (ticket === undefined || (caller.isCustomer && ticket.customer?.id !== caller.id)) {
      throw errors.ticket_not_found();
    }
    return ticket;
  }

  private change(
    caller: Caller,
    request: { ticketId: string; options: WriteOptions | undefined },
    kind: TimelineEntryKind,
    body: string,
    apply: (ticket: Ticket) => void = () => undefined,
  ): Ticket {
    const ticket = this.visible(caller, request.ticketId);
    const expected = request.options?.expectedVersion ?? 0;
    if (expected !== 0 && expected !== ticket.version) {
      throw platformErrors.version_conflict({
        current: String(ticket.version),
        changedBy: 'Ben',
        changedAt: ticket.updatedAt?.toISOString() ?? '',
        change: 'grade',
      });
    }
    apply(ticket);
    ticket.version += 1;
    ticket.updatedAt = new Date();
    this.addEntry(ticket, caller.actor, kind, body);
    return ticket;
  }

  private implementation(): TicketServiceServer {
    const { REPLIED, NOTE_ADDED, CLAIMED, HANDED_BACK, GRADE_CHANGED, RESOLVED, REOPENED } =
      TimelineEntryKind;
    return {
      openTicket: this.answer('openTicket', (request, caller) => {
        if (request.subject === '') {
          throw platformErrors.invalid_request(
            {},
            {
              violations: [
                { field: 'subject', description: 'must not be empty', descriptionZh: '不能为空' },
              ],
            },
          );
        }
        const ticket = this.addTicket(request.customer?.id || caller.id, request.subject);
        if (request.grade !== Grade.UNSPECIFIED) ticket.grade = request.grade;
        return ticket;
      }),
      getTicket: this.answer('getTicket', ({ by }, caller) => {
        const id =
          by?.$case === 'number'
            ? [...this.tickets.values()].find(({ number }) => number === by.value)?.id
            : by?.value;
        return this.visible(caller, id ?? '');
      }),
      batchGetTickets: this.answer('batchGetTickets', ({ ids }, caller) => ({
        tickets: ids.flatMap((id) => this.visibleOrNone(caller, id)),
      })),
      listTickets: this.answer('listTickets', (request, caller) => {
        const all = [...this.tickets.values()]
          .toReversed()
          .filter(
            (ticket) =>
              (!caller.isCustomer || ticket.customer?.id === caller.id) &&
              (request.statuses.length === 0 || request.statuses.includes(ticket.status)) &&
              (request.grade === Grade.UNSPECIFIED || ticket.grade === request.grade),
          );
        const { items, next } = pageOf(all, request.page, (ticket) => ticket.id);
        return { tickets: items, nextPageToken: next };
      }),
      replyToTicket: this.answer('replyToTicket', (request, caller) =>
        this.change(caller, request, REPLIED, request.body),
      ),
      addNote: this.answer('addNote', (request, caller) =>
        this.change(caller, request, NOTE_ADDED, request.body),
      ),
      claimTicket: this.answer('claimTicket', (request, caller) =>
        this.change(caller, request, CLAIMED, '', (ticket) => {
          if (ticket.owner !== undefined) {
            throw errors.ticket_already_owned({ number: ticket.number, owner: ticket.owner.name });
          }
          ticket.owner = caller.actor;
          ticket.status = TicketStatus.OPEN;
        }),
      ),
      handBackTicket: this.answer('handBackTicket', (request, caller) =>
        this.change(caller, request, HANDED_BACK, request.reason, (ticket) => {
          ticket.owner = undefined;
          ticket.status = TicketStatus.NEW;
        }),
      ),
      changeGrade: this.answer('changeGrade', (request, caller) =>
        this.change(caller, request, GRADE_CHANGED, request.reason, (ticket) => {
          ticket.grade = request.grade;
        }),
      ),
      resolveTicket: this.answer('resolveTicket', (request, caller) =>
        this.change(caller, request, RESOLVED, request.resolution, (ticket) => {
          ticket.status = TicketStatus.RESOLVED;
          ticket.resolution = { at: new Date(), actor: caller.actor, text: request.resolution };
        }),
      ),
      reopenTicket: this.answer('reopenTicket', (request, caller) =>
        this.change(caller, request, REOPENED, request.reason, (ticket) => {
          if (ticket.status !== TicketStatus.RESOLVED) throw errors.ticket_not_resolved();
          ticket.status = TicketStatus.OPEN;
          ticket.reopenCount += 1;
        }),
      ),
      pauseTicket: this.answer('pauseTicket', (request, caller) =>
        this.change(caller, request, TimelineEntryKind.PAUSED, request.note, (ticket) =>
          Object.assign(ticket, { waiting: { ...request, since: new Date() } }),
        ),
      ),
      resumeTicket: this.answer('resumeTicket', (request, caller) =>
        this.change(caller, request, TimelineEntryKind.RESUMED, request.note),
      ),
      listTimeline: this.answer('listTimeline', ({ ticketId, page }, caller) => {
        this.visible(caller, ticketId);
        return this.timeline(ticketId, page);
      }),
      batchListTimelines: this.answer('batchListTimelines', (request, caller) => ({
        timelines: request.ticketIds
          .flatMap((id) => this.visibleOrNone(caller, id))
          .map(({ id }) => ({
            ticketId: id,
            ...this.timeline(id, { pageSize: request.pageSize, pageToken: '' }),
          })),
      })),
      listAuditRecords: this.answer('listAuditRecords', (request, caller) => {
        if (caller.isCustomer) throw platformErrors.permission_denied();
        return { records: [], nextPageToken: '' };
      }),
    };
  }

  private visibleOrNone(caller: Caller, id: string): Ticket[] {
    const ticket = this.tickets.get(id);
    if (ticket === undefined || (caller.isCustomer && ticket.customer?.id !== caller.id)) return [];
    return [ticket];
  }

  private timeline(ticketId: string, page: PageRequest | undefined) {
    const { items, next } = pageOf(this.entries.get(ticketId) ?? [], page, (entry) =>
      String(entry.sequence),
    );
    return { entries: items, nextPageToken: next };
  }

  private answer<Request, Response>(name: string, use: (request: Request, by: Caller) => Response) {
    const handle = async (
      call: ServerUnaryCall<Request, Response>,
      answer: sendUnaryData<Response>,
    ): Promise<void> => {
      this.calls[name] = (this.calls[name] ?? 0) + 1;
      this.metadata.push(call.metadata);
      await this.held;
      try {
        if (this.failure !== undefined) throw this.failure;
        answer(null, use(call.request, callerOf(call.metadata)));
      } catch (error) {
        answer(error instanceof DomainError ? toGrpcStatus(error) : (error as Error));
      }
    };
    return (call: ServerUnaryCall<Request, Response>, answer: sendUnaryData<Response>): void => {
      void handle(call, answer);
    };
  }
}

function callerOf(metadata: Metadata): Caller {
  const [authorization] = metadata.get('authorization');
  if (authorization === undefined) throw platformErrors.unauthenticated();
  const {
    sub = '',
    name,
    roles,
  } = decodeJwt<{ name?: string; roles?: string[] }>(String(authorization).replace('Bearer ', ''));
  const actor = { kind: ActorKind.HUMAN, id: sub, name: name ?? '' };
  return { id: sub, name: actor.name, isCustomer: roles?.includes('customer') ?? false, actor };
}

function pageOf<Item>(
  all: readonly Item[],
  page: PageRequest | undefined,
  keyOf: (item: Item) => string,
) {
  const token = page?.pageToken ?? '';
  const from = token === '' ? 0 : all.findIndex((item) => keyOf(item) === token) + 1;
  const items = all.slice(from, from + (page?.pageSize || 20));
  const last = items.at(-1);
  return { items, next: last !== undefined && last !== all.at(-1) ? keyOf(last) : '' };
}
