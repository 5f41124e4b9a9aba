import { Module } from '@nestjs/common';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { AuditResolver } from './audit.resolver.js';

/** The audit trail. */
@Module({
  imports: [TicketingClientModule],
  providers: [AuditResolver],
  exports: [AuditResolver],
})
export class AuditModule {}
