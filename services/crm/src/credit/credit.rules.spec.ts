import { ActorKind } from '@shouwen/contracts';
import { systemCaller } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import {
  approveGrade,
  creditTransitions,
  expireGrade,
  monthsAfter,
  openInvestigation,
  proposeGrade,
  recordFindings,
  rejectGrade,
  supersedeGrade,
  withdrawAssessment,
} from './credit.rules.js';
import type { CreditAssessmentEntity } from './credit.entity.js';

const now = new Date('2026-03-02T01:00:00Z');
const caller = (id: string): Caller => ({ ...systemCaller(id, id), kind: ActorKind.HUMAN });
const [ana, ben, sue] = [caller('ana'), caller('ben'), caller('sue')] as const;

const form = {
  version: 3,
  id: 'form',
  questions: [
    {
      code: 'pays',
      text: 'Pays?',
      textZh: '付款？',
      options: [
        { code: 'no', text: 'No', textZh: '否', points: 0 },
        { code: 'yes', text: 'Yes', textZh: '是', points: 80 },
      ],
    },
  ],
  grades: [
    { code: 'A', minimumScore: 60, limit: 5_000, validMonths: 6 },
    { code: 'C', minimumScore: 0, limit: 0, validMonths: 1 },
  ],
  currency: 'CNY',
  publishedAt: now,
  publishedBy: null,
};
const proposal = { answers: [{ question: 'pays', option: 'yes' }], limit: undefined, reason: 'ok' };

const opened = openInvestigation({ id: 'a', customerId: 'c', purpose: 'new account' }, ana, now);
const recorded = recordFindings(opened.assessment, '按时付款', ben, now).assessment;
const proposed = proposeGrade(recorded, form, proposal, ana, now).assessment;

describe('an assessment', () => {
  it('proposes the grade of the answers, with its limit or a lower one', () => {
    expect(proposed).toMatchObject({
      status: 'proposed',
      formVersion: 3,
      score: 80,
      grade: 'A',
      limit: 5_000,
      currency: 'CNY',
      validMonths: 6,
    });
    const lower = proposeGrade(recorded, form, { ...proposal, limit: 0 }, ana, now);
    expect(lower.assessment.limit).toBe(0);
    expect(() => proposeGrade(recorded, form, { ...proposal, limit: 5_001 }, ana, now)).toThrow(
      expect.objectContaining({ code: 'platform.invalid_request' }),
    );
  });

  it('is decided by neither who investigated, wrote down nor proposed, nor by who acts for them', () => {
    const forAna = { ...caller('ana'), actorId: 'robot' };
    const asAna = { ...caller('sue'), actorId: 'ana' };
    for (const maker of [ana, ben, forAna, asAna]) {
      for (const decide of [approveGrade, rejectGrade]) {
        expect(() => decide(proposed, 'fine', maker, now)).toThrow(
          expect.objectContaining({ code: 'crm.credit_second_person' }),
        );
      }
    }
    expect(rejectGrade(proposed, 'too much', sue, now).assessment.status).toBe('rejected');
  });

  it('holds from its approval for as long as its grade says', () => {
    const { assessment } = approveGrade(proposed, 'fine', sue, now);
    expect(assessment).toMatchObject({ status: 'approved', decider: { id: 'sue' } });
    expect(assessment.validUntil?.toISOString()).toBe('2026-09-02T01:00:00.000Z');
    expect(expireGrade(assessment, ana, now)?.assessment.status).toBe('expired');
    const superseded = supersedeGrade(assessment, sue, now).assessment;
    expect(superseded).toMatchObject({ status: 'superseded', validUntil: now });
    expect(expireGrade(superseded, ana, now)).toBeUndefined();
  });

  const acts: Record<string, (assessment: CreditAssessmentEntity) => unknown> = {
    recorded: (assessment) => recordFindings(assessment, 'x', ana, now),
    proposed: (assessment) => proposeGrade(assessment, form, proposal, ana, now),
    approved: (assessment) => approveGrade(assessment, 'x', sue, now),
    rejected: (assessment) => rejectGrade(assessment, 'x', sue, now),
    withdrawn: (assessment) => withdrawAssessment(assessment, 'x', ana, now),
  };

  it.each(Object.keys(acts))('is %s from the statuses of the table and no other', (happening) => {
    const { from } = creditTransitions[happening as keyof typeof creditTransitions];
    const statuses = new Set(Object.values(creditTransitions).map(({ to }) => to));
    for (const status of statuses) {
      const act = () => acts[happening]?.({ ...proposed, status });
      if (from.includes(status)) expect(act).not.toThrow();
      else expect(act).toThrow(expect.objectContaining({ code: 'crm.credit_wrong_status' }));
    }
  });

  it('tells the audit trail no words of anybody', () => {
    const { changes } = recordFindings(opened.assessment, '按时付款', ben, now);
    expect(changes).toEqual([]);
  });
});

it.each([
  ['2026-01-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2026-03-02T01:00:00Z', 12, '2027-03-02T01:00:00.000Z'],
])('%s and %d months are %s', (at, months, expected) => {
  expect(monthsAfter(new Date(at), months).toISOString()).toBe(expected);
});
