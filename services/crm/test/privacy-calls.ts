import { PrivacyRequestBasis, PrivacyRequestKind, PrivacyRequestState } from '@shouwen/contracts';
import type { CustomerField, FieldVisibility, PrivacyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const options = (idempotencyKey = '', expectedVersion = 0) => ({ idempotencyKey, expectedVersion });

/** The calls of the privacy service, each with only what a test cares about. */
export class PrivacyCalls {
  constructor(private readonly client: PrivacyServiceClient) {}

  settings(context: RequestContext) {
    return callGrpc(this.client, this.client.getPrivacySettings, {}, context);
  }

  setRule(
    context: RequestContext,
    role: string,
    field: CustomerField,
    visibility: FieldVisibility,
    mayReveal = true,
  ) {
    const request = { role, field, visibility, mayReveal, options: options() };
    return callGrpc(this.client, this.client.setMaskingRule, request, context);
  }

  setLimit(context: RequestContext, name: string, value: number) {
    const request = { name, value, options: options() };
    return callGrpc(this.client, this.client.setPrivacyLimit, request, context);
  }

  reveal(
    context: RequestContext,
    customerId: string,
    fields: CustomerField[],
    purpose = 'call_back',
  ) {
    const request = { customerId, fields, purpose, reason: '回电 call back' };
    return callGrpc(this.client, this.client.revealCustomerFields, request, context);
  }

  disclosures(context: RequestContext, customerId: string, pageSize = 0, pageToken = '') {
    const request = { page: { pageSize, pageToken }, customerId, actorId: '' };
    return callGrpc(this.client, this.client.listDisclosures, request, context);
  }

  consent(
    context: RequestContext,
    customerId: string,
    given: boolean,
    patch: { purpose?: string; at?: Date; version?: number } = {},
  ) {
    const { purpose = 'marketing', at, version = 0 } = patch;
    const request = {
      ...{ customerId, purpose, given, source: 'call', at },
      options: options('', version),
    };
    return callGrpc(this.client, this.client.setConsent, request, context);
  }

  consents(context: RequestContext, customerId: string) {
    return callGrpc(this.client, this.client.listConsents, { customerId }, context);
  }

  consentHistory(context: RequestContext, customerId: string) {
    const request = { customerId, page: undefined };
    return callGrpc(this.client, this.client.listConsentHistory, request, context);
  }

  ask(context: RequestContext, customerId: string, kind: PrivacyRequestKind, note = '') {
    const basis = PrivacyRequestBasis.CUSTOMER;
    const request = { kind, customerId, basis, note, options: options() };
    return callGrpc(this.client, this.client.requestPrivacyAction, request, context);
  }

  decide(context: RequestContext, requestId: string, approved: boolean, key = '') {
    const request = { requestId, approved, options: options(key) };
    return callGrpc(this.client, this.client.decidePrivacyRequest, request, context);
  }

  request(context: RequestContext, requestId: string) {
    return callGrpc(this.client, this.client.getPrivacyRequest, { requestId }, context);
  }

  requests(context: RequestContext, patch: { customerId?: string; overdue?: boolean } = {}) {
    const request = {
      ...{ page: undefined, kind: PrivacyRequestKind.UNSPECIFIED, customerId: '', overdue: false },
      ...{ state: PrivacyRequestState.UNSPECIFIED, ...patch },
    };
    return callGrpc(this.client, this.client.listPrivacyRequests, request, context);
  }

  read(context: RequestContext, requestId: string, pageToken = '') {
    const request = { requestId, pageToken };
    return callGrpc(this.client, this.client.readSubjectAccess, request, context);
  }

  /** All that is told to a customer, by its parts. */
  async readAll(context: RequestContext, requestId: string): Promise<Map<string, unknown[]>> {
    const told = new Map<string, unknown[]>();
    for (let token: string | undefined = ''; token !== undefined;) {
      const page = await this.read(context, requestId, token);
      const items = JSON.parse(page.json) as unknown[];
      told.set(page.section, [...(told.get(page.section) ?? []), ...items]);
      token = page.nextPageToken || undefined;
    }
    return told;
  }
}
