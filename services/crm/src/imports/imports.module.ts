import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { PHONE_REGION } from '../customers/customers.service.js';
import { ImportBadRows } from './import-bad-rows.js';
import { ImportRows } from './import-rows.js';
import { ImportRuns } from './import-runs.js';
import { ImportUpkeep } from './import-upkeep.js';
import { ImportMetrics } from './import.metrics.js';
import { ImportStore } from './import.store.js';
import { ImportsPersonalData } from './imports.personal-data.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';

/** Import of customers from files (R1). */
@Module({
  controllers: [ImportsController],
  providers: [
    ImportStore,
    ImportMetrics,
    ImportsService,
    ImportRows,
    ImportRuns,
    ImportUpkeep,
    ImportBadRows,
    ImportsPersonalData,
  ],
})
export class ImportsModule {
  /** `imports`: the archive and confidentiality. */
  static with(config: { PHONE_REGION: string }, imports: DynamicModule[]): DynamicModule {
    return {
      module: ImportsModule,
      imports,
      providers: [{ provide: PHONE_REGION, useValue: config.PHONE_REGION }],
    };
  }
}
