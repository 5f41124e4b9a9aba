import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { StaffObservers } from '../staff/staff-observers.js';
import type { Presence, PresenceState } from './presence.entity.js';
import { presenceErrors } from './presence.errors.js';
import { endToProto, stateToProto } from './presence.mapper.js';
import { PRESENCE_COLUMNS } from './presence.queries.js';
import { fallSilent, sayPresence } from './presence.rules.js';
import type { PresenceChange } from './presence.rules.js';

const SWEEP_AT_ONCE = 200;

const MEMBER = `
  select team_id as "teamId" from staff_member where id = $1 and active`;
const BEGIN = `
  insert into agent_presence (member_id, id, state, since, seen_at, version)
  values ($1, $2, 'offline', $3, $3, 0) on conflict (member_id) do nothing`;
const LOCK = `select ${PRESENCE_COLUMNS} from agent_presence where member_id = $1 for update`;
const RENEW = 'update agent_presence set seen_at = $2 where member_id = $1';
const UPDATE = `
  update agent_presence set state = $2, since = $3, seen_at = $4, version = $5 where member_id = $1`;
const END_INTERVAL = `
  update presence_interval set ended_at = greatest($2, started_at), end_reason = $3
  where member_id = $1 and ended_at is null`;
const BEGIN_INTERVAL = `
  insert into presence_interval (id, member_id, state, started_at) values ($1, $2, $3, $4)`;
const POLICY = `
  select silent_after_seconds as "silentAfterSeconds", sweep_every_seconds as "sweepEverySeconds"
  from presence_policy`;
const SILENT = `
  select ${PRESENCE_COLUMNS} from agent_presence
  where state <> 'offline' and seen_at <= $1 order by seen_at limit ${SWEEP_AT_ONCE}
  for update skip locked`;

/** Keeps who is at work, as intervals. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly observers: StaffObservers,
  ) {}

  /**
   * Says how the caller is at work; the same again renews it and changes nothing else. Throws
   * `ticketing.not_a_member` and `platform.version_conflict`.
   */
  say(
    context: RequestContext,
    state: PresenceState,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<Presence> {
    const { id: memberId } = context.caller;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [member] = await tx.query<{ teamId: string | null }>(MEMBER, [memberId]);
        if (member === undefined) throw presenceErrors.not_a_member();
        await tx.query(BEGIN, [memberId, this.ids.next(), this.clock.now()]);
        const [presence] = await tx.query<Presence>(LOCK, [memberId]);
        if (presence === undefined) throw new Error('a presence vanished while it was locked');
        await requireKnownVersion(tx, presence, expectedVersion);
        const now = this.clock.now();
        const change = sayPresence(presence, state, now);
        if (change !== undefined) return this.save(tx, change, member.teamId, now);
        await tx.query(RENEW, [memberId, now]);
        return { ...presence, seenAt: now };
      },
      call,
    );
  }

  /** Ends the presence of members of whose clients nothing was heard for too long. */
  async sweep(tx: Transaction): Promise<TimerOutcome> {
    const [policy] = await tx.query<{ silentAfterSeconds: number; sweepEverySeconds: number }>(
      POLICY,
    );
    if (policy === undefined) throw new Error('there is no policy of presence');
    const { silentAfterSeconds, sweepEverySeconds } = policy;
    const now = this.clock.now();
    const heardBefore = new Date(now.getTime() - silentAfterSeconds * 1_000);
    const silent = await tx.query<Presence>(SILENT, [heardBefore]);
    for (const presence of silent) {
      const change = fallSilent(presence, silentAfterSeconds, now);
      if (change === undefined) continue;
      const [member] = await tx.query<{ teamId: string | null }>(MEMBER, [presence.memberId]);
      await this.save(tx, change, member?.teamId ?? null, now);
    }
    const more = silent.length === SWEEP_AT_ONCE;
    return { kind: 'again', afterMs: more ? 100 : sweepEverySeconds * 1_000 };
  }

  private async save(
    tx: Transaction,
    { presence, previous, end }: PresenceChange,
    teamId: string | null,
    now: Date,
  ): Promise<Presence> {
    // Heard of right now, unless they fell silent; then what was heard last stays.
    const after = end === 'silent' ? presence : { ...presence, seenAt: now };
    const { memberId, state, since, seenAt, version } = after;
    if (end !== undefined) await tx.query(END_INTERVAL, [memberId, since, end]);
    if (state !== 'offline') {
      await tx.query(BEGIN_INTERVAL, [this.ids.next(), memberId, state, since]);
    }
    await tx.query(UPDATE, [memberId, state, since, seenAt, version]);
    tx.record({
      message: topicMessages.PresenceChanged,
      aggregateId: presence.id,
      sequence: version,
      at: now,
      payload: {
        memberId,
        teamId: teamId ?? '',
        state: stateToProto(state),
        previousState: stateToProto(previous),
        since,
        previousEnd: endToProto(end),
      },
    });
    tx.audit({
      operation: end === 'silent' ? 'presence.fell_silent' : 'presence.changed',
      aggregateType: 'presence',
      aggregateId: presence.id,
      changes: [{ field: 'state', from: previous, to: state }],
      onBehalfOf: end === 'silent' ? memberId : undefined,
      at: now,
    });
    if (state === 'available') await this.observers.tell(tx, memberId);
    return after;
  }
}
