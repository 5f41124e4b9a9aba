import {
  BreachKind as ProtoBreachKind,
  DutyCause as ProtoCause,
  DutyKind as ProtoKind,
} from '@shouwen/contracts';
import type {
  Actor,
  Duty as ProtoDuty,
  DutyFacts,
  TicketFlag as ProtoFlag,
} from '@shouwen/contracts';
import { channelToProto, flagToProto } from '../tickets/ticket.mapper.js';
import type { BreachKind, Duty, DutyCause, DutyKind, TicketFlag } from './duty.entity.js';

const kindNames: Record<DutyKind, ProtoKind> = {
  answer: ProtoKind.ANSWER,
  guide: ProtoKind.GUIDE,
  transfer: ProtoKind.TRANSFER,
  report_upward: ProtoKind.REPORT_UPWARD,
};

const causeNames: Record<DutyCause, ProtoCause> = {
  opened: ProtoCause.OPENED,
  claimed: ProtoCause.CLAIMED,
  assigned: ProtoCause.ASSIGNED,
  accepted: ProtoCause.ACCEPTED,
  offered: ProtoCause.OFFERED,
  refused: ProtoCause.REFUSED,
  withdrawn: ProtoCause.WITHDRAWN,
  expired: ProtoCause.EXPIRED,
  backstop: ProtoCause.BACKSTOP,
  resolved: ProtoCause.RESOLVED,
  merged: ProtoCause.MERGED,
  unmerged: ProtoCause.UNMERGED,
  reopened: ProtoCause.REOPENED,
};

const breachNames: Record<BreachKind, ProtoBreachKind> = {
  offer_unanswered: ProtoBreachKind.OFFER_UNANSWERED,
  unowned: ProtoBreachKind.UNOWNED,
  passed_around: ProtoBreachKind.PASSED_AROUND,
  returned: ProtoBreachKind.RETURNED,
  refused_without_rule: ProtoBreachKind.REFUSED_WITHOUT_RULE,
  first_response_late: ProtoBreachKind.FIRST_RESPONSE_LATE,
};

/** A kind of breach as the contract names it. */
export const breachToProto = (kind: BreachKind): ProtoBreachKind => breachNames[kind];

/** A kind of breach of the contract as ours; undefined for unspecified. */
export function breachFromProto(name: ProtoBreachKind): BreachKind | undefined {
  return (Object.keys(breachNames) as BreachKind[]).find((kind) => breachNames[kind] === name);
}

/** A duty as the contract shows it. */
export function dutyToProto(duty: Duty): ProtoDuty {
  return {
    id: duty.id,
    ticketId: duty.ticketId,
    kind: kindNames[duty.kind],
    person: duty.person,
    firstAsked: duty.firstAsked,
    channel: channelToProto(duty.channel),
    openedAt: duty.openedAt,
    openedBy: duty.openedBy,
    openedCause: causeNames[duty.openedCause],
    releasedAt: duty.releasedAt ?? undefined,
    releasedBy: duty.releasedBy ?? undefined,
    releasedCause:
      duty.releasedCause === null ? ProtoCause.UNSPECIFIED : causeNames[duty.releasedCause],
  };
}

/** What an event tells of a duty: identities and states, no names (R9). */
export function dutyFactsOf(
  duty: Duty,
  { cause, at, by }: { cause: DutyCause; at: Date; by: Actor },
): DutyFacts {
  return {
    dutyId: duty.id,
    ticketId: duty.ticketId,
    kind: kindNames[duty.kind],
    personId: duty.person.id,
    firstAsked: duty.firstAsked,
    channel: channelToProto(duty.channel),
    cause: causeNames[cause],
    at,
    actor: { ...by, name: '' },
  };
}

/** A flag as the contract shows it. */
export function ticketFlagToProto({ kind, at, actor }: TicketFlag): ProtoFlag {
  return { kind: flagToProto(kind), at, actor };
}
