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

const STALE = `
  select id, secret, previous_secret as "previousSecret" from webhook_endpoint
  where id > $1 and (not starts_with(secret, $2) or not starts_with(coalesce(previous_secret, $2), $2))
  order by id limit 100`;

// Unless somebody has changed it meanwhile: then it is sealed with the first key already.
const RENEW = `
  update webhook_endpoint set secret = $2, previous_secret = $3
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
    let rows: SecretRow[];
    let after = FIRST;
    do {
      rows = await this.database.query<SecretRow>(STALE, [after, prefix]);
      for (const row of rows) await this.renew(row);
      after = rows.at(-1)?.id ?? after;
    } while (rows.length > 0);
  }

  private async renew({ id, secret, previousSecret }: SecretRow): Promise<void> {
    const sealed = this.anew(id, secret);
    const previous = previousSecret === null ? null : this.anew(id, previousSecret);
    await this.database.query(RENEW, [id, sealed, previous, secret, previousSecret]);
  }

  private anew(id: string, stored: string): string {
    const nonce = this.sources.secretBytes(SEAL_BYTES);
    return this.secrets.seal(id, this.secrets.open(id, stored), nonce);
  }
}
