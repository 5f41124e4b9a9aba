import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  GetComplianceReportRequest,
  ListComplianceBreachesRequest,
  ListComplianceLinesRequest,
  ListComplianceReportsRequest,
  PublishComplianceReportRequest,
} from '@shouwen/contracts';
import type {
  ComplianceReport,
  ListComplianceBreachesResponse,
  ListComplianceLinesResponse,
  ListComplianceReportsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { breachFromProto } from '../duties/duty.mapper.js';
import { leaders } from '../tickets/ticket-access.js';
import { complianceBreachToProto, lineToProto, reportToProto } from './compliance.mapper.js';
import { ComplianceQueries } from './compliance.queries.js';
import { ComplianceService } from './compliance.service.js';

const SERVICE = 'ComplianceService';

/** The gRPC edge of compliance reports: maps requests to use cases and answers back, nothing more. */
@Controller()
export class ComplianceController {
  constructor(
    private readonly reports: ComplianceService,
    private readonly queries: ComplianceQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async listComplianceReports(
    @Payload() request: ListComplianceReportsRequest,
  ): Promise<ListComplianceReportsResponse> {
    const page = await this.queries.reports(pageFrom(request.page));
    return { reports: page.items.map(reportToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async getComplianceReport(
    @Payload() request: GetComplianceReportRequest,
  ): Promise<ComplianceReport> {
    return reportToProto(await this.queries.report(request.reportId));
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async listComplianceLines(
    @Payload() request: ListComplianceLinesRequest,
  ): Promise<ListComplianceLinesResponse> {
    const page = await this.queries.lines(request.reportId, pageFrom(request.page));
    return { lines: page.items.map(lineToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...leaders)
  async listComplianceBreaches(
    @Payload() request: ListComplianceBreachesRequest,
  ): Promise<ListComplianceBreachesResponse> {
    const filter = {
      line: request.line || undefined,
      personId: request.personId || undefined,
      kind: breachFromProto(request.kind),
    };
    const page = await this.queries.breaches(request.reportId, filter, pageFrom(request.page));
    return { breaches: page.items.map(complianceBreachToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('manager')
  async publishComplianceReport(
    @Payload() request: PublishComplianceReportRequest,
    @Context() context: RequestContext,
  ): Promise<ComplianceReport> {
    const { reportId, options } = request;
    const encoded = PublishComplianceReportRequest.encode(request);
    const call = idempotentCallOf('compliance_report.publish', options, encoded);
    const target = { reportId, expectedVersion: options?.expectedVersion ?? 0 };
    return reportToProto(await this.reports.publish(context, target, call));
  }
}
