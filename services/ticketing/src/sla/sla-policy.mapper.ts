import { Channel, Grade } from '@shouwen/contracts';
import type { SlaPolicy, SlaRule as SlaRuleMessage } from '@shouwen/contracts';
import {
  channelFromProto,
  channelToProto,
  gradeFromProto,
  gradeToProto,
} from '../tickets/ticket.mapper.js';
import type { SlaPolicyRecord } from './sla-policy.entity.js';
import type { SlaRule } from './sla-policy.rules.js';
import {
  limitFromProto,
  limitToProto,
  reopenFromProto,
  reopenToProto,
  targetFromProto,
  targetToProto,
} from './sla.mapper.js';

/** The policy as the contract shows it. */
export function policyToProto(policy: SlaPolicyRecord): SlaPolicy {
  const { id, version, createdAt, createdBy, reason } = policy;
  return { id, version, rules: policy.rules.map(ruleToProto), createdAt, createdBy, reason };
}

/** A rule of the contract as ours. */
export function ruleFromProto(rule: SlaRuleMessage): SlaRule {
  const { when, limits, pauses } = rule;
  return {
    key: rule.key,
    name: rule.name,
    when: {
      grade: gradeFromProto(when?.grade ?? Grade.UNSPECIFIED) ?? null,
      channel: channelFromProto(when?.channel ?? Channel.UNSPECIFIED) ?? null,
      tier: when?.tier || null,
    },
    calendarId: rule.calendarId,
    limits: {
      first_response: limitFromProto(limits?.firstResponse),
      next_response: limitFromProto(limits?.nextResponse),
      resolution: limitFromProto(limits?.resolution),
    },
    warnAtPercent: rule.warnAtPercent,
    pauses: {
      customer: (pauses?.customer ?? []).map(targetFromProto),
      appointment: (pauses?.appointment ?? []).map(targetFromProto),
    },
    reopen: reopenFromProto(rule.reopen),
  };
}

function ruleToProto(rule: SlaRule): SlaRuleMessage {
  const { when, limits, pauses } = rule;
  return {
    key: rule.key,
    name: rule.name,
    when: {
      grade: when.grade === null ? Grade.UNSPECIFIED : gradeToProto(when.grade),
      channel: when.channel === null ? Channel.UNSPECIFIED : channelToProto(when.channel),
      tier: when.tier ?? '',
    },
    calendarId: rule.calendarId,
    limits: {
      firstResponse: limitToProto(limits.first_response),
      nextResponse: limitToProto(limits.next_response),
      resolution: limitToProto(limits.resolution),
    },
    warnAtPercent: rule.warnAtPercent,
    pauses: {
      customer: pauses.customer.map(targetToProto),
      appointment: pauses.appointment.map(targetToProto),
    },
    reopen: reopenToProto(rule.reopen),
  };
}
