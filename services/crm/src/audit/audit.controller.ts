import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { ListCustomerAuditRecordsRequest } from '@shouwen/contracts';
import type { ListCustomerAuditRecordsResponse } from '@shouwen/contracts';
import { Allow, AuditTrail } from '@shouwen/platform';

const DEFAULT_PAGE = 20;

/** The gRPC edge of the audit trail: supervisors and managers read who changed what (P6). */
@Controller()
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  @GrpcMethod('CustomerService')
  @Allow('supervisor', 'manager')
  async listCustomerAuditRecords(
    @Payload() request: ListCustomerAuditRecordsRequest,
  ): Promise<ListCustomerAuditRecordsResponse> {
    const { records, next } = await this.trail.list({
      aggregateId: request.aggregateId || undefined,
      actorId: request.actorId || undefined,
      size: request.page?.pageSize || DEFAULT_PAGE,
      after: request.page?.pageToken || undefined,
    });
    return { records, nextPageToken: next };
  }
}
