import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { GetWorkLogRequest, ListWorkLogEntriesRequest } from '@shouwen/contracts';
import type { ListWorkLogEntriesResponse, WorkLog } from '@shouwen/contracts';
import { Allow, Context, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { taskToProto } from '../tasks/task.mapper.js';
import { TasksQueries } from '../tasks/tasks.queries.js';
import { workers } from '../tickets/ticket-access.js';
import { entryKindToProto } from '../tickets/ticket.mapper.js';
import { WorkLogQueries, keyOf } from './work-log.queries.js';
import { dayOf, personOfLog } from './work-log.rules.js';

const SERVICE = 'WorkLogService';

/** The gRPC edge of work logs. */
@Controller()
export class WorkLogController {
  constructor(
    private readonly queries: WorkLogQueries,
    private readonly tasks: TasksQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow('department', ...workers)
  async getWorkLog(
    @Payload() request: GetWorkLogRequest,
    @Context() { caller }: RequestContext,
  ): Promise<WorkLog> {
    const personId = personOfLog(caller, request.personId);
    const date = dayOf(request.date);
    const bounds = await this.queries.boundsOf(date);
    const counts = await this.queries.counts(personId, bounds);
    const promises = await this.tasks.promisesOf(personId, bounds.beginsAt, bounds.endsAt);
    return {
      personId,
      date,
      ...bounds,
      counts: counts.map(({ kind, count }) => ({ kind: entryKindToProto(kind), count })),
      promises: promises.map(taskToProto),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow('department', ...workers)
  async listWorkLogEntries(
    @Payload() request: ListWorkLogEntriesRequest,
    @Context() { caller }: RequestContext,
  ): Promise<ListWorkLogEntriesResponse> {
    const personId = personOfLog(caller, request.personId);
    const bounds = await this.queries.boundsOf(dayOf(request.date));
    const page = await this.queries.entries(personId, bounds, pageFrom(request.page));
    return {
      entries: page.items.map((entry) => ({
        key: keyOf(entry),
        kind: entryKindToProto(entry.kind),
        at: entry.at,
        ticket: { id: entry.ticketId, number: entry.number },
      })),
      nextPageToken: page.next,
    };
  }
}
