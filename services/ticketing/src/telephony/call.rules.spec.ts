import type { CallEvent } from './call.entity.js';
import { callStateOf, isSameState, reaches } from './call.rules.js';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);

function event(kind: CallEvent['kind'], time: string, patch: Partial<CallEvent> = {}): CallEvent {
  return {
    kind,
    at: at(time),
    direction: 'inbound',
    caller: '138 0013 8000',
    called: '400-800-1234',
    queue: '',
    extension: '',
    durationSeconds: null,
    recordingUrl: '',
    ...patch,
  };
}

const rings = event('ringing', '09:00:00', { queue: '售后' });
const answers = event('answered', '09:00:10', { extension: '8001' });
const ends = event('ended', '09:01:10');
const gaveUp = event('missed', '09:00:30');
const outbound = (one: CallEvent): CallEvent => ({ ...one, direction: 'outbound' });

function everyOrderOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, index) =>
    everyOrderOf(items.filter((_item, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

describe('a call', () => {
  it.each<[string, CallEvent[], Partial<ReturnType<typeof callStateOf>>]>([
    ['rings', [rings], { outcome: 'ringing', queue: '售后', extension: '' }],
    ['is talked on', [rings, answers], { outcome: 'talking', extension: '8001' }],
    ['was answered', [rings, answers, ends], { outcome: 'answered', durationSeconds: 60 }],
    ['was missed', [rings, ends], { outcome: 'missed', durationSeconds: null }],
    ['was given up', [rings, gaveUp], { outcome: 'missed', endedAt: at('09:00:30') }],
    ['was given up and ended', [rings, gaveUp, ends], { outcome: 'missed', endedAt: ends.at }],
    ['was answered elsewhere', [rings, gaveUp, answers, ends], { outcome: 'answered' }],
    ['dialled by us rings', [outbound(rings)], { outcome: 'ringing', direction: 'outbound' }],
    [
      'dialled by us was not reached',
      [outbound({ ...rings, extension: '8002' }), outbound(ends)],
      { outcome: 'not_reached', extension: '8002', outsideNumber: '+864008001234' },
    ],
    [
      'that was handed on belongs to who answered first',
      [rings, answers, event('answered', '09:00:40', { extension: '8009' }), ends],
      { extension: '8001', answeredAt: answers.at },
    ],
    [
      'has the seconds and the recording that were reported',
      [answers, { ...ends, durationSeconds: 58, recordingUrl: 'https://pbx.example/1' }],
      { durationSeconds: 58, recordingUrl: 'https://pbx.example/1' },
    ],
    [
      'that was talked on was answered, also when nobody says by whom',
      [rings, { ...ends, durationSeconds: 30 }],
      { outcome: 'answered', answeredAt: at('09:00:40'), extension: '' },
    ],
    [
      'without a second of talk was missed',
      [rings, { ...ends, durationSeconds: 0 }],
      { outcome: 'missed', durationSeconds: null },
    ],
    ['that only its end tells of has begun then', [ends], { startedAt: ends.at }],
  ])('%s, in whatever order its reports come and however often', (_what, events, expected) => {
    for (const order of everyOrderOf(events)) {
      const state = callStateOf([...order, ...order], 'CN');
      expect(state).toMatchObject(expected);
      expect(isSameState(state, callStateOf(events, 'CN'))).toBe(true);
    }
  });

  it('that ends before it was answered, by clocks that differ, has no negative time of talk', () => {
    const early = event('ended', '09:00:05');
    expect(callStateOf([answers, early], 'CN').durationSeconds).toBe(0);
  });

  it.each([
    ['answered after it was missed', { answeredAt: at('09:00:10') }, true],
    ['answered at the same instant', { answeredAt: rings.at }, true],
    ['answered before', { answeredAt: at('08:59:59') }, false],
    ['the very one, answered before', { answeredAt: at('08:59:59'), callbackId: 'b' }, true],
    ['that nobody answered', { answeredAt: null, callbackId: 'b' }, false],
  ])('%s ends the callback: %s', (_what, call, expected) => {
    const missed = { id: 'b', missedAt: rings.at, missedCalls: 1 };
    expect(reaches({ callbackId: null, ...call }, missed)).toBe(expected);
  });

  it('of many that were missed, answered before the last of them, does not end the callback', () => {
    const missed = { id: 'b', missedAt: rings.at, missedCalls: 2 };
    expect(reaches({ answeredAt: at('08:59:59'), callbackId: 'b' }, missed)).toBe(false);
  });
});
