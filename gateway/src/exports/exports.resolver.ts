import { Injectable } from '@nestjs/common';
import { ExportServiceClient, ExportStatus } from '@shouwen/contracts';
import type { Export as ExportMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { nullWhenMissing } from '../graphql/null-when-missing.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toExportNode, toRequest } from './export.mapper.js';

/** Reads exports of customers and carries out what is done with them; their files are downloaded over HTTP. */
@Injectable()
export class ExportsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      customerExport: (_root, { id }, context) => this.read(uuidOf('CustomerExport', id), context),
      customerExports: async (_root, args, { request, locale }) => {
        const status = args.status ?? ExportStatus.UNSPECIFIED;
        const asked = { page: pageRequestOf(args), status };
        const page = await callGrpc(this.client, this.client.listExports, asked, request);
        return connectionOf(page.exports, page.nextPageToken, args, {
          tokenAfter: ({ id }: ExportMessage) => id,
          toNode: (one) => toExportNode(one, locale),
        });
      },
    },
    Mutation: {
      requestCustomerExport: (_root, { input }, context) =>
        this.write(this.client.requestExport, () => toRequest(input), context),
      decideCustomerExport: (_root, { input }, context) =>
        this.write(
          this.client.decideExport,
          () => ({
            id: uuidOf('CustomerExport', input.exportId),
            approved: input.approved,
            reason: input.reason,
            options: writeOptionsOf(input),
          }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: ExportServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('CustomerExport', (id, context) => nullWhenMissing(this.read(id, context)));
  }

  private async read(id: string, { request, locale }: GraphqlContext) {
    return toExportNode(
      await callGrpc(this.client, this.client.getExport, { id }, request),
      locale,
    );
  }

  private async write<Request>(
    method: UnaryMethod<Request, ExportMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { customerExport: answer && toExportNode(answer, locale), userErrors };
  }
}
