import { OF_CUSTOMER } from './personal-data.js';
import type { PersonalData } from './personal-data.js';

/** The archive: the record itself is changed by its service before, as by everybody who edits it. */
export const customersPersonalData: PersonalData = {
  erased: [
    ...['customer.name', 'customer.other_names', 'customer.identities', 'customer.contact_points'],
    ...['customer.addresses', 'customer.traits', 'customer.memberships'],
    ...['customer_identity.identity', 'customer_address_of_contact.address'],
    ...['customer_change.source', 'customer_change.reason', 'customer_change.changes'],
  ],
  kept: {
    'customer.created_by': 'who of the staff it was',
    'customer_change.actor': 'who of the staff it was',
  },
  statements: [
    // Of the history stays who changed which field, and what it was and became where that tells nothing of a person.
    `update customer_change set source = '', reason = '', changes = (
       select coalesce(jsonb_agg(case when change ->> 'field' in ('status', 'classifications') then change
         else jsonb_build_object('field', change ->> 'field') end), '[]')
       from jsonb_array_elements(changes) as change)
     where customer_id = any($1::uuid[])`,
  ],
  audited: 'select id from unnest($1::uuid[]) as id',
  sections: [
    {
      name: 'record',
      from: 'customer',
      of: 'id = any($1::uuid[])',
      key: [['id', 'uuid']],
      item: `to_jsonb(customer) - 'created_by'`,
      tells: ['Customer', 'ContactPoint', 'PostalAddress', 'Trait', 'Membership'],
    },
    {
      name: 'history',
      from: 'customer_change',
      of: OF_CUSTOMER,
      key: [
        ['customer_id', 'uuid'],
        ['version', 'integer'],
      ],
      item: `to_jsonb(customer_change) #- '{actor,name}'`,
      tells: ['CustomerChange', 'CustomerFieldChange'],
    },
  ],
  leftOut: {
    'customer_identity.identity': 'what a record is found by, which the section "record" tells',
    'customer_address_of_contact.address': 'what a record is found by, as above',
  },
};
