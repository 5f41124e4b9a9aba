import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { TicketingClientModule } from '../tickets/ticketing-client.module.js';
import { CustomerTimeline } from './customer-timeline.js';
import { CustomerTimelineResolver } from './customer-timeline.resolver.js';
import { TicketTimeline } from './ticket-timeline.js';
import { TimelineSources } from './timeline-source.js';

/** All that happened with a customer; features add their parts to {@link TimelineSources}. */
@Module({
  imports: [CrmClientModule, TicketingClientModule],
  providers: [TimelineSources, CustomerTimeline, CustomerTimelineResolver, TicketTimeline],
  exports: [TimelineSources, CustomerTimelineResolver],
})
export class TimelineModule {}
