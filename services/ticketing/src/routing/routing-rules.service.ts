import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, platformErrors, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { staffErrors } from '../staff/staff.errors.js';
import { changesBetween } from '../staff/staff.rules.js';
import type { RoutingRule } from './routing.entity.js';
import { routingErrors } from './routing.errors.js';
import { ruleToProto } from './routing.mapper.js';
import { MAX_RULES, RULE_COLUMNS } from './routing.store.js';
import { RoutingTimers } from './routing.timers.js';
import { violationsOf } from './rule-check.rules.js';

const RULES_LOCK = `select pg_advisory_xact_lock(hashtext('ticketing.routing_rule'))`;
const COUNT = 'select count(*)::integer as rules from routing_rule';
const READ = `select ${RULE_COLUMNS} from routing_rule where id = $1`;
const SAVE = `
  insert into routing_rule (id, name, position, active, channels, grades, tiers, team_id, strategy,
    skills, relaxes, overflows, version, shift_policy, shift_relaxes)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict (id) do update set name = excluded.name, position = excluded.position,
    active = excluded.active, channels = excluded.channels, grades = excluded.grades,
    tiers = excluded.tiers, team_id = excluded.team_id, strategy = excluded.strategy,
    skills = excluded.skills, relaxes = excluded.relaxes, overflows = excluded.overflows,
    version = excluded.version, shift_policy = excluded.shift_policy,
    shift_relaxes = excluded.shift_relaxes`;
// Kept from being archived until the rule is stored.
const TEAMS = `
  select id, name, archived_at is not null as archived from team where id = any($1::uuid[])
  order by id for key share`;
const UNKNOWN_SKILLS = `
  select wanted.id from unnest($1::text[]) as wanted (id)
  where not exists (select 1 from skill where skill.id = wanted.id) order by 1 limit 1`;

/** What is said about a rule; without an id it is a new one. */
export type RuleSaying = Omit<RoutingRule, 'id' | 'version'> & { id?: string };

/** Keeps the rules of routing. */
@Injectable()
export class RoutingRulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly timers: RoutingTimers,
  ) {}

  /**
   * Creates or changes a rule; tickets that wait are decided about again. Throws `platform.invalid_request` naming each
   * field that does not fit, `ticketing.routing_rule_not_found`, `ticketing.routing_rules_full`,
   * `ticketing.team_not_found`, `ticketing.team_archived` and `ticketing.skill_not_found`.
   */
  save(
    context: RequestContext,
    saying: RuleSaying,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<RoutingRule> {
    const violations = violationsOf(saying);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await tx.query(RULES_LOCK);
        const before = await this.read(tx, saying.id, expectedVersion);
        await this.requireTeams(tx, [saying.teamId, ...saying.overflows.map((o) => o.teamId)]);
        await this.requireSkills(tx, saying);
        const version = (before?.version ?? 0) + 1;
        const rule: RoutingRule = { ...saying, id: before?.id ?? this.ids.next(), version };
        const changes = changesBetween(before ? factsOf(before) : {}, factsOf(rule));
        if (before !== undefined && changes.length === 0) return before;
        await this.store(tx, rule);
        this.record(tx, rule, changes);
        this.timers.rulesChanged(tx);
        return rule;
      },
      call,
    );
  }

  private async read(
    tx: Transaction,
    id: string | undefined,
    expectedVersion: number,
  ): Promise<RoutingRule | undefined> {
    if (id === undefined) {
      const [count] = await tx.query<{ rules: number }>(COUNT);
      if ((count?.rules ?? 0) < MAX_RULES) return undefined;
      throw routingErrors.routing_rules_full({ limit: String(MAX_RULES) });
    }
    const [rule] = await tx.query<RoutingRule>(READ, [id]);
    if (rule === undefined) throw routingErrors.routing_rule_not_found();
    await requireKnownVersion(tx, rule, expectedVersion);
    return rule;
  }

  private async requireTeams(tx: Transaction, ids: string[]): Promise<void> {
    const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
    const teams = await tx.query<{ name: string; archived: boolean }>(TEAMS, [wanted]);
    if (teams.length < wanted.length) throw staffErrors.team_not_found();
    const archived = teams.find((team) => team.archived);
    if (archived !== undefined) throw staffErrors.team_archived({ name: archived.name });
  }

  private async requireSkills(tx: Transaction, { skills }: RuleSaying): Promise<void> {
    const ids = skills.map(({ skillId }) => skillId);
    const [unknown] = await tx.query<{ id: string }>(UNKNOWN_SKILLS, [ids]);
    if (unknown !== undefined) throw staffErrors.skill_not_found({ skill: unknown.id });
  }

  private async store(tx: Transaction, rule: RoutingRule): Promise<void> {
    await tx.query(SAVE, [
      rule.id,
      rule.name,
      rule.position,
      rule.active,
      rule.channels,
      rule.grades,
      rule.tiers,
      rule.teamId,
      rule.strategy,
      JSON.stringify(rule.skills),
      JSON.stringify(rule.relaxes),
      JSON.stringify(rule.overflows),
      rule.version,
      rule.shiftPolicy,
      JSON.stringify(rule.shiftRelaxes),
    ]);
  }

  private record(
    tx: Transaction,
    rule: RoutingRule,
    changes: ReturnType<typeof changesBetween>,
  ): void {
    const at = this.clock.now();
    tx.record({
      message: topicMessages.RoutingRuleChanged,
      aggregateId: rule.id,
      sequence: rule.version,
      at,
      payload: { rule: ruleToProto(rule) },
    });
    tx.audit({
      operation: rule.version === 1 ? 'routing_rule.created' : 'routing_rule.changed',
      aggregateType: 'routing_rule',
      aggregateId: rule.id,
      changes,
      at,
    });
  }
}

function factsOf(rule: RoutingRule): Record<string, string | undefined> {
  const listed = (items: readonly unknown[]) =>
    items.length === 0 ? undefined : JSON.stringify(items);
  return {
    name: rule.name,
    position: String(rule.position),
    active: String(rule.active),
    channels: listed(rule.channels),
    grades: listed(rule.grades),
    tiers: listed(rule.tiers),
    teamId: rule.teamId,
    strategy: rule.strategy,
    skills: listed(rule.skills.map(({ skillId, minLevel }) => ({ skillId, minLevel }))),
    relaxes: listed(
      rule.relaxes.map(({ afterSeconds, skillId, minLevel }) => ({
        afterSeconds,
        skillId,
        minLevel,
      })),
    ),
    shiftPolicy: rule.shiftPolicy,
    shiftRelaxes: listed(
      rule.shiftRelaxes.map(({ afterSeconds, policy }) => ({ afterSeconds, policy })),
    ),
    overflows: listed(rule.overflows.map(({ afterSeconds, teamId }) => ({ afterSeconds, teamId }))),
  };
}
