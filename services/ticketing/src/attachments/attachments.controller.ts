import { Controller } from '@nestjs/common';
import { GrpcMethod, GrpcStreamCall, Payload } from '@nestjs/microservices';
import { BatchListAttachmentsRequest, DownloadAttachmentRequest } from '@shouwen/contracts';
import type {
  Attachment,
  BatchListAttachmentsResponse,
  DownloadAttachmentResponse,
  UploadAttachmentRequest,
} from '@shouwen/contracts';
import { Allow, Context } from '@shouwen/platform';
import type { RequestContext, SpooledFile } from '@shouwen/platform';
import { from } from 'rxjs';
import type { Observable } from 'rxjs';
import { readers, workers } from '../tickets/ticket-access.js';
import { attachmentErrors } from './attachment.errors.js';
import { attachmentToProto } from './attachment.mapper.js';
import { AttachmentsService } from './attachments.service.js';

const SERVICE = 'AttachmentService';

/** The gRPC edge of files. */
@Controller()
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @GrpcStreamCall(SERVICE)
  @Allow('customer', 'department', ...workers)
  async uploadAttachment(
    @Payload() parts: AsyncIterable<UploadAttachmentRequest>,
    @Context() context: RequestContext,
  ): Promise<Attachment> {
    // Nest's own streams of requests have no backpressure and start only once the handler has answered.
    return attachmentToProto(
      await this.attachments.upload(context, (file) => receive(parts, file)),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async downloadAttachment(
    @Payload() request: DownloadAttachmentRequest,
    @Context() context: RequestContext,
  ): Promise<Observable<DownloadAttachmentResponse>> {
    const { row, content } = await this.attachments.open(context.caller, request.id);
    return from(
      (async function* (): AsyncGenerator<DownloadAttachmentResponse> {
        yield { part: { $case: 'attachment', value: attachmentToProto(row) } };
        for await (const chunk of content) {
          yield { part: { $case: 'chunk', value: chunk as Buffer } };
        }
      })(),
    );
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchListAttachments(
    @Payload() request: BatchListAttachmentsRequest,
    @Context() context: RequestContext,
  ): Promise<BatchListAttachmentsResponse> {
    const rows = await this.attachments.ofEntries(context.caller, request.entryIds);
    return { attachments: rows.map(attachmentToProto) };
  }
}

/** Adds each part to the file and answers its name, which comes first. */
async function receive(
  parts: AsyncIterable<UploadAttachmentRequest>,
  file: SpooledFile,
): Promise<string> {
  let name: string | undefined;
  for await (const { part } of parts) {
    if (name === undefined) {
      if (part?.$case !== 'description') throw attachmentErrors.attachment_description_missing();
      name = part.value.name;
    } else if (part?.$case === 'chunk') {
      await file.add(part.value);
    }
  }
  if (name === undefined) throw attachmentErrors.attachment_description_missing();
  return name;
}
