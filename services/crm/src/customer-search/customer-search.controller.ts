import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { SearchCustomersRequest, SearchCustomersResponse } from '@shouwen/contracts';
import { Allow, Context, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { staff } from '../customers/customer-access.js';
import { customerToProto, kindFromProto } from '../customers/customer.mapper.js';
import { CustomerSearchQueries } from './customer-search.queries.js';

/** The gRPC edge of the search for customers. */
@Controller()
export class CustomerSearchController {
  constructor(private readonly queries: CustomerSearchQueries) {}

  @GrpcMethod('CustomerService')
  @Allow(...staff)
  async searchCustomers(
    @Payload() request: SearchCustomersRequest,
    @Context() { caller }: RequestContext,
  ): Promise<SearchCustomersResponse> {
    const search = { query: request.query, kind: kindFromProto(request.kind) };
    const page = await this.queries.search(caller, search, pageFrom(request.page));
    return { customers: page.items.map(customerToProto), nextPageToken: page.next };
  }
}
