import { Injectable } from '@nestjs/common';
import { WorkLogServiceClient } from '@shouwen/contracts';
import type { WorkLogEntry as WorkLogEntryMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { toWorkLog, toWorkLogEntry } from './work-log.mapper.js';
import type { WorkLogNode } from './work-log.mapper.js';

const entryItems = { tokenAfter: ({ key }: WorkLogEntryMessage) => key, toNode: toWorkLogEntry };

/** Answers what somebody did on a day. */
@Injectable()
export class WorkLogResolver {
  readonly resolvers: Resolvers = {
    Query: {
      workLog: async (_root, { date, personId }, { request }) => {
        const asked = { date, personId: personId ?? '' };
        return toWorkLog(await callGrpc(this.client, this.client.getWorkLog, asked, request));
      },
    },
    WorkLog: { entries: (log, args, context) => this.entries(log, args, context) },
    WorkLogEntry: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
  };

  constructor(private readonly client: WorkLogServiceClient) {}

  private async entries(
    { personId, date }: WorkLogNode,
    args: PageArguments,
    { request }: GraphqlContext,
  ) {
    const { entries, nextPageToken } = await callGrpc(
      this.client,
      this.client.listWorkLogEntries,
      { personId, date, page: pageRequestOf(args) },
      request,
    );
    return connectionOf(entries, nextPageToken, args, entryItems);
  }
}
