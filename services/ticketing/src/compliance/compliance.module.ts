import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { COMPLIANCE_TIME_ZONE, ComplianceBuildTimer } from './compliance-build.timer.js';
import { ComplianceController } from './compliance.controller.js';
import { ComplianceQueries } from './compliance.queries.js';
import { ComplianceService } from './compliance.service.js';
import { ComplianceStore } from './compliance.store.js';

/** The monthly report of breaches of first-asked responsibility (T4). */
@Module({
  controllers: [ComplianceController],
  providers: [ComplianceBuildTimer, ComplianceQueries, ComplianceService, ComplianceStore],
})
export class ComplianceModule {
  /** `TIME_ZONE`: the IANA time zone in which a month begins and ends. */
  static with(config: { TIME_ZONE: string }, duties: DynamicModule): DynamicModule {
    return {
      module: ComplianceModule,
      imports: [duties],
      providers: [{ provide: COMPLIANCE_TIME_ZONE, useValue: config.TIME_ZONE }],
    };
  }
}
