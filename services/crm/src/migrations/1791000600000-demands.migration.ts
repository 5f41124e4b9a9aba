import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Demands (R8): what customers want, who wants it, whom it has to be told, and the departments that decide. */
export class Demands1791000600000 implements MigrationInterface {
  readonly name = 'Demands1791000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function record_of_customer(uuid) returns uuid language sql stable as $$
        with recursive above as (
          select id, merged_into_id from customer where id = $1
          union all
          select c.id, c.merged_into_id from customer c join above on c.id = above.merged_into_id
        )
        select id from above where merged_into_id is null
      $$;
      create function records_of_customer(uuid) returns setof uuid language sql stable rows 2 as $$
        with recursive below as (
          select $1 as id
          union all
          select c.id from customer c join below on c.merged_into_id = below.id
        )
        select id from below
      $$;

      create table demand_department (
        id uuid primary key,
        version integer not null,
        code text not null unique,
        name text not null,
        name_zh text not null,
        decide_within_days integer not null check (decide_within_days between 1 and 365),
        team_id uuid,
        archived boolean not null,
        changed_at timestamptz(3) not null,
        changed_by jsonb
      );
      insert into demand_department
        (id, version, code, name, name_zh, decide_within_days, archived, changed_at)
      select gen_random_uuid(), 1, code, name, name_zh, days, false, now()
      from (values
        ('product', 'Product', '产品', 14),
        ('research', 'Research and development', '研发', 14),
        ('sales', 'Sales', '销售', 7)
      ) as seed (code, name, name_zh, days);

      create table demand (
        id uuid primary key,
        version integer not null,
        title text not null,
        description text not null,
        lexemes tsvector not null,
        status text not null check (status in
          ('raised', 'routed', 'accepted', 'planned', 'delivered', 'declined', 'joined')),
        origin jsonb not null,
        votes integer not null,
        joined integer not null,
        joined_into_id uuid references demand,
        joined_from_status text,
        department_id uuid references demand_department,
        team_id uuid,
        due_at timestamptz(3),
        overdue_at timestamptz(3),
        decision jsonb,
        delivered_at timestamptz(3),
        delivery_note text not null,
        untold integer not null check (untold >= 0),
        told_at timestamptz(3),
        raised_at timestamptz(3) not null,
        raised_by jsonb not null,
        updated_at timestamptz(3) not null,
        updated_by jsonb not null,
        last_change text not null,
        check ((status = 'joined') = (joined_into_id is not null))
      );
      create index demand_status on demand (status, id desc);
      create index demand_votes on demand (votes desc, id desc);
      create index demand_department_status on demand (department_id, status, id desc);
      create index demand_team on demand (team_id, id desc) where team_id is not null;
      create index demand_joined_into on demand (joined_into_id, id desc)
        where joined_into_id is not null;
      create index demand_overdue on demand (id desc)
        where overdue_at is not null and status in ('raised', 'routed', 'accepted', 'planned');
      create index demand_origin on demand
        ((origin->>'kind'), (origin->>'reference'), id desc);
      create index demand_raised on demand (raised_at);
      create index demand_lexemes on demand using gin (lexemes) with (fastupdate = off);

      create table demand_vote (
        id uuid primary key,
        demand_id uuid not null references demand,
        group_id uuid not null references demand,
        customer_id uuid not null references customer,
        origin jsonb not null,
        comment text not null,
        at timestamptz(3) not null,
        actor jsonb not null,
        unique (demand_id, customer_id)
      );
      create index demand_vote_group on demand_vote (group_id, id desc);
      create index demand_vote_group_customer on demand_vote (group_id, customer_id);
      create index demand_vote_customer on demand_vote (customer_id, demand_id desc);

      create table demand_telling (
        id uuid primary key,
        demand_id uuid not null references demand,
        customer_id uuid not null references customer,
        outcome text not null check (outcome in ('delivered', 'declined')),
        state text not null check (state in ('pending', 'told', 'withdrawn')),
        since timestamptz(3) not null,
        told_at timestamptz(3),
        told_by jsonb,
        contact jsonb,
        unique (demand_id, customer_id, outcome)
      );
      create index demand_telling_state on demand_telling (state, since, id);
      create index demand_telling_demand on demand_telling (demand_id, since, id);
      create index demand_telling_customer on demand_telling (customer_id, since, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table demand_telling, demand_vote, demand, demand_department;
      drop function records_of_customer, record_of_customer`);
  }
}
