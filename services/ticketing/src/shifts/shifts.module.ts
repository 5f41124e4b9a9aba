import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker } from '@shouwen/platform';
import { StaffModule } from '../staff/staff.module.js';
import { ShiftAssignmentsService } from './shift-assignments.service.js';
import { ShiftRoster } from './shift-roster.js';
import { SHIFT_TURN, ShiftTurns } from './shift-turns.js';
import { ShiftQueries } from './shift.queries.js';
import { ShiftsController } from './shifts.controller.js';
import { ShiftsService } from './shifts.service.js';

/** Shifts, and who is on them. */
@Module({
  imports: [StaffModule],
  controllers: [ShiftsController],
  providers: [ShiftsService, ShiftAssignmentsService, ShiftQueries, ShiftRoster, ShiftTurns],
  exports: [ShiftRoster],
})
export class ShiftsModule implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly turns: ShiftTurns,
  ) {}

  onModuleInit(): void {
    this.worker.handle(SHIFT_TURN, (tx, timer) => this.turns.turn(tx, timer));
  }
}
