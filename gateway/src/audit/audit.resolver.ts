import { Injectable } from '@nestjs/common';
import { TicketServiceClient, type AuditRecord as AuditRecordMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type {
  AuditRecord,
  QueryAuditRecordsArgs,
  RequireFields,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { toAuditRecord } from './audit.mapper.js';

const auditItems = {
  tokenAfter: (record: AuditRecordMessage) => record.id,
  toNode: (record: AuditRecordMessage): AuditRecord => toAuditRecord(record),
};

/** Answers queries about the audit trail. */
@Injectable()
export class AuditResolver {
  readonly resolvers: Resolvers = {
    Query: { auditRecords: (_root, args, context) => this.list(args, context) },
  };

  constructor(private readonly client: TicketServiceClient) {}

  private async list(
    args: RequireFields<QueryAuditRecordsArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { filter } = args;
    const { records, nextPageToken } = await callGrpc(
      this.client,
      this.client.listAuditRecords,
      {
        page: pageRequestOf(args),
        aggregateId: filter?.ticketId == null ? '' : uuidOf('Ticket', filter.ticketId),
        actorId: filter?.actorId ?? '',
      },
      request,
    );
    return connectionOf(records, nextPageToken, args, auditItems);
  }
}
