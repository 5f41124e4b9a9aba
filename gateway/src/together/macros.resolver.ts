import { Injectable } from '@nestjs/common';
import { MacroServiceClient } from '@shouwen/contracts';
import type { DeleteSharedResponse } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { present } from '../contract/present.js';
import type {
  Resolvers,
  RunMacroInput,
  SaveCannedReplyInput,
  SaveMacroInput,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import type { WriteInput } from '../graphql/write.js';
import { toTicketNode } from '../tickets/ticket.mapper.js';
import { actionOf, toCannedReply, toMacro, toMacroStep } from './macros.mapper.js';
import { ticketTargetOf } from './ticket-target.js';

const idOf = ({ id }: { id: string }) => id;

/** Reads, keeps and uses canned replies and macros. */
@Injectable()
export class MacrosResolver {
  readonly resolvers: Resolvers = {
    Query: {
      cannedReplies: (_root, args, context) => this.replies(args, context),
      macros: (_root, args, context) => this.macros(args, context),
      renderCannedReply: async (_root, { id, ticketId }, { request }) => {
        const asked = { id, ticketId: uuidOf('Ticket', ticketId) };
        return (await callGrpc(this.client, this.client.renderCannedReply, asked, request)).text;
      },
    },
    Mutation: {
      saveCannedReply: (_root, { input }, context) => this.saveReply(input, context),
      deleteCannedReply: (_root, { input }, context) =>
        this.remove(context, () =>
          callGrpc(this.client, this.client.deleteCannedReply, removalOf(input), context.request),
        ),
      saveMacro: (_root, { input }, context) => this.saveMacro(input, context),
      deleteMacro: (_root, { input }, context) =>
        this.remove(context, () =>
          callGrpc(this.client, this.client.deleteMacro, removalOf(input), context.request),
        ),
      runMacro: (_root, { input }, context) => this.run(input, context),
    },
  };

  constructor(private readonly client: MacroServiceClient) {}

  private async replies(args: PageArguments, { request }: GraphqlContext) {
    const asked = { page: pageRequestOf(args) };
    const { replies, nextPageToken } = await callGrpc(
      this.client,
      this.client.listCannedReplies,
      asked,
      request,
    );
    const items = { tokenAfter: idOf, toNode: toCannedReply };
    return connectionOf(replies, nextPageToken, args, items);
  }

  private async macros(args: PageArguments, { request }: GraphqlContext) {
    const asked = { page: pageRequestOf(args) };
    const { macros, nextPageToken } = await callGrpc(
      this.client,
      this.client.listMacros,
      asked,
      request,
    );
    return connectionOf(macros, nextPageToken, args, { tokenAfter: idOf, toNode: toMacro });
  }

  private async saveReply(input: SaveCannedReplyInput, { locale, request }: GraphqlContext) {
    const { title, body } = input;
    const { answer, userErrors } = await carryOut(locale, () => {
      const reply = { ...sharedOf(input), title, body };
      return callGrpc(this.client, this.client.saveCannedReply, reply, request);
    });
    return { cannedReply: answer === null ? null : toCannedReply(answer), userErrors };
  }

  private async saveMacro(input: SaveMacroInput, { locale, request }: GraphqlContext) {
    const { answer, userErrors } = await carryOut(locale, () => {
      const actions = input.actions.map(actionOf);
      const macro = { ...sharedOf(input), name: input.name, actions };
      return callGrpc(this.client, this.client.saveMacro, macro, request);
    });
    return { macro: answer === null ? null : toMacro(answer), userErrors };
  }

  private async remove({ locale }: GraphqlContext, write: () => Promise<DeleteSharedResponse>) {
    const { answer, userErrors } = await carryOut(locale, write);
    return { deletedId: answer?.id ?? null, userErrors };
  }

  private async run(input: RunMacroInput, { locale, request }: GraphqlContext) {
    const { macroId, dryRun } = input;
    const { answer, userErrors } = await carryOut(locale, () => {
      const run = { ...ticketTargetOf(input), macroId, dryRun: dryRun ?? false };
      return callGrpc(this.client, this.client.runMacro, run, request);
    });
    if (answer === null) return { ticket: null, steps: null, userErrors };
    const ticket = toTicketNode(present(answer.ticket, 'ticket'));
    return { ticket, steps: answer.steps.map(toMacroStep), userErrors };
  }
}

function removalOf(input: WriteInput & { id: string }) {
  return { id: input.id, options: writeOptionsOf(input) };
}

function sharedOf(input: SaveCannedReplyInput | SaveMacroInput) {
  return {
    id: input.id ?? '',
    visibility: input.visibility,
    teamId: input.teamId ?? '',
    options: writeOptionsOf(input),
  };
}
