import {
  Channel,
  PresenceState,
  RoutingFilter,
  RoutingReason,
  RoutingStrategy,
  ShiftPolicy,
  ShiftStanding,
  TicketStatus,
  TimelineEntryKind,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import type { Client } from 'pg';
import { startRouting } from './routing.stage.js';
import type { RoutingStage } from './routing.stage.js';
import type { StaffCalls } from './staff-calls.js';
import { refusalOf, signIn } from './ticket-calls.js';

const { AWAY } = PresenceState;

describe('routing, with two replicas', () => {
  let stage: RoutingStage;
  let environment: RoutingStage['environment'];
  let staff: StaffCalls;
  let database: Client;
  let mia: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;

  beforeAll(async () => {
    stage = await startRouting();
    ({ environment, staff, database } = stage);
    ({ mia, sue, carol } = stage.people);
  }, 120_000);

  afterAll(async () => {
    expect(await stage.stop()).toEqual([0, 0]);
  });

  it('leaves tickets alone while no rule is in use', async () => {
    const { id } = await stage.open();
    const timers = await database.query(
      `select kind from timer where subject = $1 and kind like 'routing.%'`,
      [id],
    );
    expect(timers.rows).toEqual([]);
    expect(await stage.first().get(id, sue())).toMatchObject({
      status: TicketStatus.NEW,
      teamId: '',
    });
  });

  it('deals tickets in rounds, fills nobody beyond their capacity, and lets the rest wait', async () => {
    const teamId = await stage.aTeam('Rounds', ['r1', 'r2', 'r3', 'r4'], 3);
    await stage.withRule({ teamId }, async () => {
      const opened = await Promise.all(Array.from({ length: 14 }, (_none, n) => stage.open(n)));
      const ids = opened.map(({ id }) => id);
      const all = () => stage.first().getMany(ids, sue());
      const settled = await until(
        async () => {
          const now = (await all()).tickets;
          return now.every((ticket) => ticket.teamId === teamId) ? now : undefined;
        },
        { what: 'every ticket to be decided about' },
      );
      const counts = new Map<string, number>();
      for (const { owner } of settled) {
        const id = owner?.id ?? 'nobody';
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      expect(Object.fromEntries(counts)).toEqual({ r1: 3, r2: 3, r3: 3, r4: 3, nobody: 2 });
      const board = await staff.board(sue(), teamId);
      expect(board.queuedTickets).toBe(2);
      const chats = board.members.map(({ loads }) =>
        loads.find(({ channel }) => channel === Channel.CHAT),
      );
      expect(chats).toEqual(
        Array.from({ length: 4 }, () => ({ channel: Channel.CHAT, openTickets: 3, capacity: 3 })),
      );
      const { tickets: waiting } = await stage.first().list(sue(), {
        teamId,
        statuses: [TicketStatus.NEW],
      });
      expect(waiting).toHaveLength(2);
    });
  });

  it('gives a waiting ticket to who has less to do, and tells why', async () => {
    const teamId = await stage.aTeam('Waiting', ['w1']);
    await stage.withRule({ teamId }, async (ruleId) => {
      const busyWith = await stage.open();
      await stage.ownedBy(busyWith.id);
      const { id } = await stage.open();
      await stage.queuedIn(id, teamId);
      const w1 = await signIn(environment, 'w1', 'agent');
      await stage.first().resolve(busyWith.id, '已解决', w1());
      expect(await stage.ownedBy(id)).toBe('w1');
      const { receipts } = await staff.receipts(w1(), id);
      expect(receipts).toMatchObject([
        { ticketVersion: 2, winnerId: 'w1', reason: RoutingReason.BEST_SCORE, ruleId, teamId },
        {
          ticketVersion: 1,
          winnerId: '',
          reason: RoutingReason.NOBODY,
          candidates: [{ memberId: 'w1', removedBy: RoutingFilter.CAPACITY, load: 1, capacity: 1 }],
        },
      ]);
      const { entries } = await stage.first().timeline(id, sue());
      expect(entries.map(({ kind }) => kind)).toEqual([
        TimelineEntryKind.OPENED,
        TimelineEntryKind.QUEUED,
        TimelineEntryKind.ASSIGNED,
      ]);
      expect((await stage.first().timeline(id, carol())).entries).toHaveLength(1);
    });
  });

  it('gives a ticket that was handed back to somebody else', async () => {
    const teamId = await stage.aTeam('Back', ['b1', 'b2'], 5);
    await stage.withRule({ teamId }, async () => {
      const { id } = await stage.open();
      const owner = await stage.ownedBy(id);
      const them = await signIn(environment, owner, 'agent');
      await stage.first().handBack(id, '不会', them());
      expect([owner, await stage.ownedBy(id)].sort()).toEqual(['b1', 'b2']);
    });
  });

  it('asks for less, then another team, as time passes', async () => {
    const teamId = await stage.aTeam('Experts', ['e1']);
    const otherTeamId = await stage.aTeam('Helpers', []);
    await staff.saveSkill(mia(), 'english');
    await staff.setSkills(mia(), 'e1', [{ skillId: 'english', level: 2, validUntil: undefined }]);
    const rule = {
      teamId,
      strategy: RoutingStrategy.LEAST_LOADED,
      skills: [{ skillId: 'english', minLevel: 4 }],
      relaxes: [{ afterSeconds: 1, skillId: 'english', minLevel: 2 }],
      overflows: [{ afterSeconds: 2, teamId: otherTeamId }],
    };
    await stage.withRule(rule, async () => {
      const { id } = await stage.open();
      expect(await stage.ownedBy(id)).toBe('e1');
      const other = await stage.open();
      await stage.queuedIn(other.id, teamId);
      await stage.queuedIn(other.id, otherTeamId);
      const { receipts } = await staff.receipts(sue(), id, other.id);
      const of = (ticketId: string) =>
        receipts
          .filter((receipt) => receipt.ticketId === ticketId)
          .map(({ skills, candidates }) => [skills[0]?.minLevel, candidates[0]?.removedBy]);
      expect(of(id)).toEqual([
        [2, RoutingFilter.UNSPECIFIED],
        [4, RoutingFilter.SKILL],
      ]);
    });
  });

  it('gives a ticket to the customer’s own agent first', async () => {
    const teamId = await stage.aTeam('Own', ['o1', 'o2'], 5);
    await database.query(`insert into customer_dedicated_agent values ('carol', 'o2')`);
    await stage.withRule({ teamId }, async () => {
      const ids = [await stage.open(), await stage.open(), await stage.open()].map(({ id }) => id);
      const owners = await Promise.all(ids.map((id) => stage.ownedBy(id)));
      expect(owners).toEqual(['o2', 'o2', 'o2']);
      const { receipts } = await staff.receipts(sue(), ...ids);
      expect(receipts.map(({ reason }) => reason)).toEqual(
        ids.map(() => RoutingReason.DEDICATED_AGENT),
      );
    });
    await database.query('delete from customer_dedicated_agent');
  });

  it('waits for somebody to come, and gives nothing to who is away', async () => {
    const teamId = await stage.aTeam('Come', ['c1']);
    await stage.available('c1', AWAY);
    await stage.withRule({ teamId }, async () => {
      const { id } = await stage.open();
      await stage.queuedIn(id, teamId);
      await stage.available('c1');
      expect(await stage.ownedBy(id)).toBe('c1');
    });
  });

  it('lets anybody of the team claim beyond their capacity, and routes a claimed ticket no more', async () => {
    const teamId = await stage.aTeam('Claim', ['k1'], 0);
    await stage.withRule({ teamId }, async () => {
      const { id } = await stage.open();
      await stage.queuedIn(id, teamId);
      const k1 = await signIn(environment, 'k1', 'agent');
      expect((await stage.first().claim(id, k1())).owner?.id).toBe('k1');
      const left = await database.query(
        `select 1 from routing_wait where ticket_id = $1
         union all select 1 from timer where kind = 'routing.route' and subject = $1::text`,
        [id],
      );
      expect(left.rows).toEqual([]);
    });
  });

  it('lets a supervisor give a ticket to a member with a reason, and only to one who works here', async () => {
    const teamId = await stage.aTeam('Assign', ['a1'], 0);
    await staff.saveMember(mia(), 'gone', { active: false });
    const { id } = await stage.open();
    expect((await refusalOf(staff.assign(sue(), id, 'gone'))).code).toBe(
      'ticketing.member_inactive',
    );
    expect((await refusalOf(staff.assign(sue(), id, 'unknown'))).code).toBe(
      'ticketing.member_not_found',
    );
    expect((await refusalOf(staff.assign(carol(), id, 'a1'))).kind).toBe('denied');
    expect(await staff.assign(sue(), id, 'a1', '指定专人')).toMatchObject({
      owner: { id: 'a1', name: 'A1' },
      teamId,
      status: TicketStatus.OPEN,
    });
    const { records } = await stage.first().auditTrail(id, sue());
    expect(records[0]).toMatchObject({ operation: 'ticket.assigned', reason: '指定专人' });
  });

  it('asks who is on shift, then for less, and again when a shift turns', async () => {
    const teamId = await stage.aTeam('Shifts', ['s1', 's2', 's3']);
    // Closed for days on both sides, whatever the day is.
    const days = [-2, -1, 0, 1, 2].map((n) => new Date(Date.now() + n * 86_400_000));
    const overrides = days.map((day) => ({
      date: day.toISOString().slice(0, 10),
      name: '停',
      intervals: [],
    }));
    const open24 = await staff.saveShift(sue());
    const closed = await staff.saveShift(sue(), {
      nameZh: '停班',
      hours: { ...open24.hours!, overrides },
    });
    await staff.putOnShift(sue(), { shiftId: open24.id, memberId: 's1' });
    await staff.putOnShift(sue(), { shiftId: closed.id, memberId: 's2' });
    const { members } = await staff.board(sue(), teamId);
    const { ON, OFF, NONE } = ShiftStanding;
    expect(members.map(({ shiftStanding, shiftIds }) => [shiftStanding, shiftIds])).toEqual([
      [ON, [open24.id]],
      [OFF, [closed.id]],
      [NONE, []],
    ]);
    const rule = {
      teamId,
      shiftPolicy: ShiftPolicy.REQUIRED,
      shiftRelaxes: [{ afterSeconds: 1, policy: ShiftPolicy.WHEN_ASSIGNED }],
    };
    await stage.withRule(rule, async () => {
      const tickets = [await stage.open()];
      expect(await stage.ownedBy(tickets[0]!.id)).toBe('s1');
      tickets.push(await stage.open());
      expect(await stage.ownedBy(tickets[1]!.id)).toBe('s3');
      const { id } = await stage.open();
      await stage.queuedIn(id, teamId);
      // As the clock would have it: the hours begin, and the timer of the shift is due.
      await database.query(
        `update shift set hours = hours - 'overrides', version = 2 where id = $1`,
        [closed.id],
      );
      await database.query(
        `update timer set due_at = now(), attempt_at = now() where kind = 'shift.turn' and subject = $1`,
        [closed.id],
      );
      expect(await stage.ownedBy(id)).toBe('s2');
      const { receipts } = await staff.receipts(sue(), tickets[1]!.id);
      expect(receipts.map(({ shiftPolicy }) => shiftPolicy)).toEqual([
        ShiftPolicy.WHEN_ASSIGNED,
        ShiftPolicy.REQUIRED,
      ]);
      const found = receipts[1]?.candidates.map(({ memberId, removedBy, shiftIds }) => [
        memberId,
        removedBy,
        shiftIds,
      ]);
      expect(found).toEqual([
        ['s1', RoutingFilter.CAPACITY, [open24.id]],
        ['s2', RoutingFilter.OFF_SHIFT, [closed.id]],
        ['s3', RoutingFilter.OFF_SHIFT, []],
      ]);
    });
  });

  it('names each field of a rule that does not fit, and keeps versions', async () => {
    const { id: teamId } = await staff.createTeam(mia(), 'Rules');
    const relaxes = [{ afterSeconds: 5, skillId: 'nothing', minLevel: 0 }];
    const overflows = [{ afterSeconds: 5, teamId }];
    const refusal = await refusalOf(staff.saveRule(mia(), { teamId, relaxes, overflows }));
    expect(refusal.violations.map(({ field }) => field)).toEqual([
      'relaxes.0.skill_id',
      'overflows.0.team_id',
    ]);
    const skills = [{ skillId: 'telepathy', minLevel: 1 }];
    expect((await refusalOf(staff.saveRule(mia(), { teamId, skills }))).code).toBe(
      'ticketing.skill_not_found',
    );
    const rule = await staff.saveRule(mia(), { teamId, active: false });
    const changed = { ...rule, ruleId: rule.id, name: 'Changed' };
    expect((await staff.saveRule(mia(), { ...changed, options: undefined })).version).toBe(2);
    const stale = { idempotencyKey: '', expectedVersion: 1 };
    const conflict = await refusalOf(staff.saveRule(mia(), { ...changed, options: stale }));
    expect(conflict.code).toBe('platform.version_conflict');
    const listed = async (all: boolean) =>
      (await staff.listRules(sue(), all)).rules.some(({ id }) => id === rule.id);
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
  });
});
