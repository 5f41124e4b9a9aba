import { buildSchema, getOperationAST, parse } from 'graphql';
import { prepareCost } from './query-cost.js';

const schema = buildSchema(`
  type Query { things(first: Int! = 20, after: String): Things, nodes(ids: [ID!]!): [Thing], thing: Thing }
  type Mutation { make: Thing }
  type Things { edges: [Edge!]!, pageInfo: PageInfo! }
  type Edge { cursor: String!, node: Thing! }
  type PageInfo { hasNextPage: Boolean! }
  type Thing { id: ID!, owner: Thing, parts(first: Int! = 20): Things }
`);

const costOf = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return prepareCost(schema, document, operation)(variables);
};

describe('the cost of an operation', () => {
  it.each([
    ['leaves are free', '{ __typename }', 0],
    ['an object is 1', '{ thing { id owner { id } } }', 2],
    ['a write is 10 more', 'mutation { make { id } }', 11],
    [
      'a page counts each edge and node',
      '{ things(first: 10) { edges { node { id } } } }',
      1 + 10 * 2,
    ],
    [
      'a page has its default size',
      '{ things { edges { cursor } pageInfo { hasNextPage } } }',
      1 + 20 + 1,
    ],
    [
      'pages in pages multiply',
      '{ things(first: 10) { edges { node { parts(first: 5) { edges { node { id } } } } } } }',
      1 + 10 * (2 + 1 + 5 * 2),
    ],
    ['ids count', '{ nodes(ids: ["a", "b", "c"]) { owner { id } } }', 3 * 2],
    [
      'a fragment costs what it holds each time it is used',
      '{ a: thing { ...F } b: thing { ...F } } fragment F on Thing { owner { id } }',
      4,
    ],
    [
      'a fragment within a connection counts each edge',
      '{ things(first: 3) { ...F } } fragment F on Things { edges { node { id } } }',
      1 + 3 * 2,
    ],
    ['inline fragments count', '{ ... on Query { thing { id } } ... { thing { id } } }', 2],
  ])('%s', (_rule, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('follows variables, their defaults, and no fewer than may be answered', () => {
    const text = 'query ($n: Int! = 7) { things(first: $n) { edges { cursor } } }';
    expect(costOf(text, { n: 3 })).toBe(4);
    expect(costOf(text)).toBe(8);
    expect(costOf('query ($n: Int!) { things(first: $n) { edges { cursor } } }', { n: 'x' })).toBe(
      101,
    );
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('of fragments that double each other is found without walking each way through them', () => {
    const doubling = Array.from(
      { length: 200 },
      (_unused, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ');
    const text = `{ ...F0 } ${doubling} fragment F200 on Query { thing { id } }`;
    expect(costOf(text)).toBe(2 ** 200);
  });
});
