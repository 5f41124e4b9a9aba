import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { FileStorage, fileStorageOf } from '@shouwen/platform';
import type { TicketingConfig } from '../ticketing.config.js';
import { attachmentErrors } from './attachment.errors.js';
import { AttachmentStore } from './attachment.store.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentParts, AttachmentsService } from './attachments.service.js';
import { UnusedAttachments } from './unused-attachments.js';

/** Files of messages and notes. */
@Module({
  controllers: [AttachmentsController],
  providers: [AttachmentsService, AttachmentParts, AttachmentStore, UnusedAttachments],
  exports: [AttachmentsService, AttachmentStore, FileStorage],
})
export class AttachmentsModule {
  static with(config: TicketingConfig, tickets: DynamicModule): DynamicModule {
    return {
      module: AttachmentsModule,
      imports: [tickets],
      providers: [{ provide: FileStorage, useFactory: () => storageOf(config) }],
    };
  }
}

function storageOf(config: TicketingConfig): FileStorage {
  return fileStorageOf(config, config.ATTACHMENT_FOLDER, (cause) =>
    attachmentErrors.storage_unavailable({}, { cause }),
  );
}
