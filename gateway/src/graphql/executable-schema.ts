import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  ActorKind,
  Channel,
  Grade,
  HighlightField,
  SearchOrder,
  TicketStatus,
  TimelineEntryKind,
} from '@shouwen/contracts';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../gen/graphql.js';
import { dateTimeScalar } from './date-time.scalar.js';

const sdl = new URL('../../schema.graphql', import.meta.url);

/** The published schema with what answers its fields. Throws when the two do not fit together. */
export function makeGatewaySchema(resolvers: readonly Resolvers[]): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(sdl, 'utf8'),
    resolvers: [{ ...enums, DateTime: dateTimeScalar }, ...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

// Never written, and what a newer service writes that this gateway does not know.
const unspoken = ['UNSPECIFIED', 'UNRECOGNIZED'];

// The values of these enums are the contract's own, so that no ticket is translated on its way.
const enums = {
  ActorKind: spokenValues(ActorKind),
  Channel: spokenValues(Channel),
  Grade: spokenValues(Grade),
  HighlightField: spokenValues(HighlightField),
  SearchOrder: spokenValues(SearchOrder),
  TicketStatus: spokenValues(TicketStatus),
  TimelineEntryKind: spokenValues(TimelineEntryKind),
};

function spokenValues(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !unspoken.includes(name)));
}
