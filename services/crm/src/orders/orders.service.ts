import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { UNNAMED } from '../customers/customer.rules.js';
import { CustomersService } from '../customers/customers.service.js';
import type { OrderEntity, OrderEvent } from './order.entity.js';
import { orderErrors } from './order.errors.js';
import { orderToProto } from './order.mapper.js';
import { OrderObservers } from './order-observers.js';
import { corrects, totalsOf } from './order.rules.js';
import { OrderStore } from './order.store.js';
import type { ReportedOrderEvent } from './partner-order.mapper.js';

const MOST_EVENTS = 200;
const CONTACT = /^(tel|mailto):(.*)$/i;

/** Keeps the orders that partners tell of (R1). */
@Injectable()
export class OrdersService {
  constructor(
    private readonly store: OrderStore,
    private readonly observers: OrderObservers,
    private readonly customers: CustomersService,
    private readonly archive: CustomersQueries,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Adds what was told of an order to all that is known of it and draws its totals anew; undefined when it was known
   * already. A customer whom the archive does not have gets a record. Throws `crm.order_of_another_customer`,
   * `crm.order_in_another_currency`, `crm.order_events_full` and what creating a record throws.
   */
  async addIn(
    tx: Transaction,
    context: RequestContext,
    reported: ReportedOrderEvent,
  ): Promise<OrderEntity | undefined> {
    const { source, orderReference: reference, event, currency } = reported;
    const known = await this.customerOf(tx, context, reported);
    const before = await this.store.lock(tx, { source, reference });
    const others = before === undefined ? [] : await this.othersThan(tx, before, reported, known);
    if (others === undefined) return undefined;
    const customerId =
      before?.customerId ?? known ?? (await this.createRecord(tx, context, reported));
    const order: OrderEntity = {
      ...totalsOf([...others, event]),
      id: before?.id ?? this.ids.next(),
      version: (before?.version ?? 0) + 1,
      customerId,
      source,
      reference,
      currency,
      updatedAt: this.clock.now(),
    };
    this.store.save(tx, order, event);
    this.record(tx, before, order);
    const ownerId = await this.store.ownerOf(tx, customerId);
    await this.observers.tell(tx, context, { order, ownerId });
    return order;
  }

  private async customerOf(
    tx: Transaction,
    { caller }: RequestContext,
    { customer: { identity } }: ReportedOrderEvent,
  ): Promise<string | undefined> {
    const found = (await this.archive.resolve(caller, [identity], tx)).get(identity);
    return found && this.store.ownerOf(tx, found.id);
  }

  /** What was told of an order besides; undefined when the event tells nothing new. */
  private async othersThan(
    tx: Transaction,
    order: OrderEntity,
    { event, currency }: ReportedOrderEvent,
    customerId: string | undefined,
  ): Promise<OrderEvent[] | undefined> {
    const ownerId = await this.store.ownerOf(tx, order.customerId);
    if (customerId !== undefined && customerId !== ownerId) {
      throw orderErrors.order_of_another_customer();
    }
    if (currency !== order.currency) {
      throw orderErrors.order_in_another_currency({ currency: order.currency });
    }
    const events = await this.store.events(tx, order.id);
    const isSame = (other: OrderEvent) =>
      other.kind === event.kind && other.reference === event.reference;
    const same = events.find(isSame);
    if (same !== undefined && !corrects(event, same)) return undefined;
    if (same === undefined && events.length >= MOST_EVENTS) {
      throw orderErrors.order_events_full({ limit: String(MOST_EVENTS) });
    }
    return events.filter((other) => !isSame(other));
  }

  /** A record with no more than what the partner says of the customer. */
  private async createRecord(
    tx: Transaction,
    context: RequestContext,
    { customer: { identity, name }, source }: ReportedOrderEvent,
  ): Promise<string> {
    const [, scheme, address] = CONTACT.exec(identity) ?? [];
    const isContact = scheme !== undefined && address !== undefined;
    const details = isContact
      ? {
          contactPoints: [
            {
              kind: scheme.toLowerCase() === 'tel' ? ('phone' as const) : ('email' as const),
              value: address,
              label: '',
            },
          ],
        }
      : { identities: [identity] };
    const { id } = await this.customers.createIn(tx, context, {
      kind: 'person',
      name: name || (isContact ? UNNAMED : identity),
      details: { ...details, status: 'active' },
      source: `partner ${source}`.slice(0, 100),
    });
    return id;
  }

  private record(tx: Transaction, before: OrderEntity | undefined, order: OrderEntity): void {
    const now = orderToProto(order);
    tx.record({
      message: topicMessages.CustomerOrderChanged,
      aggregateId: order.id,
      sequence: order.version,
      at: order.updatedAt,
      payload: { order: now },
    });
    const was = before && orderToProto(before);
    const amounts = ['ordered', 'paid', 'returned', 'refunded', 'spent'] as const;
    tx.audit({
      operation: before === undefined ? 'order.created' : 'order.changed',
      aggregateType: 'customer_order',
      aggregateId: order.id,
      changes: amounts
        .filter((field) => was?.[field] !== now[field])
        .map((field) => ({ field, from: was?.[field], to: now[field] })),
      at: order.updatedAt,
    });
  }
}
