import { Module } from '@nestjs/common';
import { NodeReaders } from '../graphql/node-readers.js';
import { NodesResolver } from './nodes.resolver.js';

/** Reading by global id; domains add their types to {@link NodeReaders}. */
@Module({ providers: [NodeReaders, NodesResolver], exports: [NodeReaders, NodesResolver] })
export class NodesModule {}
