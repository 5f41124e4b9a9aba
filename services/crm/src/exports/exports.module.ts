import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { FileStorage, LeasedTimers, fileStorageOf } from '@shouwen/platform';
import type { CrmConfig } from '../crm.config.js';
import { exportErrors } from './export.errors.js';
import { ExportFilesStore } from './export-files.store.js';
import { ExportMetrics } from './export.metrics.js';
import { ExportRetention } from './export-retention.js';
import { ExportStore } from './export.store.js';
import { ExportWriter } from './export-writer.js';
import { ExportsController } from './exports.controller.js';
import { ExportParts, ExportsService } from './exports.service.js';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import { exportsPersonalData } from './exports.personal-data.js';

/** Export of customers with approval (R9). */
@Module({
  controllers: [ExportsController],
  providers: [
    ExportFilesStore,
    ExportMetrics,
    ExportParts,
    ExportRetention,
    ExportStore,
    ExportWriter,
    ExportsService,
    LeasedTimers,
  ],
})
export class ExportsModule {
  constructor(registry: PersonalDataRegistry) {
    registry.add(exportsPersonalData);
  }

  /** `imports`: the archive and confidentiality. */
  static with(config: CrmConfig, imports: DynamicModule[]): DynamicModule {
    return {
      module: ExportsModule,
      imports,
      providers: [{ provide: FileStorage, useFactory: () => storageOf(config) }],
    };
  }
}

function storageOf(config: CrmConfig): FileStorage {
  return fileStorageOf(config, config.FILE_FOLDER, (cause) =>
    exportErrors.export_storage_unavailable({}, { cause }),
  );
}
