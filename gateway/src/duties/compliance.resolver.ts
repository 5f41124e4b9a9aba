import { Injectable } from '@nestjs/common';
import { BreachKind, ComplianceServiceClient } from '@shouwen/contracts';
import type {
  ComplianceBreach as BreachMessage,
  ComplianceLine as LineMessage,
  ComplianceReport as ReportMessage,
} from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { ComplianceBreachFilter, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toBreachNode, toComplianceLine, toReportNode } from './compliance.mapper.js';
import type { ComplianceReportNode } from './compliance.mapper.js';

const reportItems = { tokenAfter: (report: ReportMessage) => report.id, toNode: toReportNode };
const lineItems = {
  tokenAfter: (line: LineMessage) => String(line.position),
  toNode: toComplianceLine,
};
const breachItems = { tokenAfter: (breach: BreachMessage) => breach.id, toNode: toBreachNode };

/** Reads and publishes the monthly reports of first-asked responsibility. */
@Injectable()
export class ComplianceResolver {
  readonly resolvers: Resolvers = {
    Query: { complianceReports: (_root, args, context) => this.reports(args, context) },
    Mutation: {
      publishComplianceReport: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const reportId = uuidOf('ComplianceReport', input.reportId);
          const publish = { reportId, options: writeOptionsOf(input) };
          return callGrpc(this.client, this.client.publishComplianceReport, publish, request);
        });
        return { complianceReport: answer === null ? null : toReportNode(answer), userErrors };
      },
    },
    ComplianceReport: {
      lines: ({ uuid }, args, context) => this.lines(uuid, args, context),
      breaches: ({ uuid }, args, context) => this.breaches(uuid, args, context),
    },
    ComplianceBreach: {
      ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid),
    },
  };

  constructor(
    private readonly client: ComplianceServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('ComplianceReport', (uuid, context) => this.report(uuid, context));
  }

  private async report(
    reportId: string,
    { request }: GraphqlContext,
  ): Promise<ComplianceReportNode | null> {
    const { client } = this;
    try {
      return toReportNode(
        await callGrpc(client, client.getComplianceReport, { reportId }, request),
      );
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }

  private async reports(args: PageArguments, { request }: GraphqlContext) {
    const { client } = this;
    const asked = { page: pageRequestOf(args) };
    const { reports, nextPageToken } = await callGrpc(
      client,
      client.listComplianceReports,
      asked,
      request,
    );
    return connectionOf(reports, nextPageToken, args, reportItems);
  }

  private async lines(reportId: string, args: PageArguments, { request }: GraphqlContext) {
    const { client } = this;
    const asked = { reportId, page: pageRequestOf(args) };
    const { lines, nextPageToken } = await callGrpc(
      client,
      client.listComplianceLines,
      asked,
      request,
    );
    return connectionOf(lines, nextPageToken, args, lineItems);
  }

  private async breaches(
    reportId: string,
    args: PageArguments & { filter?: ComplianceBreachFilter | null | undefined },
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const { filter } = args;
    const asked = {
      reportId,
      page: pageRequestOf(args),
      line: filter?.line ?? 0,
      personId: filter?.personId ?? '',
      kind: filter?.kind ?? BreachKind.UNSPECIFIED,
    };
    const { breaches, nextPageToken } = await callGrpc(
      client,
      client.listComplianceBreaches,
      asked,
      request,
    );
    return connectionOf(breaches, nextPageToken, args, breachItems);
  }
}
