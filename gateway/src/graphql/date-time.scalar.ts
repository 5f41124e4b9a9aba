import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** An instant in UTC, as RFC 3339 text with milliseconds. */
export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError('DateTime can not represent this value.');
  },
  parseValue: instantOf,
  parseLiteral(node) {
    return instantOf(node.kind === Kind.STRING ? node.value : undefined);
  },
});

function instantOf(value: unknown): Date {
  const instant = new Date(typeof value === 'string' && RFC_3339.test(value) ? value : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new GraphQLError('DateTime must be an RFC 3339 text.');
  return instant;
}
