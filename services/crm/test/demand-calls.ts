import {
  DemandServiceClient,
  ListDemandTellingsRequest,
  ListDemandsRequest,
} from '@shouwen/contracts';
import type { Demand, DemandOriginKind } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { CrmProcess } from './crm.process.js';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** The calls of the demand service, each with only what a test cares about. */
export class DemandCalls {
  readonly client: DemandServiceClient;

  constructor(service: CrmProcess) {
    this.client = service.client(DemandServiceClient);
  }

  raise(
    context: RequestContext,
    title: string,
    {
      customerId = '',
      description = '',
      key = '',
      origin = undefined as { kind: DemandOriginKind; reference: string } | undefined,
    } = {},
  ) {
    const request = { title, description, origin, customerId, comment: '', options: options(key) };
    return callGrpc(this.client, this.client.raiseDemand, request, context);
  }

  get(context: RequestContext, id: string) {
    return callGrpc(this.client, this.client.getDemand, { id }, context);
  }

  vote(context: RequestContext, demandId: string, customerId: string, comment = '') {
    const request = { demandId, customerId, comment, origin: undefined, options: options() };
    return callGrpc(this.client, this.client.voteForDemand, request, context);
  }

  withdraw(context: RequestContext, demandId: string, customerId: string) {
    const request = { demandId, customerId, options: options() };
    return callGrpc(this.client, this.client.withdrawDemandVote, request, context);
  }

  route(
    context: RequestContext,
    demandId: string,
    departmentId: string,
    { dueAt = undefined as Date | undefined, version = 0 } = {},
  ) {
    const request = {
      ...{ demandId, departmentId, dueAt, teamId: '', reason: '' },
      options: options('', version),
    };
    return callGrpc(this.client, this.client.routeDemand, request, context);
  }

  accept(context: RequestContext, demandId: string) {
    const request = { demandId, reason: 'wanted by many', options: options() };
    return callGrpc(this.client, this.client.acceptDemand, request, context);
  }

  decline(context: RequestContext, demandId: string) {
    const request = { demandId, reason: 'not now', options: options() };
    return callGrpc(this.client, this.client.declineDemand, request, context);
  }

  reopen(context: RequestContext, demandId: string) {
    const request = { demandId, reason: 'asked again', options: options() };
    return callGrpc(this.client, this.client.reopenDemand, request, context);
  }

  deliver(context: RequestContext, demandId: string) {
    const request = { demandId, note: 'in 2.4', options: options() };
    return callGrpc(this.client, this.client.deliverDemand, request, context);
  }

  join(context: RequestContext, demandId: string, intoId: string) {
    const request = { demandId, intoId, reason: 'the same', options: options() };
    return callGrpc(this.client, this.client.joinDemand, request, context);
  }

  leave(context: RequestContext, demandId: string) {
    const request = { demandId, reason: 'another thing', options: options() };
    return callGrpc(this.client, this.client.leaveDemand, request, context);
  }

  tell(context: RequestContext, demandId: string, customerId: string) {
    const request = { demandId, customerId, contact: undefined, options: options() };
    return callGrpc(this.client, this.client.tellDemandCustomer, request, context);
  }

  list(context: RequestContext, patch: Record<string, unknown> = {}) {
    const request = ListDemandsRequest.fromJSON({ page: { pageSize: 100 }, ...patch });
    return callGrpc(this.client, this.client.listDemands, request, context);
  }

  async tellings(context: RequestContext, patch: Record<string, unknown>) {
    const request = ListDemandTellingsRequest.fromJSON(patch);
    return callGrpc(this.client, this.client.listDemandTellings, request, context);
  }

  votes(context: RequestContext, demandId: string) {
    const request = { demandId, page: undefined };
    return callGrpc(this.client, this.client.listDemandVotes, request, context);
  }

  ofCustomers(context: RequestContext, customerIds: string[], pageSize: number) {
    const request = { customerIds, pageSize };
    return callGrpc(this.client, this.client.batchListCustomerDemands, request, context);
  }

  report(context: RequestContext, from: Date, to: Date) {
    const request = { from, to, departmentId: '' };
    return callGrpc(this.client, this.client.reportDemands, request, context);
  }

  departments(context: RequestContext) {
    const request = { includeArchived: false };
    return callGrpc(this.client, this.client.listDemandDepartments, request, context);
  }

  saveDepartment(context: RequestContext, code: string, expectedVersion = 0) {
    const request = {
      ...{ code, name: 'Legal', nameZh: '法务', decideWithinDays: 5, teamId: '', archived: false },
      options: options('', expectedVersion),
    };
    return callGrpc(this.client, this.client.saveDemandDepartment, request, context);
  }
}

/** The ids of demands, to compare lists. */
export const idsOf = (demands: readonly Demand[]) => demands.map(({ id }) => id);
