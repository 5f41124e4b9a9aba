import {
  DutyCause,
  DutyKind,
  TicketFlagKind,
  TicketStatus,
  TimelineEntryKind,
  TransferStatus,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { DutyCalls, theLimits } from './duty-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const LOGISTICS = '01990000-0000-7000-8000-00000000aa01';
const RETURNS = '01990000-0000-7000-8000-00000000aa02';

describe('first-asked responsibility', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let tickets: TicketCalls;
  let duties: DutyCalls;
  let owner: Client;
  let ana: () => RequestContext;
  let ben: () => RequestContext;
  let bea: () => RequestContext;
  let sue: () => RequestContext;
  let max: () => RequestContext;
  let carol: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    owner = new Client({ connectionString: environment.ownerUrl });
    await owner.connect();
    await owner.query(`
      insert into team (id, name, version) values ('${LOGISTICS}', '物流', 1), ('${RETURNS}', '售后', 1);
      insert into staff_member (id, name, team_id, version) values ('ana', 'Ana', '${RETURNS}', 1),
        ('ben', 'Ben', '${LOGISTICS}', 1), ('bea', 'Bea', '${LOGISTICS}', 1), ('sue', 'Sue', null, 1)`);
    service = await startTicketing(environment);
    tickets = new TicketCalls(service.client);
    duties = new DutyCalls(service.address);
    ana = await signIn(environment, 'ana', 'agent');
    ben = await signIn(environment, 'ben', 'agent');
    bea = await signIn(environment, 'bea', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    max = await signIn(environment, 'max', 'manager');
    carol = await signIn(environment, 'carol', 'customer');
  }, 120_000);

  afterAll(async () => {
    duties.close();
    const code = await service.stop();
    await owner.end();
    await environment.close();
    expect(code).toBe(0);
  });

  const claimed = async (by = ana) => {
    const { id } = await tickets.open(carol());
    return tickets.claim(id, by());
  };
  const dutiesOn = async (ticketId: string) =>
    (await duties.dutiesOn(ticketId, sue())).duties.map((duty) =>
      [
        duty.person?.id,
        duty.kind.replace('DUTY_KIND_', '').toLowerCase(),
        duty.releasedAt === undefined ? 'open' : duty.releasedCause,
      ].join(' '),
    );

  it('names who takes a question first, and never anybody else', async () => {
    const ticket = await claimed();
    expect(ticket.firstAskedOwner).toMatchObject({ id: 'ana', name: 'Ana' });
    await tickets.handBack(ticket.id, 'shift ends', ana());
    const taken = await tickets.claim(ticket.id, ben());
    expect(taken).toMatchObject({ owner: { id: 'ben' }, firstAskedOwner: { id: 'ana' } });
    expect(taken.firstAskedAt).toEqual(ticket.firstAskedAt);
    const seenByCarol = await tickets.get(ticket.id, carol());
    expect(seenByCarol.firstAskedOwner?.id).toBe('ana');
    await expect(
      owner.query(`update ticket set first_asked_owner = '{"id":"ben"}' where id = $1`, [
        ticket.id,
      ]),
    ).rejects.toThrow('stays for ever');
  });

  it('names staff who open a question for a customer, though nobody owns it yet', async () => {
    const opened = await tickets.open(ana(), { customer: { id: 'carol', name: 'Carol' } });
    expect(opened).toMatchObject({ status: TicketStatus.NEW, firstAskedOwner: { id: 'ana' } });
    expect(await dutiesOn(opened.id)).toEqual(['ana answer open']);
  });

  it('leaves the owner as they are until the receiver accepts, and after a refusal', async () => {
    const { id } = await claimed();
    const offered = await duties.offer(id, { personId: 'ben' }, ana());
    expect(offered).toMatchObject({ status: TransferStatus.OFFERED, version: 1 });
    expect((await tickets.get(id, sue())).owner?.id).toBe('ana');
    expect((await duties.inbox('ben', ben())).transfers.map((one) => one.id)).toContain(offered.id);

    const refused = await duties.refuse(offered.id, ben(), '职责表 3.2');
    expect(refused).toMatchObject({
      status: TransferStatus.REFUSED,
      version: 2,
      rule: '职责表 3.2',
    });
    expect((await tickets.get(id, sue())).owner?.id).toBe('ana');
    expect(await dutiesOn(id)).toEqual(['ana answer open', `ana transfer ${DutyCause.REFUSED}`]);
    const { entries } = await tickets.timeline(id, ana());
    expect(entries.map((entry) => entry.kind).slice(2)).toEqual([
      TimelineEntryKind.TRANSFER_OFFERED,
      TimelineEntryKind.TRANSFER_REFUSED,
    ]);
    expect((await tickets.timeline(id, carol())).entries).toHaveLength(2);
  });

  it('makes the receiver who accepts the owner, and leaves the first-asked owner a duty to guide', async () => {
    const { id } = await claimed();
    const offered = await duties.offer(id, { teamId: LOGISTICS }, ana());
    const accepted = await duties.accept(offered.id, ben());
    expect(accepted).toMatchObject({ status: TransferStatus.ACCEPTED, receiver: { id: 'ben' } });
    const ticket = await tickets.get(id, sue());
    expect(ticket).toMatchObject({
      owner: { id: 'ben' },
      teamId: LOGISTICS,
      firstAskedOwner: { id: 'ana' },
    });
    expect((await dutiesOn(id)).toSorted()).toEqual([
      `ana answer ${DutyCause.ACCEPTED}`,
      'ana guide open',
      `ana transfer ${DutyCause.ACCEPTED}`,
      'ben answer open',
    ]);
    await tickets.resolve(id, 'sent again', ben());
    const left = (await duties.dutiesOn(id, sue())).duties.filter((duty) => !duty.releasedAt);
    expect(left).toEqual([]);
  });

  it('gives a ticket to one of two of a team who accept at once, and tells the other who was faster', async () => {
    const { id } = await claimed();
    const offered = await duties.offer(id, { teamId: LOGISTICS }, ana());
    const outcomes = await Promise.allSettled([
      duties.accept(offered.id, ben()),
      duties.accept(offered.id, bea()),
    ]);
    const winner = (await tickets.get(id, sue())).owner;
    const loser = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(loser?.reason).toMatchObject({
      code: 'ticketing.transfer_closed',
      parameters: { closedBy: winner?.name, status: 'accepted' },
    });
  });

  it('lets a supervisor accept for an absent receiver with a reason, and nobody else', async () => {
    const { id } = await claimed();
    const offered = await duties.offer(id, { personId: 'ben' }, ana());
    const codeOf = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code;
    expect(await codeOf(duties.accept(offered.id, bea()))).toBe('ticketing.transfer_not_to_you');
    expect(await codeOf(duties.accept(offered.id, sue(), 'ben'))).toBe(
      'ticketing.transfer_on_behalf_needs_reason',
    );
    expect(await codeOf(duties.accept(offered.id, sue(), 'bea', 'x'))).toBe(
      'ticketing.transfer_receiver_elsewhere',
    );
    await duties.accept(offered.id, sue(), 'ben', '病假，代为接收');
    expect((await tickets.get(id, sue())).owner?.id).toBe('ben');
    expect(await dutiesOn(id)).toContain('ben answer open');
    expect(await dutiesOn(id)).toContain(`ana answer ${DutyCause.ACCEPTED}`);
  });

  it('has one open offer of a ticket, by its owner, to somebody else who works here', async () => {
    const { id, version } = await claimed();
    const codeOf = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code;
    expect(await codeOf(duties.offer(id, { personId: 'ana' }, ana()))).toBe(
      'ticketing.transfer_to_owner',
    );
    expect(await codeOf(duties.offer(id, { personId: 'bea' }, ben()))).toBe(
      'ticketing.ticket_not_yours',
    );
    expect(await codeOf(duties.offer(id, { personId: 'nobody' }, ana()))).toBe(
      'ticketing.transfer_receiver_unknown',
    );
    expect(await codeOf(duties.offer(id, { teamId: id }, ana()))).toBe(
      'ticketing.transfer_team_unknown',
    );
    const first = await duties.offer(id, { personId: 'ben' }, ana(), {
      key: 'offer-1',
      expectedVersion: version,
    });
    const again = await duties.offer(id, { personId: 'ben' }, ana(), {
      key: 'offer-1',
      expectedVersion: version,
    });
    expect(again).toEqual(first);
    expect(await codeOf(duties.offer(id, { personId: 'bea' }, ana()))).toBe(
      'ticketing.transfer_already_offered',
    );
    expect(await codeOf(duties.refuse(first.id, ben(), '', 9))).toBe('platform.version_conflict');
    await duties.withdraw(first.id, ana());
    expect((await duties.offer(id, { personId: 'bea' }, ana())).status).toBe(
      TransferStatus.OFFERED,
    );
  });

  it('withdraws an offer by itself when the ticket is resolved or handed back', async () => {
    const { id } = await claimed();
    const offered = await duties.offer(id, { personId: 'ben' }, ana());
    await tickets.resolve(id, 'done', ana());
    expect((await duties.transfer(offered.id, ben())).status).toBe(TransferStatus.WITHDRAWN);
    expect((await refusalOf(duties.accept(offered.id, ben()))).code).toBe(
      'ticketing.transfer_closed',
    );
  });

  it('flags a ticket that comes back to who had it', async () => {
    const { id } = await claimed();
    await duties.accept((await duties.offer(id, { personId: 'ben' }, ana())).id, ben());
    expect(await duties.flagsOf(id, sue())).toEqual([]);
    await duties.accept((await duties.offer(id, { personId: 'ana' }, ben())).id, ana());
    expect(await duties.flagsOf(id, sue())).toEqual([TicketFlagKind.RETURNED]);
    const { entries } = await tickets.timeline(id, sue());
    expect(entries.at(-1)).toMatchObject({ kind: TimelineEntryKind.FLAGGED, internal: true });
    expect(await dutiesOn(id)).toContain('ana answer open');
  });

  it('shows the duties of a person a page at a time, open ones first', async () => {
    const seen: { id: string; open: boolean }[] = [];
    let pageToken = '';
    do {
      const page = await duties.dutiesOf('ana', ana(), 4, pageToken);
      seen.push(...page.duties.map(({ id, releasedAt }) => ({ id, open: !releasedAt })));
      pageToken = page.nextPageToken;
    } while (pageToken !== '');
    const all = (await duties.dutiesOf('ana', ana())).duties;
    expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(seen.map(({ open }) => open)).toEqual(
      seen.map(({ open }) => open).toSorted((one, other) => Number(other) - Number(one)),
    );
  });

  it('never changes an entry of the ledger, and every duty is what its entries say', async () => {
    await expect(owner.query('delete from duty_entry')).rejects.toThrow('never changed');
    await expect(owner.query(`update duty_entry set cause = 'resolved'`)).rejects.toThrow();
    await expect(owner.query('truncate duty_breach')).rejects.toThrow();
    const { rows } = await owner.query<{ different: number }>(`
      select count(*)::integer as different from (
        select id, ticket_id, kind, opened_cause, opened_at, released_cause, released_at from duty) as state
      full join (
        select a.duty_id, a.ticket_id, a.kind, a.cause as opened_cause, a.at as opened_at, b.cause as released_cause,
          b.at as released_at
        from duty_entry as a left join duty_entry as b on b.duty_id = a.duty_id and b.sequence = 2
        where a.sequence = 1) as told
      on state.id = told.duty_id
      where (state.kind, state.opened_cause, state.opened_at, state.released_cause, state.released_at)
        is distinct from (told.kind, told.opened_cause, told.opened_at, told.released_cause, told.released_at)`);
    expect(rows[0]?.different).toBe(0);
  });

  it('refuses a policy that names nobody who works here, and says which field is wrong', async () => {
    const wrong = theLimits({
      backstopOwnerId: 'nobody',
      teamBackstops: [
        { teamId: LOGISTICS, ownerId: 'sue' },
        { teamId: LOGISTICS, ownerId: 'nobody' },
      ],
    });
    const refusal = await refusalOf(duties.putPolicy(wrong, max()));
    expect(refusal.code).toBe('ticketing.duty_policy_invalid');
    expect(refusal.violations.map(({ field }) => field)).toEqual([
      'limits.backstopOwnerId',
      'limits.teamBackstops.1.ownerId',
      'limits.teamBackstops.1.teamId',
    ]);
    const limit = await refusalOf(duties.putPolicy(theLimits({ maxTransfers: 0 }), max()));
    expect(limit.violations.map(({ field }) => field)).toEqual(['limits.maxTransfers']);
    expect((await refusalOf(duties.putPolicy(theLimits(), sue()))).code).toBe(
      'platform.permission_denied',
    );
    expect((await refusalOf(duties.putPolicy(theLimits(), max(), 99))).code).toBe(
      'platform.version_conflict',
    );
  });

  it('sends what nobody takes, accepts or agrees to take to the backstop owner, who reports upward', async () => {
    const before = await duties.policy(max());
    const short = await duties.putPolicy(
      theLimits({ offerLimitSeconds: 1, unownedLimitSeconds: 1, maxRefusals: 2 }),
      max(),
      before.version,
    );
    expect(short.version).toBe(before.version + 1);

    const orphan = await tickets.open(carol());
    await until(async () => (await duties.flagsOf(orphan.id, sue())).length > 0, {
      what: 'a flag that there is no backstop owner',
    });
    expect(await duties.flagsOf(orphan.id, sue())).toEqual([TicketFlagKind.NO_BACKSTOP]);

    await duties.putPolicy(
      theLimits({
        offerLimitSeconds: 1,
        unownedLimitSeconds: 1,
        maxRefusals: 2,
        backstopOwnerId: 'sue',
      }),
      max(),
    );
    const taken = await until(
      async () => {
        const ticket = await tickets.get(orphan.id, sue());
        return ticket.owner === undefined ? undefined : ticket;
      },
      { what: 'the backstop owner to own the ticket' },
    );
    expect(taken).toMatchObject({ owner: { id: 'sue' }, firstAskedOwner: { id: 'sue' } });
    expect(await dutiesOn(orphan.id)).toContain('sue report_upward open');

    const waiting = await claimed();
    const offered = await duties.offer(waiting.id, { personId: 'ben' }, ana());
    await until(
      async () => (await duties.transfer(offered.id, sue())).status === TransferStatus.EXPIRED,
      { what: 'the offer to expire' },
    );
    expect(await tickets.get(waiting.id, sue())).toMatchObject({
      owner: { id: 'sue' },
      firstAskedOwner: { id: 'ana' },
    });
    expect((await refusalOf(duties.accept(offered.id, ben()))).code).toBe(
      'ticketing.transfer_closed',
    );
    await duties.putPolicy(theLimits({ maxRefusals: 2, backstopOwnerId: 'sue' }), max());

    const unwanted = await claimed();
    await duties.refuse((await duties.offer(unwanted.id, { personId: 'ben' }, ana())).id, ben());
    expect((await tickets.get(unwanted.id, sue())).owner?.id).toBe('ana');
    await duties.refuse((await duties.offer(unwanted.id, { personId: 'bea' }, ana())).id, bea());
    expect((await tickets.get(unwanted.id, sue())).owner?.id).toBe('sue');
    const { rows } = await owner.query<{ kind: string; person: string | null }>(
      `select kind, person ->> 'id' as person from duty_breach order by kind, person`,
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'offer_unanswered', person: 'ben' },
        { kind: 'refused_without_rule', person: 'bea' },
        { kind: 'refused_without_rule', person: 'ben' },
        { kind: 'returned', person: 'ben' },
        { kind: 'unowned', person: null },
      ]),
    );
    expect(rows.filter(({ kind }) => kind === 'unowned')).toHaveLength(1);

    const metrics = await (await fetch(`${service.opsUrl}/metrics`)).text();
    expect(metrics).toMatch(
      /shouwen_ticketing_backstops_total\{cause="unowned",outcome="taken"\} 1/,
    );
    expect(metrics).toMatch(
      /shouwen_ticketing_backstops_total\{cause="expired",outcome="taken"\} 1/,
    );
    expect(metrics).toMatch(
      /shouwen_ticketing_backstops_total\{cause="refused",outcome="taken"\} 1/,
    );
    expect(metrics).toMatch(/shouwen_ticketing_transfers_total\{outcome="expired"\} 1/);
  }, 30_000);
});
