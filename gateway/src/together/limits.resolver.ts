import { Injectable } from '@nestjs/common';
import { LimitServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';

/** Reads and changes the limits of working together. */
@Injectable()
export class LimitsResolver {
  readonly resolvers: Resolvers = {
    Query: {
      collaborationLimits: async (_root, _args, { request }) =>
        (await callGrpc(this.client, this.client.listLimits, {}, request)).limits,
    },
    Mutation: {
      setCollaborationLimit: async (_root, { input }, { locale, request }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const { name, value } = input;
          const limit = { name, value, options: writeOptionsOf(input) };
          return callGrpc(this.client, this.client.setLimit, limit, request);
        });
        return { limit: answer, userErrors };
      },
    },
  };

  constructor(private readonly client: LimitServiceClient) {}
}
