import { Injectable } from '@nestjs/common';
import type { PrivacyPurpose } from '@shouwen/contracts';
import { Clock, Database } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { MaskingRuleEntity, PrivacyLimitEntity } from './privacy.entity.js';

/** A change of a rule holds in every replica after this time at most. */
const KNOWN_FOR_MS = 1_000;

const RULES = `
  select id, role, field, visibility, may_reveal as "mayReveal", version from masking_rule order by role, field`;

const LIMITS = 'select id, name, value, minimum, maximum, version from privacy_limit order by name';

const LIMIT = 'select value from privacy_limit where name = $1';

const DISCLOSURE_PURPOSES = `
  select code, name, name_zh as "nameZh", false as "givenByDefault" from disclosure_purpose order by position, code`;

const CONSENT_PURPOSES = `
  select code, name, name_zh as "nameZh", given_by_default as "givenByDefault"
  from consent_purpose order by position, code`;

/** Reads the rules and limits of confidentiality. */
@Injectable()
export class PrivacySettingsQueries {
  private known: Promise<MaskingRuleEntity[]> | undefined;
  private knownAt = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The rules, as they were a second ago at most. */
  rules(): Promise<MaskingRuleEntity[]> {
    const now = this.clock.now().getTime();
    if (this.known === undefined || now - this.knownAt > KNOWN_FOR_MS) {
      this.knownAt = now;
      const read = this.database.query<MaskingRuleEntity>(RULES);
      // What could not be read is read again by the next call.
      read.catch(() => (this.known = undefined));
      this.known = read;
    }
    return this.known;
  }

  /** The rules that hold now, for what a wrong answer of would be a breach. */
  rulesIn(tx: Transaction): Promise<MaskingRuleEntity[]> {
    return tx.query<MaskingRuleEntity>(RULES);
  }

  /** All that an administrator sets and everybody chooses from. */
  async all() {
    const [maskingRules, limits, disclosurePurposes, consentPurposes] = await Promise.all([
      this.database.query<MaskingRuleEntity>(RULES),
      this.database.query<PrivacyLimitEntity>(LIMITS),
      this.database.query<PrivacyPurpose>(DISCLOSURE_PURPOSES),
      this.database.query<PrivacyPurpose>(CONSENT_PURPOSES),
    ]);
    return { maskingRules, limits, disclosurePurposes, consentPurposes };
  }

  /** The value of a limit; 0 when there is none of that name. */
  async limit(tx: Transaction, name: string): Promise<number> {
    const [row] = await tx.query<{ value: number }>(LIMIT, [name]);
    return row?.value ?? 0;
  }
}
