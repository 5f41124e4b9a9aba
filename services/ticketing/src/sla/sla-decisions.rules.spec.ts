import { aTicket } from '../../test/ticket.builder.js';
import { Story, day, opened, rules, shown } from '../../test/clock-story.js';
import type { ReopenRule } from './sla-clock.entity.js';
import { fireCycle, nextLook } from './sla-cycle.rules.js';
import { retarget } from './sla-decisions.rules.js';
import type { SlaRule } from './sla-policy.rules.js';

const withReopen = (reopen: ReopenRule) => rules.map((rule) => ({ ...rule, reopen }));

describe('the clocks of a ticket', () => {
  it('start with it: the first response by the wall clock, the resolution in workdays', () => {
    const story = new Story();
    expect(story.happened).toEqual([
      ['first_response', 'started'],
      ['resolution', 'started'],
    ]);
    expect(shown(story.of('first_response').dueAt)).toBe('04-16 10:00:00');
    expect(shown(story.of('resolution').dueAt)).toBe('04-20 10:00:00');
  });

  it.each([
    ['over a lunch break', '04-15', '11:00:00', 'important', '04-16 11:00:00'],
    ['from the evening on', '04-15', '20:00:00', 'important', '04-16 18:00:00'],
    ['from lunch on', '04-15', '12:30:00', 'important', '04-16 12:00:00'],
    ['from a Friday to a Monday', '04-17', '17:50:00', 'important', '04-20 17:50:00'],
    ['to a make-up Saturday', '05-08', '17:50:00', 'important', '05-09 17:50:00'],
    ['past the holidays of May', '04-30', '10:00:00', 'important', '05-06 10:00:00'],
    ['by night, when it is urgent', '04-15', '23:00:00', 'urgent', '04-16 03:00:00'],
  ] as const)('count as the policy says %s', (_, date, time, grade, due) => {
    const story = new Story(aTicket({ openedAt: day(date, time), grade }));
    expect(shown(story.of('resolution').dueAt)).toBe(due);
  });

  it('never count the fraction of a second in which they start against anybody', () => {
    const story = new Story(aTicket({ openedAt: new Date('2026-04-15T02:00:00.700Z') }));
    expect(shown(story.of('first_response').dueAt)).toBe('04-16 10:00:01');
    const inTime = story.staffReplies(new Date('2026-04-16T02:00:00.900Z'));
    expect(inTime.of('first_response').state).toBe('met');
  });

  it('can start, stand, go on and stop within one second', () => {
    const at = (milliseconds: number) => new Date(opened.getTime() + milliseconds);
    const story = new Story(aTicket({ openedAt: at(100) })).staffReplies(at(200));
    story.pauses(at(300)).resumes(at(400)).pauses(at(500)).resumes(at(600));
    expect(story.of('resolution').state).toBe('running');
    expect(story.resolves(at(700)).of('resolution').state).toBe('met');
  });
});

describe('a call on the phone', () => {
  it('that answers stops the first and the next response, as a reply does', () => {
    const story = new Story().callLinked(day('04-15', '10:30:00'), true);
    expect(story.of('first_response').state).toBe('met');
    story.customerWrites(day('04-15', '11:00:00')).callLinked(day('04-15', '11:30:00'), true);
    expect(story.of('next_response').state).toBe('met');
    expect(story.of('resolution').state).toBe('running');
  });

  it('that answers nothing, such as a missed one, stops nothing', () => {
    const story = new Story().callLinked(day('04-15', '10:30:00'), false);
    expect(story.happened).toEqual([]);
    expect(story.of('first_response').state).toBe('running');
  });
});

