import { Module } from '@nestjs/common';
import { StaffQueries } from './staff.queries.js';

/** Who works in the department, in which team. */
@Module({ providers: [StaffQueries], exports: [StaffQueries] })
export class StaffModule {}
