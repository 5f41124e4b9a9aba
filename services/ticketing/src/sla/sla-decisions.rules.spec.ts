import { checkClock, compileCalendar } from '@shouwen/business-time';
import { aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import { defaultCalendars, defaultPolicy } from '../migrations/1790000300000-sla.defaults.js';
import type { TicketChange, TicketHappening } from '../tickets/ticket.rules.js';
import type { ReopenRule, SlaCycle, SlaTarget } from './sla-clock.entity.js';
import { fireCycle, nextLook, timesOf } from './sla-cycle.rules.js';
import type { CycleChange, CycleHappening } from './sla-cycle.rules.js';
import { clocksAfter, clocksAfterMerge, retarget } from './sla-decisions.rules.js';
import type { ClockFacts } from './sla-decisions.rules.js';
import { termFor } from './sla-policy.rules.js';
import type { SlaRule } from './sla-policy.rules.js';

type Ticket = TicketChange['ticket'];

const [office] = defaultCalendars().map(({ definition }) => compileCalendar(definition));
const rules = defaultPolicy.rules as unknown as SlaRule[];
const day = (date: string, time: string) => new Date(`2026-${date}T${time}+08:00`);
// A Wednesday of an ordinary week.
const opened = day('04-15', '10:00:00');
const shown = (instant: Date | null | undefined) =>
  instant &&
  new Date(instant.getTime() + 8 * 3_600_000)
    .toISOString()
    .replace(/^2026-(.*)T(.*)\.000Z$/, '$1 $2');

/** A ticket with its clocks, to which things happen one after another. */
class Story {
  cycles: ClockFacts['cycles'] = {};
  happened: [SlaTarget, CycleHappening][] = [];
  tier: string | null = null;
  rules = rules;
  private ids = 0;

  constructor(public ticket: Ticket = aTicket({ openedAt: opened })) {
    this.then({ kind: 'opened' }, ticket.openedAt);
  }

  then(happening: TicketHappening, now: Date, patch: Partial<Ticket> = {}): this {
    this.ticket = { ...this.ticket, ...patch };
    return this.take(clocksAfter(this.changeOf(happening), this.facts(), now));
  }

  take(changes: CycleChange[]): this {
    this.happened = changes.flatMap(({ cycle, steps }) =>
      steps.map(({ happening }) => [cycle.target, happening] as [SlaTarget, CycleHappening]),
    );
    for (const { cycle, steps } of changes) {
      checkClock(cycle.clock);
      expect(steps.map((step) => step.cycle.version)).toEqual(
        steps.map((_, index) => cycle.version - steps.length + 1 + index),
      );
      this.cycles = { ...this.cycles, [cycle.target]: cycle };
    }
    return this;
  }

  changeOf(happening: TicketHappening): TicketChange {
    return { ticket: this.ticket, happening, body: '', internal: false, changes: [] };
  }

  facts(): ClockFacts {
    const { grade, channel } = this.ticket;
    const policy = { id: defaultPolicy.id, version: 1, rules: this.rules };
    const subject = { grade, channel, tier: this.tier };
    const versions = { [office!.calendar.id]: 1 };
    return {
      cycles: this.cycles,
      termOf: (target) => termFor(policy, target, subject, versions),
      calendarOf: () => office!,
      nextId: () => `clock-${(this.ids += 1)}`,
      by: 'ana',
    };
  }

  of(target: SlaTarget): SlaCycle {
    const cycle = this.cycles[target];
    if (cycle === undefined) throw new Error(`there is no ${target} clock`);
    return cycle;
  }

  staffReplies(now: Date) {
    const firstResponseAt = this.ticket.firstResponseAt ?? now;
    return this.then({ kind: 'replied', fromCustomer: false }, now, { firstResponseAt });
  }

  customerWrites(now: Date, sentAt?: Date) {
    return this.then({ kind: 'replied', fromCustomer: true, ...(sentAt && { sentAt }) }, now);
  }

  pauses(now: Date, reason: 'customer' | 'appointment' = 'customer') {
    const waiting = { reason, since: now.toISOString(), until: null };
    const patch = { status: 'waiting', waiting } as const;
    return this.then({ kind: 'paused', reason, until: null }, now, patch);
  }

  resumes(now: Date, since?: Date) {
    const happening = { kind: 'resumed', cause: 'requested', waitedSeconds: 0 } as const;
    const patch = { status: 'open', waiting: null } as const;
    return this.then({ ...happening, ...(since && { since }) }, now, patch);
  }

  regrades(grade: Ticket['grade'], now: Date) {
    const previousGrade = this.ticket.grade;
    return this.then({ kind: 'grade_changed', previousGrade }, now, { grade });
  }

  resolves(now: Date) {
    const patch = { status: 'resolved', resolvedAt: now } as const;
    return this.then({ kind: 'resolved', resolutionSeconds: 0 }, now, patch);
  }

  reopens(now: Date) {
    return this.then({ kind: 'reopened' }, now, { status: 'open', resolvedAt: null });
  }
}

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
    urgent.take([fireCycle(urgent.of('resolution'), office!, late)!]);
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
    const fireAt = (time: string) => fireCycle(clock(), office!, day('04-15', time));
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
    story.take([fireCycle(story.of('first_response'), office!, day('04-15', '12:00:00'))!]);
    expect(story.happened).toEqual([['first_response', 'breached']]);
  });

  it('keeps the instant of a breach apart from when somebody is told (§2.9)', () => {
    const story = new Story(aTicket({ openedAt: day('04-15', '23:50:00'), grade: 'urgent' }));
    const { cycle } = fireCycle(story.of('first_response'), office!, day('04-16', '00:05:01'))!;
    expect(shown(cycle.breachedAt)).toBe('04-16 00:05:00');
    expect(shown(cycle.updatedAt)).toBe('04-16 00:05:01');
  });

  it('does nothing to a clock that stands or has stopped', () => {
    const later = day('05-20', '10:00:00');
    const standing = new Story().pauses(day('04-15', '11:00:00')).of('resolution');
    const ended = new Story().resolves(day('04-15', '11:00:00')).of('resolution');
    expect(fireCycle(standing, office!, later)).toBeUndefined();
    expect(fireCycle(ended, office!, later)).toBeUndefined();
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
  expect(timesOf({ clock: stored, term }, office!)).toEqual({ dueAt, warnAt });
});

it('what moves no clock leaves them alone', () => {
  const story = new Story().then({ kind: 'note_added' }, day('04-15', '11:00:00'));
  story.then({ kind: 'claimed' }, day('04-15', '11:00:00'));
  expect(story.happened).toEqual([]);
});
