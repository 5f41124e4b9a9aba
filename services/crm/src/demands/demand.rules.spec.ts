import { ActorKind } from '@shouwen/contracts';
import {
  countDemand,
  decideDemand,
  deliverDemand,
  dueOf,
  editDemand,
  forgetWords,
  joinDemand,
  leaveDemand,
  markDemandOverdue,
  planDemand,
  raiseDemand,
  reopenDemand,
  routeDemand,
  tellCustomer,
} from './demand.rules.js';
import { demandStatuses } from './demand-status.js';
import type { DemandStatus } from './demand-status.js';
import type { DemandEntity } from './demand.entity.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-09T09:00:00Z');
const actor = { kind: ActorKind.HUMAN, id: 'ana', name: 'Ana' };
const moment = { actor, now };
const department = { id: 'product', teamId: 'team-1', decideWithinDays: 7, archived: false };

function aDemand(patch: Partial<DemandEntity> = {}): DemandEntity {
  const origin = { kind: 'manual', reference: '' } as const;
  const words = { title: 'Dark mode', description: '' };
  const { demand } = raiseDemand({ ...words, id: 'd1', origin, raisedForId: null }, moment);
  return { ...demand, ...patch };
}

function codeOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
}

describe('moving a demand', () => {
  const moves = {
    route: (demand: DemandEntity) => routeDemand(demand, { department, reason: '' }, moment),
    accept: (demand: DemandEntity) => decideDemand(demand, { accepted: true, reason: '' }, moment),
    decline: (demand: DemandEntity) =>
      decideDemand(demand, { accepted: false, reason: 'no' }, moment),
    reopen: (demand: DemandEntity) => reopenDemand(demand, 'asked again', moment),
    plan: (demand: DemandEntity) => planDemand(demand, { dueAt: later, reason: '' }, moment),
    deliver: (demand: DemandEntity) => deliverDemand(demand, 'in 2.4', moment),
    join: (demand: DemandEntity) => joinDemand(demand, aDemand({ id: 'd2' }), '', moment),
    leave: (demand: DemandEntity) => leaveDemand(demand, 'another thing', moment),
  };
  const allowed: Record<keyof typeof moves, Partial<Record<DemandStatus, DemandStatus>>> = {
    route: { raised: 'routed', routed: 'routed' },
    accept: { routed: 'accepted' },
    decline: { raised: 'declined', routed: 'declined', accepted: 'declined', planned: 'declined' },
    reopen: { declined: 'raised' },
    plan: { accepted: 'planned', planned: 'planned' },
    deliver: { accepted: 'delivered', planned: 'delivered' },
    join: { raised: 'joined', routed: 'joined', accepted: 'joined', planned: 'joined' },
    leave: { joined: 'planned' },
  };
  const cases = (Object.keys(moves) as (keyof typeof moves)[]).flatMap((move) =>
    demandStatuses.map((from) => [move, from, allowed[move][from]] as const),
  );

  it.each(cases)('%s from %s leads to %s', (move, status, to) => {
    const joined = { joinedIntoId: 'd2', joinedFromStatus: 'planned' } as const;
    const demand = aDemand({ status, ...(status === 'joined' ? joined : {}) });
    if (to === undefined) {
      expect(codeOf(() => moves[move](demand))).toMatch(/^crm\.demand_/);
    } else {
      const change = moves[move](demand);
      expect(change.demand).toMatchObject({ status: to, version: demand.version + 1 });
    }
  });
});

describe('what is due', () => {
  const routed = routeDemand(aDemand(), { department, reason: '' }, moment).demand;

  it('is the decision within the days of the department, unless a day is named', () => {
    expect(routed).toMatchObject({ dueAt: later, teamId: 'team-1', departmentId: 'product' });
    const dueAt = new Date('2026-03-03T09:00:00Z');
    const route = { department, dueAt, teamId: 'team-2', reason: '' };
    expect(routeDemand(aDemand(), route, moment).demand).toMatchObject({ dueAt, teamId: 'team-2' });
    expect(codeOf(() => routeDemand(aDemand(), { ...route, dueAt: now }, moment))).toBe(
      'crm.demand_due_invalid',
    );
    const archived = { department: { ...department, archived: true }, reason: '' };
    expect(codeOf(() => routeDemand(aDemand(), archived, moment))).toBe(
      'crm.demand_department_not_found',
    );
  });

  it.each<[string, DemandEntity, Date | undefined]>([
    ['nothing of a new demand', aDemand(), undefined],
    ['the decision of a routed one', routed, later],
    [
      'nothing of an accepted one',
      decideDemand(routed, { accepted: true, reason: '' }, moment).demand,
      undefined,
    ],
    ['nothing of one that joined another', { ...routed, status: 'joined' }, undefined],
    ['nothing of one that is overdue already', { ...routed, overdueAt: later }, undefined],
  ])('is %s', (_what, demand, due) => {
    expect(dueOf(demand)).toEqual(due);
  });

  it('is overdue once its day has come, and not when it was moved', () => {
    const at = { actor, now: later };
    expect(markDemandOverdue(routed, later, at)?.demand.overdueAt).toEqual(later);
    expect(markDemandOverdue(routed, now, at)).toBeUndefined();
    expect(markDemandOverdue({ ...routed, overdueAt: later }, later, at)).toBeUndefined();
  });
});

