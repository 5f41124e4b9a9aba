import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../gen/graphql.js';
import { NodeReaders } from '../graphql/node-readers.js';

/** Reads anything that has a global id, whatever its type. */
@Injectable()
export class NodesResolver {
  readonly resolvers: Resolvers = {
    Query: {
      node: (_root, { id }, context) => this.nodes.prepare(id)(context),
      nodes: (_root, { ids }, context) => {
        const readings = ids.map((id) => this.nodes.prepare(id));
        return Promise.all(readings.map((read) => read(context)));
      },
    },
  };

  constructor(private readonly nodes: NodeReaders) {}
}
