import { Injectable } from '@nestjs/common';
import { PrivacyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toConsent, toRequest, toRule } from './privacy.mapper.js';

/** Carries out what is done about confidentiality. */
@Injectable()
export class PrivacyMutationsResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      revealCustomerFields: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.revealCustomerFields,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            fields: [...input.fields],
            purpose: input.purpose,
            reason: input.reason,
          }),
          context,
        );
        return { fields: answer?.fields ?? null, left: answer?.left ?? null, userErrors };
      },
      setConsent: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.setConsent,
          () => ({
            customerId: uuidOf('CustomerRecord', input.customerId),
            purpose: input.purpose,
            given: input.given,
            source: input.source,
            at: input.at ?? undefined,
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { consent: answer === null ? null : toConsent(answer), userErrors };
      },
      setMaskingRule: async (_root, { input }, context) => {
        const { role, field, visibility, mayReveal } = input;
        const { answer, userErrors } = await this.write(
          this.client.setMaskingRule,
          () => ({ role, field, visibility, mayReveal, options: writeOptionsOf(input) }),
          context,
        );
        return { maskingRule: answer === null ? null : toRule(answer), userErrors };
      },
      setPrivacyLimit: async (_root, { input }, context) => {
        const { name, value } = input;
        const { answer, userErrors } = await this.write(
          this.client.setPrivacyLimit,
          () => ({ name, value, options: writeOptionsOf(input) }),
          context,
        );
        return { limit: answer, userErrors };
      },
      requestPrivacyAction: async (_root, { input }, context) => {
        const { answer, userErrors } = await this.write(
          this.client.requestPrivacyAction,
          () => ({
            kind: input.kind,
            customerId: uuidOf('CustomerRecord', input.customerId),
            basis: input.basis,
            note: input.note ?? '',
            options: writeOptionsOf(input),
          }),
          context,
        );
        return { request: answer === null ? null : toRequest(answer), userErrors };
      },
      decidePrivacyRequest: async (_root, { input }, context) => {
        const { requestUuid, approved } = input;
        const { answer, userErrors } = await this.write(
          this.client.decidePrivacyRequest,
          () => ({ requestId: requestUuid, approved, options: writeOptionsOf(input) }),
          context,
        );
        return { request: answer === null ? null : toRequest(answer), userErrors };
      },
    },
  };

  constructor(private readonly client: PrivacyServiceClient) {}

  private write<Request, Answer>(
    method: UnaryMethod<Request, Answer>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () => callGrpc(this.client, method, requestOf(), request));
  }
}
