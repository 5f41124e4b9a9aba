import { TicketFlagKind, TicketStatus, TransferStatus } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { theLimits } from './duty-calls.js';
import { LOGISTICS, startDuties } from './duties.stage.js';
import type { DutyStage } from './duties.stage.js';
import { refusalOf } from './ticket-calls.js';

describe('first-asked responsibility', () => {
  let stage: DutyStage;
  let tickets: DutyStage['tickets'];
  let duties: DutyStage['duties'];
  let owner: DutyStage['owner'];
  let claimed: DutyStage['claimed'];
  let dutiesOn: DutyStage['dutiesOn'];
  let ana: DutyStage['people']['ana'];
  let ben: DutyStage['people']['ben'];
  let bea: DutyStage['people']['bea'];
  let sue: DutyStage['people']['sue'];
  let max: DutyStage['people']['max'];
  let carol: DutyStage['people']['carol'];

  beforeAll(async () => {
    stage = await startDuties();
    ({ tickets, duties, owner, claimed, dutiesOn } = stage);
    ({ ana, ben, bea, sue, max, carol } = stage.people);
  }, 120_000);

  afterAll(async () => {
    expect(await stage.stop()).toBe(0);
  });

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

  it('shows the duties of a person a page at a time, open ones first', async () => {
    for (let index = 0; index < 3; index++) {
      const { id } = await claimed();
      await tickets.resolve(id, 'done', ana());
      await claimed();
    }
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
    expect((await stage.breaches()).toSorted()).toEqual([
      'offer_unanswered ben',
      'refused_without_rule bea',
      'refused_without_rule ben',
      'unowned',
    ]);

    const metrics = await (await fetch(`${stage.service.opsUrl}/metrics`)).text();
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
  });
});