describe('pausing (§2.4)', () => {
  it('stops the resolution and the next response, not the first response', () => {
    const story = new Story().pauses(day('04-15', '11:00:00'));
    expect(story.happened).toEqual([['resolution', 'paused']]);
    expect(story.of('resolution')).toMatchObject({ state: 'paused', dueAt: null, warnAt: null });
    expect(nextLook(story.of('resolution'))).toBeNull();
  });

  it('moves the deadline by exactly the open time that it lasted', () => {
    const story = new Story(aTicket({ openedAt: opened, grade: 'important' }))
      .pauses(day('04-15', '11:00:00'))
      .resumes(day('04-15', '14:00:00'));
    // Two of the three hours were open.
    expect(shown(story.of('resolution').dueAt)).toBe('04-16 12:00:00');
  });

  it('records a breach that had come before it', () => {
    const story = new Story(aTicket({ openedAt: opened, grade: 'urgent' }));
    story.pauses(day('04-15', '14:00:01'));
    expect(story.happened).toEqual([
      ['resolution', 'breached'],
      ['resolution', 'paused'],
    ]);
    expect(shown(story.of('resolution').breachedAt)).toBe('04-15 14:00:00');
  });

  it('is kept when the grade changes the limit (§2.5)', () => {
    const story = new Story()
      .pauses(day('04-15', '11:00:00'))
      .resumes(day('04-15', '14:00:00'))
      .regrades('important', day('04-15', '15:00:00'));
    expect(shown(story.of('resolution').dueAt)).toBe('04-16 12:00:00');
    expect(story.of('resolution').clock.startedAt).toEqual(opened);
  });

  it('goes on in the new limit while the ticket waits', () => {
    const story = new Story()
      .pauses(day('04-15', '11:00:00'))
      .regrades('urgent', day('04-15', '13:00:00'));
    expect(story.of('resolution')).toMatchObject({ state: 'paused', dueAt: null });
    expect(shown(story.resumes(day('04-15', '16:00:00')).of('resolution').dueAt)).toBe(
      '04-15 19:00:00',
    );
  });

  it('ends when the message that ended it was written, however late it came', () => {
    const story = new Story(aTicket({ openedAt: opened, grade: 'important' }))
      .pauses(day('04-15', '11:00:00'))
      .resumes(day('04-15', '16:00:00'), day('04-15', '14:00:00'));
    expect(shown(story.of('resolution').dueAt)).toBe('04-16 12:00:00');
  });

  it('is not ended before it began by a message that was written earlier', () => {
    const story = new Story(aTicket({ openedAt: opened, grade: 'important' }))
      .pauses(day('04-15', '11:00:00'))
      .resumes(day('04-15', '16:00:00'), day('04-15', '10:30:00'));
    expect(shown(story.of('resolution').dueAt)).toBe('04-16 10:00:00');
  });
});

describe('a changed grade or tier', () => {
  it('counts everything since the start by the new limit', () => {
    const story = new Story().regrades('urgent', day('04-15', '10:05:00'));
    expect(story.happened).toEqual([
      ['first_response', 'retargeted'],
      ['resolution', 'retargeted'],
    ]);
    expect(shown(story.of('first_response').dueAt)).toBe('04-15 10:15:00');
    expect(shown(story.of('resolution').dueAt)).toBe('04-15 14:00:00');
    expect(story.of('resolution').clock.targets).toHaveLength(2);
  });

  it('breaches at once what the new limit has passed, at the instant of that limit', () => {
    const story = new Story().regrades('urgent', day('04-15', '16:00:00'));
    expect(shown(story.of('resolution').breachedAt)).toBe('04-15 14:00:00');
  });

  it('takes a breach back that the new limit does not bear out', () => {
    const urgent = new Story(aTicket({ openedAt: opened, grade: 'urgent' }));
    const late = day('04-15', '15:00:00');
    urgent.take([fireCycle(urgent.of('resolution'), late)!]);
    expect(urgent.of('resolution').breachedAt).not.toBeNull();
    urgent.regrades('general', late);
    expect(urgent.of('resolution')).toMatchObject({ breachedAt: null, state: 'running' });
    expect(shown(urgent.of('resolution').dueAt)).toBe('04-20 10:00:00');
  });

  it('sets the rule of a tier as soon as the tier is known', () => {
    const story = new Story();
    const vip: SlaRule = {
      ...rules[2]!,
      key: 'vip',
      when: { grade: null, channel: null, tier: 'vip' },
      limits: { ...rules[2]!.limits, first_response: { unit: 'wall_seconds', amount: 3_600 } },
    };
    story.rules = [vip, ...rules];
    story.tier = 'vip';
    const change = story.changeOf({ kind: 'note_added' });
    story.take(retarget(change, story.facts(), 'tier_changed', day('04-15', '10:10:00')));
    expect(story.of('first_response').term).toMatchObject({ ruleKey: 'vip', tier: 'vip' });
    expect(shown(story.of('first_response').dueAt)).toBe('04-15 11:00:00');
  });
});

