import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The archive of customers (R1): records, what they are found by, their history, and how completeness is weighed. */
export class Customers1791000100000 implements MigrationInterface {
  readonly name = 'Customers1791000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customer (
        id uuid primary key,
        version integer not null,
        kind text not null check (kind in ('person', 'organisation')),
        name text not null,
        other_names text[] not null,
        status text not null check (status in ('prospect', 'active', 'dormant', 'closed')),
        identities text[] not null,
        contact_points jsonb not null,
        addresses jsonb not null,
        traits jsonb not null,
        classification_ids uuid[] not null,
        memberships jsonb not null,
        completeness integer not null check (completeness between 0 and 100),
        created_at timestamptz(3) not null,
        created_by jsonb not null,
        updated_at timestamptz(3) not null
      );
      create index customer_kind on customer (kind, status, id desc);
      create index customer_status on customer (status, id desc);

      create table customer_identity (
        identity text primary key,
        customer_id uuid not null references customer
      );
      create index customer_identity_customer on customer_identity (customer_id);

      create table customer_address_of_contact (
        address text not null,
        customer_id uuid not null references customer,
        primary key (address, customer_id)
      );
      create index customer_address_of_contact_customer on customer_address_of_contact (customer_id);

      create table classification (
        id uuid primary key,
        version integer not null,
        dimension text not null check (dimension in ('industry', 'region', 'kind')),
        code text not null,
        name text not null,
        name_zh text not null,
        archived boolean not null,
        changed_at timestamptz(3) not null,
        changed_by jsonb,
        unique (dimension, code)
      );
      create table customer_classification (
        classification_id uuid not null references classification,
        customer_id uuid not null references customer,
        primary key (classification_id, customer_id)
      );
      create index customer_classification_customer on customer_classification (customer_id);

      create table customer_membership (
        organisation_id uuid not null references customer,
        person_id uuid not null references customer,
        primary key (organisation_id, person_id)
      );
      create index customer_membership_person on customer_membership (person_id);

      create table customer_change (
        customer_id uuid not null references customer,
        version integer not null,
        at timestamptz(3) not null,
        actor jsonb not null,
        source text not null,
        reason text not null,
        changes jsonb not null,
        primary key (customer_id, version)
      );

      create table completeness_weight (
        kind text not null check (kind in ('person', 'organisation')),
        field text not null,
        weight integer not null check (weight between 0 and 100),
        primary key (kind, field)
      );
      insert into completeness_weight (kind, field, weight) values
        ('person', 'phone', 25), ('person', 'email', 15), ('person', 'addresses', 20),
        ('person', 'other_names', 5), ('person', 'traits', 15), ('person', 'classifications', 10),
        ('person', 'identities', 10), ('person', 'memberships', 0),
        ('organisation', 'phone', 20), ('organisation', 'email', 15),
        ('organisation', 'addresses', 20), ('organisation', 'other_names', 5),
        ('organisation', 'traits', 15), ('organisation', 'classifications', 25),
        ('organisation', 'identities', 0), ('organisation', 'memberships', 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table completeness_weight, customer_change, customer_membership, customer_classification,
        classification, customer_address_of_contact, customer_identity, customer`);
  }
}
