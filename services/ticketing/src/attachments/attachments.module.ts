import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { secretOf } from '@shouwen/platform';
import type { TicketingConfig } from '../ticketing.config.js';
import { AttachmentStorage } from './attachment-storage.js';
import { AttachmentStore } from './attachment.store.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentParts, AttachmentsService } from './attachments.service.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';
import { UnusedAttachments } from './unused-attachments.js';

/** Files of messages and notes. */
@Module({
  controllers: [AttachmentsController],
  providers: [AttachmentsService, AttachmentParts, AttachmentStore, UnusedAttachments],
  exports: [AttachmentsService, AttachmentStore, AttachmentStorage],
})
export class AttachmentsModule {
  static with(config: TicketingConfig, tickets: DynamicModule): DynamicModule {
    return {
      module: AttachmentsModule,
      imports: [tickets],
      providers: [{ provide: AttachmentStorage, useFactory: () => storageOf(config) }],
    };
  }
}

function storageOf(config: TicketingConfig): AttachmentStorage {
  if (config.S3_ENDPOINT === undefined) return new FolderStorage(config.ATTACHMENT_FOLDER);
  return new S3Storage({
    endpoint: config.S3_ENDPOINT,
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
    accessKeyId: secretOf(config, 'S3_ACCESS_KEY') ?? '',
    secretAccessKey: secretOf(config, 'S3_SECRET_KEY') ?? '',
  });
}
