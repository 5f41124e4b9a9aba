import type { Presence, PresenceState } from './presence.entity.js';
import { fallSilent, sayPresence, workedTime } from './presence.rules.js';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);

const aPresence = (patch: Partial<Presence> = {}): Presence => ({
  memberId: 'ana',
  id: '01990000-0000-7000-8000-000000000001',
  state: 'available',
  since: at('01:00:00'),
  seenAt: at('01:30:00'),
  version: 3,
  ...patch,
});

describe('saying how one is at work', () => {
  it.each<[PresenceState, PresenceState, string | undefined]>([
    ['offline', 'available', undefined],
    ['available', 'away', 'changed'],
    ['away', 'busy', 'changed'],
    ['busy', 'offline', 'changed'],
  ])('from %s to %s begins a new state', (previous, state, end) => {
    const change = sayPresence(aPresence({ state: previous }), state, at('02:00:00'));
    expect(change?.presence).toMatchObject({ state, since: at('02:00:00'), version: 4 });
    expect(change).toMatchObject({ previous });
    expect(change?.end).toBe(end);
  });

  it('changes nothing when it is the same as before', () => {
    expect(sayPresence(aPresence(), 'available', at('02:00:00'))).toBeUndefined();
  });
});

describe('a client that vanished', () => {
  it.each([
    ['01:31:29', undefined],
    ['01:31:30', 'offline'],
    ['05:00:00', 'offline'],
  ])('at %s makes its member %s', (time, state) => {
    expect(fallSilent(aPresence(), 90, at(time))?.presence.state).toBe(state);
  });

  it('ends the interval when it was heard of last, not when that was noticed', () => {
    const change = fallSilent(aPresence(), 90, at('05:00:00'));
    expect(change).toMatchObject({ end: 'silent', presence: { since: at('01:30:00') } });
  });

  it('is nothing to somebody who is offline anyway', () => {
    expect(fallSilent(aPresence({ state: 'offline' }), 90, at('05:00:00'))).toBeUndefined();
  });
});

describe('worked time', () => {
  const day = [
    { state: 'available', startedAt: at('01:00:00'), endedAt: at('04:00:00') },
    { state: 'away', startedAt: at('04:00:00'), endedAt: at('05:00:00') },
    { state: 'busy', startedAt: at('05:00:00'), endedAt: null },
  ] as const;

  it.each([
    ['all of the day', '00:00:00', '23:00:00', { available: 10_800, away: 3_600, busy: 1_800 }],
    ['only what lies inside', '03:30:00', '04:30:00', { available: 1_800, away: 1_800, busy: 0 }],
    ['nothing before the first', '00:00:00', '01:00:00', { available: 0, away: 0, busy: 0 }],
    [
      'what lasts until the end asked for',
      '05:00:00',
      '05:10:00',
      { available: 0, away: 0, busy: 600 },
    ],
  ])('counts %s', (_what, from, to, worked) => {
    expect(workedTime(day, at(from), at(to), at('05:30:00'))).toEqual(worked);
  });
});
