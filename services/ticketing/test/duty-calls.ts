import {
  BreachKind,
  ComplianceServiceClient,
  DutyServiceClient,
  TransferServiceClient,
} from '@shouwen/contracts';
import type { DutyLimits, ListComplianceBreachesRequest } from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** Limits that leave tests alone, with what a test wants to be different. */
export function theLimits(patch: Partial<DutyLimits> = {}): DutyLimits {
  return {
    maxTransfers: 3,
    offerLimitSeconds: 3_600,
    unownedLimitSeconds: 3_600,
    maxRefusals: 3,
    firstResponseLimitSeconds: 86_400,
    backstopOwnerId: '',
    teamBackstops: [],
    ...patch,
  };
}

/** The calls of the duty and transfer services, each with only what a test cares about. */
export class DutyCalls {
  private readonly duties: DutyServiceClient;
  private readonly transfers: TransferServiceClient;

  constructor(address: string) {
    this.duties = createGrpcClient(DutyServiceClient, address);
    this.transfers = createGrpcClient(TransferServiceClient, address);
  }

  close(): void {
    this.duties.close();
    this.transfers.close();
  }

  offer(
    ticketId: string,
    to: { personId: string } | { teamId: string },
    context: RequestContext,
    { key = '', expectedVersion = 0 } = {},
  ) {
    const request = {
      ticketId,
      to:
        'personId' in to
          ? ({ $case: 'personId', value: to.personId } as const)
          : ({ $case: 'teamId', value: to.teamId } as const),
      reason: '属于物流组',
      options: options(key, expectedVersion),
    };
    return callGrpc(this.transfers, this.transfers.offerTransfer, request, context);
  }

  accept(transferId: string, context: RequestContext, receiverId = '', reason = '') {
    const request = { transferId, receiverId, reason, options: options() };
    return callGrpc(this.transfers, this.transfers.acceptTransfer, request, context);
  }

  refuse(transferId: string, context: RequestContext, rule = '', expectedVersion = 0) {
    const request = {
      transferId,
      reason: '非本组职责',
      rule,
      options: options('', expectedVersion),
    };
    return callGrpc(this.transfers, this.transfers.refuseTransfer, request, context);
  }

  withdraw(transferId: string, context: RequestContext) {
    const request = { transferId, reason: '已自行解决', options: options() };
    return callGrpc(this.transfers, this.transfers.withdrawTransfer, request, context);
  }

  transfer(transferId: string, context: RequestContext) {
    return callGrpc(this.transfers, this.transfers.getTransfer, { transferId }, context);
  }

  inbox(personId: string, context: RequestContext, pageSize = 100, pageToken = '') {
    const of = { $case: 'inboxOf', value: personId } as const;
    const request = { page: { pageSize, pageToken }, of };
    return callGrpc(this.transfers, this.transfers.listTransfers, request, context);
  }

  dutiesOn(ticketId: string, context: RequestContext) {
    const of = { $case: 'ticketId', value: ticketId } as const;
    return callGrpc(this.duties, this.duties.listDuties, { page: undefined, of }, context);
  }

  dutiesOf(personId: string, context: RequestContext, pageSize = 100, pageToken = '') {
    const of = { $case: 'personId', value: personId } as const;
    const request = { page: { pageSize, pageToken }, of };
    return callGrpc(this.duties, this.duties.listDuties, request, context);
  }

  async flagsOf(ticketId: string, context: RequestContext) {
    const request = { ticketIds: [ticketId] };
    const { tickets } = await callGrpc(
      this.duties,
      this.duties.batchGetTicketFlags,
      request,
      context,
    );
    return tickets.flatMap(({ flags }) => flags.map(({ kind }) => kind));
  }

  policy(context: RequestContext) {
    return callGrpc(this.duties, this.duties.getDutyPolicy, {}, context);
  }

  putPolicy(limits: DutyLimits, context: RequestContext, expectedVersion = 0) {
    const request = { limits, reason: 'trial', options: options('', expectedVersion) };
    return callGrpc(this.duties, this.duties.putDutyPolicy, request, context);
  }
}

/** The calls of the compliance service, each with only what a test cares about. */
export class ComplianceCalls {
  private readonly client: ComplianceServiceClient;

  constructor(address: string) {
    this.client = createGrpcClient(ComplianceServiceClient, address);
  }

  close(): void {
    this.client.close();
  }

  async reports(context: RequestContext) {
    const request = { page: undefined };
    return (await callGrpc(this.client, this.client.listComplianceReports, request, context))
      .reports;
  }

  async lines(reportId: string, context: RequestContext) {
    const request = { reportId, page: undefined };
    return (await callGrpc(this.client, this.client.listComplianceLines, request, context)).lines;
  }

  async breaches(
    reportId: string,
    context: RequestContext,
    filter: Partial<ListComplianceBreachesRequest> = {},
  ) {
    const all = { line: 0, personId: '', kind: BreachKind.UNSPECIFIED };
    const request = { reportId, page: undefined, ...all, ...filter };
    return (await callGrpc(this.client, this.client.listComplianceBreaches, request, context))
      .breaches;
  }

  publish(reportId: string, context: RequestContext, expectedVersion = 0, key = '') {
    const request = { reportId, options: options(key, expectedVersion) };
    return callGrpc(this.client, this.client.publishComplianceReport, request, context);
  }
}
