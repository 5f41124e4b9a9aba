import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';

const KEEP = `
  insert into followed_customer (customer_id) values ($1) on conflict do nothing`;

const LOCK = `
  select record_version as "recordVersion", standing_version as "standingVersion", tier,
    dedicated_agent_id as "dedicatedAgentId"
  from followed_customer where customer_id = $1 for update`;

const SAVE = `
  update followed_customer set record_version = $2, standing_version = $3, tier = $4,
    dedicated_agent_id = $5
  where customer_id = $1`;

const LOSE = `
  delete from followed_identity where identity in (
    select identity from followed_identity
    where customer_id = $1 and identity <> all($2::text[]) order by identity for update)
  returning identity`;

// An identity may have come to another customer before we hear that it left this one: the later word counts.
const GAIN = `
  insert into followed_identity (identity, customer_id, at)
  select identity, $1, $3 from unnest($2::text[]) as given (identity) order by identity
  on conflict (identity) do update set customer_id = excluded.customer_id, at = excluded.at
  where followed_identity.at <= excluded.at and followed_identity.customer_id <> excluded.customer_id
  returning identity`;

const IDENTITIES = `
  select identity from followed_identity where customer_id = $1 order by identity for update`;

/** What is known of how a customer stands, and by which versions of their record and standing. */
export interface FollowedCustomer {
  recordVersion: number;
  standingVersion: number;
  tier: string | null;
  dedicatedAgentId: string | null;
}

/** Keeps what customer relations says of customers, as far as tickets need it. */
@Injectable()
export class CustomerStandingStore {
  /** What is known of a customer; kept from others until the transaction ends. */
  async lock(tx: Transaction, customerId: string): Promise<FollowedCustomer> {
    tx.write(KEEP, [customerId]);
    const [followed] = await tx.query<FollowedCustomer>(LOCK, [customerId]);
    if (followed === undefined) throw new Error('a followed customer is gone');
    return followed;
  }

  save(tx: Transaction, customerId: string, followed: FollowedCustomer): void {
    const { recordVersion, standingVersion, tier, dedicatedAgentId } = followed;
    tx.write(SAVE, [customerId, recordVersion, standingVersion, tier, dedicatedAgentId]);
  }

  /** Forgets the identities that a customer no longer has, and answers them. */
  async lose(tx: Transaction, customerId: string, kept: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ identity: string }>(LOSE, [customerId, kept]);
    return rows.map(({ identity }) => identity);
  }

  /** Keeps the identities of a customer, and answers those that are new. */
  async gain(
    tx: Transaction,
    customerId: string,
    identities: readonly string[],
    at: Date,
  ): Promise<string[]> {
    const rows = await tx.query<{ identity: string }>(GAIN, [customerId, identities, at]);
    return rows.map(({ identity }) => identity);
  }

  /** The identities that a customer has. */
  async identities(tx: Transaction, customerId: string): Promise<string[]> {
    const rows = await tx.query<{ identity: string }>(IDENTITIES, [customerId]);
    return rows.map(({ identity }) => identity);
  }
}
