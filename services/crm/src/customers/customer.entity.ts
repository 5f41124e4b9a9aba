import type { Actor } from '@shouwen/contracts';

/** Kinds of customers (R1). */
export type CustomerKind = 'person' | 'organisation';

/** Where business with a customer stands. */
export type CustomerStatus = 'prospect' | 'active' | 'dormant' | 'closed';

/** One way to reach a customer; `value` is in E.164, or an address in lower case. */
export interface ContactPoint {
  kind: 'phone' | 'email';
  value: string;
  label: string;
}

/** One address of a customer. */
export interface PostalAddress {
  label: string;
  country: string;
  province: string;
  city: string;
  district: string;
  line: string;
  postalCode: string;
}

/** One thing known of a customer, and where from. */
export interface Trait {
  key: string;
  value: string;
  source: string;
}

/** That a person belongs to an organisation. */
export interface Membership {
  organisationId: string;
  position: string;
}

/** The record of a person or an organisation. */
export interface CustomerEntity {
  id: string;
  /** Counts the changes from 1 without a gap; the `sequence` of the customer's events. */
  version: number;
  kind: CustomerKind;
  name: string;
  otherNames: string[];
  status: CustomerStatus;
  /** Identities under which other services know them. */
  identities: string[];
  /** The preferred one first. */
  contactPoints: ContactPoint[];
  /** The main one first. */
  addresses: PostalAddress[];
  traits: Trait[];
  classificationIds: string[];
  memberships: Membership[];
  /** 0 to 100. */
  completeness: number;
  createdAt: Date;
  createdBy: Actor;
  updatedAt: Date;
  /** The record it was merged into; null while it was not. */
  mergedIntoId: string | null;
}

/** What a field of a record was and became; absent when there was, or is, nothing. */
export interface FieldDifference {
  field: string;
  from?: string;
  to?: string;
}

/** One change of a record, as its history tells it. */
export interface CustomerChangeEntity {
  version: number;
  at: Date;
  actor: Actor;
  source: string;
  reason: string;
  changes: FieldDifference[];
}
