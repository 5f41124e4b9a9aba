import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AuditResolver } from '../audit/audit.resolver.js';
import { GATEWAY_CONFIG } from '../gateway.config.js';
import type { GatewayConfig } from '../gateway.config.js';
import type { Resolvers } from '../gen/graphql.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { NodesResolver } from '../nodes/nodes.resolver.js';
import { TicketChangedResolver } from '../tickets/ticket-changed.resolver.js';
import { TicketMutationsResolver } from '../tickets/ticket-mutations.resolver.js';
import { TicketSearchResolver } from '../tickets/ticket-search.resolver.js';
import { TicketsModule } from '../tickets/tickets.module.js';
import { TicketsResolver } from '../tickets/tickets.resolver.js';
import { ViewerModule } from '../viewer/viewer.module.js';
import { ViewerResolver } from '../viewer/viewer.resolver.js';
import { makeGatewaySchema } from './executable-schema.js';
import { GraphqlEngine } from './graphql.engine.js';

/** The schema, with every domain's part of it, and what executes it. */
@Module({
  imports: [NodesModule, TicketsModule, AuditModule, ViewerModule],
  providers: [
    {
      provide: GraphqlEngine,
      useFactory: (config: GatewayConfig, ...domains: { resolvers: Resolvers }[]) =>
        new GraphqlEngine(makeGatewaySchema(domains.map((domain) => domain.resolvers)), config),
      inject: [
        GATEWAY_CONFIG,
        NodesResolver,
        TicketsResolver,
        TicketMutationsResolver,
        TicketChangedResolver,
        TicketSearchResolver,
        AuditResolver,
        ViewerResolver,
      ],
    },
  ],
  exports: [GraphqlEngine],
})
export class GraphqlModule {}
