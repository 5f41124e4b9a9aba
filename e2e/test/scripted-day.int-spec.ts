import { freePort, shiftDatabaseClock, until } from '@shouwen/dev';
import { createTransport } from 'nodemailer';
import { CLOCKS, countedIn, instantOf, lineOf, shown, stretchOf } from '../src/stage/deadlines.js';
import type { Clock, Explanation } from '../src/stage/deadlines.js';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const SUPPORT = 'support@shouwen.test';
const LI = 'li@example.org';
/** A customer who writes by email is known by the address. */
const li: Person = [`mailto:${LI}`, 'customer'];
const ana: Person = ['ana', 'agent'];
const ben: Person = ['ben', 'agent'];
const zoe: Person = ['zoe', 'agent'];
const mia: Person = ['mia', 'manager'];
const admin: Person = ['root', 'admin'];

/** The slower time goes, the surer a step is over within the second it begins in: here it has 10 s for that. */
const SPEED = 0.1;
const CLOCK_READ_EVERY_MS = '20';

interface Routed {
  id: string;
  subject: string;
  owner: { id: string } | null;
}

describe('a day of a ticket, from a mail before a make-up Saturday to its survey', () => {
  let platform: Platform;
  let smtpPort: number;
  /** Told by its notes what time it is in the service. */
  let timepiece: string;
  let ticketId: string;

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
  async function ask(who: Person, query: string, variables = {}): Promise<any> {
    const { body } = await platform.as(who, query, { variables });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  /** Carries out a mutation that has to succeed and answers what is selected of it. */
  async function carryOut(who: Person, field: string, input: object, wanted: string) {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
      ${wanted} userErrors { field code message } } }`;
    const answer = (await ask(who, document, { input }))[field];
    expect(answer.userErrors).toEqual([]);
    return answer;
  }

  /** Makes it another time of 2026 in Shanghai, also in the service. */
  async function itIs(time: string) {
    const instant = instantOf(time);
    await shiftDatabaseClock(platform.database, instant, SPEED);
    const reached = async () => {
      const note = { ticketId: timepiece, body: time };
      const { ticket } = await carryOut(zoe, 'addNote', note, 'ticket { updatedAt }');
      return Date.parse(ticket.updatedAt) >= instant.getTime();
    };
    await until(reached, { what: `the service to know that it is ${time}` });
  }

  async function mail(subject: string, body: string) {
    const client = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
    await client.sendMail({ from: `李女士 <${LI}>`, to: SUPPORT, subject, text: body });
    client.close();
  }

  /** Waits for the ticket of a mail to be given to somebody. */
  const routed = (subject: string) => {
    const query = `{ tickets(filter: { customerId: "${li[0]}" }) { edges { node {
      id number status subject channel grade owner { id } team { name } } } } }`;
    const found = async () =>
      (await ask(ana, query)).tickets.edges
        .map(({ node }: { node: Routed }) => node)
        .find((one: Routed) => one.subject === subject && one.owner !== null) as Routed | undefined;
    return until(found, { what: `${subject} to be given to somebody`, timeoutMs: 60_000 });
  };
  const look = async (id = ticketId) =>
    (
      await ask(
        ana,
        `query ($id: ID!) { ticket(id: $id) { status grade number owner { id }
          timeline(first: 100) { edges { node { kind body } } } } }`,
        { id },
      )
    ).ticket;
  /** Answers to a ticket by mail and waits until it is there. */
  async function answerByMail(body: string) {
    const { number } = await look();
    await mail(`Re: [${number}] 杯子有裂纹`, body);
    const isThere = async () =>
      ((await look()).timeline.edges as { node: { body: string } }[]).some(
        ({ node }) => node.body === body,
      );
    await until(isThere, { what: `the mail "${body}"`, timeoutMs: 60_000 });
  }

  /**
   * The last cycle of each target in a line, after holding its explanation against itself: calculating again gives the
   * same, the stretches leave no gap, and the counted ones are what was counted or, up to a deadline, the whole limit.
   */
  async function deadlines(id = ticketId): Promise<Record<string, string>> {
    const { slaClocks, deadlineExplanation } = (await ask(ana, CLOCKS, { id })).ticket;
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
    const { deadlineExplanation } = (await ask(ana, CLOCKS, { id: ticketId })).ticket;
    const one = (deadlineExplanation as Explanation[]).find((told) => told.target === target);
    return one?.intervals.map(stretchOf);
  };

  beforeAll(async () => {
    smtpPort = await freePort();
    platform = await startPlatform({
      startsAt: instantOf('10-09 08:00:00'),
      ticketing: {
        SMTP_LISTEN: `127.0.0.1:${smtpPort}`,
        DATABASE_CLOCK_INTERVAL_MS: CLOCK_READ_EVERY_MS,
      },
    });
    const { ticket } = await platform.change(zoe, 'openTicket', {
      subject: '报时',
      body: '现在几点',
      channel: 'PHONE',
      customer: { id: 'clock', name: '时钟' },
    });
    timepiece = ticket.id;
    await platform.change(zoe, 'claimTicket', { ticketId: timepiece });
  }, 120_000);
  afterAll(() => platform.stop());

  it('set up: a team, a rule, a mailbox, and four hours of opening time for urgent questions', async () => {
    const { team } = await carryOut(mia, 'createTeam', { name: '售后组' }, 'team { id }');
    for (const memberId of ['ana', 'ben']) {
      const member = { memberId, name: memberId, teamId: team.id };
      await carryOut(mia, 'saveStaffMember', member, 'staffMember { version }');
    }
    const rule = { name: '邮件', position: 1, channels: ['EMAIL'], teamId: team.id };
    await carryOut(mia, 'saveRoutingRule', rule, 'rule { version }');
    const mailbox = { address: SUPPORT, fromName: '客服', grade: 'GENERAL' };
    await carryOut(admin, 'saveMailbox', mailbox, 'mailbox { address }');

    const { slaPolicy } = await ask(
      mia,
      `{ slaPolicy { version rules { key name when { grade } calendarId warnAtPercent reopen
         pauses { customer appointment } limits { firstResponse { unit amount }
           nextResponse { unit amount } resolution { unit amount } } } } }`,
    );
    const rules = (slaPolicy.rules as { key: string; limits: object }[]).map((one) =>
      one.key === 'urgent'
        ? {
            ...one,
            limits: { ...one.limits, resolution: { unit: 'BUSINESS_SECONDS', amount: 14_400 } },
          }
        : one,
    );
    const policy = { rules, reason: '紧急工单按工作时间计', expectedVersion: slaPolicy.version };
    await carryOut(mia, 'putSlaPolicy', policy, 'policy { version }');
  });

  it('09:30 a mail becomes a ticket and is given to who is available', async () => {
    await itIs('10-09 09:30:00');
    await carryOut(ana, 'setPresence', { state: 'AVAILABLE' }, 'presence { state }');
    await mail('杯子有裂纹', '昨天收到的杯子有裂纹。');
    const ticket = await routed('杯子有裂纹');
    expect(ticket).toMatchObject({
      number: expect.stringMatching(/^T-2026-\d{6}$/),
      ...{ status: 'OPEN', grade: 'GENERAL', channel: 'EMAIL' },
      ...{ owner: { id: 'ana' }, team: { name: '售后组' } },
    });
    ticketId = ticket.id;
    // Clocks count from the next whole second. 24 h on the wall; three workdays are 24 h of opening time:
    // Fri 09:30:01-12, 13-18 7:29:59 | Sat (make-up) 8:00:00 | Sun closed | Mon 8:00:00 | Tue 09-09:30:01 0:30:01.
    expect(await deadlines()).toEqual({
      FIRST_RESPONSE: '1 RUNNING from 10-09 09:30:01 due 10-10 09:30:01',
      RESOLUTION: '1 RUNNING from 10-09 09:30:01 due 10-13 09:30:01',
    });
  });

  it('10:00 the answer stops the first clock, 10:10 waiting for the customer lets the other stand', async () => {
    await itIs('10-09 10:00:00');
    await platform.change(ana, 'replyToTicket', { ticketId, body: '请拍一张照片。' });
    await itIs('10-09 10:10:00');
    const pause = { ticketId, reason: 'CUSTOMER' };
    expect((await platform.change(ana, 'pauseTicket', pause)).ticket.status).toBe('WAITING');
    expect(await deadlines()).toEqual({
      FIRST_RESPONSE: '1 MET from 10-09 09:30:01 due 10-10 09:30:01 stopped 10-09 10:00:00',
      RESOLUTION: '1 PAUSED from 10-09 09:30:01 due -',
    });
  });

  it("16:40 the customer's mail ends the pause and waits for an answer, which comes at 17:00", async () => {
    await itIs('10-09 16:40:00');
    await answerByMail('照片在附件里。');
    expect((await look()).status).toBe('OPEN');
    // Paused 10:10:00-16:40:01, of which 10:10:00-12 1:50:00 and 13-16:40:01 3:40:01 were open: 5:30:01 later than
    // Tue 09:30:01, which is 2:29:59 until 12 and 3:00:02 from 13.
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '1 RUNNING from 10-09 16:40:01 due 10-10 16:40:01',
      RESOLUTION: '1 RUNNING from 10-09 09:30:01 due 10-13 16:00:02',
    });
    await itIs('10-09 17:00:00');
    await platform.change(ana, 'replyToTicket', { ticketId, body: '谢谢，我们在查。' });
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '1 MET from 10-09 16:40:01 due 10-10 16:40:01 stopped 10-09 17:00:00',
    });
    await itIs('10-09 17:45:00');
    await answerByMail('孩子割伤了手！');
    expect(await deadlines()).toMatchObject({
      NEXT_RESPONSE: '2 RUNNING from 10-09 17:45:01 due 10-10 17:45:01',
    });
  });

  it('17:50 it becomes urgent, and the rest of its four hours lies on the make-up Saturday', async () => {
    await itIs('10-09 17:50:00');
    const urgent = { ticketId, grade: 'URGENT', reason: '有人受伤' };
    expect((await platform.change(ana, 'changeGrade', urgent)).ticket.grade).toBe('URGENT');
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
    await itIs('10-09 17:52:00');
    const before = await deadlines();
    const offer = { ticketId, personId: 'ben', reason: '设备问题' };
    const { transfer } = await carryOut(ana, 'offerTransfer', offer, 'transfer { id status }');
    expect(transfer.status).toBe('OFFERED');
    const refusal = { transferId: transfer.id, reason: '不属于设备组', rule: '职责 3.2' };
    const refused = await carryOut(ben, 'refuseTransfer', refusal, 'transfer { status }');
    expect(refused.transfer.status).toBe('REFUSED');
    expect((await look()).owner).toEqual({ id: 'ana' });
    expect(await deadlines()).toEqual(before);
  });

  it('17:54 a second ticket of the same customer is merged into it and ends its own clocks', async () => {
    await itIs('10-09 17:54:00');
    const before = await deadlines();
    await carryOut(ana, 'setPresence', { state: 'AVAILABLE' }, 'presence { state }');
    await mail('还是那个杯子', '请尽快回复。');
    const second = await routed('还是那个杯子');
    expect(second.owner).toEqual({ id: 'ana' });
    await itIs('10-09 17:55:00');
    const merge = { ticketId: second.id, targetId: ticketId, reason: '同一问题' };
    const { source } = await carryOut(ana, 'mergeTickets', merge, 'source { status }');
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
    await itIs('10-09 17:58:00');
    await platform.change(ana, 'replyToTicket', { ticketId, body: '明天上午派人上门。' });
    await itIs('10-10 09:20:00');
    const resolution = { ticketId, resolution: '已换新杯子。' };
    expect((await platform.change(ana, 'resolveTicket', resolution)).ticket.status).toBe(
      'RESOLVED',
    );
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
    await itIs('10-10 09:40:00');
    await answerByMail('谢谢！');
    expect((await look()).status).toBe('RESOLVED');
    expect(await deadlines()).toEqual(before);
  });

  it('10:20 the customer is asked, an hour after the resolution, and answers', async () => {
    const pending = async () =>
      (await ask(li, '{ pendingSurveys { edges { node { id askedAt ticketId } } } }'))
        .pendingSurveys.edges as { node: { id: string; askedAt: string; ticketId: string } }[];
    await itIs('10-10 10:19:00');
    expect(await pending()).toEqual([]);
    await itIs('10-10 10:21:00');
    const [asked] = await until(
      async () => ((await pending()).length > 0 ? pending() : undefined),
      {
        what: 'the survey',
        timeoutMs: 60_000,
      },
    );
    expect(asked?.node.ticketId).toBe(ticketId);
    expect(shown(asked!.node.askedAt)).toBe('10-10 10:20:00');
    const answer = { surveyId: asked!.node.id, score: 9, comment: '很快' };
    await carryOut(li, 'answerSurvey', answer, 'survey { score }');
    const query = 'query ($id: ID!) { ticket(id: $id) { satisfaction { score ownerId } } }';
    const { ticket } = await ask(mia, query, { id: ticketId });
    expect(ticket.satisfaction).toEqual({ score: 9, ownerId: 'ana' });
  });
});
