import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, Ids, TimerWorker, Timers } from '@shouwen/platform';
import type { DueTimer, Reads, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { dateOf, plusDays } from './care-dates.rules.js';
import { afterOccurrence, taskAt } from './care-schedule.rules.js';
import type { Wanted } from './care-schedule.rules.js';
import type { CarePolicyEntity, CareScheduleEntity, LocalDate } from './care.entity.js';
import { CareSources } from './care-sources.js';
import type { CareSource, SourceType } from './care-sources.js';
import { CareTasks } from './care-tasks.js';

const OCCURRENCE = 'care.occurrence';
const RESCHEDULE = 'care.reschedule';
const BATCH = 100;
/** Between two batches, so that others get their turn. */
const SOON_MS = 20;

const POLICY = `
  select id, version, time_zone as "timeZone", project_phases as "projectPhases",
    visit_lead_days as "visitLeadDays", birthday_lead_days as "birthdayLeadDays",
    leap_day as "leapDay", updated_at as "updatedAt"
  from care_policy`;

const SCHEDULE = `
  insert into care_schedule (id, source_id, kind, customer_id, next_on) values ($1, $2, $3, $4, $5)
  on conflict (source_id, kind) do update set next_on = excluded.next_on
  returning id`;

const UNSCHEDULE = 'delete from care_schedule where source_id = $1 and kind = $2 returning id';

const LOCK = `
  select id, source_id as "sourceId", kind, customer_id as "customerId", next_on::text as "nextOn"
  from care_schedule where id = $1 for update`;

const MOVE = 'update care_schedule set next_on = $2 where id = $1';
const REMOVE = 'delete from care_schedule where id = $1';

/**
 * Knows what falls due next and turns it into tasks when it does, by timers of the database: in any number of replicas
 * once. Use cases lock a source before its schedule; the timer locks the schedule only and reads the source as it is.
 */
@Injectable()
export class CareScheduler implements OnModuleInit {
  constructor(
    private readonly sources: CareSources,
    private readonly tasks: CareTasks,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.worker.handle(OCCURRENCE, (tx, timer, context) => this.occur(tx, timer, context));
    this.worker.handle(RESCHEDULE, (tx, timer) => this.rescheduleSome(tx, timer));
  }

  /** How care is scheduled. */
  async policy(from: Reads, lock: '' | 'for update' = ''): Promise<CarePolicyEntity> {
    const [policy] = await from.query<CarePolicyEntity>(`${POLICY} ${lock}`, []);
    if (policy === undefined) throw new Error('the care policy is missing; run the migrations');
    return policy;
  }

  /** Today, where the policy says care is. */
  today({ timeZone }: Pick<CarePolicyEntity, 'timeZone'>): LocalDate {
    return dateOf(this.clock.now(), timeZone);
  }

  /** Schedules what a source, locked before, brings from today on, and nothing else of it. */
  async scheduleIn(
    tx: Transaction,
    source: CareSource,
    policy: CarePolicyEntity,
  ): Promise<Wanted[]> {
    const wanted = await this.sources.careOf(tx, source, policy, plusDays(this.today(policy), -1));
    for (const { kind, nextOn } of wanted) {
      if (nextOn === undefined) {
        const gone = await tx.query<{ id: string }>(UNSCHEDULE, [source.id, kind]);
        for (const { id } of gone) this.timers.cancel(tx, OCCURRENCE, id);
        continue;
      }
      const [kept] = await tx.query<{ id: string }>(SCHEDULE, [
        this.ids.next(),
        source.id,
        kind,
        source.customerId,
        nextOn,
      ]);
      if (kept === undefined) throw new Error('a schedule is always kept');
      const dueAt = taskAt(kind, nextOn, policy);
      this.timers.set(tx, { kind: OCCURRENCE, subject: kept.id, dueAt });
    }
    return wanted;
  }

  /** Schedules the customers of a tier anew, in the background. */
  rescheduleTier(tx: Transaction, tier: string, now: Date): void {
    this.timers.set(tx, { kind: RESCHEDULE, subject: `profile:${tier}`, dueAt: now });
  }

  /** Schedules everything anew, in the background. */
  rescheduleAll(tx: Transaction, now: Date): void {
    for (const type of ['profile', 'project', 'plan']) {
      this.timers.set(tx, { kind: RESCHEDULE, subject: `${type}:`, dueAt: now });
    }
  }

  private async occur(
    tx: Transaction,
    timer: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const [schedule] = await tx.query<CareScheduleEntity>(LOCK, [timer.subject]);
    if (schedule === undefined) return { kind: 'done' };
    const policy = await this.policy(tx);
    const source = await this.sources.find(tx, schedule);
    const after = afterOccurrence(schedule.nextOn, this.today(policy));
    const wanted = source && (await this.sources.careOf(tx, source, policy, after));
    const next = wanted?.find(({ kind }) => kind === schedule.kind)?.nextOn;
    if (source === undefined || next === undefined) {
      tx.write(REMOVE, [schedule.id]);
      return { kind: 'done' };
    }
    await this.tasks.addDue(tx, context, schedule, source, policy);
    tx.write(MOVE, [schedule.id, next]);
    return { kind: 'at', dueAt: taskAt(schedule.kind, next, policy) };
  }

  private async rescheduleSome(tx: Transaction, timer: DueTimer): Promise<TimerOutcome> {
    const [type, ...code] = timer.subject.split(':') as [SourceType, ...string[]];
    // The code of a tier may have colons.
    const tier = code.join(':');
    const { after } = timer.payload as { after?: string };
    const policy = await this.policy(tx);
    const sources = await this.sources.lockSome(tx, type, tier, after, BATCH);
    for (const source of sources) await this.scheduleIn(tx, source, policy);
    const last = sources.at(-1);
    if (last === undefined || sources.length < BATCH) return { kind: 'done' };
    return { kind: 'again', afterMs: SOON_MS, payload: { after: last.id } };
  }
}
