/** Who called whom. */
export type CallDirection = 'inbound' | 'outbound';

/** How far a call is, or how it ended. */
export type CallOutcome = 'ringing' | 'talking' | 'answered' | 'missed' | 'not_reached';

/** What a telephone system reports of a call. */
export type CallEventKind = 'ringing' | 'answered' | 'missed' | 'ended';

/** One thing that a telephone system reported of a call. */
export interface CallEvent {
  kind: CallEventKind;
  at: Date;
  direction: CallDirection;
  /** As it came, like the number that was called. */
  caller: string;
  called: string;
  queue: string;
  extension: string;
  durationSeconds: number | null;
  recordingUrl: string;
}

/** What all reports of a call come to. */
export interface CallState {
  direction: CallDirection;
  outcome: CallOutcome;
  callerNumber: string;
  calledNumber: string;
  /** The number of who is not of the department. */
  outsideNumber: string;
  queue: string;
  /** Which answered first or dialled; empty while none has. */
  extension: string;
  startedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  durationSeconds: number | null;
  recordingUrl: string;
}

/** A call as it is kept. */
export interface PhoneCall extends CallState {
  id: string;
  sourceId: string;
  version: number;
  /** Identity of the member of staff whose extension it is; null when it is nobody's. */
  agentId: string | null;
  ticketId: string | null;
  /** The entry of the ticket's timeline that tells of it. */
  entryId: string | null;
  callbackId: string | null;
}

/** What a missed call set up. */
export interface Callback {
  id: string;
  version: number;
  number: string;
  ticketId: string;
  taskId: string;
  missedCalls: number;
  /** When the last call that was missed began. */
  missedAt: Date;
  openedAt: Date;
  closedAt: Date | null;
  resultCallId: string | null;
}

/** A call with what is shown beside it. */
export interface ShownCall extends PhoneCall {
  customerId: string;
  callback: Callback | null;
}

/** A telephone system that reports its calls. */
export interface CallSource {
  id: string;
  version: number;
  name: string;
  /** Region that numbers without a country code belong to. */
  defaultRegion: string;
  /** The team that calls back what was missed. */
  teamId: string;
  /** The calendar that its callbacks are due by; null for the one that the SLA policy has for the ticket. */
  callbackCalendarId: string | null;
  active: boolean;
  /** Sealed, like the one before it; an earlier release stored them as they are. */
  secret: string;
  previousSecret: string | null;
  previousSecretUntil: Date | null;
  createdAt: Date;
  changedAt: Date;
  changedBy: string;
}

/** Whose an extension of a telephone system is. */
export interface Extension {
  id: string;
  sourceId: string;
  extension: string;
  memberId: string;
  version: number;
}
