import { Channel, Grade } from '@shouwen/contracts';
import type {
  SimulatedChange,
  SlaPolicy as PolicyMessage,
  SlaRule as RuleMessage,
} from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { SlaPolicy, SlaRule, SlaRuleInput, SlaSimulation } from '../gen/graphql.js';
import { cursorOf } from '../graphql/connection.js';
import { nodeIdOf, uuidOf } from '../graphql/node-id.js';
import { toLimit } from './sla.mapper.js';

/** The policy as the schema shows it. */
export function toPolicy(policy: PolicyMessage): SlaPolicy {
  return {
    version: policy.version,
    rules: policy.rules.map(toRule),
    createdAt: present(policy.createdAt, 'created_at'),
    createdBy: toActor(policy.createdBy),
    reason: policy.reason,
  };
}

/** A rule, as somebody gives it, for the contract. Throws `gateway.invalid_id`. */
export function ruleOf(input: SlaRuleInput): RuleMessage {
  const { when, limits, pauses } = input;
  return {
    key: input.key,
    name: input.name,
    when: {
      grade: when?.grade ?? Grade.UNSPECIFIED,
      channel: when?.channel ?? Channel.UNSPECIFIED,
      tier: when?.tier ?? '',
    },
    calendarId: uuidOf('BusinessCalendar', input.calendarId),
    limits,
    warnAtPercent: input.warnAtPercent,
    pauses: { customer: pauses?.customer ?? [], appointment: pauses?.appointment ?? [] },
    reopen: input.reopen,
  };
}

/** What a change would do, as the schema shows it. */
export function toSimulation({ moved, nextPageToken, ...counts }: SimulatedChange): SlaSimulation {
  return {
    ...counts,
    moved: moved.map(({ ticketId, target, before, after }) => ({
      ticketId: nodeIdOf('Ticket', ticketId),
      target,
      before: before ?? null,
      after: after ?? null,
    })),
    endCursor: nextPageToken === '' ? null : cursorOf(nextPageToken),
  };
}

function toRule(rule: RuleMessage): SlaRule {
  const { when, limits, pauses } = rule;
  return {
    key: rule.key,
    name: rule.name,
    when: {
      grade: when === undefined || when.grade === Grade.UNSPECIFIED ? null : when.grade,
      channel: when === undefined || when.channel === Channel.UNSPECIFIED ? null : when.channel,
      tier: when?.tier || null,
    },
    calendarId: nodeIdOf('BusinessCalendar', rule.calendarId),
    limits: {
      firstResponse: toLimit(limits?.firstResponse),
      nextResponse: toLimit(limits?.nextResponse),
      resolution: toLimit(limits?.resolution),
    },
    warnAtPercent: rule.warnAtPercent,
    pauses: present(pauses, 'pauses'),
    reopen: rule.reopen,
  };
}
