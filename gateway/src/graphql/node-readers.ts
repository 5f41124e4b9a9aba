import { Injectable } from '@nestjs/common';
import type { ResolversTypes } from '../gen/graphql.js';
import type { GraphqlContext } from './graphql.context.js';
import { nodeTypeOf, uuidOf } from './node-id.js';
import type { NodeType } from './node-id.js';

/** Reads a node by its UUID; null when it does not exist or the caller may not see it. */
export type NodeReader = (
  uuid: string,
  context: GraphqlContext,
) => Promise<Awaited<ResolversTypes['Node']> | null>;

/** Knows for each type of node how one is read; each domain adds its own. */
@Injectable()
export class NodeReaders {
  private readonly readers = new Map<NodeType, NodeReader>();

  add(type: NodeType, reader: NodeReader): void {
    this.readers.set(type, reader);
  }

  /** A reading of the node with a global id. Throws `gateway.invalid_id`, before anything is read. */
  prepare(id: string): (context: GraphqlContext) => ReturnType<NodeReader> {
    const type = nodeTypeOf(id) ?? 'Ticket';
    const uuid = uuidOf(type, id);
    return (context) => this.readers.get(type)?.(uuid, context) ?? Promise.resolve(null);
  }
}
