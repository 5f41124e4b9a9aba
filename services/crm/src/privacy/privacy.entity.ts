import type { Actor } from '@shouwen/contracts';

/** Parts of a record that rules mask. */
export const customerFields = [
  'name',
  'other_names',
  'phone',
  'email',
  'address',
  'birthday',
  'traits',
  'position',
] as const;

/** A part of a record that rules mask. */
export type CustomerField = (typeof customerFields)[number];

/** How a field is shown. */
export type FieldVisibility = 'clear' | 'masked' | 'hidden';

/** How a role sees a field of a customer. */
export interface MaskingRuleEntity {
  id: string;
  role: string;
  field: CustomerField;
  visibility: FieldVisibility;
  mayReveal: boolean;
  version: number;
}

/** A number that an administrator sets. */
export interface PrivacyLimitEntity {
  id: string;
  name: string;
  value: number;
  minimum: number;
  maximum: number;
  version: number;
}

/** That somebody read personal data in clear; without fields, all that is known. */
export interface DisclosureEntity {
  id: string;
  customerId: string;
  at: Date;
  actor: Actor;
  fields: CustomerField[];
  purpose: string;
  reason: string;
}

/** What a customer said about a purpose, or what holds while they said nothing: then without id and time. */
export interface ConsentEntity {
  id: string | null;
  customerId: string;
  purpose: string;
  given: boolean;
  at: Date | null;
  source: string;
  actor: Actor | null;
  version: number;
}

/** What a customer has a right to ask for. */
export type PrivacyRequestKind = 'erasure' | 'access';

/** How far a request is. */
export type PrivacyRequestState = 'requested' | 'approved' | 'done' | 'refused';

/** Why a request is made. */
export type PrivacyRequestBasis = 'customer' | 'purpose_ended' | 'consent_withdrawn' | 'law';

/** A request to erase a customer, or to read all that is known of them. */
export interface PrivacyRequestEntity {
  id: string;
  version: number;
  kind: PrivacyRequestKind;
  state: PrivacyRequestState;
  customerId: string;
  basis: PrivacyRequestBasis;
  note: string;
  requestedAt: Date;
  requestedBy: Actor;
  /** Everybody as whom it was made, who may not decide it. */
  makers: string[];
  decidedAt: Date | null;
  decidedBy: Actor | null;
  dueAt: Date | null;
  doneAt: Date | null;
}

/** That a service has to erase a customer; without a time while it has not. */
export interface ConfirmationEntity {
  service: string;
  confirmedAt: string | null;
}
