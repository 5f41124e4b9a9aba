import { Injectable } from '@nestjs/common';
import { TelephonyServiceClient } from '@shouwen/contracts';
import type {
  CallSource as SourceMessage,
  CallSourceSecret,
  Extension as ExtensionMessage,
  UnreadCallReport as UnreadMessage,
} from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { CreateCallSourceInput, Resolvers } from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toCallSource, toUnreadCallReport } from './telephony.mapper.js';

const sourceItems = { tokenAfter: ({ id }: SourceMessage) => id, toNode: toCallSource };
const unreadItems = { tokenAfter: ({ id }: UnreadMessage) => id, toNode: toUnreadCallReport };
const extensionItems = {
  tokenAfter: ({ extension }: ExtensionMessage) => extension,
  toNode: (shown: ExtensionMessage) => shown,
};

/** Answers and changes which telephone systems report calls, and whose their extensions are. */
@Injectable()
export class CallSourcesResolver {
  readonly resolvers: Resolvers = {
    Query: {
      callSources: async (_root, args, { request }) => {
        const { client } = this;
        const asked = { page: pageRequestOf(args) };
        const list = await callGrpc(client, client.listCallSources, asked, request);
        return connectionOf(list.sources, list.nextPageToken, args, sourceItems);
      },
      unreadCallReports: async (_root, args, { request }) => {
        const { client } = this;
        const asked = { page: pageRequestOf(args) };
        const list = await callGrpc(client, client.listUnreadCallReports, asked, request);
        return connectionOf(list.reports, list.nextPageToken, args, unreadItems);
      },
      callExtensions: async (_root, args, { request }) => {
        const { client } = this;
        const asked = { sourceId: args.sourceId, page: pageRequestOf(args) };
        const list = await callGrpc(client, client.listExtensions, asked, request);
        return connectionOf(list.extensions, list.nextPageToken, args, extensionItems);
      },
    },
    Mutation: {
      createCallSource: async (_root, { input }, context) => {
        return withSecret(
          await this.write(this.client.createCallSource, input, wantedOf(input), context),
        );
      },
      updateCallSource: async (_root, { input }, context) => {
        const { sourceId, active } = input;
        const wanted = { sourceId, active, ...wantedOf(input) };
        const written = await this.write(this.client.updateCallSource, input, wanted, context);
        const { answer, userErrors } = written;
        return { source: answer === null ? null : toCallSource(answer), userErrors };
      },
      rotateCallSourceSecret: async (_root, { input }, context) => {
        const { rotateCallSourceSecret } = this.client;
        const target = { sourceId: input.sourceId };
        return withSecret(await this.write(rotateCallSourceSecret, input, target, context));
      },
      saveCallExtension: async (_root, { input }, context) => {
        const { sourceId, extension, memberId } = input;
        const said = { sourceId, extension, memberId };
        const written = await this.write(this.client.saveExtension, input, said, context);
        return { extension: written.answer, userErrors: written.userErrors };
      },
      removeCallExtension: async (_root, { input }, context) => {
        const target = { sourceId: input.sourceId, extension: input.extension };
        const written = await this.write(this.client.removeExtension, input, target, context);
        return { extension: written.answer, userErrors: written.userErrors };
      },
    },
  };

  constructor(private readonly client: TelephonyServiceClient) {}

  private write<Fields, Answer>(
    method: UnaryMethod<
      Fields & { options: ReturnType<typeof writeOptionsOf> | undefined },
      Answer
    >,
    input: WriteInput,
    fields: Fields,
    { request, locale }: GraphqlContext,
  ) {
    return carryOut(locale, () =>
      callGrpc(this.client, method, { ...fields, options: writeOptionsOf(input) }, request),
    );
  }
}

function wantedOf(input: CreateCallSourceInput) {
  const { name, defaultRegion, teamId, callbackCalendarId: calendarId } = input;
  const callbackCalendarId = calendarId == null ? '' : uuidOf('BusinessCalendar', calendarId);
  return { name, defaultRegion, teamId, callbackCalendarId };
}

type Written = Awaited<ReturnType<typeof carryOut<CallSourceSecret>>>;

function withSecret({ answer, userErrors }: Written) {
  const source = answer?.source === undefined ? null : toCallSource(answer.source);
  return { source, secret: answer?.secret ?? null, userErrors };
}
