import { ActorKind } from '@shouwen/contracts';
import type { RatedTicket, Survey, SurveyPolicy } from './survey.entity.js';
import { answerSurvey, invite } from './survey.rules.js';

const now = new Date('2026-03-02T09:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const policy: SurveyPolicy = { asks: true, delaySeconds: 0, expiresHours: 1, editMinutes: 30 };
const person = (id: string) => ({ kind: ActorKind.HUMAN, id, name: '' });
const ticket = (patch: Partial<RatedTicket> = {}) =>
  ({
    id: 't',
    number: 'T-2026-000001',
    status: 'resolved',
    customerId: 'carol',
    owner: person('ana'),
    resolvedBy: person('sue'),
    channel: 'web',
    grade: 'general',
    ...patch,
  }) as RatedTicket;
const survey = (patch: Partial<Survey> = {}): Survey => {
  const invited = invite(ticket(), 4, policy, 's', now);
  if (invited === undefined) throw new Error('nobody was asked');
  return { ...invited, ...patch };
};

const who = (id: string) => ({ id, hasReplied: false });
const [carol, ana, sue] = [who('carol'), who('ana'), who('sue')];

describe('a customer', () => {
  it.each<[string, Partial<RatedTicket>, Partial<SurveyPolicy>, boolean]>([
    ['is asked about a resolved ticket', {}, {}, true],
    ['is not asked about one that was reopened', { status: 'open' }, {}, false],
    ['is not asked when the channel does not ask', {}, { asks: false }, false],
    ['is not asked when nobody knows who they are', { customerId: '' }, {}, false],
    ['is not asked when only their number is known', { customerId: 'phone:1' }, {}, false],
    ['is not asked about what they own', { customerId: 'ana' }, {}, false],
    ['is not asked about what they resolved', { customerId: 'sue' }, {}, false],
  ])('%s', (_rule, patch, byPolicy, asked) => {
    const invited = invite(ticket(patch), 4, { ...policy, ...byPolicy }, 's', now);
    expect(invited !== undefined).toBe(asked);
  });

  it('is asked about who owned the ticket then, for a limited time', () => {
    expect(survey()).toMatchObject({
      version: 1,
      ownerId: 'ana',
      resolvedBy: 'sue',
      expiresAt: minutesLater(60),
    });
  });
});

describe('an answer', () => {
  const answer = { score: 9, comment: ' 谢谢 ' };
  const first = survey({ version: 2, score: 2, answeredAt: now });

  it('is kept', () => {
    expect(answerSurvey(survey(), answer, carol, minutesLater(59))).toMatchObject({
      version: 2,
      score: 9,
      comment: '谢谢',
      answeredAt: minutesLater(59),
      edited: false,
    });
  });

  it('can be changed once, and keeps when it was first given', () => {
    expect(answerSurvey(first, answer, carol, minutesLater(29))).toMatchObject({
      version: 3,
      score: 9,
      answeredAt: now,
      edited: true,
    });
  });

  it.each<[string, Survey, typeof carol, Date, string]>([
    ['too late', survey(), carol, minutesLater(60), 'survey_expired'],
    ['changed a second time', { ...first, edited: true }, carol, now, 'survey_answered'],
    ['changed too late', first, carol, minutesLater(30), 'survey_answered'],
    ['of who owned the ticket', survey(), ana, now, 'rater_is_handler'],
    ['of who resolved the ticket', survey(), sue, now, 'rater_is_handler'],
    [
      'of who wrote to the customer',
      survey(),
      { ...carol, hasReplied: true },
      now,
      'rater_is_handler',
    ],
  ])('that is %s is refused', (_what, given, rater, at, code) => {
    const refusal = expect.objectContaining({ code: `satisfaction.${code}` }) as Error;
    expect(() => answerSurvey(given, answer, rater, at)).toThrow(refusal);
  });
});
