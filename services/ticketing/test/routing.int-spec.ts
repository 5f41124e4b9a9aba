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
import { Client } from 'pg';
import { StaffCalls, weekOf } from './staff-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const { AVAILABLE, AWAY } = PresenceState;

describe('routing, with two replicas', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let tickets: TicketCalls[];
  let staff: StaffCalls;
  let database: Client;
  let mia: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;
  let rules = 0;

  beforeAll(async () => {
    environment = await prepareTicketing();
    replicas = [await startTicketing(environment), await startTicketing(environment)];
    tickets = replicas.map(({ client }) => new TicketCalls(client));
    staff = new StaffCalls(replicas[0]?.address ?? '');
    database = new Client(environment.databaseUrl);
    await database.connect();
    mia = await signIn(environment, 'mia', 'manager');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
  }, 120_000);

  afterAll(async () => {
    staff.close();
    await database.end();
    const codes = await Promise.all(replicas.map((replica) => replica.stop()));
    await environment.close();
    expect(codes).toEqual([0, 0]);
  });

  const [first] = [() => tickets[0] as TicketCalls];

  /** A team whose members are available and can each have some chats, and no rule of any other test. */
  const aTeam = async (name: string, members: string[], capacity = 1) => {
    const { id: teamId } = await staff.createTeam(mia(), name);
    for (const memberId of members) {
      await staff.saveMember(mia(), memberId, { teamId });
      await staff.setCapacity(mia(), memberId, [{ channel: Channel.CHAT, tickets: capacity }]);
      await available(memberId);
    }
    return teamId;
  };

  const available = async (memberId: string, state = AVAILABLE) => {
    const member = await signIn(environment, memberId, 'agent');
    await staff.setPresence(member(), state);
  };

  /** Only one rule at a time, so that tests do not meet; it is out of use afterwards. */
  const withRule = async (
    patch: Parameters<StaffCalls['saveRule']>[1],
    test: (ruleId: string) => Promise<void>,
  ) => {
    const rule = await staff.saveRule(mia(), { name: `Rule ${rules++}`, ...patch });
    try {
      await test(rule.id);
    } finally {
      await staff.saveRule(mia(), {
        ...rule,
        ruleId: rule.id,
        active: false,
        options: undefined,
      });
      // Without a rule nothing waits any more, so that no other test's rule finds it.
      await until(
        async () => (await database.query('select 1 from routing_wait')).rows.length === 0,
        { what: 'no ticket to wait without a rule' },
      );
    }
  };

  const open = (n = 0) => (tickets[n % 2] as TicketCalls).open(carol(), { channel: Channel.CHAT });

  const ownerOf = async (id: string) => (await first().get(id, sue())).owner?.id;

  const ownedBy = (id: string, what = `ticket ${id} to be given to somebody`) =>
    until(() => ownerOf(id), { what });

  const queuedIn = (id: string, teamId: string) =>
    until(async () => (await first().get(id, sue())).teamId === teamId, {
      what: 'the ticket to wait in its team',
    });

  it('leaves tickets alone while no rule is in use', async () => {
    const { id } = await open();
    const timers = await database.query(
      `select kind from timer where subject = $1 and kind like 'routing.%'`,
      [id],
    );
    expect(timers.rows).toEqual([]);
    expect(await first().get(id, sue())).toMatchObject({ status: TicketStatus.NEW, teamId: '' });
  });

  it('deals tickets in rounds, fills nobody beyond their capacity, and lets the rest wait', async () => {
    const teamId = await aTeam('Rounds', ['r1', 'r2', 'r3', 'r4'], 3);
    await withRule({ teamId }, async () => {
      const opened = await Promise.all(Array.from({ length: 14 }, (_none, n) => open(n)));
      const ids = opened.map(({ id }) => id);
      const all = () => first().getMany(ids, sue());
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
      const { tickets: waiting } = await first().list(sue(), {
        teamId,
        statuses: [TicketStatus.NEW],
      });
      expect(waiting).toHaveLength(2);
    });
  });

  it('gives a waiting ticket to who has less to do, and tells why', async () => {
    const teamId = await aTeam('Waiting', ['w1']);
    await withRule({ teamId }, async (ruleId) => {
      const busyWith = await open();
      await ownedBy(busyWith.id);
      const { id } = await open();
      await queuedIn(id, teamId);
      const w1 = await signIn(environment, 'w1', 'agent');
      await first().resolve(busyWith.id, '已解决', w1());
      expect(await ownedBy(id)).toBe('w1');
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
      const { entries } = await first().timeline(id, sue());
      expect(entries.map(({ kind }) => kind)).toEqual([
        TimelineEntryKind.OPENED,
        TimelineEntryKind.QUEUED,
        TimelineEntryKind.ASSIGNED,
      ]);
      expect((await first().timeline(id, carol())).entries).toHaveLength(1);
    });
  });

  it('gives a ticket that was handed back to somebody else', async () => {
    const teamId = await aTeam('Back', ['b1', 'b2'], 5);
    await withRule({ teamId }, async () => {
      const { id } = await open();
      const owner = await ownedBy(id);
      const them = await signIn(environment, owner, 'agent');
      await first().handBack(id, '不会', them());
      expect([owner, await ownedBy(id)].sort()).toEqual(['b1', 'b2']);
    });
  });

  it('asks for less, then another team, as time passes', async () => {
    const teamId = await aTeam('Experts', ['e1']);
    const otherTeamId = await aTeam('Helpers', []);
    await staff.saveSkill(mia(), 'english');
    await staff.setSkills(mia(), 'e1', [{ skillId: 'english', level: 2, validUntil: undefined }]);
    const rule = {
      teamId,
      strategy: RoutingStrategy.LEAST_LOADED,
      skills: [{ skillId: 'english', minLevel: 4 }],
      relaxes: [{ afterSeconds: 1, skillId: 'english', minLevel: 2 }],
      overflows: [{ afterSeconds: 2, teamId: otherTeamId }],
    };
    await withRule(rule, async () => {
      const { id } = await open();
      expect(await ownedBy(id)).toBe('e1');
      const other = await open();
      await queuedIn(other.id, teamId);
      await queuedIn(other.id, otherTeamId);
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
    const teamId = await aTeam('Own', ['o1', 'o2'], 5);
    await database.query(`insert into customer_dedicated_agent values ('carol', 'o2')`);
    await withRule({ teamId }, async () => {
      const ids = [await open(), await open(), await open()].map(({ id }) => id);
      const owners = await Promise.all(ids.map((id) => ownedBy(id)));
      expect(owners).toEqual(['o2', 'o2', 'o2']);
      const { receipts } = await staff.receipts(sue(), ...ids);
      expect(receipts.map(({ reason }) => reason)).toEqual(
        ids.map(() => RoutingReason.DEDICATED_AGENT),
      );
    });
    await database.query('delete from customer_dedicated_agent');
  });

  it('waits for somebody to come, and gives nothing to who is away', async () => {
    const teamId = await aTeam('Come', ['c1']);
    await available('c1', AWAY);
    await withRule({ teamId }, async () => {
      const { id } = await open();
      await queuedIn(id, teamId);
      await available('c1');
      expect(await ownedBy(id)).toBe('c1');
    });
  });

  it('lets anybody of the team claim beyond their capacity, and routes a claimed ticket no more', async () => {
    const teamId = await aTeam('Claim', ['k1'], 0);
    await withRule({ teamId }, async () => {
      const { id } = await open();
      await queuedIn(id, teamId);
      const k1 = await signIn(environment, 'k1', 'agent');
      expect((await first().claim(id, k1())).owner?.id).toBe('k1');
      const left = await database.query(
        `select 1 from routing_wait where ticket_id = $1
         union all select 1 from timer where kind = 'routing.route' and subject = $1::text`,
        [id],
      );
      expect(left.rows).toEqual([]);
    });
  });

  it('lets a supervisor give a ticket to a member with a reason, and only to one who works here', async () => {
    const teamId = await aTeam('Assign', ['a1'], 0);
    await staff.saveMember(mia(), 'gone', { active: false });
    const { id } = await open();
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
    const { records } = await first().auditTrail(id, sue());
    expect(records[0]).toMatchObject({ operation: 'ticket.assigned', reason: '指定专人' });
  });

  it('asks who is on shift, then for less, and again when a shift turns', async () => {
    const teamId = await aTeam('Shifts', ['s1', 's2', 's3']);
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
    await withRule(rule, async () => {
      const tickets = [await open()];
      expect(await ownedBy(tickets[0]!.id)).toBe('s1');
      tickets.push(await open());
      expect(await ownedBy(tickets[1]!.id)).toBe('s3');
      const { id } = await open();
      await queuedIn(id, teamId);
      // As the clock would have it: the hours begin, and the timer of the shift is due.
      await database.query(
        `update shift set hours = hours - 'overrides', version = 2 where id = $1`,
        [closed.id],
      );
      await database.query(
        `update timer set due_at = now(), attempt_at = now() where kind = 'shift.turn' and subject = $1`,
        [closed.id],
      );
      expect(await ownedBy(id)).toBe('s2');
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

  it('keeps shifts and who is on them: dates that do not meet, versions, an end, and who may', async () => {
    await staff.saveMember(mia(), 'h1');
    const h1 = await signIn(environment, 'h1', 'agent');
    expect((await refusalOf(staff.saveShift(h1()))).kind).toBe('denied');
    const hours = {
      ...(await staff.saveShift(sue())).hours!,
      weekly: weekOf([{ from: 60, to: 30 }]),
    };
    const wrong = await refusalOf(staff.saveShift(sue(), { hours }));
    expect(wrong.violations[0]?.field).toBe('hours.weekly.sunday.0.to');
    const shift = await staff.saveShift(sue());
    const put = (fromDate: string, toDate: string, assignmentId = '') =>
      staff.putOnShift(sue(), {
        shiftId: shift.id,
        memberId: 'h1',
        fromDate,
        toDate,
        assignmentId,
      });
    expect((await refusalOf(put('2026-02-30', '2026-01-01'))).violations[0]?.field).toBe(
      'from_date',
    );
    expect((await refusalOf(put('2026-03-02', '2026-03-01'))).violations[0]?.field).toBe('to_date');
    const march = await put('2026-03-02', '2026-03-06');
    expect((await refusalOf(put('2026-03-06', ''))).code).toBe('ticketing.shift_dates_meet');
    const april = await put('2026-04-01', '');
    expect(await put('2026-03-02', '2026-03-31', march.id)).toMatchObject({ version: 2 });
    const first = await staff.listOnShifts(sue(), 'h1', 1);
    const second = await staff.listOnShifts(h1(), 'h1', 1, first.nextPageToken);
    expect([first, second].flatMap(({ assignments }) => assignments.map(({ id }) => id))).toEqual([
      april.id,
      march.id,
    ]);
    expect((await refusalOf(staff.takeOffShift(sue(), march.id, 1))).code).toBe(
      'platform.version_conflict',
    );
    expect(await staff.takeOffShift(sue(), march.id, 2)).toMatchObject({ version: 3 });
    expect(
      (await refusalOf(staff.endShift(sue(), shift.id, '2026-01-01'))).violations[0]?.field,
    ).toBe('last_date');
    expect(await staff.endShift(sue(), shift.id, '2199-01-01')).toMatchObject({ version: 2 });
    expect((await refusalOf(put('2199-01-02', '2199-01-03'))).code).toBe('ticketing.shift_ended');
    const listed = async (all: boolean) =>
      (await staff.listShifts(h1(), all)).shifts.some(({ id }) => id === shift.id);
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    const { rows } = await database.query<{ type: string }>(
      `select distinct operation as type from audit_record where aggregate_type like 'shift%' order by 1`,
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'shift.created',
      'shift.ended',
      'shift_assignment.changed',
      'shift_assignment.created',
      'shift_assignment.removed',
    ]);
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
