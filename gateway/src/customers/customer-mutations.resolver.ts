import { Injectable } from '@nestjs/common';
import { CustomerServiceClient } from '@shouwen/contracts';
import type { Customer as CustomerMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers, UserError } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { detailsOf } from './customer-details.mapper.js';
import { toCustomerNode } from './customer.mapper.js';
import type { CustomerNode } from './customer.mapper.js';

/** Carries out changes of records of customers. */
@Injectable()
export class CustomerMutationsResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      createCustomer: (_root, { input }, context) =>
        this.write(
          this.client.createCustomer,
          () => ({
            kind: input.kind,
            name: input.name,
            details: detailsOf(input.details),
            source: input.source ?? '',
            options: writeOptionsOf(input),
          }),
          context,
        ),
      updateCustomer: (_root, { input }, context) =>
        this.write(
          this.client.updateCustomer,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            name: input.name ?? '',
            details: detailsOf(input.details),
            source: input.source ?? '',
            reason: input.reason ?? '',
            options: writeOptionsOf(input),
          }),
          context,
        ),
    },
  };

  constructor(private readonly client: CustomerServiceClient) {}

  private async write<Request>(
    method: UnaryMethod<Request, CustomerMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ): Promise<{ customer: CustomerNode | null; userErrors: UserError[] }> {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { customer: answer === null ? null : toCustomerNode(answer), userErrors };
  }
}
