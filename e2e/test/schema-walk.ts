import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType } from 'graphql';

export const schema = buildSchema(
  readFileSync(new URL('../../gateway/schema.graphql', import.meta.url), 'utf8'),
);

/** Values for arguments, by the name of the argument or of what it identifies. */
export type Pool = ReadonlyMap<string, readonly string[]>;

const CUT = /(Id|Uuid|Ids|Uuids)$/;
/** What arguments identify that are not called after it. */
const identified: Record<string, string> = {
  target: 'Ticket',
  other: 'Ticket',
  customer: 'CustomerRecord',
  campaign: 'SurveyCampaign',
  request: 'PrivacyRequest',
  department: 'DemandDepartment',
  endpoint: 'WebhookEndpoint',
  source: 'CallSource',
  calendar: 'BusinessCalendar',
};

/** Writes documents that ask for everything that a field leads to, with arguments out of a pool. */
export class SchemaWalk {
  private readonly fragments = new Map<string, string>();
  /** Required arguments that nothing in the pool fits. */
  readonly unfilled = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly hops: number,
    /** Places after which lists are asked for as well, by the name of their field. */
    private readonly cursors: Pool = new Map(),
  ) {}

  /** Every way to ask for a field: with what it needs, and once more with each optional argument. */
  callsOf(type: GraphQLObjectType): string[] {
    return Object.values(type.getFields()).flatMap((field) => {
      const place = `${type.name}.${field.name}`;
      const needed = field.args.filter(isNeeded);
      const base = needed.map((arg) => this.argument(place, field, arg));
      const optional = field.args.filter((arg) => !isNeeded(arg) && arg.name !== 'after');
      const more = optional.flatMap((arg) =>
        this.choices(field, arg.name, arg.type).map((v) => `${arg.name}: ${v}`),
      );
      const given = [[], ...[...more, ...this.after(field)].map((one) => [one])].map((extra) => [
        ...base,
        ...extra,
      ]);
      return given.map((args) => this.call(field, args, this.hops));
    });
  }

  /** Every way to ask for a field with one input: with what that needs, and once more with each optional part of it. */
  variantsOf(type: GraphQLObjectType, name: string): string[] {
    const field = type.getFields()[name];
    const input = field?.args.find(isNeeded);
    if (field === undefined || input === undefined) throw new Error(`${name} takes no input`);
    return this.choices(field, input.name, input.type).map((value) =>
      this.call(field, [`${input.name}: ${value}`], this.hops),
    );
  }

  /** A document of some calls, with the fragments that they use. */
  document(operation: string, calls: readonly string[]): string {
    const used = new Map<string, string>();
    const take = (text: string) => {
      for (const [, name = ''] of text.matchAll(/\.\.\.(\w+_\d)/g)) {
        const fragment = this.fragments.get(name);
        if (fragment === undefined || used.has(name)) continue;
        used.set(name, fragment);
        take(fragment);
      }
    };
    const body = calls.map(
      (call, nth) => `c${nth}__${call.slice(0, call.search(/\W|$/))}: ${call}`,
    );
    take(body.join());
    return `${operation} { ${body.join('\n')} } ${[...used.values()].join('\n')}`;
  }

  /** Some value for an input, with B's data wherever it asks for data. */
  value(
    field: GraphQLField<unknown, unknown>,
    name: string,
    type: GraphQLInputType,
  ): string | undefined {
    return this.choices(field, name, type)[0];
  }

  private argument(
    place: string,
    field: GraphQLField<unknown, unknown>,
    arg: GraphQLArgument,
  ): string {
    const value = this.value(field, arg.name, arg.type);
    if (value === undefined) this.unfilled.add(`${place}(${arg.name})`);
    return `${arg.name}: ${value ?? '""'}`;
  }

  private call(field: GraphQLField<unknown, unknown>, args: string[], hops: number): string {
    const type = getNamedType(field.type);
    const listed = args.length === 0 ? '' : `(${args.join(', ')})`;
    if (isLeafType(type)) return `${field.name}${listed}`;
    const types = isAbstractType(type)
      ? schema.getPossibleTypes(type)
      : [type as GraphQLObjectType];
    const spread = types.map((one) => this.spread(one, hops)).join(' ');
    return `${field.name}${listed} { __typename ${spread} }`;
  }

  private spread(type: GraphQLObjectType, hops: number): string {
    const name = `${type.name}_${hops}`;
    if (!this.fragments.has(name)) {
      this.fragments.set(name, '');
      const fields = Object.values(type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type);
        const isPage = /(Connection|Edge|PageInfo)$/.test(named.name);
        if (!isLeafType(named) && !isPage && hops === 0) return [];
        const args = field.args.filter(isNeeded).map((arg) => this.argument(type.name, field, arg));
        const inside = isLeafType(named) || isPage ? hops : hops - 1;
        const places = [[], ...this.after(field).map((after) => [after])];
        return places.map((place, nth) => {
          const alias = `${type.name}${'_after'.repeat(nth)}__${field.name}`;
          return `${alias}: ${this.call(field, [...args, ...place], inside)}`;
        });
      });
      this.fragments.set(
        name,
        `fragment ${name} on ${type.name} { __typename ${fields.join(' ')} }`,
      );
    }
    return `...${name}`;
  }

  private after(field: GraphQLField<unknown, unknown>): string[] {
    if (!field.args.some(({ name }) => name === 'after')) return [];
    return (this.cursors.get(field.name) ?? []).map((cursor) => `after: ${JSON.stringify(cursor)}`);
  }

  private choices(
    field: GraphQLField<unknown, unknown>,
    name: string,
    type: GraphQLInputType,
  ): string[] {
    if (isNonNullType(type)) return this.choices(field, name, type.ofType as GraphQLInputType);
    if (isListType(type)) {
      const of = getNamedType(type);
      if (isEnumType(of))
        return [
          `[${of
            .getValues()
            .map(({ name: value }) => value)
            .join(', ')}]`,
        ];
      return this.choices(field, name, type.ofType as GraphQLInputType).map((one) => `[${one}]`);
    }
    if (isEnumType(type)) return type.getValues().map((value) => value.name);
    if (isInputObjectType(type)) {
      const all = this.objects(field, Object.values(type.getFields()));
      return type.isOneOf ? all.slice(1) : all;
    }
    if (type.name === 'Boolean') return ['true'];
    if (type.name === 'Int' || type.name === 'Float') return [name === 'first' ? '5' : '1'];
    if (type.name === 'DateTime')
      return [name === 'from' ? '"2020-01-01T00:00:00Z"' : '"2030-01-01T00:00:00Z"'];
    return this.pooled(field, name, type.name === 'ID').map((one) => JSON.stringify(one));
  }

  /** Objects with what they need, and each optional field once. */
  private objects(
    field: GraphQLField<unknown, unknown>,
    fields: { name: string; type: GraphQLInputType }[],
  ): string[] {
    const written = ({ name, type }: { name: string; type: GraphQLInputType }) =>
      this.choices(field, name, type).map((value) => `${name}: ${value}`);
    const needed = fields.filter(({ type }) => isNonNullType(type)).map((one) => written(one)[0]);
    if (needed.includes(undefined)) return [];
    const optional = fields.filter(({ type, name }) => !isNonNullType(type) && isFilter(name));
    return [[], ...optional.flatMap((one) => written(one).map((text) => [text]))].map(
      (extra) => `{ ${[...needed, ...extra].join(', ')} }`,
    );
  }

  private pooled(
    field: GraphQLField<unknown, unknown>,
    name: string,
    isId: boolean,
  ): readonly string[] {
    const own = this.pool.get(`${field.name}.${name}`) ?? this.pool.get(name);
    if (own !== undefined) return own;
    if (!isId) return this.pool.get(CUT.test(name) ? 'person' : 'text') ?? [];
    const stem = name.replace(CUT, '');
    const called = identified[stem] ?? `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
    const typeName = name === 'id' || name === 'uuid' ? getNamedType(field.type).name : called;
    const kind = /uuid/i.test(name) ? 'uuid' : 'id';
    const entry = [...this.pool].find(([key]) => key === `${typeName}__${kind}`);
    const ending = [...this.pool].find(([key]) => key.endsWith(`${called}__${kind}`));
    return (entry ?? ending)?.[1] ?? this.pool.get(`fallback.${field.name}`) ?? [];
  }
}

const isNeeded = (arg: GraphQLArgument) => isNonNullType(arg.type);
const isFilter = (name: string) => !['idempotencyKey', 'expectedVersion'].includes(name);

/** All ids that an answer holds, by what they are of. */
export function idsIn(answer: unknown, found = new Map<string, string[]>()): Map<string, string[]> {
  if (Array.isArray(answer)) for (const one of answer) idsIn(one, found);
  else if (typeof answer === 'object' && answer !== null) {
    for (const [key, value] of Object.entries(answer)) {
      if (/__(id|uuid)$/.test(key) && typeof value === 'string') {
        const known = found.get(key) ?? [];
        if (!known.includes(value)) found.set(key, [...known, value].slice(0, 4));
      }
      idsIn(value, found);
    }
  }
  return found;
}

/** Places in the lists that an answer holds, at most three a list, by the name of the list's field. */
export function cursorsIn(
  answer: unknown,
  found = new Map<string, string[]>(),
): Map<string, string[]> {
  for (const [key, value] of entriesOf(answer)) {
    const field = key.slice(key.indexOf('__') + 2);
    const edges = entriesOf(value).find(([name]) => name.endsWith('Connection__edges'))?.[1];
    for (const edge of Array.isArray(edges) ? (edges as unknown[]) : []) {
      const cursor = entriesOf(edge).find(([name]) => name.endsWith('Edge__cursor'))?.[1];
      const known = found.get(field) ?? [];
      if (typeof cursor === 'string' && !known.includes(cursor))
        found.set(field, [...known, cursor].slice(0, 3));
    }
    cursorsIn(value, found);
  }
  return found;
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
