import { Injectable } from '@nestjs/common';
import { ImportServiceClient } from '@shouwen/contracts';
import type {
  Import as ImportMessage,
  ImportBadRow as BadRowMessage,
  WriteOptions,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { nullWhenMissing } from '../graphql/null-when-missing.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toBadRow, toImportNode, toMapping } from './import.mapper.js';

/** Reads imports of customers and carries out what is done with them; their files come and go over HTTP. */
@Injectable()
export class ImportsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      customerImport: (_root, { id }, context) => this.read(uuidOf('CustomerImport', id), context),
      customerImports: async (_root, args, { request, locale }) => {
        const asked = { page: pageRequestOf(args) };
        const page = await callGrpc(this.client, this.client.listImports, asked, request);
        return connectionOf(page.imports, page.nextPageToken, args, {
          tokenAfter: ({ id }: ImportMessage) => id,
          toNode: (one) => toImportNode(one, locale),
        });
      },
    },
    CustomerImport: {
      badRows: async ({ uuid }, args, { request, locale }) => {
        const asked = { id: uuid, page: pageRequestOf(args) };
        const page = await callGrpc(this.client, this.client.listImportBadRows, asked, request);
        return connectionOf(page.rows, page.nextPageToken, args, {
          tokenAfter: ({ row }: BadRowMessage) => String(row),
          toNode: (row) => toBadRow(row, locale),
        });
      },
    },
    Mutation: {
      checkCustomerImport: (_root, { input }, context) =>
        this.write(
          this.client.checkImport,
          () => ({ ...targetOf(input), mapping: toMapping(input.columns) }),
          context,
        ),
      runCustomerImport: (_root, { input }, context) =>
        this.write(this.client.runImport, () => targetOf(input), context),
      cancelCustomerImport: (_root, { input }, context) =>
        this.write(this.client.cancelImport, () => targetOf(input), context),
    },
  };

  constructor(
    private readonly client: ImportServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('CustomerImport', (id, context) => nullWhenMissing(this.read(id, context)));
  }

  private async read(id: string, { request, locale }: GraphqlContext) {
    return toImportNode(
      await callGrpc(this.client, this.client.getImport, { id }, request),
      locale,
    );
  }

  private async write<Request>(
    method: UnaryMethod<Request, ImportMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { customerImport: answer && toImportNode(answer, locale), userErrors };
  }
}

function targetOf(input: WriteInput & { importId: string }): { id: string; options: WriteOptions } {
  return { id: uuidOf('CustomerImport', input.importId), options: writeOptionsOf(input) };
}
