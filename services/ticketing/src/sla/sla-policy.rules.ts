import { BusinessTimeError, checkLimit, deadline } from '@shouwen/business-time';
import type { CompiledCalendar, Limit } from '@shouwen/business-time';
import type {
  PauseReason,
  ReopenRule,
  SlaSubject,
  SlaTarget,
  SlaTerm,
} from './sla-clock.entity.js';

/** For which tickets a rule is; null means any. */
export interface SlaCondition {
  grade: SlaSubject['grade'] | null;
  channel: SlaSubject['channel'] | null;
  tier: string | null;
}

/** One rule of a policy. */
export interface SlaRule {
  /** Names the rule within the policy, for ever. */
  key: string;
  name: string;
  when: SlaCondition;
  calendarId: string;
  limits: Record<SlaTarget, Limit>;
  warnAtPercent: number;
  /** Which clocks stand while a ticket waits. */
  pauses: Record<PauseReason, SlaTarget[]>;
  reopen: ReopenRule;
}

/** A version of the policy: the first rule that matches a ticket is the one it runs by. */
export interface SlaPolicyVersion {
  id: string;
  version: number;
  rules: SlaRule[];
}

/** Something wrong with a policy, in both languages; `field` is a path such as `rules.2.limits.resolution`. */
export interface PolicyProblem {
  field: string;
  description: string;
  descriptionZh: string;
}

/** The first rule that matches; undefined when none does, which a valid policy does not let happen. */
export function ruleFor(rules: readonly SlaRule[], subject: SlaSubject): SlaRule | undefined {
  return rules.find(
    ({ when }) =>
      (when.grade ?? subject.grade) === subject.grade &&
      (when.channel ?? subject.channel) === subject.channel &&
      (when.tier ?? subject.tier) === subject.tier,
  );
}

/** What a clock of a ticket runs by. Throws when no rule matches or the calendar of the rule has no version. */
export function termFor(
  policy: SlaPolicyVersion,
  target: SlaTarget,
  subject: SlaSubject,
  calendarVersions: Readonly<Record<string, number>>,
): SlaTerm {
  const rule = ruleFor(policy.rules, subject);
  if (rule === undefined) throw new Error(`no rule of policy v${policy.version} matches a ticket`);
  const calendarVersion = calendarVersions[rule.calendarId];
  if (calendarVersion === undefined) throw new Error(`rule ${rule.key} names an unknown calendar`);
  const { grade, channel, tier } = subject;
  const pausedBy = (['customer', 'appointment'] as const).filter((reason) =>
    rule.pauses[reason].includes(target),
  );
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    ruleKey: rule.key,
    calendarId: rule.calendarId,
    calendarVersion,
    limit: rule.limits[target],
    warnAtPercent: rule.warnAtPercent,
    pausedBy,
    reopen: rule.reopen,
    grade,
    channel,
    tier,
  };
}

/** Everything that is wrong with the rules of a policy; empty when it can be put in force. */
export function policyProblems(
  rules: readonly SlaRule[],
  calendars: ReadonlyMap<string, CompiledCalendar>,
  now: Date,
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const seen = new Set<string>();
  rules.forEach((rule, index) => {
    const at = `rules.${index}`;
    if (seen.has(rule.key)) {
      problems.push(problem(`${at}.key`, 'is there twice', '重复'));
    }
    seen.add(rule.key);
    const calendar = calendars.get(rule.calendarId);
    if (calendar === undefined) {
      problems.push(problem(`${at}.calendarId`, 'names no calendar', '没有该日历'));
      return;
    }
    for (const [target, limit] of Object.entries(rule.limits)) {
      const wrong = limitProblem(limit, calendar, now);
      if (wrong !== undefined) problems.push({ field: `${at}.limits.${target}.amount`, ...wrong });
    }
  });
  const last = rules.at(-1)?.when;
  if (last === undefined || last.grade !== null || last.channel !== null || last.tier !== null) {
    const field = `rules.${Math.max(rules.length - 1, 0)}.when`;
    problems.push(
      problem(
        field,
        'must be empty: the last rule is for every other ticket',
        '最后一条规则须适用于其余所有工单，条件必须为空',
      ),
    );
  }
  return problems;
}

function limitProblem(limit: Limit, calendar: CompiledCalendar, now: Date) {
  try {
    checkLimit(limit);
    deadline(limit, calendar, now);
    return undefined;
  } catch (error) {
    if (!(error instanceof BusinessTimeError)) throw error;
    return error.code === 'no_open_time'
      ? {
          description: 'the calendar does not open for that long',
          descriptionZh: '日历的开放时间不足',
        }
      : {
          description: 'must be a whole number up to ten years',
          descriptionZh: '必须为不超过十年的整数',
        };
  }
}

function problem(field: string, description: string, descriptionZh: string): PolicyProblem {
  return { field, description, descriptionZh };
}
