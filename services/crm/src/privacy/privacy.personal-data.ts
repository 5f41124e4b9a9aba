import { OF_CUSTOMER } from '../customers/personal-data.js';
import type { AccessSection, ForgottenCustomer, PersonalData } from '../customers/personal-data.js';
import type { RequestContext, Transaction } from '@shouwen/platform';

const STAFF = 'who of the staff it was';
const SETTINGS = 'settings of administrators';

const FORGET = [
  `update disclosure set reason = '' where customer_id = any($1::uuid[])`,
  `update privacy_request set note = '' where customer_id = any($1::uuid[])`,
];

/** Customers may say it of themselves. */
const withoutPerson = (column: string) =>
  `case when ${column} ->> 'id' = any($2::text[])
     then jsonb_build_object('kind', ${column} -> 'kind', 'id', $3::text, 'name', '') else ${column} end`;

const FORGET_SAYINGS = ['consent', 'consent_entry'].map(
  (table) =>
    `update ${table} set source = '', actor = ${withoutPerson('actor')} where customer_id = any($1::uuid[])`,
);

const section = (name: string, table: string, item: string, tells: string[]): AccessSection => ({
  name,
  from: table,
  of: OF_CUSTOMER,
  key: [['id', 'uuid']],
  item: `to_jsonb(${table}) ${item}`,
  tells,
});

/** What is kept of rights and duties. Who read what in clear, and why, is the customer's to know. */
export const privacyPersonalData: PersonalData = {
  erased: [
    ...['consent.source', 'consent.actor', 'consent_entry.source', 'consent_entry.actor'],
    ...['disclosure.reason', 'privacy_request.note'],
  ],
  kept: {
    'consent.purpose': 'a code',
    'consent_entry.purpose': 'a code',
    'disclosure.actor': STAFF,
    'disclosure.actor_id': STAFF,
    'disclosure.fields': 'codes of what was read, without it',
    'disclosure.purpose': 'a code',
    'privacy_request.requested_by': STAFF,
    'privacy_request.makers': STAFF,
    'privacy_request.decided_by': STAFF,
    'erasure_confirmation.service': 'a code',
    consent_purpose: SETTINGS,
    disclosure_purpose: SETTINGS,
    erasure_participant: SETTINGS,
    masking_rule: SETTINGS,
    privacy_limit: SETTINGS,
  },
  statements: FORGET,
  audited: `
    select id from consent where customer_id = any($1::uuid[])
    union all select id from privacy_request where customer_id = any($1::uuid[])`,
  sections: [
    section('consents', 'consent_entry', `- 'consent_id' #- '{actor,name}'`, ['Consent']),
    section('disclosures', 'disclosure', `- 'actor_id' #- '{actor,name}'`, ['Disclosure']),
    section(
      'requests',
      'privacy_request',
      `- 'makers' #- '{requested_by,name}' #- '{decided_by,name}'`,
      ['PrivacyRequest'],
    ),
  ],
  leftOut: {
    'consent.source': 'the last of what the section "consents" tells',
    'consent.actor': 'as above',
    'consent_entry.actor': 'the name of who wrote it down; the rest of it is told',
    RevealedField: 'what was read is in the record; it is not kept a second time',
    ReadSubjectAccessResponse: 'is what is told here',
  },
  async forgetIn(
    tx: Transaction,
    _context: RequestContext,
    { customerIds, identities, pseudonymId }: ForgottenCustomer,
  ): Promise<undefined> {
    for (const sql of FORGET_SAYINGS) tx.write(sql, [customerIds, identities, pseudonymId]);
  },
};

const PLATFORM = 'holds codes and identities of records, no personal data';

/** What the platform keeps for every feature; the erasure itself forgets it. */
export const platformPersonalData: PersonalData = {
  erased: [
    ...['audit_record.reason', 'audit_record.changes', 'audit_record.actor_id'],
    ...['audit_record.actor_name', 'audit_record.on_behalf_of'],
    ...['idempotency_key.answer', 'idempotency_key.caller_id'],
  ],
  kept: {
    'audit_record.actor_kind': 'a code',
    'audit_record.operation': 'a code',
    'audit_record.aggregate_type': 'a code',
    'audit_record.correlation_id': 'made up for each call',
    'idempotency_key.operation': 'a code',
    'idempotency_key.key': 'made up by the caller for each call',
    'idempotency_key.request_hash': 'a digest',
    inbox: PLATFORM,
    migrations: PLATFORM,
    outbox: PLATFORM,
    timer: PLATFORM,
  },
  leftOut: {
    'audit_record.reason': 'words that stand in the sections too, until they are edited there',
    'audit_record.changes': 'as above',
    'audit_record.actor_id': 'who did what: of staff nobody is told',
    'audit_record.actor_name': 'as above',
    'audit_record.on_behalf_of': 'as above',
    'idempotency_key.answer': 'what the sections tell, kept for repeated calls for two days',
    'idempotency_key.caller_id': 'as above',
  },
};
