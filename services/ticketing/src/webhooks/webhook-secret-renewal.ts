import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { SEAL_BYTES, WebhookSecrets } from './webhook-secrets.js';

interface SecretRow {
  id: string;
  secret: string;
  previousSecret: string | null;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Where secrets are kept in the columns `secret` and `previous_secret` of a row with an `id`. */
const tables = ['webhook_endpoint', 'call_source'] as const;

type Table = (typeof tables)[number];

const stale = (table: Table) => `
  select id, secret, previous_secret as "previousSecret" from ${table}
  where id > $1 and (not starts_with(secret, $2) or not starts_with(coalesce(previous_secret, $2), $2))
  order by id limit 100`;

// Unless somebody has changed it meanwhile: then it is sealed with the first key already.
const renewal = (table: Table) => `
  update ${table} set secret = $2, previous_secret = $3
  where id = $1 and secret = $4 and previous_secret is not distinct from $5`;

/** Seals at the start what an earlier release stored as it was, and seals anew what has an older key. */
@Injectable()
export class WebhookSecretRenewal implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly secrets: WebhookSecrets,
    private readonly sources: Sources,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const prefix = this.secrets.currentPrefix;
    if (prefix === undefined) return;
    for (const table of tables) await this.renewAll(table, prefix);
  }

  private async renewAll(table: Table, prefix: string): Promise<void> {
    let rows: SecretRow[];
    let after = FIRST;
    do {
      rows = await this.database.query<SecretRow>(stale(table), [after, prefix]);
      for (const row of rows) await this.renew(table, row);
      after = rows.at(-1)?.id ?? after;
    } while (rows.length > 0);
  }

  private async renew(table: Table, { id, secret, previousSecret }: SecretRow): Promise<void> {
    const sealed = this.anew(id, secret);
    const previous = previousSecret === null ? null : this.anew(id, previousSecret);
    await this.database.query(renewal(table), [id, sealed, previous, secret, previousSecret]);
  }

  private anew(id: string, stored: string): string {
    const nonce = this.sources.secretBytes(SEAL_BYTES);
    return this.secrets.seal(id, this.secrets.open(id, stored), nonce);
  }
}
