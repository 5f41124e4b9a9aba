import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type pg from 'pg';
import { randomOf } from '../scale/ticket-texts.js';
import { repositoryRoot } from '../stage/paths.js';
import { loadInBulk } from './bulk-load.js';
import { cityOf, nameOf } from './customer-names.js';

const batch = 5_000;
/** One record in so many was merged into the one before it. */
const mergedEvery = 200;
/** One in so many has the number of the one before it, as one does who was entered twice. */
const sharedEvery = 50;

export const organisationEvery = 10;

const CUSTOMER_TABLES = [
  'customer',
  'customer_identity',
  'customer_address_of_contact',
  'customer_classification',
  'customer_membership',
  'customer_change',
  'customer_search',
];

/** Over five years, at even distances, the last of the $1 now; ids ordered by time, as UUIDv7 are. */
const NUMBERED = `
  create temporary table numbered as
  select n, at, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' ||
    substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid as id
  from (select n, now() - ($1 - n)::float8 / $1 * interval '5 years' as at, md5(n::text) as hash
    from generate_series(1, $1::integer) as source (n)) as facts;`;

const INSERT = `
  with wanted as materialized (
    select w.*, numbered.id, numbered.at, before.id as before_id,
      array(select c.id from classification c where c.code = any(w.classes)) as class_ids,
      jsonb_build_object('kind', 'ACTOR_KIND_HUMAN', 'id', 'agent-' || w.n % 200, 'name', '王芳') as actor
    from json_to_recordset($1::json) as w (n integer, kind text, name text, other_names text[], status text,
      identities text[], contact_points jsonb, addresses jsonb, traits jsonb, classes text[], organisation integer,
      completeness integer, lexemes text[], merged boolean)
    join numbered on numbered.n = w.n
    left join numbered as before on before.n = coalesce(w.organisation, w.n - 1)
  ), customers as (
    insert into customer (id, version, kind, name, other_names, status, identities, contact_points, addresses, traits,
      classification_ids, memberships, completeness, created_at, created_by, updated_at, merged_into_id)
    select id, case when merged then 2 else 1 end, kind, name, other_names, status,
      case when merged then '{}' else identities end, contact_points, addresses, traits, class_ids,
      case when organisation is null then '[]'
        else jsonb_build_array(jsonb_build_object('organisationId', before_id, 'position', '采购')) end,
      completeness, at, actor, at, case when merged then before_id end
    from wanted order by n
  ), identities as (
    insert into customer_identity (identity, customer_id)
    select identity, case when merged then before_id else id end from wanted cross join unnest(identities) as identity
  ), addresses as (
    insert into customer_address_of_contact (address, customer_id)
    select case point ->> 'kind' when 'phone' then 'tel:' else 'mailto:' end || (point ->> 'value'), id
    from wanted cross join jsonb_array_elements(contact_points) as point where not merged
  ), classes as (
    insert into customer_classification (classification_id, customer_id)
    select class_id, id from wanted cross join unnest(class_ids) as class_id
  ), memberships as (
    insert into customer_membership (organisation_id, person_id)
    select before_id, id from wanted where organisation is not null
  ), merges as (
    insert into customer_merge (source_id, target_id, taken)
    select id, before_id, jsonb_build_object('otherNames', '[]'::jsonb, 'identities', to_jsonb(identities),
      'contactPoints', '[]'::jsonb, 'addresses', '[]'::jsonb, 'traits', '[]'::jsonb, 'classificationIds', '[]'::jsonb,
      'memberships', '[]'::jsonb)
    from wanted where merged
  ), found as (
    insert into customer_search (customer_id, kind, lexemes)
    select id, kind, array_to_tsvector(lexemes) from wanted where not merged order by n
  )
  insert into customer_change (customer_id, version, at, actor, source, reason, changes)
  select id, version, at, actor, 'import', '',
    jsonb_build_array(jsonb_build_object('field', 'name', 'to', name), jsonb_build_object('field', 'status', 'to', status))
  from wanted cross join generate_series(1, case when merged then 2 else 1 end) as version`;

/** What the service derives from a record; its own rules are asked, so that nothing is said twice. */
interface CustomerRules {
  lexemesOf: (customer: object) => string[];
  completenessOf: (customer: object) => number;
}

/**
 * Fills a migrated database with customers, the same ones for the same number: nine of ten are persons, seven of ten have
 * Chinese names; all is there that the service keeps of a record. Leaves the table `numbered` of their numbers and ids.
 */
