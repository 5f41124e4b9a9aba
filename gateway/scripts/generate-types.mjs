// Writes src/gen/graphql.ts from schema.graphql; with --check only says whether it is up to date.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

const target = new URL('../src/gen/graphql.ts', import.meta.url);
const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

const content = await codegen({
  filename: target.pathname,
  schema: parse(printSchema(buildSchema(sdl))),
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: 'string', DateTime: { input: 'Date', output: 'Date' } },
    defaultScalarType: 'never',
    enumValues: {
      ActorKind: '@shouwen/contracts#ActorKind',
      BreachKind: '@shouwen/contracts#BreachKind',
      CallDirection: '@shouwen/contracts#CallDirection',
      CallOutcome: '@shouwen/contracts#CallOutcome',
      ChatEndReason: '@shouwen/contracts#ChatEndReason',
      ChatEventKind: '@shouwen/contracts#ChatEventKind',
      ChatState: '@shouwen/contracts#ChatState',
      Channel: '@shouwen/contracts#Channel',
      Complexity: '@shouwen/contracts#Complexity',
      ClassificationDimension: '@shouwen/contracts#ClassificationDimension',
      ComplianceReportStatus: '@shouwen/contracts#ComplianceReportStatus',
      ContactPointKind: '@shouwen/contracts#ContactPointKind',
      CustomerKind: '@shouwen/contracts#CustomerKind',
      CustomerStatus: '@shouwen/contracts#CustomerStatus',
      DeliveryState: '@shouwen/contracts#DeliveryState',
      DuplicateProposalState: '@shouwen/contracts#DuplicateProposalState',
      DuplicateSignal: '@shouwen/contracts#DuplicateSignal',
      DutyCause: '@shouwen/contracts#DutyCause',
      DutyKind: '@shouwen/contracts#DutyKind',
      Grade: '@shouwen/contracts#Grade',
      HighlightField: '@shouwen/contracts#HighlightField',
      InboundMailState: '@shouwen/contracts#InboundMailState',
      LinkKind: '@shouwen/contracts#LinkKind',
      NotificationMedium: '@shouwen/contracts#NotificationMedium',
      OnDutyRole: '@shouwen/contracts#OnDutyRole',
      PageStatus: '@shouwen/contracts#PageStatus',
      PageTarget: '@shouwen/contracts#PageTarget',
      PresenceEnd: '@shouwen/contracts#PresenceEnd',
      PresenceState: '@shouwen/contracts#PresenceState',
      RoutingFilter: '@shouwen/contracts#RoutingFilter',
      RoutingReason: '@shouwen/contracts#RoutingReason',
      RoutingStrategy: '@shouwen/contracts#RoutingStrategy',
      SearchOrder: '@shouwen/contracts#SearchOrder',
      SkippedEventReason: '@shouwen/contracts#SkippedEventReason',
      SlaClockState: '@shouwen/contracts#SlaClockState',
      SlaIntervalKind: '@shouwen/contracts#SlaIntervalKind',
      SlaLimitUnit: '@shouwen/contracts#SlaLimitUnit',
      SlaReopenRule: '@shouwen/contracts#SlaReopenRule',
      SlaTarget: '@shouwen/contracts#SlaTarget',
      StaffLocale: '@shouwen/contracts#StaffLocale',
      SupervisionOrderStatus: '@shouwen/contracts#SupervisionOrderStatus',
      SupervisionVerdict: '@shouwen/contracts#SupervisionVerdict',
      TaskKind: '@shouwen/contracts#TaskKind',
      TaskStatus: '@shouwen/contracts#TaskStatus',
      TicketFlagKind: '@shouwen/contracts#TicketFlagKind',
      TicketStatus: '@shouwen/contracts#TicketStatus',
      TierCause: '@shouwen/contracts#TierCause',
      TierMeasureKind: '@shouwen/contracts#TierMeasureKind',
      TierRuleSetStatus: '@shouwen/contracts#TierRuleSetStatus',
      TierSimulationStatus: '@shouwen/contracts#TierSimulationStatus',
      TimelineEntryKind: '@shouwen/contracts#TimelineEntryKind',
      TransferStatus: '@shouwen/contracts#TransferStatus',
      Urgency: '@shouwen/contracts#Urgency',
      ViewerActivity: '@shouwen/contracts#ViewerActivity',
      Visibility: '@shouwen/contracts#Visibility',
      WaitingReason: '@shouwen/contracts#WaitingReason',
      WebhookDeliveryStatus: '@shouwen/contracts#WebhookDeliveryStatus',
      Weekday: '@shouwen/contracts#Weekday',
    },
    contextType: '../graphql/graphql.context.js#GraphqlContext',
    mappers: {
      Callback: '../telephony/telephony.mapper.js#CallbackNode',
      Chat: '../chats/chat.mapper.js#ChatNode',
      ChatEvent: '../chats/chat.mapper.js#ChatEventNode',
      ComplianceBreach: '../duties/compliance.mapper.js#ComplianceBreachNode',
      ComplianceReport: '../duties/compliance.mapper.js#ComplianceReportNode',
      Customer: '../tickets/ticket.mapper.js#TicketCustomer',
      CustomerMembership: '../customers/customer.mapper.js#CustomerMembershipNode',
      CustomerRecord: '../customers/customer.mapper.js#CustomerNode',
      DuplicateProposal: '../customers/duplicate.mapper.js#DuplicateProposalNode',
      Duty: '../duties/duty.mapper.js#DutyNode',
      FanOutReply: '../together/links.mapper.js#FanOutReplyNode',
      Mention: '../together/watching.resolver.js#MentionNode',
      Notification: '../notifications/notification.mapper.js#NotificationNode',
      OverflowStep: '../routing/routing.mapper.js#OverflowStepNode',
      Page: '../supervision/page.mapper.js#PageNode',
      PhoneCall: '../telephony/telephony.mapper.js#PhoneCallNode',
      RoutingReceipt: '../routing/routing.mapper.js#RoutingReceiptNode',
      RoutingRule: '../routing/routing.mapper.js#RoutingRuleNode',
      StaffMember: '../staff/staff.mapper.js#StaffMemberNode',
      SupervisionOrder: '../supervision/supervision.mapper.js#SupervisionOrderNode',
      Task: '../together/tasks.mapper.js#TaskNode',
      Team: '../staff/staff.mapper.js#TeamNode',
      Ticket: '../tickets/ticket.mapper.js#TicketNode',
      TicketLink: '../together/links.mapper.js#TicketLinkNode',
      TierMoveSample: '../tiers/tier.mapper.js#TierMoveSampleNode',
      TierSimulation: '../tiers/tier.mapper.js#TierSimulationNode',
      TimelineEntry: '../tickets/ticket.mapper.js#TimelineEntryNode',
      Transfer: '../duties/transfer.mapper.js#TransferNode',
      WorkLog: '../together/work-log.mapper.js#WorkLogNode',
      WorkLogEntry: '../together/work-log.mapper.js#WorkLogEntryNode',
    },
    inputMaybeValue: 'T | null | undefined',
    useIndexSignature: false,
    makeResolverTypeCallable: true,
  },
});
// The plugin re-exports imported enums as values, which isolated modules can't have.
const exported = content.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };');
const text = await format(
  `// Generated from schema.graphql by "npm run gen"; never edited.\n${exported}`,
  { ...(await resolveConfig(target)), parser: 'typescript' },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('gateway/src/gen/graphql.ts is stale: run "npm run gen -w @shouwen/gateway".');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
}
