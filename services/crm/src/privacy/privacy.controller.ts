import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  ListConsentHistoryRequest,
  ListConsentsRequest,
  ListDisclosuresRequest,
  RevealCustomerFieldsRequest,
  SetConsentRequest,
  SetMaskingRuleRequest,
  SetPrivacyLimitRequest,
} from '@shouwen/contracts';
import type {
  Consent,
  ListConsentHistoryResponse,
  ListConsentsResponse,
  ListDisclosuresResponse,
  MaskingRule,
  PrivacyLimit,
  PrivacySettings,
  RevealCustomerFieldsResponse,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { readers, staff } from '../customers/customer-access.js';
import { customerToProto } from '../customers/customer.mapper.js';
import { ConsentsService } from './consents.service.js';
import { DisclosuresQueries } from './disclosures.queries.js';
import { DisclosuresService } from './disclosures.service.js';
import { valuesOf } from './masking.rules.js';
import { PrivacySettingsQueries } from './privacy-settings.js';
import { PrivacySettingsService } from './privacy-settings.service.js';
import {
  consentToProto,
  disclosureToProto,
  fieldFromProto,
  fieldToProto,
  ruleToProto,
  visibilityFromProto,
} from './privacy.mapper.js';

const SERVICE = 'PrivacyService';

/** The gRPC edge of masking, disclosures and consent: maps requests to use cases and answers back, nothing more. */
@Controller()
export class PrivacyController {
  constructor(
    private readonly queries: PrivacySettingsQueries,
    private readonly settings: PrivacySettingsService,
    private readonly disclosures: DisclosuresService,
    private readonly disclosed: DisclosuresQueries,
    private readonly consents: ConsentsService,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getPrivacySettings(): Promise<PrivacySettings> {
    const { maskingRules, ...settings } = await this.queries.all();
    return { ...settings, maskingRules: maskingRules.map(ruleToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  async setMaskingRule(
    @Payload() request: SetMaskingRuleRequest,
    @Context() context: RequestContext,
  ): Promise<MaskingRule> {
    const field = fieldFromProto(request.field);
    const visibility = visibilityFromProto(request.visibility);
    if (field === undefined || visibility === undefined) {
      throw new Error('the contract let a field or a visibility through that we do not know');
    }
    const { role, mayReveal, options } = request;
    const call = idempotentCallOf(
      'privacy.set_rule',
      options,
      SetMaskingRuleRequest.encode(request),
    );
    const expectedVersion = options?.expectedVersion ?? 0;
    const command = { role, field, visibility, mayReveal, expectedVersion };
    return ruleToProto(await this.settings.setRule(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow('admin')
  setPrivacyLimit(
    @Payload() request: SetPrivacyLimitRequest,
    @Context() context: RequestContext,
  ): Promise<PrivacyLimit> {
    const { name, value, options } = request;
    const call = idempotentCallOf(
      'privacy.set_limit',
      options,
      SetPrivacyLimitRequest.encode(request),
    );
    const command = { name, value, expectedVersion: options?.expectedVersion ?? 0 };
    return this.settings.setLimit(context, command, call);
  }

  @GrpcMethod(SERVICE)
  @Allow('agent', 'engineer', 'specialist', 'supervisor', 'manager')
  async revealCustomerFields(
    @Payload() request: RevealCustomerFieldsRequest,
    @Context() context: RequestContext,
  ): Promise<RevealCustomerFieldsResponse> {
    const fields = request.fields.map(fieldFromProto).filter((field) => field !== undefined);
    const command = { ...request, fields };
    const { disclosure, customer, left } = await this.disclosures.reveal(context, command);
    const record = customerToProto(customer);
    return {
      disclosure: disclosureToProto(disclosure),
      fields: disclosure.fields.map((field) => ({
        field: fieldToProto(field),
        values: valuesOf(record, field),
      })),
      left,
    };
  }

  @GrpcMethod(SERVICE)
  @Allow('manager', 'admin')
  async listDisclosures(
    @Payload() request: ListDisclosuresRequest,
  ): Promise<ListDisclosuresResponse> {
    const { customerId, actorId } = request;
    const page = await this.disclosed.list({ customerId, actorId }, pageFrom(request.page));
    return { disclosures: page.items.map(disclosureToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow('customer', 'agent', 'specialist', 'supervisor', 'manager')
  async setConsent(
    @Payload() request: SetConsentRequest,
    @Context() context: RequestContext,
  ): Promise<Consent> {
    const { customerId, purpose, given, source, at, options } = request;
    const call = idempotentCallOf(
      'privacy.set_consent',
      options,
      SetConsentRequest.encode(request),
    );
    const expectedVersion = options?.expectedVersion ?? 0;
    const command = { customerId, purpose, given, source, at, expectedVersion };
    return consentToProto(await this.consents.set(context, command, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listConsents(
    @Payload() request: ListConsentsRequest,
    @Context() context: RequestContext,
  ): Promise<ListConsentsResponse> {
    const consents = await this.consents.of(context.caller, request.customerId);
    return { consents: consents.map(consentToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...readers)
  async listConsentHistory(
    @Payload() request: ListConsentHistoryRequest,
    @Context() context: RequestContext,
  ): Promise<ListConsentHistoryResponse> {
    const { customerId } = request;
    const page = await this.consents.history(context.caller, customerId, pageFrom(request.page));
    return { entries: page.items.map(consentToProto), nextPageToken: page.next };
  }
}
