import { Injectable } from '@nestjs/common';
import { ClassificationDimension, CustomerCatalogueServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type {
  QueryClassificationsArgs,
  RequireFields,
  Resolvers,
  SaveClassificationInput,
  SetCompletenessWeightInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toClassification } from './customer.mapper.js';

/** Answers queries about what customers are classified and weighed by, and changes it. */
@Injectable()
export class CustomerCatalogueResolver {
  readonly resolvers: Resolvers = {
    Query: {
      classifications: (_root, args, context) => this.list(args, context),
      completenessWeights: async (_root, _args, { request }) => {
        const { client } = this;
        return (await callGrpc(client, client.listCompletenessWeights, {}, request)).weights;
      },
    },
    Mutation: {
      saveClassification: (_root, { input }, context) => this.save(input, context),
      setCompletenessWeight: (_root, { input }, context) => this.setWeight(input, context),
    },
  };

  constructor(private readonly client: CustomerCatalogueServiceClient) {}

  private async list(
    args: RequireFields<QueryClassificationsArgs, 'first' | 'includeArchived'>,
    { request, locale }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = {
      page: pageRequestOf(args),
      dimension: args.dimension ?? ClassificationDimension.UNSPECIFIED,
      includeArchived: args.includeArchived,
    };
    const page = await callGrpc(client, client.listClassifications, wanted, request);
    return connectionOf(page.classifications, page.nextPageToken, args, {
      tokenAfter: ({ id }) => id,
      toNode: (classification) => toClassification(classification, locale),
    });
  }

  private async save(input: SaveClassificationInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const { dimension, code, nameEn, nameZh, archived } = input;
      const wanted = { dimension, code, name: nameEn, nameZh, archived: archived ?? false };
      const options = writeOptionsOf(input);
      return callGrpc(client, client.saveClassification, { ...wanted, options }, request);
    });
    return {
      classification: answer === null ? null : toClassification(answer, locale),
      userErrors,
    };
  }

  private async setWeight(input: SetCompletenessWeightInput, { request, locale }: GraphqlContext) {
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const { kind, field, weight } = input;
      const options = writeOptionsOf(input);
      return callGrpc(
        client,
        client.setCompletenessWeight,
        { kind, field, weight, options },
        request,
      );
    });
    return { completenessWeight: answer, userErrors };
  }
}