describe('the next response', () => {
  it('waits for the first response: targets are clocks of their own (§2.6)', () => {
    const story = new Story().customerWrites(day('04-15', '10:30:00'));
    expect(story.happened).toEqual([]);
    expect(story.cycles.next_response).toBeUndefined();
  });

  it('starts with a message after a reply, and names that message (§2.7)', () => {
    const story = new Story().staffReplies(day('04-15', '10:30:00'));
    story.ticket = { ...story.ticket, version: 7 };
    story.customerWrites(day('04-15', '11:00:00'));
    expect(story.of('next_response')).toMatchObject({ cycle: 1, startSequence: 7 });
    expect(shown(story.of('next_response').dueAt)).toBe('04-16 11:00:00');
  });

  it('does not start anew with another message that waits for the same reply', () => {
    const story = new Story()
      .staffReplies(day('04-15', '10:30:00'))
      .customerWrites(day('04-15', '11:00:00'))
      .customerWrites(day('04-15', '15:00:00'));
    expect(story.happened).toEqual([]);
    expect(shown(story.of('next_response').dueAt)).toBe('04-16 11:00:00');
  });

  it('stops with the reply; the next message gets a cycle of its own', () => {
    const story = new Story()
      .staffReplies(day('04-15', '10:30:00'))
      .customerWrites(day('04-15', '11:00:00'))
      .staffReplies(day('04-15', '11:30:00'));
    expect(story.happened).toEqual([['next_response', 'met']]);
    story.customerWrites(day('04-15', '14:00:00'));
    expect(story.of('next_response')).toMatchObject({ cycle: 2, state: 'running' });
  });

  it('is not opened by thanks after the resolution (§2.8)', () => {
    const story = new Story()
      .staffReplies(day('04-15', '10:30:00'))
      .resolves(day('04-15', '11:00:00'))
      .customerWrites(day('04-15', '11:05:00'));
    expect(story.happened).toEqual([]);
    expect(story.cycles.next_response).toBeUndefined();
  });

  it('counts from when a message was written that came late', () => {
    const story = new Story().staffReplies(day('04-15', '10:30:00'));
    story.customerWrites(day('04-17', '10:00:00'), day('04-15', '11:00:00'));
    expect(story.happened).toEqual([
      ['next_response', 'started'],
      ['next_response', 'breached'],
    ]);
    expect(shown(story.of('next_response').breachedAt)).toBe('04-16 11:00:00');
  });
});

describe('resolving and reopening', () => {
  it('stops every clock', () => {
    const story = new Story().resolves(day('04-15', '11:00:00'));
    expect(story.happened).toEqual([
      ['first_response', 'met'],
      ['resolution', 'met'],
    ]);
  });

  it('too late tells the breach and then that it was missed, when the timer had not yet', () => {
    const story = new Story().resolves(day('04-20', '10:00:01'));
    expect(story.happened.filter(([target]) => target === 'resolution')).toEqual([
      ['resolution', 'breached'],
      ['resolution', 'missed'],
    ]);
  });

  it('at the very instant of the deadline is in time', () => {
    const story = new Story().resolves(day('04-20', '10:00:00'));
    expect(story.of('resolution').state).toBe('met');
  });

  it.each([
    // One hour was counted before; the day and the night until the reopening are a pause.
    ['resume', 1, '04-17 10:00:00', '04-15 10:00:00'],
    ['restart', 2, '04-17 11:00:00', '04-16 11:00:00'],
    ['new', 2, '04-17 11:00:00', '04-16 11:00:00'],
  ] as const)('and then reopening by the rule %s goes on so', (rule, cycle, due, start) => {
    const story = new Story(aTicket({ openedAt: opened, grade: 'important' }));
    story.rules = withReopen(rule);
    story.regrades('important', day('04-15', '10:00:00')).staffReplies(day('04-15', '10:30:00'));
    story.resolves(day('04-15', '11:00:00')).reopens(day('04-16', '11:00:00'));
    expect(story.of('resolution')).toMatchObject({ state: 'running', cycle });
    expect(shown(story.of('resolution').clock.startedAt)).toBe(start);
    expect(shown(story.of('resolution').dueAt)).toBe(due);
    expect(story.of('first_response').state).toBe('met');
  });

  it('restarts by the limit it had, and anew by the one in force', () => {
    const slower = rules.map((one) => ({
      ...one,
      limits: { ...one.limits, resolution: { unit: 'workdays', amount: 5 } as const },
    }));
    const reopened = (rule: ReopenRule) => {
      const story = new Story();
      story.rules = withReopen(rule);
      story.regrades('general', opened).resolves(day('04-15', '11:00:00'));
      story.rules = slower;
      return story.reopens(day('04-15', '14:00:00')).of('resolution').term.limit.amount;
    };
    expect(reopened('restart')).toBe(3);
    expect(reopened('new')).toBe(5);
  });
});
