import type {
  CallEvent,
  CallEventKind,
  CallOutcome,
  CallState,
  Callback,
  PhoneCall,
} from './call.entity.js';
import { normalNumber } from '@shouwen/text';

const order: Record<CallEventKind, number> = { ringing: 0, answered: 1, missed: 2, ended: 3 };

/**
 * What all reports of a call come to, in whatever order they came and however often. Who answers first has taken the
 * question (T4), wherever the call goes afterwards; a call that anybody answered is not missed. Throws when there is none.
 */
export function callStateOf(reported: readonly CallEvent[], defaultRegion: string): CallState {
  const events = [...reported].sort(inOrder);
  const [first] = events;
  if (first === undefined) throw new Error('a call without a report');
  const end = events.findLast(({ kind }) => kind === 'ended' || kind === 'missed');
  const answer = events.find(({ kind }) => kind === 'answered') ?? answerImpliedBy(events);
  const { direction } = first;
  const callerNumber = normalNumber(first.caller, defaultRegion);
  const calledNumber = normalNumber(first.called, defaultRegion);
  const dialled = direction === 'outbound' ? last(events, ({ extension }) => extension) : undefined;
  return {
    direction,
    outcome: outcomeOf(direction, answer !== undefined, end !== undefined),
    callerNumber,
    calledNumber,
    outsideNumber: direction === 'inbound' ? callerNumber : calledNumber,
    queue: last(events, ({ queue }) => queue) ?? '',
    extension: answer?.extension || dialled || '',
    startedAt: first.at,
    answeredAt: answer?.at ?? null,
    endedAt: end?.at ?? null,
    durationSeconds: answer === undefined ? null : secondsOfTalk(events, answer, end),
    recordingUrl: last(events, ({ recordingUrl }) => recordingUrl) ?? '',
  };
}

/** True when nothing that is kept or shown of a call differs. */
export function isSameState(one: CallState, other: CallState): boolean {
  return (Object.keys(other) as (keyof CallState)[]).every(
    (field) => valueOf(one[field]) === valueOf(other[field]),
  );
}

/** True once nobody talks any more. */
export function isOverCall({ outcome }: Pick<CallState, 'outcome'>): boolean {
  return outcome === 'answered' || outcome === 'missed' || outcome === 'not_reached';
}

/**
 * True when an answered call is the answer to what was missed: it was answered later, or it is the only one that was
 * taken for missed.
 */
export function reaches(
  { answeredAt, callbackId }: Pick<PhoneCall, 'answeredAt' | 'callbackId'>,
  missed: Pick<Callback, 'id' | 'missedAt' | 'missedCalls'>,
): boolean {
  if (answeredAt === null) return false;
  const isTheOnlyOne = callbackId === missed.id && missed.missedCalls === 1;
  return isTheOnlyOne || answeredAt >= missed.missedAt;
}

/** An end that tells of talk tells of an answer, where none was reported. */
function answerImpliedBy(events: readonly CallEvent[]): CallEvent | undefined {
  const end = events.findLast(({ kind, durationSeconds }) => kind === 'ended' && durationSeconds);
  if (end?.durationSeconds == null) return undefined;
  return { ...end, kind: 'answered', at: new Date(end.at.getTime() - end.durationSeconds * 1000) };
}

/** The order in which things happened; what happened at the same instant, in the order that a call has. */
function inOrder(one: CallEvent, other: CallEvent): number {
  return (
    one.at.getTime() - other.at.getTime() ||
    order[one.kind] - order[other.kind] ||
    compare(one.extension, other.extension)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function outcomeOf(
  direction: CallState['direction'],
  answered: boolean,
  over: boolean,
): CallOutcome {
  if (answered) return over ? 'answered' : 'talking';
  if (!over) return 'ringing';
  return direction === 'inbound' ? 'missed' : 'not_reached';
}

function secondsOfTalk(
  events: readonly CallEvent[],
  answer: CallEvent,
  end: CallEvent | undefined,
): number | null {
  const told = last(events, ({ durationSeconds }) => durationSeconds ?? undefined);
  if (told !== undefined || end === undefined) return told ?? null;
  return Math.max(0, Math.round((end.at.getTime() - answer.at.getTime()) / 1000));
}

/** What the last report says that says anything. */
function last<Value>(
  events: readonly CallEvent[],
  valueIn: (event: CallEvent) => Value | undefined,
): Value | undefined {
  const value = events.map(valueIn).findLast((one) => one !== undefined && one !== '');
  return value;
}

function valueOf(value: CallState[keyof CallState]): string | number | null {
  return value instanceof Date ? value.getTime() : value;
}
