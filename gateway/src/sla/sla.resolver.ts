import { Injectable } from '@nestjs/common';
import { SlaServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { MoveDeadlineInput, Resolvers, SlaClock } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toClocks, toCycle, toExplanation } from './sla.mapper.js';

/** Answers what clocks a ticket has and what its deadlines come from. */
@Injectable()
export class SlaResolver {
  readonly resolvers: Resolvers = {
    Ticket: {
      slaClocks: ({ uuid }, _args, { request }) => this.clocks.get(uuid, request),
      deadlineExplanation: async ({ uuid }, _args, { request }) => {
        const { client } = this;
        const { deadlines } = await callGrpc(
          client,
          client.explainDeadline,
          { ticketId: uuid },
          request,
        );
        return deadlines.map(toExplanation);
      },
    },
    Mutation: { moveDeadline: (_root, { input }, context) => this.move(input, context) },
  };

  /** What one request asks about many tickets is one call; a request is forgotten when it is over. */
  private readonly clocks = new RequestLoader<SlaClock[]>((ids, request) =>
    this.load(ids, request),
  );

  constructor(private readonly client: SlaServiceClient) {}

  private async move(input: MoveDeadlineInput, { request, locale }: GraphqlContext) {
    const { cycleId: clockId, dueAt, reason } = input;
    const { client } = this;
    const { answer, userErrors } = await carryOut(locale, () => {
      const asked = { clockId, dueAt, reason, options: writeOptionsOf(input) };
      return callGrpc(client, client.moveDeadline, asked, request);
    });
    return { cycle: answer && toCycle(answer), userErrors };
  }

  private async load(ids: readonly string[], request: RequestContext): Promise<SlaClock[][]> {
    const { client } = this;
    const asked = { ticketIds: [...ids] };
    const { tickets } = await callGrpc(client, client.batchListClocks, asked, request);
    const found = new Map(tickets.map(({ ticketId, clocks }) => [ticketId, toClocks(clocks)]));
    return ids.map((id) => found.get(id) ?? []);
  }
}
