import { DutyCause, TicketFlagKind, TimelineEntryKind, TransferStatus } from '@shouwen/contracts';
import { LOGISTICS, startDuties } from './duties.stage.js';
import type { DutyStage } from './duties.stage.js';
import { refusalOf } from './ticket-calls.js';
import { TogetherCalls } from './together-calls.js';

describe('a transfer', () => {
  let stage: DutyStage;
  let tickets: DutyStage['tickets'];
  let duties: DutyStage['duties'];
  let claimed: DutyStage['claimed'];
  let dutiesOn: DutyStage['dutiesOn'];
  let ana: DutyStage['people']['ana'];
  let ben: DutyStage['people']['ben'];
  let bea: DutyStage['people']['bea'];
  let sue: DutyStage['people']['sue'];
  let carol: DutyStage['people']['carol'];

  beforeAll(async () => {
    stage = await startDuties();
    ({ tickets, duties, claimed, dutiesOn } = stage);
    ({ ana, ben, bea, sue, carol } = stage.people);
  }, 120_000);

  afterAll(async () => {
    expect(await stage.stop()).toBe(0);
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

  it('ends with a merge of the ticket, as every duty does, until the merge is undone', async () => {
    const together = new TogetherCalls(stage.service);
    const { id } = await claimed();
    const target = await tickets.open(carol());
    const offered = await duties.offer(id, { personId: 'ben' }, ana());
    await together.merge(id, target.id, ana());
    expect((await duties.transfer(offered.id, ana())).status).toBe(TransferStatus.WITHDRAWN);
    expect((await dutiesOn(id)).sort()).toEqual([
      `ana answer ${DutyCause.MERGED}`,
      `ana transfer ${DutyCause.MERGED}`,
    ]);
    expect((await refusalOf(duties.accept(offered.id, ben()))).kind).toBe('conflict');
    expect((await refusalOf(duties.offer(id, { personId: 'ben' }, ana()))).code).toBe(
      'ticketing.ticket_merged',
    );
    await together.unmerge(id, ana());
    expect(await dutiesOn(id)).toContain('ana answer open');
    expect(await dutiesOn(id)).not.toContain('ana transfer open');
    together.close();
  });

  it('watches a merged ticket for its owner no more, and does so again once the merge is undone', async () => {
    const together = new TogetherCalls(stage.service);
    const source = await tickets.open(carol());
    const target = await tickets.open(carol());
    const timers = async () =>
      (await stage.owner.query('select kind from timer where subject = $1', [source.id])).rows;
    const unowned = expect.objectContaining({ kind: 'duty.unowned' });
    expect(await timers()).toContainEqual(unowned);
    await together.merge(source.id, target.id, ana());
    expect(await timers()).toEqual([]);
    await together.unmerge(source.id, sue());
    expect(await timers()).toContainEqual(unowned);
    together.close();
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
    expect(await stage.breaches()).toContain('returned ben');
    const { entries } = await tickets.timeline(id, sue());
    expect(entries.at(-1)).toMatchObject({ kind: TimelineEntryKind.FLAGGED, internal: true });
    expect(await dutiesOn(id)).toContain('ana answer open');
  });
});
