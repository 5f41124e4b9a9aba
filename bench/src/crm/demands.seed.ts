import type pg from 'pg';
import { loadInBulk } from './bulk-load.js';

/** One customer in so many is asked for: they have many demands and tickets; of the others few have one demand. */
const busyEvery = 100;
const busyAt = 7;

/** SQL that is true of the number of who has demands and tickets. */
export const isBusy = (n: string): string => `${n} % ${busyEvery} = ${busyAt}`;

/** SQL for the identity of one of those among so many customers, always the same for a ticket `n`. */
export const busyIdentity = (customers: number): string =>
  `'shop-1:' || ${busyAt} + ${busyEvery} * abs(hashint8extended(n, 2) % ${Math.floor(customers / busyEvery)})`;

const ACTOR = `jsonb_build_object('kind', 'ACTOR_KIND_HUMAN', 'id', 'agent-' || n % 200, 'name', '王芳')`;

const DEMANDS = `
  create temporary table wished as
  select gen_random_uuid() as vote_id, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' ||
      substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid as id, customer_id, n, at
  from (
    select n, numbered.id as customer_id, md5(n || '/' || one) as hash,
      greatest(numbered.at, now() - (one * 40 + n % 40) * interval '1 day') as at
    from numbered cross join lateral generate_series(1, case when ${isBusy('n')} then 12 else 1 end) as one
    where (${isBusy('n')} or n % 20 = 1)
  ) as facts`;

const INSERT_DEMANDS = `
  insert into demand (id, version, title, description, lexemes, status, origin, votes, joined, delivery_note, untold,
    raised_at, raised_by, updated_at, updated_by, last_change)
  select id, 1, 'Invoice for order ' || n, 'One invoice for all orders of a month, please.',
    array_to_tsvector(array['invoice', 'month', 'order']), 'raised', '{"kind": "call", "reference": ""}', 1, 0, '', 0,
    at, ${ACTOR}, at, ${ACTOR}, 'raised'
  from wished order by id`;

const INSERT_VOTES = `
  insert into demand_vote (id, demand_id, group_id, customer_id, origin, comment, at, actor)
  select vote_id, id, id, customer_id, '{"kind": "call", "reference": ""}', '', at, ${ACTOR} from wished order by id`;

/** Twelve demands of one customer in a hundred, and one of every twentieth; `numbered` is there from the customers. */
export async function seedDemands(client: pg.Client): Promise<void> {
  await client.query(DEMANDS);
  await loadInBulk(client, ['demand', 'demand_vote'], async () => {
    await client.query(INSERT_DEMANDS);
    await client.query(INSERT_VOTES);
  });
  await client.query('drop table wished');
}
