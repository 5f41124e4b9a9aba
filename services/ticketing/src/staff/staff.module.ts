import { Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { MembersService } from './members.service.js';
import { StaffObservers } from './staff-observers.js';
import { StaffController } from './staff.controller.js';
import { StaffQueries } from './staff.queries.js';
import { TeamsService } from './teams.service.js';

/** Who works in the department, in which team, and what they can do. */
@Module({
  controllers: [StaffController],
  providers: [StaffQueries, StaffObservers, TeamsService, MembersService, CatalogueService],
  exports: [StaffQueries, StaffObservers],
})
export class StaffModule {}
