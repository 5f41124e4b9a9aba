import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import type { FieldChange } from '@shouwen/contracts';
import {
  Clock,
  Database,
  Ids,
  UnitOfWork,
  pageOf,
  platformErrors,
  requireKnownVersion,
  uuidKey,
} from '@shouwen/platform';
import type { IdempotentCall, Page, PageOf, RequestContext, Transaction } from '@shouwen/platform';
import { receiverIn } from '../staff/staff-lookup.js';
import { checkedPeriod } from './on-duty.rules.js';
import type { LadderStep, OnDutyPeriod, OnDutyRole } from './page.entity.js';
import { pageErrors } from './page.errors.js';
import { roleToProto } from './page.mapper.js';

const COLUMNS = `
  id, version, person_id as "personId", role, starts_at as "from", ends_at as "until"`;

const LOCK = `select ${COLUMNS} from duty_roster where id = $1 for update`;

const PUT = `
  insert into duty_roster (id, version, person_id, role, starts_at, ends_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set version = excluded.version, person_id = excluded.person_id,
    role = excluded.role, starts_at = excluded.starts_at, ends_at = excluded.ends_at`;

const REMOVE = 'delete from duty_roster where id = $1';

const ON_DUTY = `
  select distinct r.person_id as "personId" from duty_roster r join staff_member m on m.id = r.person_id
  where r.role = $1 and r.ends_at > $2 and r.starts_at <= $2 and m.active
    and ($3::uuid is null or m.team_id = $3)
  order by 1 limit 100`;

/** Who is on duty, as data (T3). */
@Injectable()
export class DutyRosterService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** A page of the times on duty that end after a moment, those that end first first. */
  async list(
    filter: { endingAfter?: Date | undefined; role?: OnDutyRole | undefined },
    page: Page,
  ): Promise<PageOf<OnDutyPeriod>> {
    const parameters: unknown[] = [filter.endingAfter ?? this.clock.now(), page.size + 1];
    const conditions = ['ends_at > $1'];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    if (filter.role !== undefined) conditions.push(`role = ${given(filter.role)}`);
    const after = uuidKey(page);
    if (after !== undefined) {
      const known = await this.database.query(`select 1 from duty_roster where id = $1`, [after]);
      if (known.length === 0) throw platformErrors.page_token_invalid();
      conditions.push(
        `(ends_at, id) > (select ends_at, id from duty_roster where id = ${given(after)})`,
      );
    }
    const rows = await this.database.query<OnDutyPeriod>(
      `select ${COLUMNS} from duty_roster where ${conditions.join(' and ')}
       order by ends_at, id limit $2`,
      parameters,
    );
    return pageOf(rows, page.size, (period) => period.id);
  }

  /** Whom a step of a ladder pages at a moment, at most 100. */
  async pagedBy(
    tx: Transaction,
    { target, personId }: LadderStep,
    teamId: string | null,
    now: Date,
  ): Promise<string[]> {
    if (target === 'person') {
      return (await receiverIn(tx, personId)) === undefined ? [] : [personId];
    }
    if (target === 'team_supervisor' && teamId === null) return [];
    const role = target === 'manager' ? 'manager' : 'supervisor';
    const ofTeam = target === 'team_supervisor' ? teamId : null;
    const rows = await tx.query<{ personId: string }>(ON_DUTY, [role, now, ofTeam]);
    return rows.map((row) => row.personId);
  }

  /** The supervisors on duty at a moment, at most 100: those of the team, or all where the team has none or there is none. */
  async supervisorsAt(tx: Transaction, teamId: string | null, now: Date): Promise<string[]> {
    const onDuty = async (ofTeam: string | null) => {
      const rows = await tx.query<{ personId: string }>(ON_DUTY, ['supervisor', now, ofTeam]);
      return rows.map((row) => row.personId);
    };
    const ofTeam = teamId === null ? [] : await onDuty(teamId);
    return ofTeam.length > 0 ? ofTeam : onDuty(null);
  }

  /**
   * Adds a time on duty, or changes the one with an id. Throws `ticketing.on_duty_period_not_found`,
   * `ticketing.on_duty_period_invalid` and `platform.version_conflict`.
   */
  put(
    context: RequestContext,
    wanted: Omit<OnDutyPeriod, 'version'>,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<OnDutyPeriod> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before =
          wanted.id === '' ? undefined : await this.lockIn(tx, wanted.id, expectedVersion);
        const id = before?.id ?? this.ids.next();
        const worksHere = (await receiverIn(tx, wanted.personId)) !== undefined;
        const version = (before?.version ?? 0) + 1;
        const period = checkedPeriod({ ...wanted, id, version }, worksHere);
        const { personId, role, from, until } = period;
        await tx.query(PUT, [id, version, personId, role, from, until]);
        tx.record({
          message: topicMessages.OnDutyPeriodChanged,
          aggregateId: id,
          sequence: version,
          at: this.clock.now(),
          payload: { periodId: id, personId, role: roleToProto(role), from, until },
        });
        this.audit(tx, 'changed', id, changesOf(before, period));
        return period;
      },
      call,
    );
  }

  /** Removes a time on duty. Throws `ticketing.on_duty_period_not_found` and `platform.version_conflict`. */
  remove(
    context: RequestContext,
    id: string,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<OnDutyPeriod> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const period = await this.lockIn(tx, id, expectedVersion);
        await tx.query(REMOVE, [id]);
        tx.record({
          message: topicMessages.OnDutyPeriodRemoved,
          aggregateId: id,
          sequence: period.version + 1,
          at: this.clock.now(),
          payload: { periodId: id, personId: period.personId },
        });
        this.audit(tx, 'removed', id, changesOf(period, undefined));
        return period;
      },
      call,
    );
  }

  private async lockIn(tx: Transaction, id: string, expectedVersion: number) {
    const [period] = await tx.query<OnDutyPeriod>(LOCK, [id]);
    if (period === undefined) throw pageErrors.on_duty_period_not_found();
    await requireKnownVersion(tx, { id, version: period.version }, expectedVersion);
    return period;
  }

  private audit(tx: Transaction, what: string, aggregateId: string, changes: FieldChange[]): void {
    const operation = `on_duty_period.${what}`;
    const at = this.clock.now();
    tx.audit({ operation, aggregateType: 'on_duty_period', aggregateId, changes, at });
  }
}

function changesOf(before: OnDutyPeriod | undefined, after: OnDutyPeriod | undefined) {
  const facts = (period: OnDutyPeriod | undefined) => ({
    personId: period?.personId,
    role: period?.role,
    from: period?.from.toISOString(),
    until: period?.until.toISOString(),
  });
  const [from, to] = [facts(before), facts(after)];
  return (['personId', 'role', 'from', 'until'] as const)
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}
