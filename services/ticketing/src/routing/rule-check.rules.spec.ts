import type { RoutingRule } from './routing.entity.js';
import { violationsOf } from './rule-check.rules.js';

type Steps = Parameters<typeof violationsOf>[0];

const english = { skillId: 'english', minLevel: 4 };
const relax = (afterSeconds: number, minLevel: number, skillId = 'english') => ({
  afterSeconds,
  skillId,
  minLevel,
});
const fine: Steps = {
  teamId: 'sales',
  skills: [english],
  relaxes: [relax(60, 2), relax(120, 0)],
  shiftPolicy: 'required',
  shiftRelaxes: [
    { afterSeconds: 60, policy: 'when_assigned' },
    { afterSeconds: 90, policy: 'ignored' },
  ],
  overflows: [
    { afterSeconds: 300, teamId: 'repair' },
    { afterSeconds: 600, teamId: 'sales' },
  ],
};

describe('a rule of routing', () => {
  it('is fine when each step asks for less, later', () => {
    expect(violationsOf(fine)).toEqual([]);
  });

  it.each<[string, Partial<RoutingRule>, string]>([
    ['names a skill twice', { skills: [english, english] }, 'skills.1.skill_id'],
    ['relaxes a skill it does not require', { relaxes: [relax(1, 0, 'x')] }, 'relaxes.0.skill_id'],
    ['relaxes to the same level', { relaxes: [relax(1, 4)] }, 'relaxes.0.min_level'],
    ['relaxes upwards', { relaxes: [relax(1, 1), relax(2, 3)] }, 'relaxes.1.min_level'],
    ['goes back in time', { relaxes: [relax(9, 2), relax(8, 1)] }, 'relaxes.1.after_seconds'],
    [
      'asks for more of shifts',
      { shiftPolicy: 'when_assigned', shiftRelaxes: [{ afterSeconds: 1, policy: 'required' }] },
      'shift_relaxes.0.policy',
    ],
    [
      'asks for less of shifts at once',
      {
        shiftRelaxes: [
          { afterSeconds: 1, policy: 'when_assigned' },
          { afterSeconds: 1, policy: 'ignored' },
        ],
      },
      'shift_relaxes.1.after_seconds',
    ],
    [
      'overflows into its own team',
      { overflows: [{ afterSeconds: 1, teamId: 'sales' }] },
      'overflows.0.team_id',
    ],
    [
      'overflows twice at once',
      {
        overflows: [
          { afterSeconds: 1, teamId: 'repair' },
          { afterSeconds: 1, teamId: 'sales' },
        ],
      },
      'overflows.1.after_seconds',
    ],
  ])('that %s is told the field', (_what, patch, field) => {
    expect(violationsOf({ ...fine, ...patch }).map((violation) => violation.field)).toEqual([
      field,
    ]);
  });
});
