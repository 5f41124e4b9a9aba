import { Injectable } from '@nestjs/common';
import { OnDutyRole, PagingServiceClient } from '@shouwen/contracts';
import type {
  ListMyPagesResponse,
  OnDutyPeriod as PeriodMessage,
  Page as PageMessage,
} from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type {
  OnDutyPeriod,
  PutEscalationLadderInput,
  PutOnDutyPeriodInput,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toEscalationLadder, toOnDutyPeriod, toPageNode } from './page.mapper.js';
import type { PageNode } from './page.mapper.js';

const pageItems = { tokenAfter: (page: PageMessage) => page.id, toNode: toPageNode };
const periodItems = { tokenAfter: (period: PeriodMessage) => period.id, toNode: toOnDutyPeriod };

/** Reads and acknowledges pages, and keeps the ladder and who is on duty. */
@Injectable()
export class PagingResolver {
  readonly resolvers: Resolvers = {
    Query: {
      myPages: async (_root, args, { request }) => {
        const asked = { page: pageRequestOf(args) };
        return pagesOf(await callGrpc(this.client, this.client.listMyPages, asked, request), args);
      },
      escalationLadder: async (_root, _args, { request }) => {
        const { client } = this;
        return toEscalationLadder(await callGrpc(client, client.getEscalationLadder, {}, request));
      },
      onDutyPeriods: async (_root, args, { request }) => {
        const asked = {
          page: pageRequestOf(args),
          endingAfter: args.endingAfter ?? undefined,
          role: args.role ?? OnDutyRole.UNSPECIFIED,
        };
        const answer = await callGrpc(this.client, this.client.listOnDuty, asked, request);
        return connectionOf(answer.periods, answer.nextPageToken, args, periodItems);
      },
    },
    Ticket: {
      pages: async ({ uuid }, args, { request }) => {
        const asked = { ticketId: uuid, page: pageRequestOf(args) };
        return pagesOf(
          await callGrpc(this.client, this.client.listTicketPages, asked, request),
          args,
        );
      },
    },
    Page: { ticket: ({ ticketUuid }, _args, { tickets }) => tickets.ticket(ticketUuid) },
    Mutation: {
      acknowledgePage: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () => {
          const page = { pageId: uuidOf('Page', input.pageId), options: writeOptionsOf(input) };
          return callGrpc(this.client, this.client.acknowledgePage, page, request);
        });
        return { page: answer === null ? null : toPageNode(answer), userErrors };
      },
      putEscalationLadder: async (_root, { input }, { request, locale }) => {
        const { answer, userErrors } = await carryOut(locale, () =>
          callGrpc(this.client, this.client.putEscalationLadder, ladderOf(input), request),
        );
        return {
          escalationLadder: answer === null ? null : toEscalationLadder(answer),
          userErrors,
        };
      },
      putOnDutyPeriod: (_root, { input }, context) =>
        this.writePeriod(this.client.putOnDutyPeriod, () => periodOf(input), context),
      removeOnDutyPeriod: (_root, { input }, context) =>
        this.writePeriod(
          this.client.removeOnDutyPeriod,
          () => ({ id: input.id, options: writeOptionsOf(input) }),
          context,
        ),
    },
  };

  constructor(
    private readonly client: PagingServiceClient,
    nodes: NodeReaders,
  ) {
    nodes.add('Page', (uuid, context) => this.read(uuid, context));
  }

  private async writePeriod<Request>(
    method: UnaryMethod<Request, PeriodMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    const period: OnDutyPeriod | null = answer === null ? null : toOnDutyPeriod(answer);
    return { period, userErrors };
  }

  private async read(id: string, { request }: GraphqlContext): Promise<PageNode | null> {
    try {
      return toPageNode(await callGrpc(this.client, this.client.getPage, { id }, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }
}

function pagesOf({ pages, nextPageToken }: ListMyPagesResponse, args: PageArguments) {
  return connectionOf(pages, nextPageToken, args, pageItems);
}

function ladderOf(input: PutEscalationLadderInput) {
  const { steps, exhaustedAfterSeconds, reason } = input;
  return {
    steps: steps.map((step) => ({ ...step, personId: step.personId ?? '' })),
    exhaustedAfterSeconds,
    reason,
    options: writeOptionsOf(input),
  };
}

function periodOf(input: PutOnDutyPeriodInput) {
  const { id, personId, role, from, until } = input;
  return { id: id ?? '', personId, role, from, until, options: writeOptionsOf(input) };
}