export async function seedCustomers(client: pg.Client, count: number): Promise<void> {
  const rules = await rulesOf(client);
  await client.query(NUMBERED.replaceAll('$1', String(count)));
  await client.query('create unique index on numbered (n); analyze numbered');
  await loadInBulk(client, CUSTOMER_TABLES, async () => {
    for (let first = 1; first <= count; first += batch) {
      const length = Math.min(batch, count - first + 1);
      const customers = Array.from({ length }, (_, index) => customerOf(first + index, rules));
      await client.query(INSERT, [JSON.stringify(customers)]);
    }
  });
}

function customerOf(n: number, { lexemesOf, completenessOf }: CustomerRules) {
  const random = randomOf(n);
  const kind = isOrganisation(n) ? 'organisation' : 'person';
  const { name, otherNames, mailbox } = nameOf(random, kind);
  const phone = { kind: 'phone', value: phoneOf(n), label: '' };
  const email = { kind: 'email', value: `${mailbox}${n}@example.com`, label: '' };
  const city = cityOf(random);
  const place = { label: '', country: 'CN', province: city, city, district: '', postalCode: '' };
  const addresses = random() < 0.8 ? [{ ...place, line: `人民路${n % 900}号` }] : [];
  const traits = random() < 0.3 ? [{ key: 'language', value: 'zh', source: 'import' }] : [];
  const classes = [regionOf(random), ...kindsOf(kind, random)];
  const merged = kind === 'person' && n % mergedEvery === 2;
  const isMember = kind === 'person' && !merged && n > 100 && random() < 0.2;
  const record = {
    kind,
    name,
    otherNames,
    identities: [`shop-1:${n}`],
    contactPoints: random() < 0.8 ? [phone, email] : [phone],
    addresses,
    traits,
    classificationIds: classes,
    memberships: isMember ? [{}] : [],
  };
  return {
    ...{ n, kind, name, status: statusOf(random), addresses, traits, classes },
    other_names: otherNames,
    identities: record.identities,
    contact_points: record.contactPoints,
    organisation: isMember ? organisationBefore(n, random) : undefined,
    completeness: completenessOf(record),
    lexemes: lexemesOf(record),
    merged,
  };
}

const isOrganisation = (n: number) => n % organisationEvery === 0;

/** An organisation that is there already: some have many persons, most few. */
function organisationBefore(n: number, random: () => number): number {
  const known = Math.floor((n - 1) / organisationEvery);
  return organisationEvery * (1 + Math.floor(known * random() ** 3));
}

/** The number of the n-th customer. */
export function phoneOf(n: number): string {
  const own = n % sharedEvery === 3 ? n - 1 : n;
  return `+861${['38', '59', '86'][own % 3] ?? ''}${String(own).padStart(8, '0')}`;
}

function statusOf(random: () => number): string {
  const drawn = random();
  if (drawn < 0.1) return 'prospect';
  if (drawn < 0.8) return 'active';
  return drawn < 0.97 ? 'dormant' : 'closed';
}

function regionOf(random: () => number): string {
  const regions = ['east', 'north', 'south', 'central', 'west', 'overseas'];
  return regions[Math.floor(regions.length * random() ** 1.5)] ?? 'east';
}

function kindsOf(kind: string, random: () => number): string[] {
  if (kind === 'person') return ['consumer'];
  const industries = ['manufacturing', 'retail', 'services', 'public'];
  // Few are dealers.
  const industry = industries[Math.floor(industries.length * random())] ?? 'retail';
  return [random() < 0.01 ? 'dealer' : 'business', industry];
}

async function rulesOf(client: pg.Client): Promise<CustomerRules> {
  const { rows } = await client.query<{ kind: string; field: string; weight: number }>(
    'select kind, field, weight from completeness_weight',
  );
  const weights: Record<string, Record<string, number>> = { person: {}, organisation: {} };
  for (const { kind, field, weight } of rows)
    Object.assign(weights[kind] ?? {}, { [field]: weight });
  const search = (await serviceFile('customer-search/customer-search.rules.js')) as {
    customerLexemes: (customer: object) => string[];
  };
  const completeness = (await serviceFile('customers/completeness.rules.js')) as {
    completenessOf: (customer: object, weights: object) => number;
  };
  return {
    lexemesOf: search.customerLexemes,
    completenessOf: (customer) => completeness.completenessOf(customer, weights),
  };
}

function serviceFile(path: string): Promise<unknown> {
  return import(pathToFileURL(join(repositoryRoot, 'services', 'crm', 'dist', path)).href);
}
