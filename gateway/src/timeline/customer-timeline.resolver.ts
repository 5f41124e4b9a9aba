import { Injectable } from '@nestjs/common';
import { ContactPointKind } from '@shouwen/contracts';
import type { Resolvers } from '../gen/graphql.js';
import type { CustomerNode } from '../customers/customer.mapper.js';
import { CustomerTimeline } from './customer-timeline.js';
import type { TimelineCustomer } from './timeline-source.js';

/** Answers all that happened with a customer. */
@Injectable()
export class CustomerTimelineResolver {
  readonly resolvers: Resolvers = {
    CustomerRecord: {
      timeline: (customer, args, { request, locale }) =>
        this.timeline.page(whoseOf(customer), args, request, locale),
    },
  };

  constructor(private readonly timeline: CustomerTimeline) {}
}

/** A customer by the identities that the caller sees: who writes by email is known by their address. */
function whoseOf({ uuid, identities, contactPoints }: CustomerNode): TimelineCustomer {
  const addresses = contactPoints
    .filter(({ kind }) => kind === ContactPointKind.EMAIL)
    .map(({ value }) => `mailto:${value}`);
  return { uuid, identities: [...new Set([...identities, ...addresses])] };
}
