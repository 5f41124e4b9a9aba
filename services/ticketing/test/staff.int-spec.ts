import { Channel, PresenceEnd, PresenceState } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { StaffCalls, weekOf } from './staff-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

describe('teams, members and presence', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let staff: StaffCalls;
  let database: Client;
  let mia: () => RequestContext;
  let sue: () => RequestContext;
  let ana: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    staff = new StaffCalls(service.address);
    database = new Client(environment.databaseUrl);
    await database.connect();
    mia = await signIn(environment, 'mia', 'manager');
    sue = await signIn(environment, 'sue', 'supervisor');
    ana = await signIn(environment, 'ana', 'agent');
  }, 120_000);

  afterAll(async () => {
    staff.close();
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  const auditOf = async (aggregateId: string) => {
    const tickets = new TicketCalls(service.client);
    return (await tickets.auditTrail(aggregateId, sue())).records.map(
      ({ operation, changes }) => `${operation}: ${changes.map(({ field }) => field).join(' ')}`,
    );
  };

  it('keeps a team with its versions, and refuses a name that is taken and a version that is stale', async () => {
    const [team, again] = [
      await staff.createTeam(mia(), '售前组', 'team-1'),
      await staff.createTeam(mia(), '售前组', 'team-1'),
    ];
    expect(again).toEqual(team);
    expect((await refusalOf(staff.createTeam(mia(), '售前组'))).code).toBe(
      'ticketing.team_name_taken',
    );
    const renamed = await staff.renameTeam(mia(), team.id, '售前一组', 1);
    expect(renamed).toMatchObject({ name: '售前一组', version: 2 });
    expect(await refusalOf(staff.renameTeam(mia(), team.id, '售前二组', 1))).toMatchObject({
      code: 'platform.version_conflict',
      parameters: { current: '2', changedBy: 'Mia', change: 'team.renamed' },
    });
    expect(await auditOf(team.id)).toEqual(['team.renamed: name', 'team.created: name']);
    expect((await staff.listTeams(ana())).teams).toContainEqual(renamed);
  });

  it('archives a team only when nobody is left in it, and puts nobody into it afterwards', async () => {
    const { id: teamId } = await staff.createTeam(mia(), 'Night');
    await staff.saveMember(mia(), 'nick', { teamId });
    expect((await refusalOf(staff.archiveTeam(mia(), teamId))).code).toBe('ticketing.team_in_use');
    await staff.saveMember(mia(), 'nick', { teamId: '' });
    expect((await staff.archiveTeam(mia(), teamId)).archivedAt).toBeInstanceOf(Date);
    const refusal = await refusalOf(staff.saveMember(mia(), 'nick', { teamId }));
    expect(refusal.code).toBe('ticketing.team_archived');
    const listed = async (archived: boolean) =>
      (await staff.listTeams(mia(), archived)).teams.some(({ id }) => id === teamId);
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
  });

  it('keeps members with skills and capacities, each change once in the audit trail', async () => {
    const { id: teamId } = await staff.createTeam(mia(), 'Day');
    const { uuid } = await staff.saveMember(mia(), 'dora', { teamId });
    await staff.saveMember(mia(), 'dora', { teamId });
    await staff.saveSkill(mia(), 'refund', '退款', 'Refunds');
    const validUntil = new Date('2030-01-01T00:00:00.000Z');
    await staff.setSkills(mia(), 'dora', [{ skillId: 'refund', level: 3, validUntil }]);
    await staff.setCapacity(mia(), 'dora', [{ channel: Channel.CHAT, tickets: 5 }]);
    expect(await staff.getMember(ana(), 'dora')).toMatchObject({
      uuid,
      version: 3,
      teamId,
      email: 'dora@example.com',
      skills: [{ skillId: 'refund', level: 3, validUntil }],
      capacities: [{ channel: Channel.CHAT, tickets: 5 }],
    });
    expect(await auditOf(uuid)).toEqual([
      'staff_member.changed: capacities',
      'staff_member.changed: skills',
      'staff_member.created: name email locale teamId active',
    ]);
  });

  it('names what is wrong with skills and capacities', async () => {
    await staff.saveMember(mia(), 'fred');
    await staff.saveSkill(mia(), 'repair');
    const skill = (skillId: string, level: number) => ({ skillId, level, validUntil: undefined });
    const twice = [skill('repair', 1), skill('repair', 2)];
    const attempts = [
      staff.setSkills(mia(), 'fred', [skill('repair', 6)]),
      staff.setSkills(mia(), 'fred', twice),
      staff.setSkills(mia(), 'fred', [skill('juggling', 1)]),
      staff.setCapacity(mia(), 'fred', [{ channel: Channel.CHAT, tickets: -1 }]),
      staff.setSkills(mia(), 'nobody', []),
      staff.saveMember(mia(), 'fred', { teamId: '01990000-0000-7000-8000-00000000dead' }),
    ];
    const refusals = await Promise.all(attempts.map(refusalOf));
    expect(refusals.map(({ code, violations }) => [code, violations[0]?.field])).toEqual([
      ['platform.invalid_request', 'skills.0.level'],
      ['platform.invalid_request', 'skills.1.skill_id'],
      ['ticketing.skill_not_found', undefined],
      ['platform.invalid_request', 'capacities.0.tickets'],
      ['ticketing.member_not_found', undefined],
      ['ticketing.team_not_found', undefined],
    ]);
  });

  it('pages through members without losing or repeating one', async () => {
    const { id: teamId } = await staff.createTeam(mia(), 'Pages');
    for (let n = 0; n < 5; n++) await staff.saveMember(mia(), `page-${n}`, { teamId });
    const seen: string[] = [];
    let pageToken = '';
    do {
      const page = await staff.listMembers(ana(), teamId, { pageSize: 2, pageToken });
      seen.push(...page.members.map(({ id }) => id));
      pageToken = page.nextPageToken;
    } while (pageToken !== '');
    expect(seen).toEqual(['page-0', 'page-1', 'page-2', 'page-3', 'page-4']);
  });

  it('keeps presence as intervals without gap or overlap, from which worked time follows', async () => {
    expect((await refusalOf(staff.setPresence(ana(), PresenceState.AVAILABLE))).code).toBe(
      'ticketing.not_a_member',
    );
    const { id: teamId } = await staff.createTeam(mia(), 'Desk');
    await staff.saveMember(mia(), 'ana', { teamId });
    expect(await staff.myPresence(ana())).toMatchObject({
      state: PresenceState.OFFLINE,
      version: 0,
    });
    const first = await staff.setPresence(ana(), PresenceState.AVAILABLE);
    const renewed = await staff.setPresence(ana(), PresenceState.AVAILABLE);
    expect(renewed).toMatchObject({ version: 1, since: first.since });
    expect(renewed.renewBefore?.getTime()).toBeGreaterThanOrEqual(
      first.renewBefore?.getTime() ?? Number.NaN,
    );
    await staff.setPresence(ana(), PresenceState.AWAY);
    const last = await staff.setPresence(ana(), PresenceState.OFFLINE);
    expect(last.renewBefore).toBeUndefined();
    const { intervals } = await staff.intervals(ana(), 'ana');
    expect(intervals.map(({ state, end }) => [state, end])).toEqual([
      [PresenceState.AWAY, PresenceEnd.CHANGED],
      [PresenceState.AVAILABLE, PresenceEnd.CHANGED],
    ]);
    expect(intervals[0]?.startedAt).toEqual(intervals[1]?.endedAt);
    const from = new Date((first.since as Date).getTime() - 60_000);
    const worked = await staff.worked(sue(), 'ana', from, new Date(from.getTime() + 3_600_000));
    const spent = ((last.since as Date).getTime() - (first.since as Date).getTime()) / 1_000;
    expect(worked.availableSeconds + worked.awaySeconds).toBeCloseTo(spent, 3);
    expect((await refusalOf(staff.intervals(ana(), 'dora'))).code).toBe(
      'ticketing.presence_not_yours',
    );
    const noTime = await refusalOf(staff.worked(sue(), 'ana'));
    expect(noTime.violations.map(({ field }) => field)).toEqual(['from', 'to']);
  });

  it('ends the presence of a client that vanished, when it was heard of last', async () => {
    const { id: teamId } = await staff.createTeam(mia(), 'Silent');
    await staff.saveMember(mia(), 'sam', { teamId });
    const sam = await signIn(environment, 'sam', 'agent');
    await staff.setPresence(sam(), PresenceState.AVAILABLE);
    // The policy is data; the sweep that comes next already follows it.
    await database.query(
      'update presence_policy set silent_after_seconds = 1, sweep_every_seconds = 1',
    );
    await database.query(`update timer set attempt_at = now() where kind = 'presence.sweep'`);
    const state = async () => (await staff.myPresence(sam())).state;
    await until(async () => (await state()) === PresenceState.OFFLINE, { what: 'sam to be gone' });
    const { intervals } = await staff.intervals(sue(), 'sam');
    expect(intervals).toMatchObject([{ end: PresenceEnd.SILENT }]);
    expect(intervals[0]?.endedAt).toEqual(intervals[0]?.startedAt);
  });

  it('tells every change on a topic, in order, without a name or an address', async () => {
    const { uuid } = await staff.saveMember(mia(), 'vera', { name: 'Vera Secret' });
    await staff.saveMember(mia(), 'vera', { name: 'Vera Secret', active: false });
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    const consumer = kafka.consumer({ groupId: `${environment.topicPrefix}staff-test` });
    const told: { sequence: string; value: string }[] = [];
    await consumer.connect();
    await consumer.subscribe({
      topic: `${environment.topicPrefix}shouwen.ticketing.staff.v1`,
      fromBeginning: true,
    });
    await consumer.run({
      eachMessage: ({ message: { key, value, headers } }) => {
        const sequence = String(headers?.['ce_sequence']);
        if (String(key) === uuid) told.push({ sequence, value: String(value) });
        return Promise.resolve();
      },
    });
    await until(() => told.length >= 2, { what: 'both events' });
    await consumer.disconnect();
    expect(told.map(({ sequence }) => sequence)).toEqual(['1', '2']);
    expect(told.map(({ value }) => value).join()).not.toMatch(/secret|example\.com/i);
  }, 60_000);

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
});
