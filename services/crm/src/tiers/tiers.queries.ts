import { Injectable } from '@nestjs/common';
import { Clock, Database, pageOf, sequenceKey } from '@shouwen/platform';
import type { Caller, Page, PageOf } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { FamilyTimeline } from '../timeline/family-timeline.js';
import type { TimelinePage } from '../timeline/family-timeline.js';
import { StandingStore } from './standing.store.js';
import type {
  CustomerStanding,
  TierChange,
  TierEvaluation,
  TierRuleSet,
  TierSimulation,
} from './tier.entity.js';
import { tierErrors } from './tier.errors.js';
import { TierEvaluations } from './tier-evaluations.js';
import { RULE_SET_COLUMNS, TierRuleSetStore } from './tier-rule-set.store.js';
import { TierSimulationStore } from './tier-simulation.store.js';

/** Columns of a change of a tier as it is read. */
export const TIER_CHANGE_COLUMNS = `
  customer_id as "customerId", version, at, from_tier as "fromTier", to_tier as "toTier", cause,
  rule_set_number as "ruleSetNumber", evaluation, actor, reason`;

const HISTORY = `
  select ${TIER_CHANGE_COLUMNS} from customer_tier_change
  where customer_id = $1 and ($2 = 0 or version < $2) order by version desc limit $3`;

const TIMELINE = new FamilyTimeline<TierChange>({
  table: 'customer_tier_change',
  columns: TIER_CHANGE_COLUMNS,
  at: 'at',
  keys: [
    { column: 'version', as: 'version', kind: 'version' },
    { column: 'customer_id', as: 'customerId', kind: 'uuid' },
  ],
  only: 'from_tier is distinct from to_tier',
});

const GIVEN_BY = `
  select ${TIER_CHANGE_COLUMNS} from customer_tier_change
  where customer_id = $1 and from_tier is distinct from to_tier order by version desc limit 1`;

const RULE_SETS = `
  select ${RULE_SET_COLUMNS} from tier_rule_set
  where $1 = 0 or number < $1 order by number desc limit $2`;

const RULE_SET = `select ${RULE_SET_COLUMNS} from tier_rule_set where number = $1`;

export type { TierChange } from './tier.entity.js';

/** Why a customer has a tier, and since when. */
export interface TierExplanation {
  standing: CustomerStanding;
  givenBy: TierChange | undefined;
  ruleSet: TierRuleSet | undefined;
  now: { ruleSetNumber: number; at: Date; evaluation: TierEvaluation };
}

/** Reads tiers, their rules and why they were given. */
@Injectable()
export class TiersQueries {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersQueries,
    private readonly store: StandingStore,
    private readonly ruleSets: TierRuleSetStore,
    private readonly evaluations: TierEvaluations,
    private readonly clock: Clock,
  ) {}

  /** How customers stand, of those that are known and that the caller may see. */
  async standings(caller: Caller, customerIds: readonly string[]): Promise<CustomerStanding[]> {
    const customers = await this.customers.getMany(caller, customerIds);
    const standings = await this.store.read(
      this.database,
      customers.map(({ id }) => id),
    );
    return standings.filter(({ version }) => version > 0);
  }

  /** Why a customer has their tier, and since when. Throws `crm.customer_not_found`. */
  async explain(caller: Caller, customerId: string): Promise<TierExplanation> {
    const { id } = await this.customers.get(caller, { id: customerId });
    const at = this.clock.now();
    const { rules, number } = await this.ruleSets.inForce(this.database);
    const [[standing], [givenBy], evaluationOf] = await Promise.all([
      this.store.read(this.database, [id]),
      this.database.query<TierChange>(GIVEN_BY, [id]),
      this.evaluations.of(this.database, rules, [id], at),
    ]);
    const [ruleSet] =
      givenBy === undefined
        ? []
        : await this.database.query<TierRuleSet>(RULE_SET, [givenBy.ruleSetNumber]);
    return {
      standing: standing as CustomerStanding,
      givenBy,
      ruleSet,
      now: { ruleSetNumber: number, at, evaluation: evaluationOf(id) },
    };
  }

  /** A page of the changes of a customer's tier, newest first. Throws `crm.customer_not_found`. */
  async history(caller: Caller, customerId: string, page: Page): Promise<PageOf<TierChange>> {
    const { id } = await this.customers.get(caller, { id: customerId });
    const parameters = [id, sequenceKey(page), page.size + 1];
    const rows = await this.database.query<TierChange>(HISTORY, parameters);
    return pageOf(rows, page.size, ({ version }) => String(version));
  }

  /**
   * A page of the changes from one tier to another of each of these customers, also of merged records, newest first. Throws
   * `platform.page_token_invalid`.
   */
  timelines(customerIds: readonly string[], page: Page): Promise<TimelinePage<TierChange>[]> {
    return TIMELINE.pages(this.database, customerIds, page);
  }

  /** A page of the sets of rules, newest first. */
  async listRuleSets(page: Page): Promise<PageOf<TierRuleSet>> {
    const parameters = [sequenceKey(page), page.size + 1];
    const rows = await this.database.query<TierRuleSet>(RULE_SETS, parameters);
    return pageOf(rows, page.size, ({ number }) => String(number));
  }
}

/** Reads simulations. */
@Injectable()
export class TierSimulationsQueries {
  constructor(
    private readonly database: Database,
    private readonly store: TierSimulationStore,
  ) {}

  /** A simulation: how far it has come, and what it found. Throws `crm.tier_simulation_not_found`. */
  async get(id: string): Promise<TierSimulation> {
    const simulation = await this.store.get(this.database, id);
    if (simulation === undefined) throw tierErrors.tier_simulation_not_found();
    return simulation;
  }
}
