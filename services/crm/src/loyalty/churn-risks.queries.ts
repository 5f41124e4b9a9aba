import { Injectable } from '@nestjs/common';
import { Database, pageOf, platformErrors, sequenceKey, uuidKey } from '@shouwen/platform';
import type { Page, PageOf } from '@shouwen/platform';
import type { ChurnLevel } from './churn-risk.rules.js';
import { ChurnRiskStore } from './churn-risk.store.js';
import type { RiskPlace } from './churn-risk.store.js';
import type { ChurnRiskEntity, LoyaltyPolicyEntity } from './loyalty.entity.js';
import { LoyaltyPolicyStore } from './loyalty-policy.store.js';

const PLACE = /^(-?\d{1,3}(?:\.\d{1,20})?(?:e-\d{1,3})?):(.+)$/;

/** Reads the risks of losing customers, and how they are measured. */
@Injectable()
export class ChurnRisksQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ChurnRiskStore,
    private readonly policies: LoyaltyPolicyStore,
  ) {}

  /** The risks of customers, of those that were computed. */
  async ofCustomers(customerIds: readonly string[]): Promise<ChurnRiskEntity[]> {
    const risks = await this.store.read(this.database, customerIds);
    return risks.filter(({ merged }) => !merged);
  }

  /** A page of the risks of a level, the highest score first. Throws `platform.page_token_invalid`. */
  async ofLevel(level: ChurnLevel, page: Page): Promise<PageOf<ChurnRiskEntity>> {
    const after = placeFrom(page);
    const risks = await this.store.ofLevel(this.database, level, page.size + 1, after);
    return pageOf(risks, page.size, tokenAfter);
  }

  /** How many customers have which level. */
  count(): Promise<{ level: ChurnLevel; customers: number }[]> {
    return this.store.count(this.database);
  }

  /** A page of the versions of the policy, newest first. Throws `platform.page_token_invalid`. */
  async listPolicies(page: Page): Promise<PageOf<LoyaltyPolicyEntity>> {
    const policies = await this.policies.list(this.database, sequenceKey(page), page.size + 1);
    return pageOf(policies, page.size, ({ version }) => String(version));
  }
}

/** The place after a risk: its score too, so that it stays where it was when the risk changes meanwhile. */
export function tokenAfter({ score, customerId }: ChurnRiskEntity): string {
  return `${score ?? -1}:${customerId}`;
}

function placeFrom(page: Page): RiskPlace | undefined {
  if (page.after === '') return undefined;
  const [, score, after = ''] = PLACE.exec(page.after) ?? [];
  const customerId = uuidKey({ ...page, after });
  if (score === undefined || customerId === undefined) throw platformErrors.page_token_invalid();
  return { score: Number(score), customerId };
}
