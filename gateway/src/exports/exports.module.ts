import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { NodesModule } from '../nodes/nodes.module.js';
import { ExportsResolver } from './exports.resolver.js';

/** Export of customers with approval (R9). */
@Module({
  imports: [NodesModule, CrmClientModule],
  providers: [ExportsResolver],
  exports: [ExportsResolver],
})
export class ExportsModule {}
