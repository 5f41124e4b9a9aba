import { until } from '@shouwen/dev';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';

const mia: Person = ['mia', 'manager'];
const sue: Person = ['sue', 'supervisor'];
const ana: Person = ['ana', 'agent'];
const carla: Person = ['carla', 'customer'];

describe('routing through the gateway', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform();
  }, 120_000);
  afterAll(() => platform.stop());

  /** Carries out a mutation that has to succeed and answers what is selected of it. */
  const carryOut = async (who: Person, field: string, input: object, selection: string) => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) {
      ${field}(input: $input) { ${selection} userErrors { field code message } } }`;
    const { body } = await platform.as(who, document, { variables: { input } });
    expect(body.errors).toBeUndefined();
    expect(body.data[field].userErrors).toEqual([]);
    return body.data[field];
  };

  it('gives a ticket to who is available, tells why, and lets a supervisor decide otherwise', async () => {
    const { team } = await carryOut(mia, 'createTeam', { name: '售后组' }, 'team { id uuid }');
    for (const memberId of ['ana', 'ben']) {
      const input = { memberId, name: memberId, teamId: team.id };
      await carryOut(mia, 'saveStaffMember', input, 'staffMember { version }');
    }
    const skill = { skillId: 'refund', nameZh: '退款', nameEn: 'Refunds' };
    await carryOut(mia, 'saveSkill', skill, 'skill { id }');
    const skills = { memberId: 'ana', skills: [{ skillId: 'refund', level: 3 }] };
    await carryOut(mia, 'setMemberSkills', skills, 'staffMember { skills { level } }');
    const rule = {
      name: '退款',
      position: 1,
      teamId: team.id,
      skills: [{ skillId: 'refund', minLevel: 2 }],
    };
    await carryOut(mia, 'saveRoutingRule', rule, 'rule { team { name } version }');
    const said = await carryOut(
      ana,
      'setPresence',
      { state: 'AVAILABLE' },
      'presence { state renewBefore }',
    );
    expect(said.presence.renewBefore).not.toBeNull();

    // Ben's shift is closed for days on both sides, whatever the day is.
    const overrides = [-2, -1, 0, 1, 2].map((days) => ({
      date: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
      name: '停班',
      intervals: [],
    }));
    const night = {
      nameZh: '夜班',
      nameEn: 'Night shift',
      hours: {
        timeZone: 'Asia/Shanghai',
        weekly: { monday: [{ from: 1320, to: 1800 }] },
        overrides,
      },
    };
    const { shift } = await carryOut(sue, 'saveShift', night, 'shift { id hours { timeZone } }');
    const onIt = { shiftId: shift.id, memberId: 'ben', fromDate: '2026-01-01' };
    const selection = 'assignment { id shift { nameEn } toDate version }';
    const { assignment } = await carryOut(sue, 'saveShiftAssignment', onIt, selection);
    expect(assignment).toMatchObject({
      shift: { nameEn: 'Night shift' },
      toDate: null,
      version: 1,
    });

    const opening = { subject: '退款', body: '请退款' };
    const { ticket } = await carryOut(carla, 'openTicket', opening, 'ticket { id }');
    const read = async (who: Person) => {
      const query = `query ($id: ID!) { ticket(id: $id) { owner { id } team { name }
        routingReceipts { winnerId reason candidateCount team { name }
          shiftPolicy candidates { memberId removedBy shifts { nameZh } } } } }`;
      return (await platform.as(who, query, { variables: { id: ticket.id } })).body;
    };
    const { data } = await until(
      async () => {
        const body = await read(ana);
        return body.data.ticket.owner === null ? undefined : body;
      },
      { what: 'the ticket to be given to ana' },
    );
    expect(data.ticket).toEqual({
      owner: { id: 'ana' },
      team: { name: '售后组' },
      routingReceipts: [
        {
          winnerId: 'ana',
          reason: 'BEST_SCORE',
          candidateCount: 2,
          team: { name: '售后组' },
          shiftPolicy: 'WHEN_ASSIGNED',
          candidates: [
            { memberId: 'ana', removedBy: null, shifts: [] },
            { memberId: 'ben', removedBy: 'OFF_SHIFT', shifts: [{ nameZh: '夜班' }] },
          ],
        },
      ],
    });
    const forCarla = await read(carla);
    expect(forCarla.data.ticket).toMatchObject({ team: null, routingReceipts: null });
    expect(forCarla.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'platform.permission_denied',
    ]);

    const board = await platform.as(
      sue,
      `query ($teamId: ID!) { teamBoard(teamId: $teamId) { queuedTickets edges { node {
         name presence { state } loads { channel openTickets }
         shiftStanding shifts { nameZh } } } }
         staffMembers(teamId: $teamId) { edges { node { memberId team { uuid } } } } }`,
      { variables: { teamId: team.id } },
    );
    expect(board.body.data.teamBoard).toMatchObject({
      queuedTickets: 0,
      edges: [
        {
          node: {
            name: 'ana',
            presence: { state: 'AVAILABLE' },
            shiftStanding: 'NONE',
            shifts: [],
          },
        },
        { node: { name: 'ben', shiftStanding: 'OFF', shifts: [{ nameZh: '夜班' }] } },
      ],
    });
    expect(board.body.data.teamBoard.edges[0].node.loads).toContainEqual({
      channel: 'API',
      openTickets: 1,
    });
    expect(board.body.data.staffMembers.edges[0].node.team.uuid).toBe(team.uuid);

    const lists = await platform.as(
      ana,
      `query ($id: ID!) { shifts { edges { node { id } } } node(id: $id) { id }
         shiftAssignments(shiftId: $id, memberId: "ben") { edges { node { id fromDate } } } }`,
      { variables: { id: shift.id } },
    );
    expect(lists.body.data).toEqual({
      shifts: { edges: [{ node: { id: shift.id } }] },
      node: { id: shift.id },
      shiftAssignments: { edges: [{ node: { id: assignment.id, fromDate: '2026-01-01' } }] },
    });
    const removal = { assignmentId: assignment.id };
    const removed = await carryOut(sue, 'removeShiftAssignment', removal, 'removedAssignmentId');
    expect(removed.removedAssignmentId).toBe(assignment.id);

    const assigning = { ticketId: ticket.id, memberId: 'ben', reason: '熟悉该客户' };
    const assigned = await carryOut(sue, 'assignTicket', assigning, 'ticket { owner { id } }');
    expect(assigned.ticket.owner.id).toBe('ben');
  }, 60_000);
});
