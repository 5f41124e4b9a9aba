import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What records are found by, and versions of the weights of completeness. */
export class SearchAndCatalogue1791000200000 implements MigrationInterface {
  readonly name = 'SearchAndCatalogue1791000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customer_search (
        customer_id uuid primary key references customer,
        kind text not null,
        lexemes tsvector not null
      );
      create index customer_search_lexemes on customer_search using gin (lexemes)
        with (fastupdate = off);
      alter table completeness_weight
        add column id uuid not null unique default gen_random_uuid(),
        add column version integer not null default 1,
        add column changed_at timestamptz(3) not null default now(),
        add column changed_by jsonb;
      create index customer_by_kind on customer (kind, id);
      create index classification_listed on classification (dimension, id);
      insert into classification
        (id, version, dimension, code, name, name_zh, archived, changed_at)
      select gen_random_uuid(), 1, dimension, code, name, name_zh, false, now()
      from (values
        ('industry', 'manufacturing', 'Manufacturing', '制造业'),
        ('industry', 'retail', 'Retail and wholesale', '批发和零售业'),
        ('industry', 'services', 'Services', '服务业'),
        ('industry', 'public', 'Public bodies', '公共机构'),
        ('region', 'east', 'East China', '华东'),
        ('region', 'north', 'North China', '华北'),
        ('region', 'south', 'South China', '华南'),
        ('region', 'central', 'Central China', '华中'),
        ('region', 'west', 'West China', '西部'),
        ('region', 'overseas', 'Overseas', '海外'),
        ('kind', 'consumer', 'Consumer', '消费者'),
        ('kind', 'business', 'Business', '企业客户'),
        ('kind', 'dealer', 'Dealer', '经销商')
      ) as seed (dimension, code, name, name_zh);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table customer_search;
      drop index classification_listed, customer_by_kind;
      alter table completeness_weight
        drop column id, drop column version, drop column changed_at, drop column changed_by`);
  }
}
