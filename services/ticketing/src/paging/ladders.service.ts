import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, UnitOfWork, actorOf, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { knownStaffIn } from '../staff/staff-lookup.js';
import { checkedLadder, ladderChanges } from './ladder.rules.js';
import type { Ladder, LadderSteps } from './page.entity.js';
import { stepToProto } from './page.mapper.js';

const READ = `
  select id, version, steps, exhausted_after_seconds as "exhaustedAfterSeconds", updated_at as "updatedAt"
  from escalation_ladder`;

const LOCK = `${READ} for update`;

const WRITE = `
  update escalation_ladder set version = $2, steps = $3, exhausted_after_seconds = $4, updated_at = $5
  where id = $1`;

/** Reads and replaces the ladder that pages climb. */
@Injectable()
export class LaddersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The ladder that holds now. */
  async get(): Promise<Ladder> {
    return only(await this.database.query<Ladder>(READ));
  }

  /** The ladder that holds in a transaction. */
  async getIn(tx: Transaction): Promise<Ladder> {
    return only(await tx.query<Ladder>(READ));
  }

  /** Replaces the ladder. Throws `ticketing.escalation_ladder_invalid` and `platform.version_conflict`. */
  put(
    context: RequestContext,
    wanted: { ladder: LadderSteps; reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<Ladder> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = only(await tx.query<Ladder>(LOCK));
        const { id, version } = before;
        await requireKnownVersion(tx, { id, version }, wanted.expectedVersion);
        const named = wanted.ladder.steps.map(({ personId }) => personId).filter(Boolean);
        const { people } = await knownStaffIn(tx, { people: named, teams: [] });
        const steps = checkedLadder(wanted.ladder, people);
        const changes = ladderChanges(before, steps);
        if (changes.length === 0) return before;
        const after = { ...steps, id, version: version + 1, updatedAt: this.clock.now() };
        await this.save(tx, context, after);
        tx.audit({
          operation: 'escalation_ladder.changed',
          aggregateType: 'escalation_ladder',
          aggregateId: id,
          changes,
          reason: wanted.reason,
          at: after.updatedAt,
        });
        return after;
      },
      call,
    );
  }

  private async save(tx: Transaction, { caller }: RequestContext, ladder: Ladder): Promise<void> {
    const { id, version, steps, exhaustedAfterSeconds, updatedAt } = ladder;
    const written = [id, version, JSON.stringify(steps), exhaustedAfterSeconds, updatedAt];
    await tx.query(WRITE, written);
    tx.record({
      message: topicMessages.EscalationLadderChanged,
      aggregateId: id,
      sequence: version,
      at: updatedAt,
      payload: {
        steps: steps.map(stepToProto),
        exhaustedAfterSeconds,
        actor: { ...actorOf(caller), name: '' },
      },
    });
  }
}

function only(rows: Ladder[]): Ladder {
  const [ladder] = rows;
  if (ladder === undefined) throw new Error('the ladder is missing; run the migrations');
  return ladder;
}