describe('joining', () => {
  const into = aDemand({ id: 'd2' });

  it.each<[string, DemandEntity, DemandEntity, string]>([
    ['itself', into, into, 'crm.demand_joins_itself'],
    [
      'one that joined another',
      aDemand(),
      { ...into, status: 'joined', joinedIntoId: 'd3' },
      'crm.demand_joined',
    ],
    ['any when others joined it', aDemand({ joined: 2 }), into, 'crm.demand_gathers_others'],
  ])('a demand cannot join %s', (_what, demand, target, code) => {
    expect(codeOf(() => joinDemand(demand, target, '', moment))).toBe(code);
  });

  it('is undone as if it had not been', () => {
    const routed = routeDemand(aDemand(), { department, reason: '' }, moment).demand;
    const { demand } = joinDemand(routed, into, 'the same', moment);
    const back = leaveDemand(demand, 'it is not', moment).demand;
    expect(back).toEqual({ ...routed, version: 4, lastChange: 'left' });
  });
});

describe('telling customers', () => {
  it('is over when the last one was told', () => {
    const delivered = aDemand({ status: 'delivered', untold: 2 });
    const first = tellCustomer(delivered, 1, moment).demand;
    expect(first.toldAt).toBeNull();
    const last = tellCustomer(first, 0, { actor, now: later }).demand;
    expect(last).toMatchObject({ untold: 0, toldAt: later });
  });

  it('begins again when somebody votes for what is delivered', () => {
    const told = aDemand({ status: 'delivered', toldAt: now });
    expect(countDemand(told, { votes: 3, untold: 1 }, moment).demand).toMatchObject({
      votes: 3,
      untold: 1,
      toldAt: null,
    });
  });
});

describe('a customer who is erased', () => {
  const said = { title: '王芳要口袋', description: '王芳说：口袋太小', deliveryNote: '已告知王芳' };
  const decision = { accepted: true, at: now.toISOString(), actor, reason: '王芳是老客户' };
  const demand = aDemand({ ...said, decision, votes: 2, status: 'joined', joinedIntoId: 'd2' });

  it('takes all words along of what nobody else wants, and leaves that it was wanted', () => {
    const alone = { raisedForThem: true, theirsAlone: true };
    const change = forgetWords(demand, alone, moment);
    expect(JSON.stringify(change)).not.toContain('王芳');
    expect(change?.demand).toMatchObject({
      ...{ title: '已清除的需求 Erased demand', votes: 2, status: 'joined', version: 2 },
      decision: { accepted: true },
    });
    expect(change?.demand.description).toMatch(/已清除.*erased/);
  });

  it('takes only what they said along of what others want too', () => {
    const change = forgetWords(demand, { raisedForThem: true, theirsAlone: false }, moment);
    expect(change?.demand).toMatchObject({ title: said.title, decision });
    expect(change?.demand.description).not.toContain('王芳');
  });

  it('takes nothing along of what was raised for somebody else', () => {
    const ofOthers = { raisedForThem: false, theirsAlone: false };
    expect(forgetWords(demand, ofOthers, moment)).toBeUndefined();
  });
});

describe('editing', () => {
  it('tells in the audit trail which words changed, not what they were', () => {
    const change = editDemand(aDemand(), { title: ' Night mode ' }, moment);
    expect(change?.demand.title).toBe('Night mode');
    expect(change?.changes).toEqual([{ field: 'title', from: undefined, to: undefined }]);
    expect(editDemand(aDemand(), { title: 'Dark mode' }, moment)).toBeUndefined();
    expect(codeOf(() => editDemand(aDemand(), { title: ' ' }, moment))).toBe(
      'crm.demand_title_missing',
    );
  });
});
