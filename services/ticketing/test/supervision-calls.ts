import { SupervisionServiceClient } from '@shouwen/contracts';
import type {
  ListSupervisionOrdersRequest,
  OpenSupervisionOrderRequest,
  SupervisionLimits,
  SupervisionVerdict,
} from '@shouwen/contracts';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import type { TicketingProcess } from './ticketing.process.js';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** The calls of supervision orders, each with only what a test cares about. */
export class SupervisionCalls {
  private readonly client: SupervisionServiceClient;

  constructor({ address }: Pick<TicketingProcess, 'address'>) {
    this.client = createGrpcClient(SupervisionServiceClient, address);
  }

  close(): void {
    this.client.close();
  }

  open(
    ticketId: string,
    context: RequestContext,
    patch: Partial<OpenSupervisionOrderRequest> = {},
    key = '',
  ) {
    const request: OpenSupervisionOrderRequest = {
      ticketId,
      assigneeId: '',
      what: '今天内致电客户',
      dueAt: undefined,
      limitSeconds: 0,
      options: options(key),
      ...patch,
    };
    return callGrpc(this.client, this.client.openSupervisionOrder, request, context);
  }

  acknowledge(orderId: string, context: RequestContext) {
    const request = { orderId, options: options() };
    return callGrpc(this.client, this.client.acknowledgeSupervisionOrder, request, context);
  }

  reply(orderId: string, reply: string, context: RequestContext, expectedVersion = 0) {
    const request = { orderId, reply, options: options('', expectedVersion) };
    return callGrpc(this.client, this.client.replyToSupervisionOrder, request, context);
  }

  chase(orderId: string, context: RequestContext) {
    const request = { orderId, note: '请尽快', options: options() };
    return callGrpc(this.client, this.client.chaseSupervisionOrder, request, context);
  }

  judge(orderId: string, verdict: SupervisionVerdict, context: RequestContext) {
    const request = { orderId, verdict, note: '已核实', options: options() };
    return callGrpc(this.client, this.client.closeSupervisionOrder, request, context);
  }

  get(id: string, context: RequestContext) {
    return callGrpc(this.client, this.client.getSupervisionOrder, { id }, context);
  }

  list(context: RequestContext, patch: Partial<ListSupervisionOrdersRequest> = {}) {
    const request: ListSupervisionOrdersRequest = {
      page: undefined,
      statuses: [],
      assigneeId: '',
      issuerId: '',
      ticketId: '',
      overdue: false,
      ...patch,
    };
    return callGrpc(this.client, this.client.listSupervisionOrders, request, context);
  }

  putPolicy(limits: SupervisionLimits, context: RequestContext) {
    const request = { limits, reason: '试行', options: options() };
    return callGrpc(this.client, this.client.putSupervisionPolicy, request, context);
  }
}
