import type { Candidate, RoutingRule, RoutingStrategy } from './routing.entity.js';
import {
  NEVER_ASSIGNED_SCORE,
  decideRouting,
  inOrderOfReceipt,
  matchRule,
  queueTicket,
  situationAt,
} from './routing.rules.js';
import type { RoutingQuestion } from './routing.rules.js';
import { WITHOUT_SHIFTS } from '../shifts/shift.rules.js';
import type { ShiftStandingAt } from '../shifts/shift.rules.js';
import { aTicket, anOwnedTicket } from '../../test/ticket.builder.js';

const now = new Date('2026-03-02T09:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const [SALES, REPAIR] = ['sales', 'repair'];

const aCandidate = (memberId: string, patch: Partial<Candidate> = {}): Candidate => ({
  memberId,
  name: memberId,
  teamId: SALES,
  active: true,
  state: 'available',
  stateSince: minutesAgo(60),
  lastAssignedAt: minutesAgo(10),
  skills: [],
  load: 0,
  capacity: 5,
  shift: WITHOUT_SHIFTS,
  ...patch,
});

const aRule = (patch: Partial<RoutingRule> = {}): RoutingRule => ({
  id: 'rule',
  name: 'Everything',
  position: 10,
  active: true,
  channels: [],
  grades: [],
  tiers: [],
  teamId: SALES,
  strategy: 'round_robin',
  skills: [],
  relaxes: [],
  overflows: [],
  shiftPolicy: 'when_assigned',
  shiftRelaxes: [],
  version: 1,
  ...patch,
});

const decide = (candidates: Candidate[], patch: Partial<RoutingQuestion> = {}) =>
  decideRouting(
    {
      strategy: 'round_robin',
      teamId: SALES,
      skills: [],
      shiftPolicy: 'when_assigned',
      excluded: new Set(),
      dedicatedAgentId: null,
      ...patch,
      candidates,
    },
    now,
  );

describe('the rule that holds for a ticket', () => {
  const wanted = { channel: 'chat', grade: 'urgent', tier: 'vip' } as const;

  it.each<[string, Partial<RoutingRule>, boolean]>([
    ['is for everything', {}, true],
    ['is for its channel', { channels: ['phone', 'chat'] }, true],
    ['is for other channels', { channels: ['phone'] }, false],
    ['is for its grade', { grades: ['urgent'] }, true],
    ['is for other grades', { grades: ['general'] }, false],
    ['is for its tier', { tiers: ['vip'] }, true],
    ['is for other tiers', { tiers: ['regular'] }, false],
    ['is for its channel but another grade', { channels: ['chat'], grades: ['general'] }, false],
    ['is out of use', { active: false }, false],
  ])('one that %s: %j -> %s', (_what, patch, matches) => {
    expect(matchRule([aRule(patch)], wanted) !== undefined).toBe(matches);
  });

  it('is none for a customer of unknown tier when tiers are asked for', () => {
    expect(matchRule([aRule({ tiers: ['vip'] })], { ...wanted, tier: null })).toBeUndefined();
  });

  it('is the first by place, then by id, whatever the order they come in', () => {
    const rules = [
      aRule({ id: 'c', position: 2 }),
      aRule({ id: 'b', position: 1 }),
      aRule({ id: 'a', position: 1 }),
    ];
    expect(matchRule(rules, wanted)?.id).toBe('a');
    expect(matchRule([...rules].reverse(), wanted)?.id).toBe('a');
  });
});

describe('what a rule asks for as time passes', () => {
  const rule = aRule({
    skills: [
      { skillId: 'english', minLevel: 4 },
      { skillId: 'refund', minLevel: 2 },
    ],
    relaxes: [
      { afterSeconds: 60, skillId: 'english', minLevel: 2 },
      { afterSeconds: 120, skillId: 'english', minLevel: 0 },
    ],
    shiftPolicy: 'required',
    shiftRelaxes: [{ afterSeconds: 200, policy: 'ignored' }],
    overflows: [{ afterSeconds: 300, teamId: REPAIR }],
  });

  it.each([
    [0, SALES, 'english:4 refund:2', 'required', 60],
    [59.9, SALES, 'english:4 refund:2', 'required', 60],
    [60, SALES, 'english:2 refund:2', 'required', 120],
    [120, SALES, 'refund:2', 'required', 200],
    [200, SALES, 'refund:2', 'ignored', 300],
    [300, REPAIR, 'refund:2', 'ignored', undefined],
    [86_400, REPAIR, 'refund:2', 'ignored', undefined],
  ])(
    'after %d s: team %s, %s, shifts %s, next at %s',
    (waited, teamId, asked, shiftPolicy, next) => {
      const { skills, ...situation } = situationAt(rule, waited);
      expect(skills.map((skill) => `${skill.skillId}:${skill.minLevel}`).join(' ')).toBe(asked);
      expect(situation).toEqual({ teamId, shiftPolicy, nextChangeAfterSeconds: next });
    },
  );
});

describe('who is considered', () => {
  const refund = (level: number, validUntil: Date | null = null) => [
    { skillId: 'refund', level, validUntil },
  ];
  const skills = [{ skillId: 'refund', minLevel: 3 }];

  it.each<[string, Partial<Candidate>, string | null]>([
    ['has the skill and room', { skills: refund(3) }, null],
    ['has left', { skills: refund(3), active: false }, 'inactive'],
    ['is away', { skills: refund(3), state: 'away' }, 'not_available'],
    ['is busy', { skills: refund(3), state: 'busy' }, 'not_available'],
    ['is offline', { skills: refund(3), state: 'offline' }, 'not_available'],
    ['lacks the skill', {}, 'skill'],
    ['is not good enough at it', { skills: refund(2) }, 'skill'],
    ['has a skill that lapsed right now', { skills: refund(5, now) }, 'skill'],
    ['has a skill that will lapse', { skills: refund(5, minutesAgo(-1)) }, null],
    ['has as much as they can have', { skills: refund(3), load: 5 }, 'capacity'],
    ['has more than they can have', { skills: refund(3), load: 9 }, 'capacity'],
    ['can have nothing', { skills: refund(3), capacity: 0 }, 'capacity'],
  ])('one who %s: removed by %s', (_what, patch, removedBy) => {
    const decision = decide([aCandidate('ana', patch)], { skills });
    expect(decision.considered).toMatchObject([{ memberId: 'ana', removedBy }]);
    expect(decision.winner?.memberId).toBe(removedBy === null ? 'ana' : undefined);
    expect(decision.reason).toBe(removedBy === null ? 'best_score' : 'nobody');
  });

  it.each<[RoutingQuestion['shiftPolicy'], ShiftStandingAt, string | null]>([
    ['required', { standing: 'on', shiftIds: ['early'] }, null],
    ['required', { standing: 'off', shiftIds: ['late'] }, 'off_shift'],
    ['required', WITHOUT_SHIFTS, 'off_shift'],
    ['when_assigned', { standing: 'on', shiftIds: ['early'] }, null],
    ['when_assigned', { standing: 'off', shiftIds: ['late'] }, 'off_shift'],
    ['when_assigned', WITHOUT_SHIFTS, null],
    ['ignored', { standing: 'off', shiftIds: ['late'] }, null],
  ])(
    'when shifts are %s, one who stands so: %j: removed by %s',
    (shiftPolicy, shift, removedBy) => {
      const { considered } = decide([aCandidate('ana', { shift })], { shiftPolicy });
      const shiftIds = shift.shiftIds.length === 0 ? undefined : shift.shiftIds;
      expect(considered[0]).toMatchObject({ removedBy });
      expect(considered[0]?.shiftIds).toEqual(shiftIds);
    },
  );

  it('is not even the customer’s own agent while off shift', () => {
    const own = aCandidate('own', { shift: { standing: 'off', shiftIds: ['late'] } });
    const decision = decide([own, aCandidate('ana')], { dedicatedAgentId: 'own' });
    expect(decision.winner?.memberId).toBe('ana');
  });

  it('is nobody who gave the ticket back before', () => {
    const decision = decide([aCandidate('ana')], { excluded: new Set(['ana']) });
    expect(decision).toMatchObject({ reason: 'nobody', considered: [{ removedBy: 'excluded' }] });
  });
});

describe('who wins', () => {
  it('in rounds: whoever was given a ticket longest ago, and first who never was', () => {
    const ana = aCandidate('ana', { lastAssignedAt: minutesAgo(5) });
    const ben = aCandidate('ben', { lastAssignedAt: minutesAgo(6) });
    const eve = aCandidate('eve', { lastAssignedAt: null });
    expect(decide([ana, ben])).toMatchObject({ winner: { memberId: 'ben' }, reason: 'best_score' });
    expect(decide([ana, ben, eve]).winner?.memberId).toBe('eve');
    expect(decide([eve]).considered[0]?.score).toBe(NEVER_ASSIGNED_SCORE);
  });

  it('by load: whoever has the largest share of their capacity free, not the fewest tickets', () => {
    const ana = aCandidate('ana', { load: 1, capacity: 2 });
    const ben = aCandidate('ben', { load: 3, capacity: 10 });
    expect(decide([ana, ben], { strategy: 'least_loaded' }).winner?.memberId).toBe('ben');
  });

  it('of equals whoever was idle longest, then by id, in whatever order they come', () => {
    const strategy = 'least_loaded';
    const ana = aCandidate('ana');
    const ben = aCandidate('ben');
    const eve = aCandidate('eve', { lastAssignedAt: minutesAgo(11) });
    for (const order of [
      [ana, ben, eve],
      [eve, ben, ana],
    ]) {
      const decision = decide(order, { strategy });
      expect(decision).toMatchObject({ winner: { memberId: 'eve' }, reason: 'longest_idle' });
    }
    expect(decide([ben, ana], { strategy }).winner?.memberId).toBe('ana');
  });

  it('is the customer’s own agent when free, of whatever team and skills', () => {
    const own = aCandidate('own', { teamId: REPAIR });
    const skills = [{ skillId: 'refund', minLevel: 1 }];
    const skilled = [{ skillId: 'refund', level: 5, validUntil: null }];
    const ana = aCandidate('ana', { skills: skilled, lastAssignedAt: null });
    for (const order of [
      [own, ana],
      [ana, own],
    ]) {
      const decision = decide(order, { skills, dedicatedAgentId: 'own' });
      expect(decision).toMatchObject({ winner: { memberId: 'own' }, reason: 'dedicated_agent' });
    }
  });

  it('is somebody of the team when the customer’s own agent is not free, and never one of another team', () => {
    const own = aCandidate('own', { teamId: REPAIR, state: 'away' });
    const other = aCandidate('other', { teamId: REPAIR });
    const decision = decide([own, other, aCandidate('ana')], { dedicatedAgentId: 'own' });
    expect(decision.winner?.memberId).toBe('ana');
    expect(decision.considered.map(({ memberId }) => memberId)).toEqual(['own', 'ana']);
  });

  it('comes first in the receipt, then the others by score, then who was removed', () => {
    const decision = decide([
      aCandidate('away', { state: 'away' }),
      aCandidate('ana', { lastAssignedAt: minutesAgo(1) }),
      aCandidate('ben', { lastAssignedAt: minutesAgo(3) }),
      aCandidate('eve', { lastAssignedAt: minutesAgo(2) }),
    ]);
    const order = inOrderOfReceipt(decision).map(({ memberId }) => memberId);
    expect(order).toEqual(['ben', 'eve', 'ana', 'away']);
  });
});

describe('fairness among 160 agents and 10,000 tickets', () => {
  const simulate = (strategy: RoutingStrategy, capacityOf: (index: number) => number) => {
    const agents = Array.from({ length: 160 }, (_none, index) =>
      aCandidate(`agent-${String(index).padStart(3, '0')}`, {
        lastAssignedAt: null,
        capacity: capacityOf(index),
      }),
    );
    const given = new Map(agents.map(({ memberId }) => [memberId, 0]));
    let queued = 0;
    for (let ticket = 0; ticket < 10_000; ticket++) {
      const at = new Date(now.getTime() + ticket * 1_000);
      const question = {
        strategy,
        teamId: SALES,
        skills: [],
        shiftPolicy: 'when_assigned' as const,
        excluded: new Set<string>(),
        dedicatedAgentId: null,
        candidates: agents,
      };
      const { winner } = decideRouting(question, at);
      if (winner === undefined) {
        queued += 1;
      } else {
        winner.load += 1;
        winner.lastAssignedAt = at;
        given.set(winner.memberId, (given.get(winner.memberId) ?? 0) + 1);
      }
      // Work is finished in no particular order, but always the same one.
      const busy = agents[(ticket * 7_919) % agents.length];
      if (busy !== undefined && busy.load > 0 && ticket % 10 !== 0) busy.load -= 1;
      const over = agents.filter(({ load, capacity }) => load > capacity);
      expect(over).toEqual([]);
    }
    return { counts: [...given.values()], queued };
  };

  it('in rounds nobody equal gets two tickets more than another', () => {
    const { counts } = simulate('round_robin', () => 10_000);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('by load nobody ever gets more than they can have, and what nobody can have waits', () => {
    const { counts, queued } = simulate('least_loaded', (index) => (index % 3) + 1);
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(total + queued).toBe(10_000);
    expect(queued).toBeGreaterThan(0);
  });
});

describe('putting a ticket into a queue', () => {
  it('says which queue it was in before, and leaves it unowned', () => {
    const change = queueTicket(aTicket({ teamId: SALES }), REPAIR, now);
    expect(change).toMatchObject({
      happening: { kind: 'queued', previousTeamId: SALES },
      ticket: { status: 'new', owner: null, teamId: REPAIR, version: 2 },
      internal: true,
    });
  });

  it('is nothing for one that is there already or that somebody owns', () => {
    expect(queueTicket(aTicket({ teamId: SALES }), SALES, now)).toBeUndefined();
    expect(queueTicket(anOwnedTicket('ana'), SALES, now)).toBeUndefined();
  });
});
