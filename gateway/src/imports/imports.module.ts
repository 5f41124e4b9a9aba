import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { ImportsResolver } from './imports.resolver.js';

/** Import of customers from files (R1). */
@Module({
  imports: [NodesModule, CrmClientModule],
  providers: [ImportsResolver],
  exports: [ImportsResolver],
})
export class ImportsModule {}
