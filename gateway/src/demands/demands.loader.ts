import { Injectable } from '@nestjs/common';
import { DemandServiceClient } from '@shouwen/contracts';
import type { CustomerDemands, DemandDepartment } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from '../graphql/connection.js';
import { RequestLoader } from '../graphql/request-loader.js';
import { toDemandNode } from './demand.mapper.js';
import type { DemandNode } from './demand.mapper.js';

/** The first page of what a customer wants. */
export type CustomerPage = Omit<CustomerDemands, 'customerId'>;

/** Gathers what one request asks about many demands, and about the demands of many customers, into one call each. */
@Injectable()
export class DemandsLoader {
  private readonly demands = new RequestLoader<DemandNode | null>((ids, request) =>
    this.load(ids, request),
  );
  private readonly pages = new WeakMap<
    RequestContext,
    Map<number, DataLoader<string, CustomerPage>>
  >();
  private readonly departments = new WeakMap<RequestContext, Promise<DemandDepartment[]>>();

  constructor(private readonly client: DemandServiceClient) {}

  /** A demand by its UUID; null when it does not exist. */
  demand(uuid: string, request: RequestContext): Promise<DemandNode | null> {
    return this.demands.get(uuid, request);
  }

  /** The first page of what a customer wants, newest first; empty when they want nothing. */
  ofCustomer(
    customerUuid: string,
    pageSize: number,
    request: RequestContext,
  ): Promise<CustomerPage> {
    const ofRequest =
      this.pages.get(request) ?? new Map<number, DataLoader<string, CustomerPage>>();
    this.pages.set(request, ofRequest);
    let loader = ofRequest.get(pageSize);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.loadPages(ids, pageSize, request), {
        maxBatchSize: MAX_PAGE_SIZE,
      });
      ofRequest.set(pageSize, loader);
    }
    return loader.load(customerUuid);
  }

  /** A department, also one that is archived; undefined when it does not exist. */
  async department(uuid: string, request: RequestContext): Promise<DemandDepartment | undefined> {
    let all = this.departments.get(request);
    if (all === undefined) {
      const { client } = this;
      all = callGrpc(client, client.listDemandDepartments, { includeArchived: true }, request).then(
        ({ departments }) => departments,
      );
      this.departments.set(request, all);
    }
    return (await all).find(({ id }) => id === uuid);
  }

  private async load(
    ids: readonly string[],
    request: RequestContext,
  ): Promise<(DemandNode | null)[]> {
    const { client } = this;
    const { demands } = await callGrpc(client, client.batchGetDemands, { ids: [...ids] }, request);
    const found = new Map(demands.map((demand) => [demand.id, toDemandNode(demand)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async loadPages(
    customerIds: readonly string[],
    pageSize: number,
    request: RequestContext,
  ): Promise<CustomerPage[]> {
    const { client } = this;
    const wanted = { customerIds: [...customerIds], pageSize };
    const { customers } = await callGrpc(client, client.batchListCustomerDemands, wanted, request);
    const found = new Map(customers.map((page) => [page.customerId, page]));
    return customerIds.map((id) => found.get(id) ?? { demands: [], nextPageToken: '' });
  }
}
