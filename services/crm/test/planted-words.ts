import type { Client } from 'pg';

/** What is written in a column, and nowhere else. */
export const markerOf = (column: string) => `qzx${column.replaceAll(/\W/g, '').toLowerCase()}qz`;

const m = markerOf;
const NOW = 'now()';
const ANA = `'{"kind": 1, "id": "ana", "name": "Ana"}'`;
const id = (end: string) => `'019cb000-0000-7000-8000-0000000000${end}'::uuid`;

/** Somebody who says something of themselves. */
const self = (name: string) =>
  `jsonb_build_object('kind', 1, 'id', '${IDENTITY}', 'name', '${name}')`;

/** An identity of the customer. */
export const IDENTITY = m('customer.identities');

const AUDITED = `insert into audit_record (id, at, actor_kind, actor_id, actor_name, on_behalf_of, operation,
  aggregate_type, aggregate_id, changes, reason, correlation_id)`;

/**
 * Statements that write into every column that an erasure empties, about the customer with the id that each takes as `$1`; the
 * record itself is made before, by the service.
 */
const planted: readonly string[] = [
  `insert into customer_change values ($1, 99, ${NOW}, ${ANA}, '${m('customer_change.source')}',
     '${m('customer_change.reason')}', '[{"field": "name", "to": "${m('customer_change.changes')}"}]')`,
  `insert into customer_merge select id, $1::uuid, '{"name": "${m('customer_merge.taken')}"}' from customer
     where id <> $1 limit 1`,
  `insert into customer_tier (customer_id, version, override) values
     ($1, 1, '{"tier": "vip", "reason": "${m('customer_tier.override')}"}')
     on conflict (customer_id) do update set override = excluded.override`,
  `insert into customer_tier_change select $1::uuid, 99, ${NOW}, null, 'vip', 'override', min(number), '{}', ${ANA},
     '${m('customer_tier_change.reason')}' from tier_rule_set`,
  `insert into customer_churn_risk values ($1, 1, 'low', '${m('customer_churn_risk.previous_level')}', 0, ${NOW},
     '["${m('customer_churn_risk.contributions')}"]', '{${m('customer_churn_risk.unknown_signs')}}', 1, ${NOW})`,
  `insert into credit_assessment (id, version, customer_id, status, purpose, findings, answers, score, grade,
     credit_limit, currency, valid_months, investigator, makers, reason, created_at, updated_at, updated_by)
   values (${id('c0')}, 1, $1, 'rejected', '${m('credit_assessment.purpose')}', '${m('credit_assessment.findings')}',
     '[]', 0, '', 0, '', 0, ${ANA}, '{ana}', '${m('credit_assessment.reason')}', ${NOW}, ${NOW}, ${ANA})`,
  `insert into survey_campaign (id, version, name, template_code, template_version, channel, status, starts_at, ends_at,
     strata, drawn, repeat_months, seed, created_at, created_by, changed_at, changed_by)
   values (${id('5c')}, 1, '{}', 'quarterly', 1, 'phone', 'closed', ${NOW}, ${NOW}, '[]', true, 0, 0, ${NOW}, ${ANA},
     ${NOW}, ${ANA})`,
  `insert into survey_invitation (id, campaign_id, customer_id, tier, region, subject, handler_ids, invited_by,
     invited_at, expires_at) values (${id('51')}, ${id('5c')}, $1, '', '', '', '{}', 'ana', ${NOW}, ${NOW})`,
  `insert into survey_answer select ${id('5c')}, 'words', id, '{}', '${m('survey_answer.words')}'
     from survey_invitation where customer_id = $1`,
  `insert into survey_mail (id, invitation_id, campaign_id, address, language, reference, state, created_at)
     select ${id('53')}, id, campaign_id, '${m('survey_mail.address')}', 'en', '', 'queued', ${NOW}
     from survey_invitation where customer_id = $1`,
  `insert into demand (id, version, title, description, lexemes, status, origin, customer_id, votes, joined,
     decision, delivery_note, untold, raised_at, raised_by, updated_at, updated_by, last_change)
   values (${id('d1')}, 1, '${m('demand.title')}', '${m('demand.description')}',
     to_tsvector('simple', '${m('demand.lexemes')}'), 'raised', '{}', $1, 1, 0,
     '{"accepted": true, "reason": "${m('demand.decision')}"}', '${m('demand.delivery_note')}', 0, ${NOW}, ${ANA},
     ${NOW}, ${ANA}, 'raised')`,
  `insert into demand_vote values (${id('d2')}, ${id('d1')}, ${id('d1')}, $1, '{}', '${m('demand_vote.comment')}',
     ${NOW}, ${ANA})`,
  `insert into care_profile (customer_id, version, tier, tier_since, birthday, updated_at)
   values ($1, 1, 'vip', now(), '"${m('care_profile.birthday')}"', ${NOW})
   on conflict (customer_id) do update set birthday = excluded.birthday`,
  `insert into care_project values (${id('c1')}, 1, $1, '${m('care_project.name')}', now(), null, 'active', ${NOW},
     ${NOW})`,
  `insert into account_plan values (${id('c2')}, 1, $1, ${ANA}, '${m('account_plan.objectives')}',
     '["${m('account_plan.preferences')}"]', now(), 1, 1, 'active', ${NOW}, ${NOW})`,
  `insert into care_task (id, version, kind, customer_id, source_id, what, what_zh, status, due_at, result, created_at,
     updated_at, updated_by)
   values (${id('c3')}, 1, 'project_visit', $1, ${id('c1')}, '${m('care_task.what')}', '${m('care_task.what_zh')}',
     'open', ${NOW}, '${m('care_task.result')}', ${NOW}, ${NOW}, ${ANA})`,
  `insert into consent values (${id('e1')}, $1, 'marketing', true, ${NOW}, '${m('consent.source')}',
     ${self(m('consent.actor'))}, 1)`,
  `insert into consent_entry values (${id('e2')}, ${id('e1')}, $1, 'marketing', true, ${NOW},
     '${m('consent_entry.source')}', ${self(m('consent_entry.actor'))}, 1)`,
  `insert into disclosure (id, customer_id, at, actor, fields, purpose, reason)
     values (${id('e3')}, $1, ${NOW}, ${ANA}, '{phone}', 'call_back', '${m('disclosure.reason')}')`,
  `update privacy_request set note = '${m('privacy_request.note')}' where customer_id = $1`,
  `${AUDITED} values (${id('a1')}, ${NOW}, 'human', '${IDENTITY}', '${m('audit_record.actor_name')}', '${IDENTITY}',
     'care_project.changed', 'care_project', (select id from care_project where customer_id = $1),
     '[{"field": "name", "to": "${m('audit_record.changes')}"}]', '${m('audit_record.reason')}', 't')`,
  `insert into idempotency_key values ('${IDENTITY}', 'x', 'k', '', convert_to($1 || '${m('idempotency_key.answer')}',
     'UTF8'), ${NOW})`,
  `insert into customer_import (id, version, status, file_name, source, encoding, headers, mapping, rows, position,
     done, created, changed, unchanged, bad, created_at, created_by)
   values (${id('f1')}, 1, 'finished', 'a.csv', 'shop', 'utf-8', '{a,b}', '[]', 2, 2, 2, 0, 0, 2, 0, ${NOW}, ${ANA})`,
  // One row that led to the customer, and one that would: by their number, as somebody may write it.
  `insert into customer_import_row values (${id('f1')}, 1, '{${m('customer_import_row.cells')},x}'),
     (${id('f1')}, 2, '{${m('customer_import_row.cells')},139 8765 4321}'), (${id('f1')}, 3, '{other,13900000000}')`,
  `insert into customer_import_claim values (${id('f1')}, 'customer:' || $1, 1), (${id('f1')}, '${IDENTITY}', 1)`,
];

