import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  BatchGetCustomersRequest,
  BatchGetTicketIdentitiesRequest,
  BatchResolveCustomersRequest,
  CreateCustomerRequest,
  GetCustomerRequest,
  ListCustomerHistoryRequest,
  ListCustomersRequest,
  UpdateCustomerRequest,
} from '@shouwen/contracts';
import type {
  BatchGetCustomersResponse,
  BatchGetTicketIdentitiesResponse,
  BatchResolveCustomersResponse,
  Customer,
  ListCustomerHistoryResponse,
  ListCustomersResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers, staff, writers } from './customer-access.js';
import { ticketIdentitiesOf } from './customer.rules.js';
import {
  changeToProto,
  customerToProto,
  detailsFromProto,
  kindFromProto,
  statusFromProto,
} from './customer.mapper.js';
import { CustomersQueries } from './customers.queries.js';
import { CustomersService } from './customers.service.js';

const SERVICE = 'CustomerService';

/** The gRPC edge of the archive: maps requests to use cases and answers back, nothing more. */
@Controller()
export class CustomersController {
  constructor(
    private readonly customers: CustomersService,
    private readonly queries: CustomersQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...writers)
  async createCustomer(
    @Payload() request: CreateCustomerRequest,
    @Context() context: RequestContext,
  ): Promise<Customer> {
    const kind = kindFromProto(request.kind);
    if (kind === undefined) throw new Error('the contract let a kind through that we do not know');
    const { name, source, options } = request;
    const call = idempotentCallOf(
      'customer.create',
      options,
      CreateCustomerRequest.encode(request),
    );
    const command = { kind, name, source, details: detailsFromProto(request.details) };
    return customerToProto(await this.customers.create(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async getCustomer(
    @Payload() request: GetCustomerRequest,
    @Context() context: RequestContext,
  ): Promise<Customer> {
    const by =
      request.by?.$case === 'identity'
        ? { identity: request.by.value }
        : { id: request.by?.value ?? '' };
    return customerToProto(await this.queries.get(context.caller, by));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchGetCustomers(
    @Payload() request: BatchGetCustomersRequest,
    @Context() context: RequestContext,
  ): Promise<BatchGetCustomersResponse> {
    const customers = await this.queries.getMany(context.caller, request.ids);
    return { customers: customers.map(customerToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async batchGetTicketIdentities(
    @Payload() request: BatchGetTicketIdentitiesRequest,
    @Context() context: RequestContext,
  ): Promise<BatchGetTicketIdentitiesResponse> {
    const customers = await this.queries.getMany(context.caller, request.ids);
    return {
      customers: customers.map((customer) => ({
        customerId: customer.id,
        identities: ticketIdentitiesOf(customer),
      })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async batchResolveCustomers(
    @Payload() request: BatchResolveCustomersRequest,
    @Context() context: RequestContext,
  ): Promise<BatchResolveCustomersResponse> {
    const found = await this.queries.resolve(context.caller, request.identities);
    return {
      resolved: [...found].map(([identity, customer]) => ({
        identity,
        customer: customerToProto(customer),
      })),
    };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listCustomers(
    @Payload() request: ListCustomersRequest,
    @Context() context: RequestContext,
  ): Promise<ListCustomersResponse> {
    const filter = {
      kind: kindFromProto(request.kind),
      statuses: request.statuses.map(statusFromProto).filter((status) => status !== undefined),
      classificationId: request.classificationId || undefined,
      organisationId: request.organisationId || undefined,
    };
    const page = await this.queries.list(context.caller, filter, pageFrom(request.page));
    return { customers: page.items.map(customerToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...writers)
  async updateCustomer(
    @Payload() request: UpdateCustomerRequest,
    @Context() context: RequestContext,
  ): Promise<Customer> {
    const { customerId, name, source, reason, options } = request;
    const call = idempotentCallOf(
      'customer.update',
      options,
      UpdateCustomerRequest.encode(request),
    );
    const target = { customerId, expectedVersion: options?.expectedVersion ?? 0 };
    const details = { ...detailsFromProto(request.details), name: name || undefined };
    const command = { details, source, reason };
    return customerToProto(await this.customers.update(context, target, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listCustomerHistory(
    @Payload() request: ListCustomerHistoryRequest,
    @Context() context: RequestContext,
  ): Promise<ListCustomerHistoryResponse> {
    const { customerId } = request;
    const page = await this.queries.history(context.caller, customerId, pageFrom(request.page));
    return { changes: page.items.map(changeToProto), nextPageToken: page.next };
  }
}
