import { Injectable } from '@nestjs/common';
import { PrivacyRequestKind, PrivacyRequestState, PrivacyServiceClient } from '@shouwen/contracts';
import type { Consent as ConsentMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { CustomersLoader } from '../customers/customers.loader.js';
import type {
  QueryConsentHistoryArgs,
  QueryDisclosuresArgs,
  QueryPrivacyRequestsArgs,
  RequireFields,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { toConsent, toDisclosure, toRequest, toSettings } from './privacy.mapper.js';

const disclosureItems = {
  tokenAfter: ({ id }: { id: string }) => id,
  toNode: toDisclosure,
};
const consentItems = { tokenAfter: ({ id }: ConsentMessage) => id, toNode: toConsent };
const requestItems = { tokenAfter: ({ id }: { id: string }) => id, toNode: toRequest };

/** Answers queries about confidentiality. */
@Injectable()
export class PrivacyResolver {
  readonly resolvers: Resolvers = {
    Query: {
      privacySettings: async (_root, _args, { request, locale }) => {
        const { client } = this;
        return toSettings(await callGrpc(client, client.getPrivacySettings, {}, request), locale);
      },
      disclosures: (_root, args, context) => this.disclosures(args, context),
      consents: async (_root, { customerId }, { request }) => {
        const { client } = this;
        const wanted = { customerId: uuidOf('CustomerRecord', customerId) };
        const { consents } = await callGrpc(client, client.listConsents, wanted, request);
        return consents.map(toConsent);
      },
      consentHistory: (_root, args, context) => this.consentHistory(args, context),
      privacyRequest: async (_root, { uuid }, { request }) => {
        const { client } = this;
        const wanted = { requestId: uuid };
        return toRequest(await callGrpc(client, client.getPrivacyRequest, wanted, request));
      },
      privacyRequests: (_root, args, context) => this.requests(args, context),
      subjectAccess: async (_root, { requestUuid, after }, { request }) => {
        const { client } = this;
        const wanted = { requestId: requestUuid, pageToken: after ?? '' };
        const { section, json, nextPageToken } = await callGrpc(
          client,
          client.readSubjectAccess,
          wanted,
          request,
        );
        return { section, json, next: nextPageToken || null };
      },
    },
    Disclosure: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
    PrivacyRequest: {
      customer: ({ customerUuid }, _args, { request }) => this.loader.byId(customerUuid, request),
    },
  };

  constructor(
    private readonly client: PrivacyServiceClient,
    private readonly loader: CustomersLoader,
  ) {}

  private async disclosures(
    args: RequireFields<QueryDisclosuresArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = {
      page: pageRequestOf(args),
      customerId: args.customerId == null ? '' : uuidOf('CustomerRecord', args.customerId),
      actorId: args.actorId ?? '',
    };
    const page = await callGrpc(client, client.listDisclosures, wanted, request);
    return connectionOf(page.disclosures, page.nextPageToken, args, disclosureItems);
  }

  private async consentHistory(
    args: RequireFields<QueryConsentHistoryArgs, 'customerId' | 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const wanted = {
      page: pageRequestOf(args),
      customerId: uuidOf('CustomerRecord', args.customerId),
    };
    const page = await callGrpc(client, client.listConsentHistory, wanted, request);
    return connectionOf(page.entries, page.nextPageToken, args, consentItems);
  }

  private async requests(
    args: RequireFields<QueryPrivacyRequestsArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const { client } = this;
    const { filter } = args;
    const wanted = {
      page: pageRequestOf(args),
      kind: filter?.kind ?? PrivacyRequestKind.UNSPECIFIED,
      state: filter?.state ?? PrivacyRequestState.UNSPECIFIED,
      customerId: filter?.customerId == null ? '' : uuidOf('CustomerRecord', filter.customerId),
      overdue: filter?.overdue ?? false,
    };
    const page = await callGrpc(client, client.listPrivacyRequests, wanted, request);
    return connectionOf(page.requests, page.nextPageToken, args, requestItems);
  }
}