/** Columns that share the marker of another one: what records are found by is made of them. */
const sharing: Readonly<Record<string, string>> = {
  'customer_identity.identity': IDENTITY,
  'customer_address_of_contact.address': m('customer.contact_points'),
  'customer_search.lexemes': m('customer.name'),
  'customer_import_claim.key': IDENTITY,
  'audit_record.actor_id': IDENTITY,
  'audit_record.on_behalf_of': IDENTITY,
  'idempotency_key.caller_id': IDENTITY,
};

/** What is to be found in a column. */
export const plantedIn = (column: string) => sharing[column] ?? m(column);

/** Writes something about a customer into every column that an erasure empties. */
export async function plantWords(database: Client, customerId: string): Promise<void> {
  for (const sql of planted) {
    await database.query(sql, sql.includes('$1') ? [customerId] : []);
  }
}

/** Those of these columns, as `table.column`, that do not hold what was planted in them. */
export async function columnsWithout(database: Client, columns: string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const name of columns) {
    const [table = '', column = ''] = name.split('.');
    const text = plantedIn(name);
    const { rowCount } = await database.query(
      `select from "${table}" where position($1 in "${column}"::text) > 0
         or position($2 in "${column}"::text) > 0 limit 1`,
      [text, Buffer.from(text).toString('hex')],
    );
    if (rowCount === 0) missing.push(name);
  }
  return missing;
}
