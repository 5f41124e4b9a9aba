import { Controller } from '@nestjs/common';
import { GrpcMethod, GrpcStreamCall, Payload } from '@nestjs/microservices';
import { BatchListAttachmentsRequest, DownloadAttachmentRequest } from '@shouwen/contracts';
import type {
  Attachment,
  BatchListAttachmentsResponse,
  DownloadAttachmentResponse,
  UploadAttachmentRequest,
} from '@shouwen/contracts';
import { Allow, Context, receiveFile } from '@shouwen/platform';
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
    const missing = () => attachmentErrors.attachment_description_missing();
    const received = async (file: SpooledFile) => (await receiveFile(parts, file, missing)).name;
    return attachmentToProto(await this.attachments.upload(context, received));
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
