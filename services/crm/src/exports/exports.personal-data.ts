import type { PersonalData } from '../customers/personal-data.js';

/** A file that an erased customer is in is offered no more; it is removed with all that was in it. */
export const exportsPersonalData: PersonalData = {
  erased: [],
  kept: {
    customer_export:
      'what staff asked for and why: of many customers, and by criteria that name none',
  },
  statements: [
    `update customer_export_file set withdrawn = true where key in (
       select file_key from customer_export_row where customer_id = any($1::uuid[]))`,
  ],
  sections: [
    {
      name: 'exports',
      from: `customer_export_row as listed join customer_export_file as file on file.key = listed.file_key
        join customer_export as export on export.id = file.export_id`,
      of: 'listed.customer_id = any($1::uuid[])',
      key: [
        ['listed.file_key', 'uuid'],
        ['listed.customer_id', 'uuid'],
      ],
      item: `jsonb_build_object('export_id', export.id, 'customer_id', listed.customer_id, 'columns', export.columns,
        'in_clear', export.in_clear, 'purpose', export.purpose, 'reason', export.reason,
        'requested_at', export.requested_at)`,
      tells: [],
    },
  ],
  leftOut: { Export: 'the part that is about the customer stands in the section "exports"' },
};
