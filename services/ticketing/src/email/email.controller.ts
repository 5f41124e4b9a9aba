import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetDeliveriesRequest,
  DiscardInboundMailRequest,
  ListMailboxesRequest,
  ListQuarantinedMailRequest,
  RetryInboundMailRequest,
  SaveMailboxRequest,
} from '@shouwen/contracts';
import type {
  BatchGetDeliveriesResponse,
  InboundMail,
  ListMailboxesResponse,
  ListQuarantinedMailResponse,
  Mailbox,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { workers } from '../tickets/ticket-access.js';
import { gradeFromProto } from '../tickets/ticket.mapper.js';
import { deliveryToProto, inboundToProto, mailboxToProto } from './email.mapper.js';
import { EmailService } from './email.service.js';
import { OutboundMailStore } from './outbound-mail.store.js';

const SERVICE = 'EmailService';

/** The gRPC edge of email. */
@Controller()
export class EmailController {
  constructor(
    private readonly email: EmailService,
    private readonly outbound: OutboundMailStore,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async listQuarantinedMail(
    @Payload() request: ListQuarantinedMailRequest,
  ): Promise<ListQuarantinedMailResponse> {
    const page = await this.email.quarantined(pageFrom(request.page));
    return { mails: page.items.map(inboundToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async retryInboundMail(
    @Payload() request: RetryInboundMailRequest,
    @Context() context: RequestContext,
  ): Promise<InboundMail> {
    const encoded = RetryInboundMailRequest.encode(request);
    const call = idempotentCallOf('mail.retry', request.options, encoded);
    return inboundToProto(await this.email.retry(context, targetOf(request), call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...workers)
  async discardInboundMail(
    @Payload() request: DiscardInboundMailRequest,
    @Context() context: RequestContext,
  ): Promise<InboundMail> {
    const encoded = DiscardInboundMailRequest.encode(request);
    const call = idempotentCallOf('mail.discard', request.options, encoded);
    const { reason } = request;
    return inboundToProto(await this.email.discard(context, targetOf(request), reason, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('department', 'admin', ...workers)
  async batchGetDeliveries(
    @Payload() request: BatchGetDeliveriesRequest,
  ): Promise<BatchGetDeliveriesResponse> {
    const mails = await this.outbound.deliveries(request.entryIds);
    return { deliveries: mails.map(deliveryToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', 'manager', 'supervisor')
  async listMailboxes(@Payload() request: ListMailboxesRequest): Promise<ListMailboxesResponse> {
    const page = await this.email.listMailboxes(pageFrom(request.page));
    return { mailboxes: page.items.map(mailboxToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin', 'manager')
  async saveMailbox(
    @Payload() request: SaveMailboxRequest,
    @Context() context: RequestContext,
  ): Promise<Mailbox> {
    const encoded = SaveMailboxRequest.encode(request);
    const call = idempotentCallOf('mailbox.save', request.options, encoded);
    const wanted = {
      address: request.address,
      fromName: request.fromName,
      teamId: request.teamId || null,
      grade: gradeFromProto(request.grade) ?? ('general' as const),
      confirms: request.confirms,
      active: request.active,
      expectedVersion: request.options?.expectedVersion ?? 0,
    };
    return mailboxToProto(await this.email.saveMailbox(context, wanted, call));
  }
}

function targetOf(request: { id: string; options?: { expectedVersion: number } | undefined }) {
  return { id: request.id, expectedVersion: request.options?.expectedVersion ?? 0 };
}
