import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { GetSpendingRequest, ListCustomerOrdersRequest } from '@shouwen/contracts';
import type { GetSpendingResponse, ListCustomerOrdersResponse } from '@shouwen/contracts';
import { Allow, Context, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers } from '../customers/customer-access.js';
import { orderToProto, totalToProto } from './order.mapper.js';
import { OrdersQueries } from './orders.queries.js';

const SERVICE = 'OrderService';

/** The gRPC edge of the orders of customers. */
@Controller()
export class OrdersController {
  constructor(private readonly queries: OrdersQueries) {}

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listCustomerOrders(
    @Payload() request: ListCustomerOrdersRequest,
    @Context() context: RequestContext,
  ): Promise<ListCustomerOrdersResponse> {
    const { customerId, page } = request;
    const { items, next } = await this.queries.list(context.caller, customerId, pageFrom(page));
    return { orders: items.map(orderToProto), nextPageToken: next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async getSpending(
    @Payload() request: GetSpendingRequest,
    @Context() context: RequestContext,
  ): Promise<GetSpendingResponse> {
    const totals = await this.queries.totals(context.caller, request.customerId);
    return { totals: totals.map(totalToProto) };
  }
}
