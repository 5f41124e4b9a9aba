import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose words a demand has, so that they go when that customer is erased; and one place where birthdays are consented to (R9). */
export class WordsOfCustomers1791000780000 implements MigrationInterface {
  readonly name = 'WordsOfCustomers1791000780000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table demand add column customer_id uuid references customer;
      create index demand_customer on demand (customer_id) where customer_id is not null;
      -- Who a demand was raised for has wanted it since that moment.
      update demand set customer_id = vote.customer_id
      from demand_vote as vote
      where vote.demand_id = demand.id and vote.at = demand.raised_at;
    `);
    await this.birthdayConsents(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from timer where kind = 'crm.imports.forget';
      alter table demand drop column customer_id`);
  }

  /** What customers said about birthdays to care becomes a consent as every other; what they said last holds. */
  private async birthdayConsents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      with said as (
        insert into consent (id, customer_id, purpose, given, at, source, actor, version)
        select gen_random_uuid(), customer_id, 'birthday', true, birthday_consent_at, 'care 客户关怀',
          '{"kind": 3, "id": "crm", "name": ""}', 1
        from care_profile where birthday_consent_at is not null
        on conflict (customer_id, purpose) do update set given = true, at = excluded.at,
          source = excluded.source, actor = excluded.actor, version = consent.version + 1
          where consent.at < excluded.at
        returning *
      )
      insert into consent_entry (id, consent_id, customer_id, purpose, given, at, source, actor, version)
      select gen_random_uuid(), id, customer_id, purpose, given, at, source, actor, version from said;

      update care_profile set birthday_consent_at = null from consent
      where consent.customer_id = care_profile.customer_id and purpose = 'birthday' and not given
        and birthday_consent_at is not null;

      -- Who consented elsewhere is congratulated from now on.
      insert into timer (id, kind, subject, due_at, attempt_at, payload)
      values (gen_random_uuid(), 'care.reschedule', 'profile:', now(), now(), '{}')
      on conflict (kind, subject) do nothing;
    `);
  }
}
