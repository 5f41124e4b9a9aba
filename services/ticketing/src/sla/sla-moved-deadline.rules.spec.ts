import { Story, day, office, shown } from '../../test/clock-story.js';
import { retargetCycle } from './sla-cycle.rules.js';
import { moveCycleDeadline, tellDeadlineMoved } from './sla-moved-deadline.rules.js';

const by = 'sue';
const reason = '客户同意';
const now = day('04-15', '11:00:00');
const move = (story: Story, to: Date, at = now) =>
  moveCycleDeadline(story.of('resolution'), { to, reason, by }, office, at);

describe('a deadline that is moved', () => {
  it('is that second, and calculating again gives the same', () => {
    const { cycle, steps } = move(new Story(), day('04-17', '16:20:30'));
    expect(shown(cycle.dueAt)).toBe('04-17 16:20:30');
    expect(steps.map(({ happening }) => happening)).toEqual(['moved']);
    const again = retargetCycle(
      cycle,
      { term: cycle.term, keepsMove: true },
      { before: office, after: office },
      { reason: 'recomputed', by: 'ticketing' },
      day('04-16', '10:00:00'),
    );
    expect(shown(again.cycle.dueAt)).toBe('04-17 16:20:30');
  });

  it('keeps from when to when it was moved, by whom and why', () => {
    const story = new Story();
    const before = story.of('resolution').dueAt;
    const { cycle } = move(story, day('04-17', '16:00:00'));
    expect(cycle.clock.targets.at(-1)).toMatchObject({
      cause: { reason: 'moved', by },
      moved: { from: before, to: day('04-17', '16:00:00'), reason },
    });
  });

  it('goes on by as long as the clock stands later', () => {
    const story = new Story();
    story.take([move(story, day('04-17', '10:00:00'))]);
    story.pauses(day('04-15', '14:00:00')).resumes(day('04-15', '16:00:00'));
    expect(shown(story.of('resolution').dueAt)).toBe('04-17 12:00:00');
  });

  it('gives way to the limit of another grade', () => {
    const story = new Story();
    const other = new Story();
    story.take([move(story, day('04-28', '10:00:00'))]);
    for (const one of [story, other]) one.regrades('important', day('04-15', '12:00:00'));
    expect(story.of('resolution').dueAt).toEqual(other.of('resolution').dueAt);
  });

  it('takes a breach back that it does not bear out', () => {
    const story = new Story();
    const late = day('05-06', '10:00:00');
    const { cycle, steps } = move(story, day('05-07', '10:00:00'), late);
    expect(steps.map(({ happening }) => happening)).toEqual(['breached', 'moved']);
    expect(cycle.breachedAt).toBeNull();
  });
});

describe('the timeline of a ticket', () => {
  it('tells colleagues of a deadline that was moved, which brings no ticket back', () => {
    const story = new Story();
    const snoozed = { ...story.ticket, snoozedUntil: day('04-16', '10:00:00') };
    const cycle = story.of('resolution');
    const to = day('04-17', '16:00:00');
    const change = tellDeadlineMoved(snoozed, cycle, { to, reason }, now);
    const [from, iso] = [cycle.dueAt?.toISOString(), to.toISOString()];
    expect(change).toMatchObject({ body: reason, internal: true, reason });
    expect(change.changes).toEqual([{ field: 'resolutionDueAt', from, to: iso }]);
    expect(change.ticket).toEqual({ ...snoozed, version: 2, updatedAt: now });
  });
});

describe('a deadline is not moved', () => {
  it.each([
    ['into the past', day('04-15', '10:30:00'), 'ticketing.deadline_not_ahead'],
    ['too far ahead', new Date(now.getTime() + 400 * 86_400_000), 'ticketing.deadline_not_ahead'],
    ['into the night', day('04-16', '23:00:00'), 'ticketing.deadline_not_counted'],
  ])('%s', (_case, to, code) => {
    expect(() => move(new Story(), to)).toThrow(expect.objectContaining({ code }));
  });

  it('while the clock stands, or after it ended', () => {
    const to = day('04-17', '10:00:00');
    const standing = new Story().pauses(day('04-15', '10:30:00'));
    const ended = new Story().resolves(day('04-15', '10:30:00'));
    expect(() => move(standing, to)).toThrow(
      expect.objectContaining({ code: 'ticketing.clock_stands' }),
    );
    expect(() => move(ended, to)).toThrow(
      expect.objectContaining({ code: 'ticketing.clock_ended' }),
    );
  });
});
