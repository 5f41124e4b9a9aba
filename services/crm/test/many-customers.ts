import type { Client } from 'pg';

/** Adds so many persons with no more than a name, an identity and a province, in the order of their ids; answers those. */
export async function addManyCustomers(
  database: Client,
  { count, name, province }: { count: number; name: string; province: string },
): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `insert into customer (id, version, kind, name, other_names, status, identities, contact_points, addresses,
       traits, classification_ids, memberships, completeness, created_at, created_by, updated_at)
     select ('fffffff0-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'person', $2, '{}', 'active',
       array[$2 || ' ' || n], '[]', jsonb_build_array(jsonb_build_object('line', '1', 'province', $3::text)),
       '[]', '{}', '[]', 0, now(), '{"kind": "ACTOR_KIND_HUMAN", "id": "ana", "name": "Ana"}', now()
     from generate_series(1, $1::integer) as source (n) returning id`,
    [count, name, province],
  );
  // As the server itself does by and by.
  await database.query('analyze customer');
  return rows.map(({ id }) => id);
}
