import { Injectable } from '@nestjs/common';
import { Notifications } from '../notifications/notifications.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { SupervisionPoliciesService } from './supervision-policies.service.js';
import { SupervisionStore } from './supervision.store.js';

/** What the use cases of supervision orders work with. */
@Injectable()
export class SupervisionParts {
  constructor(
    readonly store: SupervisionStore,
    readonly tickets: TicketsService,
    readonly policies: SupervisionPoliciesService,
    readonly notifications: Notifications,
  ) {}
}
