import {
  CustomerField as ProtoField,
  FieldVisibility as ProtoVisibility,
  PrivacyRequestBasis as ProtoBasis,
  PrivacyRequestKind as ProtoKind,
  PrivacyRequestState as ProtoState,
} from '@shouwen/contracts';
import type {
  Consent,
  Disclosure,
  MaskingRule,
  PrivacyRequest as PrivacyRequestMessage,
} from '@shouwen/contracts';
import { inverse } from '@shouwen/platform';
import type {
  ConsentEntity,
  ConfirmationEntity,
  CustomerField,
  DisclosureEntity,
  FieldVisibility,
  MaskingRuleEntity,
  PrivacyRequestBasis,
  PrivacyRequestEntity,
  PrivacyRequestKind,
  PrivacyRequestState,
} from './privacy.entity.js';
import { isOverdue } from './privacy-request.rules.js';

const fieldNames: Record<CustomerField, ProtoField> = {
  name: ProtoField.NAME,
  other_names: ProtoField.OTHER_NAMES,
  phone: ProtoField.PHONE,
  email: ProtoField.EMAIL,
  address: ProtoField.ADDRESS,
  birthday: ProtoField.BIRTHDAY,
  traits: ProtoField.TRAITS,
  position: ProtoField.POSITION,
};

const visibilityNames: Record<FieldVisibility, ProtoVisibility> = {
  clear: ProtoVisibility.CLEAR,
  masked: ProtoVisibility.MASKED,
  hidden: ProtoVisibility.HIDDEN,
};

const kindNames: Record<PrivacyRequestKind, ProtoKind> = {
  erasure: ProtoKind.ERASURE,
  access: ProtoKind.ACCESS,
};

const stateNames: Record<PrivacyRequestState, ProtoState> = {
  requested: ProtoState.REQUESTED,
  approved: ProtoState.APPROVED,
  done: ProtoState.DONE,
  refused: ProtoState.REFUSED,
};

const basisNames: Record<PrivacyRequestBasis, ProtoBasis> = {
  customer: ProtoBasis.CUSTOMER,
  purpose_ended: ProtoBasis.PURPOSE_ENDED,
  consent_withdrawn: ProtoBasis.CONSENT_WITHDRAWN,
  law: ProtoBasis.LAW,
};

/** A field of the contract as ours; undefined for unspecified. */
export const fieldFromProto = inverse(fieldNames);
/** A visibility of the contract as ours; undefined for unspecified. */
export const visibilityFromProto = inverse(visibilityNames);
/** A kind of request of the contract as ours; undefined for unspecified. */
export const requestKindFromProto = inverse(kindNames);
/** A state of the contract as ours; undefined for unspecified. */
export const requestStateFromProto = inverse(stateNames);
/** A basis of the contract as ours; undefined for unspecified. */
export const basisFromProto = inverse(basisNames);

/** A field as the contract names it. */
export function fieldToProto(field: CustomerField): ProtoField {
  return fieldNames[field];
}

/** A kind of request as the contract names it. */
export function requestKindToProto(kind: PrivacyRequestKind): ProtoKind {
  return kindNames[kind];
}

/** A state as the contract names it. */
export function requestStateToProto(state: PrivacyRequestState): ProtoState {
  return stateNames[state];
}

/** A rule as the contract shows it. */
export function ruleToProto(rule: MaskingRuleEntity): MaskingRule {
  const { id, role, field, visibility, mayReveal, version } = rule;
  return {
    id,
    role,
    field: fieldNames[field],
    visibility: visibilityNames[visibility],
    mayReveal,
    version,
  };
}

/** A disclosure as the contract shows it. */
export function disclosureToProto(disclosure: DisclosureEntity): Disclosure {
  const { id, customerId, at, actor, fields, purpose, reason } = disclosure;
  return { id, customerId, at, actor, fields: fields.map(fieldToProto), purpose, reason };
}

/** What a customer said as the contract shows it. */
export function consentToProto(consent: ConsentEntity): Consent {
  const { id, customerId, purpose, given, at, source, actor, version } = consent;
  return {
    id: id ?? '',
    customerId,
    purpose,
    given,
    at: at ?? undefined,
    source,
    actor: actor ?? undefined,
    version,
  };
}

/** A request as the contract shows it, as of an instant. */
export function requestToProto(
  request: PrivacyRequestEntity & { confirmations?: readonly ConfirmationEntity[] },
  now: Date,
): PrivacyRequestMessage {
  return {
    id: request.id,
    version: request.version,
    kind: kindNames[request.kind],
    state: stateNames[request.state],
    customerId: request.customerId,
    basis: basisNames[request.basis],
    note: request.note,
    requestedAt: request.requestedAt,
    requestedBy: request.requestedBy,
    decidedAt: request.decidedAt ?? undefined,
    decidedBy: request.decidedBy ?? undefined,
    dueAt: request.dueAt ?? undefined,
    doneAt: request.doneAt ?? undefined,
    overdue: isOverdue(request, now),
    confirmations: (request.confirmations ?? []).map(({ service, confirmedAt }) => ({
      service,
      confirmedAt: confirmedAt === null ? undefined : new Date(confirmedAt),
    })),
  };
}
