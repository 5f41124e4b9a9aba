import { until } from '@shouwen/dev';
import { CLOCKS, countedIn, lineOf, shown, stretchOf } from '../src/stage/deadlines.js';
import type { Clock, Explanation } from '../src/stage/deadlines.js';
import type { Person } from './platform.stage.js';
import { SUPPORT, startDay } from './scripted-day.stage.js';
import type { Day } from './scripted-day.stage.js';

const ana: Person = ['ana', 'agent'];
const ben: Person = ['ben', 'agent'];
const mia: Person = ['mia', 'manager'];
const admin: Person = ['root', 'admin'];

const POLICY = `{ slaPolicy { version rules { key name when { grade } calendarId warnAtPercent reopen
  pauses { customer appointment } limits { firstResponse { unit amount }
    nextResponse { unit amount } resolution { unit amount } } } } }`;
const FOUR_HOURS_OPEN = { unit: 'BUSINESS_SECONDS', amount: 14_400 };

/** Friday 2026-10-09 in Shanghai, before a Saturday that is worked instead of a day of the National Day holiday. */
describe('a day of a ticket, from a mail before a make-up Saturday to its survey', () => {
  let day: Day;
  let ticketId: string;
  /** The customer, who writes by mail; known once the first mail was taken. */
  let li: Person;

  beforeAll(async () => {
    day = await startDay('10-09 08:00:00');
  }, 120_000);
  afterAll(() => day.stop());

  /**
   * The last cycle of each target in a line, after holding its explanation against itself: calculating again gives the
   * same, the stretches leave no gap, and the counted ones are what was counted or, up to a deadline, the whole limit.
   */
  async function deadlines(id = ticketId): Promise<Record<string, string>> {
    const { slaClocks, deadlineExplanation } = (await day.ask(ana, CLOCKS, { id })).ticket;
    const told = deadlineExplanation as Explanation[];
    for (const { target, verified, uncoveredYears, cycle, intervals } of told) {
      expect({ target, verified, uncoveredYears }).toMatchObject({
        verified: true,
        uncoveredYears: [],
      });
      const clock = (slaClocks as Clock[]).find((one) => one.target === target);
      expect(clock?.ongoingCycle ?? clock?.completedCycles.at(-1)).toEqual(cycle);
      expect(intervals[0]?.from).toBe(cycle.startedAt);
      intervals.slice(1).forEach(({ from }, nth) => expect(from).toBe(intervals[nth]?.to));
      const { state, goalSeconds, elapsedSeconds } = cycle;
      expect(countedIn(intervals)).toBe(state === 'RUNNING' ? goalSeconds : elapsedSeconds);
    }
    return Object.fromEntries(told.map(({ target, cycle }) => [target, lineOf(cycle)]));
  }
  const stretches = async (target: string) => {
    const { deadlineExplanation } = (await day.ask(ana, CLOCKS, { id: ticketId })).ticket;
    const one = (deadlineExplanation as Explanation[]).find((told) => told.target === target);
    return one?.intervals.map(stretchOf);
  };

  it('set up: a team, a rule, a mailbox, and four hours of opening time for urgent questions', async () => {
    const { team } = await day.carryOut(mia, 'createTeam', { name: '售后组' }, 'team { id }');
    for (const memberId of ['ana', 'ben']) {
      const member = { memberId, name: memberId, teamId: team.id };
      await day.carryOut(mia, 'saveStaffMember', member, 'staffMember { version }');
    }
    const routing = { name: '邮件', position: 1, channels: ['EMAIL'], teamId: team.id };
    await day.carryOut(mia, 'saveRoutingRule', routing, 'rule { version }');
    const mailbox = { address: SUPPORT, fromName: '客服', grade: 'GENERAL' };
    await day.carryOut(admin, 'saveMailbox', mailbox, 'mailbox { address }');

    const { slaPolicy } = await day.ask(mia, POLICY);
    const rules = (slaPolicy.rules as { key: string; limits: object }[]).map(
      ({ limits, ...rule }) => ({
        ...rule,
        limits: rule.key === 'urgent' ? { ...limits, resolution: FOUR_HOURS_OPEN } : limits,
      }),
    );
    const policy = { rules, reason: '紧急工单按工作时间计', expectedVersion: slaPolicy.version };
    await day.carryOut(mia, 'putSlaPolicy', policy, 'policy { version }');
  });

  it('09:30 a mail becomes a ticket and is given to who is available', async () => {
    await day.itIs('10-09 09:30:00');
    await day.carryOut(ana, 'setPresence', { state: 'AVAILABLE' }, 'presence { state }');
    await day.mail('杯子有裂纹', '昨天收到的杯子有裂纹。');
    const ticket = await day.routed(ana, '杯子有裂纹');
    expect(ticket).toMatchObject({
      number: expect.stringMatching(/^T-2026-\d{6}$/),
      ...{ status: 'OPEN', grade: 'GENERAL', channel: 'EMAIL' },
      ...{ owner: { id: 'ana' }, team: { name: '售后组' } },
    });
    ticketId = ticket.id;
    li = [ticket.customer.id, 'customer'];
    // Clocks count from the next whole second. 24 h on the wall; three workdays are 24 h of opening time:
    // Fri 09:30:01-12, 13-18 7:29:59 | Sat (make-up) 8:00:00 | Sun closed | Mon 8:00:00 | Tue 09-09:30:01 0:30:01.
    expect(await deadlines()).toEqual({
      FIRST_RESPONSE: '1 RUNNING from 10-09 09:30:01 due 10-10 09:30:01',
      RESOLUTION: '1 RUNNING from 10-09 09:30:01 due 10-13 09:30:01',
    });
  });

  it('10:00 the answer stops the first clock, 10:10 waiting for the customer lets the other stand', async () => {
    await day.itIs('10-09 10:00:00');
    await day.carryOut(ana, 'replyToTicket', { ticketId, body: '请拍一张照片。' }, 'ticket { id }');
    await day.itIs('10-09 10:10:00');
    const pause = { ticketId, reason: 'CUSTOMER' };
    expect((await day.carryOut(ana, 'pauseTicket', pause, 'ticket { status }')).ticket.status).toBe(
      'WAITING',
    );
    expect(await deadlines()).toEqual({
      FIRST_RESPONSE: '1 MET from 10-09 09:30:01 due 10-10 09:30:01 stopped 10-09 10:00:00',
      RESOLUTION: '1 PAUSED from 10-09 09:30:01 due -',
    });
  });

  it("16:40 the customer's mail ends the pause and waits for an answer, which comes at 17:00", async () => {
    await day.itIs('10-09 16:40:00');
    await day.answerByMail(ana, ticketId, '照片在附件里。');
    expect((await day.look(ana, ticketId)).status).toBe('OPEN');
    // Paused 10:10:00-16:40:01, of which 10:10:00-12 1:50:00 and 13-16:40:01 3:40:01 were open: 5:30:01 later than
    // Tue 09:30:01, which is 2:29:59 until 12 and 3:00:02 from 13.
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '1 RUNNING from 10-09 16:40:01 due 10-10 16:40:01',
      RESOLUTION: '1 RUNNING from 10-09 09:30:01 due 10-13 16:00:02',
    });
    await day.itIs('10-09 17:00:00');
    await day.carryOut(
      ana,
      'replyToTicket',
      { ticketId, body: '谢谢，我们在查。' },
      'ticket { id }',
    );
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '1 MET from 10-09 16:40:01 due 10-10 16:40:01 stopped 10-09 17:00:00',
    });
    await day.itIs('10-09 17:45:00');
    await day.answerByMail(ana, ticketId, '孩子割伤了手！');
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '2 RUNNING from 10-09 17:45:01 due 10-10 17:45:01',
    });
  });

  it('17:50 it becomes urgent, and the rest of its four hours lies on the make-up Saturday', async () => {
    await day.itIs('10-09 17:50:00');
    const urgent = { ticketId, grade: 'URGENT', reason: '有人受伤' };
    expect((await day.carryOut(ana, 'changeGrade', urgent, 'ticket { grade }')).ticket.grade).toBe(
      'URGENT',
    );
    // 15 min on the wall from 17:45:01. Of 4 h of opening time, counted 09:30:01-10:10:00 0:39:59, paused, counted
    // 16:40:01-18:00:00 1:19:59; the remaining 2:00:02 go from Sat 09:00:00 to 11:00:02.
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '2 RUNNING from 10-09 17:45:01 due 10-09 18:00:01',
      RESOLUTION: '1 RUNNING from 10-09 09:30:01 due 10-10 11:00:02',
    });
    // 2,399 + 4,199 + 600 + 7,202 = 14,400 s = 4 h counted, 23,401 s paused.
    expect(await stretches('RESOLUTION')).toEqual([
      'COUNTED 10-09 09:30:01 10-09 10:10:00 2399',
      'PAUSED 10-09 10:10:00 10-09 16:40:01 23401 paused:customer ana',
      'COUNTED 10-09 16:40:01 10-09 17:50:00 4199',
      'COUNTED 10-09 17:50:00 10-09 18:00:00 600 ahead',
      'SKIPPED 10-09 18:00:00 10-10 09:00:00 54000 ahead 国庆节',
      'COUNTED 10-10 09:00:00 10-10 11:00:02 7202 ahead 国庆节',
    ]);
  });

  it('17:52 another agent is offered it and refuses, and it stays where it is', async () => {
    await day.itIs('10-09 17:52:00');
    const before = await deadlines();
    const offer = { ticketId, personId: 'ben', reason: '设备问题' };
    const { transfer } = await day.carryOut(ana, 'offerTransfer', offer, 'transfer { id status }');
    expect(transfer.status).toBe('OFFERED');
    const refusal = { transferId: transfer.id, reason: '不属于设备组', rule: '职责 3.2' };
    const refused = await day.carryOut(ben, 'refuseTransfer', refusal, 'transfer { status }');
    expect(refused.transfer.status).toBe('REFUSED');
    expect((await day.look(ana, ticketId)).owner).toEqual({ id: 'ana' });
    expect(await deadlines()).toEqual(before);
  });

  it('17:54 a second ticket of the same customer is merged into it and ends its own clocks', async () => {
    await day.itIs('10-09 17:54:00');
    const before = await deadlines();
    await day.carryOut(ana, 'setPresence', { state: 'AVAILABLE' }, 'presence { state }');
    await day.mail('还是那个杯子', '请尽快回复。');
    const second = await day.routed(ana, '还是那个杯子');
    expect(second.owner).toEqual({ id: 'ana' });
    await day.itIs('10-09 17:55:00');
    const merge = { ticketId: second.id, targetId: ticketId, reason: '同一问题' };
    const { source } = await day.carryOut(ana, 'mergeTickets', merge, 'source { status }');
    expect(source.status).toBe('MERGED');
    // Three workdays from Fri 17:54:01: 0:05:59 | Sat 8 | Mon 8 | Tue 7:54:01, which ends at 17:54:01.
    expect(await deadlines(second.id)).toEqual({
      FIRST_RESPONSE: '1 CANCELLED from 10-09 17:54:01 due 10-10 17:54:01 stopped 10-09 17:55:00',
      RESOLUTION: '1 CANCELLED from 10-09 17:54:01 due 10-13 17:54:01 stopped 10-09 17:55:00',
    });
    // Its own clocks began earlier, and stay.
    expect(await deadlines()).toEqual(before);
  });

  it('17:58 the customer is answered, and Saturday 09:20 it is resolved', async () => {
    await day.itIs('10-09 17:58:00');
    await day.carryOut(
      ana,
      'replyToTicket',
      { ticketId, body: '明天上午派人上门。' },
      'ticket { id }',
    );
    await day.itIs('10-10 09:20:00');
    const resolution = { ticketId, resolution: '已换新杯子。' };
    expect(
      (await day.carryOut(ana, 'resolveTicket', resolution, 'ticket { status }')).ticket.status,
    ).toBe('RESOLVED');
    expect(await deadlines()).toEqual({
      FIRST_RESPONSE: '1 MET from 10-09 09:30:01 due 10-10 09:30:01 stopped 10-09 10:00:00',
      NEXT_RESPONSE: '2 MET from 10-09 17:45:01 due 10-09 18:00:01 stopped 10-09 17:58:00',
      RESOLUTION: '1 MET from 10-09 09:30:01 due 10-10 11:00:02 stopped 10-10 09:20:00',
    });
    // 2,399 + 4,799 + 1,200 = 8,398 s counted of 14,400.
    expect(await stretches('RESOLUTION')).toEqual([
      'COUNTED 10-09 09:30:01 10-09 10:10:00 2399',
      'PAUSED 10-09 10:10:00 10-09 16:40:01 23401 paused:customer ana',
      'COUNTED 10-09 16:40:01 10-09 18:00:00 4799',
      'SKIPPED 10-09 18:00:00 10-10 09:00:00 54000 国庆节',
      'COUNTED 10-10 09:00:00 10-10 09:20:00 1200 国庆节',
    ]);
  });

  it('09:40 thanks arrive, which reopen nothing and wait for nothing', async () => {
    const before = await deadlines();
    await day.itIs('10-10 09:40:00');
    await day.answerByMail(ana, ticketId, '谢谢！');
    expect((await day.look(ana, ticketId)).status).toBe('RESOLVED');
    expect(await deadlines()).toEqual(before);
  });

  it('10:20 the customer is asked, an hour after the resolution, and answers', async () => {
    const pending = async () =>
      (await day.ask(li, '{ pendingSurveys { edges { node { id askedAt ticketId } } } }'))
        .pendingSurveys.edges as { node: { id: string; askedAt: string; ticketId: string } }[];
    await day.itIs('10-10 10:19:00');
    expect(await pending()).toEqual([]);
    await day.itIs('10-10 10:21:00');
    const [asked] = await until(
      async () => ((await pending()).length > 0 ? pending() : undefined),
      {
        what: 'the survey',
      },
    );
    expect(asked?.node.ticketId).toBe(ticketId);
    expect(shown(asked!.node.askedAt)).toBe('10-10 10:20:00');
    const answer = { surveyId: asked!.node.id, score: 9, comment: '很快' };
    await day.carryOut(li, 'answerSurvey', answer, 'survey { score }');
    const query = 'query ($id: ID!) { ticket(id: $id) { satisfaction { score ownerId } } }';
    const { ticket } = await day.ask(mia, query, { id: ticketId });
    expect(ticket.satisfaction).toEqual({ score: 9, ownerId: 'ana' });
  });
});
