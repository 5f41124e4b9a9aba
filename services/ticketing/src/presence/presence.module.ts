import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker } from '@shouwen/platform';
import { ShiftsModule } from '../shifts/shifts.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { PresenceController } from './presence.controller.js';
import { PresenceQueries } from './presence.queries.js';
import { PresenceService } from './presence.service.js';

/** Who is at work, and how much they have to do. */
@Module({
  imports: [StaffModule, ShiftsModule],
  controllers: [PresenceController],
  providers: [PresenceService, PresenceQueries],
  exports: [PresenceQueries],
})
export class PresenceModule implements OnModuleInit {
  constructor(
    private readonly timers: TimerWorker,
    private readonly presences: PresenceService,
  ) {}

  onModuleInit(): void {
    // Its one timer is set by the migration and sets itself again for ever.
    this.timers.handle('presence.sweep', (tx) => this.presences.sweep(tx));
  }
}
