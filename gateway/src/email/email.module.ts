import { Module } from '@nestjs/common';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { EmailResolver } from './email.resolver.js';
import { TimelineMailResolver } from './timeline-mail.resolver.js';

const resolvers = [EmailResolver, TimelineMailResolver];

/** Email and attachments. */
@Module({ imports: [TicketingClientModule], providers: resolvers, exports: resolvers })
export class EmailModule {}
