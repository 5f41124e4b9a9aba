import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  ActorKind,
  BreachKind,
  CallDirection,
  CallOutcome,
  Channel,
  ChatEndReason,
  ChatEventKind,
  ChatState,
  Complexity,
  ClassificationDimension,
  ComplianceReportStatus,
  ContactPointKind,
  CustomerKind,
  CustomerStatus,
  DeliveryState,
  DutyCause,
  DutyKind,
  Grade,
  HighlightField,
  InboundMailState,
  LinkKind,
  NotificationMedium,
  OnDutyRole,
  PageStatus,
  PageTarget,
  PresenceEnd,
  PresenceState,
  RoutingFilter,
  RoutingReason,
  RoutingStrategy,
  SearchOrder,
  SkippedEventReason,
  SlaClockState,
  SlaIntervalKind,
  SlaLimitUnit,
  SlaReopenRule,
  SlaTarget,
  StaffLocale,
  SupervisionOrderStatus,
  SupervisionVerdict,
  TaskKind,
  TaskStatus,
  TicketFlagKind,
  TicketStatus,
  TimelineEntryKind,
  TransferStatus,
  Urgency,
  ViewerActivity,
  Visibility,
  WaitingReason,
  WebhookDeliveryStatus,
  Weekday,
} from '@shouwen/contracts';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../gen/graphql.js';
import { dateTimeScalar } from './date-time.scalar.js';

const sdl = new URL('../../schema.graphql', import.meta.url);

/** The published schema with what answers its fields. Throws when the two do not fit together. */
export function makeGatewaySchema(resolvers: readonly Resolvers[]): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(sdl, 'utf8'),
    resolvers: [{ ...enums, DateTime: dateTimeScalar }, ...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

// Never written, and what a newer service writes that this gateway does not know.
const unspoken = ['UNSPECIFIED', 'UNRECOGNIZED'];

// The values of these enums are the contract's own, so that no ticket is translated on its way.
const enums = {
  ActorKind: spokenValues(ActorKind),
  BreachKind: spokenValues(BreachKind),
  CallDirection: spokenValues(CallDirection),
  CallOutcome: spokenValues(CallOutcome),
  Channel: spokenValues(Channel),
  ChatEndReason: spokenValues(ChatEndReason),
  ChatEventKind: spokenValues(ChatEventKind),
  ChatState: spokenValues(ChatState),
  Complexity: spokenValues(Complexity),
  ClassificationDimension: spokenValues(ClassificationDimension),
  ComplianceReportStatus: spokenValues(ComplianceReportStatus),
  ContactPointKind: spokenValues(ContactPointKind),
  CustomerKind: spokenValues(CustomerKind),
  CustomerStatus: spokenValues(CustomerStatus),
  DeliveryState: spokenValues(DeliveryState),
  DutyCause: spokenValues(DutyCause),
  DutyKind: spokenValues(DutyKind),
  Grade: spokenValues(Grade),
  HighlightField: spokenValues(HighlightField),
  InboundMailState: spokenValues(InboundMailState),
  LinkKind: spokenValues(LinkKind),
  NotificationMedium: spokenValues(NotificationMedium),
  OnDutyRole: spokenValues(OnDutyRole),
  PageStatus: spokenValues(PageStatus),
  PageTarget: spokenValues(PageTarget),
  PresenceEnd: spokenValues(PresenceEnd),
  PresenceState: spokenValues(PresenceState),
  RoutingFilter: spokenValues(RoutingFilter),
  RoutingReason: spokenValues(RoutingReason),
  RoutingStrategy: spokenValues(RoutingStrategy),
  SearchOrder: spokenValues(SearchOrder),
  SkippedEventReason: spokenValues(SkippedEventReason),
  SlaClockState: spokenValues(SlaClockState),
  SlaIntervalKind: spokenValues(SlaIntervalKind),
  SlaLimitUnit: spokenValues(SlaLimitUnit),
  SlaReopenRule: spokenValues(SlaReopenRule),
  SlaTarget: spokenValues(SlaTarget),
  StaffLocale: spokenValues(StaffLocale),
  SupervisionOrderStatus: spokenValues(SupervisionOrderStatus),
  SupervisionVerdict: spokenValues(SupervisionVerdict),
  TaskKind: spokenValues(TaskKind),
  TaskStatus: spokenValues(TaskStatus),
  TicketFlagKind: spokenValues(TicketFlagKind),
  TicketStatus: spokenValues(TicketStatus),
  TimelineEntryKind: spokenValues(TimelineEntryKind),
  TransferStatus: spokenValues(TransferStatus),
  Urgency: spokenValues(Urgency),
  ViewerActivity: spokenValues(ViewerActivity),
  Visibility: spokenValues(Visibility),
  WaitingReason: spokenValues(WaitingReason),
  WebhookDeliveryStatus: spokenValues(WebhookDeliveryStatus),
  Weekday: spokenValues(Weekday),
};

function spokenValues(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !unspoken.includes(name)));
}
