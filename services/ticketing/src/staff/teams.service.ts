import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { Team } from './staff.entity.js';
import { staffErrors } from './staff.errors.js';
import { teamToProto } from './staff.mapper.js';
import { TEAM_COLUMNS } from './staff.queries.js';
import { changesBetween } from './staff.rules.js';

const NAMES_LOCK = `select pg_advisory_xact_lock(hashtext('ticketing.team.name'))`;
const NAMED = 'select id from team where name = $1 and id <> $2';
const LOCK = `select ${TEAM_COLUMNS} from team where id = $1 for update`;
const INSERT = 'insert into team (id, name, version) values ($1, $2, $3)';
const UPDATE = 'update team set name = $2, version = $3, archived_at = $4 where id = $1';

const IN_USE = `
  select exists (select 1 from staff_member where team_id = $1 and active)
    or exists (select 1 from ticket where team_id = $1 and status = 'new')
    or exists (select 1 from routing_rule where active
      and (team_id = $1 or overflows @> jsonb_build_array(jsonb_build_object('teamId', $1::text))))
    as used`;

/** Keeps teams; each change with its event and audit record in one transaction. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Creates a team. Throws `ticketing.team_name_taken`. */
  create(context: RequestContext, name: string, call: IdempotentCall): Promise<Team> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const team: Team = { id: this.ids.next(), name: name.trim(), version: 1, archivedAt: null };
        await this.requireFreeName(tx, team);
        await tx.query(INSERT, [team.id, team.name, team.version]);
        this.record(tx, 'team.created', undefined, team);
        return team;
      },
      call,
    );
  }

  /** Gives a team another name. Throws `ticketing.team_name_taken` or `ticketing.team_archived`. */
  rename(
    context: RequestContext,
    target: { teamId: string; expectedVersion: number },
    name: string,
    call: IdempotentCall,
  ): Promise<Team> {
    return this.change(context, target, call, async (tx, team) => {
      if (team.archivedAt !== null) throw staffErrors.team_archived({ name: team.name });
      const renamed = { ...team, name: name.trim() };
      await this.requireFreeName(tx, renamed);
      return { operation: 'team.renamed', team: renamed };
    });
  }

  /** Takes a team out of use. Throws `ticketing.team_in_use` while anybody or anything is left in it. */
  archive(
    context: RequestContext,
    target: { teamId: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<Team> {
    return this.change(context, target, call, async (tx, team) => {
      if (team.archivedAt !== null) return { operation: 'team.archived', team };
      const [answer] = await tx.query<{ used: boolean }>(IN_USE, [team.id]);
      if (answer?.used !== false) throw staffErrors.team_in_use({ name: team.name });
      return { operation: 'team.archived', team: { ...team, archivedAt: this.clock.now() } };
    });
  }

  private change(
    context: RequestContext,
    target: { teamId: string; expectedVersion: number },
    call: IdempotentCall,
    decide: (tx: Transaction, team: Team) => Promise<{ operation: string; team: Team }>,
  ): Promise<Team> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await tx.query(NAMES_LOCK);
        const [before] = await tx.query<Team>(LOCK, [target.teamId]);
        if (before === undefined) throw staffErrors.team_not_found();
        await requireKnownVersion(tx, before, target.expectedVersion);
        const { operation, team } = await decide(tx, before);
        if (team.name === before.name && team.archivedAt === before.archivedAt) return before;
        const after = { ...team, version: before.version + 1 };
        await tx.query(UPDATE, [after.id, after.name, after.version, after.archivedAt]);
        this.record(tx, operation, before, after);
        return after;
      },
      call,
    );
  }

  private async requireFreeName(tx: Transaction, { id, name }: Team): Promise<void> {
    await tx.query(NAMES_LOCK);
    const taken = await tx.query(NAMED, [name, id]);
    if (taken.length > 0) throw staffErrors.team_name_taken({ name });
  }

  private record(tx: Transaction, operation: string, before: Team | undefined, team: Team): void {
    const at = this.clock.now();
    const facts = (one: Team | undefined) => ({
      name: one?.name,
      archivedAt: one?.archivedAt?.toISOString(),
    });
    tx.record({
      message: topicMessages.TeamChanged,
      aggregateId: team.id,
      sequence: team.version,
      at,
      payload: { team: teamToProto(team) },
    });
    tx.audit({
      operation,
      aggregateType: 'team',
      aggregateId: team.id,
      changes: changesBetween(facts(before), facts(team)),
      at,
    });
  }
}
