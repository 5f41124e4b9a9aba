import { Injectable } from '@nestjs/common';
import type { CompiledCalendar } from '@shouwen/business-time';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, Timers, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, Reads, RequestContext, Transaction } from '@shouwen/platform';
import { CalendarBook, nameOf } from '../calendars/calendar-book.js';
import type { CalendarKey } from '../calendars/calendar-book.js';
import { RECOMPUTE_TIMER } from '../calendars/recompute-timer.js';
import { SlaPolicyBook } from './sla-policy-book.js';
import type { SlaPolicyRecord } from './sla-policy.entity.js';
import { policyProblems } from './sla-policy.rules.js';
import type { SlaRule } from './sla-policy.rules.js';
import { slaErrors } from './sla.errors.js';

const HEAD = `
  select version, (select jsonb_object_agg(id, version) from business_calendar) as calendars
  from sla_policy`;
const LOCKED_HEAD = `${HEAD} for update`;

const SAVE = `
  with head as (update sla_policy set version = $2 where id = $1)
  insert into sla_policy_version (policy_id, version, rules, created_at, created_by, reason)
  values ($1, $2, $3, $4, $5, $6)`;

/** The policy in force, with the calendars in force. */
export interface PolicyInForce {
  policy: SlaPolicyRecord;
  calendarVersions: Record<string, number>;
  /** By the id of the calendar. */
  calendars: ReadonlyMap<string, CompiledCalendar>;
}

/** What makes a new version of the policy. */
export interface PolicyWriting {
  rules: SlaRule[];
  reason: string;
  recompute: boolean;
  expectedVersion: number;
}

/** Reads the policy and makes new versions of it; none is ever changed. */
@Injectable()
export class SlaPoliciesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly book: SlaPolicyBook,
    private readonly calendars: CalendarBook,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** A version of the policy, or the one in force for 0. Throws `ticketing.sla_policy_not_found`. */
  async get(version: number): Promise<SlaPolicyRecord> {
    if (version === 0) return (await this.inForce(this.database)).policy;
    const policy = await this.book.get(this.database, version);
    if (policy === undefined) throw slaErrors.sla_policy_not_found();
    return policy;
  }

  /** The policy and the calendars in force; keeps others from changing the policy when `lock` is given. */
  async inForce(from: Reads, lock = false): Promise<PolicyInForce> {
    const [head] = await from.query<{ version: number; calendars: Record<string, number> }>(
      lock ? LOCKED_HEAD : HEAD,
    );
    const policy = head && (await this.book.get(from, head.version));
    if (policy === undefined) throw new Error('there is no SLA policy');
    const keys = Object.entries(head?.calendars ?? {}).map(([id, version]) => ({ id, version }));
    const compiled = await this.calendars.get(from, keys);
    const calendars = new Map(
      keys.map((key) => [key.id, compiled.get(nameOf(key)) as CompiledCalendar]),
    );
    return { policy, calendarVersions: head?.calendars ?? {}, calendars };
  }

  /** A version of a calendar, in force or not. Throws when it does not exist. */
  async calendarOf(from: Reads, key: CalendarKey): Promise<CompiledCalendar> {
    return (await this.calendars.get(from, [key])).get(nameOf(key)) as CompiledCalendar;
  }

  /** Throws `ticketing.sla_policy_invalid`, naming each field, unless the rules can be put in force. */
  requireUsable(rules: readonly SlaRule[], { calendars }: PolicyInForce): void {
    const violations = policyProblems(rules, calendars, this.clock.now());
    if (violations.length > 0) throw slaErrors.sla_policy_invalid({}, { violations });
  }

  /** Makes a new version. Throws `ticketing.sla_policy_invalid` and `platform.version_conflict`. */
  put(
    context: RequestContext,
    writing: PolicyWriting,
    call: IdempotentCall,
  ): Promise<SlaPolicyRecord> {
    return this.unitOfWork.run(context, (tx) => this.putIn(tx, context, writing), call);
  }

  private async putIn(
    tx: Transaction,
    { caller }: RequestContext,
    { rules, reason, recompute, expectedVersion }: PolicyWriting,
  ): Promise<SlaPolicyRecord> {
    const before = await this.inForce(tx, true);
    const { id, version: current, createdAt, createdBy: by } = before.policy;
    if (expectedVersion !== 0 && expectedVersion !== current) {
      throw platformErrors.version_conflict({
        current: String(current),
        changedBy: by.name || by.id,
        changedAt: new Date(createdAt).toISOString(),
        change: 'policy_changed',
      });
    }
    this.requireUsable(rules, before);
    const version = current + 1;
    const at = this.clock.now();
    const createdBy = actorOf(caller);
    await tx.query(SAVE, [id, version, JSON.stringify(rules), at, createdBy, reason]);
    tx.record({
      message: topicMessages.SlaPolicyChanged,
      aggregateId: id,
      sequence: version,
      at,
      payload: { policy: { id, version, recompute, at, actor: { ...createdBy, name: '' } } },
    });
    tx.audit({
      operation: 'sla_policy.changed',
      aggregateType: 'sla_policy',
      aggregateId: id,
      changes: [{ field: 'version', from: String(current), to: String(version) }],
      reason,
      at,
    });
    if (recompute) {
      const payload = { calendarId: null, after: '' };
      this.timers.set(tx, { kind: RECOMPUTE_TIMER, subject: id, dueAt: at, payload });
    }
    return { id, version, rules, createdAt: at, createdBy, reason };
  }
}
