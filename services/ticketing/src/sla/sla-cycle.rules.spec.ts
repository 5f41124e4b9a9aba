import { aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import { Story, day, office, opened, shown } from '../../test/clock-story.js';
import type { SlaCycle } from './sla-clock.entity.js';
import { fireCycle, nextLook, timesOf } from './sla-cycle.rules.js';
import { clocksAfterMerge } from './sla-decisions.rules.js';

describe('merging tickets', () => {
  it('cancels the clocks of the one that ends, and keeps the earlier start for the other', () => {
    const ended = new Story();
    ended.pauses(day('04-15', '11:00:00')).resumes(day('04-15', '14:00:00'));
    const stays = new Story(anOwnedTicket('ana', { openedAt: day('04-16', '10:00:00') }));
    const change = stays.changeOf({ kind: 'note_added' });
    const now = day('04-16', '11:00:00');
    const changes = clocksAfterMerge(ended, change, stays.facts(), now);
    const all = changes.flatMap(({ cycle, steps }) =>
      steps.map(({ happening }) => [cycle.id, cycle.target, happening].join(' ')),
    );
    expect(all).toEqual([
      'clock-1 first_response cancelled',
      'clock-1 first_response retargeted',
      'clock-1 first_response breached',
      'clock-2 resolution cancelled',
      'clock-2 resolution retargeted',
    ]);
    stays.take(changes.filter(({ cycle }) => cycle.state !== 'cancelled'));
    expect(stays.of('resolution').clock.startedAt).toEqual(opened);
    // The pause of the other ticket counts as one here.
    expect(shown(stays.of('resolution').dueAt)).toBe('04-20 12:00:00');
  });

  it('lets a question that nobody answered go on waiting', () => {
    const ended = new Story();
    const stays = new Story(aTicket({ openedAt: day('04-14', '10:00:00') }));
    stays.staffReplies(day('04-14', '11:00:00'));
    const change = stays.changeOf({ kind: 'note_added' });
    stays.take(
      clocksAfterMerge(ended, change, stays.facts(), day('04-15', '11:00:00')).filter(
        ({ cycle }) => cycle.state !== 'cancelled',
      ),
    );
    expect(shown(stays.of('next_response').dueAt)).toBe('04-16 10:00:00');
  });
});

describe('time alone', () => {
  const urgent = () => new Story(aTicket({ openedAt: opened, grade: 'urgent' }));

  it('first warns and then breaches, each once', () => {
    const story = urgent();
    const clock = () => story.of('first_response');
    const fireAt = (time: string) => fireCycle(clock(), day('04-15', time));
    expect(shown(nextLook(clock()))).toBe('04-15 10:12:00');
    expect(fireAt('10:11:59')).toBeUndefined();
    story.take([fireAt('10:12:00')!]);
    expect(story.happened).toEqual([['first_response', 'warned']]);
    expect(fireAt('10:14:59')).toBeUndefined();
    expect(shown(nextLook(clock()))).toBe('04-15 10:15:00');
    story.take([fireAt('10:15:00')!]);
    expect(story.happened).toEqual([['first_response', 'breached']]);
    expect(fireAt('10:20:00')).toBeUndefined();
    expect(nextLook(clock())).toBeNull();
  });

  it('breaches without a warning when both are found at once', () => {
    const story = urgent();
    story.take([fireCycle(story.of('first_response'), day('04-15', '12:00:00'))!]);
    expect(story.happened).toEqual([['first_response', 'breached']]);
  });

  it('keeps the instant of a breach apart from when somebody is told (§2.9)', () => {
    const story = new Story(aTicket({ openedAt: day('04-15', '23:50:00'), grade: 'urgent' }));
    const { cycle } = fireCycle(story.of('first_response'), day('04-16', '00:05:01'))!;
    expect(shown(cycle.breachedAt)).toBe('04-16 00:05:00');
    expect(shown(cycle.updatedAt)).toBe('04-16 00:05:01');
  });

  it('does nothing to a clock that stands or has stopped', () => {
    const later = day('05-20', '10:00:00');
    const standing = new Story().pauses(day('04-15', '11:00:00')).of('resolution');
    const ended = new Story().resolves(day('04-15', '11:00:00')).of('resolution');
    expect(fireCycle(standing, later)).toBeUndefined();
    expect(fireCycle(ended, later)).toBeUndefined();
  });
});

it('calculating again from what is stored gives the same second (§3.3)', () => {
  const story = new Story()
    .pauses(day('04-15', '11:00:00'))
    .resumes(day('04-15', '14:00:00'))
    .regrades('important', day('04-15', '15:00:00'));
  const stored = JSON.parse(JSON.stringify(story.of('resolution').clock), (key, value: unknown) =>
    ['startedAt', 'from', 'to', 'since'].includes(key) && typeof value === 'string'
      ? new Date(value)
      : value,
  ) as SlaCycle['clock'];
  const { term, dueAt, warnAt } = story.of('resolution');
  expect(timesOf({ clock: stored, term }, office)).toEqual({ dueAt, warnAt });
});

it('what moves no clock leaves them alone', () => {
  const story = new Story().then({ kind: 'note_added' }, day('04-15', '11:00:00'));
  story.then({ kind: 'claimed' }, day('04-15', '11:00:00'));
  expect(story.happened).toEqual([]);
});
