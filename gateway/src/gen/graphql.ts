// Generated from schema.graphql by "npm run gen"; never edited.
import type { ActorKind } from '@shouwen/contracts';
import type { BirthdayCalendar } from '@shouwen/contracts';
import type { CareStatus } from '@shouwen/contracts';
import type { CareTaskKind } from '@shouwen/contracts';
import type { CareTaskStatus } from '@shouwen/contracts';
import type { CreditStatus } from '@shouwen/contracts';
import type { LeapDay } from '@shouwen/contracts';
import type { BreachKind } from '@shouwen/contracts';
import type { CallDirection } from '@shouwen/contracts';
import type { CallOutcome } from '@shouwen/contracts';
import type { ChatEndReason } from '@shouwen/contracts';
import type { ChatEventKind } from '@shouwen/contracts';
import type { ChatState } from '@shouwen/contracts';
import type { Channel } from '@shouwen/contracts';
import type { Complexity } from '@shouwen/contracts';
import type { ChurnLevel } from '@shouwen/contracts';
import type { ChurnSign } from '@shouwen/contracts';
import type { ClassificationDimension } from '@shouwen/contracts';
import type { ComplianceReportStatus } from '@shouwen/contracts';
import type { ContactPointKind } from '@shouwen/contracts';
import type { CustomerField } from '@shouwen/contracts';
import type { CustomerKind } from '@shouwen/contracts';
import type { CustomerStatus } from '@shouwen/contracts';
import type { DeliveryState } from '@shouwen/contracts';
import type { DemandOrder } from '@shouwen/contracts';
import type { DemandOriginKind } from '@shouwen/contracts';
import type { DemandOutcome } from '@shouwen/contracts';
import type { DemandStatus } from '@shouwen/contracts';
import type { DemandTellingState } from '@shouwen/contracts';
import type { DuplicateProposalState } from '@shouwen/contracts';
import type { DuplicateSignal } from '@shouwen/contracts';
import type { DutyCause } from '@shouwen/contracts';
import type { DutyKind } from '@shouwen/contracts';
import type { ExportStatus } from '@shouwen/contracts';
import type { FieldVisibility } from '@shouwen/contracts';
import type { Grade } from '@shouwen/contracts';
import type { HighlightField } from '@shouwen/contracts';
import type { ImportStatus } from '@shouwen/contracts';
import type { InboundMailState } from '@shouwen/contracts';
import type { LinkKind } from '@shouwen/contracts';
import type { NotificationMedium } from '@shouwen/contracts';
import type { OnDutyRole } from '@shouwen/contracts';
import type { PageStatus } from '@shouwen/contracts';
import type { PageTarget } from '@shouwen/contracts';
import type { PresenceEnd } from '@shouwen/contracts';
import type { PresenceState } from '@shouwen/contracts';
import type { PrivacyRequestBasis } from '@shouwen/contracts';
import type { PrivacyRequestKind } from '@shouwen/contracts';
import type { PrivacyRequestState } from '@shouwen/contracts';
import type { RoutingFilter } from '@shouwen/contracts';
import type { RoutingReason } from '@shouwen/contracts';
import type { RoutingStrategy } from '@shouwen/contracts';
import type { SearchOrder } from '@shouwen/contracts';
import type { ShiftPolicy } from '@shouwen/contracts';
import type { ShiftStanding } from '@shouwen/contracts';
import type { SkippedEventReason } from '@shouwen/contracts';
import type { SlaClockState } from '@shouwen/contracts';
import type { SlaIntervalKind } from '@shouwen/contracts';
import type { SlaLimitUnit } from '@shouwen/contracts';
import type { SlaReopenRule } from '@shouwen/contracts';
import type { SlaTarget } from '@shouwen/contracts';
import type { StaffLocale } from '@shouwen/contracts';
import type { SupervisionOrderStatus } from '@shouwen/contracts';
import type { SupervisionVerdict } from '@shouwen/contracts';
import type { SurveyCampaignStatus } from '@shouwen/contracts';
import type { SurveyChannel } from '@shouwen/contracts';
import type { SurveyMailState } from '@shouwen/contracts';
import type { SurveyQuestionKind } from '@shouwen/contracts';
import type { TaskKind } from '@shouwen/contracts';
import type { TaskStatus } from '@shouwen/contracts';
import type { TicketFlagKind } from '@shouwen/contracts';
import type { TicketStatus } from '@shouwen/contracts';
import type { TierCause } from '@shouwen/contracts';
import type { TierMeasureKind } from '@shouwen/contracts';
import type { TierRuleSetStatus } from '@shouwen/contracts';
import type { TierSimulationStatus } from '@shouwen/contracts';
import type { TimelineEntryKind } from '@shouwen/contracts';
import type { TransferStatus } from '@shouwen/contracts';
import type { Urgency } from '@shouwen/contracts';
import type { ViewerActivity } from '@shouwen/contracts';
import type { Visibility } from '@shouwen/contracts';
import type { WaitingReason } from '@shouwen/contracts';
import type { WebhookDeliveryStatus } from '@shouwen/contracts';
import type { Weekday } from '@shouwen/contracts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AccountPlanNode,
  CareProfileNode,
  CareProjectNode,
  CareTaskNode,
} from '../care/care.mapper.js';
import type { MovedCustomerNode, ChurnRiskNode } from '../loyalty/loyalty.mapper.js';
import type { CreditAssessmentNode } from '../credit/credit.mapper.js';
import type { CallbackNode, PhoneCallNode } from '../telephony/telephony.mapper.js';
import type { ChatNode, ChatEventNode } from '../chats/chat.mapper.js';
import type { ComplianceBreachNode, ComplianceReportNode } from '../duties/compliance.mapper.js';
import type { TicketCustomer, TicketNode, TimelineEntryNode } from '../tickets/ticket.mapper.js';
import type { CustomerMembershipNode, CustomerNode } from '../customers/customer.mapper.js';
import type { CustomerExportNode } from '../exports/export.mapper.js';
import type { CustomerImportNode } from '../imports/import.mapper.js';
import type { DuplicateProposalNode } from '../customers/duplicate.mapper.js';
import type {
  DemandNode,
  DemandCountsNode,
  DemandDepartmentNode,
  DemandTellingNode,
  DemandVoteNode,
} from '../demands/demand.mapper.js';
import type { CustomerTimelineEntryNode } from '../timeline/timeline-source.js';
import type { DisclosureNode, PrivacyRequestNode } from '../privacy/privacy.mapper.js';
import type { DutyNode } from '../duties/duty.mapper.js';
import type { FanOutReplyNode, TicketLinkNode } from '../together/links.mapper.js';
import type { MentionNode } from '../together/watching.resolver.js';
import type { NotificationNode } from '../notifications/notification.mapper.js';
import type {
  OverflowStepNode,
  RoutingCandidateNode,
  RoutingReceiptNode,
  RoutingRuleNode,
} from '../routing/routing.mapper.js';
import type { PageNode } from '../supervision/page.mapper.js';
import type { ShiftNode, ShiftAssignmentNode } from '../staff/shift.mapper.js';
import type { StaffMemberNode, TeamNode } from '../staff/staff.mapper.js';
import type { SupervisionOrderNode } from '../supervision/supervision.mapper.js';
import type { TaskNode } from '../together/tasks.mapper.js';
import type { TeamBoardMemberNode } from '../staff/presence.mapper.js';
import type { TierMoveSampleNode, TierSimulationNode } from '../tiers/tier.mapper.js';
import type { TransferNode } from '../duties/transfer.mapper.js';
import type { WorkLogNode, WorkLogEntryNode } from '../together/work-log.mapper.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant in UTC, as RFC 3339 text with milliseconds, such as `2026-03-02T09:00:00.000Z`. */
  DateTime: { input: Date; output: Date };
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /**
   * Reads anything that has a global id. Null when it does not exist.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  node?: Maybe<Node>;
  /**
   * Reads up to 100 nodes at once, in the order of `ids`. Null in the place of one that does not exist or that the caller
   * may not see; null as a whole, with an error, when they could not be read.
   * Errors: `gateway.invalid_id`, `gateway.too_many_ids`.
   */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /**
   * Reads a ticket (工单) by its global id. Null when it does not exist.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  ticket?: Maybe<Ticket>;
  /**
   * Reads a ticket by its number for people. Null when it does not exist.
   * Errors: `platform.permission_denied`.
   */
  ticketByNumber?: Maybe<Ticket>;
  /**
   * Lists tickets, newest first. A customer sees only their own. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  tickets?: Maybe<TicketConnection>;
  /**
   * Finds tickets that have all the given words in their subject, messages, customer or number (全文检索). Chinese is cut into
   * words, English compared by stems; codes match with and without hyphens; the last word may be the beginning of one in the
   * subject. A customer finds only their own, and nothing by internal notes. Null, with an error, when nothing could be looked for.
   * Errors: `ticketing.search_without_words`, `ticketing.search_period_invalid`, `gateway.invalid_page_size`,
   * `gateway.invalid_cursor`.
   */
  searchTickets?: Maybe<TicketSearchConnection>;
  /**
   * Lists records of the audit trail (审计记录), newest first. For supervisors and managers. Null, with an error,
   * when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  auditRecords?: Maybe<AuditRecordConnection>;
  /** Who the access token says the caller is. */
  viewer: Viewer;
  /**
   * Reads a business calendar (工作日历), as it is or in an older version. For staff. Null when it does not exist.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  businessCalendar?: Maybe<BusinessCalendar>;
  /**
   * Lists business calendars, as they are now. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  businessCalendars?: Maybe<BusinessCalendarConnection>;
  /**
   * Reads the policy that clocks of tickets run by (时限策略). For staff. Null when it has no such version.
   * Errors: `platform.permission_denied`.
   */
  slaPolicy?: Maybe<SlaPolicy>;
  /**
   * Tells which deadlines of ongoing clocks would move if the policy had these rules, and changes nothing. For supervisors,
   * managers and administrators. Null, with an error, when it could not be calculated.
   * Errors: `ticketing.sla_policy_invalid`, `gateway.invalid_id`, `gateway.invalid_page_size`, `gateway.invalid_cursor`,
   * `platform.permission_denied`.
   */
  slaPolicySimulation?: Maybe<SlaSimulation>;
  /**
   * Tells which deadlines of ongoing clocks would move if a calendar were so, and changes nothing. For supervisors, managers
   * and administrators. Null, with an error, when it could not be calculated.
   * Errors: `ticketing.calendar_invalid`, `ticketing.calendar_not_found`, `gateway.invalid_id`, `gateway.invalid_page_size`,
   * `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  businessCalendarSimulation?: Maybe<SlaSimulation>;
  /**
   * Lists who owes what (首问责任台账): open duties first, then newest first. For staff. Null, with an error, when the list
   * could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  duties?: Maybe<DutyConnection>;
  /**
   * Lists transfers (转办) that wait for an answer or that were sent, newest first. For staff. Null, with an error, when the
   * list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  transfers?: Maybe<TransferConnection>;
  /**
   * Reads the limits of first-asked responsibility. For staff. Null, with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  dutyPolicy?: Maybe<DutyPolicy>;
  /**
   * Lists the monthly reports of first-asked responsibility (首问负责月报), newest first. For supervisors and managers. Null,
   * with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  complianceReports?: Maybe<ComplianceReportConnection>;
  /**
   * Lists what the caller was told, newest first. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  notifications?: Maybe<NotificationConnection>;
  /** How many notifications the caller has not read; null, with an error, when that could not be read. */
  unreadCount?: Maybe<Scalars['Int']['output']>;
  /** How the caller wants to be told; null, with an error, when that could not be read. */
  notificationPreferences?: Maybe<NotificationPreferences>;
  /**
   * Lists the satisfaction surveys (满意度调查) that wait for the caller's answer, newest first. For customers.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  pendingSurveys?: Maybe<SurveyConnection>;
  /**
   * Lists satisfaction surveys, newest first. For supervisors and managers.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  surveys?: Maybe<SurveyConnection>;
  /**
   * Lists the addresses that events are sent to, newest first. For admins.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  webhookEndpoints?: Maybe<WebhookEndpointConnection>;
  /**
   * Lists what became of the events sent to an address, newest first. For admins.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`, `platform.invalid_request`.
   */
  webhookDeliveries?: Maybe<WebhookDeliveryConnection>;
  /**
   * The webhook that the caller has for their own notifications (个人 Webhook); null while they have none. For staff.
   * Errors: `platform.permission_denied`.
   */
  myWebhook?: Maybe<PersonalWebhook>;
  /**
   * Lists what became of the notifications sent to the caller's webhook, newest first. For staff.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`,
   * `webhooks.personal_webhook_not_found`.
   */
  myWebhookDeliveries?: Maybe<WebhookDeliveryConnection>;
  /**
   * Mail that no ticket could be made of and that is kept for a person, newest first. For staff who work on tickets.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  quarantinedMail?: Maybe<InboundMailConnection>;
  /**
   * The mailboxes of the department, by address. For supervisors, managers and admins.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  mailboxes?: Maybe<MailboxConnection>;
  /**
   * Lists tasks (任务), those due first first. A department sees those for them and for their team. Null, with an error, when
   * the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  tasks?: Maybe<TaskConnection>;
  /**
   * What somebody did on a day (工作日志), compiled from what they did. One's own, or anybody's for supervisors and managers.
   * Null, with an error, when it could not be read.
   * Errors: `ticketing.work_log_not_yours`, `ticketing.work_log_date_invalid`, `platform.permission_denied`.
   */
  workLog?: Maybe<WorkLog>;
  /**
   * The notes that name the caller (提及我的), newest first. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  mentions?: Maybe<MentionConnection>;
  /**
   * Lists teams (团队), oldest first. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  teams?: Maybe<TeamConnection>;
  /**
   * Lists members of staff (员工) by identity. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  staffMembers?: Maybe<StaffMemberConnection>;
  /**
   * Lists the catalogue of skills (技能) by id. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  skills?: Maybe<SkillConnection>;
  /**
   * How much anybody can work on at once (接待上限) for whom nothing else was said, by channel. For staff.
   * Errors: `platform.permission_denied`.
   */
  defaultCapacities?: Maybe<Array<ChannelCapacity>>;
  /**
   * Whether the caller can be given work (在线状态). For staff.
   * Errors: `platform.permission_denied`.
   */
  myPresence?: Maybe<Presence>;
  /**
   * The active members of a team with presence, load and capacity (团队看板). For supervisors, managers and administrators.
   * Errors: `gateway.invalid_id`, `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  teamBoard?: Maybe<TeamBoardConnection>;
  /**
   * The times that a member was at work, newest first. Who does not lead sees only their own.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `ticketing.presence_not_yours`.
   */
  presenceIntervals?: Maybe<PresenceIntervalConnection>;
  /**
   * How long a member was at work between two instants (工时). Who does not lead sees only their own.
   * Errors: `platform.invalid_request`, `ticketing.presence_not_yours`.
   */
  workedTime?: Maybe<WorkedTime>;
  /**
   * Lists the rules of routing (分派规则) by place. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  routingRules?: Maybe<RoutingRuleConnection>;
  /**
   * Lists the shifts (班次), oldest first. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  shifts?: Maybe<ShiftConnection>;
  /**
   * Lists who is on which shift and when (排班), newest first. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_id`, `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  shiftAssignments?: Maybe<ShiftAssignmentConnection>;
  /**
   * Lists the canned replies (快捷回复) that the caller may use, newest first. Null, with an error, when the list could not be
   * read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  cannedReplies?: Maybe<CannedReplyConnection>;
  /**
   * A canned reply filled in for a ticket, without sending it. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_id`, `ticketing.toolbox_item_not_found`, `ticketing.ticket_not_found`,
   * `ticketing.rendered_too_long`, `platform.permission_denied`.
   */
  renderCannedReply?: Maybe<Scalars['String']['output']>;
  /**
   * Lists the macros (宏) that the caller may use, newest first. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  macros?: Maybe<MacroConnection>;
  /**
   * The limits of working together (协同限制), by name. For supervisors, managers and administrators. Null, with an error, when
   * they could not be read.
   * Errors: `platform.permission_denied`.
   */
  collaborationLimits?: Maybe<Array<CollaborationLimit>>;
  /**
   * The matrix that derives the grade of a ticket from urgency and complexity (分级矩阵). For staff.
   * Errors: `platform.permission_denied`.
   */
  gradingMatrix?: Maybe<GradingMatrix>;
  /**
   * Lists tickets that nobody owns: urgent ones first, then important, then general ones, each oldest first (待认领队列).
   * For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  ticketQueue?: Maybe<TicketConnection>;
  /**
   * Counts the tickets that nobody owns, by grade; each up to 10,000. For staff.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  queueCounters?: Maybe<QueueCounters>;
  /**
   * The pages (紧急呼叫) that wait for the caller, newest first. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  myPages?: Maybe<PageConnection>;
  /**
   * The ladder that pages climb (升级阶梯). For staff.
   * Errors: `platform.permission_denied`.
   */
  escalationLadder?: Maybe<EscalationLadder>;
  /**
   * Who is on duty, or will be, by the end of their time (值班). For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  onDutyPeriods?: Maybe<OnDutyPeriodConnection>;
  /**
   * Lists supervision orders (督办单), those due first first. Who does not supervise sees those they have to answer. Null, with
   * an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  supervisionOrders?: Maybe<SupervisionOrderConnection>;
  /**
   * The limits of supervision orders. For staff.
   * Errors: `platform.permission_denied`.
   */
  supervisionPolicy?: Maybe<SupervisionPolicy>;
  /**
   * Reads a call (通话). For staff who work on tickets. Null when it does not exist.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  call?: Maybe<PhoneCall>;
  /**
   * Lists calls, the latest first (通话记录). For staff who work on tickets. Null, with an error, when the list could not be
   * read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  calls?: Maybe<PhoneCallConnection>;
  /**
   * Lists the telephone systems that report calls (电话系统), newest first. For admins.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  callSources?: Maybe<CallSourceConnection>;
  /**
   * Lists reports of telephone systems that came signed and could not be read (无法识别的通话上报), the latest first. For admins.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  unreadCallReports?: Maybe<UnreadCallReportConnection>;
  /**
   * Lists whose the extensions of a telephone system are (分机), by extension. For admins.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`, `platform.invalid_request`.
   */
  callExtensions?: Maybe<CallExtensionConnection>;
  /**
   * Reads a chat. Null when there is none among those the caller may see.
   * Errors: `gateway.invalid_id`.
   */
  chat?: Maybe<Chat>;
  /**
   * Lists chats, newest first; a customer sees only their own. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`.
   */
  chats?: Maybe<ChatConnection>;
  /**
   * Reads the record of a customer (客户档案) by its global id. Null when it does not exist.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  customer?: Maybe<CustomerRecord>;
  /**
   * Reads the record of the customer with an identity, or with the address that a contact came from. Null when there is none.
   * Errors: `platform.permission_denied`.
   */
  customerByIdentity?: Maybe<CustomerRecord>;
  /**
   * Lists records of customers, newest first. A customer sees only their own. Null, with an error, when the list could not be
   * read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`.
   */
  customers?: Maybe<CustomerConnection>;
  /**
   * Finds records by words of names in Chinese and English, by telephone numbers or their last four digits, and by
   * addresses of mail (查找客户), newest first. For staff. Null, with an error, when nothing could be looked for.
   * Errors: `crm.search_without_words`, `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  searchCustomers?: Maybe<CustomerConnection>;
  /**
   * Lists classifications of customers (客户分类) in the order they were made. For staff. Null, with an error, when the list could
   * not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  classifications?: Maybe<ClassificationConnection>;
  /**
   * How much each field counts for the completeness of a record (完整度权重). For staff. Null, with an error, when it could not be
   * read.
   * Errors: `platform.permission_denied`.
   */
  completenessWeights?: Maybe<Array<CompletenessWeight>>;
  /**
   * Lists pairs of records that look like one customer (疑似重复), the last found first. For staff who write records. Null, with an
   * error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  duplicateProposals?: Maybe<DuplicateProposalConnection>;
  /**
   * How much each thing that two records can have in common counts (查重分值). For staff. Null, with an error, when it could not be
   * read.
   * Errors: `platform.permission_denied`.
   */
  duplicatePoints?: Maybe<Array<DuplicatePoints>>;
  /**
   * Lists the newest version of each template of surveys (问卷模板), by code. For staff. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  surveyTemplates?: Maybe<SurveyTemplateConnection>;
  /**
   * Reads a version of a template of surveys. For staff. Null, with an error, when there is none.
   * Errors: `crm.survey_template_not_found`, `platform.permission_denied`.
   */
  surveyTemplate?: Maybe<SurveyTemplate>;
  /**
   * Reads how often customers may be asked (疲劳限制) and for how long links are good. For staff. Null, with an error, when it could not be read.
   * Errors: `platform.permission_denied`.
   */
  surveyPolicy?: Maybe<SurveyPolicy>;
  /**
   * Lists campaigns of surveys (调查活动), newest first. For staff. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  surveyCampaigns?: Maybe<SurveyCampaignConnection>;
  /**
   * Reads a campaign of surveys. For staff. Null, with an error, when there is none.
   * Errors: `crm.survey_campaign_not_found`, `platform.permission_denied`.
   */
  surveyCampaign?: Maybe<SurveyCampaign>;
  /**
   * Lists who is asked in a campaign (邀请名单), newest first. For those who ask customers. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  surveyInvitations?: Maybe<SurveyInvitationConnection>;
  /**
   * Reads what came of a campaign (调查报告). For supervisors and managers. Null, with an error, when there is none.
   * Errors: `crm.survey_campaign_not_found`, `platform.permission_denied`.
   */
  surveyReport?: Maybe<SurveyReport>;
  /**
   * Lists what was said to an open question (文字回答), by the newest invitation first. For supervisors and managers. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`, `crm.survey_question_not_open`.
   */
  surveyWords?: Maybe<SurveyWordsConnection>;
  /**
   * Lists notes of focus groups (焦点小组记录) of a campaign, newest first. For those who ask customers. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  surveyNotes?: Maybe<SurveyNoteConnection>;
  /**
   * Reads a demand (需求) by its global id. Null when it does not exist.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  demand?: Maybe<Demand>;
  /**
   * Lists demands of customers. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `crm.demand_search_without_words`,
   * `platform.permission_denied`.
   */
  demands?: Maybe<DemandConnection>;
  /**
   * Lists who has to be told what became of demands (待告知), or was, those who wait longest first. For staff. Null, with an error,
   * when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  demandTellings?: Maybe<DemandTellingConnection>;
  /**
   * The departments that demands go to, by code. For staff. Null, with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  demandDepartments?: Maybe<Array<DemandDepartment>>;
  /**
   * Landing rate (需求落地率) and ages of the demands that were raised in a time. For supervisors, managers and administrators. Null,
   * with an error, when it could not be read.
   * Errors: `crm.demand_report_range_invalid`, `platform.permission_denied`.
   */
  demandReport?: Maybe<DemandReport>;
  /**
   * Lists care tasks (关怀任务), those due first first. For staff. Null, with an error, when the list could
   * not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  careTasks?: Maybe<CareTaskConnection>;
  /**
   * Lists projects that are visited (项目回访), newest first. For staff. Null, with an error, when the list could
   * not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  careProjects?: Maybe<CareProjectConnection>;
  /**
   * Lists plans of key accounts (大客户计划), newest first. For staff. Null, with an error, when the list could
   * not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  accountPlans?: Maybe<AccountPlanConnection>;
  /**
   * What care a customer gets (关怀档案); null while nothing is known. For staff.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  careProfile?: Maybe<CareProfile>;
  /**
   * The plan of a key account; null when there is none. For staff.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  accountPlan?: Maybe<AccountPlan>;
  /**
   * What each tier brings (分层权益). For staff.
   * Errors: `platform.permission_denied`.
   */
  careEntitlements?: Maybe<Array<CareEntitlement>>;
  /**
   * How care is scheduled. For staff.
   * Errors: `platform.permission_denied`.
   */
  carePolicy?: Maybe<CarePolicy>;
  /**
   * Lists credit assessments (信用评估), newest first. For specialists and who leads. Null, with an error, when the list could
   * not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  creditAssessments?: Maybe<CreditAssessmentConnection>;
  /**
   * The assessment whose grade a customer has now (信用等级); null when there is none. For specialists and who leads.
   * Errors: `gateway.invalid_id`, `platform.permission_denied`.
   */
  customerCredit?: Maybe<CreditAssessment>;
  /**
   * A version of the credit form (信用评分表); the one that holds now when left out. Null, with an error, when there is none. For
   * specialists and who leads.
   * Errors: `platform.permission_denied`, `crm.credit_form_not_found`.
   */
  creditForm?: Maybe<CreditForm>;
  /**
   * The rules and limits of confidentiality, and the purposes to choose from (隐私设置). For staff. Null, with an error, when they
   * could not be read.
   * Errors: `platform.permission_denied`.
   */
  privacySettings?: Maybe<PrivacySettings>;
  /**
   * Who read what of customers in clear, and why (明文查看记录), newest first. For managers and administrators. Null, with an
   * error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  disclosures?: Maybe<DisclosureConnection>;
  /**
   * What a customer consents to (同意), one of each purpose. A customer reads their own. Null, with an error, when it could not be
   * read.
   * Errors: `crm.customer_not_found`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  consents?: Maybe<Array<Consent>>;
  /**
   * What a customer has said about consent (同意历史), newest first. A customer reads their own. Null, with an error, when it could
   * not be read.
   * Errors: `crm.customer_not_found`, `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`,
   * `platform.permission_denied`.
   */
  consentHistory?: Maybe<ConsentConnection>;
  /**
   * A request to erase a customer, or to read all that is known of them (个人信息请求). For staff. Null, with an error, when it could
   * not be read.
   * Errors: `privacy.request_not_found`, `platform.permission_denied`.
   */
  privacyRequest?: Maybe<PrivacyRequest>;
  /**
   * Requests of customers (个人信息请求), newest first. For supervisors, managers and administrators. Null, with an error, when the
   * list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  privacyRequests?: Maybe<PrivacyRequestConnection>;
  /**
   * A page of all that is known of a customer, for an approved request for access (查阅复制). For managers and administrators; that
   * it was read is kept. Null, with an error, when it could not be read.
   * Errors: `privacy.request_not_found`, `privacy.access_not_readable`, `platform.page_token_invalid`,
   * `platform.permission_denied`.
   */
  subjectAccess?: Maybe<SubjectAccessPage>;
  /**
   * Lists the sets of tier rules (分层规则), newest first. For staff. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  tierRuleSets?: Maybe<TierRuleSetConnection>;
  /**
   * Reads a simulation of tier rules (分层模拟): how far it has come, and who would move. For supervisors, managers and
   * administrators. Null, with an error, when it could not be read.
   * Errors: `crm.tier_simulation_not_found`, `platform.permission_denied`.
   */
  tierSimulation?: Maybe<TierSimulation>;
  /**
   * When all customers are looked at, and how many at a time (分层复核策略). For staff. Null, with an error, when it could not be
   * read.
   * Errors: `platform.permission_denied`.
   */
  tieringPolicy?: Maybe<TieringPolicy>;
  /**
   * Lists the customers whose risk is of a level (流失风险客户), the highest score first. For staff. Null, with an error, when the
   * list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  churnRisks?: Maybe<ChurnRiskConnection>;
  /**
   * Counts customers by the level of their risk (流失风险分布). For supervisors, managers and administrators. Null, with an error,
   * when they could not be counted.
   * Errors: `platform.permission_denied`.
   */
  churnRiskCounts?: Maybe<Array<ChurnLevelCount>>;
  /**
   * Tells how many of those who bought in a period came back in it (复购率). For supervisors, managers and administrators. Null,
   * with an error, when it could not be told.
   * Errors: `crm.loyalty_period`, `platform.permission_denied`.
   */
  repurchaseRate?: Maybe<RepurchaseRate>;
  /**
   * Tells how many customers went from which tier to which in a period (层级变动). For supervisors, managers and administrators.
   * Null, with an error, when it could not be told.
   * Errors: `crm.loyalty_period`, `platform.permission_denied`.
   */
  tierMovements?: Maybe<TierMovements>;
  /**
   * Lists the customers of one of the movements of `tierMovements` (层级变动客户), who moved last first. For supervisors, managers and
   * administrators. Null, with an error, when the list could not be read.
   * Errors: `crm.loyalty_period`, `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  movedCustomers?: Maybe<MovedCustomerConnection>;
  /**
   * Lists the versions of how loyalty and risk are measured (忠诚度策略), newest first; the first is in force. For staff. Null, with
   * an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  loyaltyPolicies?: Maybe<LoyaltyPolicyConnection>;
  /**
   * An import of customers (客户导入) and how far it has come. For supervisors, managers and administrators. Null, with an error, when
   * it could not be read.
   * Errors: `crm.import_not_found`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  customerImport?: Maybe<CustomerImport>;
  /**
   * Imports of customers, newest first. For supervisors, managers and administrators. Null, with an error, when the list could not
   * be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  customerImports?: Maybe<CustomerImportConnection>;
  /**
   * An export of customers (客户导出) and how far it has come. For supervisors, managers and administrators. Null, with an error, when
   * it could not be read.
   * Errors: `crm.export_not_found`, `gateway.invalid_id`, `platform.permission_denied`.
   */
  customerExport?: Maybe<CustomerExport>;
  /**
   * Exports of customers, newest first. For supervisors, managers and administrators. Null, with an error, when the list could not
   * be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  customerExports?: Maybe<CustomerExportConnection>;
};

/** What can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** What can be read. */
export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryTicketByNumberArgs = {
  number: Scalars['String']['input'];
};

/** What can be read. */
export type QueryTicketsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
};

/** What can be read. */
export type QuerySearchTicketsArgs = {
  query: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  order?: SearchOrder;
  filter?: InputMaybe<TicketSearchFilter>;
};

/** What can be read. */
export type QueryAuditRecordsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditRecordFilter>;
};

/** What can be read. */
export type QueryBusinessCalendarArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be read. */
export type QueryBusinessCalendarsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QuerySlaPolicyArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be read. */
export type QuerySlaPolicySimulationArgs = {
  rules: Array<SlaRuleInput>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryBusinessCalendarSimulationArgs = {
  id: Scalars['ID']['input'];
  definition: CalendarDefinitionInput;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryDutiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  personId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTransfersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  box?: TransferBox;
  personId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryComplianceReportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryNotificationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QueryPendingSurveysArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QuerySurveysArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
};

/** What can be read. */
export type QueryWebhookEndpointsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryWebhookDeliveriesArgs = {
  endpointId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
};

/** What can be read. */
export type QueryMyWebhookDeliveriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
};

/** What can be read. */
export type QueryQuarantinedMailArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryMailboxesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTasksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
};

/** What can be read. */
export type QueryWorkLogArgs = {
  date: Scalars['String']['input'];
  personId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryMentionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTeamsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeArchived?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QueryStaffMembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be read. */
export type QuerySkillsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTeamBoardArgs = {
  teamId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryPresenceIntervalsArgs = {
  memberId: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryWorkedTimeArgs = {
  memberId: Scalars['String']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** What can be read. */
export type QueryRoutingRulesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeInactive?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QueryShiftsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeEnded?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QueryShiftAssignmentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  shiftId?: InputMaybe<Scalars['ID']['input']>;
  memberId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryCannedRepliesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryRenderCannedReplyArgs = {
  id: Scalars['ID']['input'];
  ticketId: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryMacrosArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTicketQueueArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketQueueFilter>;
};

/** What can be read. */
export type QueryQueueCountersArgs = {
  filter?: InputMaybe<TicketQueueFilter>;
};

/** What can be read. */
export type QueryMyPagesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryOnDutyPeriodsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  endingAfter?: InputMaybe<Scalars['DateTime']['input']>;
  role?: InputMaybe<OnDutyRole>;
};

/** What can be read. */
export type QuerySupervisionOrdersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionOrderFilter>;
};

/** What can be read. */
export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryCallsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
};

/** What can be read. */
export type QueryCallSourcesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryUnreadCallReportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryCallExtensionsArgs = {
  sourceId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryChatArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryChatsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChatFilter>;
};

/** What can be read. */
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryCustomerByIdentityArgs = {
  identity: Scalars['String']['input'];
};

/** What can be read. */
export type QueryCustomersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
};

/** What can be read. */
export type QuerySearchCustomersArgs = {
  query: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<CustomerKind>;
};

/** What can be read. */
export type QueryClassificationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  dimension?: InputMaybe<ClassificationDimension>;
  includeArchived?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QueryDuplicateProposalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be read. */
export type QuerySurveyTemplatesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QuerySurveyTemplateArgs = {
  code: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be read. */
export type QuerySurveyCampaignsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<SurveyCampaignStatus>;
};

/** What can be read. */
export type QuerySurveyCampaignArgs = {
  uuid: Scalars['ID']['input'];
};

/** What can be read. */
export type QuerySurveyInvitationsArgs = {
  campaignUuid: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  unansweredOnly?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QuerySurveyReportArgs = {
  campaignUuid: Scalars['ID']['input'];
};

/** What can be read. */
export type QuerySurveyWordsArgs = {
  campaignUuid: Scalars['ID']['input'];
  question: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QuerySurveyNotesArgs = {
  campaignUuid: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryDemandsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemandFilter>;
  order?: DemandOrder;
};

/** What can be read. */
export type QueryDemandTellingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<DemandTellingState>;
};

/** What can be read. */
export type QueryDemandDepartmentsArgs = {
  includeArchived?: Scalars['Boolean']['input'];
};

/** What can be read. */
export type QueryDemandReportArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  departmentUuid?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be read. */
export type QueryCareTasksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CareTaskFilter>;
};

/** What can be read. */
export type QueryCareProjectsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<CareStatus>;
};

/** What can be read. */
export type QueryAccountPlansArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<CareStatus>;
};

/** What can be read. */
export type QueryCareProfileArgs = {
  customerId: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryAccountPlanArgs = {
  customerId: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryCreditAssessmentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  statuses?: InputMaybe<Array<CreditStatus>>;
};

/** What can be read. */
export type QueryCustomerCreditArgs = {
  customerId: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryCreditFormArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be read. */
export type QueryDisclosuresArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  actorId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryConsentsArgs = {
  customerId: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryConsentHistoryArgs = {
  customerId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryPrivacyRequestArgs = {
  uuid: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryPrivacyRequestsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrivacyRequestFilter>;
};

/** What can be read. */
export type QuerySubjectAccessArgs = {
  requestUuid: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTierRuleSetsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryTierSimulationArgs = {
  uuid: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryChurnRisksArgs = {
  level: ChurnLevel;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryRepurchaseRateArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** What can be read. */
export type QueryTierMovementsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** What can be read. */
export type QueryMovedCustomersArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  fromTier?: InputMaybe<Scalars['String']['input']>;
  toTier: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryLoyaltyPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryCustomerImportArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryCustomerImportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read. */
export type QueryCustomerExportArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read. */
export type QueryCustomerExportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ExportStatus>;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a ticket. A customer opens their own; staff open one on behalf of a customer. */
  openTicket?: Maybe<OpenTicketPayload>;
  /** Adds a message between the customer and the department. */
  replyToTicket?: Maybe<ReplyToTicketPayload>;
  /** Adds an internal note, which no customer sees. */
  addNote?: Maybe<AddNotePayload>;
  /** Takes a ticket that nobody owns. Of two that try at once, one wins and the other is told who has it. */
  claimTicket?: Maybe<ClaimTicketPayload>;
  /** Gives a ticket back to the queue. */
  handBackTicket?: Maybe<HandBackTicketPayload>;
  /** Changes how serious a ticket is (定级). */
  changeGrade?: Maybe<ChangeGradePayload>;
  /** Resolves a ticket with an answer that the customer can read. */
  resolveTicket?: Maybe<ResolveTicketPayload>;
  /** Reopens a resolved ticket. */
  reopenTicket?: Maybe<ReopenTicketPayload>;
  /**
   * Lets work on a ticket rest until the customer answers or an appointment comes; clocks stand still as the policy says
   * (等待). A message of the customer ends it, and so does `until`.
   */
  pauseTicket?: Maybe<PauseTicketPayload>;
  /** Goes on with a ticket that waits (恢复处理). */
  resumeTicket?: Maybe<ResumeTicketPayload>;
  /** Makes a business calendar, or a new version of one. For managers and administrators. */
  putBusinessCalendar?: Maybe<PutBusinessCalendarPayload>;
  /** Makes a new version of a calendar with the holidays of an iCalendar file. For managers and administrators. */
  importHolidays?: Maybe<ImportHolidaysPayload>;
  /**
   * Makes a new version of a calendar with the official holidays and make-up workdays (调休) of a year in mainland China. For
   * managers and administrators.
   */
  importOfficialYear?: Maybe<ImportOfficialYearPayload>;
  /** Makes a new version of the policy that clocks run by. For managers and administrators. */
  putSlaPolicy?: Maybe<PutSlaPolicyPayload>;
  /** Moves the deadline of a clock that runs to a time at which it counts, with a reason (调整截止时间). For supervisors and managers. */
  moveDeadline?: Maybe<MoveDeadlinePayload>;
  /**
   * Offers a ticket to a person or a team (转办); its owner goes on owning it until somebody accepts. For its owner, or a
   * supervisor or manager.
   */
  offerTransfer?: Maybe<OfferTransferPayload>;
  /**
   * Takes an offered ticket (接收). Of two that try at once, one wins and the other is told who was faster. A supervisor or
   * manager can accept for an absent receiver, with a reason.
   */
  acceptTransfer?: Maybe<AcceptTransferPayload>;
  /** Refuses an offered ticket (拒收); its owner goes on owning it. */
  refuseTransfer?: Maybe<RefuseTransferPayload>;
  /** Takes an offer back (撤回). */
  withdrawTransfer?: Maybe<WithdrawTransferPayload>;
  /** Replaces the limits of first-asked responsibility. For managers and admins. */
  putDutyPolicy?: Maybe<PutDutyPolicyPayload>;
  /** Publishes the report of a month; it never changes from then on. For managers. */
  publishComplianceReport?: Maybe<PublishComplianceReportPayload>;
  /** Marks notifications of the caller as read. */
  markNotificationsRead?: Maybe<MarkNotificationsReadPayload>;
  /** Sets how the caller wants to be told. Everything is replaced. */
  setNotificationPreferences?: Maybe<SetNotificationPreferencesPayload>;
  /** Answers a satisfaction survey, or changes the answer, once and for a while. */
  answerSurvey?: Maybe<AnswerSurveyPayload>;
  /** Answers the satisfaction survey whose link the caller was sent by email; a link works once. */
  answerSurveyByToken?: Maybe<AnswerSurveyByTokenPayload>;
  /** Adds an address that events are sent to; only this answer shows its secret. For admins. */
  createWebhookEndpoint?: Maybe<CreateWebhookEndpointPayload>;
  /** Changes an address that events are sent to. Everything is replaced. For admins. */
  updateWebhookEndpoint?: Maybe<UpdateWebhookEndpointPayload>;
  /** Removes an address that events are sent to, with the log of its deliveries. For admins. */
  deleteWebhookEndpoint?: Maybe<DeleteWebhookEndpointPayload>;
  /** Gives an address a new secret; for a while messages are signed with the old one as well. For admins. */
  rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /** Sends an event once more, at once. For admins. */
  redeliverWebhook?: Maybe<RedeliverWebhookPayload>;
  /** Gives the caller a webhook for their own notifications, one at most; only this answer shows its secret. For staff. */
  createMyWebhook?: Maybe<MyWebhookSecretPayload>;
  /** Changes the caller's webhook. Everything is replaced. For staff. */
  updateMyWebhook?: Maybe<MyWebhookPayload>;
  /** Removes the caller's webhook, with the log of its deliveries. For staff. */
  deleteMyWebhook?: Maybe<DeleteMyWebhookPayload>;
  /** Gives the caller's webhook a new secret; for a while messages are signed with the old one as well. For staff. */
  rotateMyWebhookSecret?: Maybe<MyWebhookSecretPayload>;
  /** Sends a notification to the caller's webhook once more, at once. For staff. */
  redeliverToMyWebhook?: Maybe<RedeliverWebhookPayload>;
  /** Has a mail that was kept for a person become a message, whatever it looks like. For staff who work on tickets. */
  retryInboundMail?: Maybe<RetryInboundMailPayload>;
  /** Puts a mail that was kept for a person aside. For staff who work on tickets. */
  discardInboundMail?: Maybe<DiscardInboundMailPayload>;
  /** Adds or changes a mailbox. For managers and administrators. */
  saveMailbox?: Maybe<SaveMailboxPayload>;
  /**
   * Merges a ticket into another one, which goes on in its place (合并). Nothing is copied: the target's timeline shows the
   * entries of both. It can be undone with `unmergeTicket`.
   */
  mergeTickets?: Maybe<MergeTicketsPayload>;
  /** Undoes a merge (撤销合并): the ticket has the status and owner again that it had. */
  unmergeTicket?: Maybe<MergeTicketsPayload>;
  /** Opens a new ticket of the same customer from some of their messages (拆分), which are shown there from then on. */
  splitTicket?: Maybe<SplitTicketPayload>;
  /** Links a ticket to another one (关联). */
  linkTickets?: Maybe<LinkTicketsPayload>;
  /** Takes a link away. */
  unlinkTickets?: Maybe<UnlinkTicketsPayload>;
  /** Replies to every open child of a ticket (回复全部子工单); each gets a reply of its own, soon after. */
  replyToChildren?: Maybe<ReplyToChildrenPayload>;
  /** Keeps a ticket out of its owner's list until a time, or until the customer writes (暂缓). */
  snoozeTicket?: Maybe<SnoozeTicketPayload>;
  /** Brings a ticket back before its time. */
  wakeTicket?: Maybe<WakeTicketPayload>;
  /** Asks somebody for work on a ticket (子任务), or keeps a promise made to its customer (承诺). */
  createTask?: Maybe<CreateTaskPayload>;
  /** Takes a task of one's own or of one's team. */
  acceptTask?: Maybe<AcceptTaskPayload>;
  /** Completes a task with an answer in writing. */
  completeTask?: Maybe<CompleteTaskPayload>;
  /** Cancels a task that is not needed any more. */
  cancelTask?: Maybe<CancelTaskPayload>;
  /** Follows a ticket (关注). Following it already is no error. */
  watchTicket?: Maybe<WatchTicketPayload>;
  /** Follows a ticket no more. */
  unwatchTicket?: Maybe<UnwatchTicketPayload>;
  /**
   * Says that the caller has a ticket before them, and answers who else has. It lasts for half a minute: say it again while it
   * is true.
   */
  touchTicket?: Maybe<TouchTicketPayload>;
  /** Creates a team. For managers and administrators. */
  createTeam?: Maybe<TeamPayload>;
  /** Gives a team another name. For managers and administrators. */
  renameTeam?: Maybe<TeamPayload>;
  /** Takes a team out of use, once nobody and nothing is left in it. For managers and administrators. */
  archiveTeam?: Maybe<TeamPayload>;
  /** Creates a member of staff or changes them. For managers and administrators. */
  saveStaffMember?: Maybe<StaffMemberPayload>;
  /** Creates a skill in the catalogue or changes its names. For managers and administrators. */
  saveSkill?: Maybe<SkillPayload>;
  /** Says what a member can do; replaces what was said before. For managers and administrators. */
  setMemberSkills?: Maybe<StaffMemberPayload>;
  /** Says how much a member can work on at once; replaces what was said before. For managers and administrators. */
  setMemberCapacity?: Maybe<StaffMemberPayload>;
  /** Changes how much anybody can work on at once for whom nothing else was said. For managers and administrators. */
  setDefaultCapacities?: Maybe<DefaultCapacitiesPayload>;
  /**
   * Says whether the caller can be given work. Saying the same again before `renewBefore` keeps it from lapsing, and changes
   * nothing else.
   */
  setPresence?: Maybe<PresencePayload>;
  /** Creates a rule of routing or changes it. For managers and administrators. */
  saveRoutingRule?: Maybe<RoutingRulePayload>;
  /** Creates a shift or changes its names and hours. For supervisors, managers and administrators. */
  saveShift?: Maybe<ShiftPayload>;
  /** Ends a shift with a date; who is on it longer is on it until then. For supervisors, managers and administrators. */
  endShift?: Maybe<ShiftPayload>;
  /** Puts somebody on a shift, or changes from when to when they are on it. For supervisors, managers and administrators. */
  saveShiftAssignment?: Maybe<ShiftAssignmentPayload>;
  /** Takes somebody off a shift, as if they had never been on it. For supervisors, managers and administrators. */
  removeShiftAssignment?: Maybe<RemoveShiftAssignmentPayload>;
  /** Gives a ticket to a member, whoever owned it and however much they have to do (指派). For supervisors and managers. */
  assignTicket?: Maybe<AssignTicketPayload>;
  /** Keeps a text that is sent often, with variables; with an id it changes one. */
  saveCannedReply?: Maybe<SaveCannedReplyPayload>;
  /** Deletes a canned reply; macros that send it are refused from then on. */
  deleteCannedReply?: Maybe<DeleteCannedReplyPayload>;
  /** Keeps steps that are taken together; with an id it changes them. */
  saveMacro?: Maybe<SaveMacroPayload>;
  /** Deletes a macro. */
  deleteMacro?: Maybe<DeleteMacroPayload>;
  /** Takes all steps of a macro on a ticket, or none of them; a dry run only says what would happen. */
  runMacro?: Maybe<RunMacroPayload>;
  /** Changes a limit of working together; it holds from the next write on. For managers and administrators. */
  setCollaborationLimit?: Maybe<SetCollaborationLimitPayload>;
  /** Says how urgent and how complex a ticket is; the matrix derives its grade. `changeGrade` overrides it. */
  gradeTicket?: Maybe<GradeTicketPayload>;
  /** Replaces the grading matrix; grades that were given stay. */
  putGradingMatrix?: Maybe<PutGradingMatrixPayload>;
  /** Says that one sees to an urgent ticket, which stops its page from climbing (确认呼叫). */
  acknowledgePage?: Maybe<AcknowledgePagePayload>;
  /** Replaces the ladder; pages under way climb the one they began on. */
  putEscalationLadder?: Maybe<PutEscalationLadderPayload>;
  /** Adds a time on duty, or changes one. */
  putOnDutyPeriod?: Maybe<PutOnDutyPeriodPayload>;
  /** Removes a time on duty. */
  removeOnDutyPeriod?: Maybe<RemoveOnDutyPeriodPayload>;
  /** Puts an order with a deadline on a ticket (发起督办). */
  openSupervisionOrder?: Maybe<OpenSupervisionOrderPayload>;
  /** Says that one has seen an order (签收). */
  acknowledgeSupervisionOrder?: Maybe<AcknowledgeSupervisionOrderPayload>;
  /** Answers an order in writing (回复督办). */
  replyToSupervisionOrder?: Maybe<ReplyToSupervisionOrderPayload>;
  /** Chases an order that is not answered (催办); doing so repeatedly raises its level. */
  chaseSupervisionOrder?: Maybe<ChaseSupervisionOrderPayload>;
  /** Gives the verdict, which ends an order (办结). */
  closeSupervisionOrder?: Maybe<CloseSupervisionOrderPayload>;
  /** Replaces the limits of supervision; orders under way keep theirs. */
  putSupervisionPolicy?: Maybe<PutSupervisionPolicyPayload>;
  /** Opens a ticket of channel `PHONE` from a call. For staff who work on tickets. */
  openTicketFromCall?: Maybe<OpenTicketFromCallPayload>;
  /** Attaches a call to an open ticket: one question is one ticket, over whichever channels. For staff who work on tickets. */
  linkCallToTicket?: Maybe<LinkCallToTicketPayload>;
  /** Adds a telephone system that reports calls; only this answer shows its secret. For admins. */
  createCallSource?: Maybe<CallSourceSecretPayload>;
  /** Changes a telephone system, or switches it off and on. Everything is replaced. For admins. */
  updateCallSource?: Maybe<CallSourcePayload>;
  /** Gives a telephone system a new secret; for a while reports signed with the old one are taken as well. For admins. */
  rotateCallSourceSecret?: Maybe<CallSourceSecretPayload>;
  /** Says whose an extension is. For admins. */
  saveCallExtension?: Maybe<CallExtensionPayload>;
  /** Forgets whose an extension is. For admins. */
  removeCallExtension?: Maybe<CallExtensionPayload>;
  /**
   * Starts a chat (在线聊天) of the calling customer, on a new ticket or on one of their own. While one is going on about the
   * same question, that one is answered, with what was written now added to it. When nobody is there, the chat has ended
   * with `NO_AGENT` and its ticket is answered the ordinary way.
   */
  startChat?: Maybe<StartChatPayload>;
  /** Says something in a chat: for its customer, and for who has it. */
  sendChatMessage?: Maybe<SendChatMessagePayload>;
  /** Ends a chat: for its customer, for who has it, and for supervisors. One that has ended stays as it is; its ticket goes on. */
  endChat?: Maybe<EndChatPayload>;
  /**
   * Says that the caller writes in a chat right now, which is told to the other side (正在输入). It lasts for some seconds: say it
   * again before `until`.
   */
  sayTyping?: Maybe<SayTypingPayload>;
  /** Creates the record of a customer (建档). For staff. */
  createCustomer?: Maybe<CreateCustomerPayload>;
  /** Changes what is given of a record and leaves the rest as it is. For staff. */
  updateCustomer?: Maybe<UpdateCustomerPayload>;
  /** Adds a classification, or changes its names or whether it is still given. For administrators. */
  saveClassification?: Maybe<SaveClassificationPayload>;
  /**
   * Changes how much a field counts for the completeness of a record; every record is weighed again soon after. For
   * administrators.
   */
  setCompletenessWeight?: Maybe<SetCompletenessWeightPayload>;
  /** Says that two records are two customers (不是重复); they are not proposed again. */
  dismissDuplicateProposal?: Maybe<DismissDuplicateProposalPayload>;
  /**
   * Merges a record into another one (合并档案), which takes what it lacks and all identities, and goes on in its place. For
   * supervisors and managers.
   */
  mergeCustomers?: Maybe<MergeCustomersPayload>;
  /**
   * Undoes a merge (撤销合并): the record gets its identities back, and the other one loses what it took. For supervisors and
   * managers.
   */
  unmergeCustomer?: Maybe<UnmergeCustomerPayload>;
  /**
   * Changes how much something counts when two records are compared (修改查重分值); all records are compared anew soon after. For
   * administrators.
   */
  setDuplicatePoints?: Maybe<SetDuplicatePointsPayload>;
  /** Publishes the next version of a template (发布问卷模板). For managers and administrators. */
  publishSurveyTemplate?: Maybe<PublishSurveyTemplatePayload>;
  /** Changes how often customers may be asked and for how long links are good. For managers. */
  setSurveyPolicy?: Maybe<SetSurveyPolicyPayload>;
  /** Plans a campaign (新建调查活动); it starts, draws whom it asks and closes by itself. For supervisors and managers. */
  planSurveyCampaign?: Maybe<PlanSurveyCampaignPayload>;
  /** Ends a campaign before its time (提前结束). For supervisors and managers. */
  closeSurveyCampaign?: Maybe<CloseSurveyCampaignPayload>;
  /** Asks one customer in a running campaign (单独邀请), such as after a ticket. For those who ask customers. */
  inviteToSurvey?: Maybe<InviteToSurveyPayload>;
  /** Makes links of invitations (生成问卷链接), to be sent to those who are asked. For those who ask customers. */
  issueSurveyLinks?: Maybe<IssueSurveyLinksPayload>;
  /** Records what a customer said by telephone or in a focus group (录入答案). For those who ask customers, but not who handled it. */
  recordSurveyAnswers?: Maybe<RecordSurveyAnswersPayload>;
  /** Adds notes of a focus group to a campaign. For those who ask customers. */
  addSurveyNote?: Maybe<AddSurveyNotePayload>;
  /** Raises a demand (提出需求), from a contact or by hand. For staff. */
  raiseDemand?: Maybe<DemandPayload>;
  /** Changes the words of a demand. For staff. */
  editDemand?: Maybe<DemandPayload>;
  /** Says that a customer wants a demand (投票); the same customer counts once. For staff. */
  voteForDemand?: Maybe<DemandPayload>;
  /** Says that a customer wants a demand no more. For staff. */
  withdrawDemandVote?: Maybe<DemandPayload>;
  /** Gives a demand to a department (分派), which has to decide by a day. For staff. */
  routeDemand?: Maybe<DemandPayload>;
  /** Decides that a demand will be done (采纳). For departments, supervisors and managers. */
  acceptDemand?: Maybe<DemandPayload>;
  /** Decides that a demand will not be done (拒绝); its customers have to be told. For departments, supervisors and managers. */
  declineDemand?: Maybe<DemandPayload>;
  /** Takes a decline back. For departments, supervisors and managers. */
  reopenDemand?: Maybe<DemandPayload>;
  /** Says by when an accepted demand is delivered (排期). For departments, supervisors and managers. */
  planDemand?: Maybe<DemandPayload>;
  /** Says that a demand is done (落地); its customers have to be told. For departments, supervisors and managers. */
  deliverDemand?: Maybe<DemandPayload>;
  /** Lets a demand go on as part of another that wants the same (合并). For staff. */
  joinDemand?: Maybe<DemandPayload>;
  /** Lets a joined demand stand for itself again, as it was. For staff. */
  leaveDemand?: Maybe<DemandPayload>;
  /** Says that a customer was told what became of a demand (告知). For staff. */
  tellDemandCustomer?: Maybe<DemandPayload>;
  /** Adds a department that demands go to, or changes the one with the same code. For administrators. */
  saveDemandDepartment?: Maybe<SaveDemandDepartmentPayload>;
  /**
   * Says who cares for a customer, and when their birthday is and whether they agree to be congratulated (设置关怀). For
   * whoever cares for customers.
   */
  setCareProfile?: Maybe<SetCareProfilePayload>;
  /** Says what a tier brings; customers of the tier are rescheduled in the background. For managers and admins. */
  putCareEntitlement?: Maybe<PutCareEntitlementPayload>;
  /** Says how care is scheduled; everything is rescheduled in the background. For managers and admins. */
  putCarePolicy?: Maybe<PutCarePolicyPayload>;
  /** Takes up a project of a customer, which is visited from then on. */
  createCareProject?: Maybe<CreateCareProjectPayload>;
  /** Changes a project. */
  updateCareProject?: Maybe<UpdateCareProjectPayload>;
  /** Ends a project: its open visits are cancelled. */
  endCareProject?: Maybe<EndCareProjectPayload>;
  /** Writes the plan of a key account; also takes up one that has ended. For supervisors and managers. */
  putAccountPlan?: Maybe<PutAccountPlanPayload>;
  /** Ends a plan: its open meetings and visits are cancelled. For supervisors and managers. */
  endAccountPlan?: Maybe<EndAccountPlanPayload>;
  /** Adds a task beside those that fall due by themselves (新建关怀任务). */
  scheduleCareTask?: Maybe<ScheduleCareTaskPayload>;
  /** Says who does a task: of one that nobody does oneself, of any whoever leads (分派). */
  assignCareTask?: Maybe<AssignCareTaskPayload>;
  /** Says what came of a task, which ends it (完成). */
  completeCareTask?: Maybe<CompleteCareTaskPayload>;
  /** Calls a task off (取消). */
  cancelCareTask?: Maybe<CancelCareTaskPayload>;
  /** Publishes a credit form as a new version. For managers and admins. */
  publishCreditForm?: Maybe<PublishCreditFormPayload>;
  /** Begins to investigate the credit of a customer (信用调查). */
  openCreditInvestigation?: Maybe<OpenCreditInvestigationPayload>;
  /** Writes down what an investigation found; replaces what was written before. */
  recordCreditFindings?: Maybe<RecordCreditFindingsPayload>;
  /** Answers the form and proposes the grade that follows (提出等级). */
  proposeCreditGrade?: Maybe<ProposeCreditGradePayload>;
  /** Lets a proposed grade hold (批准): by a supervisor or manager who has not worked on it. */
  approveCreditGrade?: Maybe<ApproveCreditGradePayload>;
  /** Refuses a proposed grade (驳回): by a supervisor or manager who has not worked on it. */
  rejectCreditGrade?: Maybe<RejectCreditGradePayload>;
  /** Calls an assessment off (撤回). */
  withdrawCreditAssessment?: Maybe<WithdrawCreditAssessmentPayload>;
  /**
   * Reads fields of a customer in clear (查看明文), for a purpose and within a limit; that it happened, by whom and why is kept. For
   * staff whose role may.
   */
  revealCustomerFields?: Maybe<RevealCustomerFieldsPayload>;
  /** Writes down that a customer gives or withdraws consent (同意或撤回). A customer may say it of themselves. */
  setConsent?: Maybe<SetConsentPayload>;
  /** Says how a role sees a field of customers (脱敏规则). For administrators. */
  setMaskingRule?: Maybe<SetMaskingRulePayload>;
  /** Sets a limit of confidentiality. For administrators. */
  setPrivacyLimit?: Maybe<SetPrivacyLimitPayload>;
  /** Asks to erase a customer, or to read all that is known of them; a second person decides. For staff. */
  requestPrivacyAction?: Maybe<RequestPrivacyActionPayload>;
  /**
   * Approves or refuses a request of somebody else (审批). An approved erasure begins at once and can't be undone. For managers and
   * administrators.
   */
  decidePrivacyRequest?: Maybe<DecidePrivacyRequestPayload>;
  /** Drafts tier rules, or changes the draft (起草分层规则); no tier changes before it is published. For managers. */
  putTierRules?: Maybe<TierRuleSetPayload>;
  /** Says when all customers are looked at, and how many at a time (修改分层复核策略). For managers and administrators. */
  putTieringPolicy?: Maybe<PutTieringPolicyPayload>;
  /** Begins to go through all customers to see who would move by a draft (模拟分层). For managers. */
  simulateTierRules?: Maybe<SimulateTierRulesPayload>;
  /** Puts a draft in force, once it was simulated as it is (发布分层规则); every customer is looked at anew. For managers. */
  publishTierRules?: Maybe<TierRuleSetPayload>;
  /** Gives a customer a tier in place of the rules, until a time (人工调整分层). For supervisors and managers. */
  overrideTier?: Maybe<CustomerStandingPayload>;
  /** Ends that early (结束人工调整): the rules decide again. For supervisors and managers. */
  endTierOverride?: Maybe<CustomerStandingPayload>;
  /** Says which agent is there for a customer (设置专属客服), or that nobody is any more. For managers. */
  setDedicatedAgent?: Maybe<CustomerStandingPayload>;
  /**
   * Says how loyalty and risk are measured from now on (修改忠诚度策略); the risk of every customer is computed anew. For managers
   * and administrators.
   */
  putLoyaltyPolicy?: Maybe<PutLoyaltyPolicyPayload>;
  /**
   * Begins a dry run of an import (试运行) by what its columns are read as: in the background it counts what the import would do, and
   * changes no customer. For supervisors, managers and administrators.
   */
  checkCustomerImport?: Maybe<CheckCustomerImportPayload>;
  /** Begins to import in the background, as the dry run checked it (开始导入). For supervisors, managers and administrators. */
  runCustomerImport?: Maybe<RunCustomerImportPayload>;
  /** Ends an import; what it has done already stays (取消导入). For supervisors, managers and administrators. */
  cancelCustomerImport?: Maybe<CancelCustomerImportPayload>;
  /** Asks for an export of customers (申请导出); nothing is written until a second person approves it. For supervisors and managers. */
  requestCustomerExport?: Maybe<RequestCustomerExportPayload>;
  /**
   * Approves or refuses an export that somebody else asked for (审批导出); the file of an approved one is written in the background.
   * For managers and administrators.
   */
  decideCustomerExport?: Maybe<DecideCustomerExportPayload>;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationReplyToTicketArgs = {
  input: ReplyToTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationClaimTicketArgs = {
  input: ClaimTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationHandBackTicketArgs = {
  input: HandBackTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationChangeGradeArgs = {
  input: ChangeGradeInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationResolveTicketArgs = {
  input: ResolveTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationReopenTicketArgs = {
  input: ReopenTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPauseTicketArgs = {
  input: PauseTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationResumeTicketArgs = {
  input: ResumeTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutBusinessCalendarArgs = {
  input: PutBusinessCalendarInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationImportHolidaysArgs = {
  input: ImportHolidaysInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationImportOfficialYearArgs = {
  input: ImportOfficialYearInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutSlaPolicyArgs = {
  input: PutSlaPolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationMoveDeadlineArgs = {
  input: MoveDeadlineInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationOfferTransferArgs = {
  input: OfferTransferInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAcceptTransferArgs = {
  input: AcceptTransferInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRefuseTransferArgs = {
  input: RefuseTransferInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationWithdrawTransferArgs = {
  input: WithdrawTransferInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutDutyPolicyArgs = {
  input: PutDutyPolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPublishComplianceReportArgs = {
  input: PublishComplianceReportInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAnswerSurveyArgs = {
  input: AnswerSurveyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAnswerSurveyByTokenArgs = {
  input: AnswerSurveyByTokenInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRedeliverWebhookArgs = {
  input: RedeliverWebhookInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateMyWebhookArgs = {
  input: CreateMyWebhookInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUpdateMyWebhookArgs = {
  input: UpdateMyWebhookInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDeleteMyWebhookArgs = {
  input: DeleteMyWebhookInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRotateMyWebhookSecretArgs = {
  input: RotateMyWebhookSecretInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRedeliverToMyWebhookArgs = {
  input: RedeliverToMyWebhookInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRetryInboundMailArgs = {
  input: RetryInboundMailInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDiscardInboundMailArgs = {
  input: DiscardInboundMailInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveMailboxArgs = {
  input: SaveMailboxInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationMergeTicketsArgs = {
  input: MergeTicketsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUnmergeTicketArgs = {
  input: UnmergeTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSplitTicketArgs = {
  input: SplitTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationLinkTicketsArgs = {
  input: LinkTicketsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUnlinkTicketsArgs = {
  input: UnlinkTicketsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationReplyToChildrenArgs = {
  input: ReplyToChildrenInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSnoozeTicketArgs = {
  input: SnoozeTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationWakeTicketArgs = {
  input: WakeTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAcceptTaskArgs = {
  input: AcceptTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationWatchTicketArgs = {
  input: WatchTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUnwatchTicketArgs = {
  input: UnwatchTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationTouchTicketArgs = {
  input: TouchTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRenameTeamArgs = {
  input: RenameTeamInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationArchiveTeamArgs = {
  input: ArchiveTeamInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveStaffMemberArgs = {
  input: SaveStaffMemberInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveSkillArgs = {
  input: SaveSkillInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetMemberSkillsArgs = {
  input: SetMemberSkillsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetMemberCapacityArgs = {
  input: SetMemberCapacityInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetDefaultCapacitiesArgs = {
  input: SetDefaultCapacitiesInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveRoutingRuleArgs = {
  input: SaveRoutingRuleInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveShiftArgs = {
  input: SaveShiftInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationEndShiftArgs = {
  input: EndShiftInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveShiftAssignmentArgs = {
  input: SaveShiftAssignmentInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRemoveShiftAssignmentArgs = {
  input: RemoveShiftAssignmentInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveCannedReplyArgs = {
  input: SaveCannedReplyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDeleteCannedReplyArgs = {
  input: DeleteCannedReplyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveMacroArgs = {
  input: SaveMacroInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDeleteMacroArgs = {
  input: DeleteMacroInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRunMacroArgs = {
  input: RunMacroInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetCollaborationLimitArgs = {
  input: SetCollaborationLimitInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationGradeTicketArgs = {
  input: GradeTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutGradingMatrixArgs = {
  input: PutGradingMatrixInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAcknowledgePageArgs = {
  input: AcknowledgePageInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutEscalationLadderArgs = {
  input: PutEscalationLadderInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutOnDutyPeriodArgs = {
  input: PutOnDutyPeriodInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRemoveOnDutyPeriodArgs = {
  input: RemoveOnDutyPeriodInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationOpenSupervisionOrderArgs = {
  input: OpenSupervisionOrderInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAcknowledgeSupervisionOrderArgs = {
  input: AcknowledgeSupervisionOrderInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationReplyToSupervisionOrderArgs = {
  input: ReplyToSupervisionOrderInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationChaseSupervisionOrderArgs = {
  input: ChaseSupervisionOrderInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCloseSupervisionOrderArgs = {
  input: CloseSupervisionOrderInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutSupervisionPolicyArgs = {
  input: PutSupervisionPolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationOpenTicketFromCallArgs = {
  input: OpenTicketFromCallInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationLinkCallToTicketArgs = {
  input: LinkCallToTicketInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateCallSourceArgs = {
  input: CreateCallSourceInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUpdateCallSourceArgs = {
  input: UpdateCallSourceInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRotateCallSourceSecretArgs = {
  input: RotateCallSourceSecretInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveCallExtensionArgs = {
  input: SaveCallExtensionInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRemoveCallExtensionArgs = {
  input: RemoveCallExtensionInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationStartChatArgs = {
  input: StartChatInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSendChatMessageArgs = {
  input: SendChatMessageInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationEndChatArgs = {
  input: EndChatInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSayTypingArgs = {
  input: SayTypingInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveClassificationArgs = {
  input: SaveClassificationInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetCompletenessWeightArgs = {
  input: SetCompletenessWeightInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDismissDuplicateProposalArgs = {
  input: DismissDuplicateProposalInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationMergeCustomersArgs = {
  input: MergeCustomersInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUnmergeCustomerArgs = {
  input: UnmergeCustomerInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetDuplicatePointsArgs = {
  input: SetDuplicatePointsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPublishSurveyTemplateArgs = {
  input: PublishSurveyTemplateInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetSurveyPolicyArgs = {
  input: SetSurveyPolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPlanSurveyCampaignArgs = {
  input: PlanSurveyCampaignInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCloseSurveyCampaignArgs = {
  input: CloseSurveyCampaignInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationInviteToSurveyArgs = {
  input: InviteToSurveyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationIssueSurveyLinksArgs = {
  input: IssueSurveyLinksInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRecordSurveyAnswersArgs = {
  input: RecordSurveyAnswersInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAddSurveyNoteArgs = {
  input: AddSurveyNoteInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRaiseDemandArgs = {
  input: RaiseDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationEditDemandArgs = {
  input: EditDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationVoteForDemandArgs = {
  input: VoteForDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationWithdrawDemandVoteArgs = {
  input: WithdrawDemandVoteInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRouteDemandArgs = {
  input: RouteDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAcceptDemandArgs = {
  input: AcceptDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDeclineDemandArgs = {
  input: DeclineDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationReopenDemandArgs = {
  input: ReopenDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPlanDemandArgs = {
  input: PlanDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDeliverDemandArgs = {
  input: DeliverDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationJoinDemandArgs = {
  input: JoinDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationLeaveDemandArgs = {
  input: LeaveDemandInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationTellDemandCustomerArgs = {
  input: TellDemandCustomerInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSaveDemandDepartmentArgs = {
  input: SaveDemandDepartmentInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetCareProfileArgs = {
  input: SetCareProfileInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutCareEntitlementArgs = {
  input: PutCareEntitlementInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutCarePolicyArgs = {
  input: PutCarePolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCreateCareProjectArgs = {
  input: CreateCareProjectInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationUpdateCareProjectArgs = {
  input: UpdateCareProjectInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationEndCareProjectArgs = {
  input: EndCareProjectInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutAccountPlanArgs = {
  input: PutAccountPlanInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationEndAccountPlanArgs = {
  input: EndAccountPlanInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationScheduleCareTaskArgs = {
  input: ScheduleCareTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationAssignCareTaskArgs = {
  input: AssignCareTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCompleteCareTaskArgs = {
  input: CompleteCareTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCancelCareTaskArgs = {
  input: CancelCareTaskInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPublishCreditFormArgs = {
  input: PublishCreditFormInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationOpenCreditInvestigationArgs = {
  input: OpenCreditInvestigationInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRecordCreditFindingsArgs = {
  input: RecordCreditFindingsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationProposeCreditGradeArgs = {
  input: ProposeCreditGradeInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationApproveCreditGradeArgs = {
  input: ApproveCreditGradeInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRejectCreditGradeArgs = {
  input: RejectCreditGradeInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationWithdrawCreditAssessmentArgs = {
  input: WithdrawCreditAssessmentInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRevealCustomerFieldsArgs = {
  input: RevealCustomerFieldsInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetConsentArgs = {
  input: SetConsentInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetMaskingRuleArgs = {
  input: SetMaskingRuleInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetPrivacyLimitArgs = {
  input: SetPrivacyLimitInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRequestPrivacyActionArgs = {
  input: RequestPrivacyActionInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDecidePrivacyRequestArgs = {
  input: DecidePrivacyRequestInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutTierRulesArgs = {
  input: PutTierRulesInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutTieringPolicyArgs = {
  input: PutTieringPolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSimulateTierRulesArgs = {
  input: SimulateTierRulesInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPublishTierRulesArgs = {
  input: PublishTierRulesInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationOverrideTierArgs = {
  input: OverrideTierInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationEndTierOverrideArgs = {
  input: EndTierOverrideInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationSetDedicatedAgentArgs = {
  input: SetDedicatedAgentInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationPutLoyaltyPolicyArgs = {
  input: PutLoyaltyPolicyInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCheckCustomerImportArgs = {
  input: CheckCustomerImportInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRunCustomerImportArgs = {
  input: RunCustomerImportInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationCancelCustomerImportArgs = {
  input: CancelCustomerImportInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationRequestCustomerExportArgs = {
  input: RequestCustomerExportInput;
};

/** What can be changed. Each answers null, with a top-level error, when it could not be carried out. */
export type MutationDecideCustomerExportArgs = {
  input: DecideCustomerExportInput;
};

/** What can be followed, over a WebSocket with the graphql-transport-ws protocol and `authorization` in `connection_init`. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Tells each change of a ticket after it happened. Permission is asked anew before each one.
   * Ends with `gateway.changes_missed` when some could not be told, because the subscriber was too slow or Kafka was away:
   * read the ticket again and subscribe anew. Ends with what `ticket` answers when it can't be read any more.
   * Errors: `gateway.invalid_id`, `gateway.too_many_subscriptions`, `platform.service_unavailable` while Kafka is away,
   * and whatever `ticket` may answer.
   */
  ticketChanged: TicketChanged;
  /**
   * Tells each new notification of the caller. With `after`, those that came since then are told first, none left out: give
   * the cursor of the last one that was seen. Ends with `gateway.changes_missed` when the subscriber was too slow or Kafka
   * was away: subscribe anew with `after`.
   * Errors: `gateway.invalid_cursor`, `gateway.too_many_subscriptions`, `platform.service_unavailable` while Kafka is away.
   */
  notificationAdded: NotificationEdge;
  /**
   * Tells what happens in a chat. With `after`, what came since then is told first, nothing left out and nothing twice: give
   * the cursor of the last event that was seen. Without, what happens from now on. Typing and places in the queue are told
   * besides, with the cursor of the event before them. Ends with `gateway.changes_missed` when the subscriber was too slow or
   * Kafka was away: subscribe anew with `after`.
   * Errors: `gateway.invalid_id`, `gateway.invalid_cursor`, `gateway.too_many_subscriptions`, `ticketing.chat_not_found`,
   * `platform.service_unavailable` while Kafka is away.
   */
  chatEvents: ChatEventEdge;
};

/** What can be followed, over a WebSocket with the graphql-transport-ws protocol and `authorization` in `connection_init`. */
export type SubscriptionTicketChangedArgs = {
  id: Scalars['ID']['input'];
};

/** What can be followed, over a WebSocket with the graphql-transport-ws protocol and `authorization` in `connection_init`. */
export type SubscriptionNotificationAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be followed, over a WebSocket with the graphql-transport-ws protocol and `authorization` in `connection_init`. */
export type SubscriptionChatEventsArgs = {
  chatId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that can be read by its global id with `node`. */
export type Node = {
  /** Global id: opaque, and never used again for anything else. */
  id: Scalars['ID']['output'];
};

/** One question of one customer, from first contact to resolution (工单). */
export type Ticket = Node & {
  __typename?: 'Ticket';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the ticket by. */
  uuid: Scalars['String']['output'];
  /** Number for people, such as `T-2026-000123`. */
  number: Scalars['String']['output'];
  /** Counts the changes of the ticket, from 1, without a gap. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The question in a line. */
  subject: Scalars['String']['output'];
  /** Where it is in its life. */
  status: TicketStatus;
  /** How serious it is. */
  grade: Grade;
  /** How soon it has to be answered; null while nobody has said. */
  urgency?: Maybe<Urgency>;
  /** How much it takes to answer it; null while nobody has said. */
  complexity?: Maybe<Complexity>;
  /** True when a person chose the grade, whatever the matrix says. */
  gradeOverridden: Scalars['Boolean']['output'];
  /** The way it came in. */
  channel: Channel;
  /** Who asks. */
  customer: Customer;
  /** Who owns it now; null while nobody does. */
  owner?: Maybe<Actor>;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  openedBy: Actor;
  /** First reply to the customer by anyone but the customer (首次响应); null until then. */
  firstResponse?: Maybe<Moment>;
  /** Last reply to the customer by anyone but the customer; null until then. */
  lastReply?: Maybe<Moment>;
  /** Last message of the customer; null when there is none besides the question itself. */
  lastCustomerMessageAt?: Maybe<Scalars['DateTime']['output']>;
  /** How and when it was resolved; null while it is not. */
  resolution?: Maybe<Resolution>;
  /** How many times it was reopened. */
  reopenCount: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The partner's own reference; null when no partner opened it. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** What it waits for; null while it does not wait. */
  waiting?: Maybe<TicketWaiting>;
  /**
   * Its clocks (时限), one for each target. For staff. Null, with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  slaClocks?: Maybe<Array<SlaClock>>;
  /**
   * All that the deadline of the last cycle of each target comes from. For staff. Null, with an error, when it could not be
   * read.
   * Errors: `platform.permission_denied`.
   */
  deadlineExplanation?: Maybe<Array<DeadlineExplanation>>;
  /**
   * What happened to it, oldest first; a customer does not see internal entries. Null, with an error, when it could not be
   * read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  timeline?: Maybe<TimelineConnection>;
  /** Who of the department was first asked, for ever (首问责任人); null until somebody took the question. */
  firstAskedOwner?: Maybe<Actor>;
  /** When the first-asked owner took the question; null until then. */
  firstAskedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What is wrong with the way it is handled, oldest first. For staff; null, with an error, when it could not be read.
   * Errors: `platform.permission_denied`.
   */
  flags?: Maybe<Array<TicketFlag>>;
  /**
   * Who owes what on it: open duties first, then newest first. For staff; null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  duties?: Maybe<DutyConnection>;
  /**
   * To whom it was offered and what became of that, newest first. For staff; null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  transfers?: Maybe<TransferConnection>;
  /** What the customer said of its last resolution; null while they were not asked, or may not be shown. */
  satisfaction?: Maybe<Survey>;
  /** The ticket it was merged into; null while it was not, or when the caller may not see that one. */
  mergedInto?: Maybe<Ticket>;
  /**
   * The tickets that were merged into it directly, newest first. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  mergedTickets?: Maybe<TicketConnection>;
  /**
   * Its links to other tickets, in both directions, newest first. For staff. Null, with an error, when they could not be
   * read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  links?: Maybe<TicketLinkConnection>;
  /** Until when it is kept out of its owner's list (暂缓至); null while it is not. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Its tasks, those due first first. For staff. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  tasks?: Maybe<TaskConnection>;
  /**
   * Who follows it (关注者), at most 100. For staff. Null, with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  watchers?: Maybe<Array<TicketWatcher>>;
  /**
   * Who has it before them right now (正在查看), at most 100. For staff. Null, with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  viewers?: Maybe<Array<TicketViewer>>;
  /** The team whose queue it is in; null while it is in none, and for customers. */
  team?: Maybe<Team>;
  /**
   * The latest decisions of routing about it, newest first: why somebody got it, or why nobody did (分派凭据). For staff. Null,
   * with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  routingReceipts?: Maybe<Array<RoutingReceipt>>;
  /**
   * The pages for it, newest first. For staff; null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  pages?: Maybe<PageConnection>;
  /**
   * The supervision orders on it, those due first first; who does not supervise sees those they have to answer. For staff; null,
   * with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  supervisionOrders?: Maybe<SupervisionOrderConnection>;
  /**
   * Its calls, the latest first. For staff who work on tickets. Null, with an error, when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  calls?: Maybe<PhoneCallConnection>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketDutiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketTransfersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketMergedTicketsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketLinksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketTasksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketRoutingReceiptsArgs = {
  limit?: Scalars['Int']['input'];
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketPagesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketSupervisionOrdersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketCallsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { TicketStatus };

export type { Grade };

export type { Channel };

/** The customer who asks (客户). */
export type Customer = {
  __typename?: 'Customer';
  /** Identity of the customer, as their access token or a partner names it; `mail:<uuid>` for one who is known by an address only. */
  id: Scalars['String']['output'];
  /** Name to show; null where the caller may not see it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Address of mail of a customer of whom nothing else is known; null otherwise. */
  address?: Maybe<Scalars['String']['output']>;
  /**
   * The record of the customer (客户档案): the one with this identity, or with the address that the contact came from. Null when
   * there is none; null, with an error, when it could not be read.
   * Errors: `platform.permission_denied`.
   */
  record?: Maybe<CustomerRecord>;
};

/** Who did something. */
export type Actor = {
  __typename?: 'Actor';
  /** A person, a bot or a system. */
  kind: ActorKind;
  /** Identity of the actor, as their access token or a partner names it. */
  id: Scalars['String']['output'];
  /** Name to show; null where the caller may not see it. */
  name?: Maybe<Scalars['String']['output']>;
};

export type { ActorKind };

/** When something happened, and by whom. */
export type Moment = {
  __typename?: 'Moment';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  actor: Actor;
};

/** How a ticket was resolved. */
export type Resolution = {
  __typename?: 'Resolution';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  actor: Actor;
  /** What the answer was. */
  text: Scalars['String']['output'];
};

/** Where a page of a connection lies. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, to give as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of tickets. */
export type TicketConnection = {
  __typename?: 'TicketConnection';
  /** The tickets of this page, newest first. */
  edges: Array<TicketEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A ticket in a list. */
export type TicketEdge = {
  __typename?: 'TicketEdge';
  /** Place of this ticket in the list. */
  cursor: Scalars['String']['output'];
  /** The ticket. */
  node: Ticket;
};

/** A page of what happened to a ticket. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The entries of this page, oldest first. */
  edges: Array<TimelineEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An entry in a timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Place of this entry in the timeline. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** One thing that happened to a ticket. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Identity of the entry; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Version the ticket had after it. */
  sequence: Scalars['Int']['output'];
  /** What happened. */
  kind: TimelineEntryKind;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  actor: Actor;
  /** Text of a message, note, reason or resolution; null when there is none. */
  body?: Maybe<Scalars['String']['output']>;
  /** True when the customer may not see it. */
  internal: Scalars['Boolean']['output'];
  /** Fields that changed with it. */
  changes: Array<FieldChange>;
  /** Number of the ticket it belongs to, when that is another one that was merged or split; null for the ticket's own. */
  originNumber?: Maybe<Scalars['String']['output']>;
  /** Files that belong to it; null, with an error, when they could not be read. */
  attachments?: Maybe<Array<Attachment>>;
  /** How its mail to the customer went out; null when it sent none, and for customers. */
  delivery?: Maybe<Delivery>;
  /** The call it tells of, as it is now; null when it tells of none, and for who does not work on tickets. */
  call?: Maybe<PhoneCall>;
};

export type { TimelineEntryKind };

/** A field's value before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** Value before; null when there was none. */
  from?: Maybe<Scalars['String']['output']>;
  /** Value after; null when there is none. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail. */
export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  /** The records of this page, newest first. */
  edges: Array<AuditRecordEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A record in the audit trail. */
export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  /** Place of this record in the list. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditRecord;
};

/** One change, as the audit trail keeps it: never altered, never deleted (审计记录). */
export type AuditRecord = {
  __typename?: 'AuditRecord';
  /** Identity of the record; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  actor: Actor;
  /** Identity of the one it was done for; null when the actor did it for themselves. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** Name of the operation, such as `ticket.claim`. */
  operation: Scalars['String']['output'];
  /** Kind of what changed, such as `ticket`. */
  aggregateType: Scalars['String']['output'];
  /** UUID of what changed. */
  aggregateId: Scalars['String']['output'];
  /** The fields that changed. */
  changes: Array<FieldChange>;
  /** Why, in the actor's words; null when no reason was asked for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Ties together all that one request caused. */
  correlationId: Scalars['String']['output'];
};

/** Who the access token says the caller is. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Identity of the caller. */
  id: Scalars['String']['output'];
  /** Name of the caller; null when the token has none. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the caller is to the department. */
  roles: Array<Role>;
};

/** What somebody is to the department (角色). */
export type Role =
  /** Asks, complains, and sees only what is their own (客户). */
  | 'CUSTOMER'
  /** Takes contacts and owns tickets (客服专员). */
  | 'AGENT'
  /** Confirms and performs repairs (维修工程师). */
  | 'ENGINEER'
  /** Owns complaints (投诉处理专员). */
  | 'SPECIALIST'
  /** Answers assigned work in writing (责任部门). */
  | 'DEPARTMENT'
  /** Escalations, supervision and reports of the team (客服主管). */
  | 'SUPERVISOR'
  /** Policies, targets and all reports (客服经理). */
  | 'MANAGER'
  /** Accounts, catalogues and integrations (管理员). */
  | 'ADMIN'
  /** A carrier, supplier or shop (合作方). */
  | 'PARTNER';

/** Which tickets to list. All that is given holds together. */
export type TicketFilter = {
  /** In any of these statuses, at most 10. */
  statuses?: InputMaybe<Array<TicketStatus>>;
  /** With this grade. */
  grade?: InputMaybe<Grade>;
  /** That came in this way. */
  channel?: InputMaybe<Channel>;
  /** Owned by this identity. */
  ownerId?: InputMaybe<Scalars['String']['input']>;
  /** Asked by this customer. */
  customerId?: InputMaybe<Scalars['String']['input']>;
  /** With `ownerId`: also those that the owner put aside for now. */
  includeSnoozed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In the queue of this team. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

export type { SearchOrder };

/** Which tickets to search. All that is given holds together. */
export type TicketSearchFilter = {
  /** In any of these statuses, at most 10. */
  statuses?: InputMaybe<Array<TicketStatus>>;
  /** With this grade. */
  grade?: InputMaybe<Grade>;
  /** That came in this way. */
  channel?: InputMaybe<Channel>;
  /** Owned by this identity. */
  ownerId?: InputMaybe<Scalars['String']['input']>;
  /** In the queue of the team with this UUID. */
  teamUuid?: InputMaybe<Scalars['String']['input']>;
  /** Asked by this customer. */
  customerId?: InputMaybe<Scalars['String']['input']>;
  /** Opened at this time or later. */
  openedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Opened before this time. */
  openedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of what a search found. */
export type TicketSearchConnection = {
  __typename?: 'TicketSearchConnection';
  /** The tickets of this page, in the order asked for. */
  edges: Array<TicketSearchEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A ticket that a search found. */
export type TicketSearchEdge = {
  __typename?: 'TicketSearchEdge';
  /** Place of this ticket in what was found. */
  cursor: Scalars['String']['output'];
  /** The ticket. */
  node: Ticket;
  /** Where the words are, at most 5; empty when they are in a part of the messages that is not shown. */
  highlights: Array<SearchHighlight>;
};

/** A piece of a text in which words were found. */
export type SearchHighlight = {
  __typename?: 'SearchHighlight';
  /** Which text of the ticket. */
  field: HighlightField;
  /** The piece, as plain text: escape it before you show it as HTML. */
  text: Scalars['String']['output'];
  /** Where in the piece the words are, from its beginning, without overlaps. */
  ranges: Array<HighlightRange>;
  /** The entry of the timeline; null for subject and customer. */
  entryId?: Maybe<Scalars['ID']['output']>;
};

export type { HighlightField };

/** A stretch of a text, in UTF-16 code units, as JavaScript counts. */
export type HighlightRange = {
  __typename?: 'HighlightRange';
  /** Where it begins; the first unit is 0. */
  start: Scalars['Int']['output'];
  /** How long it is. */
  length: Scalars['Int']['output'];
};

/** Which audit records to list. All that is given holds together. */
export type AuditRecordFilter = {
  /** Of this ticket. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** By this actor. */
  actorId?: InputMaybe<Scalars['String']['input']>;
};

/** The customer on whose behalf a ticket is opened. */
export type CustomerInput = {
  /** Identity of the customer, at most 100 characters. */
  id: Scalars['String']['input'];
  /** Name to show, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `openTicket` needs. */
export type OpenTicketInput = {
  /** The question in a line, at most 200 characters. */
  subject: Scalars['String']['input'];
  /** The question in full, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** How serious it is; general, or what urgency and complexity make of it, when left out. For staff. */
  grade?: InputMaybe<Grade>;
  /** How soon it has to be answered; with `complexity` and without `grade`. For staff. */
  urgency?: InputMaybe<Urgency>;
  /** How much it takes to answer it; with `urgency`. For staff. */
  complexity?: InputMaybe<Complexity>;
  /** The way it came in; by the API when left out. For staff. */
  channel?: InputMaybe<Channel>;
  /** Who asks. Staff must give it; a customer leaves it out or names themselves. */
  customer?: InputMaybe<CustomerInput>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `replyToTicket` needs. */
export type ReplyToTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** The message, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** Files that were uploaded for it with `POST /attachments`, at most 25. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `addNote` needs. */
export type AddNoteInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** The note, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** Identities of the colleagues whom the note names and who are told of it, at most 20. */
  mentionedIds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Files that were uploaded for it with `POST /attachments`, at most 25. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `claimTicket` needs. */
export type ClaimTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `handBackTicket` needs. */
export type HandBackTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeGrade` needs. */
export type ChangeGradeInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** The new grade. */
  grade: Grade;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `resolveTicket` needs. */
export type ResolveTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** What the answer is, for the customer to read, at most 20,000 characters. */
  resolution: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `reopenTicket` needs. */
export type ReopenTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Why a mutation was refused. The codes are listed in docs/errors.md. */
export type UserError = {
  __typename?: 'UserError';
  /** Path of the field that is wrong, such as `["input", "subject"]`; null when no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Stable code, such as `platform.version_conflict`. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do next, in the language of the request. */
  message: Scalars['String']['output'];
  /** True when reading again and repeating the mutation may succeed. */
  retryable: Scalars['Boolean']['output'];
};

/** What `openTicket` answers. */
export type OpenTicketPayload = {
  __typename?: 'OpenTicketPayload';
  /** The new ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `replyToTicket` answers. */
export type ReplyToTicketPayload = {
  __typename?: 'ReplyToTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `addNote` answers. */
export type AddNotePayload = {
  __typename?: 'AddNotePayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `claimTicket` answers. */
export type ClaimTicketPayload = {
  __typename?: 'ClaimTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `handBackTicket` answers. */
export type HandBackTicketPayload = {
  __typename?: 'HandBackTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `changeGrade` answers. */
export type ChangeGradePayload = {
  __typename?: 'ChangeGradePayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `resolveTicket` answers. */
export type ResolveTicketPayload = {
  __typename?: 'ResolveTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `reopenTicket` answers. */
export type ReopenTicketPayload = {
  __typename?: 'ReopenTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A change of a ticket that just happened. */
export type TicketChanged = {
  __typename?: 'TicketChanged';
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['output'];
  /** Version of the ticket after the change. */
  version: Scalars['Int']['output'];
  /** What happened. */
  type: TimelineEntryKind;
  /** When. */
  changedAt: Scalars['DateTime']['output'];
  /** The ticket as the subscriber may see it now, which may already be later than `version`. */
  ticket: Ticket;
};

/** Since when a ticket waits, and for what (等待). */
export type TicketWaiting = {
  __typename?: 'TicketWaiting';
  /** For what. */
  reason: WaitingReason;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** When work goes on by itself; null when only the customer or somebody of the department ends it. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type { WaitingReason };

/** What `pauseTicket` needs. */
export type PauseTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** What it waits for. */
  reason: WaitingReason;
  /** When work goes on by itself, in the future; left out when nothing was agreed. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was agreed, for colleagues to read, at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `resumeTicket` needs. */
export type ResumeTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Why, for colleagues to read, at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `pauseTicket` answers. */
export type PauseTicketPayload = {
  __typename?: 'PauseTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `resumeTicket` answers. */
export type ResumeTicketPayload = {
  __typename?: 'ResumeTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { LinkKind };

/** A link between two tickets. */
export type TicketLink = {
  __typename?: 'TicketLink';
  /** Identity of the link; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** How `from` stands to `to`. */
  kind: LinkKind;
  /** The ticket it was made on; null when the caller may not see it. */
  from?: Maybe<Ticket>;
  /** The ticket it leads to; null when the caller may not see it. */
  to?: Maybe<Ticket>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Actor;
};

/** A page of links of a ticket. */
export type TicketLinkConnection = {
  __typename?: 'TicketLinkConnection';
  /** The links of this page, newest first. */
  edges: Array<TicketLinkEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A link in a list. */
export type TicketLinkEdge = {
  __typename?: 'TicketLinkEdge';
  /** Place of this link in the list. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: TicketLink;
};

/** A reply to all children of a ticket, on its way. */
export type FanOutReply = Node & {
  __typename?: 'FanOutReply';
  /** Global id; read it again to see how far it has come. */
  id: Scalars['ID']['output'];
  /** The ticket whose children get it; null when the caller may not see it. */
  parent?: Maybe<Ticket>;
  /** Children that do not have it yet. */
  waiting: Scalars['Int']['output'];
  /** Children that have it. */
  sent: Scalars['Int']['output'];
  /** Children that could not get it. */
  skipped: Array<SkippedChild>;
};

/** A child that could not get a reply. */
export type SkippedChild = {
  __typename?: 'SkippedChild';
  /** Global id of the child. */
  ticketId: Scalars['ID']['output'];
  /** Why, such as `ticketing.ticket_resolved`. */
  code: Scalars['String']['output'];
};

/** What `mergeTickets` needs. */
export type MergeTicketsInput = {
  /** Global id of the ticket that is merged; `expectedVersion` is of this one. */
  ticketId: Scalars['ID']['input'];
  /** Global id of the ticket it is merged into. */
  targetId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `unmergeTicket` needs. */
export type UnmergeTicketInput = {
  /** Global id of the ticket that was merged. */
  ticketId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `splitTicket` needs. */
export type SplitTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Ids of entries of its timeline: messages of the customer, without the question itself; at most 50. */
  entryIds: Array<Scalars['ID']['input']>;
  /** The question of the new ticket in a line, at most 200 characters. */
  subject: Scalars['String']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `linkTickets` needs. */
export type LinkTicketsInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Global id of the other ticket. */
  otherId: Scalars['ID']['input'];
  /** How the first stands to the second; never `SPLIT_FROM`. */
  kind: LinkKind;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `unlinkTickets` needs. */
export type UnlinkTicketsInput = {
  /** Id of the link. */
  linkId: Scalars['ID']['input'];
  /** Version of the ticket it was made on that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `replyToChildren` needs. */
export type ReplyToChildrenInput = {
  /** Global id of the ticket whose children get the reply. */
  ticketId: Scalars['ID']['input'];
  /** The message, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `snoozeTicket` needs. */
export type SnoozeTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Until when. */
  until: Scalars['DateTime']['input'];
  /** Why, for colleagues to read, at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `wakeTicket` needs. */
export type WakeTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `mergeTickets` and `unmergeTicket` answer. */
export type MergeTicketsPayload = {
  __typename?: 'MergeTicketsPayload';
  /** The ticket that was merged; null when it was refused. */
  source?: Maybe<Ticket>;
  /** The ticket it was merged into; null when it was refused. */
  target?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `splitTicket` answers. */
export type SplitTicketPayload = {
  __typename?: 'SplitTicketPayload';
  /** The new ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `linkTickets` answers. */
export type LinkTicketsPayload = {
  __typename?: 'LinkTicketsPayload';
  /** The link; null when it was refused. */
  link?: Maybe<TicketLink>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `unlinkTickets` answers. */
export type UnlinkTicketsPayload = {
  __typename?: 'UnlinkTicketsPayload';
  /** The ticket the link was made on; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `replyToChildren` answers. */
export type ReplyToChildrenPayload = {
  __typename?: 'ReplyToChildrenPayload';
  /** The reply on its way; null when it was refused. */
  reply?: Maybe<FanOutReply>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `snoozeTicket` answers. */
export type SnoozeTicketPayload = {
  __typename?: 'SnoozeTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `wakeTicket` answers. */
export type WakeTicketPayload = {
  __typename?: 'WakeTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Work that a ticket needs from somebody, or a promise made to its customer, with a due time (任务). */
export type Task = Node & {
  __typename?: 'Task';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the task by. */
  uuid: Scalars['String']['output'];
  /** Counts the changes of the task from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** What kind it is. */
  kind: TaskKind;
  /** Where it is in its life. */
  status: TaskStatus;
  /** What to do, in a line. */
  title: Scalars['String']['output'];
  /** What to do, in full; null when the title says it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identity of who shall do it; null while a whole team shall. */
  assigneeId?: Maybe<Scalars['String']['output']>;
  /** UUID of the team that shall do it; null when a person shall. */
  teamId?: Maybe<Scalars['String']['output']>;
  /** When it shall be done. */
  dueAt: Scalars['DateTime']['output'];
  /** When it became overdue; null when it never did. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Actor;
  /** Who took it, and when; null until then. */
  accepted?: Maybe<Moment>;
  /** Who answered it, and when; null until then. */
  answered?: Maybe<Moment>;
  /** The answer; null until it is done. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Why it was cancelled; null unless it was. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Its ticket; null when the caller may not see it. */
  ticket?: Maybe<Ticket>;
};

export type { TaskKind };

export type { TaskStatus };

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The tasks of this page, those due first first. */
  edges: Array<TaskEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A task in a list. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Place of this task in the list. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** What somebody did on a day (工作日志). */
export type WorkLog = {
  __typename?: 'WorkLog';
  /** Whose. */
  personId: Scalars['String']['output'];
  /** Which day. */
  date: Scalars['String']['output'];
  /** When the day began. */
  beginsAt: Scalars['DateTime']['output'];
  /** When it ended; not part of it. */
  endsAt: Scalars['DateTime']['output'];
  /** What they did and how often; what they did not do is left out. */
  counts: Array<WorkLogCount>;
  /** What they promised to customers, at most 100. */
  promises: Array<Task>;
  /**
   * What they did, oldest first. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  entries?: Maybe<WorkLogEntryConnection>;
};

/** What somebody did on a day (工作日志). */
export type WorkLogEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How often somebody did something. */
export type WorkLogCount = {
  __typename?: 'WorkLogCount';
  /** What: `OPENED` is a contact taken. */
  kind: TimelineEntryKind;
  /** How often. */
  count: Scalars['Int']['output'];
};

/** A page of what somebody did. */
export type WorkLogEntryConnection = {
  __typename?: 'WorkLogEntryConnection';
  /** The entries of this page, oldest first. */
  edges: Array<WorkLogEntryEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An entry in a work log. */
export type WorkLogEntryEdge = {
  __typename?: 'WorkLogEntryEdge';
  /** Place of this entry in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: WorkLogEntry;
};

/** Something that somebody did. */
export type WorkLogEntry = {
  __typename?: 'WorkLogEntry';
  /** What. */
  kind: TimelineEntryKind;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
  /** The ticket; null when the caller may not see it. */
  ticket?: Maybe<Ticket>;
};

/** Which tasks to list. All that is given holds together. */
export type TaskFilter = {
  /** For this person. */
  assigneeId?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the team they are for. */
  teamId?: InputMaybe<Scalars['String']['input']>;
  /** In any of these statuses, at most 10. */
  statuses?: InputMaybe<Array<TaskStatus>>;
  /** Only due before this time. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `createTask` needs. */
export type CreateTaskInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** What kind it is. */
  kind: TaskKind;
  /** What to do, in a line, at most 200 characters. */
  title: Scalars['String']['input'];
  /** What to do, in full, at most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Identity of who shall do it; a promise or callback that names nobody is the caller's own. */
  assigneeId?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the team that shall do it. */
  teamId?: InputMaybe<Scalars['String']['input']>;
  /** When it shall be done. */
  dueAt: Scalars['DateTime']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acceptTask` needs. */
export type AcceptTaskInput = {
  /** Global id of the task. */
  taskId: Scalars['ID']['input'];
  /** Version of the task that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `completeTask` needs. */
export type CompleteTaskInput = {
  /** Global id of the task. */
  taskId: Scalars['ID']['input'];
  /** The answer, at most 20,000 characters. */
  answer: Scalars['String']['input'];
  /** Version of the task that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `cancelTask` needs. */
export type CancelTaskInput = {
  /** Global id of the task. */
  taskId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the task that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createTask` answers. */
export type CreateTaskPayload = {
  __typename?: 'CreateTaskPayload';
  /** The new task; null when it was refused. */
  task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `acceptTask` answers. */
export type AcceptTaskPayload = {
  __typename?: 'AcceptTaskPayload';
  /** The task after the change; null when it was refused. */
  task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `completeTask` answers. */
export type CompleteTaskPayload = {
  __typename?: 'CompleteTaskPayload';
  /** The task after the change; null when it was refused. */
  task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `cancelTask` answers. */
export type CancelTaskPayload = {
  __typename?: 'CancelTaskPayload';
  /** The task after the change; null when it was refused. */
  task?: Maybe<Task>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Somebody who follows a ticket. */
export type TicketWatcher = {
  __typename?: 'TicketWatcher';
  /** Their identity. */
  personId: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** Somebody who has a ticket before them. */
export type TicketViewer = {
  __typename?: 'TicketViewer';
  /** Their identity. */
  personId: Scalars['String']['output'];
  /** Their name; null when their token has none. */
  name?: Maybe<Scalars['String']['output']>;
  /** What they do with it. */
  activity: ViewerActivity;
  /** Until when that is taken for true. */
  expiresAt: Scalars['DateTime']['output'];
};

export type { ViewerActivity };

/** A page of mentions. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The mentions of this page, newest first. */
  edges: Array<MentionEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A mention in a list. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Place of this mention in the list. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  node: Mention;
};

/** That the caller was named in a note. */
export type Mention = {
  __typename?: 'Mention';
  /** Identity of the mention; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
  /** The ticket; null when the caller may not see it. */
  ticket?: Maybe<Ticket>;
  /** Sequence of the note in its timeline. */
  sequence: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Actor;
};

/** What `watchTicket` needs. */
export type WatchTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `unwatchTicket` needs. */
export type UnwatchTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `touchTicket` needs. */
export type TouchTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** What the caller does. */
  activity: ViewerActivity;
};

/** What `watchTicket` answers. */
export type WatchTicketPayload = {
  __typename?: 'WatchTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `unwatchTicket` answers. */
export type UnwatchTicketPayload = {
  __typename?: 'UnwatchTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `touchTicket` answers. */
export type TouchTicketPayload = {
  __typename?: 'TouchTicketPayload';
  /** Who has the ticket before them, the caller included; null when it was refused. */
  viewers?: Maybe<Array<TicketViewer>>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { SlaTarget };

export type { SlaClockState };

export type { SlaLimitUnit };

export type { SlaReopenRule };

export type { SlaIntervalKind };

export type { Weekday };

export type { SkippedEventReason };

/** The clock of a ticket for one target: cycles that have ended, and the one that is ongoing. */
export type SlaClock = {
  __typename?: 'SlaClock';
  /** What it measures. */
  target: SlaTarget;
  /** Cycles that have ended, oldest first; of a ticket the newest 50 of all targets. */
  completedCycles: Array<SlaCycle>;
  /** The cycle that runs or stands; null while none does. */
  ongoingCycle?: Maybe<SlaCycle>;
};

/** One cycle of a clock of a ticket. */
export type SlaCycle = {
  __typename?: 'SlaCycle';
  /** Identity of the cycle, the subject of its events; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts the cycles of this target on this ticket, from 1. */
  cycle: Scalars['Int']['output'];
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Where it is. */
  state: SlaClockState;
  /** When it began to count. */
  startedAt: Scalars['DateTime']['output'];
  /** When it was stopped; null while it is ongoing. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its limit is or was reached (截止时间); null while it is paused with time left. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it warns; null while it is paused before that. */
  warnAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it has warned; null while it has not. */
  warnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which the limit was passed; null when it was not. */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Seconds that may be counted, of the kind that the limit counts; workdays as the open seconds they come to. */
  goalSeconds: Scalars['Int']['output'];
  /** Seconds counted so far. */
  elapsedSeconds: Scalars['Int']['output'];
  /** What it runs by. */
  term: SlaTerm;
};

/** What a cycle of a clock runs by. */
export type SlaTerm = {
  __typename?: 'SlaTerm';
  /** Version of the policy. */
  policyVersion: Scalars['Int']['output'];
  /** Key of the rule of the policy that matched. */
  ruleKey: Scalars['String']['output'];
  /** Global id of the calendar. */
  calendarId: Scalars['ID']['output'];
  /** Version of the calendar. */
  calendarVersion: Scalars['Int']['output'];
  /** The limit. */
  limit: SlaLimit;
  /** Grade of the ticket that the rule was chosen by. */
  grade: Grade;
  /** Channel of the ticket that the rule was chosen by. */
  channel: Channel;
  /** Tier of the customer that the rule was chosen by; null when it was not known. */
  tier?: Maybe<Scalars['String']['output']>;
};

/** A limit, such as 4 hours of the clock on the wall or 3 workdays. */
export type SlaLimit = {
  __typename?: 'SlaLimit';
  /** How it counts. */
  unit: SlaLimitUnit;
  /** How much. */
  amount: Scalars['Int']['output'];
};

/** All that a deadline comes from; whoever calculates again from it gets the same second (时限说明). */
export type DeadlineExplanation = {
  __typename?: 'DeadlineExplanation';
  /** What it is the deadline of. */
  target: SlaTarget;
  /** The cycle. */
  cycle: SlaCycle;
  /** Name of the rule that matched. */
  ruleName: Scalars['String']['output'];
  /** Name of the calendar. */
  calendarName: Scalars['String']['output'];
  /** Time zone of the calendar. */
  timeZone: Scalars['String']['output'];
  /** Version of the time zone database that the times were calculated with. */
  timeZoneDatabase: Scalars['String']['output'];
  /** UUID of the entry of the timeline that started it; null when there is none. */
  startEntryId?: Maybe<Scalars['String']['output']>;
  /** What that entry tells; null when there is none. */
  startEntryKind?: Maybe<TimelineEntryKind>;
  /** What it ran by before, oldest first. */
  previousTargets: Array<SlaPreviousTarget>;
  /** Every stretch of its time without a gap, the newest 1,000. */
  intervals: Array<SlaInterval>;
  /** Years that the deadline touches and whose official days the calendar does not have. */
  uncoveredYears: Array<Scalars['Int']['output']>;
  /** True when calculating again from what is stored gives the second that is stored. */
  verified: Scalars['Boolean']['output'];
  /** Each time somebody moved the deadline by hand, oldest first. */
  movedDeadlines: Array<SlaMovedDeadline>;
};

/** A deadline that somebody moved by hand. */
export type SlaMovedDeadline = {
  __typename?: 'SlaMovedDeadline';
  /** When it was before; null when there was none. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Where it was moved. */
  to: Scalars['DateTime']['output'];
  /** When that was done. */
  at: Scalars['DateTime']['output'];
  /** Identity of who did it. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** True while the deadline comes from it; a change of grade or a later move takes its place. */
  inForce: Scalars['Boolean']['output'];
};

/** A limit or calendar that a clock ran by before. */
export type SlaPreviousTarget = {
  __typename?: 'SlaPreviousTarget';
  /** The limit. */
  limit: SlaLimit;
  /** Version of the calendar. */
  calendarVersion: Scalars['Int']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Why it was set, such as `grade_changed`. */
  reason: Scalars['String']['output'];
  /** Identity of who caused it. */
  by: Scalars['String']['output'];
};

/** One stretch of the time of a clock, its end not included. */
export type SlaInterval = {
  __typename?: 'SlaInterval';
  /** Counted, paused or skipped. */
  kind: SlaIntervalKind;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** Until when. */
  to: Scalars['DateTime']['output'];
  /** How long it is. */
  seconds: Scalars['Int']['output'];
  /** True when it lies ahead: what will be counted if nothing changes. */
  ahead: Scalars['Boolean']['output'];
  /** Why the clock was paused, such as `paused:customer`; null unless it was. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Identity of who paused it; null unless it was paused. */
  by?: Maybe<Scalars['String']['output']>;
  /** Holidays, make-up workdays and other dated entries that it touches. */
  days: Array<NamedDay>;
};

/** A date of a calendar and what it is called. */
export type NamedDay = {
  __typename?: 'NamedDay';
  /** The date, YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** When a team works, in versions that never change (工作日历). */
export type BusinessCalendar = Node & {
  __typename?: 'BusinessCalendar';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Counts its versions, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** When it is open. */
  definition: CalendarDefinition;
  /** When this version was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Actor;
  /** Why it was made. */
  reason: Scalars['String']['output'];
};

/** A page of business calendars. */
export type BusinessCalendarConnection = {
  __typename?: 'BusinessCalendarConnection';
  /** The calendars of this page. */
  edges: Array<BusinessCalendarEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A business calendar in a list. */
export type BusinessCalendarEdge = {
  __typename?: 'BusinessCalendarEdge';
  /** Place of this calendar in the list. */
  cursor: Scalars['String']['output'];
  /** The calendar. */
  node: BusinessCalendar;
};

/** When a calendar is open. For a date the first of these decides: override, make-up workday, holiday, day of the week. */
export type CalendarDefinition = {
  __typename?: 'CalendarDefinition';
  /** A name of the IANA database, such as `Asia/Shanghai`. */
  timeZone: Scalars['String']['output'];
  /** Hours of the days of a week. */
  weekly: WeeklyHours;
  /** Dates with hours of their own. */
  overrides: Array<CalendarOverride>;
  /** Dates that are free (节假日). */
  holidays: Array<NamedDay>;
  /** Dates that are worked although they would be free (调休). */
  makeUpDays: Array<CalendarMakeUpDay>;
  /** Years whose official days are entered; empty where nothing depends on them. */
  yearsCovered: Array<Scalars['Int']['output']>;
};

/** Hours of the days of a week; a day without intervals is closed. */
export type WeeklyHours = {
  __typename?: 'WeeklyHours';
  /** 星期一 */
  monday: Array<DayInterval>;
  /** 星期二 */
  tuesday: Array<DayInterval>;
  /** 星期三 */
  wednesday: Array<DayInterval>;
  /** 星期四 */
  thursday: Array<DayInterval>;
  /** 星期五 */
  friday: Array<DayInterval>;
  /** 星期六 */
  saturday: Array<DayInterval>;
  /** 星期日 */
  sunday: Array<DayInterval>;
};

/** Open from a minute of the day to another, the end not included; above 1440 is on the next day. */
export type DayInterval = {
  __typename?: 'DayInterval';
  /** First minute: 540 is 09:00. */
  from: Scalars['Int']['output'];
  /** The minute at which it closes: 720 is 12:00. */
  to: Scalars['Int']['output'];
};

/** A date that is worked although it would be free (调休). */
export type CalendarMakeUpDay = {
  __typename?: 'CalendarMakeUpDay';
  /** The date, YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The day of the week whose hours it has. */
  hoursOf: Weekday;
};

/** A date with hours of its own; none means closed. */
export type CalendarOverride = {
  __typename?: 'CalendarOverride';
  /** The date, YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its hours. */
  intervals: Array<DayInterval>;
};

/** What the clocks of tickets run by: the first rule that matches (时限策略). */
export type SlaPolicy = {
  __typename?: 'SlaPolicy';
  /** Counts its versions, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Its rules, in order. */
  rules: Array<SlaRule>;
  /** When this version was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Actor;
  /** Why it was made. */
  reason: Scalars['String']['output'];
};

/** One rule of a policy. */
export type SlaRule = {
  __typename?: 'SlaRule';
  /** Names the rule within the policy, for ever. */
  key: Scalars['String']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** For which tickets it is. */
  when: SlaCondition;
  /** Global id of the calendar it counts by. */
  calendarId: Scalars['ID']['output'];
  /** Its limits. */
  limits: SlaLimits;
  /** When to warn, in percent of the limit. */
  warnAtPercent: Scalars['Int']['output'];
  /** Clocks that stand while a ticket waits. */
  pauses: SlaPauses;
  /** What becomes of the resolution clock when a ticket is reopened. */
  reopen: SlaReopenRule;
};

/** For which tickets a rule is; all that is given holds together. */
export type SlaCondition = {
  __typename?: 'SlaCondition';
  /** This grade; null means any. */
  grade?: Maybe<Grade>;
  /** This channel; null means any. */
  channel?: Maybe<Channel>;
  /** Customers of this tier; null means any. */
  tier?: Maybe<Scalars['String']['output']>;
};

/** The limits of a rule. */
export type SlaLimits = {
  __typename?: 'SlaLimits';
  /** From opening to the first reply. */
  firstResponse: SlaLimit;
  /** From a message of the customer to the reply to it. */
  nextResponse: SlaLimit;
  /** From opening to resolution. */
  resolution: SlaLimit;
};

/** Which clocks stand while a ticket waits. */
export type SlaPauses = {
  __typename?: 'SlaPauses';
  /** While it waits for the customer. */
  customer: Array<SlaTarget>;
  /** While it waits for an appointment. */
  appointment: Array<SlaTarget>;
};

/** What a change would do to ongoing clocks. */
export type SlaSimulation = {
  __typename?: 'SlaSimulation';
  /** Ongoing clocks that were calculated for this answer, 10,000 at most. */
  examined: Scalars['Int']['output'];
  /** Of those: deadlines that would come earlier. */
  earlier: Scalars['Int']['output'];
  /** Of those: deadlines that would come later. */
  later: Scalars['Int']['output'];
  /** Of those: deadlines that would stay, or that none has while it is paused. */
  unchanged: Scalars['Int']['output'];
  /** Of those: clocks that would be past their limit at once and are not now. */
  breachedAtOnce: Scalars['Int']['output'];
  /** Deadlines that would move, as many as were asked for. */
  moved: Array<SimulatedDeadline>;
  /** Where to go on; null when every clock was calculated. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A deadline that would move. */
export type SimulatedDeadline = {
  __typename?: 'SimulatedDeadline';
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['output'];
  /** What it is the deadline of. */
  target: SlaTarget;
  /** When the limit is reached now. */
  before?: Maybe<Scalars['DateTime']['output']>;
  /** When it would be reached. */
  after?: Maybe<Scalars['DateTime']['output']>;
};

/** Open from a minute of the day to another, the end not included; above 1440 is on the next day. */
export type DayIntervalInput = {
  /** First minute: 540 is 09:00. */
  from: Scalars['Int']['input'];
  /** The minute at which it closes: 720 is 12:00. */
  to: Scalars['Int']['input'];
};

/** Hours of the days of a week, at most 24 intervals each; a day that is left out is closed. */
export type WeeklyHoursInput = {
  /** 星期一 */
  monday?: InputMaybe<Array<DayIntervalInput>>;
  /** 星期二 */
  tuesday?: InputMaybe<Array<DayIntervalInput>>;
  /** 星期三 */
  wednesday?: InputMaybe<Array<DayIntervalInput>>;
  /** 星期四 */
  thursday?: InputMaybe<Array<DayIntervalInput>>;
  /** 星期五 */
  friday?: InputMaybe<Array<DayIntervalInput>>;
  /** 星期六 */
  saturday?: InputMaybe<Array<DayIntervalInput>>;
  /** 星期日 */
  sunday?: InputMaybe<Array<DayIntervalInput>>;
};

/** A date and what it is called. */
export type NamedDayInput = {
  /** The date, YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
};

/** A date that is worked although it would be free (调休). */
export type CalendarMakeUpDayInput = {
  /** The date, YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The day of the week whose hours it has. */
  hoursOf: Weekday;
};

/** A date with hours of its own; none means closed. */
export type CalendarOverrideInput = {
  /** The date, YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Its hours, at most 24 intervals. */
  intervals: Array<DayIntervalInput>;
};

/** When a calendar is open; at most 2,000 dates in each list. */
export type CalendarDefinitionInput = {
  /** A name of the IANA database, such as `Asia/Shanghai`. */
  timeZone: Scalars['String']['input'];
  /** Hours of the days of a week. */
  weekly: WeeklyHoursInput;
  /** Dates with hours of their own. */
  overrides?: InputMaybe<Array<CalendarOverrideInput>>;
  /** Dates that are free. */
  holidays?: InputMaybe<Array<NamedDayInput>>;
  /** Dates that are worked. */
  makeUpDays?: InputMaybe<Array<CalendarMakeUpDayInput>>;
  /** Years whose official days are entered; left out where nothing depends on them. */
  yearsCovered?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What `putBusinessCalendar` needs. */
export type PutBusinessCalendarInput = {
  /** Global id of the calendar; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name for people, at most 200 characters; no two calendars have the same. */
  name: Scalars['String']['input'];
  /** When it is open. */
  definition: CalendarDefinitionInput;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** True when ongoing clocks that run by it are to be calculated anew; false when left out. */
  recompute?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the calendar that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `importHolidays` needs. */
export type ImportHolidaysInput = {
  /** Global id of the calendar. */
  calendarId: Scalars['ID']['input'];
  /** The text of an iCalendar file (RFC 5545), at most 200,000 characters. */
  icalendar: Scalars['String']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** True when ongoing clocks that run by it are to be calculated anew; false when left out. */
  recompute?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the calendar that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `importOfficialYear` needs. */
export type ImportOfficialYearInput = {
  /** Global id of the calendar. */
  calendarId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
  /** The day of the week whose hours make-up workdays have. */
  hoursOf: Weekday;
  /** True when ongoing clocks that run by it are to be calculated anew; false when left out. */
  recompute?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the calendar that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A limit, such as 4 hours of the clock on the wall or 3 workdays. */
export type SlaLimitInput = {
  /** How it counts. */
  unit: SlaLimitUnit;
  /** How much, more than 0. */
  amount: Scalars['Int']['input'];
};

/** For which tickets a rule is; all that is given holds together. */
export type SlaConditionInput = {
  /** This grade; any when left out. */
  grade?: InputMaybe<Grade>;
  /** This channel; any when left out. */
  channel?: InputMaybe<Channel>;
  /** Customers of this tier, at most 40 characters; any when left out. */
  tier?: InputMaybe<Scalars['String']['input']>;
};

/** The limits of a rule. */
export type SlaLimitsInput = {
  /** From opening to the first reply. */
  firstResponse: SlaLimitInput;
  /** From a message of the customer to the reply to it. */
  nextResponse: SlaLimitInput;
  /** From opening to resolution. */
  resolution: SlaLimitInput;
};

/** Which clocks stand while a ticket waits. */
export type SlaPausesInput = {
  /** While it waits for the customer. */
  customer: Array<SlaTarget>;
  /** While it waits for an appointment. */
  appointment: Array<SlaTarget>;
};

/** One rule of a policy. */
export type SlaRuleInput = {
  /** Names the rule within the policy, for ever; letters, digits and `._:@-`, at most 60. */
  key: Scalars['String']['input'];
  /** Name for people, at most 200 characters. */
  name: Scalars['String']['input'];
  /** For which tickets it is; all when left out. */
  when?: InputMaybe<SlaConditionInput>;
  /** Global id of the calendar it counts by. */
  calendarId: Scalars['ID']['input'];
  /** Its limits. */
  limits: SlaLimitsInput;
  /** When to warn, in percent of the limit, 1 to 99. */
  warnAtPercent: Scalars['Int']['input'];
  /** Clocks that stand while a ticket waits; none when left out. */
  pauses?: InputMaybe<SlaPausesInput>;
  /** What becomes of the resolution clock when a ticket is reopened. */
  reopen: SlaReopenRule;
};

/** What `putSlaPolicy` needs. */
export type PutSlaPolicyInput = {
  /** All rules, in order, at most 100; the last one must match every ticket. */
  rules: Array<SlaRuleInput>;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** True when ongoing clocks are to be calculated anew by it; false when left out. */
  recompute?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the policy that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `moveDeadline` needs. */
export type MoveDeadlineInput = {
  /** Identity of the cycle of a clock. */
  cycleId: Scalars['ID']['input'];
  /** When its limit is to be reached, to the second: a time at which the clock counts, at most 366 days ahead. */
  dueAt: Scalars['DateTime']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the cycle that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `moveDeadline` answers. */
export type MoveDeadlinePayload = {
  __typename?: 'MoveDeadlinePayload';
  /** The cycle after the change; null when it was refused. */
  cycle?: Maybe<SlaCycle>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putBusinessCalendar` answers. */
export type PutBusinessCalendarPayload = {
  __typename?: 'PutBusinessCalendarPayload';
  /** The calendar after the change; null when it was refused. */
  calendar?: Maybe<BusinessCalendar>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `importHolidays` answers. */
export type ImportHolidaysPayload = {
  __typename?: 'ImportHolidaysPayload';
  /** The calendar after the change; null when it was refused. */
  calendar?: Maybe<BusinessCalendar>;
  /** How many holidays the file has; null when it was refused. */
  imported?: Maybe<Scalars['Int']['output']>;
  /** Events that gave no holiday, 100 at most. */
  skipped: Array<SkippedCalendarEvent>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** An event of an iCalendar file that gave no holiday. */
export type SkippedCalendarEvent = {
  __typename?: 'SkippedCalendarEvent';
  /** Its position in the file, from 0. */
  index: Scalars['Int']['output'];
  /** Its title. */
  summary: Scalars['String']['output'];
  /** Why. */
  reason: SkippedEventReason;
};

/** What `importOfficialYear` answers. */
export type ImportOfficialYearPayload = {
  __typename?: 'ImportOfficialYearPayload';
  /** The calendar after the change; null when it was refused. */
  calendar?: Maybe<BusinessCalendar>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putSlaPolicy` answers. */
export type PutSlaPolicyPayload = {
  __typename?: 'PutSlaPolicyPayload';
  /** The policy after the change; null when it was refused. */
  policy?: Maybe<SlaPolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What somebody owes on a ticket, from when it was opened until it was released; both are entries of a ledger that is never changed (首问责任). */
export type Duty = {
  __typename?: 'Duty';
  /** Identity of the duty; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** The ticket; null where it can't be read any more. */
  ticket?: Maybe<Ticket>;
  /** What is owed. */
  kind: DutyKind;
  /** Who owes it. */
  person: Actor;
  /** True when it is owed by the ticket's first-asked owner. */
  firstAsked: Scalars['Boolean']['output'];
  /** The way the question came in. */
  channel: Channel;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  openedBy: Actor;
  /** Why it was opened. */
  openedCause: DutyCause;
  /** When it was released; null while it is owed. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who released it; null while it is owed. */
  releasedBy?: Maybe<Actor>;
  /** Why it was released; null while it is owed. */
  releasedCause?: Maybe<DutyCause>;
};

export type { DutyKind };

export type { DutyCause };

/** A page of duties. */
export type DutyConnection = {
  __typename?: 'DutyConnection';
  /** The duties of this page, open ones first. */
  edges: Array<DutyEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A duty in a list. */
export type DutyEdge = {
  __typename?: 'DutyEdge';
  /** Place of this duty in the list. */
  cursor: Scalars['String']['output'];
  /** The duty. */
  node: Duty;
};

/** A mark on a ticket that is not handled as it should be. */
export type TicketFlag = {
  __typename?: 'TicketFlag';
  /** What is wrong. */
  kind: TicketFlagKind;
  /** When it was first seen. */
  at: Scalars['DateTime']['output'];
  /** Whose act showed it. */
  actor: Actor;
};

export type { TicketFlagKind };

/** An offer to hand a ticket to a person or to a team (转办). */
export type Transfer = Node & {
  __typename?: 'Transfer';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the transfer by. */
  uuid: Scalars['String']['output'];
  /** Counts the changes of the transfer, from 1, without a gap. Give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The ticket; null where it can't be read any more. */
  ticket?: Maybe<Ticket>;
  /** What became of it. */
  status: TransferStatus;
  /** Who owned the ticket when it was offered, and owns it until it is accepted. */
  sender: Actor;
  /** Who offered it: the sender, or a supervisor or manager for them. */
  offeredBy: Actor;
  /** Who is to take it; null when it is offered to a team. */
  toPerson?: Maybe<Actor>;
  /** UUID of the team of which somebody is to take it; null when it is offered to a person. */
  toTeamId?: Maybe<Scalars['String']['output']>;
  /** Why it is offered. */
  reason: Scalars['String']['output'];
  /** When it was offered. */
  offeredAt: Scalars['DateTime']['output'];
  /** When the offer ends unanswered. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was accepted, refused, withdrawn or expired; null while it is offered. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who accepted, refused or withdrew it; null while it is offered. */
  closedBy?: Maybe<Actor>;
  /** Why it was refused or withdrawn, or why somebody accepted it for the receiver; null when nothing was said. */
  closeReason?: Maybe<Scalars['String']['output']>;
  /** The rule that a refusal cites (退单依据); null when it cites none. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Who owns the ticket since it was accepted; null before. */
  receiver?: Maybe<Actor>;
};

export type { TransferStatus };

/** Which transfers of a person. */
export type TransferBox =
  /** Offered to the person or to their team, and waiting for an answer. */
  | 'INBOX'
  /** Sent by the person, or for them. */
  | 'SENT';

/** A page of transfers. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The transfers of this page, newest first. */
  edges: Array<TransferEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A transfer in a list. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Place of this transfer in the list. */
  cursor: Scalars['String']['output'];
  /** The transfer. */
  node: Transfer;
};

/** The limits of first-asked responsibility. */
export type DutyPolicy = {
  __typename?: 'DutyPolicy';
  /** Identity of the policy; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts the changes of the policy, from 1, without a gap. Give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** A ticket that is transferred more often than this is flagged. */
  maxTransfers: Scalars['Int']['output'];
  /** Seconds after which an unanswered offer ends. */
  offerLimitSeconds: Scalars['Int']['output'];
  /** Seconds for which nobody may own a ticket. */
  unownedLimitSeconds: Scalars['Int']['output'];
  /** A ticket that was refused this often since it last changed hands goes to the backstop owner. */
  maxRefusals: Scalars['Int']['output'];
  /** Seconds, as the clock on the wall runs, within which a question gets its first response; for the monthly report. */
  firstResponseLimitSeconds: Scalars['Int']['output'];
  /** Identity of who takes what nobody takes (兜底责任人); null when nobody does. */
  backstopOwnerId?: Maybe<Scalars['String']['output']>;
  /** Who takes it for the tickets of a team, instead. */
  teamBackstops: Array<TeamBackstop>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Who takes what nobody of a team takes (兜底). */
export type TeamBackstop = {
  __typename?: 'TeamBackstop';
  /** UUID of the team. */
  teamId: Scalars['String']['output'];
  /** Identity of the person. */
  ownerId: Scalars['String']['output'];
};

/** The breaches of first-asked responsibility in one month (首问负责月报). */
export type ComplianceReport = Node & {
  __typename?: 'ComplianceReport';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the report by. */
  uuid: Scalars['String']['output'];
  /** Counts the changes of the report, from 1, without a gap. Give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The month, such as `2026-03`, in the time zone. */
  month: Scalars['String']['output'];
  /** IANA name of the time zone. */
  timeZone: Scalars['String']['output'];
  /** Beginning of the month. */
  from: Scalars['DateTime']['output'];
  /** End of the month; not part of it. */
  until: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: ComplianceReportStatus;
  /** How many breaches it counts. */
  breachCount: Scalars['Int']['output'];
  /** How many tickets they are about. */
  ticketCount: Scalars['Int']['output'];
  /** When it was complete. */
  builtAt: Scalars['DateTime']['output'];
  /** When it was published; null while it is not. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it; null while nobody did. */
  publishedBy?: Maybe<Actor>;
  /**
   * Its numbers by person, team and kind, most breaches first. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  lines?: Maybe<ComplianceLineConnection>;
  /**
   * The breaches behind its numbers, newest first. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  breaches?: Maybe<ComplianceBreachConnection>;
};

/** The breaches of first-asked responsibility in one month (首问负责月报). */
export type ComplianceReportLinesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The breaches of first-asked responsibility in one month (首问负责月报). */
export type ComplianceReportBreachesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplianceBreachFilter>;
};

export type { ComplianceReportStatus };

/** The breaches of one kind by one person in one team. */
export type ComplianceLine = {
  __typename?: 'ComplianceLine';
  /** Key of the line inside its report; give it to the filter of `breaches` to see what is behind the number. */
  position: Scalars['Int']['output'];
  /** Who; null when nobody in particular did. */
  person?: Maybe<Actor>;
  /** UUID of the team; null when there is none. */
  teamId?: Maybe<Scalars['String']['output']>;
  /** What rule. */
  kind: BreachKind;
  /** How many breaches. */
  breachCount: Scalars['Int']['output'];
  /** How many tickets they are about. */
  ticketCount: Scalars['Int']['output'];
};

/** One breach of first-asked responsibility. */
export type ComplianceBreach = {
  __typename?: 'ComplianceBreach';
  /** Identity of the breach; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** What rule. */
  kind: BreachKind;
  /** The ticket; null where it can't be read any more. */
  ticket?: Maybe<Ticket>;
  /** Who; null when nobody in particular did. */
  person?: Maybe<Actor>;
  /** UUID of the team; null when there is none. */
  teamId?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Global id of the transfer; null when there is none. */
  transferId?: Maybe<Scalars['ID']['output']>;
};

export type { BreachKind };

/** A page of reports. */
export type ComplianceReportConnection = {
  __typename?: 'ComplianceReportConnection';
  /** The reports of this page, newest first. */
  edges: Array<ComplianceReportEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A report in a list. */
export type ComplianceReportEdge = {
  __typename?: 'ComplianceReportEdge';
  /** Place of this report in the list. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: ComplianceReport;
};

/** A page of numbers. */
export type ComplianceLineConnection = {
  __typename?: 'ComplianceLineConnection';
  /** The numbers of this page, most breaches first. */
  edges: Array<ComplianceLineEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A number in a list. */
export type ComplianceLineEdge = {
  __typename?: 'ComplianceLineEdge';
  /** Place of this number in the list. */
  cursor: Scalars['String']['output'];
  /** The number. */
  node: ComplianceLine;
};

/** A page of breaches. */
export type ComplianceBreachConnection = {
  __typename?: 'ComplianceBreachConnection';
  /** The breaches of this page, newest first. */
  edges: Array<ComplianceBreachEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A breach in a list. */
export type ComplianceBreachEdge = {
  __typename?: 'ComplianceBreachEdge';
  /** Place of this breach in the list. */
  cursor: Scalars['String']['output'];
  /** The breach. */
  node: ComplianceBreach;
};

/** Which breaches of a report to list. All that is given holds together. */
export type ComplianceBreachFilter = {
  /** Behind this number, by its `position`. */
  line?: InputMaybe<Scalars['Int']['input']>;
  /** By this person. */
  personId?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<BreachKind>;
};

/** What `offerTransfer` needs. */
export type OfferTransferInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Identity of who is to take it; either this or `teamId`. */
  personId?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the team of which somebody is to take it; either this or `personId`. */
  teamId?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acceptTransfer` needs. */
export type AcceptTransferInput = {
  /** Global id of the transfer. */
  transferId: Scalars['ID']['input'];
  /** Identity of who takes it, when a supervisor or manager accepts for them; the caller when left out. */
  receiverId?: InputMaybe<Scalars['String']['input']>;
  /** Why it is accepted for somebody else, at most 1,000 characters; needed then. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the transfer that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `refuseTransfer` needs. */
export type RefuseTransferInput = {
  /** Global id of the transfer. */
  transferId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The rule that says whose work it is (退单依据), at most 200 characters; a refusal without one is in the monthly report. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Version of the transfer that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawTransfer` needs. */
export type WithdrawTransferInput = {
  /** Global id of the transfer. */
  transferId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the transfer that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putDutyPolicy` needs. */
export type PutDutyPolicyInput = {
  /** The new limits. */
  limits: DutyLimitsInput;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the policy that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a duty policy says. */
export type DutyLimitsInput = {
  /** A ticket that is transferred more often than this is flagged; 1 to 100. */
  maxTransfers: Scalars['Int']['input'];
  /** Seconds after which an unanswered offer ends; at most 30 days. */
  offerLimitSeconds: Scalars['Int']['input'];
  /** Seconds for which nobody may own a ticket; at most 30 days. */
  unownedLimitSeconds: Scalars['Int']['input'];
  /** A ticket that was refused this often since it last changed hands goes to the backstop owner; 1 to 100. */
  maxRefusals: Scalars['Int']['input'];
  /** Seconds within which a question gets its first response; one minute to 30 days. */
  firstResponseLimitSeconds: Scalars['Int']['input'];
  /** Identity of who takes what nobody takes; nobody when left out. */
  backstopOwnerId?: InputMaybe<Scalars['String']['input']>;
  /** Who takes it for the tickets of a team, instead; nobody when left out, at most 200. */
  teamBackstops?: InputMaybe<Array<TeamBackstopInput>>;
};

/** Who takes what nobody of a team takes. */
export type TeamBackstopInput = {
  /** UUID of the team. */
  teamId: Scalars['String']['input'];
  /** Identity of the person. */
  ownerId: Scalars['String']['input'];
};

/** What `publishComplianceReport` needs. */
export type PublishComplianceReportInput = {
  /** Global id of the report. */
  reportId: Scalars['ID']['input'];
  /** Version of the report that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `offerTransfer` answers. */
export type OfferTransferPayload = {
  __typename?: 'OfferTransferPayload';
  /** The new transfer; null when it was refused. */
  transfer?: Maybe<Transfer>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `acceptTransfer` answers. */
export type AcceptTransferPayload = {
  __typename?: 'AcceptTransferPayload';
  /** The transfer after the change; null when it was refused. */
  transfer?: Maybe<Transfer>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `refuseTransfer` answers. */
export type RefuseTransferPayload = {
  __typename?: 'RefuseTransferPayload';
  /** The transfer after the change; null when it was refused. */
  transfer?: Maybe<Transfer>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `withdrawTransfer` answers. */
export type WithdrawTransferPayload = {
  __typename?: 'WithdrawTransferPayload';
  /** The transfer after the change; null when it was refused. */
  transfer?: Maybe<Transfer>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putDutyPolicy` answers. */
export type PutDutyPolicyPayload = {
  __typename?: 'PutDutyPolicyPayload';
  /** The policy after the change; null when it was refused. */
  dutyPolicy?: Maybe<DutyPolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `publishComplianceReport` answers. */
export type PublishComplianceReportPayload = {
  __typename?: 'PublishComplianceReportPayload';
  /** The report after the change; null when it was refused. */
  complianceReport?: Maybe<ComplianceReport>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** Those of this page. */
  edges: Array<NotificationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A notification in a list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Notification;
};

/** A page of satisfaction surveys. */
export type SurveyConnection = {
  __typename?: 'SurveyConnection';
  /** Those of this page. */
  edges: Array<SurveyEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A satisfaction survey in a list. */
export type SurveyEdge = {
  __typename?: 'SurveyEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Survey;
};

/** A page of webhook endpoints. */
export type WebhookEndpointConnection = {
  __typename?: 'WebhookEndpointConnection';
  /** Those of this page. */
  edges: Array<WebhookEndpointEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A webhook endpoint in a list. */
export type WebhookEndpointEdge = {
  __typename?: 'WebhookEndpointEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WebhookEndpoint;
};

/** A page of webhook deliveries. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** Those of this page. */
  edges: Array<WebhookDeliveryEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A webhook delivery in a list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WebhookDelivery;
};

/** Something that somebody is told (通知). */
export type Notification = {
  __typename?: 'Notification';
  /** Identity of the notification; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** What it tells, such as `customer_replied`; docs/notifications.md lists the kinds. */
  kind: Scalars['String']['output'];
  /** What it tells, in the language of the request. */
  text: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** When it was read; null until then. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id of the ticket it is about; null when it is about none. */
  ticketId?: Maybe<Scalars['ID']['output']>;
  /** The ticket it is about; null when it is about none, or the caller may not see it. */
  ticket?: Maybe<Ticket>;
};

export type { NotificationMedium };

/** How somebody wants to be told (通知设置). */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** Counts the changes; 0 while nothing was ever set. */
  version: Scalars['Int']['output'];
  /** Language of emails, `en` or `zh-CN`. */
  language: Scalars['String']['output'];
  /** IANA time zone of the quiet hours. */
  timeZone: Scalars['String']['output'];
  /** When only what is urgent is sent by email and webhook (免打扰时段). */
  quietHours: Array<QuietHours>;
  /** Every kind by every medium, as it is now. */
  choices: Array<NotificationChoice>;
};

/** Hours of the week in which only what is urgent is sent by email and webhook, in local time. */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** Days on which they begin, from 1 for Monday to 7 for Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
  /** When they begin, such as `22:00`. */
  from: Scalars['String']['output'];
  /** When they end, such as `08:00`; on the next day when that is not later than `from`. */
  to: Scalars['String']['output'];
};

/** Whether a kind of notification comes by a medium. */
export type NotificationChoice = {
  __typename?: 'NotificationChoice';
  /** Kind of notification. */
  kind: Scalars['String']['output'];
  /** The medium. */
  medium: NotificationMedium;
  /** True when it comes. */
  enabled: Scalars['Boolean']['output'];
};

/** A question to a customer about one resolution, with the answer once there is one (满意度调查). */
export type Survey = {
  __typename?: 'Survey';
  /** Identity of the survey; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts from 1 when it is sent. */
  version: Scalars['Int']['output'];
  /** Global id of the ticket that was resolved. */
  ticketId: Scalars['ID']['output'];
  /** Number of that ticket. */
  ticketNumber: Scalars['String']['output'];
  /** Identity of who is asked. */
  customerId: Scalars['String']['output'];
  /** Identity of who owned the ticket when its customer was asked; null when nobody did. */
  ownerId?: Maybe<Scalars['String']['output']>;
  /** The way the ticket came in. */
  channel: Channel;
  /** Its grade. */
  grade: Grade;
  /** When the customer was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Until when an answer is taken. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was answered first; null until then. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** From 1, not at all satisfied, to 10; null until it is answered. */
  score?: Maybe<Scalars['Int']['output']>;
  /** What the customer wrote; null when they wrote nothing. */
  comment?: Maybe<Scalars['String']['output']>;
};

/** An address that events are sent to (Webhook 端点). */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** Identity of the endpoint; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts the changes from 1. */
  version: Scalars['Int']['output'];
  /** The address. */
  url: Scalars['String']['output'];
  /** Types of events that are sent; all when empty. */
  eventTypes: Array<Scalars['String']['output']>;
  /** False while nothing is sent. */
  active: Scalars['Boolean']['output'];
  /** True when it was switched off because it had failed for too long. */
  disabledByFailures: Scalars['Boolean']['output'];
  /** Since when every attempt has failed; null while they succeed. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when messages are signed with the secret before the last rotation as well; null when they are not. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Where somebody's own notifications are sent (个人 Webhook). */
export type PersonalWebhook = {
  __typename?: 'PersonalWebhook';
  /** Identity of the webhook; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts the changes from 1. */
  version: Scalars['Int']['output'];
  /** The address. */
  url: Scalars['String']['output'];
  /** False while nothing is sent. */
  active: Scalars['Boolean']['output'];
  /** True when it was switched off because it had failed for too long. */
  disabledByFailures: Scalars['Boolean']['output'];
  /** Since when every attempt has failed; null while they succeed. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when messages are signed with the secret before the last rotation as well; null when they are not. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type { WebhookDeliveryStatus };

/** The delivery of an event to an address. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Identity of the delivery; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Identity of the endpoint. */
  endpointId: Scalars['ID']['output'];
  /** Id of the event: the `webhook-id` header and the `ce_id` on Kafka. */
  eventId: Scalars['String']['output'];
  /** Type of the event. */
  eventType: Scalars['String']['output'];
  /** What became of it. */
  status: WebhookDeliveryStatus;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is tried next; null when it is not. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attempts so far, oldest first; the last 20. */
  attempts: Array<WebhookAttempt>;
};

/** One attempt to deliver. */
export type WebhookAttempt = {
  __typename?: 'WebhookAttempt';
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  /** When it ended. */
  at: Scalars['DateTime']['output'];
  /** HTTP status of the answer; null when there was none. */
  httpStatus?: Maybe<Scalars['Int']['output']>;
  /** Why there was no success, as a code such as `timeout`; null when there was. */
  failure?: Maybe<Scalars['String']['output']>;
  /** How long it took, in milliseconds. */
  durationMs: Scalars['Int']['output'];
};

/** Which surveys to list. All that is given holds together. */
export type SurveyFilter = {
  /** Only those that were answered. */
  answeredOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of tickets this identity owned when the customer was asked. */
  ownerId?: InputMaybe<Scalars['String']['input']>;
};

/** What `markNotificationsRead` needs. */
export type MarkNotificationsReadInput = {
  /** Identities of the notifications, at most 100. */
  ids: Array<Scalars['ID']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Hours of the week in which only what is urgent is sent by email, in local time. */
export type QuietHoursInput = {
  /** Days on which they begin, from 1 for Monday to 7 for Sunday. */
  weekdays: Array<Scalars['Int']['input']>;
  /** When they begin, such as `22:00`. */
  from: Scalars['String']['input'];
  /** When they end, such as `08:00`; on the next day when that is not later than `from`. */
  to: Scalars['String']['input'];
};

/** Whether a kind of notification is to come by a medium. */
export type NotificationChoiceInput = {
  /** Kind of notification. */
  kind: Scalars['String']['input'];
  /** The medium. */
  medium: NotificationMedium;
  /** True when it is to come. */
  enabled: Scalars['Boolean']['input'];
};

/** What `setNotificationPreferences` needs. */
export type SetNotificationPreferencesInput = {
  /** Language of emails, `en` or `zh-CN`. */
  language: Scalars['String']['input'];
  /** IANA time zone of the quiet hours. */
  timeZone: Scalars['String']['input'];
  /** When only what is urgent is sent by email and webhook, at most 14; never the whole week. */
  quietHours: Array<QuietHoursInput>;
  /** What differs from the defaults of the department, at most 200. */
  choices: Array<NotificationChoiceInput>;
  /** Version of the preferences that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerSurvey` needs. */
export type AnswerSurveyInput = {
  /** Identity of the survey. */
  surveyId: Scalars['ID']['input'];
  /** From 1, not at all satisfied, to 10. */
  score: Scalars['Int']['input'];
  /** Anything else to say, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Version of the survey that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerSurveyByToken` needs. */
export type AnswerSurveyByTokenInput = {
  /** The secret part of the link. */
  token: Scalars['String']['input'];
  /** From 1, not at all satisfied, to 10. */
  score: Scalars['Int']['input'];
  /** Anything else to say, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createWebhookEndpoint` needs. */
export type CreateWebhookEndpointInput = {
  /** The address: https, without a user name in it, at most 2,000 characters. */
  url: Scalars['String']['input'];
  /** Types of events to send; all when left out. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateWebhookEndpoint` needs. */
export type UpdateWebhookEndpointInput = {
  /** Identity of the endpoint. */
  endpointId: Scalars['ID']['input'];
  /** The address: https, without a user name in it, at most 2,000 characters. */
  url: Scalars['String']['input'];
  /** Types of events to send; all when left out. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** False to send nothing. */
  active: Scalars['Boolean']['input'];
  /** Version of the endpoint that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteWebhookEndpoint` needs. */
export type DeleteWebhookEndpointInput = {
  /** Identity of the endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Version of the endpoint that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `rotateWebhookSecret` needs. */
export type RotateWebhookSecretInput = {
  /** Identity of the endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Version of the endpoint that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `redeliverWebhook` needs. */
export type RedeliverWebhookInput = {
  /** Identity of the delivery. */
  deliveryId: Scalars['ID']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createMyWebhook` needs. */
export type CreateMyWebhookInput = {
  /** The address: https, without a user name in it, at most 2,000 characters. */
  url: Scalars['String']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateMyWebhook` needs. */
export type UpdateMyWebhookInput = {
  /** The address: https, without a user name in it, at most 2,000 characters. */
  url: Scalars['String']['input'];
  /** False to send nothing. */
  active: Scalars['Boolean']['input'];
  /** Version of the webhook that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteMyWebhook` needs. */
export type DeleteMyWebhookInput = {
  /** Version of the webhook that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `rotateMyWebhookSecret` needs. */
export type RotateMyWebhookSecretInput = {
  /** Version of the webhook that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `redeliverToMyWebhook` needs. */
export type RedeliverToMyWebhookInput = {
  /** Identity of the delivery. */
  deliveryId: Scalars['ID']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `markNotificationsRead` answers. */
export type MarkNotificationsReadPayload = {
  __typename?: 'MarkNotificationsReadPayload';
  /** How many are still unread; null when it was refused. */
  unreadCount?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setNotificationPreferences` answers. */
export type SetNotificationPreferencesPayload = {
  __typename?: 'SetNotificationPreferencesPayload';
  /** The preferences after the change; null when it was refused. */
  preferences?: Maybe<NotificationPreferences>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `answerSurvey` answers. */
export type AnswerSurveyPayload = {
  __typename?: 'AnswerSurveyPayload';
  /** The survey with the answer; null when it was refused. */
  survey?: Maybe<Survey>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `answerSurveyByToken` answers. */
export type AnswerSurveyByTokenPayload = {
  __typename?: 'AnswerSurveyByTokenPayload';
  /** The survey with the answer; null when it was refused. */
  survey?: Maybe<Survey>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `createWebhookEndpoint` answers. */
export type CreateWebhookEndpointPayload = {
  __typename?: 'CreateWebhookEndpointPayload';
  /** The endpoint; null when it was refused. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** The secret, `whsec_` and Base64, never shown again; null when it was refused. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateWebhookEndpoint` answers. */
export type UpdateWebhookEndpointPayload = {
  __typename?: 'UpdateWebhookEndpointPayload';
  /** The endpoint; null when it was refused. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `deleteWebhookEndpoint` answers. */
export type DeleteWebhookEndpointPayload = {
  __typename?: 'DeleteWebhookEndpointPayload';
  /** Identity of the endpoint that is gone; null when it was refused. */
  deletedEndpointId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `rotateWebhookSecret` answers. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The endpoint; null when it was refused. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** The secret, `whsec_` and Base64, never shown again; null when it was refused. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `redeliverWebhook` answers. */
export type RedeliverWebhookPayload = {
  __typename?: 'RedeliverWebhookPayload';
  /** The delivery, which is tried now; null when it was refused. */
  delivery?: Maybe<WebhookDelivery>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateMyWebhook` answers. */
export type MyWebhookPayload = {
  __typename?: 'MyWebhookPayload';
  /** The webhook; null when it was refused. */
  webhook?: Maybe<PersonalWebhook>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `createMyWebhook` and `rotateMyWebhookSecret` answer. */
export type MyWebhookSecretPayload = {
  __typename?: 'MyWebhookSecretPayload';
  /** The webhook; null when it was refused. */
  webhook?: Maybe<PersonalWebhook>;
  /** The secret, `whsec_` and Base64, never shown again; null when it was refused. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `deleteMyWebhook` answers. */
export type DeleteMyWebhookPayload = {
  __typename?: 'DeleteMyWebhookPayload';
  /** Identity of the webhook that is gone; null when it was refused. */
  deletedWebhookId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** People who work together and share a queue (团队). */
export type Team = Node & {
  __typename?: 'Team';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the team by. */
  uuid: Scalars['String']['output'];
  /** Name to show. */
  name: Scalars['String']['output'];
  /** Counts the changes of the team, from 1, without a gap. */
  version: Scalars['Int']['output'];
  /** When it was archived; null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of teams. */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The teams of this page, oldest first. */
  edges: Array<TeamEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A team in a list. */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** Place of this team in the list. */
  cursor: Scalars['String']['output'];
  /** The team. */
  node: Team;
};

export type { StaffLocale };

/** Somebody who works in the department (员工). */
export type StaffMember = Node & {
  __typename?: 'StaffMember';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the member by. */
  uuid: Scalars['String']['output'];
  /** Identity, as their access token names it. */
  memberId: Scalars['String']['output'];
  /** Name to show. */
  name: Scalars['String']['output'];
  /** Where they are written to; null when that is unknown. */
  email?: Maybe<Scalars['String']['output']>;
  /** Language of what is sent to them. */
  locale: StaffLocale;
  /** The team they belong to; null while they belong to none. */
  team?: Maybe<Team>;
  /** False once they have left. */
  active: Scalars['Boolean']['output'];
  /** Counts the changes of the member, from 1, without a gap. */
  version: Scalars['Int']['output'];
  /** What they can do. */
  skills: Array<MemberSkill>;
  /** How much they can work on at once, by channel, where it differs from the default. */
  capacities: Array<ChannelCapacity>;
};

/** A page of members of staff. */
export type StaffMemberConnection = {
  __typename?: 'StaffMemberConnection';
  /** The members of this page, by identity. */
  edges: Array<StaffMemberEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A member of staff in a list. */
export type StaffMemberEdge = {
  __typename?: 'StaffMemberEdge';
  /** Place of this member in the list. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: StaffMember;
};

/** What a member can do, and how well. */
export type MemberSkill = {
  __typename?: 'MemberSkill';
  /** Id in the catalogue of skills. */
  skillId: Scalars['String']['output'];
  /** From 1 (beginner) to 5 (expert). */
  level: Scalars['Int']['output'];
  /** From when on it does not count any more; null when it does not lapse. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that a ticket may need somebody to be able to do (技能). */
export type Skill = {
  __typename?: 'Skill';
  /** Short id, such as `refund`; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Counts the changes of the skill, from 1, without a gap. */
  version: Scalars['Int']['output'];
};

/** A page of skills. */
export type SkillConnection = {
  __typename?: 'SkillConnection';
  /** The skills of this page, by id. */
  edges: Array<SkillEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A skill in a list. */
export type SkillEdge = {
  __typename?: 'SkillEdge';
  /** Place of this skill in the list. */
  cursor: Scalars['String']['output'];
  /** The skill. */
  node: Skill;
};

/** How many open tickets of a channel can be given to somebody (接待上限). */
export type ChannelCapacity = {
  __typename?: 'ChannelCapacity';
  /** The channel. */
  channel: Channel;
  /** Open tickets at once. */
  tickets: Scalars['Int']['output'];
};

export type { PresenceState };

export type { PresenceEnd };

/** How somebody is at work now. */
export type Presence = {
  __typename?: 'Presence';
  /** Identity of the member. */
  memberId: Scalars['String']['output'];
  /** Whether they can be given work. */
  state: PresenceState;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** When to say it again at the latest, or the member counts as offline; null while they are. */
  renewBefore?: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes, from 1, without a gap; 0 while they never said anything. */
  version: Scalars['Int']['output'];
};

/** A time that somebody was at work in one state. */
export type PresenceInterval = {
  __typename?: 'PresenceInterval';
  /** Identity of the interval; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Available, away or busy. */
  state: PresenceState;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended; null while it lasts. */
  end?: Maybe<PresenceEnd>;
};

/** A page of times at work. */
export type PresenceIntervalConnection = {
  __typename?: 'PresenceIntervalConnection';
  /** The intervals of this page, newest first. */
  edges: Array<PresenceIntervalEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A time at work in a list. */
export type PresenceIntervalEdge = {
  __typename?: 'PresenceIntervalEdge';
  /** Place of this interval in the list. */
  cursor: Scalars['String']['output'];
  /** The interval. */
  node: PresenceInterval;
};

/** How long a member was at work between two instants (工时). */
export type WorkedTime = {
  __typename?: 'WorkedTime';
  /** Seconds available. */
  availableSeconds: Scalars['Float']['output'];
  /** Seconds busy. */
  busySeconds: Scalars['Float']['output'];
  /** Seconds away, which are breaks. */
  awaySeconds: Scalars['Float']['output'];
};

/** A page of the board of a team (团队看板). */
export type TeamBoardConnection = {
  __typename?: 'TeamBoardConnection';
  /** The members of this page, by identity. */
  edges: Array<TeamBoardEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** Tickets in the team's queue that nobody owns, counted up to 10,000. */
  queuedTickets: Scalars['Int']['output'];
};

/** A member on the board of a team. */
export type TeamBoardEdge = {
  __typename?: 'TeamBoardEdge';
  /** Place of this member on the board. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: TeamBoardMember;
};

/** A member with what they have to do. */
export type TeamBoardMember = {
  __typename?: 'TeamBoardMember';
  /** Name to show. */
  name: Scalars['String']['output'];
  /** How they are at work. */
  presence: Presence;
  /** Load and capacity of each channel. */
  loads: Array<ChannelLoad>;
  /** Whether they are on shift now (是否当班). */
  shiftStanding: ShiftStanding;
  /** The shifts they are in; of who is off shift, those that they have today. */
  shifts: Array<Shift>;
};

export type { ShiftStanding };

export type { ShiftPolicy };

/** Hours that are worked by who is on them (班次). */
export type Shift = Node & {
  __typename?: 'Shift';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the shift by. */
  uuid: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Its hours; what lasts over midnight belongs to the date on which it begins. */
  hours: CalendarDefinition;
  /** Last date on which it begins, YYYY-MM-DD; null while that is open. */
  lastDate?: Maybe<Scalars['String']['output']>;
  /** Counts the changes, from 1, without a gap. */
  version: Scalars['Int']['output'];
};

/** A page of shifts. */
export type ShiftConnection = {
  __typename?: 'ShiftConnection';
  /** The shifts of this page. */
  edges: Array<ShiftEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A shift in a list. */
export type ShiftEdge = {
  __typename?: 'ShiftEdge';
  /** Place of this shift in the list. */
  cursor: Scalars['String']['output'];
  /** The shift. */
  node: Shift;
};

/** Somebody is on a shift from one date to another, by the time zone of the shift (排班). */
export type ShiftAssignment = {
  __typename?: 'ShiftAssignment';
  /** Identity, to give to `saveShiftAssignment` and `removeShiftAssignment`; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** The shift. */
  shift?: Maybe<Shift>;
  /** Identity of the member. */
  memberId: Scalars['String']['output'];
  /** First date, YYYY-MM-DD. */
  fromDate: Scalars['String']['output'];
  /** Last date, which is included; null while that is open. */
  toDate?: Maybe<Scalars['String']['output']>;
  /** Counts the changes, from 1, without a gap. */
  version: Scalars['Int']['output'];
};

/** A page of who is on which shift. */
export type ShiftAssignmentConnection = {
  __typename?: 'ShiftAssignmentConnection';
  /** Those of this page. */
  edges: Array<ShiftAssignmentEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** Who is on a shift, in a list. */
export type ShiftAssignmentEdge = {
  __typename?: 'ShiftAssignmentEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ShiftAssignment;
};

/** Work that somebody has in one channel, and how much they can have. */
export type ChannelLoad = {
  __typename?: 'ChannelLoad';
  /** The channel. */
  channel: Channel;
  /** Tickets they own that are open. */
  openTickets: Scalars['Int']['output'];
  /** How many can be given to them at most; a claim may exceed it. */
  capacity: Scalars['Int']['output'];
};

export type { RoutingStrategy };

/** Which tickets go to which team, and who of it gets them; the first rule in order that matches holds (分派规则). */
export type RoutingRule = {
  __typename?: 'RoutingRule';
  /** Opaque id, to give to `saveRoutingRule`; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** The UUID that events, receipts and the audit trail know the rule by. */
  uuid: Scalars['String']['output'];
  /** Name to show. */
  name: Scalars['String']['output'];
  /** Place among the rules; the lowest is asked first. */
  position: Scalars['Int']['output'];
  /** False while it is out of use. */
  active: Scalars['Boolean']['output'];
  /** Channels it is for; all when empty. */
  channels: Array<Channel>;
  /** Grades it is for; all when empty. */
  grades: Array<Grade>;
  /** Tiers of customers it is for; all when empty. */
  tiers: Array<Scalars['String']['output']>;
  /** The team that gets the tickets. */
  team?: Maybe<Team>;
  /** How one of several suitable members is chosen. */
  strategy: RoutingStrategy;
  /** Skills that a member must have. */
  skills: Array<RequiredSkill>;
  /** What is asked for less, after how long. */
  relaxes: Array<RelaxStep>;
  /** Which team comes next, after how long. */
  overflows: Array<OverflowStep>;
  /** What is asked for of shifts. */
  shiftPolicy: ShiftPolicy;
  /** What is asked for less of shifts, after how long. */
  shiftRelaxes: Array<ShiftRelaxStep>;
  /** Counts the changes of the rule, from 1, without a gap. */
  version: Scalars['Int']['output'];
};

/** A page of rules of routing. */
export type RoutingRuleConnection = {
  __typename?: 'RoutingRuleConnection';
  /** The rules of this page, by place. */
  edges: Array<RoutingRuleEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A rule of routing in a list. */
export type RoutingRuleEdge = {
  __typename?: 'RoutingRuleEdge';
  /** Place of this rule in the list. */
  cursor: Scalars['String']['output'];
  /** The rule. */
  node: RoutingRule;
};

/** A skill that a ticket needs. */
export type RequiredSkill = {
  __typename?: 'RequiredSkill';
  /** Id in the catalogue of skills. */
  skillId: Scalars['String']['output'];
  /** Lowest level that will do. */
  minLevel: Scalars['Int']['output'];
};

/** Asks for less once a ticket has waited for some time. */
export type RelaxStep = {
  __typename?: 'RelaxStep';
  /** Seconds in the queue. */
  afterSeconds: Scalars['Int']['output'];
  /** The skill. */
  skillId: Scalars['String']['output'];
  /** Lowest level that will do from then on; 0 drops the skill. */
  minLevel: Scalars['Int']['output'];
};

/** Asks for less of shifts once a ticket has waited for some time. */
export type ShiftRelaxStep = {
  __typename?: 'ShiftRelaxStep';
  /** Seconds in the queue. */
  afterSeconds: Scalars['Int']['output'];
  /** What is asked for from then on. */
  policy: ShiftPolicy;
};

/** Moves a ticket to the queue of another team once it has waited for some time. */
export type OverflowStep = {
  __typename?: 'OverflowStep';
  /** Seconds in the queue. */
  afterSeconds: Scalars['Int']['output'];
  /** The team. */
  team?: Maybe<Team>;
};

/** The record of one decision: why this member, or why nobody (分派凭据). */
export type RoutingReceipt = {
  __typename?: 'RoutingReceipt';
  /** Identity of the receipt; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** When it was decided. */
  at: Scalars['DateTime']['output'];
  /** Version of the ticket that was decided about. */
  ticketVersion: Scalars['Int']['output'];
  /** UUID of the rule. */
  ruleUuid: Scalars['String']['output'];
  /** Version of the rule. */
  ruleVersion: Scalars['Int']['output'];
  /** The team whose members were looked at. */
  team?: Maybe<Team>;
  /** How one was chosen. */
  strategy: RoutingStrategy;
  /** Skills that were required by then. */
  skills: Array<RequiredSkill>;
  /** What was asked for of shifts by then; null in decisions from before there were shifts. */
  shiftPolicy?: Maybe<ShiftPolicy>;
  /** Who was looked at, at most 200: the winner, then by score, then who was removed. */
  candidates: Array<RoutingCandidate>;
  /** How many were looked at. */
  candidateCount: Scalars['Int']['output'];
  /** Identity of who got the ticket; null when nobody did. */
  winnerId?: Maybe<Scalars['String']['output']>;
  /** How it came about. */
  reason: RoutingReason;
  /** Seconds the ticket had waited by then. */
  waitedSeconds: Scalars['Float']['output'];
};

/** One member whom a decision looked at. */
export type RoutingCandidate = {
  __typename?: 'RoutingCandidate';
  /** Identity of the member. */
  memberId: Scalars['String']['output'];
  /** Why they were not considered; null when they were. */
  removedBy?: Maybe<RoutingFilter>;
  /** Open tickets of the channel they had. */
  load: Scalars['Int']['output'];
  /** How many they could have. */
  capacity: Scalars['Int']['output'];
  /** The higher, the better: seconds since they were given a ticket, or the free share of their capacity; null for who was removed. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The shifts they were in; of who was off shift, those of that day. */
  shifts: Array<Shift>;
};

export type { RoutingFilter };

export type { RoutingReason };

/** What `createTeam` needs. */
export type CreateTeamInput = {
  /** Its name, at most 100 characters; no other team may have it. */
  name: Scalars['String']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `renameTeam` needs. */
export type RenameTeamInput = {
  /** Global id of the team. */
  teamId: Scalars['ID']['input'];
  /** Its new name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Version of the team that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `archiveTeam` needs. */
export type ArchiveTeamInput = {
  /** Global id of the team. */
  teamId: Scalars['ID']['input'];
  /** Version of the team that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveStaffMember` needs. */
export type SaveStaffMemberInput = {
  /** Identity, as their access token names it. */
  memberId: Scalars['String']['input'];
  /** Name to show, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Where they are written to; left out when that is unknown. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Language of what is sent to them; Chinese when left out. */
  locale?: InputMaybe<StaffLocale>;
  /** Global id of the team they belong to; left out for none. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** False once they have left; true when left out. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the member that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveSkill` needs. */
export type SaveSkillInput = {
  /** Short id made of letters, digits and `._:@-`, at most 60 characters. */
  skillId: Scalars['String']['input'];
  /** Name in Chinese, at most 100 characters. */
  nameZh: Scalars['String']['input'];
  /** Name in English, at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Version of the skill that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a member can do, and how well. */
export type MemberSkillInput = {
  /** Id in the catalogue of skills. */
  skillId: Scalars['String']['input'];
  /** From 1 (beginner) to 5 (expert). */
  level: Scalars['Int']['input'];
  /** From when on it does not count any more; left out when it does not lapse. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `setMemberSkills` needs. */
export type SetMemberSkillsInput = {
  /** Identity of the member. */
  memberId: Scalars['String']['input'];
  /** All that they can do, each skill once, at most 50. */
  skills: Array<MemberSkillInput>;
  /** Version of the member that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How many open tickets of a channel can be given to somebody. */
export type ChannelCapacityInput = {
  /** The channel. */
  channel: Channel;
  /** Open tickets at once, 0 to 1,000. */
  tickets: Scalars['Int']['input'];
};

/** What `setMemberCapacity` needs. */
export type SetMemberCapacityInput = {
  /** Identity of the member. */
  memberId: Scalars['String']['input'];
  /** Channels where they differ from the default, each once. */
  capacities: Array<ChannelCapacityInput>;
  /** Version of the member that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setDefaultCapacities` needs. */
export type SetDefaultCapacitiesInput = {
  /** The channels that change, each once. */
  capacities: Array<ChannelCapacityInput>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setPresence` needs. */
export type SetPresenceInput = {
  /** How the caller is at work. */
  state: PresenceState;
  /** Version of the presence that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A skill that a ticket needs. */
export type RequiredSkillInput = {
  /** Id in the catalogue of skills. */
  skillId: Scalars['String']['input'];
  /** Lowest level that will do, 1 to 5. */
  minLevel: Scalars['Int']['input'];
};

/** Asks for less once a ticket has waited for some time. */
export type RelaxStepInput = {
  /** Seconds in the queue, at most 604,800. */
  afterSeconds: Scalars['Int']['input'];
  /** A skill that the rule requires. */
  skillId: Scalars['String']['input'];
  /** Lowest level that will do from then on, 0 to 4; 0 drops the skill. */
  minLevel: Scalars['Int']['input'];
};

/** Asks for less of shifts once a ticket has waited for some time. */
export type ShiftRelaxStepInput = {
  /** Seconds in the queue, at most 604,800. */
  afterSeconds: Scalars['Int']['input'];
  /** What is asked for from then on: less than before. */
  policy: ShiftPolicy;
};

/** Moves a ticket to the queue of another team once it has waited for some time. */
export type OverflowStepInput = {
  /** Seconds in the queue, at most 604,800. */
  afterSeconds: Scalars['Int']['input'];
  /** Global id of the team. */
  teamId: Scalars['ID']['input'];
};

/** What `saveRoutingRule` needs. */
export type SaveRoutingRuleInput = {
  /** Opaque id of the rule to change; left out to create one. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** Name to show, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Place among the rules, 0 to 10,000; the lowest is asked first. */
  position: Scalars['Int']['input'];
  /** False while it is out of use; true when left out. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Channels it is for; all when left out. */
  channels?: InputMaybe<Array<Channel>>;
  /** Grades it is for; all when left out. */
  grades?: InputMaybe<Array<Grade>>;
  /** Tiers of customers it is for, such as `vip`; all when left out. */
  tiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Global id of the team that gets the tickets. */
  teamId: Scalars['ID']['input'];
  /** How one of several suitable members is chosen; in rounds when left out. */
  strategy?: InputMaybe<RoutingStrategy>;
  /** Skills that a member must have, each once, at most 10. */
  skills?: InputMaybe<Array<RequiredSkillInput>>;
  /** What is asked for less, after how long; at most 20 steps, each later than the one before. */
  relaxes?: InputMaybe<Array<RelaxStepInput>>;
  /** Which team comes next, after how long; at most 10 steps, each later than the one before. */
  overflows?: InputMaybe<Array<OverflowStepInput>>;
  /** What is asked for of shifts; `WHEN_ASSIGNED` when left out. */
  shiftPolicy?: InputMaybe<ShiftPolicy>;
  /** What is asked for less of shifts, after how long; at most 2 steps, each later than the one before. */
  shiftRelaxes?: InputMaybe<Array<ShiftRelaxStepInput>>;
  /** Version of the rule that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveShift` needs. */
export type SaveShiftInput = {
  /** Global id of the shift to change; left out to create one. */
  shiftId?: InputMaybe<Scalars['ID']['input']>;
  /** Name in Chinese, at most 100 characters. */
  nameZh: Scalars['String']['input'];
  /** Name in English, at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Its hours: 1320 to 1800 is 22:00 to 06:00 of the next day. */
  hours: CalendarDefinitionInput;
  /** Version of the shift that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endShift` needs. */
export type EndShiftInput = {
  /** Global id of the shift. */
  shiftId: Scalars['ID']['input'];
  /** Last date on which it begins, YYYY-MM-DD: today or later, by its time zone. */
  lastDate: Scalars['String']['input'];
  /** Version of the shift that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveShiftAssignment` needs. */
export type SaveShiftAssignmentInput = {
  /** Identity of the assignment to change; left out to create one. */
  assignmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the shift; stays what it is in a change. */
  shiftId: Scalars['ID']['input'];
  /** Identity of the member: one who works here; stays what it is in a change. */
  memberId: Scalars['String']['input'];
  /** First date, YYYY-MM-DD. */
  fromDate: Scalars['String']['input'];
  /** Last date, which is included; left out to leave it open. */
  toDate?: InputMaybe<Scalars['String']['input']>;
  /** Version of the assignment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeShiftAssignment` needs. */
export type RemoveShiftAssignmentInput = {
  /** Identity of the assignment. */
  assignmentId: Scalars['ID']['input'];
  /** Version of the assignment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `assignTicket` needs. */
export type AssignTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Identity of who gets it: an active member of staff. */
  memberId: Scalars['String']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of a team answers. */
export type TeamPayload = {
  __typename?: 'TeamPayload';
  /** The team after the change; null when it was refused. */
  team?: Maybe<Team>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a change of a member of staff answers. */
export type StaffMemberPayload = {
  __typename?: 'StaffMemberPayload';
  /** The member after the change; null when it was refused. */
  staffMember?: Maybe<StaffMember>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveSkill` answers. */
export type SkillPayload = {
  __typename?: 'SkillPayload';
  /** The skill after the change; null when it was refused. */
  skill?: Maybe<Skill>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setDefaultCapacities` answers. */
export type DefaultCapacitiesPayload = {
  __typename?: 'DefaultCapacitiesPayload';
  /** The capacities after the change; null when it was refused. */
  capacities?: Maybe<Array<ChannelCapacity>>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setPresence` answers. */
export type PresencePayload = {
  __typename?: 'PresencePayload';
  /** The presence after the change; null when it was refused. */
  presence?: Maybe<Presence>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveRoutingRule` answers. */
export type RoutingRulePayload = {
  __typename?: 'RoutingRulePayload';
  /** The rule after the change; null when it was refused. */
  rule?: Maybe<RoutingRule>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a change of a shift answers. */
export type ShiftPayload = {
  __typename?: 'ShiftPayload';
  /** The shift after the change; null when it was refused. */
  shift?: Maybe<Shift>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveShiftAssignment` answers. */
export type ShiftAssignmentPayload = {
  __typename?: 'ShiftAssignmentPayload';
  /** Who is on the shift, and when; null when it was refused. */
  assignment?: Maybe<ShiftAssignment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `removeShiftAssignment` answers. */
export type RemoveShiftAssignmentPayload = {
  __typename?: 'RemoveShiftAssignmentPayload';
  /** Identity of the assignment that is gone; null when it was refused. */
  removedAssignmentId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `assignTicket` answers. */
export type AssignTicketPayload = {
  __typename?: 'AssignTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { Visibility };

/** A text that is sent often (快捷回复). */
export type CannedReply = {
  __typename?: 'CannedReply';
  /** Identity of the canned reply; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts the changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** What people find it by. */
  title: Scalars['String']['output'];
  /** The text; its variables are `{{customer.name}}`, `{{ticket.number}}`, `{{ticket.subject}}` and `{{agent.name}}`. */
  body: Scalars['String']['output'];
  /** Who may use it. */
  visibility: Visibility;
  /** Identity of who made it. */
  ownerId: Scalars['String']['output'];
  /** UUID of the team it is for; null unless it is for a team. */
  teamId?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Steps that are taken together (宏). */
export type Macro = {
  __typename?: 'Macro';
  /** Identity of the macro; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts the changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** What people find it by. */
  name: Scalars['String']['output'];
  /** The steps, in order. */
  actions: Array<MacroAction>;
  /** Who may use it. */
  visibility: Visibility;
  /** Identity of who made it. */
  ownerId: Scalars['String']['output'];
  /** UUID of the team it is for; null unless it is for a team. */
  teamId?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One step of a macro; exactly one of its fields is set. */
export type MacroAction = {
  __typename?: 'MacroAction';
  /** Sends the canned reply with this id. */
  replyId?: Maybe<Scalars['ID']['output']>;
  /** Adds an internal note with this text, which may have variables. */
  note?: Maybe<Scalars['String']['output']>;
  /** Changes the grade to this one. */
  grade?: Maybe<Grade>;
  /** Resolves the ticket with this resolution, which may have variables. */
  resolution?: Maybe<Scalars['String']['output']>;
  /** True: lets the caller follow the ticket. */
  watch?: Maybe<Scalars['Boolean']['output']>;
  /** True: makes the caller its owner when nobody is. */
  claim?: Maybe<Scalars['Boolean']['output']>;
  /** Lets work on the ticket rest (暂停处理). */
  pause?: Maybe<MacroPause>;
};

/** How a macro lets work on a ticket rest (暂停处理). */
export type MacroPause = {
  __typename?: 'MacroPause';
  /** What the ticket waits for. */
  reason: WaitingReason;
  /** After how many minutes work goes on by itself; null when only the customer or a colleague ends it. */
  resumeAfterMinutes?: Maybe<Scalars['Int']['output']>;
  /** What was agreed, for colleagues to read, which may have variables; null when nothing was. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What one step of a macro came to. */
export type MacroStep = {
  __typename?: 'MacroStep';
  /** The entry of the timeline that it made; null when it made none. */
  kind?: Maybe<TimelineEntryKind>;
  /** Its text, filled in; null when it has none. */
  text?: Maybe<Scalars['String']['output']>;
};

/** One step of a macro; set exactly one field. */
export type MacroActionInput =
  /** Sends the canned reply with this id. */
  | {
      replyId: Scalars['ID']['input'];
      note?: never;
      grade?: never;
      resolution?: never;
      watch?: never;
      claim?: never;
      pause?: never;
    } /** Adds an internal note with this text, which may have variables; at most 10,000 characters. */
  | {
      replyId?: never;
      note: Scalars['String']['input'];
      grade?: never;
      resolution?: never;
      watch?: never;
      claim?: never;
      pause?: never;
    } /** Changes the grade to this one. */
  | {
      replyId?: never;
      note?: never;
      grade: Grade;
      resolution?: never;
      watch?: never;
      claim?: never;
      pause?: never;
    } /** Resolves the ticket with this resolution, which may have variables; at most 10,000 characters. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution: Scalars['String']['input'];
      watch?: never;
      claim?: never;
      pause?: never;
    } /** True: lets the caller follow the ticket. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution?: never;
      watch: Scalars['Boolean']['input'];
      claim?: never;
      pause?: never;
    } /** True: makes the caller its owner when nobody is. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution?: never;
      watch?: never;
      claim: Scalars['Boolean']['input'];
      pause?: never;
    } /** Lets work on the ticket rest (暂停处理), by the rules of `pauseTicket`. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution?: never;
      watch?: never;
      claim?: never;
      pause: MacroPauseInput;
    };

/** How a macro lets work on a ticket rest. */
export type MacroPauseInput = {
  /** What the ticket waits for. */
  reason: WaitingReason;
  /** After how many minutes work goes on by itself, at most 129,600 (90 days); left out when nothing was agreed. */
  resumeAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What was agreed, for colleagues to read, at most 1,000 characters, which may have variables. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveCannedReply` needs. */
export type SaveCannedReplyInput = {
  /** Id of the canned reply to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What people find it by, at most 100 characters. */
  title: Scalars['String']['input'];
  /** The text, at most 10,000 characters. */
  body: Scalars['String']['input'];
  /** Who may use it. */
  visibility: Visibility;
  /** UUID of the team it is for; the caller's own when left out. */
  teamId?: InputMaybe<Scalars['String']['input']>;
  /** Version of the canned reply that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteCannedReply` needs. */
export type DeleteCannedReplyInput = {
  /** Id of the canned reply. */
  id: Scalars['ID']['input'];
  /** Version of the canned reply that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveMacro` needs. */
export type SaveMacroInput = {
  /** Id of the macro to change; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What people find it by, at most 100 characters. */
  name: Scalars['String']['input'];
  /** The steps, in order, 1 to 10. */
  actions: Array<MacroActionInput>;
  /** Who may use it. */
  visibility: Visibility;
  /** UUID of the team it is for; the caller's own when left out. */
  teamId?: InputMaybe<Scalars['String']['input']>;
  /** Version of the macro that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteMacro` needs. */
export type DeleteMacroInput = {
  /** Id of the macro. */
  id: Scalars['ID']['input'];
  /** Version of the macro that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `runMacro` needs. */
export type RunMacroInput = {
  /** Id of the macro. */
  macroId: Scalars['ID']['input'];
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** True to learn what would happen, without it happening. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the ticket that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A page of canned replies. */
export type CannedReplyConnection = {
  __typename?: 'CannedReplyConnection';
  /** Those of this page, newest first. */
  edges: Array<CannedReplyEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A canned reply in a list. */
export type CannedReplyEdge = {
  __typename?: 'CannedReplyEdge';
  /** Place of this one in the list. */
  cursor: Scalars['String']['output'];
  /** The canned reply. */
  node: CannedReply;
};

/** A page of macros. */
export type MacroConnection = {
  __typename?: 'MacroConnection';
  /** Those of this page, newest first. */
  edges: Array<MacroEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A macro in a list. */
export type MacroEdge = {
  __typename?: 'MacroEdge';
  /** Place of this one in the list. */
  cursor: Scalars['String']['output'];
  /** The macro. */
  node: Macro;
};

/** What `saveCannedReply` answers. */
export type SaveCannedReplyPayload = {
  __typename?: 'SaveCannedReplyPayload';
  /** The canned reply as it is kept; null when it was refused. */
  cannedReply?: Maybe<CannedReply>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `deleteCannedReply` answers. */
export type DeleteCannedReplyPayload = {
  __typename?: 'DeleteCannedReplyPayload';
  /** Id of what was deleted; null when it was refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveMacro` answers. */
export type SaveMacroPayload = {
  __typename?: 'SaveMacroPayload';
  /** The macro as it is kept; null when it was refused. */
  macro?: Maybe<Macro>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `deleteMacro` answers. */
export type DeleteMacroPayload = {
  __typename?: 'DeleteMacroPayload';
  /** Id of what was deleted; null when it was refused. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `runMacro` answers. */
export type RunMacroPayload = {
  __typename?: 'RunMacroPayload';
  /** The ticket after all steps, or as it would be; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** What each step came to, or would come to; null when it was refused. */
  steps?: Maybe<Array<MacroStep>>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** How much there may be of something that people do together. */
export type CollaborationLimit = {
  __typename?: 'CollaborationLimit';
  /** Its name, such as `watchers`; docs/working-together.md lists them. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['Int']['output'];
  /** The most its value can be. */
  maximum: Scalars['Int']['output'];
  /** Counts the changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
};

/** What `setCollaborationLimit` needs. */
export type SetCollaborationLimitInput = {
  /** Name of the limit. */
  name: Scalars['String']['input'];
  /** The new value, from 1 to its maximum. */
  value: Scalars['Int']['input'];
  /** Version of the limit that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setCollaborationLimit` answers. */
export type SetCollaborationLimitPayload = {
  __typename?: 'SetCollaborationLimitPayload';
  /** The limit after the change; null when it was refused. */
  limit?: Maybe<CollaborationLimit>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A file that belongs to a message or note (附件). */
export type Attachment = {
  __typename?: 'Attachment';
  /** Identity of the file; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Name of the file. */
  name: Scalars['String']['output'];
  /** Media type, found in the content. */
  mediaType: Scalars['String']['output'];
  /** Size in bytes. */
  bytes: Scalars['Int']['output'];
  /** SHA-256 of the content, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Path on this server where it is downloaded, with the same access token. */
  path: Scalars['String']['output'];
};

/** How the mail of an entry went out (投递). */
export type Delivery = {
  __typename?: 'Delivery';
  /** How far it got. */
  state: DeliveryState;
  /** Why it failed, such as `550`; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How many times it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it was handed over; null until then. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

export type { DeliveryState };

/** A mail that came in (来信). */
export type InboundMail = {
  __typename?: 'InboundMail';
  /** Identity of the mail; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Mailbox it was for. */
  mailbox: Scalars['String']['output'];
  /** Address it says it is from; null when it says none. */
  sender?: Maybe<Scalars['String']['output']>;
  /** Its subject; null when it could not be read. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Size in bytes. */
  bytes: Scalars['Int']['output'];
  /** What became of it. */
  state: InboundMailState;
  /** Why it is kept for a person, such as `no_sender`; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was taken. */
  receivedAt: Scalars['DateTime']['output'];
  /** Counts its changes, from 1. */
  version: Scalars['Int']['output'];
};

export type { InboundMailState };

/** A mailbox of the department (邮箱). */
export type Mailbox = {
  __typename?: 'Mailbox';
  /** Its address, in lower case. */
  address: Scalars['String']['output'];
  /** Name that customers see as sender. */
  fromName: Scalars['String']['output'];
  /** UUID of the team whose queue its tickets are for; null for none. */
  teamId?: Maybe<Scalars['String']['output']>;
  /** Grade of its tickets. */
  grade: Grade;
  /** True when whoever opens a ticket gets a confirmation. */
  confirms: Scalars['Boolean']['output'];
  /** False when it takes no mail. */
  active: Scalars['Boolean']['output'];
  /** Counts its changes, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of mails. */
export type InboundMailConnection = {
  __typename?: 'InboundMailConnection';
  /** The mails of this page, newest first. */
  edges: Array<InboundMailEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A mail in a list. */
export type InboundMailEdge = {
  __typename?: 'InboundMailEdge';
  /** Place of it in the list. */
  cursor: Scalars['String']['output'];
  /** The mail. */
  node: InboundMail;
};

/** A page of mailboxes. */
export type MailboxConnection = {
  __typename?: 'MailboxConnection';
  /** The mailboxes of this page, by address. */
  edges: Array<MailboxEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A mailbox in a list. */
export type MailboxEdge = {
  __typename?: 'MailboxEdge';
  /** Place of it in the list. */
  cursor: Scalars['String']['output'];
  /** The mailbox. */
  node: Mailbox;
};

/** What `retryInboundMail` needs. */
export type RetryInboundMailInput = {
  /** Identity of the mail. */
  id: Scalars['ID']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `discardInboundMail` needs. */
export type DiscardInboundMailInput = {
  /** Identity of the mail. */
  id: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveMailbox` needs. */
export type SaveMailboxInput = {
  /** Its address. */
  address: Scalars['String']['input'];
  /** Name that customers see as sender, at most 100 characters. */
  fromName: Scalars['String']['input'];
  /** UUID of the team whose queue its tickets are for. */
  teamId?: InputMaybe<Scalars['String']['input']>;
  /** Grade of its tickets; general when left out. */
  grade?: InputMaybe<Grade>;
  /** Whether whoever opens a ticket gets a confirmation; true when left out. */
  confirms?: InputMaybe<Scalars['Boolean']['input']>;
  /** False when it takes no mail; true when left out. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `retryInboundMail` answers. */
export type RetryInboundMailPayload = {
  __typename?: 'RetryInboundMailPayload';
  /** The mail after the change; null when it was refused. */
  mail?: Maybe<InboundMail>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `discardInboundMail` answers. */
export type DiscardInboundMailPayload = {
  __typename?: 'DiscardInboundMailPayload';
  /** The mail after the change; null when it was refused. */
  mail?: Maybe<InboundMail>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveMailbox` answers. */
export type SaveMailboxPayload = {
  __typename?: 'SaveMailboxPayload';
  /** The mailbox after the change; null when it was refused. */
  mailbox?: Maybe<Mailbox>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { Urgency };

export type { Complexity };

/** Derives the grade from urgency and complexity (分级矩阵). */
export type GradingMatrix = {
  __typename?: 'GradingMatrix';
  /** Counts its changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** One cell for each combination. */
  cells: Array<GradingCell>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** The grade of one combination. */
export type GradingCell = {
  __typename?: 'GradingCell';
  /** How urgent. */
  urgency: Urgency;
  /** How complex. */
  complexity: Complexity;
  /** The grade that follows. */
  grade: Grade;
};

/** How many tickets nobody owns, by grade; each counted up to 10,000. */
export type QueueCounters = {
  __typename?: 'QueueCounters';
  /** Urgent ones. */
  urgent: Scalars['Int']['output'];
  /** Important ones. */
  important: Scalars['Int']['output'];
  /** General ones. */
  general: Scalars['Int']['output'];
};

/** The paging for one urgent ticket: climbs until somebody acknowledges it (紧急呼叫). */
export type Page = Node & {
  __typename?: 'Page';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know it by. */
  uuid: Scalars['String']['output'];
  /** Counts its changes, from 1, without a gap. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The ticket; null when the caller may not see it. */
  ticket?: Maybe<Ticket>;
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
  /** Where it is in its life. */
  status: PageStatus;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Version of the ladder it climbs. */
  ladderVersion: Scalars['Int']['output'];
  /** The steps that were fired, first to last. */
  steps: Array<FiredPageStep>;
  /** When the next step is fired, or the page is exhausted; null when it climbs no more. */
  nextStepAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who acknowledged it, and when; null until then. */
  acknowledged?: Maybe<Moment>;
  /** When it ended because its ticket is not urgent any more, or over; null until then. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type { PageStatus };

/** A step of a ladder that was fired. */
export type FiredPageStep = {
  __typename?: 'FiredPageStep';
  /** Its place in the ladder, from 0. */
  index: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whom it was for. */
  target: PageTarget;
  /** Identities of those who were paged; empty when nobody was on duty, and the next step was fired at once. */
  pagedIds: Array<Scalars['String']['output']>;
};

export type { PageTarget };

/** How far, and how fast, a page climbs (升级阶梯). */
export type EscalationLadder = {
  __typename?: 'EscalationLadder';
  /** Counts its changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Its steps, first to last. */
  steps: Array<EscalationStep>;
  /** Seconds from the beginning of the page after which nobody more is paged. */
  exhaustedAfterSeconds: Scalars['Int']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One step of a ladder. */
export type EscalationStep = {
  __typename?: 'EscalationStep';
  /** Seconds from the beginning of the page. */
  afterSeconds: Scalars['Int']['output'];
  /** Whom it pages. */
  target: PageTarget;
  /** Who, when the target is a person; null otherwise. */
  personId?: Maybe<Scalars['String']['output']>;
};

/** A time for which somebody is on duty: from its beginning up to, not including, its end (值班时段). */
export type OnDutyPeriod = {
  __typename?: 'OnDutyPeriod';
  /** Identity of it; it can't be read on its own. */
  id: Scalars['ID']['output'];
  /** Counts its changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Who. */
  personId: Scalars['String']['output'];
  /** As what. */
  role: OnDutyRole;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

export type { OnDutyRole };

/** An order of a supervisor with a deadline (督办单). */
export type SupervisionOrder = Node & {
  __typename?: 'SupervisionOrder';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know it by. */
  uuid: Scalars['String']['output'];
  /** Counts its changes, from 1, without a gap. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** What it is about, when that is a ticket; null when the caller may not see it. */
  ticket?: Maybe<Ticket>;
  /** Number of what it is about. */
  targetNumber: Scalars['String']['output'];
  /** Where it is in its life. */
  status: SupervisionOrderStatus;
  /** What is to be done. */
  what: Scalars['String']['output'];
  /** Who has to answer. */
  assignee: Actor;
  /** Who gave it. */
  issuer: Actor;
  /** When it was given. */
  openedAt: Scalars['DateTime']['output'];
  /** When it is due. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was seen; null until then. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was answered last; null until then. */
  repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last answer; null until then. */
  reply?: Maybe<Scalars['String']['output']>;
  /** How many times it was chased (催办次数). */
  chaseCount: Scalars['Int']['output'];
  /** When it was chased last; null when it never was. */
  chasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How urgent it has become by being chased, from 1. */
  level: Scalars['Int']['output'];
  /** When its assignee was reminded; null until then. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it became overdue; null when it never did. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The verdict; null until it is closed. */
  verdict?: Maybe<SupervisionVerdict>;
  /** Why that verdict; null until it is closed. */
  verdictNote?: Maybe<Scalars['String']['output']>;
  /** Who closed it, and when; null until then. */
  closed?: Maybe<Moment>;
};

export type { SupervisionOrderStatus };

export type { SupervisionVerdict };

/** The limits of supervision that hold now. */
export type SupervisionPolicy = {
  __typename?: 'SupervisionPolicy';
  /** Counts its changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Seconds before the deadline at which the assignee is reminded; 0 means never. */
  remindBeforeSeconds: Scalars['Int']['output'];
  /** Seconds until the deadline of an order that names none. */
  defaultLimitSeconds: Scalars['Int']['output'];
  /** How many times an order is chased before its level rises. */
  chasesPerLevel: Scalars['Int']['output'];
  /** The level beyond which none rises. */
  highestLevel: Scalars['Int']['output'];
  /** When they last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of pages. */
export type PageConnection = {
  __typename?: 'PageConnection';
  /** The pages of this page, newest first. */
  edges: Array<PageEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A page in a list. */
export type PageEdge = {
  __typename?: 'PageEdge';
  /** Place of this page in the list. */
  cursor: Scalars['String']['output'];
  /** The page. */
  node: Page;
};

/** A page of times on duty. */
export type OnDutyPeriodConnection = {
  __typename?: 'OnDutyPeriodConnection';
  /** The times on duty of this page, those that end first first. */
  edges: Array<OnDutyPeriodEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A time on duty in a list. */
export type OnDutyPeriodEdge = {
  __typename?: 'OnDutyPeriodEdge';
  /** Place of this time on duty in the list. */
  cursor: Scalars['String']['output'];
  /** The time on duty. */
  node: OnDutyPeriod;
};

/** A page of supervision orders. */
export type SupervisionOrderConnection = {
  __typename?: 'SupervisionOrderConnection';
  /** The supervision orders of this page, those due first first. */
  edges: Array<SupervisionOrderEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A supervision order in a list. */
export type SupervisionOrderEdge = {
  __typename?: 'SupervisionOrderEdge';
  /** Place of this supervision order in the list. */
  cursor: Scalars['String']['output'];
  /** The supervision order. */
  node: SupervisionOrder;
};

/** Whose queue. All that is given holds together. */
export type TicketQueueFilter = {
  /** Of this team. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** That came in this way. */
  channel?: InputMaybe<Channel>;
};

/** Which supervision orders to list. All that is given holds together. */
export type SupervisionOrderFilter = {
  /** In any of these statuses, at most 10. */
  statuses?: InputMaybe<Array<SupervisionOrderStatus>>;
  /** That this identity has to answer. */
  assigneeId?: InputMaybe<Scalars['String']['input']>;
  /** That this identity gave. */
  issuerId?: InputMaybe<Scalars['String']['input']>;
  /** True for only those that are due and not answered; false when left out. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The grade of one combination. */
export type GradingCellInput = {
  /** How urgent. */
  urgency: Urgency;
  /** How complex. */
  complexity: Complexity;
  /** The grade that follows. */
  grade: Grade;
};

/** One step of a ladder. */
export type EscalationStepInput = {
  /** Seconds from the beginning of the page, at most a week; more than those of the step before. */
  afterSeconds: Scalars['Int']['input'];
  /** Whom it pages. */
  target: PageTarget;
  /** Who, when the target is a person. */
  personId?: InputMaybe<Scalars['String']['input']>;
};

/** What `gradeTicket` needs. */
export type GradeTicketInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** How urgent it is. */
  urgency: Urgency;
  /** How complex it is. */
  complexity: Complexity;
  /** Why, at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putGradingMatrix` needs. */
export type PutGradingMatrixInput = {
  /** One cell for each combination of urgency and complexity. */
  cells: Array<GradingCellInput>;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acknowledgePage` needs. */
export type AcknowledgePageInput = {
  /** Global id of the page. */
  pageId: Scalars['ID']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putEscalationLadder` needs. */
export type PutEscalationLadderInput = {
  /** Its steps, first to last, 1 to 10. */
  steps: Array<EscalationStepInput>;
  /** Seconds from the beginning of the page, more than those of the last step, at most two weeks. */
  exhaustedAfterSeconds: Scalars['Int']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putOnDutyPeriod` needs. */
export type PutOnDutyPeriodInput = {
  /** Which one is changed; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who: somebody who works here. */
  personId: Scalars['String']['input'];
  /** As what. */
  role: OnDutyRole;
  /** From when. */
  from: Scalars['DateTime']['input'];
  /** Until when; after the beginning, by at most 31 days. */
  until: Scalars['DateTime']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeOnDutyPeriod` needs. */
export type RemoveOnDutyPeriodInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `openSupervisionOrder` needs. */
export type OpenSupervisionOrderInput = {
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Who has to answer; the owner of the ticket when left out. */
  assigneeId?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done, at most 5,000 characters. */
  what: Scalars['String']['input'];
  /** When it is due. The deadline, the limit or neither is given; with neither the limit of the policy holds. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** In how many seconds it is due. */
  limitSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acknowledgeSupervisionOrder` needs. */
export type AcknowledgeSupervisionOrderInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `replyToSupervisionOrder` needs. */
export type ReplyToSupervisionOrderInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** The answer, at most 20,000 characters. */
  reply: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `chaseSupervisionOrder` needs. */
export type ChaseSupervisionOrderInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** What is said to the assignee, at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `closeSupervisionOrder` needs. */
export type CloseSupervisionOrderInput = {
  /** Global id of the order. */
  orderId: Scalars['ID']['input'];
  /** The verdict. */
  verdict: SupervisionVerdict;
  /** Why, at most 5,000 characters. */
  note: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What holds for supervision orders. */
export type SupervisionLimitsInput = {
  /** Seconds before the deadline at which the assignee is reminded, at most 30 days; 0 means never. */
  remindBeforeSeconds: Scalars['Int']['input'];
  /** Seconds until the deadline of an order that names none, 60 or more. */
  defaultLimitSeconds: Scalars['Int']['input'];
  /** How many times an order is chased before its level rises, 1 to 100. */
  chasesPerLevel: Scalars['Int']['input'];
  /** The level beyond which none rises, 1 to 10. */
  highestLevel: Scalars['Int']['input'];
};

/** What `putSupervisionPolicy` needs. */
export type PutSupervisionPolicyInput = {
  /** The limits. */
  limits: SupervisionLimitsInput;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `gradeTicket` answers. */
export type GradeTicketPayload = {
  __typename?: 'GradeTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putGradingMatrix` answers. */
export type PutGradingMatrixPayload = {
  __typename?: 'PutGradingMatrixPayload';
  /** The matrix after the change; null when it was refused. */
  gradingMatrix?: Maybe<GradingMatrix>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `acknowledgePage` answers. */
export type AcknowledgePagePayload = {
  __typename?: 'AcknowledgePagePayload';
  /** The page after the change; null when it was refused. */
  page?: Maybe<Page>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putEscalationLadder` answers. */
export type PutEscalationLadderPayload = {
  __typename?: 'PutEscalationLadderPayload';
  /** The ladder after the change; null when it was refused. */
  escalationLadder?: Maybe<EscalationLadder>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putOnDutyPeriod` answers. */
export type PutOnDutyPeriodPayload = {
  __typename?: 'PutOnDutyPeriodPayload';
  /** The time on duty after the change; null when it was refused. */
  period?: Maybe<OnDutyPeriod>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `removeOnDutyPeriod` answers. */
export type RemoveOnDutyPeriodPayload = {
  __typename?: 'RemoveOnDutyPeriodPayload';
  /** The time on duty as it was; null when it was refused. */
  period?: Maybe<OnDutyPeriod>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `openSupervisionOrder` answers. */
export type OpenSupervisionOrderPayload = {
  __typename?: 'OpenSupervisionOrderPayload';
  /** The order after the change; null when it was refused. */
  order?: Maybe<SupervisionOrder>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `acknowledgeSupervisionOrder` answers. */
export type AcknowledgeSupervisionOrderPayload = {
  __typename?: 'AcknowledgeSupervisionOrderPayload';
  /** The order after the change; null when it was refused. */
  order?: Maybe<SupervisionOrder>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `replyToSupervisionOrder` answers. */
export type ReplyToSupervisionOrderPayload = {
  __typename?: 'ReplyToSupervisionOrderPayload';
  /** The order after the change; null when it was refused. */
  order?: Maybe<SupervisionOrder>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `chaseSupervisionOrder` answers. */
export type ChaseSupervisionOrderPayload = {
  __typename?: 'ChaseSupervisionOrderPayload';
  /** The order after the change; null when it was refused. */
  order?: Maybe<SupervisionOrder>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `closeSupervisionOrder` answers. */
export type CloseSupervisionOrderPayload = {
  __typename?: 'CloseSupervisionOrderPayload';
  /** The order after the change; null when it was refused. */
  order?: Maybe<SupervisionOrder>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putSupervisionPolicy` answers. */
export type PutSupervisionPolicyPayload = {
  __typename?: 'PutSupervisionPolicyPayload';
  /** The limits after the change; null when it was refused. */
  supervisionPolicy?: Maybe<SupervisionPolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A call that a telephone system reported (通话). */
export type PhoneCall = Node & {
  __typename?: 'PhoneCall';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID of the call, as other systems know it. */
  uuid: Scalars['String']['output'];
  /** Counts the changes from 1. */
  version: Scalars['Int']['output'];
  /** Identity of the telephone system that reported it. */
  sourceId: Scalars['ID']['output'];
  /** Who called whom. */
  direction: CallDirection;
  /** How far it is, or how it ended. */
  outcome: CallOutcome;
  /** Number of who called: E.164, or as it came when it is no number of any plan. */
  callerNumber: Scalars['String']['output'];
  /** Number that was called: E.164, or as it came. */
  calledNumber: Scalars['String']['output'];
  /** The queue it came through; null when it came through none. */
  queue?: Maybe<Scalars['String']['output']>;
  /** Extension that answered or dialled; null while none has. */
  extension?: Maybe<Scalars['String']['output']>;
  /** Identity of the member of staff whose extension that was; null when it is nobody's. */
  agentId?: Maybe<Scalars['String']['output']>;
  /** Identity of the customer, as it goes into a ticket; made up for a number that is nobody's yet. */
  customerId: Scalars['String']['output'];
  /** False while the customer is known by the number only. */
  customerKnown: Scalars['Boolean']['output'];
  /** The ticket it belongs to; null when it belongs to none. */
  ticket?: Maybe<Ticket>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When somebody answered; null when nobody has. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it goes on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Seconds of talk; null while it goes on and when nobody answered. */
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** Where its recording is; null when there is none. */
  recordingUrl?: Maybe<Scalars['String']['output']>;
  /** What was set up to call back, when it was missed. */
  callback?: Maybe<Callback>;
  /** Open tickets of the same customer or number, newest first; at most 10. */
  suggestedTickets: Array<Ticket>;
};

export type { CallDirection };

export type { CallOutcome };

/** What a missed call set up (回电). */
export type Callback = {
  __typename?: 'Callback';
  /** Its identity. */
  id: Scalars['ID']['output'];
  /** The ticket. */
  ticket?: Maybe<Ticket>;
  /** Global id of the task to call back. */
  taskId: Scalars['ID']['output'];
  /** How many calls of the number it is about were missed. */
  missedCalls: Scalars['Int']['output'];
  /** When a call reached the number, or somebody saw to it that none is needed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id of the call that reached the number; null while none has. */
  resultCallId?: Maybe<Scalars['ID']['output']>;
};

/** A page of calls. */
export type PhoneCallConnection = {
  __typename?: 'PhoneCallConnection';
  /** The latest first. */
  edges: Array<PhoneCallEdge>;
  /** Where the page is in the list. */
  pageInfo: PageInfo;
};

/** A call in a list. */
export type PhoneCallEdge = {
  __typename?: 'PhoneCallEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The call. */
  node: PhoneCall;
};

/** Which calls; all conditions that are given hold together. */
export type CallFilter = {
  /** Only of this member of staff, by identity. */
  agentId?: InputMaybe<Scalars['String']['input']>;
  /** Only with this number of somebody outside: E.164, or as people of a region write it. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Only those that were missed. */
  missedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that began at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that began before this time. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A telephone system that reports its calls (电话系统). */
export type CallSource = {
  __typename?: 'CallSource';
  /** Its identity, which is part of the address it reports to. */
  id: Scalars['ID']['output'];
  /** Counts the changes from 1. */
  version: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Region that numbers without a country code belong to, such as `CN`. */
  defaultRegion: Scalars['String']['output'];
  /** UUID of the team that calls back what was missed. */
  teamId: Scalars['String']['output'];
  /** Global id of the calendar by which its callbacks are due (回电日历); null for the one that the SLA policy has for the ticket. */
  callbackCalendarId?: Maybe<Scalars['ID']['output']>;
  /** False while its reports are refused. */
  active: Scalars['Boolean']['output'];
  /** Where it reports to, at the address of the gateway. */
  path: Scalars['String']['output'];
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when reports signed with the secret before the last rotation are taken as well; null when they are not. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of telephone systems. */
export type CallSourceConnection = {
  __typename?: 'CallSourceConnection';
  /** Newest first. */
  edges: Array<CallSourceEdge>;
  /** Where the page is in the list. */
  pageInfo: PageInfo;
};

/** A telephone system in a list. */
export type CallSourceEdge = {
  __typename?: 'CallSourceEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The telephone system. */
  node: CallSource;
};

/** A report that a telephone system signed and that could not be read (无法识别的通话上报). */
export type UnreadCallReport = {
  __typename?: 'UnreadCallReport';
  /** Its identity. */
  id: Scalars['ID']['output'];
  /** The telephone system. */
  sourceId: Scalars['ID']['output'];
  /** The id that it was sent with. */
  webhookId: Scalars['String']['output'];
  /** What came: the first 16 KiB, when it is longer. */
  body: Scalars['String']['output'];
  /** How many bytes came. */
  bodyBytes: Scalars['Int']['output'];
  /** The code of what was answered, and the fields that are wrong. */
  reason: Scalars['String']['output'];
  /** When it came first. */
  receivedAt: Scalars['DateTime']['output'];
};

/** A page of reports that could not be read. */
export type UnreadCallReportConnection = {
  __typename?: 'UnreadCallReportConnection';
  /** The latest first. */
  edges: Array<UnreadCallReportEdge>;
  /** Where the page is in the list. */
  pageInfo: PageInfo;
};

/** A report that could not be read, in a list. */
export type UnreadCallReportEdge = {
  __typename?: 'UnreadCallReportEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: UnreadCallReport;
};

/** Whose an extension of a telephone system is (分机). */
export type CallExtension = {
  __typename?: 'CallExtension';
  /** Identity of the telephone system. */
  sourceId: Scalars['ID']['output'];
  /** The extension, as the telephone system reports it. */
  extension: Scalars['String']['output'];
  /** Identity of the member of staff. */
  memberId: Scalars['String']['output'];
  /** Counts the changes from 1. */
  version: Scalars['Int']['output'];
};

/** A page of extensions. */
export type CallExtensionConnection = {
  __typename?: 'CallExtensionConnection';
  /** By extension. */
  edges: Array<CallExtensionEdge>;
  /** Where the page is in the list. */
  pageInfo: PageInfo;
};

/** An extension in a list. */
export type CallExtensionEdge = {
  __typename?: 'CallExtensionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The extension. */
  node: CallExtension;
};

/** What `openTicketFromCall` needs. */
export type OpenTicketFromCallInput = {
  /** Global id of the call. */
  callId: Scalars['ID']['input'];
  /** The question in a line, at most 200 characters. */
  subject: Scalars['String']['input'];
  /** The question in full, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** How serious it is; `GENERAL` when left out. */
  grade?: InputMaybe<Grade>;
  /** Who asks; whom the number stands for when left out. The calls of the number that come are theirs from then on. */
  customer?: InputMaybe<CustomerInput>;
  /** Version of the call that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `linkCallToTicket` needs. */
export type LinkCallToTicketInput = {
  /** Global id of the call. */
  callId: Scalars['ID']['input'];
  /** Global id of the ticket. */
  ticketId: Scalars['ID']['input'];
  /** Version of the call that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCallSource` needs. */
export type CreateCallSourceInput = {
  /** What it is called, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Region that numbers without a country code belong to: two capital letters of ISO 3166-1, such as `CN`. */
  defaultRegion: Scalars['String']['input'];
  /** UUID of the team that calls back what was missed. */
  teamId: Scalars['String']['input'];
  /** Global id of the calendar by which its callbacks are due; left out for the one that the SLA policy has for the ticket. */
  callbackCalendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateCallSource` needs. */
export type UpdateCallSourceInput = {
  /** Identity of the telephone system. */
  sourceId: Scalars['ID']['input'];
  /** What it is called, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Region that numbers without a country code belong to: two capital letters of ISO 3166-1, such as `CN`. */
  defaultRegion: Scalars['String']['input'];
  /** UUID of the team that calls back what was missed. */
  teamId: Scalars['String']['input'];
  /** Global id of the calendar by which its callbacks are due; left out for the one that the SLA policy has for the ticket. */
  callbackCalendarId?: InputMaybe<Scalars['ID']['input']>;
  /** False to refuse its reports. */
  active: Scalars['Boolean']['input'];
  /** Version of the telephone system that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `rotateCallSourceSecret` needs. */
export type RotateCallSourceSecretInput = {
  /** Identity of the telephone system. */
  sourceId: Scalars['ID']['input'];
  /** Version of the telephone system that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveCallExtension` needs. */
export type SaveCallExtensionInput = {
  /** Identity of the telephone system. */
  sourceId: Scalars['ID']['input'];
  /** The extension, as the telephone system reports it, at most 50 characters. */
  extension: Scalars['String']['input'];
  /** Identity of the member of staff. */
  memberId: Scalars['String']['input'];
  /** Version of the extension that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeCallExtension` needs. */
export type RemoveCallExtensionInput = {
  /** Identity of the telephone system. */
  sourceId: Scalars['ID']['input'];
  /** The extension. */
  extension: Scalars['String']['input'];
  /** Version of the extension that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `openTicketFromCall` answers. */
export type OpenTicketFromCallPayload = {
  __typename?: 'OpenTicketFromCallPayload';
  /** The call, with its ticket; null when it was refused. */
  call?: Maybe<PhoneCall>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `linkCallToTicket` answers. */
export type LinkCallToTicketPayload = {
  __typename?: 'LinkCallToTicketPayload';
  /** The call, with its ticket; null when it was refused. */
  call?: Maybe<PhoneCall>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a change of a telephone system answers that shows its secret. */
export type CallSourceSecretPayload = {
  __typename?: 'CallSourceSecretPayload';
  /** The telephone system; null when it was refused. */
  source?: Maybe<CallSource>;
  /** Its secret, `whsec_` and Base64; never shown again. Null when it was refused. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a change of a telephone system answers. */
export type CallSourcePayload = {
  __typename?: 'CallSourcePayload';
  /** The telephone system after the change; null when it was refused. */
  source?: Maybe<CallSource>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a change of an extension answers. */
export type CallExtensionPayload = {
  __typename?: 'CallExtensionPayload';
  /** The extension after the change, or as it was before it was removed; null when it was refused. */
  extension?: Maybe<CallExtension>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A conversation with a customer that is going on, or was (在线聊天); what is said in it are messages of its ticket. */
export type Chat = Node & {
  __typename?: 'Chat';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The UUID that events and the audit trail know the chat by. */
  uuid: Scalars['String']['output'];
  /** Counts what happened in it, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Where it is in its life. */
  state: ChatState;
  /** Why it is over; null while it is not. */
  endReason?: Maybe<ChatEndReason>;
  /** Number of its ticket. */
  ticketNumber: Scalars['String']['output'];
  /** Its ticket; null, with an error, when that could not be read. */
  ticket?: Maybe<Ticket>;
  /** Identity of the customer. */
  customerId: Scalars['String']['output'];
  /** Who has it, or had it last; null while nobody ever had. */
  agent?: Maybe<Actor>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Since when the customer waits, or waited last. */
  waitingSince: Scalars['DateTime']['output'];
  /** When who has it joined; null while nobody ever had. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When something was said last. */
  lastMessageAt: Scalars['DateTime']['output'];
  /** When it ended; null while it has not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Place among those who wait for the same people, from 1; null unless it waits. */
  queuePlace?: Maybe<Scalars['Int']['output']>;
  /** What the customer is told about it, in the language of the request. */
  notice: Scalars['String']['output'];
  /**
   * What happened in it, oldest first. Null, with an error, when that could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  events?: Maybe<ChatEventConnection>;
};

/** A conversation with a customer that is going on, or was (在线聊天); what is said in it are messages of its ticket. */
export type ChatEventsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { ChatState };

export type { ChatEndReason };

/** A page of chats. */
export type ChatConnection = {
  __typename?: 'ChatConnection';
  /** Those of this page. */
  edges: Array<ChatEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A chat in a list. */
export type ChatEdge = {
  __typename?: 'ChatEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Chat;
};

/** One thing that happened in a chat. */
export type ChatEvent = {
  __typename?: 'ChatEvent';
  /** Place in the chat, from 1, without a gap; null for what is only told as it happens. */
  number?: Maybe<Scalars['Int']['output']>;
  /** What happened. */
  kind: ChatEventKind;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null for typing and places in the queue. */
  actor?: Maybe<Actor>;
  /** True when it comes from the customer's side. */
  fromCustomer: Scalars['Boolean']['output'];
  /** What was said; null when nothing was. */
  message?: Maybe<TimelineEntry>;
  /** Who has the chat from now on; null unless somebody joined. */
  agent?: Maybe<Actor>;
  /** Why it is over; null unless it ended. */
  endReason?: Maybe<ChatEndReason>;
  /** The place in the queue; null unless it is told. */
  queuePlace?: Maybe<Scalars['Int']['output']>;
  /** Until when somebody is taken to write; null unless they do. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** What the customer is told about it, in the language of the request; null when nothing is. */
  notice?: Maybe<Scalars['String']['output']>;
};

export type { ChatEventKind };

/** A page of what happened in a chat. */
export type ChatEventConnection = {
  __typename?: 'ChatEventConnection';
  /** Those of this page. */
  edges: Array<ChatEventEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** One thing that happened in a chat, in a list. */
export type ChatEventEdge = {
  __typename?: 'ChatEventEdge';
  /** Place in the chat. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ChatEvent;
};

/** Which chats a list shows; all that are given hold together. */
export type ChatFilter = {
  /** Only those in this state. */
  state?: InputMaybe<ChatState>;
  /** Only those that the caller has, or had last. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of a ticket: only those on it. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `startChat` needs. */
export type StartChatInput = {
  /** What the customer says first, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** The question in a line, at most 200 characters; the beginning of `body` when left out. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the customer's own ticket that it is about; a new one is opened when left out. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `sendChatMessage` needs. */
export type SendChatMessageInput = {
  /** Global id of the chat. */
  chatId: Scalars['ID']['input'];
  /** The message, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** Files that were uploaded for it with `POST /attachments`, at most 25. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The client's own id of the message: however often it is sent, it is said once; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endChat` needs. */
export type EndChatInput = {
  /** Global id of the chat. */
  chatId: Scalars['ID']['input'];
  /** Version of the chat that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `sayTyping` needs. */
export type SayTypingInput = {
  /** Global id of the chat. */
  chatId: Scalars['ID']['input'];
};

/** What `startChat` answers. */
export type StartChatPayload = {
  __typename?: 'StartChatPayload';
  /** The chat; null when it was refused. */
  chat?: Maybe<Chat>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `sendChatMessage` answers. */
export type SendChatMessagePayload = {
  __typename?: 'SendChatMessagePayload';
  /** The chat after it; null when it was refused. */
  chat?: Maybe<Chat>;
  /** The message as `chatEvents` tells it; null when it was refused. */
  edge?: Maybe<ChatEventEdge>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `endChat` answers. */
export type EndChatPayload = {
  __typename?: 'EndChatPayload';
  /** The chat after it; null when it was refused. */
  chat?: Maybe<Chat>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `sayTyping` answers. */
export type SayTypingPayload = {
  __typename?: 'SayTypingPayload';
  /** Until when it is taken for true; null when it was refused. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecord = Node & {
  __typename?: 'CustomerRecord';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID, as events and the other APIs name it. */
  uuid: Scalars['ID']['output'];
  /** Counts the changes of the record, from 1. */
  version: Scalars['Int']['output'];
  /** Person or organisation. */
  kind: CustomerKind;
  /** Name to show. */
  name: Scalars['String']['output'];
  /** Further names: in another language, abbreviated, former. */
  otherNames: Array<Scalars['String']['output']>;
  /** Where business with them stands (业务状态). */
  status: CustomerStatus;
  /** Identities under which other services know them. */
  identities: Array<Scalars['String']['output']>;
  /** How they are reached (联系方式), the preferred first. */
  contactPoints: Array<ContactPoint>;
  /** Where they are (地址), the main one first. */
  addresses: Array<PostalAddress>;
  /** What else is known (特征). */
  traits: Array<CustomerTrait>;
  /** UUIDs of their classifications by industry, region and so on (分类). */
  classificationIds: Array<Scalars['ID']['output']>;
  /** The organisations that a person belongs to (所属单位). */
  memberships: Array<CustomerMembership>;
  /**
   * The people who belong to an organisation, newest first. Null, with an error, when they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  members?: Maybe<CustomerConnection>;
  /** How complete the record is (完整度), 0 to 100. */
  completeness: Scalars['Int']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Actor;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Who changed what, and where it is known from (变更历史), newest first. For staff. Null, with an error, when it could not be
   * read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  history?: Maybe<CustomerChangeConnection>;
  /** The record it was merged into (已合并到), which goes on in its place; null while it was not. */
  mergedInto?: Maybe<CustomerRecord>;
  /**
   * What the customer wants (需求), newest first. For staff. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  demands?: Maybe<DemandConnection>;
  /**
   * All that happened with the customer (客户全景), newest first: tickets, demands, orders, care, surveys and changes of the tier, also
   * of records that were merged into it. A part that is slow, away or not for the caller is named in `unavailable`, and the rest is
   * answered. Null, with an error, for a cursor that is none.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  timeline?: Maybe<CustomerTimelineConnection>;
  /**
   * The customer's tier and who is there for them (客户分层、专属客服); null while nothing of it is known. Null, with an error, when
   * it could not be read.
   */
  standing?: Maybe<CustomerStanding>;
  /**
   * Why the customer has their tier, and since when (分层依据). For staff. Null, with an error, when it could not be read.
   * Errors: `platform.permission_denied`.
   */
  tierExplanation?: Maybe<TierExplanation>;
  /**
   * Each change of the customer's tier (分层历史), newest first. For staff. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  tierHistory?: Maybe<TierChangeConnection>;
  /**
   * Orders that partners told of (订单), also of merged records, the one that became known last first. Null, with an error, when
   * they could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  orders?: Maybe<CustomerOrderConnection>;
  /** What the customer spent in each currency (累计消费). Null, with an error, when it could not be read. */
  spending?: Maybe<Array<SpendingTotal>>;
  /**
   * The risk of losing the customer and why (流失风险); null until it was computed. For staff. Null, with an error, when it could
   * not be read.
   * Errors: `platform.permission_denied`.
   */
  churnRisk?: Maybe<ChurnRisk>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecordMembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecordHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecordDemandsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecordTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  parts?: InputMaybe<Array<CustomerTimelinePart>>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecordTierHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The record of a person or an organisation (客户档案). */
export type CustomerRecordOrdersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { CustomerKind };

export type { CustomerStatus };

export type { ContactPointKind };

/** One way in which a customer is reached (联系方式). */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** Telephone or email. */
  kind: ContactPointKind;
  /** The number in E.164, or the address. */
  value: Scalars['String']['output'];
  /** What it is for, such as `office`; null when nobody said. */
  label?: Maybe<Scalars['String']['output']>;
};

/** One address of a customer (地址). */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** What it is for, such as `delivery`; null when nobody said. */
  label?: Maybe<Scalars['String']['output']>;
  /** Country or region, two letters of ISO 3166-1. */
  country?: Maybe<Scalars['String']['output']>;
  /** Province or state. */
  province?: Maybe<Scalars['String']['output']>;
  /** City. */
  city?: Maybe<Scalars['String']['output']>;
  /** District or county. */
  district?: Maybe<Scalars['String']['output']>;
  /** Street, house, room. */
  line: Scalars['String']['output'];
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
};

/** One thing known of a customer (特征). */
export type CustomerTrait = {
  __typename?: 'CustomerTrait';
  /** Which thing, such as `preferred_language`. */
  key: Scalars['String']['output'];
  /** What is known. */
  value: Scalars['String']['output'];
  /** Where it is known from; null when nobody said. */
  source?: Maybe<Scalars['String']['output']>;
};

/** That a person belongs to an organisation. */
export type CustomerMembership = {
  __typename?: 'CustomerMembership';
  /** The organisation; null, with an error, when it could not be read. */
  organisation?: Maybe<CustomerRecord>;
  /** What the person does there; null when nobody said. */
  position?: Maybe<Scalars['String']['output']>;
};

/** A page of records. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The records of this page. */
  edges: Array<CustomerEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A record in a list. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** Place of this record in the list. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CustomerRecord;
};

/** One change of a record. */
export type CustomerChange = {
  __typename?: 'CustomerChange';
  /** Version of the record after it. */
  version: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  actor: Actor;
  /** Where what changed is known from; null when nobody said. */
  source?: Maybe<Scalars['String']['output']>;
  /** Why; null when nobody said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The fields that changed. */
  changes: Array<FieldChange>;
};

/** A page of changes. */
export type CustomerChangeConnection = {
  __typename?: 'CustomerChangeConnection';
  /** The changes of this page, newest first. */
  edges: Array<CustomerChangeEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A change in a list. */
export type CustomerChangeEdge = {
  __typename?: 'CustomerChangeEdge';
  /** Place of this change in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: CustomerChange;
};

export type { ClassificationDimension };

/** One class that customers belong to (客户分类). */
export type Classification = {
  __typename?: 'Classification';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** What it classifies by. */
  dimension: ClassificationDimension;
  /** Short name for programs, unique in its dimension. */
  code: Scalars['String']['output'];
  /** Name in the language of the request. */
  name: Scalars['String']['output'];
  /** True when it is no longer given; who has it keeps it. */
  archived: Scalars['Boolean']['output'];
};

/** A page of classifications. */
export type ClassificationConnection = {
  __typename?: 'ClassificationConnection';
  /** The classifications of this page. */
  edges: Array<ClassificationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A classification in a list. */
export type ClassificationEdge = {
  __typename?: 'ClassificationEdge';
  /** Place of this classification in the list. */
  cursor: Scalars['String']['output'];
  /** The classification. */
  node: Classification;
};

/** How much a field counts for the completeness of a record (完整度权重). */
export type CompletenessWeight = {
  __typename?: 'CompletenessWeight';
  /** Of people or of organisations. */
  kind: CustomerKind;
  /** Name of the field, such as `phone`. */
  field: Scalars['String']['output'];
  /** 0 to 100, compared with the others of the same kind. */
  weight: Scalars['Int']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
};

/** Which records a list shows; all that are given hold together. */
export type CustomerFilter = {
  /** Person or organisation. */
  kind?: InputMaybe<CustomerKind>;
  /** Any of these statuses. */
  statuses?: InputMaybe<Array<CustomerStatus>>;
  /** UUID of a classification. */
  classificationUuid?: InputMaybe<Scalars['ID']['input']>;
};

/** What is said of a customer; what is left out stays as it is, and an empty list says that there is none. */
export type CustomerDetailsInput = {
  /** Where business with them stands. */
  status?: InputMaybe<CustomerStatus>;
  /** Further names, at most 20 of at most 200 characters. */
  otherNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Identities under which other services know them, at most 20; each belongs to one customer at most. */
  identities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How they are reached, the preferred first; at most 20. */
  contactPoints?: InputMaybe<Array<ContactPointInput>>;
  /** Where they are, the main one first; at most 10. */
  addresses?: InputMaybe<Array<PostalAddressInput>>;
  /** What else is known, at most 50. */
  traits?: InputMaybe<Array<CustomerTraitInput>>;
  /** UUIDs of classifications, at most 20. */
  classificationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The organisations that a person belongs to, at most 20. */
  memberships?: InputMaybe<Array<CustomerMembershipInput>>;
};

/** One way in which a customer is reached. */
export type ContactPointInput = {
  /** Telephone or email. */
  kind: ContactPointKind;
  /** A number, with or without its country code, or an address. */
  value: Scalars['String']['input'];
  /** What it is for, at most 50 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** One address of a customer. */
export type PostalAddressInput = {
  /** What it is for, at most 50 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Country or region, two capital letters of ISO 3166-1. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Province or state, at most 100 characters. */
  province?: InputMaybe<Scalars['String']['input']>;
  /** City, at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** District or county, at most 100 characters. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** Street, house, room, at most 300 characters. */
  line: Scalars['String']['input'];
  /** Postal code, at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
};

/** One thing known of a customer. */
export type CustomerTraitInput = {
  /** Which thing: letters, digits and `._:@-`, at most 60 characters. */
  key: Scalars['String']['input'];
  /** What is known, at most 500 characters. */
  value: Scalars['String']['input'];
  /** Where it is known from, at most 100 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** That a person belongs to an organisation. */
export type CustomerMembershipInput = {
  /** Global id of the organisation. */
  organisationId: Scalars['ID']['input'];
  /** What the person does there, at most 100 characters. */
  position?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCustomer` needs. */
export type CreateCustomerInput = {
  /** Person or organisation; never changes. */
  kind: CustomerKind;
  /** Name to show, at most 200 characters. */
  name: Scalars['String']['input'];
  /** What else is known. */
  details?: InputMaybe<CustomerDetailsInput>;
  /** Where it is known from, such as `call`, at most 100 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateCustomer` needs. */
export type UpdateCustomerInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Name to show, at most 200 characters; stays when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What is known now. */
  details?: InputMaybe<CustomerDetailsInput>;
  /** Where it is known from, such as `call`, at most 100 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Why it changes, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the record that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveClassification` needs. */
export type SaveClassificationInput = {
  /** What it classifies by; with `code` it says which one. */
  dimension: ClassificationDimension;
  /** Short name for programs: letters, digits and `._:@-`, at most 60 characters. */
  code: Scalars['String']['input'];
  /** Name in English, at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese, at most 100 characters. */
  nameZh: Scalars['String']['input'];
  /** True when it is no longer given; false when left out. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the classification that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setCompletenessWeight` needs. */
export type SetCompletenessWeightInput = {
  /** Of people or of organisations. */
  kind: CustomerKind;
  /** Name of the field, as `completenessWeights` lists it. */
  field: Scalars['String']['input'];
  /** 0 to 100. */
  weight: Scalars['Int']['input'];
  /** Version of the weight that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCustomer` answers. */
export type CreateCustomerPayload = {
  __typename?: 'CreateCustomerPayload';
  /** The new record; null when it was refused. */
  customer?: Maybe<CustomerRecord>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateCustomer` answers. */
export type UpdateCustomerPayload = {
  __typename?: 'UpdateCustomerPayload';
  /** The record after it; null when it was refused. */
  customer?: Maybe<CustomerRecord>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveClassification` answers. */
export type SaveClassificationPayload = {
  __typename?: 'SaveClassificationPayload';
  /** The classification after it; null when it was refused. */
  classification?: Maybe<Classification>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setCompletenessWeight` answers. */
export type SetCompletenessWeightPayload = {
  __typename?: 'SetCompletenessWeightPayload';
  /** The weight after it; null when it was refused. */
  completenessWeight?: Maybe<CompletenessWeight>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { DuplicateSignal };

export type { DuplicateProposalState };

/** Two records that look like one customer (疑似重复). */
export type DuplicateProposal = {
  __typename?: 'DuplicateProposal';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** The older record; null, with an error, when it could not be read. */
  first?: Maybe<CustomerRecord>;
  /** The newer record; null, with an error, when it could not be read. */
  second?: Maybe<CustomerRecord>;
  /** What they have in common. */
  signals: Array<DuplicateSignal>;
  /** How many points that is. */
  score: Scalars['Int']['output'];
  /** What became of it. */
  state: DuplicateProposalState;
  /** When they were found. */
  foundAt: Scalars['DateTime']['output'];
};

/** A page of pairs. */
export type DuplicateProposalConnection = {
  __typename?: 'DuplicateProposalConnection';
  /** The pairs of this page. */
  edges: Array<DuplicateProposalEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A pair in a list. */
export type DuplicateProposalEdge = {
  __typename?: 'DuplicateProposalEdge';
  /** Place of this pair in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: DuplicateProposal;
};

/** How much something counts when two records are compared (查重分值). */
export type DuplicatePoints = {
  __typename?: 'DuplicatePoints';
  /**
   * A signal such as `phone`; `threshold`, the points from which on two records are proposed; or `likeness_percent`, how alike two
   * names have to be.
   */
  name: Scalars['String']['output'];
  /** 0 to 100. */
  points: Scalars['Int']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
};

/** What `setDuplicatePoints` needs. */
export type SetDuplicatePointsInput = {
  /** A signal, `threshold` or `likeness_percent`; `duplicatePoints` lists them. */
  name: Scalars['String']['input'];
  /** 0 to 100; `threshold` and `likeness_percent` at least 1. */
  points: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setDuplicatePoints` answers. */
export type SetDuplicatePointsPayload = {
  __typename?: 'SetDuplicatePointsPayload';
  /** The points after it; null when it was refused. */
  duplicatePoints?: Maybe<DuplicatePoints>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `dismissDuplicateProposal` needs. */
export type DismissDuplicateProposalInput = {
  /** UUID of the proposal. */
  proposalUuid: Scalars['ID']['input'];
  /** Version of the proposal that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `mergeCustomers` needs. */
export type MergeCustomersInput = {
  /** Global id of the record that is merged. */
  sourceId: Scalars['ID']['input'];
  /** Global id of the record that goes on. */
  targetId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the record that is merged, as the caller has seen it; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `unmergeCustomer` needs. */
export type UnmergeCustomerInput = {
  /** Global id of the record that was merged. */
  customerId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of that record, as the caller has seen it; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `dismissDuplicateProposal` answers. */
export type DismissDuplicateProposalPayload = {
  __typename?: 'DismissDuplicateProposalPayload';
  /** The proposal after it; null when it was refused. */
  proposal?: Maybe<DuplicateProposal>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `mergeCustomers` answers. */
export type MergeCustomersPayload = {
  __typename?: 'MergeCustomersPayload';
  /** The record that was merged; null when it was refused. */
  source?: Maybe<CustomerRecord>;
  /** The record that goes on; null when it was refused. */
  target?: Maybe<CustomerRecord>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `unmergeCustomer` answers. */
export type UnmergeCustomerPayload = {
  __typename?: 'UnmergeCustomerPayload';
  /** The record that had been merged; null when it was refused. */
  source?: Maybe<CustomerRecord>;
  /** The record it had been merged into; null when it was refused. */
  target?: Maybe<CustomerRecord>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { SurveyQuestionKind };

export type { SurveyChannel };

export type { SurveyCampaignStatus };

/** A text in both languages. */
export type BilingualText = {
  __typename?: 'BilingualText';
  /** English. */
  en: Scalars['String']['output'];
  /** 中文. */
  zh: Scalars['String']['output'];
};

/** A text in both languages, each at most 500 characters. */
export type BilingualTextInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** 中文. */
  zh: Scalars['String']['input'];
};

/** One choice of a question. */
export type SurveyChoice = {
  __typename?: 'SurveyChoice';
  /** Code, unique in the question. */
  code: Scalars['String']['output'];
  /** What the customer reads. */
  text: BilingualText;
};

/** One choice of a question. */
export type SurveyChoiceInput = {
  /** Code, unique in the question: letters, digits and `._:@-`, at most 40 characters. */
  code: Scalars['String']['input'];
  /** What the customer reads. */
  text: BilingualTextInput;
};

/** When a question is asked: by what was answered to an earlier one. */
export type SurveyCondition = {
  __typename?: 'SurveyCondition';
  /** Code of an earlier question that is no text. */
  question: Scalars['String']['output'];
  /** Codes of choices of which one was chosen; empty when a number is compared. */
  anyOf: Array<Scalars['String']['output']>;
  /** The number was at least this. */
  atLeast?: Maybe<Scalars['Int']['output']>;
  /** The number was at most this. */
  atMost?: Maybe<Scalars['Int']['output']>;
};

/** When a question is asked: by what was answered to an earlier one. */
export type SurveyConditionInput = {
  /** Code of an earlier question that is no text. */
  question: Scalars['String']['input'];
  /** Codes of choices of which one was chosen; empty when a number is compared. */
  anyOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number was at least this. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** The number was at most this. */
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

/** One question of a template. */
export type SurveyQuestion = {
  __typename?: 'SurveyQuestion';
  /** Code, unique in the template. */
  code: Scalars['String']['output'];
  /** How it is answered. */
  kind: SurveyQuestionKind;
  /** What the customer reads, or hears. */
  text: BilingualText;
  /** True when it has to be answered where it is asked. */
  required: Scalars['Boolean']['output'];
  /** What can be chosen; empty of numbers and words. */
  choices: Array<SurveyChoice>;
  /** All have to hold for it to be asked. */
  conditions: Array<SurveyCondition>;
};

/** One question of a template. */
export type SurveyQuestionInput = {
  /** Code, unique in the template: letters, digits and `._:@-`, at most 40 characters. */
  code: Scalars['String']['input'];
  /** How it is answered. */
  kind: SurveyQuestionKind;
  /** What the customer reads, or hears. */
  text: BilingualTextInput;
  /** True when it has to be answered where it is asked; false when left out. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** What can be chosen, 2 to 20; left out for numbers and words. */
  choices?: InputMaybe<Array<SurveyChoiceInput>>;
  /** At most 5; all have to hold for it to be asked. */
  conditions?: InputMaybe<Array<SurveyConditionInput>>;
};

/** One version of a template of surveys (问卷模板). */
export type SurveyTemplate = {
  __typename?: 'SurveyTemplate';
  /** Code of the template. */
  code: Scalars['String']['output'];
  /** Counts the versions, from 1. */
  version: Scalars['Int']['output'];
  /** Title of the page. */
  title: BilingualText;
  /** What is said before the questions, and first on the telephone. */
  introduction: BilingualText;
  /** In the order in which they are asked. */
  questions: Array<SurveyQuestion>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** By whom; null of what the platform brings. */
  publishedBy?: Maybe<Actor>;
};

/** How often customers may be asked, and for how long links are good. */
export type SurveyPolicy = {
  __typename?: 'SurveyPolicy';
  /** Counts the changes, from 1. */
  version: Scalars['Int']['output'];
  /** Over how many days invitations of a customer are counted. */
  fatigueDays: Scalars['Int']['output'];
  /** How many invitations a customer may have in that time (疲劳限制). */
  fatigueLimit: Scalars['Int']['output'];
  /** For how many days a link is good; the end of the campaign ends it earlier. */
  linkDays: Scalars['Int']['output'];
  /** Months from a campaign to the next one like it, when its plan does not say. */
  repeatMonths: Scalars['Int']['output'];
  /** True when customers are asked behind a link after the resolution of a ticket. */
  asksAfterTickets: Scalars['Boolean']['output'];
  /** Ways tickets come in whose customers get that link by email, such as `email`; others are asked in the application. */
  mailedChannels: Array<Scalars['String']['output']>;
  /** True when asking after a ticket counts for, and keeps to, the fatigue limit. */
  afterTicketsCounts: Scalars['Boolean']['output'];
};

/** How many customers of a tier and region are asked. */
export type SurveyStratum = {
  __typename?: 'SurveyStratum';
  /** Code of the tier; null for any. */
  tier?: Maybe<Scalars['String']['output']>;
  /** Region; null for any. */
  region?: Maybe<Scalars['String']['output']>;
  /** How many are to be asked. */
  wanted: Scalars['Int']['output'];
  /** How many were drawn. */
  invited: Scalars['Int']['output'];
};

/** How many customers of a tier and region are asked. */
export type SurveyStratumInput = {
  /** Code of the tier; any when left out. */
  tier?: InputMaybe<Scalars['String']['input']>;
  /** Code of the region's classification, or the province of the main address; any when left out. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How many are to be asked, 1 to 10,000. */
  wanted: Scalars['Int']['input'];
};

/** A campaign of a survey (调查活动). */
export type SurveyCampaign = {
  __typename?: 'SurveyCampaign';
  /** Its UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts the changes, from 1. */
  version: Scalars['Int']['output'];
  /** Name. */
  name: BilingualText;
  /** Template. */
  templateCode: Scalars['String']['output'];
  /** Version of the template. */
  templateVersion: Scalars['Int']['output'];
  /** How customers are asked. */
  channel: SurveyChannel;
  /** Where it stands. */
  status: SurveyCampaignStatus;
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Whom it asks (抽样). */
  strata: Array<SurveyStratum>;
  /** True once all who are asked were drawn. */
  drawn: Scalars['Boolean']['output'];
  /** Months from its start to that of the next one like it; 0 for none. */
  repeatMonths: Scalars['Int']['output'];
  /** Who planned it. */
  createdBy: Actor;
  /** When it was planned. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when it asks after resolutions of tickets; such a one begins by itself. */
  asksAfterTickets: Scalars['Boolean']['output'];
  /** How far its mails got, and who was left out; null, with an error, when it could not be read. */
  delivery?: Maybe<SurveyDelivery>;
};

/** How far the mails of a campaign got (发送情况), and who was left out. */
export type SurveyDelivery = {
  __typename?: 'SurveyDelivery';
  /** Mails that wait or are tried again. */
  queued: Scalars['Int']['output'];
  /** Mails that the mail server took. */
  sent: Scalars['Int']['output'];
  /** Mails that were given up. */
  failed: Scalars['Int']['output'];
  /** Customers of whom no address is known. */
  noAddress: Scalars['Int']['output'];
  /** Customers who were not asked because they withdrew their consent (已拒绝). */
  withdrawn: Scalars['Int']['output'];
};

export type { SurveyMailState };

/** That a customer is asked. */
export type SurveyInvitation = {
  __typename?: 'SurveyInvitation';
  /** Its UUID. */
  uuid: Scalars['ID']['output'];
  /** UUID of the campaign. */
  campaignUuid: Scalars['ID']['output'];
  /** Global id of the customer's record; null when the customer of a ticket has none. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** Their tier when they were asked. */
  tier?: Maybe<Scalars['String']['output']>;
  /** Their region when they were asked. */
  region?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  subject?: Maybe<Scalars['String']['output']>;
  /** When they were asked. */
  invitedAt: Scalars['DateTime']['output'];
  /** Until when they can answer. */
  expiresAt: Scalars['DateTime']['output'];
  /** When they answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the mail with the link got; null when none is sent. */
  mailState?: Maybe<SurveyMailState>;
  /** Why it could not be sent, or is tried again: a code such as `550`, `unreachable`, `over` or `withdrawn`. */
  mailReason?: Maybe<Scalars['String']['output']>;
};

/** The link of an invitation (问卷链接). */
export type SurveyLink = {
  __typename?: 'SurveyLink';
  /** UUID of the invitation. */
  invitationUuid: Scalars['ID']['output'];
  /** Path of the page at the address of this API; whoever has it can answer, once. */
  path: Scalars['String']['output'];
  /** Until when it is good. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Notes of a focus group (焦点小组记录). */
export type SurveyNote = {
  __typename?: 'SurveyNote';
  /** Its UUID. */
  uuid: Scalars['ID']['output'];
  /** The notes. */
  text: Scalars['String']['output'];
  /** When they were added. */
  addedAt: Scalars['DateTime']['output'];
  /** By whom. */
  addedBy: Actor;
};

/** What one customer said to an open question. */
export type SurveyWords = {
  __typename?: 'SurveyWords';
  /** UUID of the invitation. */
  invitationUuid: Scalars['ID']['output'];
  /** Tier of who said it. */
  tier?: Maybe<Scalars['String']['output']>;
  /** Region of who said it. */
  region?: Maybe<Scalars['String']['output']>;
  /** What was said. */
  words: Scalars['String']['output'];
  /** When. */
  answeredAt: Scalars['DateTime']['output'];
};

/** How many of those who were asked have answered (回收率). */
export type SurveyResponseRate = {
  __typename?: 'SurveyResponseRate';
  /** Of this tier only; empty for those without one, null for all. */
  tier?: Maybe<Scalars['String']['output']>;
  /** Of this region only; empty where it is not known, null for all. */
  region?: Maybe<Scalars['String']['output']>;
  /** How many were asked. */
  invited: Scalars['Int']['output'];
  /** How many answered. */
  answered: Scalars['Int']['output'];
  /** Answered of asked, 0 to 1. */
  rate: Scalars['Float']['output'];
};

/** How often a value was answered. */
export type SurveyValueCount = {
  __typename?: 'SurveyValueCount';
  /** Code of the choice, or the number. */
  value: Scalars['String']['output'];
  /** How often. */
  count: Scalars['Int']['output'];
};

/** What was answered to a question. */
export type SurveyQuestionFigures = {
  __typename?: 'SurveyQuestionFigures';
  /** Code of the question. */
  question: Scalars['String']['output'];
  /** Of this tier only; empty for those without one, null for all. */
  tier?: Maybe<Scalars['String']['output']>;
  /** Of this region only; empty where it is not known, null for all. */
  region?: Maybe<Scalars['String']['output']>;
  /** How many answered it. */
  answered: Scalars['Int']['output'];
  /** How often each value was. */
  values: Array<SurveyValueCount>;
  /** Mean of numbers. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** NPS (净推荐值), -100 to 100: share of 9 and 10 less share of 0 to 6. */
  nps?: Maybe<Scalars['Float']['output']>;
};

/** What came of a campaign (调查报告). */
export type SurveyReport = {
  __typename?: 'SurveyReport';
  /** The campaign. */
  campaign: SurveyCampaign;
  /** What was asked. */
  template: SurveyTemplate;
  /** Response rates: of all first, then of each region and tier. */
  rates: Array<SurveyResponseRate>;
  /** Figures of each question: of all first, then of each region and tier. */
  figures: Array<SurveyQuestionFigures>;
};

/** A page of templates. */
export type SurveyTemplateConnection = {
  __typename?: 'SurveyTemplateConnection';
  /** The templates of this page. */
  edges: Array<SurveyTemplateEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A template in a list. */
export type SurveyTemplateEdge = {
  __typename?: 'SurveyTemplateEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The template. */
  node: SurveyTemplate;
};

/** A page of campaigns. */
export type SurveyCampaignConnection = {
  __typename?: 'SurveyCampaignConnection';
  /** The campaigns of this page. */
  edges: Array<SurveyCampaignEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A campaign in a list. */
export type SurveyCampaignEdge = {
  __typename?: 'SurveyCampaignEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: SurveyCampaign;
};

/** A page of invitations. */
export type SurveyInvitationConnection = {
  __typename?: 'SurveyInvitationConnection';
  /** The invitations of this page. */
  edges: Array<SurveyInvitationEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An invitation in a list. */
export type SurveyInvitationEdge = {
  __typename?: 'SurveyInvitationEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: SurveyInvitation;
};

/** A page of notes. */
export type SurveyNoteConnection = {
  __typename?: 'SurveyNoteConnection';
  /** The notes of this page. */
  edges: Array<SurveyNoteEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A note in a list. */
export type SurveyNoteEdge = {
  __typename?: 'SurveyNoteEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The note. */
  node: SurveyNote;
};

/** A page of answers. */
export type SurveyWordsConnection = {
  __typename?: 'SurveyWordsConnection';
  /** The answers of this page. */
  edges: Array<SurveyWordsEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An answer in a list. */
export type SurveyWordsEdge = {
  __typename?: 'SurveyWordsEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** The answer. */
  node: SurveyWords;
};

/** What `publishSurveyTemplate` needs. */
export type PublishSurveyTemplateInput = {
  /** Code; a new one makes a new template. */
  code: Scalars['String']['input'];
  /** Title of the page. */
  title: BilingualTextInput;
  /** What is said before the questions. */
  introduction: BilingualTextInput;
  /** In the order in which they are asked, 1 to 30. */
  questions: Array<SurveyQuestionInput>;
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishSurveyTemplate` answers. */
export type PublishSurveyTemplatePayload = {
  __typename?: 'PublishSurveyTemplatePayload';
  /** The version; null when it was refused. */
  template?: Maybe<SurveyTemplate>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setSurveyPolicy` needs. */
export type SetSurveyPolicyInput = {
  /** Over how many days invitations of a customer are counted, 1 to 730. */
  fatigueDays: Scalars['Int']['input'];
  /** How many invitations a customer may have in that time, 1 to 100. */
  fatigueLimit: Scalars['Int']['input'];
  /** For how many days a link is good, 1 to 365. */
  linkDays: Scalars['Int']['input'];
  /** Months from a campaign to the next one like it, 0 to 24. */
  repeatMonths: Scalars['Int']['input'];
  /** Whether customers are asked behind a link after the resolution of a ticket; unchanged when left out. */
  asksAfterTickets?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ways tickets come in whose customers get that link by email: any of `phone`, `chat`, `email`, `web`, `api` and `partner`; unchanged when left out. */
  mailedChannels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether asking after a ticket counts for, and keeps to, the fatigue limit; unchanged when left out. */
  afterTicketsCounts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setSurveyPolicy` answers. */
export type SetSurveyPolicyPayload = {
  __typename?: 'SetSurveyPolicyPayload';
  /** The policy; null when it was refused. */
  policy?: Maybe<SurveyPolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `planSurveyCampaign` needs. */
export type PlanSurveyCampaignInput = {
  /** Name. */
  name: BilingualTextInput;
  /** Template. */
  templateCode: Scalars['String']['input'];
  /** Version of the template; the newest when left out. */
  templateVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How customers are asked. */
  channel: SurveyChannel;
  /** When it starts; now when left out. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** Whom it asks, at most 20; none when all are invited one by one. */
  strata?: InputMaybe<Array<SurveyStratumInput>>;
  /** Months to the next one like it, 0 for none; what the policy says when left out. */
  repeatMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `planSurveyCampaign` answers. */
export type PlanSurveyCampaignPayload = {
  __typename?: 'PlanSurveyCampaignPayload';
  /** The campaign; null when it was refused. */
  campaign?: Maybe<SurveyCampaign>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `closeSurveyCampaign` needs. */
export type CloseSurveyCampaignInput = {
  /** UUID of the campaign. */
  campaignUuid: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** Version that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `closeSurveyCampaign` answers. */
export type CloseSurveyCampaignPayload = {
  __typename?: 'CloseSurveyCampaignPayload';
  /** The campaign; null when it was refused. */
  campaign?: Maybe<SurveyCampaign>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `inviteToSurvey` needs. */
export type InviteToSurveyInput = {
  /** UUID of a running campaign. */
  campaignUuid: Scalars['ID']['input'];
  /** Global id of the customer's record. */
  customerId: Scalars['ID']['input'];
  /** What it is about, such as `ticket:0197…`. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Ids of who handled that, at most 50: they never rate it. */
  handlerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `inviteToSurvey` answers. */
export type InviteToSurveyPayload = {
  __typename?: 'InviteToSurveyPayload';
  /** The invitation; null when it was refused. */
  invitation?: Maybe<SurveyInvitation>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `issueSurveyLinks` needs. */
export type IssueSurveyLinksInput = {
  /** UUIDs of invitations of campaigns that ask online, 1 to 100. */
  invitationUuids: Array<Scalars['ID']['input']>;
};

/** What `issueSurveyLinks` answers. */
export type IssueSurveyLinksPayload = {
  __typename?: 'IssueSurveyLinksPayload';
  /** The links of those that can still be answered; null when it was refused. */
  links?: Maybe<Array<SurveyLink>>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What was answered to one question. */
export type SurveyAnswerInput = {
  /** Code of the question. */
  question: Scalars['String']['input'];
  /** Codes of what was chosen, or the one number. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What was said, at most 2,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordSurveyAnswers` needs. */
export type RecordSurveyAnswersInput = {
  /** UUID of an invitation of a campaign by telephone or focus group. */
  invitationUuid: Scalars['ID']['input'];
  /** The answers, at most 30. */
  answers: Array<SurveyAnswerInput>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordSurveyAnswers` answers. */
export type RecordSurveyAnswersPayload = {
  __typename?: 'RecordSurveyAnswersPayload';
  /** True when the answers are kept. */
  recorded: Scalars['Boolean']['output'];
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `addSurveyNote` needs. */
export type AddSurveyNoteInput = {
  /** UUID of a campaign by focus group. */
  campaignUuid: Scalars['ID']['input'];
  /** The notes, at most 10,000 characters. */
  text: Scalars['String']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `addSurveyNote` answers. */
export type AddSurveyNotePayload = {
  __typename?: 'AddSurveyNotePayload';
  /** The notes; null when they were refused. */
  note?: Maybe<SurveyNote>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Something that customers want (需求). */
export type Demand = Node & {
  __typename?: 'Demand';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID, as events and the other APIs name it. */
  uuid: Scalars['ID']['output'];
  /** Counts the changes from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The demand in a line. */
  title: Scalars['String']['output'];
  /** The demand in full; null when nobody said more. */
  description?: Maybe<Scalars['String']['output']>;
  /** Where it is in its life. */
  status: DemandStatus;
  /** The contact it came from (来源). */
  origin: DemandOrigin;
  /** How many customers want it, those of the demands that joined it included; each counts once (票数). */
  votes: Scalars['Int']['output'];
  /** How many demands joined it. */
  joined: Scalars['Int']['output'];
  /** The demand that it joined; null while it stands for itself. */
  joinedInto?: Maybe<Demand>;
  /** The department that decides; null while it is not routed. */
  department?: Maybe<DemandDepartment>;
  /** The team that works on it; null for none. */
  team?: Maybe<Team>;
  /** When the decision is due, or, once it is planned, the delivery; null when nothing is due. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it has been overdue; null when it is not. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last decision; null before there is one. */
  decision?: Maybe<DemandDecision>;
  /** When it was delivered; null before. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was delivered; null before. */
  deliveryNote?: Maybe<Scalars['String']['output']>;
  /** How many customers still have to be told. */
  untold: Scalars['Int']['output'];
  /** When the last customer had been told; null while somebody still has to be. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  raisedBy: Actor;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  updatedBy: Actor;
  /**
   * Who wants it, those of demands that joined it included, newest first. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  voters?: Maybe<DemandVoteConnection>;
  /**
   * Who has to be told what became of it, or was, those who wait longest first. Null, with an error, when it could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`.
   */
  tellings?: Maybe<DemandTellingConnection>;
};

/** Something that customers want (需求). */
export type DemandVotersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that customers want (需求). */
export type DemandTellingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { DemandStatus };

export type { DemandOriginKind };

export type { DemandOrder };

export type { DemandOutcome };

export type { DemandTellingState };

/** The contact that something came from. */
export type DemandOrigin = {
  __typename?: 'DemandOrigin';
  /** Which sort of contact. */
  kind: DemandOriginKind;
  /** Id of the contact; null when it came from none. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** What was decided, by whom and why. */
export type DemandDecision = {
  __typename?: 'DemandDecision';
  /** True when the demand was accepted. */
  accepted: Scalars['Boolean']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  actor: Actor;
  /** Why; null when nobody said. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** That a customer wants something. */
export type DemandVote = {
  __typename?: 'DemandVote';
  /** The customer; null when the record is gone. */
  customer?: Maybe<CustomerRecord>;
  /** The demand that they voted for: another than the one asked about when it joined that one. */
  demandUuid: Scalars['ID']['output'];
  /** The contact it came from. */
  origin: DemandOrigin;
  /** What they said; null when nobody wrote it down. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  actor: Actor;
};

/** That a customer is told what became of a demand. */
export type DemandTelling = {
  __typename?: 'DemandTelling';
  /** The demand; null, with an error, when it could not be read. */
  demand?: Maybe<Demand>;
  /** The customer; null when the record is gone. */
  customer?: Maybe<CustomerRecord>;
  /** What they are told. */
  outcome: DemandOutcome;
  /** Whether they were. */
  state: DemandTellingState;
  /** Since when they have to be told. */
  since: Scalars['DateTime']['output'];
  /** When and by whom they were told; null before. */
  told?: Maybe<Moment>;
  /** The contact in which they were told; null before. */
  contact?: Maybe<DemandOrigin>;
};

/** A department that demands go to. */
export type DemandDepartment = {
  __typename?: 'DemandDepartment';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** Short name for programs, such as `product`. */
  code: Scalars['String']['output'];
  /** Name in the language of the request. */
  name: Scalars['String']['output'];
  /** Days in which it decides, when whoever routes says nothing else. */
  decideWithinDays: Scalars['Int']['output'];
  /** The team that gets its demands; null for none. */
  team?: Maybe<Team>;
  /** True when nothing is routed to it any more. */
  archived: Scalars['Boolean']['output'];
};

/** Landing rate and ages. */
export type DemandReport = {
  __typename?: 'DemandReport';
  /** When it was counted; ages are up to then. */
  at: Scalars['DateTime']['output'];
  /** All of them together. */
  total: DemandCounts;
  /** By department, at most 100, the most demands first. */
  departments: Array<DemandCounts>;
  /** How old those are that are neither delivered nor declined, by status. */
  open: Array<DemandAges>;
  /** From raising to the decision, of those that were decided. */
  decision: DemandAges;
  /** From raising to delivery, of those that were delivered. */
  delivery: DemandAges;
};

/** How many demands came how far; those that joined another are not in it. */
export type DemandCounts = {
  __typename?: 'DemandCounts';
  /** The department; null for all, and for those that are with none. */
  department?: Maybe<DemandDepartment>;
  /** Raised. */
  raised: Scalars['Int']['output'];
  /** Accepted, those planned and delivered included. */
  accepted: Scalars['Int']['output'];
  /** Declined. */
  declined: Scalars['Int']['output'];
  /** Delivered. */
  delivered: Scalars['Int']['output'];
  /** Delivered, and all customers told. */
  told: Scalars['Int']['output'];
  /** Overdue now. */
  overdue: Scalars['Int']['output'];
  /** Delivered of raised, 0 to 1 (需求落地率); null when none was raised. */
  landingRate?: Maybe<Scalars['Float']['output']>;
};

/** How old demands are, or how long they took, in seconds. */
export type DemandAges = {
  __typename?: 'DemandAges';
  /** Status of those counted; null for all. */
  status?: Maybe<DemandStatus>;
  /** How many. */
  demands: Scalars['Int']['output'];
  /** Half are younger. */
  medianSeconds: Scalars['Float']['output'];
  /** Nine of ten are younger. */
  ninetiethSeconds: Scalars['Float']['output'];
  /** The oldest. */
  oldestSeconds: Scalars['Float']['output'];
};

/** A page of demands. */
export type DemandConnection = {
  __typename?: 'DemandConnection';
  /** The demands of this page. */
  edges: Array<DemandEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A demand in a list. */
export type DemandEdge = {
  __typename?: 'DemandEdge';
  /** Place of this demand in the list. */
  cursor: Scalars['String']['output'];
  /** The demand. */
  node: Demand;
};

/** A page of votes. */
export type DemandVoteConnection = {
  __typename?: 'DemandVoteConnection';
  /** The votes of this page. */
  edges: Array<DemandVoteEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A vote in a list. */
export type DemandVoteEdge = {
  __typename?: 'DemandVoteEdge';
  /** Place of this vote in the list. */
  cursor: Scalars['String']['output'];
  /** The vote. */
  node: DemandVote;
};

/** A page of customers who have to be told, or were. */
export type DemandTellingConnection = {
  __typename?: 'DemandTellingConnection';
  /** The customers of this page. */
  edges: Array<DemandTellingEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A customer in a list of those who have to be told. */
export type DemandTellingEdge = {
  __typename?: 'DemandTellingEdge';
  /** Place in the list. */
  cursor: Scalars['String']['output'];
  /** Who is told what. */
  node: DemandTelling;
};

/** A page of all that happened with a customer. */
export type CustomerTimelineConnection = {
  __typename?: 'CustomerTimelineConnection';
  /** The entries of this page, newest first. */
  edges: Array<CustomerTimelineEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** Parts that are missing from this page. They go on where they stopped once they are back, so that nothing is lost. */
  unavailable: Array<UnavailableTimelinePart>;
};

/** An entry in a timeline of a customer. */
export type CustomerTimelineEdge = {
  __typename?: 'CustomerTimelineEdge';
  /** Place of this entry in the timeline. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CustomerTimelineEntry;
};

/** Something that happened with a customer. */
export type CustomerTimelineEntry = {
  __typename?: 'CustomerTimelineEntry';
  /** Which part of the timeline it belongs to. */
  part: CustomerTimelinePart;
  /**
   * When: of a ticket when it was opened, of a demand when it was raised, of an order when it was placed, of care when it ended or is
   * due, of an invitation when it was answered or made, of a change of the tier when it was made.
   */
  at: Scalars['DateTime']['output'];
  /** What it is about, in a line, in the language of the request where it is not in somebody's words. */
  title: Scalars['String']['output'];
  /** What it is. */
  subject: CustomerTimelineSubject;
};

/** What an entry in a timeline of a customer is about (客户动态). */
export type CustomerTimelineSubject =
  Ticket | Demand | CustomerOrder | CareTask | SurveyInvitation | TierChange;

/** A part that the timeline of a customer is put together from. */
export type CustomerTimelinePart =
  /** Tickets (工单). */
  | 'TICKETS'
  /** Demands (需求). */
  | 'DEMANDS'
  /** Orders (订单); those that are neither placed nor paid yet are in `CustomerRecord.orders` alone. */
  | 'ORDERS'
  /** Visits, birthdays and meetings (回访与关怀). */
  | 'CARE'
  /** Invitations to surveys, and answers to them (满意度调查). */
  | 'SURVEYS'
  /** Changes from one tier to another (客户分层变动). */
  | 'TIERS';

/** A part that is missing from a page of a timeline. */
export type UnavailableTimelinePart = {
  __typename?: 'UnavailableTimelinePart';
  /** Which part. */
  part: CustomerTimelinePart;
  /** Why it is missing. */
  reason: UnavailableReason;
};

/** Why a part of a timeline is missing. */
export type UnavailableReason =
  /** It did not answer in time; try again. */
  | 'SLOW'
  /** It could not be read; try again later. */
  | 'FAILED'
  /** It is not for the caller. */
  | 'NOT_ALLOWED';

/** Which demands a list shows; all that are given hold together. */
export type DemandFilter = {
  /** Any of these statuses. */
  statuses?: InputMaybe<Array<DemandStatus>>;
  /** UUID of the department that decides. */
  departmentUuid?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the team that works on it. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of a customer who wants it. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the demand that they joined. */
  joinedIntoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that are overdue. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Raised from this contact; from any of its sort when it has no reference. */
  origin?: InputMaybe<DemandOriginInput>;
  /** Words of the title or the description, in Chinese or English; at most 200 characters. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** The contact that something came from. */
export type DemandOriginInput = {
  /** Which sort of contact. */
  kind: DemandOriginKind;
  /** Id of the contact, such as the number of a ticket; letters, digits and `._:@-`, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What `raiseDemand` needs. */
export type RaiseDemandInput = {
  /** The demand in a line, at most 200 characters. */
  title: Scalars['String']['input'];
  /** The demand in full, at most 10000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The contact it came from; by hand when left out. */
  origin?: InputMaybe<DemandOriginInput>;
  /** Global id of the customer who wants it; nobody in particular when left out. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the customer said, at most 2000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `editDemand` needs. */
export type EditDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** The demand in a line, at most 200 characters; stays when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The demand in full, at most 10000 characters; stays when left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `voteForDemand` needs. */
export type VoteForDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Global id of the customer. */
  customerId: Scalars['ID']['input'];
  /** The contact it came from; by hand when left out. */
  origin?: InputMaybe<DemandOriginInput>;
  /** What the customer said, at most 2000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawDemandVote` needs. */
export type WithdrawDemandVoteInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Global id of the customer. */
  customerId: Scalars['ID']['input'];
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `routeDemand` needs. */
export type RouteDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** UUID of the department. */
  departmentUuid: Scalars['ID']['input'];
  /** By when it decides, in the future; by the days of the department when left out. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of the team that works on it; the team of the department when left out. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acceptDemand` needs. */
export type AcceptDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineDemand` needs. */
export type DeclineDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Why, in words that customers can be told, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `reopenDemand` needs. */
export type ReopenDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `planDemand` needs. */
export type PlanDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** By when it is delivered, in the future. */
  dueAt: Scalars['DateTime']['input'];
  /** Why then, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `deliverDemand` needs. */
export type DeliverDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** What was delivered, in words that customers can be told, at most 1000 characters. */
  note: Scalars['String']['input'];
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `joinDemand` needs. */
export type JoinDemandInput = {
  /** Global id of the demand that joins. */
  demandId: Scalars['ID']['input'];
  /** Global id of the demand that goes on. */
  intoId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the demand that joins, as the caller has seen it; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `leaveDemand` needs. */
export type LeaveDemandInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `tellDemandCustomer` needs. */
export type TellDemandCustomerInput = {
  /** Global id of the demand. */
  demandId: Scalars['ID']['input'];
  /** Global id of the customer. */
  customerId: Scalars['ID']['input'];
  /** The contact in which they were told; by hand when left out. */
  contact?: InputMaybe<DemandOriginInput>;
  /** Version of the demand that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `saveDemandDepartment` needs. */
export type SaveDemandDepartmentInput = {
  /** Short name for programs: letters, digits and `._:@-`, at most 60 characters; says which one. */
  code: Scalars['String']['input'];
  /** Name in English, at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese, at most 100 characters. */
  nameZh: Scalars['String']['input'];
  /** Days in which it decides, 1 to 365. */
  decideWithinDays: Scalars['Int']['input'];
  /** Global id of the team that gets its demands; none when left out. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
  /** True when nothing is routed to it any more; false when left out. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the department that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation of a demand answers. */
export type DemandPayload = {
  __typename?: 'DemandPayload';
  /** The demand after it; null when it was refused. */
  demand?: Maybe<Demand>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `saveDemandDepartment` answers. */
export type SaveDemandDepartmentPayload = {
  __typename?: 'SaveDemandDepartmentPayload';
  /** The department after it; null when it was refused. */
  department?: Maybe<DemandDepartment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { CareTaskKind };

export type { CareTaskStatus };

export type { CareStatus };

export type { BirthdayCalendar };

export type { LeapDay };

export type { CreditStatus };

/** A birthday, without the year. */
export type Birthday = {
  __typename?: 'Birthday';
  /** Gregorian or lunar. */
  calendar: BirthdayCalendar;
  /** Month, 1 to 12. */
  month: Scalars['Int']['output'];
  /** Day of the month. */
  day: Scalars['Int']['output'];
  /** True when born in the leap month of this number (闰月). */
  leapMonth: Scalars['Boolean']['output'];
};

/** What falls due next. */
export type CareOccurrence = {
  __typename?: 'CareOccurrence';
  /** What. */
  kind: CareTaskKind;
  /** The date, such as `2026-03-01`. */
  on: Scalars['String']['output'];
};

/** What care a customer gets (关怀档案). */
export type CareProfile = {
  __typename?: 'CareProfile';
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The customer; null, with an error, when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** Code of their tier. */
  tier: Scalars['String']['output'];
  /** The date since when; visits are counted from it. */
  tierSince: Scalars['String']['output'];
  /** Who cares for them; null for nobody in particular. */
  owner?: Maybe<Actor>;
  /** Their birthday; null when it is not known. */
  birthday?: Maybe<Birthday>;
  /** Since when they agree to be congratulated; null when they do not. */
  birthdayConsentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What falls due next, the nearest first. */
  next: Array<CareOccurrence>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Something that a tier brings beside care. */
export type CareOffer = {
  __typename?: 'CareOffer';
  /** Code. */
  code: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
};

/** What a tier brings (分层权益). */
export type CareEntitlement = {
  __typename?: 'CareEntitlement';
  /** Code of the tier. */
  tier: Scalars['String']['output'];
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Months between two visits; 0 for none. */
  visitEveryMonths: Scalars['Int']['output'];
  /** What is given on a birthday, in English; null for nothing. */
  birthdayBenefitEn?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. */
  birthdayBenefitZh?: Maybe<Scalars['String']['output']>;
  /** Special offers. */
  offers: Array<CareOffer>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** From a month on, how often. */
export type CadencePhase = {
  __typename?: 'CadencePhase';
  /** Months since the beginning, from 0. */
  fromMonth: Scalars['Int']['output'];
  /** Months between two visits. */
  everyMonths: Scalars['Int']['output'];
};

/** How care is scheduled. */
export type CarePolicy = {
  __typename?: 'CarePolicy';
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** Time zone in which dates are meant. */
  timeZone: Scalars['String']['output'];
  /** How often a project is visited, by its age; the first phase begins at 0. */
  projectPhases: Array<CadencePhase>;
  /** Days before a visit or meeting at which its task is there. */
  visitLeadDays: Scalars['Int']['output'];
  /** Days before a birthday at which its task is there. */
  birthdayLeadDays: Scalars['Int']['output'];
  /** When who was born on 29 February is congratulated in other years. */
  leapDay: LeapDay;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A project that is visited (项目). */
export type CareProject = Node & {
  __typename?: 'CareProject';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID that events and the audit trail know it by. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The customer; null, with an error, when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** What it is. */
  name: Scalars['String']['output'];
  /** The date on which it began. */
  startedOn: Scalars['String']['output'];
  /** Who visits it; null when it is whoever cares for the customer. */
  owner?: Maybe<Actor>;
  /** Active or ended. */
  status: CareStatus;
  /** The date of the next visit; null when it has ended. */
  nextVisitOn?: Maybe<Scalars['String']['output']>;
  /** When it was taken up. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One thing that a key account likes, or how they like it. */
export type AccountPreference = {
  __typename?: 'AccountPreference';
  /** Which thing. */
  key: Scalars['String']['output'];
  /** How. */
  value: Scalars['String']['output'];
};

/** The plan of a key account (大客户计划). */
export type AccountPlan = {
  __typename?: 'AccountPlan';
  /** UUID that events and the audit trail know it by. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The customer; null, with an error, when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** Who is responsible. */
  owner: Actor;
  /** What is to be reached. */
  objectives: Scalars['String']['output'];
  /** What they like, and how. */
  preferences: Array<AccountPreference>;
  /** The date on which it begins. */
  startedOn: Scalars['String']['output'];
  /** Months between two executive meetings; 0 for none. */
  meetingEveryMonths: Scalars['Int']['output'];
  /** Months between two visits; 0 for none. */
  visitEveryMonths: Scalars['Int']['output'];
  /** Active or ended. */
  status: CareStatus;
  /** What falls due next, the nearest first. */
  next: Array<CareOccurrence>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Something to be done for a customer (关怀任务). */
export type CareTask = Node & {
  __typename?: 'CareTask';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID that events and the audit trail know it by. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** What it is for. */
  kind: CareTaskKind;
  /** The customer; null, with an error, when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** UUID of the project or plan that it is about; null for a customer in general. */
  sourceUuid?: Maybe<Scalars['ID']['output']>;
  /** The date that it is for; null for one that somebody added. */
  occursOn?: Maybe<Scalars['String']['output']>;
  /** What is to be done, in the language of the request where there are two; null when the kind says it all. */
  what?: Maybe<Scalars['String']['output']>;
  /** Who does it; null while nobody does. */
  owner?: Maybe<Actor>;
  /** Where it is in its life. */
  status: CareTaskStatus;
  /** When it is due. */
  dueAt: Scalars['DateTime']['output'];
  /** When it became overdue; null when it never did. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it, or why it was called off; null until then. */
  result?: Maybe<Scalars['String']['output']>;
  /** When it was there. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended; null until then. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null until then. */
  closedBy?: Maybe<Actor>;
};

/** One answer of a question, and what it is worth. */
export type CreditOption = {
  __typename?: 'CreditOption';
  /** Code. */
  code: Scalars['String']['output'];
  /** In English. */
  textEn: Scalars['String']['output'];
  /** In Chinese. */
  textZh: Scalars['String']['output'];
  /** What it is worth. */
  points: Scalars['Int']['output'];
};

/** One question of a credit form. */
export type CreditQuestion = {
  __typename?: 'CreditQuestion';
  /** Code. */
  code: Scalars['String']['output'];
  /** In English. */
  textEn: Scalars['String']['output'];
  /** In Chinese. */
  textZh: Scalars['String']['output'];
  /** The answers to choose from. */
  options: Array<CreditOption>;
};

/** A credit grade, and what it brings. */
export type CreditGrade = {
  __typename?: 'CreditGrade';
  /** Code. */
  code: Scalars['String']['output'];
  /** The fewest points for it. */
  minimumScore: Scalars['Int']['output'];
  /** The limit that it brings, in whole units of the currency. */
  limit: Scalars['Int']['output'];
  /** Months for which it holds. */
  validMonths: Scalars['Int']['output'];
};

/** A version of the credit form (信用评分表); never changes. */
export type CreditForm = {
  __typename?: 'CreditForm';
  /** From 1. */
  version: Scalars['Int']['output'];
  /** The questions. */
  questions: Array<CreditQuestion>;
  /** The grades. */
  grades: Array<CreditGrade>;
  /** Currency of limits, ISO 4217. */
  currency: Scalars['String']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** By whom; null for the one that comes with the platform. */
  publishedBy?: Maybe<Actor>;
};

/** The answer to one question. */
export type CreditAnswer = {
  __typename?: 'CreditAnswer';
  /** Code of the question. */
  question: Scalars['String']['output'];
  /** Code of the answer. */
  option: Scalars['String']['output'];
  /** What it was worth. */
  points: Scalars['Int']['output'];
};

/** An assessment of a customer's credit (信用评估). */
export type CreditAssessment = Node & {
  __typename?: 'CreditAssessment';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID that events and the audit trail know it by. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes, from 1. Give it back as `expectedVersion` to be sure nobody was faster. */
  version: Scalars['Int']['output'];
  /** The customer; null, with an error, when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** Where it is in its life. */
  status: CreditStatus;
  /** Why it was begun. */
  purpose: Scalars['String']['output'];
  /** What was found; null until then. */
  findings?: Maybe<Scalars['String']['output']>;
  /** Version of the form; null until a grade is proposed. */
  formVersion?: Maybe<Scalars['Int']['output']>;
  /** The answers. */
  answers: Array<CreditAnswer>;
  /** The points together; null until a grade is proposed. */
  score?: Maybe<Scalars['Int']['output']>;
  /** The grade that follows; null until one is proposed. */
  grade?: Maybe<Scalars['String']['output']>;
  /** The limit, in whole units of the currency; null until a grade is proposed. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Currency of the limit; null until a grade is proposed. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Months for which it holds once it is approved; null until a grade is proposed. */
  validMonths?: Maybe<Scalars['Int']['output']>;
  /** Who began it. */
  investigator: Actor;
  /** Who proposed the grade; null until then. */
  proposer?: Maybe<Actor>;
  /** When; null until then. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or rejected it; null until then. */
  decider?: Maybe<Actor>;
  /** When; null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was proposed so, decided so or called off; the last of these. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Until when its grade holds; null when it never did. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of tasks. */
export type CareTaskConnection = {
  __typename?: 'CareTaskConnection';
  /** The tasks of this page. */
  edges: Array<CareTaskEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A task in a list. */
export type CareTaskEdge = {
  __typename?: 'CareTaskEdge';
  /** Place of this task in the list. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: CareTask;
};

/** A page of projects. */
export type CareProjectConnection = {
  __typename?: 'CareProjectConnection';
  /** The projects of this page. */
  edges: Array<CareProjectEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A project in a list. */
export type CareProjectEdge = {
  __typename?: 'CareProjectEdge';
  /** Place of this project in the list. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: CareProject;
};

/** A page of plans. */
export type AccountPlanConnection = {
  __typename?: 'AccountPlanConnection';
  /** The plans of this page. */
  edges: Array<AccountPlanEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A plan in a list. */
export type AccountPlanEdge = {
  __typename?: 'AccountPlanEdge';
  /** Place of this plan in the list. */
  cursor: Scalars['String']['output'];
  /** The plan. */
  node: AccountPlan;
};

/** A page of assessments. */
export type CreditAssessmentConnection = {
  __typename?: 'CreditAssessmentConnection';
  /** The assessments of this page. */
  edges: Array<CreditAssessmentEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An assessment in a list. */
export type CreditAssessmentEdge = {
  __typename?: 'CreditAssessmentEdge';
  /** Place of this assessment in the list. */
  cursor: Scalars['String']['output'];
  /** The assessment. */
  node: CreditAssessment;
};

/** Which care tasks to list. All that is given holds together. */
export type CareTaskFilter = {
  /** In any of these statuses, at most 10. */
  statuses?: InputMaybe<Array<CareTaskStatus>>;
  /** Of any of these kinds, at most 10. */
  kinds?: InputMaybe<Array<CareTaskKind>>;
  /** Global id of a record: for this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** That this identity does. */
  ownerId?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the project or plan that they are about. */
  sourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** True for only those that are due and not done; false when left out. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for only those that nobody does; false when left out. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody who works here. */
export type CareOwnerInput = {
  /** Identity claim of their token; empty for nobody. */
  id: Scalars['String']['input'];
  /** Name to show. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A birthday, without the year. */
export type BirthdayInput = {
  /** Gregorian or lunar. */
  calendar: BirthdayCalendar;
  /** Month, 1 to 12. */
  month: Scalars['Int']['input'];
  /** Day of the month. */
  day: Scalars['Int']['input'];
  /** Lunar only: born in the leap month of this number; false when left out. */
  leapMonth?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether and when a birthday is. */
export type BirthdayGivenInput = {
  /** The birthday; null forgets it. */
  birthday?: InputMaybe<BirthdayInput>;
  /** True when the customer has agreed to be congratulated. Without consent open tasks for it are cancelled. */
  consent: Scalars['Boolean']['input'];
};

/** Something that a tier brings beside care. */
export type CareOfferInput = {
  /** Code, once. */
  code: Scalars['String']['input'];
  /** Name in English. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['input'];
};

/** From a month on, how often. */
export type CadencePhaseInput = {
  /** Months since the beginning, from 0. */
  fromMonth: Scalars['Int']['input'];
  /** Months between two visits, 1 to 60. */
  everyMonths: Scalars['Int']['input'];
};

/** One thing that a key account likes, or how they like it. */
export type AccountPreferenceInput = {
  /** Which thing, once. */
  key: Scalars['String']['input'];
  /** How, at most 500 characters. */
  value: Scalars['String']['input'];
};

/** One answer of a question, and what it is worth. */
export type CreditOptionInput = {
  /** Code, once in its question. */
  code: Scalars['String']['input'];
  /** In English. */
  textEn: Scalars['String']['input'];
  /** In Chinese. */
  textZh: Scalars['String']['input'];
  /** What it is worth, -1000 to 1000. */
  points: Scalars['Int']['input'];
};

/** One question of a credit form. */
export type CreditQuestionInput = {
  /** Code, once in the form. */
  code: Scalars['String']['input'];
  /** In English. */
  textEn: Scalars['String']['input'];
  /** In Chinese. */
  textZh: Scalars['String']['input'];
  /** The answers to choose from, 2 to 20. */
  options: Array<CreditOptionInput>;
};

/** A credit grade, and what it brings. */
export type CreditGradeInput = {
  /** Code, once in the form. */
  code: Scalars['String']['input'];
  /** The fewest points for it. */
  minimumScore: Scalars['Int']['input'];
  /** The limit that it brings, in whole units of the currency. */
  limit: Scalars['Int']['input'];
  /** Months for which it holds, 1 to 120. */
  validMonths: Scalars['Int']['input'];
};

/** The answer to one question. */
export type CreditAnswerInput = {
  /** Code of the question. */
  question: Scalars['String']['input'];
  /** Code of the answer. */
  option: Scalars['String']['input'];
};

/** What `setCareProfile` needs. */
export type SetCareProfileInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Who cares for them from now on; left out, it stays. Open tasks stay with whoever has them. */
  owner?: InputMaybe<CareOwnerInput>;
  /** Their birthday, and whether they agree; left out, it stays. */
  birthday?: InputMaybe<BirthdayGivenInput>;
  /** Version of the profile that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putCareEntitlement` needs. */
export type PutCareEntitlementInput = {
  /** Code of the tier; one that is new is added. */
  tier: Scalars['String']['input'];
  /** Months between two visits, at most 60; 0 for none. */
  visitEveryMonths: Scalars['Int']['input'];
  /** What is given on a birthday, in English; left out, in both languages, for nothing. */
  birthdayBenefitEn?: InputMaybe<Scalars['String']['input']>;
  /** The same in Chinese. */
  birthdayBenefitZh?: InputMaybe<Scalars['String']['input']>;
  /** Special offers, at most 20. */
  offers: Array<CareOfferInput>;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the entitlement that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putCarePolicy` needs. */
export type PutCarePolicyInput = {
  /** Time zone in which dates are meant. */
  timeZone: Scalars['String']['input'];
  /** How often a project is visited, by its age; the first phase begins at 0. */
  projectPhases: Array<CadencePhaseInput>;
  /** Days before a visit or meeting at which its task is there. */
  visitLeadDays: Scalars['Int']['input'];
  /** Days before a birthday at which its task is there. */
  birthdayLeadDays: Scalars['Int']['input'];
  /** When who was born on 29 February is congratulated in other years. */
  leapDay: LeapDay;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the policy that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCareProject` needs. */
export type CreateCareProjectInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** What it is, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The date on which it began, such as `2026-03-01`. */
  startedOn: Scalars['String']['input'];
  /** Who visits it; left out for whoever cares for the customer. */
  owner?: InputMaybe<CareOwnerInput>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateCareProject` needs. */
export type UpdateCareProjectInput = {
  /** Global id of the project. */
  projectId: Scalars['ID']['input'];
  /** What it is; left out, it stays. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The date on which it began; left out, it stays. */
  startedOn?: InputMaybe<Scalars['String']['input']>;
  /** Who visits it; left out, it stays. */
  owner?: InputMaybe<CareOwnerInput>;
  /** Version of the project that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endCareProject` needs. */
export type EndCareProjectInput = {
  /** Global id of the project. */
  projectId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the project that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putAccountPlan` needs. */
export type PutAccountPlanInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Who is responsible. */
  owner: CareOwnerInput;
  /** What is to be reached, at most 5,000 characters. */
  objectives: Scalars['String']['input'];
  /** What they like, and how; at most 50. */
  preferences: Array<AccountPreferenceInput>;
  /** The date on which it begins, such as `2026-03-01`. */
  startedOn: Scalars['String']['input'];
  /** Months between two executive meetings, at most 60; 0 for none. */
  meetingEveryMonths: Scalars['Int']['input'];
  /** Months between two visits, at most 60; 0 for none. */
  visitEveryMonths: Scalars['Int']['input'];
  /** Version of the plan that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endAccountPlan` needs. */
export type EndAccountPlanInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the plan that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `scheduleCareTask` needs. */
export type ScheduleCareTaskInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** What it is for. */
  kind: CareTaskKind;
  /** What is to be done, at most 2,000 characters. */
  what?: InputMaybe<Scalars['String']['input']>;
  /** When it is due; in the future. */
  dueAt: Scalars['DateTime']['input'];
  /** Who does it; left out for whoever cares for the customer. */
  owner?: InputMaybe<CareOwnerInput>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `assignCareTask` needs. */
export type AssignCareTaskInput = {
  /** Global id of the task. */
  taskId: Scalars['ID']['input'];
  /** Who does it. */
  owner: CareOwnerInput;
  /** Version of the task that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `completeCareTask` needs. */
export type CompleteCareTaskInput = {
  /** Global id of the task. */
  taskId: Scalars['ID']['input'];
  /** What came of it, at most 5,000 characters. */
  result: Scalars['String']['input'];
  /** Version of the task that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `cancelCareTask` needs. */
export type CancelCareTaskInput = {
  /** Global id of the task. */
  taskId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the task that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishCreditForm` needs. */
export type PublishCreditFormInput = {
  /** The questions, 1 to 50. */
  questions: Array<CreditQuestionInput>;
  /** The grades, 1 to 20. */
  grades: Array<CreditGradeInput>;
  /** Currency of limits, ISO 4217. */
  currency: Scalars['String']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the form that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `openCreditInvestigation` needs. */
export type OpenCreditInvestigationInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  purpose: Scalars['String']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordCreditFindings` needs. */
export type RecordCreditFindingsInput = {
  /** Global id of the assessment. */
  assessmentId: Scalars['ID']['input'];
  /** What was found, at most 20,000 characters. */
  findings: Scalars['String']['input'];
  /** Version of the assessment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeCreditGrade` needs. */
export type ProposeCreditGradeInput = {
  /** Global id of the assessment. */
  assessmentId: Scalars['ID']['input'];
  /** One answer to each question of the form that holds now. */
  answers: Array<CreditAnswerInput>;
  /** Another limit than the grade brings, never a higher one; left out for that of the grade. */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the assessment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `approveCreditGrade` needs. */
export type ApproveCreditGradeInput = {
  /** Global id of the assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the assessment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `rejectCreditGrade` needs. */
export type RejectCreditGradeInput = {
  /** Global id of the assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the assessment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawCreditAssessment` needs. */
export type WithdrawCreditAssessmentInput = {
  /** Global id of the assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the assessment that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setCareProfile` answers. */
export type SetCareProfilePayload = {
  __typename?: 'SetCareProfilePayload';
  /** The care of the customer after it; null when it was refused. */
  profile?: Maybe<CareProfile>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putCareEntitlement` answers. */
export type PutCareEntitlementPayload = {
  __typename?: 'PutCareEntitlementPayload';
  /** What the tier brings after it; null when it was refused. */
  entitlement?: Maybe<CareEntitlement>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putCarePolicy` answers. */
export type PutCarePolicyPayload = {
  __typename?: 'PutCarePolicyPayload';
  /** How care is scheduled after it; null when it was refused. */
  carePolicy?: Maybe<CarePolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `createCareProject` answers. */
export type CreateCareProjectPayload = {
  __typename?: 'CreateCareProjectPayload';
  /** The project after it; null when it was refused. */
  project?: Maybe<CareProject>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `updateCareProject` answers. */
export type UpdateCareProjectPayload = {
  __typename?: 'UpdateCareProjectPayload';
  /** The project after it; null when it was refused. */
  project?: Maybe<CareProject>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `endCareProject` answers. */
export type EndCareProjectPayload = {
  __typename?: 'EndCareProjectPayload';
  /** The project after it; null when it was refused. */
  project?: Maybe<CareProject>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putAccountPlan` answers. */
export type PutAccountPlanPayload = {
  __typename?: 'PutAccountPlanPayload';
  /** The plan after it; null when it was refused. */
  plan?: Maybe<AccountPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `endAccountPlan` answers. */
export type EndAccountPlanPayload = {
  __typename?: 'EndAccountPlanPayload';
  /** The plan after it; null when it was refused. */
  plan?: Maybe<AccountPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `scheduleCareTask` answers. */
export type ScheduleCareTaskPayload = {
  __typename?: 'ScheduleCareTaskPayload';
  /** The task after it; null when it was refused. */
  task?: Maybe<CareTask>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `assignCareTask` answers. */
export type AssignCareTaskPayload = {
  __typename?: 'AssignCareTaskPayload';
  /** The task after it; null when it was refused. */
  task?: Maybe<CareTask>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `completeCareTask` answers. */
export type CompleteCareTaskPayload = {
  __typename?: 'CompleteCareTaskPayload';
  /** The task after it; null when it was refused. */
  task?: Maybe<CareTask>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `cancelCareTask` answers. */
export type CancelCareTaskPayload = {
  __typename?: 'CancelCareTaskPayload';
  /** The task after it; null when it was refused. */
  task?: Maybe<CareTask>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `publishCreditForm` answers. */
export type PublishCreditFormPayload = {
  __typename?: 'PublishCreditFormPayload';
  /** The form after it; null when it was refused. */
  form?: Maybe<CreditForm>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `openCreditInvestigation` answers. */
export type OpenCreditInvestigationPayload = {
  __typename?: 'OpenCreditInvestigationPayload';
  /** The assessment after it; null when it was refused. */
  assessment?: Maybe<CreditAssessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `recordCreditFindings` answers. */
export type RecordCreditFindingsPayload = {
  __typename?: 'RecordCreditFindingsPayload';
  /** The assessment after it; null when it was refused. */
  assessment?: Maybe<CreditAssessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `proposeCreditGrade` answers. */
export type ProposeCreditGradePayload = {
  __typename?: 'ProposeCreditGradePayload';
  /** The assessment after it; null when it was refused. */
  assessment?: Maybe<CreditAssessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `approveCreditGrade` answers. */
export type ApproveCreditGradePayload = {
  __typename?: 'ApproveCreditGradePayload';
  /** The assessment after it; null when it was refused. */
  assessment?: Maybe<CreditAssessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `rejectCreditGrade` answers. */
export type RejectCreditGradePayload = {
  __typename?: 'RejectCreditGradePayload';
  /** The assessment after it; null when it was refused. */
  assessment?: Maybe<CreditAssessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `withdrawCreditAssessment` answers. */
export type WithdrawCreditAssessmentPayload = {
  __typename?: 'WithdrawCreditAssessmentPayload';
  /** The assessment after it; null when it was refused. */
  assessment?: Maybe<CreditAssessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { CustomerField };

export type { FieldVisibility };

/** How a role sees a field of customers (脱敏规则). */
export type MaskingRule = {
  __typename?: 'MaskingRule';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Role claim of the token, such as `agent`. */
  role: Scalars['String']['output'];
  /** The field. */
  field: CustomerField;
  /** How it is shown. Who has several roles sees what the one that shows most shows. */
  visibility: FieldVisibility;
  /** Whether the role may read it in clear by telling why. */
  mayReveal: Scalars['Boolean']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
};

/** A number that an administrator sets. */
export type PrivacyLimit = {
  __typename?: 'PrivacyLimit';
  /** Its name, such as `reveals_per_hour.agent`, `erasure_days` or `retention_days.disclosures`. */
  name: Scalars['String']['output'];
  /** Its value; of days to keep something, 0 means for ever. */
  value: Scalars['Int']['output'];
  /** Least value. */
  minimum: Scalars['Int']['output'];
  /** Greatest value. */
  maximum: Scalars['Int']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
};

/** What personal data is used for. */
export type PrivacyPurpose = {
  __typename?: 'PrivacyPurpose';
  /** Code for programs, such as `call_back`. */
  code: Scalars['String']['output'];
  /** Name in the language of the request. */
  name: Scalars['String']['output'];
  /** Of consent: what holds for a customer who has said nothing. */
  givenByDefault: Scalars['Boolean']['output'];
};

/** The rules and limits of confidentiality (隐私设置). */
export type PrivacySettings = {
  __typename?: 'PrivacySettings';
  /** How each role sees each field. */
  maskingRules: Array<MaskingRule>;
  /** The limits. */
  limits: Array<PrivacyLimit>;
  /** What personal data may be read in clear for. */
  disclosurePurposes: Array<PrivacyPurpose>;
  /** What customers consent to. */
  consentPurposes: Array<PrivacyPurpose>;
};

/** That somebody read personal data of a customer in clear (明文查看). */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** The customer; null when the caller may not see them. */
  customer?: Maybe<CustomerRecord>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who read it. */
  actor: Actor;
  /** The fields; empty when all that is known was read for the customer. */
  fields: Array<CustomerField>;
  /** Code of the purpose. */
  purpose: Scalars['String']['output'];
  /** Why, in the reader's words; null once the customer is erased. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of disclosures. */
export type DisclosureConnection = {
  __typename?: 'DisclosureConnection';
  /** The disclosures of this page, newest first. */
  edges: Array<DisclosureEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A disclosure in a list. */
export type DisclosureEdge = {
  __typename?: 'DisclosureEdge';
  /** Place of this disclosure in the list. */
  cursor: Scalars['String']['output'];
  /** The disclosure. */
  node: Disclosure;
};

/** What a field says in clear. */
export type RevealedField = {
  __typename?: 'RevealedField';
  /** The field. */
  field: CustomerField;
  /** What it says, in the order of the record. */
  values: Array<Scalars['String']['output']>;
};

/** Whether a customer consents to something (同意). */
export type Consent = {
  __typename?: 'Consent';
  /** Code of the purpose. */
  purpose: Scalars['String']['output'];
  /** Whether it is given. */
  given: Scalars['Boolean']['output'];
  /** When it was given or withdrawn; null while the customer has said nothing. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Where that is known from; null while the customer has said nothing. */
  source?: Maybe<Scalars['String']['output']>;
  /** Who wrote it down; null while the customer has said nothing. */
  actor?: Maybe<Actor>;
  /** Counts what was said from 1; 0 while nothing was. */
  version: Scalars['Int']['output'];
};

/** A page of what a customer has said about consent. */
export type ConsentConnection = {
  __typename?: 'ConsentConnection';
  /** What was said, newest first. */
  edges: Array<ConsentEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** Something that a customer has said about consent. */
export type ConsentEdge = {
  __typename?: 'ConsentEdge';
  /** Place of it in the list. */
  cursor: Scalars['String']['output'];
  /** What was said. */
  node: Consent;
};

export type { PrivacyRequestKind };

export type { PrivacyRequestState };

export type { PrivacyRequestBasis };

/** That a service has to erase a customer, and whether it has. */
export type ErasureConfirmation = {
  __typename?: 'ErasureConfirmation';
  /** Name of the service, such as `ticketing`. */
  service: Scalars['String']['output'];
  /** When it confirmed; null while it has not. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A request to erase a customer, or to read all that is known of them (个人信息请求). */
export type PrivacyRequest = {
  __typename?: 'PrivacyRequest';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** Erasure or access. */
  kind: PrivacyRequestKind;
  /** How far it is. */
  state: PrivacyRequestState;
  /** The customer; null when the caller may not see them. */
  customer?: Maybe<CustomerRecord>;
  /** Why it is made. */
  basis: PrivacyRequestBasis;
  /** More about it; null when nothing was said, and once the customer is erased. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who made it. */
  requestedBy: Actor;
  /** When it was decided; null while it was not. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while nobody has. */
  decidedBy?: Maybe<Actor>;
  /** When an erasure has to be confirmed everywhere, or until when an access can be read; null unless approved. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was done; null while it is not. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** True while an approved erasure is past its time. */
  overdue: Scalars['Boolean']['output'];
  /** Of an approved erasure: the services that have to confirm. */
  confirmations: Array<ErasureConfirmation>;
};

/** A page of requests. */
export type PrivacyRequestConnection = {
  __typename?: 'PrivacyRequestConnection';
  /** The requests of this page, newest first. */
  edges: Array<PrivacyRequestEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A request in a list. */
export type PrivacyRequestEdge = {
  __typename?: 'PrivacyRequestEdge';
  /** Place of this request in the list. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: PrivacyRequest;
};

/** Which requests a list shows; all that are given hold together. */
export type PrivacyRequestFilter = {
  /** Of this kind. */
  kind?: InputMaybe<PrivacyRequestKind>;
  /** In this state. */
  state?: InputMaybe<PrivacyRequestState>;
  /** Global id of the customer's record. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only erasures that are past their time. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of all that is known of a customer (查阅复制). */
export type SubjectAccessPage = {
  __typename?: 'SubjectAccessPage';
  /** Which part it is, such as `record`, `orders`, `care_tasks` or `consents`; parts of which nothing is kept have no page. */
  section: Scalars['String']['output'];
  /** The items of the page, as a JSON list. */
  json: Scalars['String']['output'];
  /** Where to go on; null on the last page. */
  next?: Maybe<Scalars['String']['output']>;
};

/** What `revealCustomerFields` needs. */
export type RevealCustomerFieldsInput = {
  /** Global id of the customer's record. */
  customerId: Scalars['ID']['input'];
  /** The fields, 1 to 8. */
  fields: Array<CustomerField>;
  /** Code of the purpose, as `privacySettings` lists it. */
  purpose: Scalars['String']['input'];
  /** Why, in a sentence, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `setConsent` needs. */
export type SetConsentInput = {
  /** Global id of the customer's record. */
  customerId: Scalars['ID']['input'];
  /** Code of the purpose, as `privacySettings` lists it. */
  purpose: Scalars['String']['input'];
  /** True when consent is given, false when it is withdrawn. */
  given: Scalars['Boolean']['input'];
  /** Where that is known from, such as `call` or `web form`, at most 100 characters. */
  source: Scalars['String']['input'];
  /** When the customer said so; now when left out, never in the future. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Version of the consent that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setMaskingRule` needs. */
export type SetMaskingRuleInput = {
  /** Role claim of the token, such as `agent`. */
  role: Scalars['String']['input'];
  /** The field. */
  field: CustomerField;
  /** How it is shown. */
  visibility: FieldVisibility;
  /** Whether the role may read it in clear by telling why. */
  mayReveal: Scalars['Boolean']['input'];
  /** Version of the rule that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setPrivacyLimit` needs. */
export type SetPrivacyLimitInput = {
  /** Its name, as `privacySettings` lists it. */
  name: Scalars['String']['input'];
  /** Its value, between its least and its greatest. */
  value: Scalars['Int']['input'];
  /** Version of the limit that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestPrivacyAction` needs. */
export type RequestPrivacyActionInput = {
  /** Erasure or access. */
  kind: PrivacyRequestKind;
  /** Global id of the customer's record. */
  customerId: Scalars['ID']['input'];
  /** Why. */
  basis: PrivacyRequestBasis;
  /** More about it, at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `decidePrivacyRequest` needs. */
export type DecidePrivacyRequestInput = {
  /** UUID of the request. */
  requestUuid: Scalars['ID']['input'];
  /** True to approve, false to refuse. */
  approved: Scalars['Boolean']['input'];
  /** Version of the request that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `revealCustomerFields` answers. */
export type RevealCustomerFieldsPayload = {
  __typename?: 'RevealCustomerFieldsPayload';
  /** The fields in clear; null when it was refused. */
  fields?: Maybe<Array<RevealedField>>;
  /** How many more readings the caller has within the hour; null when it was refused. */
  left?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setConsent` answers. */
export type SetConsentPayload = {
  __typename?: 'SetConsentPayload';
  /** The consent after it; null when it was refused. */
  consent?: Maybe<Consent>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setMaskingRule` answers. */
export type SetMaskingRulePayload = {
  __typename?: 'SetMaskingRulePayload';
  /** The rule after it; null when it was refused. */
  maskingRule?: Maybe<MaskingRule>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `setPrivacyLimit` answers. */
export type SetPrivacyLimitPayload = {
  __typename?: 'SetPrivacyLimitPayload';
  /** The limit after it; null when it was refused. */
  limit?: Maybe<PrivacyLimit>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `requestPrivacyAction` answers. */
export type RequestPrivacyActionPayload = {
  __typename?: 'RequestPrivacyActionPayload';
  /** The request; null when it was refused. */
  request?: Maybe<PrivacyRequest>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `decidePrivacyRequest` answers. */
export type DecidePrivacyRequestPayload = {
  __typename?: 'DecidePrivacyRequestPayload';
  /** The request after it; null when it was refused. */
  request?: Maybe<PrivacyRequest>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** How a customer stands with us. */
export type CustomerStanding = {
  __typename?: 'CustomerStanding';
  /** Counts its changes, from 1. */
  version: Scalars['Int']['output'];
  /** Code of the tier (客户分层), such as `vip`; null until the rules have looked at the customer. */
  tier?: Maybe<Scalars['String']['output']>;
  /** Code of the tier that the rules give; another one while somebody gave one in their place. */
  calculatedTier?: Maybe<Scalars['String']['output']>;
  /** Since when they have the tier. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** The tier that somebody gave in place of the rules (人工调整); null when nobody did, and for customers. */
  override?: Maybe<TierOverride>;
  /** Identity of the agent who is there for this customer (专属客服); null when nobody is. */
  dedicatedAgentId?: Maybe<Scalars['String']['output']>;
};

/** A tier that somebody gave a customer in place of the rules, for a time (人工调整). */
export type TierOverride = {
  __typename?: 'TierOverride';
  /** Code of the tier. */
  tier: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Until when. */
  until: Scalars['DateTime']['output'];
  /** Who gave it. */
  by: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
};

export type { TierMeasureKind };

export type { TierCause };

/** One thing that was measured, and what it counted. */
export type TierInput = {
  __typename?: 'TierInput';
  /** What was measured. */
  kind: TierMeasureKind;
  /** Amount, orders or days; null for days when there is no order. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Points that the value is worth, 0 to 100. */
  points: Scalars['Int']['output'];
  /** Its weight among the measures. */
  weight: Scalars['Int']['output'];
  /** Days it looked back; null when that does not matter. */
  windowDays?: Maybe<Scalars['Int']['output']>;
};

/** What rules make of a customer's orders at an instant. */
export type TierEvaluation = {
  __typename?: 'TierEvaluation';
  /** Number of the set of rules. */
  ruleSetNumber: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Mean of the points by weight, 0 to 100 (得分). */
  score: Scalars['Float']['output'];
  /** Each thing that was measured (各项指标). */
  inputs: Array<TierInput>;
  /** Currencies of spending for which the rules have no rate: it counted nothing. */
  uncountedCurrencies: Array<Scalars['String']['output']>;
};

/** One change of a customer's tier. */
export type TierChange = {
  __typename?: 'TierChange';
  /** Version of the standing after it. */
  version: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Code of the tier before; null when there was none. */
  fromTier?: Maybe<Scalars['String']['output']>;
  /** Code of the tier after. */
  toTier: Scalars['String']['output'];
  /** What made it change. */
  cause: TierCause;
  /** What the rules made of the customer's orders then. */
  evaluation: TierEvaluation;
  /** Who did it. */
  actor: Actor;
  /** Why, in their words; null when the rules did it. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of changes of a tier. */
export type TierChangeConnection = {
  __typename?: 'TierChangeConnection';
  /** The changes of this page, newest first. */
  edges: Array<TierChangeEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A change of a tier in a list. */
export type TierChangeEdge = {
  __typename?: 'TierChangeEdge';
  /** Place of this change in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: TierChange;
};

/** Why a customer has a tier, and since when. */
export type TierExplanation = {
  __typename?: 'TierExplanation';
  /** How the customer stands. */
  standing: CustomerStanding;
  /** The change that gave them the tier; null when they have none yet. */
  givenBy?: Maybe<TierChange>;
  /** The rules by which it was given; null when they have none yet. */
  ruleSet?: Maybe<TierRuleSet>;
  /** What the rules in force make of their orders now. */
  now: TierEvaluation;
};

export type { TierRuleSetStatus };

/** A set of tier rules; one is in force at any time, and at most one is a draft. */
export type TierRuleSet = {
  __typename?: 'TierRuleSet';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts the sets of rules from 1. */
  number: Scalars['Int']['output'];
  /** Counts the changes of this set, from 1. */
  version: Scalars['Int']['output'];
  /** Draft, published or retired. */
  status: TierRuleSetStatus;
  /** The rules. */
  rules: TierRules;
  /** Why it was last changed; null for the rules that an installation begins with. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Who last changed it; null for the rules that an installation begins with. */
  changedBy?: Maybe<Actor>;
  /** When it came into force; null for a draft. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of sets of rules. */
export type TierRuleSetConnection = {
  __typename?: 'TierRuleSetConnection';
  /** The sets of this page, newest first. */
  edges: Array<TierRuleSetEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A set of rules in a list. */
export type TierRuleSetEdge = {
  __typename?: 'TierRuleSetEdge';
  /** Place of this set in the list. */
  cursor: Scalars['String']['output'];
  /** The set of rules. */
  node: TierRuleSet;
};

/** How a customer's orders become a tier. */
export type TierRules = {
  __typename?: 'TierRules';
  /** Currency in which amounts are measured, three capital letters of ISO 4217. */
  currency: Scalars['String']['output'];
  /** What other currencies are worth in it (汇率). */
  rates: Array<CurrencyRate>;
  /** What is measured. */
  measures: Array<TierMeasure>;
  /** The tiers, best first; the last takes everybody. */
  tiers: Array<TierDefinition>;
};

/** What a unit of a currency is worth in the currency of the rules. */
export type CurrencyRate = {
  __typename?: 'CurrencyRate';
  /** Currency, three capital letters of ISO 4217. */
  currency: Scalars['String']['output'];
  /** Units of the currency of the rules. */
  rate: Scalars['Float']['output'];
};

/** How one thing is measured and what it counts. */
export type TierMeasure = {
  __typename?: 'TierMeasure';
  /** What is measured. */
  kind: TierMeasureKind;
  /** Its weight among the measures (权重). */
  weight: Scalars['Int']['output'];
  /** Days that amount and frequency look back; 0 for tenure and recency. */
  windowDays: Scalars['Int']['output'];
  /** Points by value. */
  steps: Array<TierStep>;
};

/** From a value on, a measure is worth so many points. */
export type TierStep = {
  __typename?: 'TierStep';
  /** The value from which on. */
  from: Scalars['Float']['output'];
  /** Points, 0 to 100. */
  points: Scalars['Int']['output'];
};

/** One tier. */
export type TierDefinition = {
  __typename?: 'TierDefinition';
  /** Code under which other services know it, such as `vip`. */
  code: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese (名称). */
  nameZh: Scalars['String']['output'];
  /** Score from which on a customer rises to it (升入分). */
  enterAt: Scalars['Int']['output'];
  /** Score below which a customer falls out of it (保级分). */
  leaveBelow: Scalars['Int']['output'];
};

export type { TierSimulationStatus };

/** What a set of rules would do to every customer (分层模拟). */
export type TierSimulation = {
  __typename?: 'TierSimulation';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** UUID of the set of rules. */
  ruleSetUuid: Scalars['ID']['output'];
  /** Its version that is simulated. */
  ruleSetVersion: Scalars['Int']['output'];
  /** Running or finished. */
  status: TierSimulationStatus;
  /** Customers that it has looked at. */
  examined: Scalars['Int']['output'];
  /** Of those, who would keep their tier. */
  unmoved: Scalars['Int']['output'];
  /** Who would move where. */
  moves: Array<TierMove>;
  /** When it started. */
  startedAt: Scalars['DateTime']['output'];
  /** Who started it. */
  startedBy: Actor;
  /** When it had seen all; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Customers who would move from one tier to another. */
export type TierMove = {
  __typename?: 'TierMove';
  /** Code of the tier that they have; null for none. */
  fromTier?: Maybe<Scalars['String']['output']>;
  /** Code of the tier that they would have. */
  toTier: Scalars['String']['output'];
  /** How many. */
  customers: Scalars['Int']['output'];
  /** Some of them. */
  samples: Array<TierMoveSample>;
};

/** A customer who would move. */
export type TierMoveSample = {
  __typename?: 'TierMoveSample';
  /** The customer; null, with an error, when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** Score by the simulated rules. */
  score: Scalars['Float']['output'];
};

/** An order of a customer, and what became of it (订单). Amounts are in its currency, such as `1299.00`. */
export type CustomerOrder = {
  __typename?: 'CustomerOrder';
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts the changes of the order, from 1. */
  version: Scalars['Int']['output'];
  /** The partner, as it names itself. */
  source: Scalars['String']['output'];
  /** The partner's own reference. */
  reference: Scalars['String']['output'];
  /** Currency, three capital letters of ISO 4217. */
  currency: Scalars['String']['output'];
  /** What was ordered; 0 until the partner says so. */
  ordered: Scalars['String']['output'];
  /** What was paid. */
  paid: Scalars['String']['output'];
  /** What the goods had cost that came back. */
  returned: Scalars['String']['output'];
  /** What was paid back. */
  refunded: Scalars['String']['output'];
  /** What counts as spent: paid, less returned or refunded, whichever is more. */
  spent: Scalars['String']['output'];
  /** When it was placed, or first paid while that is not known; null when neither is. */
  orderedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of orders. */
export type CustomerOrderConnection = {
  __typename?: 'CustomerOrderConnection';
  /** The orders of this page. */
  edges: Array<CustomerOrderEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An order in a list. */
export type CustomerOrderEdge = {
  __typename?: 'CustomerOrderEdge';
  /** Place of this order in the list. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: CustomerOrder;
};

/** What a customer spent in a currency. */
export type SpendingTotal = {
  __typename?: 'SpendingTotal';
  /** Currency, three capital letters of ISO 4217. */
  currency: Scalars['String']['output'];
  /** Sum of what was spent on their orders. */
  spent: Scalars['String']['output'];
  /** Orders on which something was spent. */
  orders: Scalars['Int']['output'];
  /** When the first of them was placed. */
  firstAt: Scalars['DateTime']['output'];
  /** When the last of them was placed. */
  lastAt: Scalars['DateTime']['output'];
};

/** How a customer's orders are to become a tier. */
export type TierRulesInput = {
  /** Currency in which amounts are measured, three capital letters of ISO 4217. */
  currency: Scalars['String']['input'];
  /** What other currencies are worth in it, at most 50. */
  rates?: InputMaybe<Array<CurrencyRateInput>>;
  /** What is measured, each thing once. */
  measures: Array<TierMeasureInput>;
  /** The tiers, best first, at most 20; the last takes everybody: it is entered at 0. */
  tiers: Array<TierDefinitionInput>;
};

/** What a unit of a currency is worth in the currency of the rules. */
export type CurrencyRateInput = {
  /** Currency, three capital letters of ISO 4217. */
  currency: Scalars['String']['input'];
  /** Units of the currency of the rules, more than 0. */
  rate: Scalars['Float']['input'];
};

/** How one thing is to be measured and what it counts. */
export type TierMeasureInput = {
  /** What is measured. */
  kind: TierMeasureKind;
  /** Its weight among the measures, 1 to 100. */
  weight: Scalars['Int']['input'];
  /** Days that amount and frequency look back; 0 or left out for tenure and recency. */
  windowDays?: InputMaybe<Scalars['Int']['input']>;
  /** Points by value, beginning at 0 and rising, at most 20. */
  steps: Array<TierStepInput>;
};

/** From a value on, a measure is to be worth so many points. */
export type TierStepInput = {
  /** The value from which on. */
  from: Scalars['Float']['input'];
  /** Points, 0 to 100. */
  points: Scalars['Int']['input'];
};

/** One tier. */
export type TierDefinitionInput = {
  /** Code under which other services know it, such as `vip`; at most 50 characters. */
  code: Scalars['String']['input'];
  /** Name in English, at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese, at most 100 characters. */
  nameZh: Scalars['String']['input'];
  /** Score from which on a customer rises to it, 0 to 100. */
  enterAt: Scalars['Int']['input'];
  /** Score below which a customer falls out of it, at most `enterAt`: the gap keeps customers from flapping. */
  leaveBelow: Scalars['Int']['input'];
};

/** When all customers are looked at, and how many at a time (分层复核策略). */
export type TieringPolicy = {
  __typename?: 'TieringPolicy';
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** Time of day at which it begins, such as `02:00`. */
  nightAt: Scalars['String']['output'];
  /** Time zone in which that is meant. */
  timeZone: Scalars['String']['output'];
  /** Customers that are looked at in a step. */
  batchRows: Scalars['Int']['output'];
  /** Customers whom a simulation names of those who would move in the same way. */
  sampleRows: Scalars['Int']['output'];
  /** When it last changed. */
  changedAt: Scalars['DateTime']['output'];
};

/** What `putTieringPolicy` needs. */
export type PutTieringPolicyInput = {
  /** Time of day at which it begins, such as `02:00`. */
  nightAt: Scalars['String']['input'];
  /** Time zone in which that is meant, such as `Asia/Shanghai`. */
  timeZone: Scalars['String']['input'];
  /** Customers that are looked at in a step, 1 to 10,000. */
  batchRows: Scalars['Int']['input'];
  /** Customers whom a simulation names of those who would move in the same way, 0 to 100. */
  sampleRows: Scalars['Int']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the policy that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putTieringPolicy` answers. */
export type PutTieringPolicyPayload = {
  __typename?: 'PutTieringPolicyPayload';
  /** The policy after it; null when it was refused. */
  tieringPolicy?: Maybe<TieringPolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `putTierRules` needs. */
export type PutTierRulesInput = {
  /** The rules. */
  rules: TierRulesInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the draft that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `simulateTierRules` needs. */
export type SimulateTierRulesInput = {
  /** UUID of the draft. */
  ruleSetUuid: Scalars['ID']['input'];
  /** Version of the draft that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishTierRules` needs. */
export type PublishTierRulesInput = {
  /** UUID of the draft. */
  ruleSetUuid: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the draft that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `overrideTier` needs. */
export type OverrideTierInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Code of a tier of the rules in force. */
  tier: Scalars['String']['input'];
  /** Until when; ahead of now, by ten years at most. */
  until: Scalars['DateTime']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the standing that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endTierOverride` needs. */
export type EndTierOverrideInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the standing that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setDedicatedAgent` needs. */
export type SetDedicatedAgentInput = {
  /** Global id of the record. */
  customerId: Scalars['ID']['input'];
  /** Identity of the agent; left out or null for nobody. */
  agentId?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the standing that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What changing tier rules answers. */
export type TierRuleSetPayload = {
  __typename?: 'TierRuleSetPayload';
  /** The set of rules after it; null when it was refused. */
  ruleSet?: Maybe<TierRuleSet>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `simulateTierRules` answers. */
export type SimulateTierRulesPayload = {
  __typename?: 'SimulateTierRulesPayload';
  /** The simulation, which goes on by itself; null when it was refused. */
  simulation?: Maybe<TierSimulation>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What changing how a customer stands answers. */
export type CustomerStandingPayload = {
  __typename?: 'CustomerStandingPayload';
  /** How the customer stands after it; null when it was refused. */
  standing?: Maybe<CustomerStanding>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { ChurnLevel };

export type { ChurnSign };

/** The risk of losing a customer, and why it is what it is. */
export type ChurnRisk = {
  __typename?: 'ChurnRisk';
  /** Counts what was told of the level on the topic; 0 as long as it never was medium or high. */
  version: Scalars['Int']['output'];
  /** How great it is. */
  level: ChurnLevel;
  /** 0 to 100; null when nothing is known. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The level before; null when there was none. */
  previousLevel?: Maybe<ChurnLevel>;
  /** Since when it has this level. */
  since: Scalars['DateTime']['output'];
  /** What counted, the most points first; the points add up to the score. */
  contributions: Array<ChurnContribution>;
  /** Signs of which nothing is known; they count neither way. */
  unknownSigns: Array<ChurnSign>;
  /** Version of the policy that it was computed by. */
  policyVersion: Scalars['Int']['output'];
  /** When it was computed. */
  computedAt: Scalars['DateTime']['output'];
  /** Their record. Null, with an error, when it could not be read. */
  customer?: Maybe<CustomerRecord>;
};

/** How a sign counted. */
export type ChurnContribution = {
  __typename?: 'ChurnContribution';
  /** The sign. */
  sign: ChurnSign;
  /** The measured value. */
  value: Scalars['Float']['output'];
  /** Points of the score. */
  points: Scalars['Float']['output'];
  /** Its weight by the policy. */
  weight: Scalars['Int']['output'];
  /** The value at which it began to count. */
  from: Scalars['Float']['output'];
  /** The value from which on it would have counted fully. */
  to: Scalars['Float']['output'];
};

/** A page of risks. */
export type ChurnRiskConnection = {
  __typename?: 'ChurnRiskConnection';
  /** The risks with their cursors. */
  edges: Array<ChurnRiskEdge>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A risk in a list. */
export type ChurnRiskEdge = {
  __typename?: 'ChurnRiskEdge';
  /** Stands for the place after it. */
  cursor: Scalars['String']['output'];
  /** The risk. */
  node: ChurnRisk;
};

/** How many customers have a level of risk. */
export type ChurnLevelCount = {
  __typename?: 'ChurnLevelCount';
  /** The level. */
  level: ChurnLevel;
  /** Customers. */
  customers: Scalars['Int']['output'];
};

/** Of the customers who bought in a period, how many bought on two or more days of it. */
export type RepurchaseRate = {
  __typename?: 'RepurchaseRate';
  /** Of all customers. */
  total: RepurchaseShare;
  /** By the tier that they have now, the most buyers first. */
  byTier: Array<RepurchaseShare>;
  /** By region, the most buyers first, 100 at most. */
  byRegion: Array<RepurchaseShare>;
};

/** How many of those who bought came back. */
export type RepurchaseShare = {
  __typename?: 'RepurchaseShare';
  /** Code of the tier or region; null for all, and for those who have none. */
  key?: Maybe<Scalars['String']['output']>;
  /** Customers who bought. */
  buyers: Scalars['Int']['output'];
  /** Those of them who bought on two or more days. */
  repeaters: Scalars['Int']['output'];
  /** The share, 0 to 1; null when nobody bought. */
  rate?: Maybe<Scalars['Float']['output']>;
};

/** Movement between tiers in a period, from the tier that a customer had before it to the one after it. */
export type TierMovements = {
  __typename?: 'TierMovements';
  /** Went to a better tier of the rules in force. */
  raised: Scalars['Int']['output'];
  /** Went to a worse one. */
  lowered: Scalars['Int']['output'];
  /** Got their first tier. */
  entered: Scalars['Int']['output'];
  /** Went from or to a tier that the rules in force don't have any more. */
  unranked: Scalars['Int']['output'];
  /** Which way, the most first. */
  movements: Array<TierMovement>;
};

/** Customers who went from one tier to another. */
export type TierMovement = {
  __typename?: 'TierMovement';
  /** Code of the tier before; null when there was none. */
  fromTier?: Maybe<Scalars['String']['output']>;
  /** Code of the tier after. */
  toTier: Scalars['String']['output'];
  /** How many. */
  customers: Scalars['Int']['output'];
};

/** A customer who went from one tier to another. */
export type MovedCustomer = {
  __typename?: 'MovedCustomer';
  /** The customer; null when the record could not be read. */
  customer?: Maybe<CustomerRecord>;
  /** The change of the period that gave them the tier, with its cause and what the rules made of their orders. */
  change: TierChange;
  /** Changes of their tier in the period; more than 1 when they came by way of others. */
  changes: Scalars['Int']['output'];
};

/** A page of customers who moved. */
export type MovedCustomerConnection = {
  __typename?: 'MovedCustomerConnection';
  /** The customers with their cursors. */
  edges: Array<MovedCustomerEdge>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A customer who moved in a list. */
export type MovedCustomerEdge = {
  __typename?: 'MovedCustomerEdge';
  /** Stands for the place after them. */
  cursor: Scalars['String']['output'];
  /** The customer, and how they moved. */
  node: MovedCustomer;
};

/** A version of how loyalty and risk are measured. */
export type LoyaltyPolicy = {
  __typename?: 'LoyaltyPolicy';
  /** Counts the changes from 1. */
  version: Scalars['Int']['output'];
  /** The rules. */
  rules: LoyaltyRules;
  /** Why they changed; null for those that an installation begins with. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  changedAt: Scalars['DateTime']['output'];
  /** Who changed them; null for those that an installation begins with. */
  changedBy?: Maybe<Actor>;
};

/** A page of versions of the policy. */
export type LoyaltyPolicyConnection = {
  __typename?: 'LoyaltyPolicyConnection';
  /** The versions with their cursors. */
  edges: Array<LoyaltyPolicyEdge>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A version of the policy in a list. */
export type LoyaltyPolicyEdge = {
  __typename?: 'LoyaltyPolicyEdge';
  /** Stands for the place after it. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: LoyaltyPolicy;
};

/** How loyalty and risk are measured. */
export type LoyaltyRules = {
  __typename?: 'LoyaltyRules';
  /** Days that the latest purchases are compared with as many days before; also of complaints and declined demands. */
  windowDays: Scalars['Int']['output'];
  /** Days of purchases that are looked at. */
  lookBackDays: Scalars['Int']['output'];
  /** Longest period of a report, in days. */
  reportDays: Scalars['Int']['output'];
  /** How each sign counts. */
  signs: Array<ChurnSignWeight>;
  /** Score from which on a risk is medium. */
  medium: Scalars['Float']['output'];
  /** Score from which on a risk is high. */
  high: Scalars['Float']['output'];
  /** Seconds after an order until the risk of its customer is computed anew; null when that waits for the night. */
  orderDelaySeconds?: Maybe<Scalars['Int']['output']>;
};

/** How a sign counts: nothing up to `from`, fully from `to` on, evenly between; `to` below `from` turns it round. */
export type ChurnSignWeight = {
  __typename?: 'ChurnSignWeight';
  /** The sign. */
  sign: ChurnSign;
  /** Its weight among the signs, 0 to 100. */
  weight: Scalars['Int']['output'];
  /** The value at which it begins to count. */
  from: Scalars['Float']['output'];
  /** The value from which on it counts fully. */
  to: Scalars['Float']['output'];
};

/** How loyalty and risk are to be measured. */
export type LoyaltyRulesInput = {
  /** Days that the latest purchases are compared with as many days before, 1 to 730. */
  windowDays: Scalars['Int']['input'];
  /** Days of purchases that are looked at, 3660 at most; at least two windows. */
  lookBackDays: Scalars['Int']['input'];
  /** Longest period of a report, in days, 1 to 3660. */
  reportDays: Scalars['Int']['input'];
  /** How each sign counts; each once. */
  signs: Array<ChurnSignWeightInput>;
  /** Score from which on a risk is medium, 1 to 99. */
  medium: Scalars['Float']['input'];
  /** Score from which on a risk is high; more than `medium`, 100 at most. */
  high: Scalars['Float']['input'];
  /**
   * Seconds after an order until the risk of its customer is computed anew, 1 to 86400; orders meanwhile are counted with it. As it
   * was when left out.
   */
  orderDelaySeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** How a sign is to count: nothing up to `from`, fully from `to` on, evenly between; `to` below `from` turns it round. */
export type ChurnSignWeightInput = {
  /** The sign. */
  sign: ChurnSign;
  /** Its weight among the signs, 0 to 100. */
  weight: Scalars['Int']['input'];
  /** The value at which it begins to count. */
  from: Scalars['Float']['input'];
  /** The value from which on it counts fully. */
  to: Scalars['Float']['input'];
};

/** What `putLoyaltyPolicy` needs. */
export type PutLoyaltyPolicyInput = {
  /** The rules. */
  rules: LoyaltyRulesInput;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the policy that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `putLoyaltyPolicy` answers. */
export type PutLoyaltyPolicyPayload = {
  __typename?: 'PutLoyaltyPolicyPayload';
  /** The policy after it; null when it was refused. */
  policy?: Maybe<LoyaltyPolicy>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type { ImportStatus };

export type { ExportStatus };

/**
 * A file of customers and what became of it (客户导入). It begins with `POST /imports?name=customers.csv&source=legacy-crm` with the
 * content as body.
 */
export type CustomerImport = Node & {
  __typename?: 'CustomerImport';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  status: ImportStatus;
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** System that the file comes from; with a row's key it makes an identity of the customer. */
  source: Scalars['String']['output'];
  /** `utf-8`, `gb18030` or `xlsx`. */
  encoding: Scalars['String']['output'];
  /** Names of its columns. */
  headers: Array<Scalars['String']['output']>;
  /** What its columns are read as; a proposal by their names until it is checked. */
  columns: Array<ImportColumn>;
  /** Rows of the file below its header; grows while they are read. */
  rows: Scalars['Int']['output'];
  /** Rows that the dry run or the import has been through. */
  done: Scalars['Int']['output'];
  /** Customers that are created, or would be. */
  created: Scalars['Int']['output'];
  /** Customers that are changed, or would be. */
  changed: Scalars['Int']['output'];
  /** Rows that change nothing. */
  unchanged: Scalars['Int']['output'];
  /** Rows that are not imported. */
  bad: Scalars['Int']['output'];
  /** Rows that are not imported, and why, in the order of the file. Null, with an error, when they could not be read. */
  badRows?: Maybe<ImportBadRowConnection>;
  /** Path on this server where the same rows are downloaded as a CSV file, with the same access token. */
  badRowsPath: Scalars['String']['output'];
  /** When it was uploaded. */
  createdAt: Scalars['DateTime']['output'];
  /** Who uploaded it. */
  createdBy: Actor;
  /** Why it failed, in the language of the request; null when it did not. */
  failure?: Maybe<Scalars['String']['output']>;
};

/**
 * A file of customers and what became of it (客户导入). It begins with `POST /imports?name=customers.csv&source=legacy-crm` with the
 * content as body.
 */
export type CustomerImportBadRowsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a column of a file is read as. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** Column, counted from 0. */
  column: Scalars['Int']['output'];
  /**
   * Field of the customer: `source_key`, `kind`, `name`, `other_name`, `status`, `identity`, `phone`, `email`, `country`, `province`,
   * `city`, `district`, `address_line`, `postal_code` or `trait`.
   */
  field: Scalars['String']['output'];
  /** Name of the trait; null for any other field. */
  key?: Maybe<Scalars['String']['output']>;
};

/** A row of a file that is not imported. */
export type ImportBadRow = {
  __typename?: 'ImportBadRow';
  /** Row of the file, counted from 1. */
  row: Scalars['Int']['output'];
  /** Name of the column; null when it is about the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  /** Code of the reason, such as `phone_invalid`. */
  reason: Scalars['String']['output'];
  /** The reason, in the language of the request. */
  text: Scalars['String']['output'];
};

/** A page of rows that are not imported. */
export type ImportBadRowConnection = {
  __typename?: 'ImportBadRowConnection';
  /** The rows of this page, in the order of the file. */
  edges: Array<ImportBadRowEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** A row that is not imported in a list. */
export type ImportBadRowEdge = {
  __typename?: 'ImportBadRowEdge';
  /** Place of this row in the list. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ImportBadRow;
};

/** A page of imports. */
export type CustomerImportConnection = {
  __typename?: 'CustomerImportConnection';
  /** The imports of this page, newest first. */
  edges: Array<CustomerImportEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An import in a list. */
export type CustomerImportEdge = {
  __typename?: 'CustomerImportEdge';
  /** Place of this import in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: CustomerImport;
};

/** A file of customers that somebody asked for (客户导出), and what became of it. */
export type CustomerExport = Node & {
  __typename?: 'CustomerExport';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** UUID. */
  uuid: Scalars['ID']['output'];
  /** Counts its changes from 1. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  status: ExportStatus;
  /** Which customers it has. */
  filter: ExportFilter;
  /** Its columns, in their order. */
  columns: Array<Scalars['String']['output']>;
  /** Whether its columns are in clear, whatever the masking rules say. */
  inClear: Scalars['Boolean']['output'];
  /** Code of the purpose, as `privacySettings` lists it. */
  purpose: Scalars['String']['output'];
  /** Why, in the words of who asked. */
  reason: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it; nobody else can download it, and never decides it. */
  requestedBy: Actor;
  /** When it was decided; null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null until somebody has. */
  decidedBy?: Maybe<Actor>;
  /** Why it was decided so; null until then. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Customers in the file; null until it is written. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** Size of the file in bytes; null until it is written. */
  bytes?: Maybe<Scalars['Float']['output']>;
  /** SHA-256 of the file, in hexadecimal; null until it is written. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** When the file was written; null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the file can be downloaded; null until it is written. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was downloaded. */
  downloads: Scalars['Int']['output'];
  /** Path on this server where the file is downloaded by who asked for it, with their access token; null unless it is `READY`. */
  path?: Maybe<Scalars['String']['output']>;
  /** Why it failed, in the language of the request; null when it did not. */
  failure?: Maybe<Scalars['String']['output']>;
};

/** Which customers an export has; all that are given hold together. Merged and erased ones are never in it. */
export type ExportFilter = {
  __typename?: 'ExportFilter';
  /** Person or organisation; null for both. */
  kind?: Maybe<CustomerKind>;
  /** Any of these statuses; all when there is none. */
  statuses: Array<CustomerStatus>;
  /** UUID of a classification; null for any. */
  classificationUuid?: Maybe<Scalars['ID']['output']>;
  /** UUID of the organisation whose people they are; null for any. */
  organisationUuid?: Maybe<Scalars['ID']['output']>;
};

/** A page of exports. */
export type CustomerExportConnection = {
  __typename?: 'CustomerExportConnection';
  /** The exports of this page, newest first. */
  edges: Array<CustomerExportEdge>;
  /** Where this page lies. */
  pageInfo: PageInfo;
};

/** An export in a list. */
export type CustomerExportEdge = {
  __typename?: 'CustomerExportEdge';
  /** Place of this export in the list. */
  cursor: Scalars['String']['output'];
  /** The export. */
  node: CustomerExport;
};

/** What a column of a file is to be read as. */
export type ImportColumnInput = {
  /** Column, counted from 0. */
  column: Scalars['Int']['input'];
  /** Field of the customer, as `ImportColumn.field` lists them. */
  field: Scalars['String']['input'];
  /** Name of the trait, at most 50 characters; only with the field `trait`. */
  key?: InputMaybe<Scalars['String']['input']>;
};

/** What `checkCustomerImport` needs. */
export type CheckCustomerImportInput = {
  /** Global id of the import. */
  importId: Scalars['ID']['input'];
  /** What its columns are read as, 1 to 200; columns that are left out are not read. */
  columns: Array<ImportColumnInput>;
  /** Version of the import that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `runCustomerImport` needs. */
export type RunCustomerImportInput = {
  /** Global id of the import. */
  importId: Scalars['ID']['input'];
  /** Version of the import that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `cancelCustomerImport` needs. */
export type CancelCustomerImportInput = {
  /** Global id of the import. */
  importId: Scalars['ID']['input'];
  /** Version of the import that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which customers an export is to have; all that are given hold together. Merged and erased ones are never in it. */
export type ExportFilterInput = {
  /** Person or organisation. */
  kind?: InputMaybe<CustomerKind>;
  /** Any of these statuses, at most 10. */
  statuses?: InputMaybe<Array<CustomerStatus>>;
  /** UUID of a classification. */
  classificationUuid?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the record of an organisation whose people they are. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `requestCustomerExport` needs. */
export type RequestCustomerExportInput = {
  /** Which customers; all when left out. */
  filter?: InputMaybe<ExportFilterInput>;
  /**
   * Columns in their order, 1 to 20, each once: `id`, `kind`, `status`, `name`, `other_names`, `phones`, `emails`, `addresses`,
   * `birthday`, `traits`, `positions`, `classifications`, `completeness`, `created_at`, `updated_at`.
   */
  columns: Array<Scalars['String']['input']>;
  /** Whether the columns are to be in clear; as the masking rules show them to the caller's roles when left out. */
  inClear?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the purpose, as `privacySettings` lists it. */
  purpose: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `decideCustomerExport` needs. */
export type DecideCustomerExportInput = {
  /** Global id of the export. */
  exportId: Scalars['ID']['input'];
  /** True to approve, false to refuse. */
  approved: Scalars['Boolean']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version of the export that the caller has seen; any when left out. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call answer what the first one answered, for at least 24 h; at most 200 characters. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `checkCustomerImport` answers. */
export type CheckCustomerImportPayload = {
  __typename?: 'CheckCustomerImportPayload';
  /** The import after it; null when it was refused. */
  customerImport?: Maybe<CustomerImport>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `runCustomerImport` answers. */
export type RunCustomerImportPayload = {
  __typename?: 'RunCustomerImportPayload';
  /** The import after it; null when it was refused. */
  customerImport?: Maybe<CustomerImport>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `cancelCustomerImport` answers. */
export type CancelCustomerImportPayload = {
  __typename?: 'CancelCustomerImportPayload';
  /** The import after it; null when it was refused. */
  customerImport?: Maybe<CustomerImport>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `requestCustomerExport` answers. */
export type RequestCustomerExportPayload = {
  __typename?: 'RequestCustomerExportPayload';
  /** The export; null when it was refused. */
  customerExport?: Maybe<CustomerExport>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What `decideCustomerExport` answers. */
export type DecideCustomerExportPayload = {
  __typename?: 'DecideCustomerExportPayload';
  /** The export after it; null when it was refused. */
  customerExport?: Maybe<CustomerExport>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CustomerTimelineSubject:
    TicketNode | DemandNode | CustomerOrder | CareTaskNode | SurveyInvitation | TierChange;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | TicketNode
    | FanOutReplyNode
    | TaskNode
    | BusinessCalendar
    | TransferNode
    | ComplianceReportNode
    | TeamNode
    | StaffMemberNode
    | ShiftNode
    | PageNode
    | SupervisionOrderNode
    | PhoneCallNode
    | ChatNode
    | CustomerNode
    | DemandNode
    | CareProjectNode
    | CareTaskNode
    | CreditAssessmentNode
    | CustomerImportNode
    | CustomerExportNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Ticket: ResolverTypeWrapper<TicketNode>;
  TicketStatus: TicketStatus;
  Grade: Grade;
  Channel: Channel;
  Customer: ResolverTypeWrapper<TicketCustomer>;
  Actor: ResolverTypeWrapper<Actor>;
  ActorKind: ActorKind;
  Moment: ResolverTypeWrapper<Moment>;
  Resolution: ResolverTypeWrapper<Resolution>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  TicketConnection: ResolverTypeWrapper<
    Omit<TicketConnection, 'edges'> & { edges: Array<ResolversTypes['TicketEdge']> }
  >;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TimelineConnection: ResolverTypeWrapper<
    Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversTypes['TimelineEdge']> }
  >;
  TimelineEdge: ResolverTypeWrapper<
    Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }
  >;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryNode>;
  TimelineEntryKind: TimelineEntryKind;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  AuditRecordConnection: ResolverTypeWrapper<AuditRecordConnection>;
  AuditRecordEdge: ResolverTypeWrapper<AuditRecordEdge>;
  AuditRecord: ResolverTypeWrapper<AuditRecord>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Role: Role;
  TicketFilter: TicketFilter;
  SearchOrder: SearchOrder;
  TicketSearchFilter: TicketSearchFilter;
  TicketSearchConnection: ResolverTypeWrapper<
    Omit<TicketSearchConnection, 'edges'> & { edges: Array<ResolversTypes['TicketSearchEdge']> }
  >;
  TicketSearchEdge: ResolverTypeWrapper<
    Omit<TicketSearchEdge, 'node'> & { node: ResolversTypes['Ticket'] }
  >;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  HighlightField: HighlightField;
  HighlightRange: ResolverTypeWrapper<HighlightRange>;
  AuditRecordFilter: AuditRecordFilter;
  CustomerInput: CustomerInput;
  OpenTicketInput: OpenTicketInput;
  ReplyToTicketInput: ReplyToTicketInput;
  AddNoteInput: AddNoteInput;
  ClaimTicketInput: ClaimTicketInput;
  HandBackTicketInput: HandBackTicketInput;
  ChangeGradeInput: ChangeGradeInput;
  ResolveTicketInput: ResolveTicketInput;
  ReopenTicketInput: ReopenTicketInput;
  UserError: ResolverTypeWrapper<UserError>;
  OpenTicketPayload: ResolverTypeWrapper<
    Omit<OpenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ReplyToTicketPayload: ResolverTypeWrapper<
    Omit<ReplyToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  AddNotePayload: ResolverTypeWrapper<
    Omit<AddNotePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ClaimTicketPayload: ResolverTypeWrapper<
    Omit<ClaimTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  HandBackTicketPayload: ResolverTypeWrapper<
    Omit<HandBackTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ChangeGradePayload: ResolverTypeWrapper<
    Omit<ChangeGradePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ResolveTicketPayload: ResolverTypeWrapper<
    Omit<ResolveTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ReopenTicketPayload: ResolverTypeWrapper<
    Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  TicketChanged: ResolverTypeWrapper<
    Omit<TicketChanged, 'ticket'> & { ticket: ResolversTypes['Ticket'] }
  >;
  TicketWaiting: ResolverTypeWrapper<TicketWaiting>;
  WaitingReason: WaitingReason;
  PauseTicketInput: PauseTicketInput;
  ResumeTicketInput: ResumeTicketInput;
  PauseTicketPayload: ResolverTypeWrapper<
    Omit<PauseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ResumeTicketPayload: ResolverTypeWrapper<
    Omit<ResumeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  LinkKind: LinkKind;
  TicketLink: ResolverTypeWrapper<TicketLinkNode>;
  TicketLinkConnection: ResolverTypeWrapper<
    Omit<TicketLinkConnection, 'edges'> & { edges: Array<ResolversTypes['TicketLinkEdge']> }
  >;
  TicketLinkEdge: ResolverTypeWrapper<
    Omit<TicketLinkEdge, 'node'> & { node: ResolversTypes['TicketLink'] }
  >;
  FanOutReply: ResolverTypeWrapper<FanOutReplyNode>;
  SkippedChild: ResolverTypeWrapper<SkippedChild>;
  MergeTicketsInput: MergeTicketsInput;
  UnmergeTicketInput: UnmergeTicketInput;
  SplitTicketInput: SplitTicketInput;
  LinkTicketsInput: LinkTicketsInput;
  UnlinkTicketsInput: UnlinkTicketsInput;
  ReplyToChildrenInput: ReplyToChildrenInput;
  SnoozeTicketInput: SnoozeTicketInput;
  WakeTicketInput: WakeTicketInput;
  MergeTicketsPayload: ResolverTypeWrapper<
    Omit<MergeTicketsPayload, 'source' | 'target'> & {
      source?: Maybe<ResolversTypes['Ticket']>;
      target?: Maybe<ResolversTypes['Ticket']>;
    }
  >;
  SplitTicketPayload: ResolverTypeWrapper<
    Omit<SplitTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  LinkTicketsPayload: ResolverTypeWrapper<
    Omit<LinkTicketsPayload, 'link'> & { link?: Maybe<ResolversTypes['TicketLink']> }
  >;
  UnlinkTicketsPayload: ResolverTypeWrapper<
    Omit<UnlinkTicketsPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  ReplyToChildrenPayload: ResolverTypeWrapper<
    Omit<ReplyToChildrenPayload, 'reply'> & { reply?: Maybe<ResolversTypes['FanOutReply']> }
  >;
  SnoozeTicketPayload: ResolverTypeWrapper<
    Omit<SnoozeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  WakeTicketPayload: ResolverTypeWrapper<
    Omit<WakeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  Task: ResolverTypeWrapper<TaskNode>;
  TaskKind: TaskKind;
  TaskStatus: TaskStatus;
  TaskConnection: ResolverTypeWrapper<
    Omit<TaskConnection, 'edges'> & { edges: Array<ResolversTypes['TaskEdge']> }
  >;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  WorkLog: ResolverTypeWrapper<WorkLogNode>;
  WorkLogCount: ResolverTypeWrapper<WorkLogCount>;
  WorkLogEntryConnection: ResolverTypeWrapper<
    Omit<WorkLogEntryConnection, 'edges'> & { edges: Array<ResolversTypes['WorkLogEntryEdge']> }
  >;
  WorkLogEntryEdge: ResolverTypeWrapper<
    Omit<WorkLogEntryEdge, 'node'> & { node: ResolversTypes['WorkLogEntry'] }
  >;
  WorkLogEntry: ResolverTypeWrapper<WorkLogEntryNode>;
  TaskFilter: TaskFilter;
  CreateTaskInput: CreateTaskInput;
  AcceptTaskInput: AcceptTaskInput;
  CompleteTaskInput: CompleteTaskInput;
  CancelTaskInput: CancelTaskInput;
  CreateTaskPayload: ResolverTypeWrapper<
    Omit<CreateTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }
  >;
  AcceptTaskPayload: ResolverTypeWrapper<
    Omit<AcceptTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }
  >;
  CompleteTaskPayload: ResolverTypeWrapper<
    Omit<CompleteTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }
  >;
  CancelTaskPayload: ResolverTypeWrapper<
    Omit<CancelTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }
  >;
  TicketWatcher: ResolverTypeWrapper<TicketWatcher>;
  TicketViewer: ResolverTypeWrapper<TicketViewer>;
  ViewerActivity: ViewerActivity;
  MentionConnection: ResolverTypeWrapper<
    Omit<MentionConnection, 'edges'> & { edges: Array<ResolversTypes['MentionEdge']> }
  >;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Mention: ResolverTypeWrapper<MentionNode>;
  WatchTicketInput: WatchTicketInput;
  UnwatchTicketInput: UnwatchTicketInput;
  TouchTicketInput: TouchTicketInput;
  WatchTicketPayload: ResolverTypeWrapper<
    Omit<WatchTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  UnwatchTicketPayload: ResolverTypeWrapper<
    Omit<UnwatchTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  TouchTicketPayload: ResolverTypeWrapper<TouchTicketPayload>;
  SlaTarget: SlaTarget;
  SlaClockState: SlaClockState;
  SlaLimitUnit: SlaLimitUnit;
  SlaReopenRule: SlaReopenRule;
  SlaIntervalKind: SlaIntervalKind;
  Weekday: Weekday;
  SkippedEventReason: SkippedEventReason;
  SlaClock: ResolverTypeWrapper<SlaClock>;
  SlaCycle: ResolverTypeWrapper<SlaCycle>;
  SlaTerm: ResolverTypeWrapper<SlaTerm>;
  SlaLimit: ResolverTypeWrapper<SlaLimit>;
  DeadlineExplanation: ResolverTypeWrapper<DeadlineExplanation>;
  SlaMovedDeadline: ResolverTypeWrapper<SlaMovedDeadline>;
  SlaPreviousTarget: ResolverTypeWrapper<SlaPreviousTarget>;
  SlaInterval: ResolverTypeWrapper<SlaInterval>;
  NamedDay: ResolverTypeWrapper<NamedDay>;
  BusinessCalendar: ResolverTypeWrapper<BusinessCalendar>;
  BusinessCalendarConnection: ResolverTypeWrapper<BusinessCalendarConnection>;
  BusinessCalendarEdge: ResolverTypeWrapper<BusinessCalendarEdge>;
  CalendarDefinition: ResolverTypeWrapper<CalendarDefinition>;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  DayInterval: ResolverTypeWrapper<DayInterval>;
  CalendarMakeUpDay: ResolverTypeWrapper<CalendarMakeUpDay>;
  CalendarOverride: ResolverTypeWrapper<CalendarOverride>;
  SlaPolicy: ResolverTypeWrapper<SlaPolicy>;
  SlaRule: ResolverTypeWrapper<SlaRule>;
  SlaCondition: ResolverTypeWrapper<SlaCondition>;
  SlaLimits: ResolverTypeWrapper<SlaLimits>;
  SlaPauses: ResolverTypeWrapper<SlaPauses>;
  SlaSimulation: ResolverTypeWrapper<SlaSimulation>;
  SimulatedDeadline: ResolverTypeWrapper<SimulatedDeadline>;
  DayIntervalInput: DayIntervalInput;
  WeeklyHoursInput: WeeklyHoursInput;
  NamedDayInput: NamedDayInput;
  CalendarMakeUpDayInput: CalendarMakeUpDayInput;
  CalendarOverrideInput: CalendarOverrideInput;
  CalendarDefinitionInput: CalendarDefinitionInput;
  PutBusinessCalendarInput: PutBusinessCalendarInput;
  ImportHolidaysInput: ImportHolidaysInput;
  ImportOfficialYearInput: ImportOfficialYearInput;
  SlaLimitInput: SlaLimitInput;
  SlaConditionInput: SlaConditionInput;
  SlaLimitsInput: SlaLimitsInput;
  SlaPausesInput: SlaPausesInput;
  SlaRuleInput: SlaRuleInput;
  PutSlaPolicyInput: PutSlaPolicyInput;
  MoveDeadlineInput: MoveDeadlineInput;
  MoveDeadlinePayload: ResolverTypeWrapper<MoveDeadlinePayload>;
  PutBusinessCalendarPayload: ResolverTypeWrapper<PutBusinessCalendarPayload>;
  ImportHolidaysPayload: ResolverTypeWrapper<ImportHolidaysPayload>;
  SkippedCalendarEvent: ResolverTypeWrapper<SkippedCalendarEvent>;
  ImportOfficialYearPayload: ResolverTypeWrapper<ImportOfficialYearPayload>;
  PutSlaPolicyPayload: ResolverTypeWrapper<PutSlaPolicyPayload>;
  Duty: ResolverTypeWrapper<DutyNode>;
  DutyKind: DutyKind;
  DutyCause: DutyCause;
  DutyConnection: ResolverTypeWrapper<
    Omit<DutyConnection, 'edges'> & { edges: Array<ResolversTypes['DutyEdge']> }
  >;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  TicketFlag: ResolverTypeWrapper<TicketFlag>;
  TicketFlagKind: TicketFlagKind;
  Transfer: ResolverTypeWrapper<TransferNode>;
  TransferStatus: TransferStatus;
  TransferBox: TransferBox;
  TransferConnection: ResolverTypeWrapper<
    Omit<TransferConnection, 'edges'> & { edges: Array<ResolversTypes['TransferEdge']> }
  >;
  TransferEdge: ResolverTypeWrapper<
    Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }
  >;
  DutyPolicy: ResolverTypeWrapper<DutyPolicy>;
  TeamBackstop: ResolverTypeWrapper<TeamBackstop>;
  ComplianceReport: ResolverTypeWrapper<ComplianceReportNode>;
  ComplianceReportStatus: ComplianceReportStatus;
  ComplianceLine: ResolverTypeWrapper<ComplianceLine>;
  ComplianceBreach: ResolverTypeWrapper<ComplianceBreachNode>;
  BreachKind: BreachKind;
  ComplianceReportConnection: ResolverTypeWrapper<
    Omit<ComplianceReportConnection, 'edges'> & {
      edges: Array<ResolversTypes['ComplianceReportEdge']>;
    }
  >;
  ComplianceReportEdge: ResolverTypeWrapper<
    Omit<ComplianceReportEdge, 'node'> & { node: ResolversTypes['ComplianceReport'] }
  >;
  ComplianceLineConnection: ResolverTypeWrapper<ComplianceLineConnection>;
  ComplianceLineEdge: ResolverTypeWrapper<ComplianceLineEdge>;
  ComplianceBreachConnection: ResolverTypeWrapper<
    Omit<ComplianceBreachConnection, 'edges'> & {
      edges: Array<ResolversTypes['ComplianceBreachEdge']>;
    }
  >;
  ComplianceBreachEdge: ResolverTypeWrapper<
    Omit<ComplianceBreachEdge, 'node'> & { node: ResolversTypes['ComplianceBreach'] }
  >;
  ComplianceBreachFilter: ComplianceBreachFilter;
  OfferTransferInput: OfferTransferInput;
  AcceptTransferInput: AcceptTransferInput;
  RefuseTransferInput: RefuseTransferInput;
  WithdrawTransferInput: WithdrawTransferInput;
  PutDutyPolicyInput: PutDutyPolicyInput;
  DutyLimitsInput: DutyLimitsInput;
  TeamBackstopInput: TeamBackstopInput;
  PublishComplianceReportInput: PublishComplianceReportInput;
  OfferTransferPayload: ResolverTypeWrapper<
    Omit<OfferTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  AcceptTransferPayload: ResolverTypeWrapper<
    Omit<AcceptTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  RefuseTransferPayload: ResolverTypeWrapper<
    Omit<RefuseTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  WithdrawTransferPayload: ResolverTypeWrapper<
    Omit<WithdrawTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['Transfer']> }
  >;
  PutDutyPolicyPayload: ResolverTypeWrapper<PutDutyPolicyPayload>;
  PublishComplianceReportPayload: ResolverTypeWrapper<
    Omit<PublishComplianceReportPayload, 'complianceReport'> & {
      complianceReport?: Maybe<ResolversTypes['ComplianceReport']>;
    }
  >;
  NotificationConnection: ResolverTypeWrapper<
    Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversTypes['NotificationEdge']> }
  >;
  NotificationEdge: ResolverTypeWrapper<
    Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }
  >;
  SurveyConnection: ResolverTypeWrapper<SurveyConnection>;
  SurveyEdge: ResolverTypeWrapper<SurveyEdge>;
  WebhookEndpointConnection: ResolverTypeWrapper<WebhookEndpointConnection>;
  WebhookEndpointEdge: ResolverTypeWrapper<WebhookEndpointEdge>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  WebhookDeliveryEdge: ResolverTypeWrapper<WebhookDeliveryEdge>;
  Notification: ResolverTypeWrapper<NotificationNode>;
  NotificationMedium: NotificationMedium;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferences>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  NotificationChoice: ResolverTypeWrapper<NotificationChoice>;
  Survey: ResolverTypeWrapper<Survey>;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpoint>;
  PersonalWebhook: ResolverTypeWrapper<PersonalWebhook>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  SurveyFilter: SurveyFilter;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  QuietHoursInput: QuietHoursInput;
  NotificationChoiceInput: NotificationChoiceInput;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyByTokenInput: AnswerSurveyByTokenInput;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RedeliverWebhookInput: RedeliverWebhookInput;
  CreateMyWebhookInput: CreateMyWebhookInput;
  UpdateMyWebhookInput: UpdateMyWebhookInput;
  DeleteMyWebhookInput: DeleteMyWebhookInput;
  RotateMyWebhookSecretInput: RotateMyWebhookSecretInput;
  RedeliverToMyWebhookInput: RedeliverToMyWebhookInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<MarkNotificationsReadPayload>;
  SetNotificationPreferencesPayload: ResolverTypeWrapper<SetNotificationPreferencesPayload>;
  AnswerSurveyPayload: ResolverTypeWrapper<AnswerSurveyPayload>;
  AnswerSurveyByTokenPayload: ResolverTypeWrapper<AnswerSurveyByTokenPayload>;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<CreateWebhookEndpointPayload>;
  UpdateWebhookEndpointPayload: ResolverTypeWrapper<UpdateWebhookEndpointPayload>;
  DeleteWebhookEndpointPayload: ResolverTypeWrapper<DeleteWebhookEndpointPayload>;
  RotateWebhookSecretPayload: ResolverTypeWrapper<RotateWebhookSecretPayload>;
  RedeliverWebhookPayload: ResolverTypeWrapper<RedeliverWebhookPayload>;
  MyWebhookPayload: ResolverTypeWrapper<MyWebhookPayload>;
  MyWebhookSecretPayload: ResolverTypeWrapper<MyWebhookSecretPayload>;
  DeleteMyWebhookPayload: ResolverTypeWrapper<DeleteMyWebhookPayload>;
  Team: ResolverTypeWrapper<TeamNode>;
  TeamConnection: ResolverTypeWrapper<
    Omit<TeamConnection, 'edges'> & { edges: Array<ResolversTypes['TeamEdge']> }
  >;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  StaffLocale: StaffLocale;
  StaffMember: ResolverTypeWrapper<StaffMemberNode>;
  StaffMemberConnection: ResolverTypeWrapper<
    Omit<StaffMemberConnection, 'edges'> & { edges: Array<ResolversTypes['StaffMemberEdge']> }
  >;
  StaffMemberEdge: ResolverTypeWrapper<
    Omit<StaffMemberEdge, 'node'> & { node: ResolversTypes['StaffMember'] }
  >;
  MemberSkill: ResolverTypeWrapper<MemberSkill>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillConnection: ResolverTypeWrapper<SkillConnection>;
  SkillEdge: ResolverTypeWrapper<SkillEdge>;
  ChannelCapacity: ResolverTypeWrapper<ChannelCapacity>;
  PresenceState: PresenceState;
  PresenceEnd: PresenceEnd;
  Presence: ResolverTypeWrapper<Presence>;
  PresenceInterval: ResolverTypeWrapper<PresenceInterval>;
  PresenceIntervalConnection: ResolverTypeWrapper<PresenceIntervalConnection>;
  PresenceIntervalEdge: ResolverTypeWrapper<PresenceIntervalEdge>;
  WorkedTime: ResolverTypeWrapper<WorkedTime>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TeamBoardConnection: ResolverTypeWrapper<
    Omit<TeamBoardConnection, 'edges'> & { edges: Array<ResolversTypes['TeamBoardEdge']> }
  >;
  TeamBoardEdge: ResolverTypeWrapper<
    Omit<TeamBoardEdge, 'node'> & { node: ResolversTypes['TeamBoardMember'] }
  >;
  TeamBoardMember: ResolverTypeWrapper<TeamBoardMemberNode>;
  ShiftStanding: ShiftStanding;
  ShiftPolicy: ShiftPolicy;
  Shift: ResolverTypeWrapper<ShiftNode>;
  ShiftConnection: ResolverTypeWrapper<
    Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversTypes['ShiftEdge']> }
  >;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  ShiftAssignment: ResolverTypeWrapper<ShiftAssignmentNode>;
  ShiftAssignmentConnection: ResolverTypeWrapper<
    Omit<ShiftAssignmentConnection, 'edges'> & {
      edges: Array<ResolversTypes['ShiftAssignmentEdge']>;
    }
  >;
  ShiftAssignmentEdge: ResolverTypeWrapper<
    Omit<ShiftAssignmentEdge, 'node'> & { node: ResolversTypes['ShiftAssignment'] }
  >;
  ChannelLoad: ResolverTypeWrapper<ChannelLoad>;
  RoutingStrategy: RoutingStrategy;
  RoutingRule: ResolverTypeWrapper<RoutingRuleNode>;
  RoutingRuleConnection: ResolverTypeWrapper<
    Omit<RoutingRuleConnection, 'edges'> & { edges: Array<ResolversTypes['RoutingRuleEdge']> }
  >;
  RoutingRuleEdge: ResolverTypeWrapper<
    Omit<RoutingRuleEdge, 'node'> & { node: ResolversTypes['RoutingRule'] }
  >;
  RequiredSkill: ResolverTypeWrapper<RequiredSkill>;
  RelaxStep: ResolverTypeWrapper<RelaxStep>;
  ShiftRelaxStep: ResolverTypeWrapper<ShiftRelaxStep>;
  OverflowStep: ResolverTypeWrapper<OverflowStepNode>;
  RoutingReceipt: ResolverTypeWrapper<RoutingReceiptNode>;
  RoutingCandidate: ResolverTypeWrapper<RoutingCandidateNode>;
  RoutingFilter: RoutingFilter;
  RoutingReason: RoutingReason;
  CreateTeamInput: CreateTeamInput;
  RenameTeamInput: RenameTeamInput;
  ArchiveTeamInput: ArchiveTeamInput;
  SaveStaffMemberInput: SaveStaffMemberInput;
  SaveSkillInput: SaveSkillInput;
  MemberSkillInput: MemberSkillInput;
  SetMemberSkillsInput: SetMemberSkillsInput;
  ChannelCapacityInput: ChannelCapacityInput;
  SetMemberCapacityInput: SetMemberCapacityInput;
  SetDefaultCapacitiesInput: SetDefaultCapacitiesInput;
  SetPresenceInput: SetPresenceInput;
  RequiredSkillInput: RequiredSkillInput;
  RelaxStepInput: RelaxStepInput;
  ShiftRelaxStepInput: ShiftRelaxStepInput;
  OverflowStepInput: OverflowStepInput;
  SaveRoutingRuleInput: SaveRoutingRuleInput;
  SaveShiftInput: SaveShiftInput;
  EndShiftInput: EndShiftInput;
  SaveShiftAssignmentInput: SaveShiftAssignmentInput;
  RemoveShiftAssignmentInput: RemoveShiftAssignmentInput;
  AssignTicketInput: AssignTicketInput;
  TeamPayload: ResolverTypeWrapper<
    Omit<TeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }
  >;
  StaffMemberPayload: ResolverTypeWrapper<
    Omit<StaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }
  >;
  SkillPayload: ResolverTypeWrapper<SkillPayload>;
  DefaultCapacitiesPayload: ResolverTypeWrapper<DefaultCapacitiesPayload>;
  PresencePayload: ResolverTypeWrapper<PresencePayload>;
  RoutingRulePayload: ResolverTypeWrapper<
    Omit<RoutingRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['RoutingRule']> }
  >;
  ShiftPayload: ResolverTypeWrapper<
    Omit<ShiftPayload, 'shift'> & { shift?: Maybe<ResolversTypes['Shift']> }
  >;
  ShiftAssignmentPayload: ResolverTypeWrapper<
    Omit<ShiftAssignmentPayload, 'assignment'> & {
      assignment?: Maybe<ResolversTypes['ShiftAssignment']>;
    }
  >;
  RemoveShiftAssignmentPayload: ResolverTypeWrapper<RemoveShiftAssignmentPayload>;
  AssignTicketPayload: ResolverTypeWrapper<
    Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  Visibility: Visibility;
  CannedReply: ResolverTypeWrapper<CannedReply>;
  Macro: ResolverTypeWrapper<Macro>;
  MacroAction: ResolverTypeWrapper<MacroAction>;
  MacroPause: ResolverTypeWrapper<MacroPause>;
  MacroStep: ResolverTypeWrapper<MacroStep>;
  MacroActionInput: MacroActionInput;
  MacroPauseInput: MacroPauseInput;
  SaveCannedReplyInput: SaveCannedReplyInput;
  DeleteCannedReplyInput: DeleteCannedReplyInput;
  SaveMacroInput: SaveMacroInput;
  DeleteMacroInput: DeleteMacroInput;
  RunMacroInput: RunMacroInput;
  CannedReplyConnection: ResolverTypeWrapper<CannedReplyConnection>;
  CannedReplyEdge: ResolverTypeWrapper<CannedReplyEdge>;
  MacroConnection: ResolverTypeWrapper<MacroConnection>;
  MacroEdge: ResolverTypeWrapper<MacroEdge>;
  SaveCannedReplyPayload: ResolverTypeWrapper<SaveCannedReplyPayload>;
  DeleteCannedReplyPayload: ResolverTypeWrapper<DeleteCannedReplyPayload>;
  SaveMacroPayload: ResolverTypeWrapper<SaveMacroPayload>;
  DeleteMacroPayload: ResolverTypeWrapper<DeleteMacroPayload>;
  RunMacroPayload: ResolverTypeWrapper<
    Omit<RunMacroPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  CollaborationLimit: ResolverTypeWrapper<CollaborationLimit>;
  SetCollaborationLimitInput: SetCollaborationLimitInput;
  SetCollaborationLimitPayload: ResolverTypeWrapper<SetCollaborationLimitPayload>;
  Attachment: ResolverTypeWrapper<Attachment>;
  Delivery: ResolverTypeWrapper<Delivery>;
  DeliveryState: DeliveryState;
  InboundMail: ResolverTypeWrapper<InboundMail>;
  InboundMailState: InboundMailState;
  Mailbox: ResolverTypeWrapper<Mailbox>;
  InboundMailConnection: ResolverTypeWrapper<InboundMailConnection>;
  InboundMailEdge: ResolverTypeWrapper<InboundMailEdge>;
  MailboxConnection: ResolverTypeWrapper<MailboxConnection>;
  MailboxEdge: ResolverTypeWrapper<MailboxEdge>;
  RetryInboundMailInput: RetryInboundMailInput;
  DiscardInboundMailInput: DiscardInboundMailInput;
  SaveMailboxInput: SaveMailboxInput;
  RetryInboundMailPayload: ResolverTypeWrapper<RetryInboundMailPayload>;
  DiscardInboundMailPayload: ResolverTypeWrapper<DiscardInboundMailPayload>;
  SaveMailboxPayload: ResolverTypeWrapper<SaveMailboxPayload>;
  Urgency: Urgency;
  Complexity: Complexity;
  GradingMatrix: ResolverTypeWrapper<GradingMatrix>;
  GradingCell: ResolverTypeWrapper<GradingCell>;
  QueueCounters: ResolverTypeWrapper<QueueCounters>;
  Page: ResolverTypeWrapper<PageNode>;
  PageStatus: PageStatus;
  FiredPageStep: ResolverTypeWrapper<FiredPageStep>;
  PageTarget: PageTarget;
  EscalationLadder: ResolverTypeWrapper<EscalationLadder>;
  EscalationStep: ResolverTypeWrapper<EscalationStep>;
  OnDutyPeriod: ResolverTypeWrapper<OnDutyPeriod>;
  OnDutyRole: OnDutyRole;
  SupervisionOrder: ResolverTypeWrapper<SupervisionOrderNode>;
  SupervisionOrderStatus: SupervisionOrderStatus;
  SupervisionVerdict: SupervisionVerdict;
  SupervisionPolicy: ResolverTypeWrapper<SupervisionPolicy>;
  PageConnection: ResolverTypeWrapper<
    Omit<PageConnection, 'edges'> & { edges: Array<ResolversTypes['PageEdge']> }
  >;
  PageEdge: ResolverTypeWrapper<Omit<PageEdge, 'node'> & { node: ResolversTypes['Page'] }>;
  OnDutyPeriodConnection: ResolverTypeWrapper<OnDutyPeriodConnection>;
  OnDutyPeriodEdge: ResolverTypeWrapper<OnDutyPeriodEdge>;
  SupervisionOrderConnection: ResolverTypeWrapper<
    Omit<SupervisionOrderConnection, 'edges'> & {
      edges: Array<ResolversTypes['SupervisionOrderEdge']>;
    }
  >;
  SupervisionOrderEdge: ResolverTypeWrapper<
    Omit<SupervisionOrderEdge, 'node'> & { node: ResolversTypes['SupervisionOrder'] }
  >;
  TicketQueueFilter: TicketQueueFilter;
  SupervisionOrderFilter: SupervisionOrderFilter;
  GradingCellInput: GradingCellInput;
  EscalationStepInput: EscalationStepInput;
  GradeTicketInput: GradeTicketInput;
  PutGradingMatrixInput: PutGradingMatrixInput;
  AcknowledgePageInput: AcknowledgePageInput;
  PutEscalationLadderInput: PutEscalationLadderInput;
  PutOnDutyPeriodInput: PutOnDutyPeriodInput;
  RemoveOnDutyPeriodInput: RemoveOnDutyPeriodInput;
  OpenSupervisionOrderInput: OpenSupervisionOrderInput;
  AcknowledgeSupervisionOrderInput: AcknowledgeSupervisionOrderInput;
  ReplyToSupervisionOrderInput: ReplyToSupervisionOrderInput;
  ChaseSupervisionOrderInput: ChaseSupervisionOrderInput;
  CloseSupervisionOrderInput: CloseSupervisionOrderInput;
  SupervisionLimitsInput: SupervisionLimitsInput;
  PutSupervisionPolicyInput: PutSupervisionPolicyInput;
  GradeTicketPayload: ResolverTypeWrapper<
    Omit<GradeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
  >;
  PutGradingMatrixPayload: ResolverTypeWrapper<PutGradingMatrixPayload>;
  AcknowledgePagePayload: ResolverTypeWrapper<
    Omit<AcknowledgePagePayload, 'page'> & { page?: Maybe<ResolversTypes['Page']> }
  >;
  PutEscalationLadderPayload: ResolverTypeWrapper<PutEscalationLadderPayload>;
  PutOnDutyPeriodPayload: ResolverTypeWrapper<PutOnDutyPeriodPayload>;
  RemoveOnDutyPeriodPayload: ResolverTypeWrapper<RemoveOnDutyPeriodPayload>;
  OpenSupervisionOrderPayload: ResolverTypeWrapper<
    Omit<OpenSupervisionOrderPayload, 'order'> & {
      order?: Maybe<ResolversTypes['SupervisionOrder']>;
    }
  >;
  AcknowledgeSupervisionOrderPayload: ResolverTypeWrapper<
    Omit<AcknowledgeSupervisionOrderPayload, 'order'> & {
      order?: Maybe<ResolversTypes['SupervisionOrder']>;
    }
  >;
  ReplyToSupervisionOrderPayload: ResolverTypeWrapper<
    Omit<ReplyToSupervisionOrderPayload, 'order'> & {
      order?: Maybe<ResolversTypes['SupervisionOrder']>;
    }
  >;
  ChaseSupervisionOrderPayload: ResolverTypeWrapper<
    Omit<ChaseSupervisionOrderPayload, 'order'> & {
      order?: Maybe<ResolversTypes['SupervisionOrder']>;
    }
  >;
  CloseSupervisionOrderPayload: ResolverTypeWrapper<
    Omit<CloseSupervisionOrderPayload, 'order'> & {
      order?: Maybe<ResolversTypes['SupervisionOrder']>;
    }
  >;
  PutSupervisionPolicyPayload: ResolverTypeWrapper<PutSupervisionPolicyPayload>;
  PhoneCall: ResolverTypeWrapper<PhoneCallNode>;
  CallDirection: CallDirection;
  CallOutcome: CallOutcome;
  Callback: ResolverTypeWrapper<CallbackNode>;
  PhoneCallConnection: ResolverTypeWrapper<
    Omit<PhoneCallConnection, 'edges'> & { edges: Array<ResolversTypes['PhoneCallEdge']> }
  >;
  PhoneCallEdge: ResolverTypeWrapper<
    Omit<PhoneCallEdge, 'node'> & { node: ResolversTypes['PhoneCall'] }
  >;
  CallFilter: CallFilter;
  CallSource: ResolverTypeWrapper<CallSource>;
  CallSourceConnection: ResolverTypeWrapper<CallSourceConnection>;
  CallSourceEdge: ResolverTypeWrapper<CallSourceEdge>;
  UnreadCallReport: ResolverTypeWrapper<UnreadCallReport>;
  UnreadCallReportConnection: ResolverTypeWrapper<UnreadCallReportConnection>;
  UnreadCallReportEdge: ResolverTypeWrapper<UnreadCallReportEdge>;
  CallExtension: ResolverTypeWrapper<CallExtension>;
  CallExtensionConnection: ResolverTypeWrapper<CallExtensionConnection>;
  CallExtensionEdge: ResolverTypeWrapper<CallExtensionEdge>;
  OpenTicketFromCallInput: OpenTicketFromCallInput;
  LinkCallToTicketInput: LinkCallToTicketInput;
  CreateCallSourceInput: CreateCallSourceInput;
  UpdateCallSourceInput: UpdateCallSourceInput;
  RotateCallSourceSecretInput: RotateCallSourceSecretInput;
  SaveCallExtensionInput: SaveCallExtensionInput;
  RemoveCallExtensionInput: RemoveCallExtensionInput;
  OpenTicketFromCallPayload: ResolverTypeWrapper<
    Omit<OpenTicketFromCallPayload, 'call'> & { call?: Maybe<ResolversTypes['PhoneCall']> }
  >;
  LinkCallToTicketPayload: ResolverTypeWrapper<
    Omit<LinkCallToTicketPayload, 'call'> & { call?: Maybe<ResolversTypes['PhoneCall']> }
  >;
  CallSourceSecretPayload: ResolverTypeWrapper<CallSourceSecretPayload>;
  CallSourcePayload: ResolverTypeWrapper<CallSourcePayload>;
  CallExtensionPayload: ResolverTypeWrapper<CallExtensionPayload>;
  Chat: ResolverTypeWrapper<ChatNode>;
  ChatState: ChatState;
  ChatEndReason: ChatEndReason;
  ChatConnection: ResolverTypeWrapper<
    Omit<ChatConnection, 'edges'> & { edges: Array<ResolversTypes['ChatEdge']> }
  >;
  ChatEdge: ResolverTypeWrapper<Omit<ChatEdge, 'node'> & { node: ResolversTypes['Chat'] }>;
  ChatEvent: ResolverTypeWrapper<ChatEventNode>;
  ChatEventKind: ChatEventKind;
  ChatEventConnection: ResolverTypeWrapper<
    Omit<ChatEventConnection, 'edges'> & { edges: Array<ResolversTypes['ChatEventEdge']> }
  >;
  ChatEventEdge: ResolverTypeWrapper<
    Omit<ChatEventEdge, 'node'> & { node: ResolversTypes['ChatEvent'] }
  >;
  ChatFilter: ChatFilter;
  StartChatInput: StartChatInput;
  SendChatMessageInput: SendChatMessageInput;
  EndChatInput: EndChatInput;
  SayTypingInput: SayTypingInput;
  StartChatPayload: ResolverTypeWrapper<
    Omit<StartChatPayload, 'chat'> & { chat?: Maybe<ResolversTypes['Chat']> }
  >;
  SendChatMessagePayload: ResolverTypeWrapper<
    Omit<SendChatMessagePayload, 'chat' | 'edge'> & {
      chat?: Maybe<ResolversTypes['Chat']>;
      edge?: Maybe<ResolversTypes['ChatEventEdge']>;
    }
  >;
  EndChatPayload: ResolverTypeWrapper<
    Omit<EndChatPayload, 'chat'> & { chat?: Maybe<ResolversTypes['Chat']> }
  >;
  SayTypingPayload: ResolverTypeWrapper<SayTypingPayload>;
  CustomerRecord: ResolverTypeWrapper<CustomerNode>;
  CustomerKind: CustomerKind;
  CustomerStatus: CustomerStatus;
  ContactPointKind: ContactPointKind;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  CustomerTrait: ResolverTypeWrapper<CustomerTrait>;
  CustomerMembership: ResolverTypeWrapper<CustomerMembershipNode>;
  CustomerConnection: ResolverTypeWrapper<
    Omit<CustomerConnection, 'edges'> & { edges: Array<ResolversTypes['CustomerEdge']> }
  >;
  CustomerEdge: ResolverTypeWrapper<
    Omit<CustomerEdge, 'node'> & { node: ResolversTypes['CustomerRecord'] }
  >;
  CustomerChange: ResolverTypeWrapper<CustomerChange>;
  CustomerChangeConnection: ResolverTypeWrapper<CustomerChangeConnection>;
  CustomerChangeEdge: ResolverTypeWrapper<CustomerChangeEdge>;
  ClassificationDimension: ClassificationDimension;
  Classification: ResolverTypeWrapper<Classification>;
  ClassificationConnection: ResolverTypeWrapper<ClassificationConnection>;
  ClassificationEdge: ResolverTypeWrapper<ClassificationEdge>;
  CompletenessWeight: ResolverTypeWrapper<CompletenessWeight>;
  CustomerFilter: CustomerFilter;
  CustomerDetailsInput: CustomerDetailsInput;
  ContactPointInput: ContactPointInput;
  PostalAddressInput: PostalAddressInput;
  CustomerTraitInput: CustomerTraitInput;
  CustomerMembershipInput: CustomerMembershipInput;
  CreateCustomerInput: CreateCustomerInput;
  UpdateCustomerInput: UpdateCustomerInput;
  SaveClassificationInput: SaveClassificationInput;
  SetCompletenessWeightInput: SetCompletenessWeightInput;
  CreateCustomerPayload: ResolverTypeWrapper<
    Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['CustomerRecord']> }
  >;
  UpdateCustomerPayload: ResolverTypeWrapper<
    Omit<UpdateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['CustomerRecord']> }
  >;
  SaveClassificationPayload: ResolverTypeWrapper<SaveClassificationPayload>;
  SetCompletenessWeightPayload: ResolverTypeWrapper<SetCompletenessWeightPayload>;
  DuplicateSignal: DuplicateSignal;
  DuplicateProposalState: DuplicateProposalState;
  DuplicateProposal: ResolverTypeWrapper<DuplicateProposalNode>;
  DuplicateProposalConnection: ResolverTypeWrapper<
    Omit<DuplicateProposalConnection, 'edges'> & {
      edges: Array<ResolversTypes['DuplicateProposalEdge']>;
    }
  >;
  DuplicateProposalEdge: ResolverTypeWrapper<
    Omit<DuplicateProposalEdge, 'node'> & { node: ResolversTypes['DuplicateProposal'] }
  >;
  DuplicatePoints: ResolverTypeWrapper<DuplicatePoints>;
  SetDuplicatePointsInput: SetDuplicatePointsInput;
  SetDuplicatePointsPayload: ResolverTypeWrapper<SetDuplicatePointsPayload>;
  DismissDuplicateProposalInput: DismissDuplicateProposalInput;
  MergeCustomersInput: MergeCustomersInput;
  UnmergeCustomerInput: UnmergeCustomerInput;
  DismissDuplicateProposalPayload: ResolverTypeWrapper<
    Omit<DismissDuplicateProposalPayload, 'proposal'> & {
      proposal?: Maybe<ResolversTypes['DuplicateProposal']>;
    }
  >;
  MergeCustomersPayload: ResolverTypeWrapper<
    Omit<MergeCustomersPayload, 'source' | 'target'> & {
      source?: Maybe<ResolversTypes['CustomerRecord']>;
      target?: Maybe<ResolversTypes['CustomerRecord']>;
    }
  >;
  UnmergeCustomerPayload: ResolverTypeWrapper<
    Omit<UnmergeCustomerPayload, 'source' | 'target'> & {
      source?: Maybe<ResolversTypes['CustomerRecord']>;
      target?: Maybe<ResolversTypes['CustomerRecord']>;
    }
  >;
  SurveyQuestionKind: SurveyQuestionKind;
  SurveyChannel: SurveyChannel;
  SurveyCampaignStatus: SurveyCampaignStatus;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  BilingualTextInput: BilingualTextInput;
  SurveyChoice: ResolverTypeWrapper<SurveyChoice>;
  SurveyChoiceInput: SurveyChoiceInput;
  SurveyCondition: ResolverTypeWrapper<SurveyCondition>;
  SurveyConditionInput: SurveyConditionInput;
  SurveyQuestion: ResolverTypeWrapper<SurveyQuestion>;
  SurveyQuestionInput: SurveyQuestionInput;
  SurveyTemplate: ResolverTypeWrapper<SurveyTemplate>;
  SurveyPolicy: ResolverTypeWrapper<SurveyPolicy>;
  SurveyStratum: ResolverTypeWrapper<SurveyStratum>;
  SurveyStratumInput: SurveyStratumInput;
  SurveyCampaign: ResolverTypeWrapper<SurveyCampaign>;
  SurveyDelivery: ResolverTypeWrapper<SurveyDelivery>;
  SurveyMailState: SurveyMailState;
  SurveyInvitation: ResolverTypeWrapper<SurveyInvitation>;
  SurveyLink: ResolverTypeWrapper<SurveyLink>;
  SurveyNote: ResolverTypeWrapper<SurveyNote>;
  SurveyWords: ResolverTypeWrapper<SurveyWords>;
  SurveyResponseRate: ResolverTypeWrapper<SurveyResponseRate>;
  SurveyValueCount: ResolverTypeWrapper<SurveyValueCount>;
  SurveyQuestionFigures: ResolverTypeWrapper<SurveyQuestionFigures>;
  SurveyReport: ResolverTypeWrapper<SurveyReport>;
  SurveyTemplateConnection: ResolverTypeWrapper<SurveyTemplateConnection>;
  SurveyTemplateEdge: ResolverTypeWrapper<SurveyTemplateEdge>;
  SurveyCampaignConnection: ResolverTypeWrapper<SurveyCampaignConnection>;
  SurveyCampaignEdge: ResolverTypeWrapper<SurveyCampaignEdge>;
  SurveyInvitationConnection: ResolverTypeWrapper<SurveyInvitationConnection>;
  SurveyInvitationEdge: ResolverTypeWrapper<SurveyInvitationEdge>;
  SurveyNoteConnection: ResolverTypeWrapper<SurveyNoteConnection>;
  SurveyNoteEdge: ResolverTypeWrapper<SurveyNoteEdge>;
  SurveyWordsConnection: ResolverTypeWrapper<SurveyWordsConnection>;
  SurveyWordsEdge: ResolverTypeWrapper<SurveyWordsEdge>;
  PublishSurveyTemplateInput: PublishSurveyTemplateInput;
  PublishSurveyTemplatePayload: ResolverTypeWrapper<PublishSurveyTemplatePayload>;
  SetSurveyPolicyInput: SetSurveyPolicyInput;
  SetSurveyPolicyPayload: ResolverTypeWrapper<SetSurveyPolicyPayload>;
  PlanSurveyCampaignInput: PlanSurveyCampaignInput;
  PlanSurveyCampaignPayload: ResolverTypeWrapper<PlanSurveyCampaignPayload>;
  CloseSurveyCampaignInput: CloseSurveyCampaignInput;
  CloseSurveyCampaignPayload: ResolverTypeWrapper<CloseSurveyCampaignPayload>;
  InviteToSurveyInput: InviteToSurveyInput;
  InviteToSurveyPayload: ResolverTypeWrapper<InviteToSurveyPayload>;
  IssueSurveyLinksInput: IssueSurveyLinksInput;
  IssueSurveyLinksPayload: ResolverTypeWrapper<IssueSurveyLinksPayload>;
  SurveyAnswerInput: SurveyAnswerInput;
  RecordSurveyAnswersInput: RecordSurveyAnswersInput;
  RecordSurveyAnswersPayload: ResolverTypeWrapper<RecordSurveyAnswersPayload>;
  AddSurveyNoteInput: AddSurveyNoteInput;
  AddSurveyNotePayload: ResolverTypeWrapper<AddSurveyNotePayload>;
  Demand: ResolverTypeWrapper<DemandNode>;
  DemandStatus: DemandStatus;
  DemandOriginKind: DemandOriginKind;
  DemandOrder: DemandOrder;
  DemandOutcome: DemandOutcome;
  DemandTellingState: DemandTellingState;
  DemandOrigin: ResolverTypeWrapper<DemandOrigin>;
  DemandDecision: ResolverTypeWrapper<DemandDecision>;
  DemandVote: ResolverTypeWrapper<DemandVoteNode>;
  DemandTelling: ResolverTypeWrapper<DemandTellingNode>;
  DemandDepartment: ResolverTypeWrapper<DemandDepartmentNode>;
  DemandReport: ResolverTypeWrapper<
    Omit<DemandReport, 'total' | 'departments'> & {
      total: ResolversTypes['DemandCounts'];
      departments: Array<ResolversTypes['DemandCounts']>;
    }
  >;
  DemandCounts: ResolverTypeWrapper<DemandCountsNode>;
  DemandAges: ResolverTypeWrapper<DemandAges>;
  DemandConnection: ResolverTypeWrapper<
    Omit<DemandConnection, 'edges'> & { edges: Array<ResolversTypes['DemandEdge']> }
  >;
  DemandEdge: ResolverTypeWrapper<Omit<DemandEdge, 'node'> & { node: ResolversTypes['Demand'] }>;
  DemandVoteConnection: ResolverTypeWrapper<
    Omit<DemandVoteConnection, 'edges'> & { edges: Array<ResolversTypes['DemandVoteEdge']> }
  >;
  DemandVoteEdge: ResolverTypeWrapper<
    Omit<DemandVoteEdge, 'node'> & { node: ResolversTypes['DemandVote'] }
  >;
  DemandTellingConnection: ResolverTypeWrapper<
    Omit<DemandTellingConnection, 'edges'> & { edges: Array<ResolversTypes['DemandTellingEdge']> }
  >;
  DemandTellingEdge: ResolverTypeWrapper<
    Omit<DemandTellingEdge, 'node'> & { node: ResolversTypes['DemandTelling'] }
  >;
  CustomerTimelineConnection: ResolverTypeWrapper<
    Omit<CustomerTimelineConnection, 'edges'> & {
      edges: Array<ResolversTypes['CustomerTimelineEdge']>;
    }
  >;
  CustomerTimelineEdge: ResolverTypeWrapper<
    Omit<CustomerTimelineEdge, 'node'> & { node: ResolversTypes['CustomerTimelineEntry'] }
  >;
  CustomerTimelineEntry: ResolverTypeWrapper<CustomerTimelineEntryNode>;
  CustomerTimelineSubject: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['CustomerTimelineSubject']
  >;
  CustomerTimelinePart: CustomerTimelinePart;
  UnavailableTimelinePart: ResolverTypeWrapper<UnavailableTimelinePart>;
  UnavailableReason: UnavailableReason;
  DemandFilter: DemandFilter;
  DemandOriginInput: DemandOriginInput;
  RaiseDemandInput: RaiseDemandInput;
  EditDemandInput: EditDemandInput;
  VoteForDemandInput: VoteForDemandInput;
  WithdrawDemandVoteInput: WithdrawDemandVoteInput;
  RouteDemandInput: RouteDemandInput;
  AcceptDemandInput: AcceptDemandInput;
  DeclineDemandInput: DeclineDemandInput;
  ReopenDemandInput: ReopenDemandInput;
  PlanDemandInput: PlanDemandInput;
  DeliverDemandInput: DeliverDemandInput;
  JoinDemandInput: JoinDemandInput;
  LeaveDemandInput: LeaveDemandInput;
  TellDemandCustomerInput: TellDemandCustomerInput;
  SaveDemandDepartmentInput: SaveDemandDepartmentInput;
  DemandPayload: ResolverTypeWrapper<
    Omit<DemandPayload, 'demand'> & { demand?: Maybe<ResolversTypes['Demand']> }
  >;
  SaveDemandDepartmentPayload: ResolverTypeWrapper<
    Omit<SaveDemandDepartmentPayload, 'department'> & {
      department?: Maybe<ResolversTypes['DemandDepartment']>;
    }
  >;
  CareTaskKind: CareTaskKind;
  CareTaskStatus: CareTaskStatus;
  CareStatus: CareStatus;
  BirthdayCalendar: BirthdayCalendar;
  LeapDay: LeapDay;
  CreditStatus: CreditStatus;
  Birthday: ResolverTypeWrapper<Birthday>;
  CareOccurrence: ResolverTypeWrapper<CareOccurrence>;
  CareProfile: ResolverTypeWrapper<CareProfileNode>;
  CareOffer: ResolverTypeWrapper<CareOffer>;
  CareEntitlement: ResolverTypeWrapper<CareEntitlement>;
  CadencePhase: ResolverTypeWrapper<CadencePhase>;
  CarePolicy: ResolverTypeWrapper<CarePolicy>;
  CareProject: ResolverTypeWrapper<CareProjectNode>;
  AccountPreference: ResolverTypeWrapper<AccountPreference>;
  AccountPlan: ResolverTypeWrapper<AccountPlanNode>;
  CareTask: ResolverTypeWrapper<CareTaskNode>;
  CreditOption: ResolverTypeWrapper<CreditOption>;
  CreditQuestion: ResolverTypeWrapper<CreditQuestion>;
  CreditGrade: ResolverTypeWrapper<CreditGrade>;
  CreditForm: ResolverTypeWrapper<CreditForm>;
  CreditAnswer: ResolverTypeWrapper<CreditAnswer>;
  CreditAssessment: ResolverTypeWrapper<CreditAssessmentNode>;
  CareTaskConnection: ResolverTypeWrapper<
    Omit<CareTaskConnection, 'edges'> & { edges: Array<ResolversTypes['CareTaskEdge']> }
  >;
  CareTaskEdge: ResolverTypeWrapper<
    Omit<CareTaskEdge, 'node'> & { node: ResolversTypes['CareTask'] }
  >;
  CareProjectConnection: ResolverTypeWrapper<
    Omit<CareProjectConnection, 'edges'> & { edges: Array<ResolversTypes['CareProjectEdge']> }
  >;
  CareProjectEdge: ResolverTypeWrapper<
    Omit<CareProjectEdge, 'node'> & { node: ResolversTypes['CareProject'] }
  >;
  AccountPlanConnection: ResolverTypeWrapper<
    Omit<AccountPlanConnection, 'edges'> & { edges: Array<ResolversTypes['AccountPlanEdge']> }
  >;
  AccountPlanEdge: ResolverTypeWrapper<
    Omit<AccountPlanEdge, 'node'> & { node: ResolversTypes['AccountPlan'] }
  >;
  CreditAssessmentConnection: ResolverTypeWrapper<
    Omit<CreditAssessmentConnection, 'edges'> & {
      edges: Array<ResolversTypes['CreditAssessmentEdge']>;
    }
  >;
  CreditAssessmentEdge: ResolverTypeWrapper<
    Omit<CreditAssessmentEdge, 'node'> & { node: ResolversTypes['CreditAssessment'] }
  >;
  CareTaskFilter: CareTaskFilter;
  CareOwnerInput: CareOwnerInput;
  BirthdayInput: BirthdayInput;
  BirthdayGivenInput: BirthdayGivenInput;
  CareOfferInput: CareOfferInput;
  CadencePhaseInput: CadencePhaseInput;
  AccountPreferenceInput: AccountPreferenceInput;
  CreditOptionInput: CreditOptionInput;
  CreditQuestionInput: CreditQuestionInput;
  CreditGradeInput: CreditGradeInput;
  CreditAnswerInput: CreditAnswerInput;
  SetCareProfileInput: SetCareProfileInput;
  PutCareEntitlementInput: PutCareEntitlementInput;
  PutCarePolicyInput: PutCarePolicyInput;
  CreateCareProjectInput: CreateCareProjectInput;
  UpdateCareProjectInput: UpdateCareProjectInput;
  EndCareProjectInput: EndCareProjectInput;
  PutAccountPlanInput: PutAccountPlanInput;
  EndAccountPlanInput: EndAccountPlanInput;
  ScheduleCareTaskInput: ScheduleCareTaskInput;
  AssignCareTaskInput: AssignCareTaskInput;
  CompleteCareTaskInput: CompleteCareTaskInput;
  CancelCareTaskInput: CancelCareTaskInput;
  PublishCreditFormInput: PublishCreditFormInput;
  OpenCreditInvestigationInput: OpenCreditInvestigationInput;
  RecordCreditFindingsInput: RecordCreditFindingsInput;
  ProposeCreditGradeInput: ProposeCreditGradeInput;
  ApproveCreditGradeInput: ApproveCreditGradeInput;
  RejectCreditGradeInput: RejectCreditGradeInput;
  WithdrawCreditAssessmentInput: WithdrawCreditAssessmentInput;
  SetCareProfilePayload: ResolverTypeWrapper<
    Omit<SetCareProfilePayload, 'profile'> & { profile?: Maybe<ResolversTypes['CareProfile']> }
  >;
  PutCareEntitlementPayload: ResolverTypeWrapper<PutCareEntitlementPayload>;
  PutCarePolicyPayload: ResolverTypeWrapper<PutCarePolicyPayload>;
  CreateCareProjectPayload: ResolverTypeWrapper<
    Omit<CreateCareProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CareProject']> }
  >;
  UpdateCareProjectPayload: ResolverTypeWrapper<
    Omit<UpdateCareProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CareProject']> }
  >;
  EndCareProjectPayload: ResolverTypeWrapper<
    Omit<EndCareProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CareProject']> }
  >;
  PutAccountPlanPayload: ResolverTypeWrapper<
    Omit<PutAccountPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['AccountPlan']> }
  >;
  EndAccountPlanPayload: ResolverTypeWrapper<
    Omit<EndAccountPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['AccountPlan']> }
  >;
  ScheduleCareTaskPayload: ResolverTypeWrapper<
    Omit<ScheduleCareTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['CareTask']> }
  >;
  AssignCareTaskPayload: ResolverTypeWrapper<
    Omit<AssignCareTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['CareTask']> }
  >;
  CompleteCareTaskPayload: ResolverTypeWrapper<
    Omit<CompleteCareTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['CareTask']> }
  >;
  CancelCareTaskPayload: ResolverTypeWrapper<
    Omit<CancelCareTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['CareTask']> }
  >;
  PublishCreditFormPayload: ResolverTypeWrapper<PublishCreditFormPayload>;
  OpenCreditInvestigationPayload: ResolverTypeWrapper<
    Omit<OpenCreditInvestigationPayload, 'assessment'> & {
      assessment?: Maybe<ResolversTypes['CreditAssessment']>;
    }
  >;
  RecordCreditFindingsPayload: ResolverTypeWrapper<
    Omit<RecordCreditFindingsPayload, 'assessment'> & {
      assessment?: Maybe<ResolversTypes['CreditAssessment']>;
    }
  >;
  ProposeCreditGradePayload: ResolverTypeWrapper<
    Omit<ProposeCreditGradePayload, 'assessment'> & {
      assessment?: Maybe<ResolversTypes['CreditAssessment']>;
    }
  >;
  ApproveCreditGradePayload: ResolverTypeWrapper<
    Omit<ApproveCreditGradePayload, 'assessment'> & {
      assessment?: Maybe<ResolversTypes['CreditAssessment']>;
    }
  >;
  RejectCreditGradePayload: ResolverTypeWrapper<
    Omit<RejectCreditGradePayload, 'assessment'> & {
      assessment?: Maybe<ResolversTypes['CreditAssessment']>;
    }
  >;
  WithdrawCreditAssessmentPayload: ResolverTypeWrapper<
    Omit<WithdrawCreditAssessmentPayload, 'assessment'> & {
      assessment?: Maybe<ResolversTypes['CreditAssessment']>;
    }
  >;
  CustomerField: CustomerField;
  FieldVisibility: FieldVisibility;
  MaskingRule: ResolverTypeWrapper<MaskingRule>;
  PrivacyLimit: ResolverTypeWrapper<PrivacyLimit>;
  PrivacyPurpose: ResolverTypeWrapper<PrivacyPurpose>;
  PrivacySettings: ResolverTypeWrapper<PrivacySettings>;
  Disclosure: ResolverTypeWrapper<DisclosureNode>;
  DisclosureConnection: ResolverTypeWrapper<
    Omit<DisclosureConnection, 'edges'> & { edges: Array<ResolversTypes['DisclosureEdge']> }
  >;
  DisclosureEdge: ResolverTypeWrapper<
    Omit<DisclosureEdge, 'node'> & { node: ResolversTypes['Disclosure'] }
  >;
  RevealedField: ResolverTypeWrapper<RevealedField>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentConnection: ResolverTypeWrapper<ConsentConnection>;
  ConsentEdge: ResolverTypeWrapper<ConsentEdge>;
  PrivacyRequestKind: PrivacyRequestKind;
  PrivacyRequestState: PrivacyRequestState;
  PrivacyRequestBasis: PrivacyRequestBasis;
  ErasureConfirmation: ResolverTypeWrapper<ErasureConfirmation>;
  PrivacyRequest: ResolverTypeWrapper<PrivacyRequestNode>;
  PrivacyRequestConnection: ResolverTypeWrapper<
    Omit<PrivacyRequestConnection, 'edges'> & { edges: Array<ResolversTypes['PrivacyRequestEdge']> }
  >;
  PrivacyRequestEdge: ResolverTypeWrapper<
    Omit<PrivacyRequestEdge, 'node'> & { node: ResolversTypes['PrivacyRequest'] }
  >;
  PrivacyRequestFilter: PrivacyRequestFilter;
  SubjectAccessPage: ResolverTypeWrapper<SubjectAccessPage>;
  RevealCustomerFieldsInput: RevealCustomerFieldsInput;
  SetConsentInput: SetConsentInput;
  SetMaskingRuleInput: SetMaskingRuleInput;
  SetPrivacyLimitInput: SetPrivacyLimitInput;
  RequestPrivacyActionInput: RequestPrivacyActionInput;
  DecidePrivacyRequestInput: DecidePrivacyRequestInput;
  RevealCustomerFieldsPayload: ResolverTypeWrapper<RevealCustomerFieldsPayload>;
  SetConsentPayload: ResolverTypeWrapper<SetConsentPayload>;
  SetMaskingRulePayload: ResolverTypeWrapper<SetMaskingRulePayload>;
  SetPrivacyLimitPayload: ResolverTypeWrapper<SetPrivacyLimitPayload>;
  RequestPrivacyActionPayload: ResolverTypeWrapper<
    Omit<RequestPrivacyActionPayload, 'request'> & {
      request?: Maybe<ResolversTypes['PrivacyRequest']>;
    }
  >;
  DecidePrivacyRequestPayload: ResolverTypeWrapper<
    Omit<DecidePrivacyRequestPayload, 'request'> & {
      request?: Maybe<ResolversTypes['PrivacyRequest']>;
    }
  >;
  CustomerStanding: ResolverTypeWrapper<CustomerStanding>;
  TierOverride: ResolverTypeWrapper<TierOverride>;
  TierMeasureKind: TierMeasureKind;
  TierCause: TierCause;
  TierInput: ResolverTypeWrapper<TierInput>;
  TierEvaluation: ResolverTypeWrapper<TierEvaluation>;
  TierChange: ResolverTypeWrapper<TierChange>;
  TierChangeConnection: ResolverTypeWrapper<TierChangeConnection>;
  TierChangeEdge: ResolverTypeWrapper<TierChangeEdge>;
  TierExplanation: ResolverTypeWrapper<TierExplanation>;
  TierRuleSetStatus: TierRuleSetStatus;
  TierRuleSet: ResolverTypeWrapper<TierRuleSet>;
  TierRuleSetConnection: ResolverTypeWrapper<TierRuleSetConnection>;
  TierRuleSetEdge: ResolverTypeWrapper<TierRuleSetEdge>;
  TierRules: ResolverTypeWrapper<TierRules>;
  CurrencyRate: ResolverTypeWrapper<CurrencyRate>;
  TierMeasure: ResolverTypeWrapper<TierMeasure>;
  TierStep: ResolverTypeWrapper<TierStep>;
  TierDefinition: ResolverTypeWrapper<TierDefinition>;
  TierSimulationStatus: TierSimulationStatus;
  TierSimulation: ResolverTypeWrapper<TierSimulationNode>;
  TierMove: ResolverTypeWrapper<
    Omit<TierMove, 'samples'> & { samples: Array<ResolversTypes['TierMoveSample']> }
  >;
  TierMoveSample: ResolverTypeWrapper<TierMoveSampleNode>;
  CustomerOrder: ResolverTypeWrapper<CustomerOrder>;
  CustomerOrderConnection: ResolverTypeWrapper<CustomerOrderConnection>;
  CustomerOrderEdge: ResolverTypeWrapper<CustomerOrderEdge>;
  SpendingTotal: ResolverTypeWrapper<SpendingTotal>;
  TierRulesInput: TierRulesInput;
  CurrencyRateInput: CurrencyRateInput;
  TierMeasureInput: TierMeasureInput;
  TierStepInput: TierStepInput;
  TierDefinitionInput: TierDefinitionInput;
  TieringPolicy: ResolverTypeWrapper<TieringPolicy>;
  PutTieringPolicyInput: PutTieringPolicyInput;
  PutTieringPolicyPayload: ResolverTypeWrapper<PutTieringPolicyPayload>;
  PutTierRulesInput: PutTierRulesInput;
  SimulateTierRulesInput: SimulateTierRulesInput;
  PublishTierRulesInput: PublishTierRulesInput;
  OverrideTierInput: OverrideTierInput;
  EndTierOverrideInput: EndTierOverrideInput;
  SetDedicatedAgentInput: SetDedicatedAgentInput;
  TierRuleSetPayload: ResolverTypeWrapper<TierRuleSetPayload>;
  SimulateTierRulesPayload: ResolverTypeWrapper<
    Omit<SimulateTierRulesPayload, 'simulation'> & {
      simulation?: Maybe<ResolversTypes['TierSimulation']>;
    }
  >;
  CustomerStandingPayload: ResolverTypeWrapper<CustomerStandingPayload>;
  ChurnLevel: ChurnLevel;
  ChurnSign: ChurnSign;
  ChurnRisk: ResolverTypeWrapper<ChurnRiskNode>;
  ChurnContribution: ResolverTypeWrapper<ChurnContribution>;
  ChurnRiskConnection: ResolverTypeWrapper<
    Omit<ChurnRiskConnection, 'edges'> & { edges: Array<ResolversTypes['ChurnRiskEdge']> }
  >;
  ChurnRiskEdge: ResolverTypeWrapper<
    Omit<ChurnRiskEdge, 'node'> & { node: ResolversTypes['ChurnRisk'] }
  >;
  ChurnLevelCount: ResolverTypeWrapper<ChurnLevelCount>;
  RepurchaseRate: ResolverTypeWrapper<RepurchaseRate>;
  RepurchaseShare: ResolverTypeWrapper<RepurchaseShare>;
  TierMovements: ResolverTypeWrapper<TierMovements>;
  TierMovement: ResolverTypeWrapper<TierMovement>;
  MovedCustomer: ResolverTypeWrapper<MovedCustomerNode>;
  MovedCustomerConnection: ResolverTypeWrapper<
    Omit<MovedCustomerConnection, 'edges'> & { edges: Array<ResolversTypes['MovedCustomerEdge']> }
  >;
  MovedCustomerEdge: ResolverTypeWrapper<
    Omit<MovedCustomerEdge, 'node'> & { node: ResolversTypes['MovedCustomer'] }
  >;
  LoyaltyPolicy: ResolverTypeWrapper<LoyaltyPolicy>;
  LoyaltyPolicyConnection: ResolverTypeWrapper<LoyaltyPolicyConnection>;
  LoyaltyPolicyEdge: ResolverTypeWrapper<LoyaltyPolicyEdge>;
  LoyaltyRules: ResolverTypeWrapper<LoyaltyRules>;
  ChurnSignWeight: ResolverTypeWrapper<ChurnSignWeight>;
  LoyaltyRulesInput: LoyaltyRulesInput;
  ChurnSignWeightInput: ChurnSignWeightInput;
  PutLoyaltyPolicyInput: PutLoyaltyPolicyInput;
  PutLoyaltyPolicyPayload: ResolverTypeWrapper<PutLoyaltyPolicyPayload>;
  ImportStatus: ImportStatus;
  ExportStatus: ExportStatus;
  CustomerImport: ResolverTypeWrapper<CustomerImportNode>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportBadRow: ResolverTypeWrapper<ImportBadRow>;
  ImportBadRowConnection: ResolverTypeWrapper<ImportBadRowConnection>;
  ImportBadRowEdge: ResolverTypeWrapper<ImportBadRowEdge>;
  CustomerImportConnection: ResolverTypeWrapper<
    Omit<CustomerImportConnection, 'edges'> & { edges: Array<ResolversTypes['CustomerImportEdge']> }
  >;
  CustomerImportEdge: ResolverTypeWrapper<
    Omit<CustomerImportEdge, 'node'> & { node: ResolversTypes['CustomerImport'] }
  >;
  CustomerExport: ResolverTypeWrapper<CustomerExportNode>;
  ExportFilter: ResolverTypeWrapper<ExportFilter>;
  CustomerExportConnection: ResolverTypeWrapper<
    Omit<CustomerExportConnection, 'edges'> & { edges: Array<ResolversTypes['CustomerExportEdge']> }
  >;
  CustomerExportEdge: ResolverTypeWrapper<
    Omit<CustomerExportEdge, 'node'> & { node: ResolversTypes['CustomerExport'] }
  >;
  ImportColumnInput: ImportColumnInput;
  CheckCustomerImportInput: CheckCustomerImportInput;
  RunCustomerImportInput: RunCustomerImportInput;
  CancelCustomerImportInput: CancelCustomerImportInput;
  ExportFilterInput: ExportFilterInput;
  RequestCustomerExportInput: RequestCustomerExportInput;
  DecideCustomerExportInput: DecideCustomerExportInput;
  CheckCustomerImportPayload: ResolverTypeWrapper<
    Omit<CheckCustomerImportPayload, 'customerImport'> & {
      customerImport?: Maybe<ResolversTypes['CustomerImport']>;
    }
  >;
  RunCustomerImportPayload: ResolverTypeWrapper<
    Omit<RunCustomerImportPayload, 'customerImport'> & {
      customerImport?: Maybe<ResolversTypes['CustomerImport']>;
    }
  >;
  CancelCustomerImportPayload: ResolverTypeWrapper<
    Omit<CancelCustomerImportPayload, 'customerImport'> & {
      customerImport?: Maybe<ResolversTypes['CustomerImport']>;
    }
  >;
  RequestCustomerExportPayload: ResolverTypeWrapper<
    Omit<RequestCustomerExportPayload, 'customerExport'> & {
      customerExport?: Maybe<ResolversTypes['CustomerExport']>;
    }
  >;
  DecideCustomerExportPayload: ResolverTypeWrapper<
    Omit<DecideCustomerExportPayload, 'customerExport'> & {
      customerExport?: Maybe<ResolversTypes['CustomerExport']>;
    }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ticket: TicketNode;
  Customer: TicketCustomer;
  Actor: Actor;
  Moment: Moment;
  Resolution: Resolution;
  PageInfo: PageInfo;
  TicketConnection: Omit<TicketConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TicketEdge']>;
  };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TimelineConnection: Omit<TimelineConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TimelineEdge']>;
  };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryNode;
  FieldChange: FieldChange;
  AuditRecordConnection: AuditRecordConnection;
  AuditRecordEdge: AuditRecordEdge;
  AuditRecord: AuditRecord;
  Viewer: Viewer;
  TicketFilter: TicketFilter;
  TicketSearchFilter: TicketSearchFilter;
  TicketSearchConnection: Omit<TicketSearchConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TicketSearchEdge']>;
  };
  TicketSearchEdge: Omit<TicketSearchEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  SearchHighlight: SearchHighlight;
  HighlightRange: HighlightRange;
  AuditRecordFilter: AuditRecordFilter;
  CustomerInput: CustomerInput;
  OpenTicketInput: OpenTicketInput;
  ReplyToTicketInput: ReplyToTicketInput;
  AddNoteInput: AddNoteInput;
  ClaimTicketInput: ClaimTicketInput;
  HandBackTicketInput: HandBackTicketInput;
  ChangeGradeInput: ChangeGradeInput;
  ResolveTicketInput: ResolveTicketInput;
  ReopenTicketInput: ReopenTicketInput;
  UserError: UserError;
  OpenTicketPayload: Omit<OpenTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ReplyToTicketPayload: Omit<ReplyToTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  AddNotePayload: Omit<AddNotePayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ClaimTicketPayload: Omit<ClaimTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  HandBackTicketPayload: Omit<HandBackTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ChangeGradePayload: Omit<ChangeGradePayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ResolveTicketPayload: Omit<ResolveTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ReopenTicketPayload: Omit<ReopenTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  TicketChanged: Omit<TicketChanged, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TicketWaiting: TicketWaiting;
  PauseTicketInput: PauseTicketInput;
  ResumeTicketInput: ResumeTicketInput;
  PauseTicketPayload: Omit<PauseTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ResumeTicketPayload: Omit<ResumeTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  TicketLink: TicketLinkNode;
  TicketLinkConnection: Omit<TicketLinkConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TicketLinkEdge']>;
  };
  TicketLinkEdge: Omit<TicketLinkEdge, 'node'> & { node: ResolversParentTypes['TicketLink'] };
  FanOutReply: FanOutReplyNode;
  SkippedChild: SkippedChild;
  MergeTicketsInput: MergeTicketsInput;
  UnmergeTicketInput: UnmergeTicketInput;
  SplitTicketInput: SplitTicketInput;
  LinkTicketsInput: LinkTicketsInput;
  UnlinkTicketsInput: UnlinkTicketsInput;
  ReplyToChildrenInput: ReplyToChildrenInput;
  SnoozeTicketInput: SnoozeTicketInput;
  WakeTicketInput: WakeTicketInput;
  MergeTicketsPayload: Omit<MergeTicketsPayload, 'source' | 'target'> & {
    source?: Maybe<ResolversParentTypes['Ticket']>;
    target?: Maybe<ResolversParentTypes['Ticket']>;
  };
  SplitTicketPayload: Omit<SplitTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  LinkTicketsPayload: Omit<LinkTicketsPayload, 'link'> & {
    link?: Maybe<ResolversParentTypes['TicketLink']>;
  };
  UnlinkTicketsPayload: Omit<UnlinkTicketsPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  ReplyToChildrenPayload: Omit<ReplyToChildrenPayload, 'reply'> & {
    reply?: Maybe<ResolversParentTypes['FanOutReply']>;
  };
  SnoozeTicketPayload: Omit<SnoozeTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  WakeTicketPayload: Omit<WakeTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  Task: TaskNode;
  TaskConnection: Omit<TaskConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TaskEdge']>;
  };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  WorkLog: WorkLogNode;
  WorkLogCount: WorkLogCount;
  WorkLogEntryConnection: Omit<WorkLogEntryConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['WorkLogEntryEdge']>;
  };
  WorkLogEntryEdge: Omit<WorkLogEntryEdge, 'node'> & { node: ResolversParentTypes['WorkLogEntry'] };
  WorkLogEntry: WorkLogEntryNode;
  TaskFilter: TaskFilter;
  CreateTaskInput: CreateTaskInput;
  AcceptTaskInput: AcceptTaskInput;
  CompleteTaskInput: CompleteTaskInput;
  CancelTaskInput: CancelTaskInput;
  CreateTaskPayload: Omit<CreateTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['Task']>;
  };
  AcceptTaskPayload: Omit<AcceptTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['Task']>;
  };
  CompleteTaskPayload: Omit<CompleteTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['Task']>;
  };
  CancelTaskPayload: Omit<CancelTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['Task']>;
  };
  TicketWatcher: TicketWatcher;
  TicketViewer: TicketViewer;
  MentionConnection: Omit<MentionConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['MentionEdge']>;
  };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mention: MentionNode;
  WatchTicketInput: WatchTicketInput;
  UnwatchTicketInput: UnwatchTicketInput;
  TouchTicketInput: TouchTicketInput;
  WatchTicketPayload: Omit<WatchTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  UnwatchTicketPayload: Omit<UnwatchTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  TouchTicketPayload: TouchTicketPayload;
  SlaClock: SlaClock;
  SlaCycle: SlaCycle;
  SlaTerm: SlaTerm;
  SlaLimit: SlaLimit;
  DeadlineExplanation: DeadlineExplanation;
  SlaMovedDeadline: SlaMovedDeadline;
  SlaPreviousTarget: SlaPreviousTarget;
  SlaInterval: SlaInterval;
  NamedDay: NamedDay;
  BusinessCalendar: BusinessCalendar;
  BusinessCalendarConnection: BusinessCalendarConnection;
  BusinessCalendarEdge: BusinessCalendarEdge;
  CalendarDefinition: CalendarDefinition;
  WeeklyHours: WeeklyHours;
  DayInterval: DayInterval;
  CalendarMakeUpDay: CalendarMakeUpDay;
  CalendarOverride: CalendarOverride;
  SlaPolicy: SlaPolicy;
  SlaRule: SlaRule;
  SlaCondition: SlaCondition;
  SlaLimits: SlaLimits;
  SlaPauses: SlaPauses;
  SlaSimulation: SlaSimulation;
  SimulatedDeadline: SimulatedDeadline;
  DayIntervalInput: DayIntervalInput;
  WeeklyHoursInput: WeeklyHoursInput;
  NamedDayInput: NamedDayInput;
  CalendarMakeUpDayInput: CalendarMakeUpDayInput;
  CalendarOverrideInput: CalendarOverrideInput;
  CalendarDefinitionInput: CalendarDefinitionInput;
  PutBusinessCalendarInput: PutBusinessCalendarInput;
  ImportHolidaysInput: ImportHolidaysInput;
  ImportOfficialYearInput: ImportOfficialYearInput;
  SlaLimitInput: SlaLimitInput;
  SlaConditionInput: SlaConditionInput;
  SlaLimitsInput: SlaLimitsInput;
  SlaPausesInput: SlaPausesInput;
  SlaRuleInput: SlaRuleInput;
  PutSlaPolicyInput: PutSlaPolicyInput;
  MoveDeadlineInput: MoveDeadlineInput;
  MoveDeadlinePayload: MoveDeadlinePayload;
  PutBusinessCalendarPayload: PutBusinessCalendarPayload;
  ImportHolidaysPayload: ImportHolidaysPayload;
  SkippedCalendarEvent: SkippedCalendarEvent;
  ImportOfficialYearPayload: ImportOfficialYearPayload;
  PutSlaPolicyPayload: PutSlaPolicyPayload;
  Duty: DutyNode;
  DutyConnection: Omit<DutyConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['DutyEdge']>;
  };
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  TicketFlag: TicketFlag;
  Transfer: TransferNode;
  TransferConnection: Omit<TransferConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TransferEdge']>;
  };
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  DutyPolicy: DutyPolicy;
  TeamBackstop: TeamBackstop;
  ComplianceReport: ComplianceReportNode;
  ComplianceLine: ComplianceLine;
  ComplianceBreach: ComplianceBreachNode;
  ComplianceReportConnection: Omit<ComplianceReportConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ComplianceReportEdge']>;
  };
  ComplianceReportEdge: Omit<ComplianceReportEdge, 'node'> & {
    node: ResolversParentTypes['ComplianceReport'];
  };
  ComplianceLineConnection: ComplianceLineConnection;
  ComplianceLineEdge: ComplianceLineEdge;
  ComplianceBreachConnection: Omit<ComplianceBreachConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ComplianceBreachEdge']>;
  };
  ComplianceBreachEdge: Omit<ComplianceBreachEdge, 'node'> & {
    node: ResolversParentTypes['ComplianceBreach'];
  };
  ComplianceBreachFilter: ComplianceBreachFilter;
  OfferTransferInput: OfferTransferInput;
  AcceptTransferInput: AcceptTransferInput;
  RefuseTransferInput: RefuseTransferInput;
  WithdrawTransferInput: WithdrawTransferInput;
  PutDutyPolicyInput: PutDutyPolicyInput;
  DutyLimitsInput: DutyLimitsInput;
  TeamBackstopInput: TeamBackstopInput;
  PublishComplianceReportInput: PublishComplianceReportInput;
  OfferTransferPayload: Omit<OfferTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  AcceptTransferPayload: Omit<AcceptTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  RefuseTransferPayload: Omit<RefuseTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  WithdrawTransferPayload: Omit<WithdrawTransferPayload, 'transfer'> & {
    transfer?: Maybe<ResolversParentTypes['Transfer']>;
  };
  PutDutyPolicyPayload: PutDutyPolicyPayload;
  PublishComplianceReportPayload: Omit<PublishComplianceReportPayload, 'complianceReport'> & {
    complianceReport?: Maybe<ResolversParentTypes['ComplianceReport']>;
  };
  NotificationConnection: Omit<NotificationConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['NotificationEdge']>;
  };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  SurveyConnection: SurveyConnection;
  SurveyEdge: SurveyEdge;
  WebhookEndpointConnection: WebhookEndpointConnection;
  WebhookEndpointEdge: WebhookEndpointEdge;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  WebhookDeliveryEdge: WebhookDeliveryEdge;
  Notification: NotificationNode;
  NotificationPreferences: NotificationPreferences;
  QuietHours: QuietHours;
  NotificationChoice: NotificationChoice;
  Survey: Survey;
  WebhookEndpoint: WebhookEndpoint;
  PersonalWebhook: PersonalWebhook;
  WebhookDelivery: WebhookDelivery;
  WebhookAttempt: WebhookAttempt;
  SurveyFilter: SurveyFilter;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  QuietHoursInput: QuietHoursInput;
  NotificationChoiceInput: NotificationChoiceInput;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyByTokenInput: AnswerSurveyByTokenInput;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RedeliverWebhookInput: RedeliverWebhookInput;
  CreateMyWebhookInput: CreateMyWebhookInput;
  UpdateMyWebhookInput: UpdateMyWebhookInput;
  DeleteMyWebhookInput: DeleteMyWebhookInput;
  RotateMyWebhookSecretInput: RotateMyWebhookSecretInput;
  RedeliverToMyWebhookInput: RedeliverToMyWebhookInput;
  MarkNotificationsReadPayload: MarkNotificationsReadPayload;
  SetNotificationPreferencesPayload: SetNotificationPreferencesPayload;
  AnswerSurveyPayload: AnswerSurveyPayload;
  AnswerSurveyByTokenPayload: AnswerSurveyByTokenPayload;
  CreateWebhookEndpointPayload: CreateWebhookEndpointPayload;
  UpdateWebhookEndpointPayload: UpdateWebhookEndpointPayload;
  DeleteWebhookEndpointPayload: DeleteWebhookEndpointPayload;
  RotateWebhookSecretPayload: RotateWebhookSecretPayload;
  RedeliverWebhookPayload: RedeliverWebhookPayload;
  MyWebhookPayload: MyWebhookPayload;
  MyWebhookSecretPayload: MyWebhookSecretPayload;
  DeleteMyWebhookPayload: DeleteMyWebhookPayload;
  Team: TeamNode;
  TeamConnection: Omit<TeamConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TeamEdge']>;
  };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  StaffMember: StaffMemberNode;
  StaffMemberConnection: Omit<StaffMemberConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['StaffMemberEdge']>;
  };
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node: ResolversParentTypes['StaffMember'] };
  MemberSkill: MemberSkill;
  Skill: Skill;
  SkillConnection: SkillConnection;
  SkillEdge: SkillEdge;
  ChannelCapacity: ChannelCapacity;
  Presence: Presence;
  PresenceInterval: PresenceInterval;
  PresenceIntervalConnection: PresenceIntervalConnection;
  PresenceIntervalEdge: PresenceIntervalEdge;
  WorkedTime: WorkedTime;
  Float: Scalars['Float']['output'];
  TeamBoardConnection: Omit<TeamBoardConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TeamBoardEdge']>;
  };
  TeamBoardEdge: Omit<TeamBoardEdge, 'node'> & { node: ResolversParentTypes['TeamBoardMember'] };
  TeamBoardMember: TeamBoardMemberNode;
  Shift: ShiftNode;
  ShiftConnection: Omit<ShiftConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ShiftEdge']>;
  };
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  ShiftAssignment: ShiftAssignmentNode;
  ShiftAssignmentConnection: Omit<ShiftAssignmentConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ShiftAssignmentEdge']>;
  };
  ShiftAssignmentEdge: Omit<ShiftAssignmentEdge, 'node'> & {
    node: ResolversParentTypes['ShiftAssignment'];
  };
  ChannelLoad: ChannelLoad;
  RoutingRule: RoutingRuleNode;
  RoutingRuleConnection: Omit<RoutingRuleConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['RoutingRuleEdge']>;
  };
  RoutingRuleEdge: Omit<RoutingRuleEdge, 'node'> & { node: ResolversParentTypes['RoutingRule'] };
  RequiredSkill: RequiredSkill;
  RelaxStep: RelaxStep;
  ShiftRelaxStep: ShiftRelaxStep;
  OverflowStep: OverflowStepNode;
  RoutingReceipt: RoutingReceiptNode;
  RoutingCandidate: RoutingCandidateNode;
  CreateTeamInput: CreateTeamInput;
  RenameTeamInput: RenameTeamInput;
  ArchiveTeamInput: ArchiveTeamInput;
  SaveStaffMemberInput: SaveStaffMemberInput;
  SaveSkillInput: SaveSkillInput;
  MemberSkillInput: MemberSkillInput;
  SetMemberSkillsInput: SetMemberSkillsInput;
  ChannelCapacityInput: ChannelCapacityInput;
  SetMemberCapacityInput: SetMemberCapacityInput;
  SetDefaultCapacitiesInput: SetDefaultCapacitiesInput;
  SetPresenceInput: SetPresenceInput;
  RequiredSkillInput: RequiredSkillInput;
  RelaxStepInput: RelaxStepInput;
  ShiftRelaxStepInput: ShiftRelaxStepInput;
  OverflowStepInput: OverflowStepInput;
  SaveRoutingRuleInput: SaveRoutingRuleInput;
  SaveShiftInput: SaveShiftInput;
  EndShiftInput: EndShiftInput;
  SaveShiftAssignmentInput: SaveShiftAssignmentInput;
  RemoveShiftAssignmentInput: RemoveShiftAssignmentInput;
  AssignTicketInput: AssignTicketInput;
  TeamPayload: Omit<TeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  StaffMemberPayload: Omit<StaffMemberPayload, 'staffMember'> & {
    staffMember?: Maybe<ResolversParentTypes['StaffMember']>;
  };
  SkillPayload: SkillPayload;
  DefaultCapacitiesPayload: DefaultCapacitiesPayload;
  PresencePayload: PresencePayload;
  RoutingRulePayload: Omit<RoutingRulePayload, 'rule'> & {
    rule?: Maybe<ResolversParentTypes['RoutingRule']>;
  };
  ShiftPayload: Omit<ShiftPayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['Shift']> };
  ShiftAssignmentPayload: Omit<ShiftAssignmentPayload, 'assignment'> & {
    assignment?: Maybe<ResolversParentTypes['ShiftAssignment']>;
  };
  RemoveShiftAssignmentPayload: RemoveShiftAssignmentPayload;
  AssignTicketPayload: Omit<AssignTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  CannedReply: CannedReply;
  Macro: Macro;
  MacroAction: MacroAction;
  MacroPause: MacroPause;
  MacroStep: MacroStep;
  MacroActionInput: MacroActionInput;
  MacroPauseInput: MacroPauseInput;
  SaveCannedReplyInput: SaveCannedReplyInput;
  DeleteCannedReplyInput: DeleteCannedReplyInput;
  SaveMacroInput: SaveMacroInput;
  DeleteMacroInput: DeleteMacroInput;
  RunMacroInput: RunMacroInput;
  CannedReplyConnection: CannedReplyConnection;
  CannedReplyEdge: CannedReplyEdge;
  MacroConnection: MacroConnection;
  MacroEdge: MacroEdge;
  SaveCannedReplyPayload: SaveCannedReplyPayload;
  DeleteCannedReplyPayload: DeleteCannedReplyPayload;
  SaveMacroPayload: SaveMacroPayload;
  DeleteMacroPayload: DeleteMacroPayload;
  RunMacroPayload: Omit<RunMacroPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  CollaborationLimit: CollaborationLimit;
  SetCollaborationLimitInput: SetCollaborationLimitInput;
  SetCollaborationLimitPayload: SetCollaborationLimitPayload;
  Attachment: Attachment;
  Delivery: Delivery;
  InboundMail: InboundMail;
  Mailbox: Mailbox;
  InboundMailConnection: InboundMailConnection;
  InboundMailEdge: InboundMailEdge;
  MailboxConnection: MailboxConnection;
  MailboxEdge: MailboxEdge;
  RetryInboundMailInput: RetryInboundMailInput;
  DiscardInboundMailInput: DiscardInboundMailInput;
  SaveMailboxInput: SaveMailboxInput;
  RetryInboundMailPayload: RetryInboundMailPayload;
  DiscardInboundMailPayload: DiscardInboundMailPayload;
  SaveMailboxPayload: SaveMailboxPayload;
  GradingMatrix: GradingMatrix;
  GradingCell: GradingCell;
  QueueCounters: QueueCounters;
  Page: PageNode;
  FiredPageStep: FiredPageStep;
  EscalationLadder: EscalationLadder;
  EscalationStep: EscalationStep;
  OnDutyPeriod: OnDutyPeriod;
  SupervisionOrder: SupervisionOrderNode;
  SupervisionPolicy: SupervisionPolicy;
  PageConnection: Omit<PageConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['PageEdge']>;
  };
  PageEdge: Omit<PageEdge, 'node'> & { node: ResolversParentTypes['Page'] };
  OnDutyPeriodConnection: OnDutyPeriodConnection;
  OnDutyPeriodEdge: OnDutyPeriodEdge;
  SupervisionOrderConnection: Omit<SupervisionOrderConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['SupervisionOrderEdge']>;
  };
  SupervisionOrderEdge: Omit<SupervisionOrderEdge, 'node'> & {
    node: ResolversParentTypes['SupervisionOrder'];
  };
  TicketQueueFilter: TicketQueueFilter;
  SupervisionOrderFilter: SupervisionOrderFilter;
  GradingCellInput: GradingCellInput;
  EscalationStepInput: EscalationStepInput;
  GradeTicketInput: GradeTicketInput;
  PutGradingMatrixInput: PutGradingMatrixInput;
  AcknowledgePageInput: AcknowledgePageInput;
  PutEscalationLadderInput: PutEscalationLadderInput;
  PutOnDutyPeriodInput: PutOnDutyPeriodInput;
  RemoveOnDutyPeriodInput: RemoveOnDutyPeriodInput;
  OpenSupervisionOrderInput: OpenSupervisionOrderInput;
  AcknowledgeSupervisionOrderInput: AcknowledgeSupervisionOrderInput;
  ReplyToSupervisionOrderInput: ReplyToSupervisionOrderInput;
  ChaseSupervisionOrderInput: ChaseSupervisionOrderInput;
  CloseSupervisionOrderInput: CloseSupervisionOrderInput;
  SupervisionLimitsInput: SupervisionLimitsInput;
  PutSupervisionPolicyInput: PutSupervisionPolicyInput;
  GradeTicketPayload: Omit<GradeTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
  };
  PutGradingMatrixPayload: PutGradingMatrixPayload;
  AcknowledgePagePayload: Omit<AcknowledgePagePayload, 'page'> & {
    page?: Maybe<ResolversParentTypes['Page']>;
  };
  PutEscalationLadderPayload: PutEscalationLadderPayload;
  PutOnDutyPeriodPayload: PutOnDutyPeriodPayload;
  RemoveOnDutyPeriodPayload: RemoveOnDutyPeriodPayload;
  OpenSupervisionOrderPayload: Omit<OpenSupervisionOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['SupervisionOrder']>;
  };
  AcknowledgeSupervisionOrderPayload: Omit<AcknowledgeSupervisionOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['SupervisionOrder']>;
  };
  ReplyToSupervisionOrderPayload: Omit<ReplyToSupervisionOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['SupervisionOrder']>;
  };
  ChaseSupervisionOrderPayload: Omit<ChaseSupervisionOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['SupervisionOrder']>;
  };
  CloseSupervisionOrderPayload: Omit<CloseSupervisionOrderPayload, 'order'> & {
    order?: Maybe<ResolversParentTypes['SupervisionOrder']>;
  };
  PutSupervisionPolicyPayload: PutSupervisionPolicyPayload;
  PhoneCall: PhoneCallNode;
  Callback: CallbackNode;
  PhoneCallConnection: Omit<PhoneCallConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['PhoneCallEdge']>;
  };
  PhoneCallEdge: Omit<PhoneCallEdge, 'node'> & { node: ResolversParentTypes['PhoneCall'] };
  CallFilter: CallFilter;
  CallSource: CallSource;
  CallSourceConnection: CallSourceConnection;
  CallSourceEdge: CallSourceEdge;
  UnreadCallReport: UnreadCallReport;
  UnreadCallReportConnection: UnreadCallReportConnection;
  UnreadCallReportEdge: UnreadCallReportEdge;
  CallExtension: CallExtension;
  CallExtensionConnection: CallExtensionConnection;
  CallExtensionEdge: CallExtensionEdge;
  OpenTicketFromCallInput: OpenTicketFromCallInput;
  LinkCallToTicketInput: LinkCallToTicketInput;
  CreateCallSourceInput: CreateCallSourceInput;
  UpdateCallSourceInput: UpdateCallSourceInput;
  RotateCallSourceSecretInput: RotateCallSourceSecretInput;
  SaveCallExtensionInput: SaveCallExtensionInput;
  RemoveCallExtensionInput: RemoveCallExtensionInput;
  OpenTicketFromCallPayload: Omit<OpenTicketFromCallPayload, 'call'> & {
    call?: Maybe<ResolversParentTypes['PhoneCall']>;
  };
  LinkCallToTicketPayload: Omit<LinkCallToTicketPayload, 'call'> & {
    call?: Maybe<ResolversParentTypes['PhoneCall']>;
  };
  CallSourceSecretPayload: CallSourceSecretPayload;
  CallSourcePayload: CallSourcePayload;
  CallExtensionPayload: CallExtensionPayload;
  Chat: ChatNode;
  ChatConnection: Omit<ChatConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ChatEdge']>;
  };
  ChatEdge: Omit<ChatEdge, 'node'> & { node: ResolversParentTypes['Chat'] };
  ChatEvent: ChatEventNode;
  ChatEventConnection: Omit<ChatEventConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ChatEventEdge']>;
  };
  ChatEventEdge: Omit<ChatEventEdge, 'node'> & { node: ResolversParentTypes['ChatEvent'] };
  ChatFilter: ChatFilter;
  StartChatInput: StartChatInput;
  SendChatMessageInput: SendChatMessageInput;
  EndChatInput: EndChatInput;
  SayTypingInput: SayTypingInput;
  StartChatPayload: Omit<StartChatPayload, 'chat'> & { chat?: Maybe<ResolversParentTypes['Chat']> };
  SendChatMessagePayload: Omit<SendChatMessagePayload, 'chat' | 'edge'> & {
    chat?: Maybe<ResolversParentTypes['Chat']>;
    edge?: Maybe<ResolversParentTypes['ChatEventEdge']>;
  };
  EndChatPayload: Omit<EndChatPayload, 'chat'> & { chat?: Maybe<ResolversParentTypes['Chat']> };
  SayTypingPayload: SayTypingPayload;
  CustomerRecord: CustomerNode;
  ContactPoint: ContactPoint;
  PostalAddress: PostalAddress;
  CustomerTrait: CustomerTrait;
  CustomerMembership: CustomerMembershipNode;
  CustomerConnection: Omit<CustomerConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CustomerEdge']>;
  };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['CustomerRecord'] };
  CustomerChange: CustomerChange;
  CustomerChangeConnection: CustomerChangeConnection;
  CustomerChangeEdge: CustomerChangeEdge;
  Classification: Classification;
  ClassificationConnection: ClassificationConnection;
  ClassificationEdge: ClassificationEdge;
  CompletenessWeight: CompletenessWeight;
  CustomerFilter: CustomerFilter;
  CustomerDetailsInput: CustomerDetailsInput;
  ContactPointInput: ContactPointInput;
  PostalAddressInput: PostalAddressInput;
  CustomerTraitInput: CustomerTraitInput;
  CustomerMembershipInput: CustomerMembershipInput;
  CreateCustomerInput: CreateCustomerInput;
  UpdateCustomerInput: UpdateCustomerInput;
  SaveClassificationInput: SaveClassificationInput;
  SetCompletenessWeightInput: SetCompletenessWeightInput;
  CreateCustomerPayload: Omit<CreateCustomerPayload, 'customer'> & {
    customer?: Maybe<ResolversParentTypes['CustomerRecord']>;
  };
  UpdateCustomerPayload: Omit<UpdateCustomerPayload, 'customer'> & {
    customer?: Maybe<ResolversParentTypes['CustomerRecord']>;
  };
  SaveClassificationPayload: SaveClassificationPayload;
  SetCompletenessWeightPayload: SetCompletenessWeightPayload;
  DuplicateProposal: DuplicateProposalNode;
  DuplicateProposalConnection: Omit<DuplicateProposalConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['DuplicateProposalEdge']>;
  };
  DuplicateProposalEdge: Omit<DuplicateProposalEdge, 'node'> & {
    node: ResolversParentTypes['DuplicateProposal'];
  };
  DuplicatePoints: DuplicatePoints;
  SetDuplicatePointsInput: SetDuplicatePointsInput;
  SetDuplicatePointsPayload: SetDuplicatePointsPayload;
  DismissDuplicateProposalInput: DismissDuplicateProposalInput;
  MergeCustomersInput: MergeCustomersInput;
  UnmergeCustomerInput: UnmergeCustomerInput;
  DismissDuplicateProposalPayload: Omit<DismissDuplicateProposalPayload, 'proposal'> & {
    proposal?: Maybe<ResolversParentTypes['DuplicateProposal']>;
  };
  MergeCustomersPayload: Omit<MergeCustomersPayload, 'source' | 'target'> & {
    source?: Maybe<ResolversParentTypes['CustomerRecord']>;
    target?: Maybe<ResolversParentTypes['CustomerRecord']>;
  };
  UnmergeCustomerPayload: Omit<UnmergeCustomerPayload, 'source' | 'target'> & {
    source?: Maybe<ResolversParentTypes['CustomerRecord']>;
    target?: Maybe<ResolversParentTypes['CustomerRecord']>;
  };
  BilingualText: BilingualText;
  BilingualTextInput: BilingualTextInput;
  SurveyChoice: SurveyChoice;
  SurveyChoiceInput: SurveyChoiceInput;
  SurveyCondition: SurveyCondition;
  SurveyConditionInput: SurveyConditionInput;
  SurveyQuestion: SurveyQuestion;
  SurveyQuestionInput: SurveyQuestionInput;
  SurveyTemplate: SurveyTemplate;
  SurveyPolicy: SurveyPolicy;
  SurveyStratum: SurveyStratum;
  SurveyStratumInput: SurveyStratumInput;
  SurveyCampaign: SurveyCampaign;
  SurveyDelivery: SurveyDelivery;
  SurveyInvitation: SurveyInvitation;
  SurveyLink: SurveyLink;
  SurveyNote: SurveyNote;
  SurveyWords: SurveyWords;
  SurveyResponseRate: SurveyResponseRate;
  SurveyValueCount: SurveyValueCount;
  SurveyQuestionFigures: SurveyQuestionFigures;
  SurveyReport: SurveyReport;
  SurveyTemplateConnection: SurveyTemplateConnection;
  SurveyTemplateEdge: SurveyTemplateEdge;
  SurveyCampaignConnection: SurveyCampaignConnection;
  SurveyCampaignEdge: SurveyCampaignEdge;
  SurveyInvitationConnection: SurveyInvitationConnection;
  SurveyInvitationEdge: SurveyInvitationEdge;
  SurveyNoteConnection: SurveyNoteConnection;
  SurveyNoteEdge: SurveyNoteEdge;
  SurveyWordsConnection: SurveyWordsConnection;
  SurveyWordsEdge: SurveyWordsEdge;
  PublishSurveyTemplateInput: PublishSurveyTemplateInput;
  PublishSurveyTemplatePayload: PublishSurveyTemplatePayload;
  SetSurveyPolicyInput: SetSurveyPolicyInput;
  SetSurveyPolicyPayload: SetSurveyPolicyPayload;
  PlanSurveyCampaignInput: PlanSurveyCampaignInput;
  PlanSurveyCampaignPayload: PlanSurveyCampaignPayload;
  CloseSurveyCampaignInput: CloseSurveyCampaignInput;
  CloseSurveyCampaignPayload: CloseSurveyCampaignPayload;
  InviteToSurveyInput: InviteToSurveyInput;
  InviteToSurveyPayload: InviteToSurveyPayload;
  IssueSurveyLinksInput: IssueSurveyLinksInput;
  IssueSurveyLinksPayload: IssueSurveyLinksPayload;
  SurveyAnswerInput: SurveyAnswerInput;
  RecordSurveyAnswersInput: RecordSurveyAnswersInput;
  RecordSurveyAnswersPayload: RecordSurveyAnswersPayload;
  AddSurveyNoteInput: AddSurveyNoteInput;
  AddSurveyNotePayload: AddSurveyNotePayload;
  Demand: DemandNode;
  DemandOrigin: DemandOrigin;
  DemandDecision: DemandDecision;
  DemandVote: DemandVoteNode;
  DemandTelling: DemandTellingNode;
  DemandDepartment: DemandDepartmentNode;
  DemandReport: Omit<DemandReport, 'total' | 'departments'> & {
    total: ResolversParentTypes['DemandCounts'];
    departments: Array<ResolversParentTypes['DemandCounts']>;
  };
  DemandCounts: DemandCountsNode;
  DemandAges: DemandAges;
  DemandConnection: Omit<DemandConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['DemandEdge']>;
  };
  DemandEdge: Omit<DemandEdge, 'node'> & { node: ResolversParentTypes['Demand'] };
  DemandVoteConnection: Omit<DemandVoteConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['DemandVoteEdge']>;
  };
  DemandVoteEdge: Omit<DemandVoteEdge, 'node'> & { node: ResolversParentTypes['DemandVote'] };
  DemandTellingConnection: Omit<DemandTellingConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['DemandTellingEdge']>;
  };
  DemandTellingEdge: Omit<DemandTellingEdge, 'node'> & {
    node: ResolversParentTypes['DemandTelling'];
  };
  CustomerTimelineConnection: Omit<CustomerTimelineConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CustomerTimelineEdge']>;
  };
  CustomerTimelineEdge: Omit<CustomerTimelineEdge, 'node'> & {
    node: ResolversParentTypes['CustomerTimelineEntry'];
  };
  CustomerTimelineEntry: CustomerTimelineEntryNode;
  CustomerTimelineSubject: ResolversUnionTypes<ResolversParentTypes>['CustomerTimelineSubject'];
  UnavailableTimelinePart: UnavailableTimelinePart;
  DemandFilter: DemandFilter;
  DemandOriginInput: DemandOriginInput;
  RaiseDemandInput: RaiseDemandInput;
  EditDemandInput: EditDemandInput;
  VoteForDemandInput: VoteForDemandInput;
  WithdrawDemandVoteInput: WithdrawDemandVoteInput;
  RouteDemandInput: RouteDemandInput;
  AcceptDemandInput: AcceptDemandInput;
  DeclineDemandInput: DeclineDemandInput;
  ReopenDemandInput: ReopenDemandInput;
  PlanDemandInput: PlanDemandInput;
  DeliverDemandInput: DeliverDemandInput;
  JoinDemandInput: JoinDemandInput;
  LeaveDemandInput: LeaveDemandInput;
  TellDemandCustomerInput: TellDemandCustomerInput;
  SaveDemandDepartmentInput: SaveDemandDepartmentInput;
  DemandPayload: Omit<DemandPayload, 'demand'> & { demand?: Maybe<ResolversParentTypes['Demand']> };
  SaveDemandDepartmentPayload: Omit<SaveDemandDepartmentPayload, 'department'> & {
    department?: Maybe<ResolversParentTypes['DemandDepartment']>;
  };
  Birthday: Birthday;
  CareOccurrence: CareOccurrence;
  CareProfile: CareProfileNode;
  CareOffer: CareOffer;
  CareEntitlement: CareEntitlement;
  CadencePhase: CadencePhase;
  CarePolicy: CarePolicy;
  CareProject: CareProjectNode;
  AccountPreference: AccountPreference;
  AccountPlan: AccountPlanNode;
  CareTask: CareTaskNode;
  CreditOption: CreditOption;
  CreditQuestion: CreditQuestion;
  CreditGrade: CreditGrade;
  CreditForm: CreditForm;
  CreditAnswer: CreditAnswer;
  CreditAssessment: CreditAssessmentNode;
  CareTaskConnection: Omit<CareTaskConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CareTaskEdge']>;
  };
  CareTaskEdge: Omit<CareTaskEdge, 'node'> & { node: ResolversParentTypes['CareTask'] };
  CareProjectConnection: Omit<CareProjectConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CareProjectEdge']>;
  };
  CareProjectEdge: Omit<CareProjectEdge, 'node'> & { node: ResolversParentTypes['CareProject'] };
  AccountPlanConnection: Omit<AccountPlanConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['AccountPlanEdge']>;
  };
  AccountPlanEdge: Omit<AccountPlanEdge, 'node'> & { node: ResolversParentTypes['AccountPlan'] };
  CreditAssessmentConnection: Omit<CreditAssessmentConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CreditAssessmentEdge']>;
  };
  CreditAssessmentEdge: Omit<CreditAssessmentEdge, 'node'> & {
    node: ResolversParentTypes['CreditAssessment'];
  };
  CareTaskFilter: CareTaskFilter;
  CareOwnerInput: CareOwnerInput;
  BirthdayInput: BirthdayInput;
  BirthdayGivenInput: BirthdayGivenInput;
  CareOfferInput: CareOfferInput;
  CadencePhaseInput: CadencePhaseInput;
  AccountPreferenceInput: AccountPreferenceInput;
  CreditOptionInput: CreditOptionInput;
  CreditQuestionInput: CreditQuestionInput;
  CreditGradeInput: CreditGradeInput;
  CreditAnswerInput: CreditAnswerInput;
  SetCareProfileInput: SetCareProfileInput;
  PutCareEntitlementInput: PutCareEntitlementInput;
  PutCarePolicyInput: PutCarePolicyInput;
  CreateCareProjectInput: CreateCareProjectInput;
  UpdateCareProjectInput: UpdateCareProjectInput;
  EndCareProjectInput: EndCareProjectInput;
  PutAccountPlanInput: PutAccountPlanInput;
  EndAccountPlanInput: EndAccountPlanInput;
  ScheduleCareTaskInput: ScheduleCareTaskInput;
  AssignCareTaskInput: AssignCareTaskInput;
  CompleteCareTaskInput: CompleteCareTaskInput;
  CancelCareTaskInput: CancelCareTaskInput;
  PublishCreditFormInput: PublishCreditFormInput;
  OpenCreditInvestigationInput: OpenCreditInvestigationInput;
  RecordCreditFindingsInput: RecordCreditFindingsInput;
  ProposeCreditGradeInput: ProposeCreditGradeInput;
  ApproveCreditGradeInput: ApproveCreditGradeInput;
  RejectCreditGradeInput: RejectCreditGradeInput;
  WithdrawCreditAssessmentInput: WithdrawCreditAssessmentInput;
  SetCareProfilePayload: Omit<SetCareProfilePayload, 'profile'> & {
    profile?: Maybe<ResolversParentTypes['CareProfile']>;
  };
  PutCareEntitlementPayload: PutCareEntitlementPayload;
  PutCarePolicyPayload: PutCarePolicyPayload;
  CreateCareProjectPayload: Omit<CreateCareProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['CareProject']>;
  };
  UpdateCareProjectPayload: Omit<UpdateCareProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['CareProject']>;
  };
  EndCareProjectPayload: Omit<EndCareProjectPayload, 'project'> & {
    project?: Maybe<ResolversParentTypes['CareProject']>;
  };
  PutAccountPlanPayload: Omit<PutAccountPlanPayload, 'plan'> & {
    plan?: Maybe<ResolversParentTypes['AccountPlan']>;
  };
  EndAccountPlanPayload: Omit<EndAccountPlanPayload, 'plan'> & {
    plan?: Maybe<ResolversParentTypes['AccountPlan']>;
  };
  ScheduleCareTaskPayload: Omit<ScheduleCareTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['CareTask']>;
  };
  AssignCareTaskPayload: Omit<AssignCareTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['CareTask']>;
  };
  CompleteCareTaskPayload: Omit<CompleteCareTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['CareTask']>;
  };
  CancelCareTaskPayload: Omit<CancelCareTaskPayload, 'task'> & {
    task?: Maybe<ResolversParentTypes['CareTask']>;
  };
  PublishCreditFormPayload: PublishCreditFormPayload;
  OpenCreditInvestigationPayload: Omit<OpenCreditInvestigationPayload, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['CreditAssessment']>;
  };
  RecordCreditFindingsPayload: Omit<RecordCreditFindingsPayload, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['CreditAssessment']>;
  };
  ProposeCreditGradePayload: Omit<ProposeCreditGradePayload, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['CreditAssessment']>;
  };
  ApproveCreditGradePayload: Omit<ApproveCreditGradePayload, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['CreditAssessment']>;
  };
  RejectCreditGradePayload: Omit<RejectCreditGradePayload, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['CreditAssessment']>;
  };
  WithdrawCreditAssessmentPayload: Omit<WithdrawCreditAssessmentPayload, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['CreditAssessment']>;
  };
  MaskingRule: MaskingRule;
  PrivacyLimit: PrivacyLimit;
  PrivacyPurpose: PrivacyPurpose;
  PrivacySettings: PrivacySettings;
  Disclosure: DisclosureNode;
  DisclosureConnection: Omit<DisclosureConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['DisclosureEdge']>;
  };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node: ResolversParentTypes['Disclosure'] };
  RevealedField: RevealedField;
  Consent: Consent;
  ConsentConnection: ConsentConnection;
  ConsentEdge: ConsentEdge;
  ErasureConfirmation: ErasureConfirmation;
  PrivacyRequest: PrivacyRequestNode;
  PrivacyRequestConnection: Omit<PrivacyRequestConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['PrivacyRequestEdge']>;
  };
  PrivacyRequestEdge: Omit<PrivacyRequestEdge, 'node'> & {
    node: ResolversParentTypes['PrivacyRequest'];
  };
  PrivacyRequestFilter: PrivacyRequestFilter;
  SubjectAccessPage: SubjectAccessPage;
  RevealCustomerFieldsInput: RevealCustomerFieldsInput;
  SetConsentInput: SetConsentInput;
  SetMaskingRuleInput: SetMaskingRuleInput;
  SetPrivacyLimitInput: SetPrivacyLimitInput;
  RequestPrivacyActionInput: RequestPrivacyActionInput;
  DecidePrivacyRequestInput: DecidePrivacyRequestInput;
  RevealCustomerFieldsPayload: RevealCustomerFieldsPayload;
  SetConsentPayload: SetConsentPayload;
  SetMaskingRulePayload: SetMaskingRulePayload;
  SetPrivacyLimitPayload: SetPrivacyLimitPayload;
  RequestPrivacyActionPayload: Omit<RequestPrivacyActionPayload, 'request'> & {
    request?: Maybe<ResolversParentTypes['PrivacyRequest']>;
  };
  DecidePrivacyRequestPayload: Omit<DecidePrivacyRequestPayload, 'request'> & {
    request?: Maybe<ResolversParentTypes['PrivacyRequest']>;
  };
  CustomerStanding: CustomerStanding;
  TierOverride: TierOverride;
  TierInput: TierInput;
  TierEvaluation: TierEvaluation;
  TierChange: TierChange;
  TierChangeConnection: TierChangeConnection;
  TierChangeEdge: TierChangeEdge;
  TierExplanation: TierExplanation;
  TierRuleSet: TierRuleSet;
  TierRuleSetConnection: TierRuleSetConnection;
  TierRuleSetEdge: TierRuleSetEdge;
  TierRules: TierRules;
  CurrencyRate: CurrencyRate;
  TierMeasure: TierMeasure;
  TierStep: TierStep;
  TierDefinition: TierDefinition;
  TierSimulation: TierSimulationNode;
  TierMove: Omit<TierMove, 'samples'> & { samples: Array<ResolversParentTypes['TierMoveSample']> };
  TierMoveSample: TierMoveSampleNode;
  CustomerOrder: CustomerOrder;
  CustomerOrderConnection: CustomerOrderConnection;
  CustomerOrderEdge: CustomerOrderEdge;
  SpendingTotal: SpendingTotal;
  TierRulesInput: TierRulesInput;
  CurrencyRateInput: CurrencyRateInput;
  TierMeasureInput: TierMeasureInput;
  TierStepInput: TierStepInput;
  TierDefinitionInput: TierDefinitionInput;
  TieringPolicy: TieringPolicy;
  PutTieringPolicyInput: PutTieringPolicyInput;
  PutTieringPolicyPayload: PutTieringPolicyPayload;
  PutTierRulesInput: PutTierRulesInput;
  SimulateTierRulesInput: SimulateTierRulesInput;
  PublishTierRulesInput: PublishTierRulesInput;
  OverrideTierInput: OverrideTierInput;
  EndTierOverrideInput: EndTierOverrideInput;
  SetDedicatedAgentInput: SetDedicatedAgentInput;
  TierRuleSetPayload: TierRuleSetPayload;
  SimulateTierRulesPayload: Omit<SimulateTierRulesPayload, 'simulation'> & {
    simulation?: Maybe<ResolversParentTypes['TierSimulation']>;
  };
  CustomerStandingPayload: CustomerStandingPayload;
  ChurnRisk: ChurnRiskNode;
  ChurnContribution: ChurnContribution;
  ChurnRiskConnection: Omit<ChurnRiskConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ChurnRiskEdge']>;
  };
  ChurnRiskEdge: Omit<ChurnRiskEdge, 'node'> & { node: ResolversParentTypes['ChurnRisk'] };
  ChurnLevelCount: ChurnLevelCount;
  RepurchaseRate: RepurchaseRate;
  RepurchaseShare: RepurchaseShare;
  TierMovements: TierMovements;
  TierMovement: TierMovement;
  MovedCustomer: MovedCustomerNode;
  MovedCustomerConnection: Omit<MovedCustomerConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['MovedCustomerEdge']>;
  };
  MovedCustomerEdge: Omit<MovedCustomerEdge, 'node'> & {
    node: ResolversParentTypes['MovedCustomer'];
  };
  LoyaltyPolicy: LoyaltyPolicy;
  LoyaltyPolicyConnection: LoyaltyPolicyConnection;
  LoyaltyPolicyEdge: LoyaltyPolicyEdge;
  LoyaltyRules: LoyaltyRules;
  ChurnSignWeight: ChurnSignWeight;
  LoyaltyRulesInput: LoyaltyRulesInput;
  ChurnSignWeightInput: ChurnSignWeightInput;
  PutLoyaltyPolicyInput: PutLoyaltyPolicyInput;
  PutLoyaltyPolicyPayload: PutLoyaltyPolicyPayload;
  CustomerImport: CustomerImportNode;
  ImportColumn: ImportColumn;
  ImportBadRow: ImportBadRow;
  ImportBadRowConnection: ImportBadRowConnection;
  ImportBadRowEdge: ImportBadRowEdge;
  CustomerImportConnection: Omit<CustomerImportConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CustomerImportEdge']>;
  };
  CustomerImportEdge: Omit<CustomerImportEdge, 'node'> & {
    node: ResolversParentTypes['CustomerImport'];
  };
  CustomerExport: CustomerExportNode;
  ExportFilter: ExportFilter;
  CustomerExportConnection: Omit<CustomerExportConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['CustomerExportEdge']>;
  };
  CustomerExportEdge: Omit<CustomerExportEdge, 'node'> & {
    node: ResolversParentTypes['CustomerExport'];
  };
  ImportColumnInput: ImportColumnInput;
  CheckCustomerImportInput: CheckCustomerImportInput;
  RunCustomerImportInput: RunCustomerImportInput;
  CancelCustomerImportInput: CancelCustomerImportInput;
  ExportFilterInput: ExportFilterInput;
  RequestCustomerExportInput: RequestCustomerExportInput;
  DecideCustomerExportInput: DecideCustomerExportInput;
  CheckCustomerImportPayload: Omit<CheckCustomerImportPayload, 'customerImport'> & {
    customerImport?: Maybe<ResolversParentTypes['CustomerImport']>;
  };
  RunCustomerImportPayload: Omit<RunCustomerImportPayload, 'customerImport'> & {
    customerImport?: Maybe<ResolversParentTypes['CustomerImport']>;
  };
  CancelCustomerImportPayload: Omit<CancelCustomerImportPayload, 'customerImport'> & {
    customerImport?: Maybe<ResolversParentTypes['CustomerImport']>;
  };
  RequestCustomerExportPayload: Omit<RequestCustomerExportPayload, 'customerExport'> & {
    customerExport?: Maybe<ResolversParentTypes['CustomerExport']>;
  };
  DecideCustomerExportPayload: Omit<DecideCustomerExportPayload, 'customerExport'> & {
    customerExport?: Maybe<ResolversParentTypes['CustomerExport']>;
  };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime';
}

export type QueryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<QueryNodeArgs, 'id'>
  >;
  nodes?: Resolver<
    Maybe<Array<Maybe<ResolversTypes['Node']>>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  ticket?: Resolver<
    Maybe<ResolversTypes['Ticket']>,
    ParentType,
    ContextType,
    RequireFields<QueryTicketArgs, 'id'>
  >;
  ticketByNumber?: Resolver<
    Maybe<ResolversTypes['Ticket']>,
    ParentType,
    ContextType,
    RequireFields<QueryTicketByNumberArgs, 'number'>
  >;
  tickets?: Resolver<
    Maybe<ResolversTypes['TicketConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTicketsArgs, 'first'>
  >;
  searchTickets?: Resolver<
    Maybe<ResolversTypes['TicketSearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchTicketsArgs, 'query' | 'first' | 'order'>
  >;
  auditRecords?: Resolver<
    Maybe<ResolversTypes['AuditRecordConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAuditRecordsArgs, 'first'>
  >;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  businessCalendar?: Resolver<
    Maybe<ResolversTypes['BusinessCalendar']>,
    ParentType,
    ContextType,
    RequireFields<QueryBusinessCalendarArgs, 'id'>
  >;
  businessCalendars?: Resolver<
    Maybe<ResolversTypes['BusinessCalendarConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryBusinessCalendarsArgs, 'first'>
  >;
  slaPolicy?: Resolver<
    Maybe<ResolversTypes['SlaPolicy']>,
    ParentType,
    ContextType,
    Partial<QuerySlaPolicyArgs>
  >;
  slaPolicySimulation?: Resolver<
    Maybe<ResolversTypes['SlaSimulation']>,
    ParentType,
    ContextType,
    RequireFields<QuerySlaPolicySimulationArgs, 'rules' | 'first'>
  >;
  businessCalendarSimulation?: Resolver<
    Maybe<ResolversTypes['SlaSimulation']>,
    ParentType,
    ContextType,
    RequireFields<QueryBusinessCalendarSimulationArgs, 'id' | 'definition' | 'first'>
  >;
  duties?: Resolver<
    Maybe<ResolversTypes['DutyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDutiesArgs, 'first'>
  >;
  transfers?: Resolver<
    Maybe<ResolversTypes['TransferConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTransfersArgs, 'first' | 'box'>
  >;
  dutyPolicy?: Resolver<Maybe<ResolversTypes['DutyPolicy']>, ParentType, ContextType>;
  complianceReports?: Resolver<
    Maybe<ResolversTypes['ComplianceReportConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryComplianceReportsArgs, 'first'>
  >;
  notifications?: Resolver<
    Maybe<ResolversTypes['NotificationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryNotificationsArgs, 'first' | 'unreadOnly'>
  >;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notificationPreferences?: Resolver<
    Maybe<ResolversTypes['NotificationPreferences']>,
    ParentType,
    ContextType
  >;
  pendingSurveys?: Resolver<
    Maybe<ResolversTypes['SurveyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPendingSurveysArgs, 'first'>
  >;
  surveys?: Resolver<
    Maybe<ResolversTypes['SurveyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveysArgs, 'first'>
  >;
  webhookEndpoints?: Resolver<
    Maybe<ResolversTypes['WebhookEndpointConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookEndpointsArgs, 'first'>
  >;
  webhookDeliveries?: Resolver<
    Maybe<ResolversTypes['WebhookDeliveryConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookDeliveriesArgs, 'endpointId' | 'first'>
  >;
  myWebhook?: Resolver<Maybe<ResolversTypes['PersonalWebhook']>, ParentType, ContextType>;
  myWebhookDeliveries?: Resolver<
    Maybe<ResolversTypes['WebhookDeliveryConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMyWebhookDeliveriesArgs, 'first'>
  >;
  quarantinedMail?: Resolver<
    Maybe<ResolversTypes['InboundMailConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryQuarantinedMailArgs, 'first'>
  >;
  mailboxes?: Resolver<
    Maybe<ResolversTypes['MailboxConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMailboxesArgs, 'first'>
  >;
  tasks?: Resolver<
    Maybe<ResolversTypes['TaskConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTasksArgs, 'first'>
  >;
  workLog?: Resolver<
    Maybe<ResolversTypes['WorkLog']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkLogArgs, 'date'>
  >;
  mentions?: Resolver<
    Maybe<ResolversTypes['MentionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMentionsArgs, 'first'>
  >;
  teams?: Resolver<
    Maybe<ResolversTypes['TeamConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTeamsArgs, 'first' | 'includeArchived'>
  >;
  staffMembers?: Resolver<
    Maybe<ResolversTypes['StaffMemberConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryStaffMembersArgs, 'first'>
  >;
  skills?: Resolver<
    Maybe<ResolversTypes['SkillConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySkillsArgs, 'first'>
  >;
  defaultCapacities?: Resolver<
    Maybe<Array<ResolversTypes['ChannelCapacity']>>,
    ParentType,
    ContextType
  >;
  myPresence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  teamBoard?: Resolver<
    Maybe<ResolversTypes['TeamBoardConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTeamBoardArgs, 'teamId' | 'first'>
  >;
  presenceIntervals?: Resolver<
    Maybe<ResolversTypes['PresenceIntervalConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPresenceIntervalsArgs, 'memberId' | 'first'>
  >;
  workedTime?: Resolver<
    Maybe<ResolversTypes['WorkedTime']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkedTimeArgs, 'memberId' | 'from' | 'to'>
  >;
  routingRules?: Resolver<
    Maybe<ResolversTypes['RoutingRuleConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryRoutingRulesArgs, 'first' | 'includeInactive'>
  >;
  shifts?: Resolver<
    Maybe<ResolversTypes['ShiftConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryShiftsArgs, 'first' | 'includeEnded'>
  >;
  shiftAssignments?: Resolver<
    Maybe<ResolversTypes['ShiftAssignmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryShiftAssignmentsArgs, 'first'>
  >;
  cannedReplies?: Resolver<
    Maybe<ResolversTypes['CannedReplyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCannedRepliesArgs, 'first'>
  >;
  renderCannedReply?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<QueryRenderCannedReplyArgs, 'id' | 'ticketId'>
  >;
  macros?: Resolver<
    Maybe<ResolversTypes['MacroConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMacrosArgs, 'first'>
  >;
  collaborationLimits?: Resolver<
    Maybe<Array<ResolversTypes['CollaborationLimit']>>,
    ParentType,
    ContextType
  >;
  gradingMatrix?: Resolver<Maybe<ResolversTypes['GradingMatrix']>, ParentType, ContextType>;
  ticketQueue?: Resolver<
    Maybe<ResolversTypes['TicketConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTicketQueueArgs, 'first'>
  >;
  queueCounters?: Resolver<
    Maybe<ResolversTypes['QueueCounters']>,
    ParentType,
    ContextType,
    Partial<QueryQueueCountersArgs>
  >;
  myPages?: Resolver<
    Maybe<ResolversTypes['PageConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMyPagesArgs, 'first'>
  >;
  escalationLadder?: Resolver<Maybe<ResolversTypes['EscalationLadder']>, ParentType, ContextType>;
  onDutyPeriods?: Resolver<
    Maybe<ResolversTypes['OnDutyPeriodConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryOnDutyPeriodsArgs, 'first'>
  >;
  supervisionOrders?: Resolver<
    Maybe<ResolversTypes['SupervisionOrderConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySupervisionOrdersArgs, 'first'>
  >;
  supervisionPolicy?: Resolver<Maybe<ResolversTypes['SupervisionPolicy']>, ParentType, ContextType>;
  call?: Resolver<
    Maybe<ResolversTypes['PhoneCall']>,
    ParentType,
    ContextType,
    RequireFields<QueryCallArgs, 'id'>
  >;
  calls?: Resolver<
    Maybe<ResolversTypes['PhoneCallConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCallsArgs, 'first'>
  >;
  callSources?: Resolver<
    Maybe<ResolversTypes['CallSourceConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCallSourcesArgs, 'first'>
  >;
  unreadCallReports?: Resolver<
    Maybe<ResolversTypes['UnreadCallReportConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryUnreadCallReportsArgs, 'first'>
  >;
  callExtensions?: Resolver<
    Maybe<ResolversTypes['CallExtensionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCallExtensionsArgs, 'sourceId' | 'first'>
  >;
  chat?: Resolver<
    Maybe<ResolversTypes['Chat']>,
    ParentType,
    ContextType,
    RequireFields<QueryChatArgs, 'id'>
  >;
  chats?: Resolver<
    Maybe<ResolversTypes['ChatConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryChatsArgs, 'first'>
  >;
  customer?: Resolver<
    Maybe<ResolversTypes['CustomerRecord']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerArgs, 'id'>
  >;
  customerByIdentity?: Resolver<
    Maybe<ResolversTypes['CustomerRecord']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerByIdentityArgs, 'identity'>
  >;
  customers?: Resolver<
    Maybe<ResolversTypes['CustomerConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomersArgs, 'first'>
  >;
  searchCustomers?: Resolver<
    Maybe<ResolversTypes['CustomerConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchCustomersArgs, 'query' | 'first'>
  >;
  classifications?: Resolver<
    Maybe<ResolversTypes['ClassificationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryClassificationsArgs, 'first' | 'includeArchived'>
  >;
  completenessWeights?: Resolver<
    Maybe<Array<ResolversTypes['CompletenessWeight']>>,
    ParentType,
    ContextType
  >;
  duplicateProposals?: Resolver<
    Maybe<ResolversTypes['DuplicateProposalConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDuplicateProposalsArgs, 'first'>
  >;
  duplicatePoints?: Resolver<
    Maybe<Array<ResolversTypes['DuplicatePoints']>>,
    ParentType,
    ContextType
  >;
  surveyTemplates?: Resolver<
    Maybe<ResolversTypes['SurveyTemplateConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyTemplatesArgs, 'first'>
  >;
  surveyTemplate?: Resolver<
    Maybe<ResolversTypes['SurveyTemplate']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyTemplateArgs, 'code'>
  >;
  surveyPolicy?: Resolver<Maybe<ResolversTypes['SurveyPolicy']>, ParentType, ContextType>;
  surveyCampaigns?: Resolver<
    Maybe<ResolversTypes['SurveyCampaignConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyCampaignsArgs, 'first'>
  >;
  surveyCampaign?: Resolver<
    Maybe<ResolversTypes['SurveyCampaign']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyCampaignArgs, 'uuid'>
  >;
  surveyInvitations?: Resolver<
    Maybe<ResolversTypes['SurveyInvitationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyInvitationsArgs, 'campaignUuid' | 'first' | 'unansweredOnly'>
  >;
  surveyReport?: Resolver<
    Maybe<ResolversTypes['SurveyReport']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyReportArgs, 'campaignUuid'>
  >;
  surveyWords?: Resolver<
    Maybe<ResolversTypes['SurveyWordsConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyWordsArgs, 'campaignUuid' | 'question' | 'first'>
  >;
  surveyNotes?: Resolver<
    Maybe<ResolversTypes['SurveyNoteConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySurveyNotesArgs, 'campaignUuid' | 'first'>
  >;
  demand?: Resolver<
    Maybe<ResolversTypes['Demand']>,
    ParentType,
    ContextType,
    RequireFields<QueryDemandArgs, 'id'>
  >;
  demands?: Resolver<
    Maybe<ResolversTypes['DemandConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDemandsArgs, 'first' | 'order'>
  >;
  demandTellings?: Resolver<
    Maybe<ResolversTypes['DemandTellingConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDemandTellingsArgs, 'first'>
  >;
  demandDepartments?: Resolver<
    Maybe<Array<ResolversTypes['DemandDepartment']>>,
    ParentType,
    ContextType,
    RequireFields<QueryDemandDepartmentsArgs, 'includeArchived'>
  >;
  demandReport?: Resolver<
    Maybe<ResolversTypes['DemandReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryDemandReportArgs, 'from' | 'to'>
  >;
  careTasks?: Resolver<
    Maybe<ResolversTypes['CareTaskConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCareTasksArgs, 'first'>
  >;
  careProjects?: Resolver<
    Maybe<ResolversTypes['CareProjectConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCareProjectsArgs, 'first'>
  >;
  accountPlans?: Resolver<
    Maybe<ResolversTypes['AccountPlanConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccountPlansArgs, 'first'>
  >;
  careProfile?: Resolver<
    Maybe<ResolversTypes['CareProfile']>,
    ParentType,
    ContextType,
    RequireFields<QueryCareProfileArgs, 'customerId'>
  >;
  accountPlan?: Resolver<
    Maybe<ResolversTypes['AccountPlan']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccountPlanArgs, 'customerId'>
  >;
  careEntitlements?: Resolver<
    Maybe<Array<ResolversTypes['CareEntitlement']>>,
    ParentType,
    ContextType
  >;
  carePolicy?: Resolver<Maybe<ResolversTypes['CarePolicy']>, ParentType, ContextType>;
  creditAssessments?: Resolver<
    Maybe<ResolversTypes['CreditAssessmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCreditAssessmentsArgs, 'first'>
  >;
  customerCredit?: Resolver<
    Maybe<ResolversTypes['CreditAssessment']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerCreditArgs, 'customerId'>
  >;
  creditForm?: Resolver<
    Maybe<ResolversTypes['CreditForm']>,
    ParentType,
    ContextType,
    Partial<QueryCreditFormArgs>
  >;
  privacySettings?: Resolver<Maybe<ResolversTypes['PrivacySettings']>, ParentType, ContextType>;
  disclosures?: Resolver<
    Maybe<ResolversTypes['DisclosureConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDisclosuresArgs, 'first'>
  >;
  consents?: Resolver<
    Maybe<Array<ResolversTypes['Consent']>>,
    ParentType,
    ContextType,
    RequireFields<QueryConsentsArgs, 'customerId'>
  >;
  consentHistory?: Resolver<
    Maybe<ResolversTypes['ConsentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryConsentHistoryArgs, 'customerId' | 'first'>
  >;
  privacyRequest?: Resolver<
    Maybe<ResolversTypes['PrivacyRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryPrivacyRequestArgs, 'uuid'>
  >;
  privacyRequests?: Resolver<
    Maybe<ResolversTypes['PrivacyRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPrivacyRequestsArgs, 'first'>
  >;
  subjectAccess?: Resolver<
    Maybe<ResolversTypes['SubjectAccessPage']>,
    ParentType,
    ContextType,
    RequireFields<QuerySubjectAccessArgs, 'requestUuid'>
  >;
  tierRuleSets?: Resolver<
    Maybe<ResolversTypes['TierRuleSetConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryTierRuleSetsArgs, 'first'>
  >;
  tierSimulation?: Resolver<
    Maybe<ResolversTypes['TierSimulation']>,
    ParentType,
    ContextType,
    RequireFields<QueryTierSimulationArgs, 'uuid'>
  >;
  tieringPolicy?: Resolver<Maybe<ResolversTypes['TieringPolicy']>, ParentType, ContextType>;
  churnRisks?: Resolver<
    Maybe<ResolversTypes['ChurnRiskConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryChurnRisksArgs, 'level' | 'first'>
  >;
  churnRiskCounts?: Resolver<
    Maybe<Array<ResolversTypes['ChurnLevelCount']>>,
    ParentType,
    ContextType
  >;
  repurchaseRate?: Resolver<
    Maybe<ResolversTypes['RepurchaseRate']>,
    ParentType,
    ContextType,
    RequireFields<QueryRepurchaseRateArgs, 'from' | 'to'>
  >;
  tierMovements?: Resolver<
    Maybe<ResolversTypes['TierMovements']>,
    ParentType,
    ContextType,
    RequireFields<QueryTierMovementsArgs, 'from' | 'to'>
  >;
  movedCustomers?: Resolver<
    Maybe<ResolversTypes['MovedCustomerConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMovedCustomersArgs, 'from' | 'to' | 'toTier' | 'first'>
  >;
  loyaltyPolicies?: Resolver<
    Maybe<ResolversTypes['LoyaltyPolicyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryLoyaltyPoliciesArgs, 'first'>
  >;
  customerImport?: Resolver<
    Maybe<ResolversTypes['CustomerImport']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerImportArgs, 'id'>
  >;
  customerImports?: Resolver<
    Maybe<ResolversTypes['CustomerImportConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerImportsArgs, 'first'>
  >;
  customerExport?: Resolver<
    Maybe<ResolversTypes['CustomerExport']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerExportArgs, 'id'>
  >;
  customerExports?: Resolver<
    Maybe<ResolversTypes['CustomerExportConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerExportsArgs, 'first'>
  >;
};

export type MutationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  openTicket?: Resolver<
    Maybe<ResolversTypes['OpenTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenTicketArgs, 'input'>
  >;
  replyToTicket?: Resolver<
    Maybe<ResolversTypes['ReplyToTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplyToTicketArgs, 'input'>
  >;
  addNote?: Resolver<
    Maybe<ResolversTypes['AddNotePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAddNoteArgs, 'input'>
  >;
  claimTicket?: Resolver<
    Maybe<ResolversTypes['ClaimTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationClaimTicketArgs, 'input'>
  >;
  handBackTicket?: Resolver<
    Maybe<ResolversTypes['HandBackTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationHandBackTicketArgs, 'input'>
  >;
  changeGrade?: Resolver<
    Maybe<ResolversTypes['ChangeGradePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeGradeArgs, 'input'>
  >;
  resolveTicket?: Resolver<
    Maybe<ResolversTypes['ResolveTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationResolveTicketArgs, 'input'>
  >;
  reopenTicket?: Resolver<
    Maybe<ResolversTypes['ReopenTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReopenTicketArgs, 'input'>
  >;
  pauseTicket?: Resolver<
    Maybe<ResolversTypes['PauseTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPauseTicketArgs, 'input'>
  >;
  resumeTicket?: Resolver<
    Maybe<ResolversTypes['ResumeTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationResumeTicketArgs, 'input'>
  >;
  putBusinessCalendar?: Resolver<
    Maybe<ResolversTypes['PutBusinessCalendarPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutBusinessCalendarArgs, 'input'>
  >;
  importHolidays?: Resolver<
    Maybe<ResolversTypes['ImportHolidaysPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationImportHolidaysArgs, 'input'>
  >;
  importOfficialYear?: Resolver<
    Maybe<ResolversTypes['ImportOfficialYearPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationImportOfficialYearArgs, 'input'>
  >;
  putSlaPolicy?: Resolver<
    Maybe<ResolversTypes['PutSlaPolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutSlaPolicyArgs, 'input'>
  >;
  moveDeadline?: Resolver<
    Maybe<ResolversTypes['MoveDeadlinePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationMoveDeadlineArgs, 'input'>
  >;
  offerTransfer?: Resolver<
    Maybe<ResolversTypes['OfferTransferPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOfferTransferArgs, 'input'>
  >;
  acceptTransfer?: Resolver<
    Maybe<ResolversTypes['AcceptTransferPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptTransferArgs, 'input'>
  >;
  refuseTransfer?: Resolver<
    Maybe<ResolversTypes['RefuseTransferPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRefuseTransferArgs, 'input'>
  >;
  withdrawTransfer?: Resolver<
    Maybe<ResolversTypes['WithdrawTransferPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawTransferArgs, 'input'>
  >;
  putDutyPolicy?: Resolver<
    Maybe<ResolversTypes['PutDutyPolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutDutyPolicyArgs, 'input'>
  >;
  publishComplianceReport?: Resolver<
    Maybe<ResolversTypes['PublishComplianceReportPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishComplianceReportArgs, 'input'>
  >;
  markNotificationsRead?: Resolver<
    Maybe<ResolversTypes['MarkNotificationsReadPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationMarkNotificationsReadArgs, 'input'>
  >;
  setNotificationPreferences?: Resolver<
    Maybe<ResolversTypes['SetNotificationPreferencesPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetNotificationPreferencesArgs, 'input'>
  >;
  answerSurvey?: Resolver<
    Maybe<ResolversTypes['AnswerSurveyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAnswerSurveyArgs, 'input'>
  >;
  answerSurveyByToken?: Resolver<
    Maybe<ResolversTypes['AnswerSurveyByTokenPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAnswerSurveyByTokenArgs, 'input'>
  >;
  createWebhookEndpoint?: Resolver<
    Maybe<ResolversTypes['CreateWebhookEndpointPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateWebhookEndpointArgs, 'input'>
  >;
  updateWebhookEndpoint?: Resolver<
    Maybe<ResolversTypes['UpdateWebhookEndpointPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateWebhookEndpointArgs, 'input'>
  >;
  deleteWebhookEndpoint?: Resolver<
    Maybe<ResolversTypes['DeleteWebhookEndpointPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteWebhookEndpointArgs, 'input'>
  >;
  rotateWebhookSecret?: Resolver<
    Maybe<ResolversTypes['RotateWebhookSecretPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRotateWebhookSecretArgs, 'input'>
  >;
  redeliverWebhook?: Resolver<
    Maybe<ResolversTypes['RedeliverWebhookPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRedeliverWebhookArgs, 'input'>
  >;
  createMyWebhook?: Resolver<
    Maybe<ResolversTypes['MyWebhookSecretPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateMyWebhookArgs, 'input'>
  >;
  updateMyWebhook?: Resolver<
    Maybe<ResolversTypes['MyWebhookPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateMyWebhookArgs, 'input'>
  >;
  deleteMyWebhook?: Resolver<
    Maybe<ResolversTypes['DeleteMyWebhookPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteMyWebhookArgs, 'input'>
  >;
  rotateMyWebhookSecret?: Resolver<
    Maybe<ResolversTypes['MyWebhookSecretPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRotateMyWebhookSecretArgs, 'input'>
  >;
  redeliverToMyWebhook?: Resolver<
    Maybe<ResolversTypes['RedeliverWebhookPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRedeliverToMyWebhookArgs, 'input'>
  >;
  retryInboundMail?: Resolver<
    Maybe<ResolversTypes['RetryInboundMailPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRetryInboundMailArgs, 'input'>
  >;
  discardInboundMail?: Resolver<
    Maybe<ResolversTypes['DiscardInboundMailPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDiscardInboundMailArgs, 'input'>
  >;
  saveMailbox?: Resolver<
    Maybe<ResolversTypes['SaveMailboxPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveMailboxArgs, 'input'>
  >;
  mergeTickets?: Resolver<
    Maybe<ResolversTypes['MergeTicketsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationMergeTicketsArgs, 'input'>
  >;
  unmergeTicket?: Resolver<
    Maybe<ResolversTypes['MergeTicketsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUnmergeTicketArgs, 'input'>
  >;
  splitTicket?: Resolver<
    Maybe<ResolversTypes['SplitTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSplitTicketArgs, 'input'>
  >;
  linkTickets?: Resolver<
    Maybe<ResolversTypes['LinkTicketsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationLinkTicketsArgs, 'input'>
  >;
  unlinkTickets?: Resolver<
    Maybe<ResolversTypes['UnlinkTicketsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUnlinkTicketsArgs, 'input'>
  >;
  replyToChildren?: Resolver<
    Maybe<ResolversTypes['ReplyToChildrenPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplyToChildrenArgs, 'input'>
  >;
  snoozeTicket?: Resolver<
    Maybe<ResolversTypes['SnoozeTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSnoozeTicketArgs, 'input'>
  >;
  wakeTicket?: Resolver<
    Maybe<ResolversTypes['WakeTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWakeTicketArgs, 'input'>
  >;
  createTask?: Resolver<
    Maybe<ResolversTypes['CreateTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateTaskArgs, 'input'>
  >;
  acceptTask?: Resolver<
    Maybe<ResolversTypes['AcceptTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptTaskArgs, 'input'>
  >;
  completeTask?: Resolver<
    Maybe<ResolversTypes['CompleteTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCompleteTaskArgs, 'input'>
  >;
  cancelTask?: Resolver<
    Maybe<ResolversTypes['CancelTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelTaskArgs, 'input'>
  >;
  watchTicket?: Resolver<
    Maybe<ResolversTypes['WatchTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWatchTicketArgs, 'input'>
  >;
  unwatchTicket?: Resolver<
    Maybe<ResolversTypes['UnwatchTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUnwatchTicketArgs, 'input'>
  >;
  touchTicket?: Resolver<
    Maybe<ResolversTypes['TouchTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationTouchTicketArgs, 'input'>
  >;
  createTeam?: Resolver<
    Maybe<ResolversTypes['TeamPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateTeamArgs, 'input'>
  >;
  renameTeam?: Resolver<
    Maybe<ResolversTypes['TeamPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRenameTeamArgs, 'input'>
  >;
  archiveTeam?: Resolver<
    Maybe<ResolversTypes['TeamPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationArchiveTeamArgs, 'input'>
  >;
  saveStaffMember?: Resolver<
    Maybe<ResolversTypes['StaffMemberPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveStaffMemberArgs, 'input'>
  >;
  saveSkill?: Resolver<
    Maybe<ResolversTypes['SkillPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveSkillArgs, 'input'>
  >;
  setMemberSkills?: Resolver<
    Maybe<ResolversTypes['StaffMemberPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetMemberSkillsArgs, 'input'>
  >;
  setMemberCapacity?: Resolver<
    Maybe<ResolversTypes['StaffMemberPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetMemberCapacityArgs, 'input'>
  >;
  setDefaultCapacities?: Resolver<
    Maybe<ResolversTypes['DefaultCapacitiesPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetDefaultCapacitiesArgs, 'input'>
  >;
  setPresence?: Resolver<
    Maybe<ResolversTypes['PresencePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetPresenceArgs, 'input'>
  >;
  saveRoutingRule?: Resolver<
    Maybe<ResolversTypes['RoutingRulePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveRoutingRuleArgs, 'input'>
  >;
  saveShift?: Resolver<
    Maybe<ResolversTypes['ShiftPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveShiftArgs, 'input'>
  >;
  endShift?: Resolver<
    Maybe<ResolversTypes['ShiftPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndShiftArgs, 'input'>
  >;
  saveShiftAssignment?: Resolver<
    Maybe<ResolversTypes['ShiftAssignmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveShiftAssignmentArgs, 'input'>
  >;
  removeShiftAssignment?: Resolver<
    Maybe<ResolversTypes['RemoveShiftAssignmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRemoveShiftAssignmentArgs, 'input'>
  >;
  assignTicket?: Resolver<
    Maybe<ResolversTypes['AssignTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignTicketArgs, 'input'>
  >;
  saveCannedReply?: Resolver<
    Maybe<ResolversTypes['SaveCannedReplyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveCannedReplyArgs, 'input'>
  >;
  deleteCannedReply?: Resolver<
    Maybe<ResolversTypes['DeleteCannedReplyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteCannedReplyArgs, 'input'>
  >;
  saveMacro?: Resolver<
    Maybe<ResolversTypes['SaveMacroPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveMacroArgs, 'input'>
  >;
  deleteMacro?: Resolver<
    Maybe<ResolversTypes['DeleteMacroPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeleteMacroArgs, 'input'>
  >;
  runMacro?: Resolver<
    Maybe<ResolversTypes['RunMacroPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRunMacroArgs, 'input'>
  >;
  setCollaborationLimit?: Resolver<
    Maybe<ResolversTypes['SetCollaborationLimitPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCollaborationLimitArgs, 'input'>
  >;
  gradeTicket?: Resolver<
    Maybe<ResolversTypes['GradeTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationGradeTicketArgs, 'input'>
  >;
  putGradingMatrix?: Resolver<
    Maybe<ResolversTypes['PutGradingMatrixPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutGradingMatrixArgs, 'input'>
  >;
  acknowledgePage?: Resolver<
    Maybe<ResolversTypes['AcknowledgePagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcknowledgePageArgs, 'input'>
  >;
  putEscalationLadder?: Resolver<
    Maybe<ResolversTypes['PutEscalationLadderPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutEscalationLadderArgs, 'input'>
  >;
  putOnDutyPeriod?: Resolver<
    Maybe<ResolversTypes['PutOnDutyPeriodPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutOnDutyPeriodArgs, 'input'>
  >;
  removeOnDutyPeriod?: Resolver<
    Maybe<ResolversTypes['RemoveOnDutyPeriodPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRemoveOnDutyPeriodArgs, 'input'>
  >;
  openSupervisionOrder?: Resolver<
    Maybe<ResolversTypes['OpenSupervisionOrderPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenSupervisionOrderArgs, 'input'>
  >;
  acknowledgeSupervisionOrder?: Resolver<
    Maybe<ResolversTypes['AcknowledgeSupervisionOrderPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcknowledgeSupervisionOrderArgs, 'input'>
  >;
  replyToSupervisionOrder?: Resolver<
    Maybe<ResolversTypes['ReplyToSupervisionOrderPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplyToSupervisionOrderArgs, 'input'>
  >;
  chaseSupervisionOrder?: Resolver<
    Maybe<ResolversTypes['ChaseSupervisionOrderPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationChaseSupervisionOrderArgs, 'input'>
  >;
  closeSupervisionOrder?: Resolver<
    Maybe<ResolversTypes['CloseSupervisionOrderPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseSupervisionOrderArgs, 'input'>
  >;
  putSupervisionPolicy?: Resolver<
    Maybe<ResolversTypes['PutSupervisionPolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutSupervisionPolicyArgs, 'input'>
  >;
  openTicketFromCall?: Resolver<
    Maybe<ResolversTypes['OpenTicketFromCallPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenTicketFromCallArgs, 'input'>
  >;
  linkCallToTicket?: Resolver<
    Maybe<ResolversTypes['LinkCallToTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationLinkCallToTicketArgs, 'input'>
  >;
  createCallSource?: Resolver<
    Maybe<ResolversTypes['CallSourceSecretPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCallSourceArgs, 'input'>
  >;
  updateCallSource?: Resolver<
    Maybe<ResolversTypes['CallSourcePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCallSourceArgs, 'input'>
  >;
  rotateCallSourceSecret?: Resolver<
    Maybe<ResolversTypes['CallSourceSecretPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRotateCallSourceSecretArgs, 'input'>
  >;
  saveCallExtension?: Resolver<
    Maybe<ResolversTypes['CallExtensionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveCallExtensionArgs, 'input'>
  >;
  removeCallExtension?: Resolver<
    Maybe<ResolversTypes['CallExtensionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRemoveCallExtensionArgs, 'input'>
  >;
  startChat?: Resolver<
    Maybe<ResolversTypes['StartChatPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationStartChatArgs, 'input'>
  >;
  sendChatMessage?: Resolver<
    Maybe<ResolversTypes['SendChatMessagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSendChatMessageArgs, 'input'>
  >;
  endChat?: Resolver<
    Maybe<ResolversTypes['EndChatPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndChatArgs, 'input'>
  >;
  sayTyping?: Resolver<
    Maybe<ResolversTypes['SayTypingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSayTypingArgs, 'input'>
  >;
  createCustomer?: Resolver<
    Maybe<ResolversTypes['CreateCustomerPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCustomerArgs, 'input'>
  >;
  updateCustomer?: Resolver<
    Maybe<ResolversTypes['UpdateCustomerPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCustomerArgs, 'input'>
  >;
  saveClassification?: Resolver<
    Maybe<ResolversTypes['SaveClassificationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveClassificationArgs, 'input'>
  >;
  setCompletenessWeight?: Resolver<
    Maybe<ResolversTypes['SetCompletenessWeightPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCompletenessWeightArgs, 'input'>
  >;
  dismissDuplicateProposal?: Resolver<
    Maybe<ResolversTypes['DismissDuplicateProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDismissDuplicateProposalArgs, 'input'>
  >;
  mergeCustomers?: Resolver<
    Maybe<ResolversTypes['MergeCustomersPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationMergeCustomersArgs, 'input'>
  >;
  unmergeCustomer?: Resolver<
    Maybe<ResolversTypes['UnmergeCustomerPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUnmergeCustomerArgs, 'input'>
  >;
  setDuplicatePoints?: Resolver<
    Maybe<ResolversTypes['SetDuplicatePointsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetDuplicatePointsArgs, 'input'>
  >;
  publishSurveyTemplate?: Resolver<
    Maybe<ResolversTypes['PublishSurveyTemplatePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishSurveyTemplateArgs, 'input'>
  >;
  setSurveyPolicy?: Resolver<
    Maybe<ResolversTypes['SetSurveyPolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetSurveyPolicyArgs, 'input'>
  >;
  planSurveyCampaign?: Resolver<
    Maybe<ResolversTypes['PlanSurveyCampaignPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPlanSurveyCampaignArgs, 'input'>
  >;
  closeSurveyCampaign?: Resolver<
    Maybe<ResolversTypes['CloseSurveyCampaignPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseSurveyCampaignArgs, 'input'>
  >;
  inviteToSurvey?: Resolver<
    Maybe<ResolversTypes['InviteToSurveyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationInviteToSurveyArgs, 'input'>
  >;
  issueSurveyLinks?: Resolver<
    Maybe<ResolversTypes['IssueSurveyLinksPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationIssueSurveyLinksArgs, 'input'>
  >;
  recordSurveyAnswers?: Resolver<
    Maybe<ResolversTypes['RecordSurveyAnswersPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordSurveyAnswersArgs, 'input'>
  >;
  addSurveyNote?: Resolver<
    Maybe<ResolversTypes['AddSurveyNotePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAddSurveyNoteArgs, 'input'>
  >;
  raiseDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRaiseDemandArgs, 'input'>
  >;
  editDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEditDemandArgs, 'input'>
  >;
  voteForDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationVoteForDemandArgs, 'input'>
  >;
  withdrawDemandVote?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawDemandVoteArgs, 'input'>
  >;
  routeDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRouteDemandArgs, 'input'>
  >;
  acceptDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptDemandArgs, 'input'>
  >;
  declineDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclineDemandArgs, 'input'>
  >;
  reopenDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReopenDemandArgs, 'input'>
  >;
  planDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPlanDemandArgs, 'input'>
  >;
  deliverDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeliverDemandArgs, 'input'>
  >;
  joinDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationJoinDemandArgs, 'input'>
  >;
  leaveDemand?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationLeaveDemandArgs, 'input'>
  >;
  tellDemandCustomer?: Resolver<
    Maybe<ResolversTypes['DemandPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationTellDemandCustomerArgs, 'input'>
  >;
  saveDemandDepartment?: Resolver<
    Maybe<ResolversTypes['SaveDemandDepartmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSaveDemandDepartmentArgs, 'input'>
  >;
  setCareProfile?: Resolver<
    Maybe<ResolversTypes['SetCareProfilePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetCareProfileArgs, 'input'>
  >;
  putCareEntitlement?: Resolver<
    Maybe<ResolversTypes['PutCareEntitlementPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutCareEntitlementArgs, 'input'>
  >;
  putCarePolicy?: Resolver<
    Maybe<ResolversTypes['PutCarePolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutCarePolicyArgs, 'input'>
  >;
  createCareProject?: Resolver<
    Maybe<ResolversTypes['CreateCareProjectPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCareProjectArgs, 'input'>
  >;
  updateCareProject?: Resolver<
    Maybe<ResolversTypes['UpdateCareProjectPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCareProjectArgs, 'input'>
  >;
  endCareProject?: Resolver<
    Maybe<ResolversTypes['EndCareProjectPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndCareProjectArgs, 'input'>
  >;
  putAccountPlan?: Resolver<
    Maybe<ResolversTypes['PutAccountPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutAccountPlanArgs, 'input'>
  >;
  endAccountPlan?: Resolver<
    Maybe<ResolversTypes['EndAccountPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndAccountPlanArgs, 'input'>
  >;
  scheduleCareTask?: Resolver<
    Maybe<ResolversTypes['ScheduleCareTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationScheduleCareTaskArgs, 'input'>
  >;
  assignCareTask?: Resolver<
    Maybe<ResolversTypes['AssignCareTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignCareTaskArgs, 'input'>
  >;
  completeCareTask?: Resolver<
    Maybe<ResolversTypes['CompleteCareTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCompleteCareTaskArgs, 'input'>
  >;
  cancelCareTask?: Resolver<
    Maybe<ResolversTypes['CancelCareTaskPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelCareTaskArgs, 'input'>
  >;
  publishCreditForm?: Resolver<
    Maybe<ResolversTypes['PublishCreditFormPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishCreditFormArgs, 'input'>
  >;
  openCreditInvestigation?: Resolver<
    Maybe<ResolversTypes['OpenCreditInvestigationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenCreditInvestigationArgs, 'input'>
  >;
  recordCreditFindings?: Resolver<
    Maybe<ResolversTypes['RecordCreditFindingsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCreditFindingsArgs, 'input'>
  >;
  proposeCreditGrade?: Resolver<
    Maybe<ResolversTypes['ProposeCreditGradePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeCreditGradeArgs, 'input'>
  >;
  approveCreditGrade?: Resolver<
    Maybe<ResolversTypes['ApproveCreditGradePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationApproveCreditGradeArgs, 'input'>
  >;
  rejectCreditGrade?: Resolver<
    Maybe<ResolversTypes['RejectCreditGradePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectCreditGradeArgs, 'input'>
  >;
  withdrawCreditAssessment?: Resolver<
    Maybe<ResolversTypes['WithdrawCreditAssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawCreditAssessmentArgs, 'input'>
  >;
  revealCustomerFields?: Resolver<
    Maybe<ResolversTypes['RevealCustomerFieldsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRevealCustomerFieldsArgs, 'input'>
  >;
  setConsent?: Resolver<
    Maybe<ResolversTypes['SetConsentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetConsentArgs, 'input'>
  >;
  setMaskingRule?: Resolver<
    Maybe<ResolversTypes['SetMaskingRulePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetMaskingRuleArgs, 'input'>
  >;
  setPrivacyLimit?: Resolver<
    Maybe<ResolversTypes['SetPrivacyLimitPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetPrivacyLimitArgs, 'input'>
  >;
  requestPrivacyAction?: Resolver<
    Maybe<ResolversTypes['RequestPrivacyActionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRequestPrivacyActionArgs, 'input'>
  >;
  decidePrivacyRequest?: Resolver<
    Maybe<ResolversTypes['DecidePrivacyRequestPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecidePrivacyRequestArgs, 'input'>
  >;
  putTierRules?: Resolver<
    Maybe<ResolversTypes['TierRuleSetPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutTierRulesArgs, 'input'>
  >;
  putTieringPolicy?: Resolver<
    Maybe<ResolversTypes['PutTieringPolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutTieringPolicyArgs, 'input'>
  >;
  simulateTierRules?: Resolver<
    Maybe<ResolversTypes['SimulateTierRulesPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSimulateTierRulesArgs, 'input'>
  >;
  publishTierRules?: Resolver<
    Maybe<ResolversTypes['TierRuleSetPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishTierRulesArgs, 'input'>
  >;
  overrideTier?: Resolver<
    Maybe<ResolversTypes['CustomerStandingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOverrideTierArgs, 'input'>
  >;
  endTierOverride?: Resolver<
    Maybe<ResolversTypes['CustomerStandingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndTierOverrideArgs, 'input'>
  >;
  setDedicatedAgent?: Resolver<
    Maybe<ResolversTypes['CustomerStandingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetDedicatedAgentArgs, 'input'>
  >;
  putLoyaltyPolicy?: Resolver<
    Maybe<ResolversTypes['PutLoyaltyPolicyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPutLoyaltyPolicyArgs, 'input'>
  >;
  checkCustomerImport?: Resolver<
    Maybe<ResolversTypes['CheckCustomerImportPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCheckCustomerImportArgs, 'input'>
  >;
  runCustomerImport?: Resolver<
    Maybe<ResolversTypes['RunCustomerImportPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRunCustomerImportArgs, 'input'>
  >;
  cancelCustomerImport?: Resolver<
    Maybe<ResolversTypes['CancelCustomerImportPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelCustomerImportArgs, 'input'>
  >;
  requestCustomerExport?: Resolver<
    Maybe<ResolversTypes['RequestCustomerExportPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRequestCustomerExportArgs, 'input'>
  >;
  decideCustomerExport?: Resolver<
    Maybe<ResolversTypes['DecideCustomerExportPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideCustomerExportArgs, 'input'>
  >;
};

export type SubscriptionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  ticketChanged?: SubscriptionResolver<
    ResolversTypes['TicketChanged'],
    'ticketChanged',
    ParentType,
    ContextType,
    RequireFields<SubscriptionTicketChangedArgs, 'id'>
  >;
  notificationAdded?: SubscriptionResolver<
    ResolversTypes['NotificationEdge'],
    'notificationAdded',
    ParentType,
    ContextType,
    Partial<SubscriptionNotificationAddedArgs>
  >;
  chatEvents?: SubscriptionResolver<
    ResolversTypes['ChatEventEdge'],
    'chatEvents',
    ParentType,
    ContextType,
    RequireFields<SubscriptionChatEventsArgs, 'chatId'>
  >;
};

export type NodeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Ticket'
    | 'FanOutReply'
    | 'Task'
    | 'BusinessCalendar'
    | 'Transfer'
    | 'ComplianceReport'
    | 'Team'
    | 'StaffMember'
    | 'Shift'
    | 'Page'
    | 'SupervisionOrder'
    | 'PhoneCall'
    | 'Chat'
    | 'CustomerRecord'
    | 'Demand'
    | 'CareProject'
    | 'CareTask'
    | 'CreditAssessment'
    | 'CustomerImport'
    | 'CustomerExport',
    ParentType,
    ContextType
  >;
};

export type TicketResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  complexity?: Resolver<Maybe<ResolversTypes['Complexity']>, ParentType, ContextType>;
  gradeOverridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  firstResponse?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  lastReply?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  lastCustomerMessageAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['TicketWaiting']>, ParentType, ContextType>;
  slaClocks?: Resolver<Maybe<Array<ResolversTypes['SlaClock']>>, ParentType, ContextType>;
  deadlineExplanation?: Resolver<
    Maybe<Array<ResolversTypes['DeadlineExplanation']>>,
    ParentType,
    ContextType
  >;
  timeline?: Resolver<
    Maybe<ResolversTypes['TimelineConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketTimelineArgs, 'first'>
  >;
  firstAskedOwner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  firstAskedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<Array<ResolversTypes['TicketFlag']>>, ParentType, ContextType>;
  duties?: Resolver<
    Maybe<ResolversTypes['DutyConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketDutiesArgs, 'first'>
  >;
  transfers?: Resolver<
    Maybe<ResolversTypes['TransferConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketTransfersArgs, 'first'>
  >;
  satisfaction?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  mergedTickets?: Resolver<
    Maybe<ResolversTypes['TicketConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketMergedTicketsArgs, 'first'>
  >;
  links?: Resolver<
    Maybe<ResolversTypes['TicketLinkConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketLinksArgs, 'first'>
  >;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tasks?: Resolver<
    Maybe<ResolversTypes['TaskConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketTasksArgs, 'first'>
  >;
  watchers?: Resolver<Maybe<Array<ResolversTypes['TicketWatcher']>>, ParentType, ContextType>;
  viewers?: Resolver<Maybe<Array<ResolversTypes['TicketViewer']>>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  routingReceipts?: Resolver<
    Maybe<Array<ResolversTypes['RoutingReceipt']>>,
    ParentType,
    ContextType,
    RequireFields<TicketRoutingReceiptsArgs, 'limit'>
  >;
  pages?: Resolver<
    Maybe<ResolversTypes['PageConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketPagesArgs, 'first'>
  >;
  supervisionOrders?: Resolver<
    Maybe<ResolversTypes['SupervisionOrderConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketSupervisionOrdersArgs, 'first'>
  >;
  calls?: Resolver<
    Maybe<ResolversTypes['PhoneCallConnection']>,
    ParentType,
    ContextType,
    RequireFields<TicketCallsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketStatusResolvers = EnumResolverSignature<
  { NEW?: any; OPEN?: any; WAITING?: any; RESOLVED?: any; MERGED?: any },
  ResolversTypes['TicketStatus']
>;

export type GradeResolvers = EnumResolverSignature<
  { GENERAL?: any; IMPORTANT?: any; URGENT?: any },
  ResolversTypes['Grade']
>;

export type ChannelResolvers = EnumResolverSignature<
  { PHONE?: any; CHAT?: any; EMAIL?: any; WEB?: any; API?: any; PARTNER?: any },
  ResolversTypes['Channel']
>;

export type CustomerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'],
> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
};

export type ActorResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorKindResolvers = EnumResolverSignature<
  { HUMAN?: any; BOT?: any; SYSTEM?: any },
  ResolversTypes['ActorKind']
>;

export type MomentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Moment'] = ResolversParentTypes['Moment'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ResolutionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketConnection'] =
    ResolversParentTypes['TicketConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TimelineConnection'] =
    ResolversParentTypes['TimelineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineEntryKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  originNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['PhoneCall']>, ParentType, ContextType>;
};

export type TimelineEntryKindResolvers = EnumResolverSignature<
  {
    OPENED?: any;
    REPLIED?: any;
    NOTE_ADDED?: any;
    CLAIMED?: any;
    HANDED_BACK?: any;
    GRADE_CHANGED?: any;
    RESOLVED?: any;
    REOPENED?: any;
    ASSIGNED?: any;
    PAUSED?: any;
    RESUMED?: any;
    MERGED?: any;
    MERGE_RECEIVED?: any;
    UNMERGED?: any;
    MERGE_UNDONE?: any;
    SPLIT?: any;
    LINKED?: any;
    UNLINKED?: any;
    SNOOZED?: any;
    WOKEN?: any;
    CALL_LINKED?: any;
    DEADLINE_MOVED?: any;
    TRANSFER_OFFERED?: any;
    TRANSFER_REFUSED?: any;
    TRANSFER_WITHDRAWN?: any;
    TRANSFER_EXPIRED?: any;
    FLAGGED?: any;
    QUEUED?: any;
  },
  ResolversTypes['TimelineEntryKind']
>;

export type FieldChangeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AuditRecordConnection'] =
    ResolversParentTypes['AuditRecordConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AuditRecordEdge'] =
    ResolversParentTypes['AuditRecordEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditRecordResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type SearchOrderResolvers = EnumResolverSignature<
  { NEWEST?: any; RELEVANCE?: any },
  ResolversTypes['SearchOrder']
>;

export type TicketSearchConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketSearchConnection'] =
    ResolversParentTypes['TicketSearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TicketSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketSearchEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketSearchEdge'] =
    ResolversParentTypes['TicketSearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SearchHighlight'] =
    ResolversParentTypes['SearchHighlight'],
> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['HighlightRange']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type HighlightFieldResolvers = EnumResolverSignature<
  { SUBJECT?: any; CUSTOMER?: any; MESSAGE?: any; NOTE?: any },
  ResolversTypes['HighlightField']
>;

export type HighlightRangeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['HighlightRange'] =
    ResolversParentTypes['HighlightRange'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenTicketPayload'] =
    ResolversParentTypes['OpenTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReplyToTicketPayload'] =
    ResolversParentTypes['ReplyToTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddNotePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AddNotePayload'] =
    ResolversParentTypes['AddNotePayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ClaimTicketPayload'] =
    ResolversParentTypes['ClaimTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandBackTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['HandBackTicketPayload'] =
    ResolversParentTypes['HandBackTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeGradePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeGradePayload'] =
    ResolversParentTypes['ChangeGradePayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ResolveTicketPayload'] =
    ResolversParentTypes['ResolveTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReopenTicketPayload'] =
    ResolversParentTypes['ReopenTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketChangedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketChanged'] = ResolversParentTypes['TicketChanged'],
> = {
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TimelineEntryKind'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketWaitingResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketWaiting'] = ResolversParentTypes['TicketWaiting'],
> = {
  reason?: Resolver<ResolversTypes['WaitingReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WaitingReasonResolvers = EnumResolverSignature<
  { CUSTOMER?: any; APPOINTMENT?: any },
  ResolversTypes['WaitingReason']
>;

export type PauseTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PauseTicketPayload'] =
    ResolversParentTypes['PauseTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ResumeTicketPayload'] =
    ResolversParentTypes['ResumeTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkKindResolvers = EnumResolverSignature<
  { RELATED?: any; DUPLICATE_OF?: any; CHILD_OF?: any; SPLIT_FROM?: any },
  ResolversTypes['LinkKind']
>;

export type TicketLinkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketLink'] = ResolversParentTypes['TicketLink'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type TicketLinkConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketLinkConnection'] =
    ResolversParentTypes['TicketLinkConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TicketLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketLinkEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketLinkEdge'] =
    ResolversParentTypes['TicketLinkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketLink'], ParentType, ContextType>;
};

export type FanOutReplyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FanOutReply'] = ResolversParentTypes['FanOutReply'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedChild']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkippedChildResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SkippedChild'] = ResolversParentTypes['SkippedChild'],
> = {
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeTicketsPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MergeTicketsPayload'] =
    ResolversParentTypes['MergeTicketsPayload'],
> = {
  source?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SplitTicketPayload'] =
    ResolversParentTypes['SplitTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkTicketsPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LinkTicketsPayload'] =
    ResolversParentTypes['LinkTicketsPayload'],
> = {
  link?: Resolver<Maybe<ResolversTypes['TicketLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnlinkTicketsPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnlinkTicketsPayload'] =
    ResolversParentTypes['UnlinkTicketsPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToChildrenPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReplyToChildrenPayload'] =
    ResolversParentTypes['ReplyToChildrenPayload'],
> = {
  reply?: Resolver<Maybe<ResolversTypes['FanOutReply']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SnoozeTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SnoozeTicketPayload'] =
    ResolversParentTypes['SnoozeTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WakeTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WakeTicketPayload'] =
    ResolversParentTypes['WakeTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assigneeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  answered?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskKindResolvers = EnumResolverSignature<
  { SUB_TASK?: any; PROMISE?: any; CALLBACK?: any },
  ResolversTypes['TaskKind']
>;

export type TaskStatusResolvers = EnumResolverSignature<
  { OPEN?: any; ACCEPTED?: any; DONE?: any; CANCELLED?: any },
  ResolversTypes['TaskStatus']
>;

export type TaskConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TaskConnection'] =
    ResolversParentTypes['TaskConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type WorkLogResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkLog'] = ResolversParentTypes['WorkLog'],
> = {
  personId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beginsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['WorkLogCount']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  entries?: Resolver<
    Maybe<ResolversTypes['WorkLogEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<WorkLogEntriesArgs, 'first'>
  >;
};

export type WorkLogCountResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkLogCount'] = ResolversParentTypes['WorkLogCount'],
> = {
  kind?: Resolver<ResolversTypes['TimelineEntryKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkLogEntryConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkLogEntryConnection'] =
    ResolversParentTypes['WorkLogEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkLogEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkLogEntryEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkLogEntryEdge'] =
    ResolversParentTypes['WorkLogEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkLogEntry'], ParentType, ContextType>;
};

export type WorkLogEntryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkLogEntry'] = ResolversParentTypes['WorkLogEntry'],
> = {
  kind?: Resolver<ResolversTypes['TimelineEntryKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type CreateTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreateTaskPayload'] =
    ResolversParentTypes['CreateTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AcceptTaskPayload'] =
    ResolversParentTypes['AcceptTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CompleteTaskPayload'] =
    ResolversParentTypes['CompleteTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CancelTaskPayload'] =
    ResolversParentTypes['CancelTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketWatcherResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketWatcher'] = ResolversParentTypes['TicketWatcher'],
> = {
  personId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TicketViewerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketViewer'] = ResolversParentTypes['TicketViewer'],
> = {
  personId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['ViewerActivity'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ViewerActivityResolvers = EnumResolverSignature<
  { VIEWING?: any; TYPING?: any },
  ResolversTypes['ViewerActivity']
>;

export type MentionConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MentionConnection'] =
    ResolversParentTypes['MentionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MentionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type WatchTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WatchTicketPayload'] =
    ResolversParentTypes['WatchTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnwatchTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnwatchTicketPayload'] =
    ResolversParentTypes['UnwatchTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TouchTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TouchTicketPayload'] =
    ResolversParentTypes['TouchTicketPayload'],
> = {
  viewers?: Resolver<Maybe<Array<ResolversTypes['TicketViewer']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlaTargetResolvers = EnumResolverSignature<
  { FIRST_RESPONSE?: any; NEXT_RESPONSE?: any; RESOLUTION?: any },
  ResolversTypes['SlaTarget']
>;

export type SlaClockStateResolvers = EnumResolverSignature<
  { RUNNING?: any; PAUSED?: any; MET?: any; MISSED?: any; CANCELLED?: any },
  ResolversTypes['SlaClockState']
>;

export type SlaLimitUnitResolvers = EnumResolverSignature<
  { WALL_SECONDS?: any; BUSINESS_SECONDS?: any; WORKDAYS?: any },
  ResolversTypes['SlaLimitUnit']
>;

export type SlaReopenRuleResolvers = EnumResolverSignature<
  { RESUME?: any; RESTART?: any; NEW?: any },
  ResolversTypes['SlaReopenRule']
>;

export type SlaIntervalKindResolvers = EnumResolverSignature<
  { COUNTED?: any; PAUSED?: any; SKIPPED?: any },
  ResolversTypes['SlaIntervalKind']
>;

export type WeekdayResolvers = EnumResolverSignature<
  {
    MONDAY?: any;
    TUESDAY?: any;
    WEDNESDAY?: any;
    THURSDAY?: any;
    FRIDAY?: any;
    SATURDAY?: any;
    SUNDAY?: any;
  },
  ResolversTypes['Weekday']
>;

export type SkippedEventReasonResolvers = EnumResolverSignature<
  {
    CLOCK_CHANGE?: any;
    NOT_A_DAY?: any;
    UNSUPPORTED_RULE?: any;
    INVALID_EVENT?: any;
    OUTSIDE_WINDOW?: any;
  },
  ResolversTypes['SkippedEventReason']
>;

export type SlaClockResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaClock'] = ResolversParentTypes['SlaClock'],
> = {
  target?: Resolver<ResolversTypes['SlaTarget'], ParentType, ContextType>;
  completedCycles?: Resolver<Array<ResolversTypes['SlaCycle']>, ParentType, ContextType>;
  ongoingCycle?: Resolver<Maybe<ResolversTypes['SlaCycle']>, ParentType, ContextType>;
};

export type SlaCycleResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaCycle'] = ResolversParentTypes['SlaCycle'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SlaClockState'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  warnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  warnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goalSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elapsedSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['SlaTerm'], ParentType, ContextType>;
};

export type SlaTermResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaTerm'] = ResolversParentTypes['SlaTerm'],
> = {
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendarId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['SlaLimit'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SlaLimitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaLimit'] = ResolversParentTypes['SlaLimit'],
> = {
  unit?: Resolver<ResolversTypes['SlaLimitUnit'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineExplanationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeadlineExplanation'] =
    ResolversParentTypes['DeadlineExplanation'],
> = {
  target?: Resolver<ResolversTypes['SlaTarget'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['SlaCycle'], ParentType, ContextType>;
  ruleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendarName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZoneDatabase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startEntryId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startEntryKind?: Resolver<Maybe<ResolversTypes['TimelineEntryKind']>, ParentType, ContextType>;
  previousTargets?: Resolver<Array<ResolversTypes['SlaPreviousTarget']>, ParentType, ContextType>;
  intervals?: Resolver<Array<ResolversTypes['SlaInterval']>, ParentType, ContextType>;
  uncoveredYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movedDeadlines?: Resolver<Array<ResolversTypes['SlaMovedDeadline']>, ParentType, ContextType>;
};

export type SlaMovedDeadlineResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaMovedDeadline'] =
    ResolversParentTypes['SlaMovedDeadline'],
> = {
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SlaPreviousTargetResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaPreviousTarget'] =
    ResolversParentTypes['SlaPreviousTarget'],
> = {
  limit?: Resolver<ResolversTypes['SlaLimit'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlaIntervalResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaInterval'] = ResolversParentTypes['SlaInterval'],
> = {
  kind?: Resolver<ResolversTypes['SlaIntervalKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ahead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['NamedDay']>, ParentType, ContextType>;
};

export type NamedDayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NamedDay'] = ResolversParentTypes['NamedDay'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusinessCalendarResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BusinessCalendar'] =
    ResolversParentTypes['BusinessCalendar'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['CalendarDefinition'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessCalendarConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BusinessCalendarConnection'] =
    ResolversParentTypes['BusinessCalendarConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BusinessCalendarEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BusinessCalendarEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BusinessCalendarEdge'] =
    ResolversParentTypes['BusinessCalendarEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusinessCalendar'], ParentType, ContextType>;
};

export type CalendarDefinitionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CalendarDefinition'] =
    ResolversParentTypes['CalendarDefinition'],
> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekly?: Resolver<ResolversTypes['WeeklyHours'], ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['CalendarOverride']>, ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['NamedDay']>, ParentType, ContextType>;
  makeUpDays?: Resolver<Array<ResolversTypes['CalendarMakeUpDay']>, ParentType, ContextType>;
  yearsCovered?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WeeklyHoursResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours'],
> = {
  monday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
  tuesday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
  wednesday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
  thursday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
  friday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
  saturday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
  sunday?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
};

export type DayIntervalResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DayInterval'] = ResolversParentTypes['DayInterval'],
> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarMakeUpDayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CalendarMakeUpDay'] =
    ResolversParentTypes['CalendarMakeUpDay'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursOf?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type CalendarOverrideResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CalendarOverride'] =
    ResolversParentTypes['CalendarOverride'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intervals?: Resolver<Array<ResolversTypes['DayInterval']>, ParentType, ContextType>;
};

export type SlaPolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaPolicy'] = ResolversParentTypes['SlaPolicy'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['SlaRule']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlaRuleResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaRule'] = ResolversParentTypes['SlaRule'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['SlaCondition'], ParentType, ContextType>;
  calendarId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['SlaLimits'], ParentType, ContextType>;
  warnAtPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pauses?: Resolver<ResolversTypes['SlaPauses'], ParentType, ContextType>;
  reopen?: Resolver<ResolversTypes['SlaReopenRule'], ParentType, ContextType>;
};

export type SlaConditionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaCondition'] = ResolversParentTypes['SlaCondition'],
> = {
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SlaLimitsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaLimits'] = ResolversParentTypes['SlaLimits'],
> = {
  firstResponse?: Resolver<ResolversTypes['SlaLimit'], ParentType, ContextType>;
  nextResponse?: Resolver<ResolversTypes['SlaLimit'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['SlaLimit'], ParentType, ContextType>;
};

export type SlaPausesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaPauses'] = ResolversParentTypes['SlaPauses'],
> = {
  customer?: Resolver<Array<ResolversTypes['SlaTarget']>, ParentType, ContextType>;
  appointment?: Resolver<Array<ResolversTypes['SlaTarget']>, ParentType, ContextType>;
};

export type SlaSimulationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SlaSimulation'] = ResolversParentTypes['SlaSimulation'],
> = {
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breachedAtOnce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['SimulatedDeadline']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SimulatedDeadlineResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SimulatedDeadline'] =
    ResolversParentTypes['SimulatedDeadline'],
> = {
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['SlaTarget'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MoveDeadlinePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MoveDeadlinePayload'] =
    ResolversParentTypes['MoveDeadlinePayload'],
> = {
  cycle?: Resolver<Maybe<ResolversTypes['SlaCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutBusinessCalendarPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutBusinessCalendarPayload'] =
    ResolversParentTypes['PutBusinessCalendarPayload'],
> = {
  calendar?: Resolver<Maybe<ResolversTypes['BusinessCalendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportHolidaysPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ImportHolidaysPayload'] =
    ResolversParentTypes['ImportHolidaysPayload'],
> = {
  calendar?: Resolver<Maybe<ResolversTypes['BusinessCalendar']>, ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedCalendarEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SkippedCalendarEventResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SkippedCalendarEvent'] =
    ResolversParentTypes['SkippedCalendarEvent'],
> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SkippedEventReason'], ParentType, ContextType>;
};

export type ImportOfficialYearPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ImportOfficialYearPayload'] =
    ResolversParentTypes['ImportOfficialYearPayload'],
> = {
  calendar?: Resolver<Maybe<ResolversTypes['BusinessCalendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutSlaPolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutSlaPolicyPayload'] =
    ResolversParentTypes['PutSlaPolicyPayload'],
> = {
  policy?: Resolver<Maybe<ResolversTypes['SlaPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  firstAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  openedCause?: Resolver<ResolversTypes['DutyCause'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  releasedCause?: Resolver<Maybe<ResolversTypes['DutyCause']>, ParentType, ContextType>;
};

export type DutyKindResolvers = EnumResolverSignature<
  { ANSWER?: any; GUIDE?: any; TRANSFER?: any; REPORT_UPWARD?: any },
  ResolversTypes['DutyKind']
>;

export type DutyCauseResolvers = EnumResolverSignature<
  {
    OPENED?: any;
    CLAIMED?: any;
    ASSIGNED?: any;
    ACCEPTED?: any;
    OFFERED?: any;
    REFUSED?: any;
    WITHDRAWN?: any;
    EXPIRED?: any;
    BACKSTOP?: any;
    RESOLVED?: any;
    REOPENED?: any;
    MERGED?: any;
    UNMERGED?: any;
  },
  ResolversTypes['DutyCause']
>;

export type DutyConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DutyConnection'] =
    ResolversParentTypes['DutyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type TicketFlagResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TicketFlag'] = ResolversParentTypes['TicketFlag'],
> = {
  kind?: Resolver<ResolversTypes['TicketFlagKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type TicketFlagKindResolvers = EnumResolverSignature<
  { PASSED_AROUND?: any; RETURNED?: any; NO_BACKSTOP?: any },
  ResolversTypes['TicketFlagKind']
>;

export type TransferResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  toPerson?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  toTeamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferStatusResolvers = EnumResolverSignature<
  { OFFERED?: any; ACCEPTED?: any; REFUSED?: any; WITHDRAWN?: any; EXPIRED?: any },
  ResolversTypes['TransferStatus']
>;

export type TransferConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TransferConnection'] =
    ResolversParentTypes['TransferConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type DutyPolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DutyPolicy'] = ResolversParentTypes['DutyPolicy'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTransfers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerLimitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unownedLimitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxRefusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstResponseLimitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backstopOwnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamBackstops?: Resolver<Array<ResolversTypes['TeamBackstop']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamBackstopResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamBackstop'] = ResolversParentTypes['TeamBackstop'],
> = {
  teamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplianceReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceReport'] =
    ResolversParentTypes['ComplianceReport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplianceReportStatus'], ParentType, ContextType>;
  breachCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  builtAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  lines?: Resolver<
    Maybe<ResolversTypes['ComplianceLineConnection']>,
    ParentType,
    ContextType,
    RequireFields<ComplianceReportLinesArgs, 'first'>
  >;
  breaches?: Resolver<
    Maybe<ResolversTypes['ComplianceBreachConnection']>,
    ParentType,
    ContextType,
    RequireFields<ComplianceReportBreachesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplianceReportStatusResolvers = EnumResolverSignature<
  { READY?: any; PUBLISHED?: any },
  ResolversTypes['ComplianceReportStatus']
>;

export type ComplianceLineResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceLine'] =
    ResolversParentTypes['ComplianceLine'],
> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  breachCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplianceBreachResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceBreach'] =
    ResolversParentTypes['ComplianceBreach'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transferId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BreachKindResolvers = EnumResolverSignature<
  {
    OFFER_UNANSWERED?: any;
    UNOWNED?: any;
    PASSED_AROUND?: any;
    RETURNED?: any;
    REFUSED_WITHOUT_RULE?: any;
    FIRST_RESPONSE_LATE?: any;
  },
  ResolversTypes['BreachKind']
>;

export type ComplianceReportConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceReportConnection'] =
    ResolversParentTypes['ComplianceReportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ComplianceReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplianceReportEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceReportEdge'] =
    ResolversParentTypes['ComplianceReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComplianceReport'], ParentType, ContextType>;
};

export type ComplianceLineConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceLineConnection'] =
    ResolversParentTypes['ComplianceLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ComplianceLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplianceLineEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceLineEdge'] =
    ResolversParentTypes['ComplianceLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComplianceLine'], ParentType, ContextType>;
};

export type ComplianceBreachConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceBreachConnection'] =
    ResolversParentTypes['ComplianceBreachConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ComplianceBreachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplianceBreachEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ComplianceBreachEdge'] =
    ResolversParentTypes['ComplianceBreachEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComplianceBreach'], ParentType, ContextType>;
};

export type OfferTransferPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OfferTransferPayload'] =
    ResolversParentTypes['OfferTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptTransferPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AcceptTransferPayload'] =
    ResolversParentTypes['AcceptTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseTransferPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RefuseTransferPayload'] =
    ResolversParentTypes['RefuseTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTransferPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WithdrawTransferPayload'] =
    ResolversParentTypes['WithdrawTransferPayload'],
> = {
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutDutyPolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutDutyPolicyPayload'] =
    ResolversParentTypes['PutDutyPolicyPayload'],
> = {
  dutyPolicy?: Resolver<Maybe<ResolversTypes['DutyPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishComplianceReportPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PublishComplianceReportPayload'] =
    ResolversParentTypes['PublishComplianceReportPayload'],
> = {
  complianceReport?: Resolver<Maybe<ResolversTypes['ComplianceReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotificationConnection'] =
    ResolversParentTypes['NotificationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotificationEdge'] =
    ResolversParentTypes['NotificationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type SurveyConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyConnection'] =
    ResolversParentTypes['SurveyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookEndpointConnection'] =
    ResolversParentTypes['WebhookEndpointConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookEndpointEdge'] =
    ResolversParentTypes['WebhookEndpointEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] =
    ResolversParentTypes['WebhookDeliveryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] =
    ResolversParentTypes['WebhookDeliveryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type NotificationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ticketId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type NotificationMediumResolvers = EnumResolverSignature<
  { IN_APP?: any; EMAIL?: any; WEBHOOK?: any },
  ResolversTypes['NotificationMedium']
>;

export type NotificationPreferencesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotificationPreferences'] =
    ResolversParentTypes['NotificationPreferences'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietHours?: Resolver<Array<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
};

export type QuietHoursResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours'],
> = {
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationChoiceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotificationChoice'] =
    ResolversParentTypes['NotificationChoice'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['NotificationMedium'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SurveyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookEndpointResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookEndpoint'] =
    ResolversParentTypes['WebhookEndpoint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disabledByFailures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonalWebhookResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PersonalWebhook'] =
    ResolversParentTypes['PersonalWebhook'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disabledByFailures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookDeliveryStatusResolvers = EnumResolverSignature<
  { PENDING?: any; DELIVERED?: any; FAILED?: any },
  ResolversTypes['WebhookDeliveryStatus']
>;

export type WebhookDeliveryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookDelivery'] =
    ResolversParentTypes['WebhookDelivery'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
};

export type WebhookAttemptResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WebhookAttempt'] =
    ResolversParentTypes['WebhookAttempt'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] =
    ResolversParentTypes['MarkNotificationsReadPayload'],
> = {
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetNotificationPreferencesPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetNotificationPreferencesPayload'] =
    ResolversParentTypes['SetNotificationPreferencesPayload'],
> = {
  preferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerSurveyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AnswerSurveyPayload'] =
    ResolversParentTypes['AnswerSurveyPayload'],
> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerSurveyByTokenPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AnswerSurveyByTokenPayload'] =
    ResolversParentTypes['AnswerSurveyByTokenPayload'],
> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateWebhookEndpointPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreateWebhookEndpointPayload'] =
    ResolversParentTypes['CreateWebhookEndpointPayload'],
> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateWebhookEndpointPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UpdateWebhookEndpointPayload'] =
    ResolversParentTypes['UpdateWebhookEndpointPayload'],
> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteWebhookEndpointPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteWebhookEndpointPayload'] =
    ResolversParentTypes['DeleteWebhookEndpointPayload'],
> = {
  deletedEndpointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] =
    ResolversParentTypes['RotateWebhookSecretPayload'],
> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedeliverWebhookPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RedeliverWebhookPayload'] =
    ResolversParentTypes['RedeliverWebhookPayload'],
> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MyWebhookPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MyWebhookPayload'] =
    ResolversParentTypes['MyWebhookPayload'],
> = {
  webhook?: Resolver<Maybe<ResolversTypes['PersonalWebhook']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MyWebhookSecretPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MyWebhookSecretPayload'] =
    ResolversParentTypes['MyWebhookSecretPayload'],
> = {
  webhook?: Resolver<Maybe<ResolversTypes['PersonalWebhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteMyWebhookPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteMyWebhookPayload'] =
    ResolversParentTypes['DeleteMyWebhookPayload'],
> = {
  deletedWebhookId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamConnection'] =
    ResolversParentTypes['TeamConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type StaffLocaleResolvers = EnumResolverSignature<
  { ZH_CN?: any; EN?: any },
  ResolversTypes['StaffLocale']
>;

export type StaffMemberResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['StaffLocale'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['MemberSkill']>, ParentType, ContextType>;
  capacities?: Resolver<Array<ResolversTypes['ChannelCapacity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StaffMemberConnection'] =
    ResolversParentTypes['StaffMemberConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StaffMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StaffMemberEdge'] =
    ResolversParentTypes['StaffMemberEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type MemberSkillResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MemberSkill'] = ResolversParentTypes['MemberSkill'],
> = {
  skillId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SkillResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SkillConnection'] =
    ResolversParentTypes['SkillConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type ChannelCapacityResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChannelCapacity'] =
    ResolversParentTypes['ChannelCapacity'],
> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceStateResolvers = EnumResolverSignature<
  { AVAILABLE?: any; AWAY?: any; BUSY?: any; OFFLINE?: any },
  ResolversTypes['PresenceState']
>;

export type PresenceEndResolvers = EnumResolverSignature<
  { CHANGED?: any; SILENT?: any },
  ResolversTypes['PresenceEnd']
>;

export type PresenceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence'],
> = {
  memberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PresenceState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  renewBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceIntervalResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PresenceInterval'] =
    ResolversParentTypes['PresenceInterval'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PresenceState'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PresenceEnd']>, ParentType, ContextType>;
};

export type PresenceIntervalConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PresenceIntervalConnection'] =
    ResolversParentTypes['PresenceIntervalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PresenceIntervalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PresenceIntervalEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PresenceIntervalEdge'] =
    ResolversParentTypes['PresenceIntervalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PresenceInterval'], ParentType, ContextType>;
};

export type WorkedTimeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkedTime'] = ResolversParentTypes['WorkedTime'],
> = {
  availableSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  busySeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  awaySeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TeamBoardConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamBoardConnection'] =
    ResolversParentTypes['TeamBoardConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TeamBoardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  queuedTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamBoardEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamBoardEdge'] = ResolversParentTypes['TeamBoardEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamBoardMember'], ParentType, ContextType>;
};

export type TeamBoardMemberResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamBoardMember'] =
    ResolversParentTypes['TeamBoardMember'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  loads?: Resolver<Array<ResolversTypes['ChannelLoad']>, ParentType, ContextType>;
  shiftStanding?: Resolver<ResolversTypes['ShiftStanding'], ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type ShiftStandingResolvers = EnumResolverSignature<
  { ON?: any; OFF?: any; NONE?: any },
  ResolversTypes['ShiftStanding']
>;

export type ShiftPolicyResolvers = EnumResolverSignature<
  { REQUIRED?: any; WHEN_ASSIGNED?: any; IGNORED?: any },
  ResolversTypes['ShiftPolicy']
>;

export type ShiftResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['CalendarDefinition'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftConnection'] =
    ResolversParentTypes['ShiftConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
};

export type ShiftAssignmentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftAssignment'] =
    ResolversParentTypes['ShiftAssignment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftAssignmentConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftAssignmentConnection'] =
    ResolversParentTypes['ShiftAssignmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ShiftAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShiftAssignmentEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftAssignmentEdge'] =
    ResolversParentTypes['ShiftAssignmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShiftAssignment'], ParentType, ContextType>;
};

export type ChannelLoadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChannelLoad'] = ResolversParentTypes['ChannelLoad'],
> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  openTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingStrategyResolvers = EnumResolverSignature<
  { ROUND_ROBIN?: any; LEAST_LOADED?: any },
  ResolversTypes['RoutingStrategy']
>;

export type RoutingRuleResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RoutingRule'] = ResolversParentTypes['RoutingRule'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['Grade']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['RoutingStrategy'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['RequiredSkill']>, ParentType, ContextType>;
  relaxes?: Resolver<Array<ResolversTypes['RelaxStep']>, ParentType, ContextType>;
  overflows?: Resolver<Array<ResolversTypes['OverflowStep']>, ParentType, ContextType>;
  shiftPolicy?: Resolver<ResolversTypes['ShiftPolicy'], ParentType, ContextType>;
  shiftRelaxes?: Resolver<Array<ResolversTypes['ShiftRelaxStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingRuleConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RoutingRuleConnection'] =
    ResolversParentTypes['RoutingRuleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RoutingRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoutingRuleEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RoutingRuleEdge'] =
    ResolversParentTypes['RoutingRuleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoutingRule'], ParentType, ContextType>;
};

export type RequiredSkillResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RequiredSkill'] = ResolversParentTypes['RequiredSkill'],
> = {
  skillId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelaxStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RelaxStep'] = ResolversParentTypes['RelaxStep'],
> = {
  afterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftRelaxStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftRelaxStep'] =
    ResolversParentTypes['ShiftRelaxStep'],
> = {
  afterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ShiftPolicy'], ParentType, ContextType>;
};

export type OverflowStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OverflowStep'] = ResolversParentTypes['OverflowStep'],
> = {
  afterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type RoutingReceiptResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RoutingReceipt'] =
    ResolversParentTypes['RoutingReceipt'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticketVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleUuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['RoutingStrategy'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['RequiredSkill']>, ParentType, ContextType>;
  shiftPolicy?: Resolver<Maybe<ResolversTypes['ShiftPolicy']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['RoutingCandidate']>, ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  winnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RoutingReason'], ParentType, ContextType>;
  waitedSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoutingCandidateResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RoutingCandidate'] =
    ResolversParentTypes['RoutingCandidate'],
> = {
  memberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedBy?: Resolver<Maybe<ResolversTypes['RoutingFilter']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type RoutingFilterResolvers = EnumResolverSignature<
  {
    INACTIVE?: any;
    OFF_SHIFT?: any;
    NOT_AVAILABLE?: any;
    EXCLUDED?: any;
    SKILL?: any;
    CAPACITY?: any;
  },
  ResolversTypes['RoutingFilter']
>;

export type RoutingReasonResolvers = EnumResolverSignature<
  { DEDICATED_AGENT?: any; BEST_SCORE?: any; LONGEST_IDLE?: any; NOBODY?: any },
  ResolversTypes['RoutingReason']
>;

export type TeamPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TeamPayload'] = ResolversParentTypes['TeamPayload'],
> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffMemberPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StaffMemberPayload'] =
    ResolversParentTypes['StaffMemberPayload'],
> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SkillPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SkillPayload'] = ResolversParentTypes['SkillPayload'],
> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DefaultCapacitiesPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DefaultCapacitiesPayload'] =
    ResolversParentTypes['DefaultCapacitiesPayload'],
> = {
  capacities?: Resolver<Maybe<Array<ResolversTypes['ChannelCapacity']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PresencePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PresencePayload'] =
    ResolversParentTypes['PresencePayload'],
> = {
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingRulePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RoutingRulePayload'] =
    ResolversParentTypes['RoutingRulePayload'],
> = {
  rule?: Resolver<Maybe<ResolversTypes['RoutingRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShiftPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftPayload'] = ResolversParentTypes['ShiftPayload'],
> = {
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShiftAssignmentPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ShiftAssignmentPayload'] =
    ResolversParentTypes['ShiftAssignmentPayload'],
> = {
  assignment?: Resolver<Maybe<ResolversTypes['ShiftAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveShiftAssignmentPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RemoveShiftAssignmentPayload'] =
    ResolversParentTypes['RemoveShiftAssignmentPayload'],
> = {
  removedAssignmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AssignTicketPayload'] =
    ResolversParentTypes['AssignTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VisibilityResolvers = EnumResolverSignature<
  { PERSONAL?: any; TEAM?: any; ALL?: any },
  ResolversTypes['Visibility']
>;

export type CannedReplyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CannedReply'] = ResolversParentTypes['CannedReply'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MacroResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Macro'] = ResolversParentTypes['Macro'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['MacroAction']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MacroActionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MacroAction'] = ResolversParentTypes['MacroAction'],
> = {
  replyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pause?: Resolver<Maybe<ResolversTypes['MacroPause']>, ParentType, ContextType>;
};

export type MacroPauseResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MacroPause'] = ResolversParentTypes['MacroPause'],
> = {
  reason?: Resolver<ResolversTypes['WaitingReason'], ParentType, ContextType>;
  resumeAfterMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MacroStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MacroStep'] = ResolversParentTypes['MacroStep'],
> = {
  kind?: Resolver<Maybe<ResolversTypes['TimelineEntryKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CannedReplyConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CannedReplyConnection'] =
    ResolversParentTypes['CannedReplyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CannedReplyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CannedReplyEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CannedReplyEdge'] =
    ResolversParentTypes['CannedReplyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CannedReply'], ParentType, ContextType>;
};

export type MacroConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MacroConnection'] =
    ResolversParentTypes['MacroConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MacroEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MacroEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MacroEdge'] = ResolversParentTypes['MacroEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Macro'], ParentType, ContextType>;
};

export type SaveCannedReplyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveCannedReplyPayload'] =
    ResolversParentTypes['SaveCannedReplyPayload'],
> = {
  cannedReply?: Resolver<Maybe<ResolversTypes['CannedReply']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteCannedReplyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteCannedReplyPayload'] =
    ResolversParentTypes['DeleteCannedReplyPayload'],
> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMacroPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveMacroPayload'] =
    ResolversParentTypes['SaveMacroPayload'],
> = {
  macro?: Resolver<Maybe<ResolversTypes['Macro']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteMacroPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteMacroPayload'] =
    ResolversParentTypes['DeleteMacroPayload'],
> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunMacroPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RunMacroPayload'] =
    ResolversParentTypes['RunMacroPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<Array<ResolversTypes['MacroStep']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollaborationLimitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CollaborationLimit'] =
    ResolversParentTypes['CollaborationLimit'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetCollaborationLimitPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetCollaborationLimitPayload'] =
    ResolversParentTypes['SetCollaborationLimitPayload'],
> = {
  limit?: Resolver<Maybe<ResolversTypes['CollaborationLimit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'],
> = {
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeliveryStateResolvers = EnumResolverSignature<
  { QUEUED?: any; SENT?: any; FAILED?: any; BOUNCED?: any },
  ResolversTypes['DeliveryState']
>;

export type InboundMailResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InboundMail'] = ResolversParentTypes['InboundMail'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailbox?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InboundMailState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboundMailStateResolvers = EnumResolverSignature<
  { RECEIVED?: any; PROCESSED?: any; QUARANTINED?: any; DISCARDED?: any },
  ResolversTypes['InboundMailState']
>;

export type MailboxResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Mailbox'] = ResolversParentTypes['Mailbox'],
> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  confirms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboundMailConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InboundMailConnection'] =
    ResolversParentTypes['InboundMailConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InboundMailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InboundMailEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InboundMailEdge'] =
    ResolversParentTypes['InboundMailEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboundMail'], ParentType, ContextType>;
};

export type MailboxConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MailboxConnection'] =
    ResolversParentTypes['MailboxConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MailboxEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MailboxEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MailboxEdge'] = ResolversParentTypes['MailboxEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mailbox'], ParentType, ContextType>;
};

export type RetryInboundMailPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RetryInboundMailPayload'] =
    ResolversParentTypes['RetryInboundMailPayload'],
> = {
  mail?: Resolver<Maybe<ResolversTypes['InboundMail']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardInboundMailPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DiscardInboundMailPayload'] =
    ResolversParentTypes['DiscardInboundMailPayload'],
> = {
  mail?: Resolver<Maybe<ResolversTypes['InboundMail']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMailboxPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveMailboxPayload'] =
    ResolversParentTypes['SaveMailboxPayload'],
> = {
  mailbox?: Resolver<Maybe<ResolversTypes['Mailbox']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UrgencyResolvers = EnumResolverSignature<
  { LOW?: any; MEDIUM?: any; HIGH?: any; CRITICAL?: any },
  ResolversTypes['Urgency']
>;

export type ComplexityResolvers = EnumResolverSignature<
  { SIMPLE?: any; MODERATE?: any; COMPLEX?: any },
  ResolversTypes['Complexity']
>;

export type GradingMatrixResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GradingMatrix'] = ResolversParentTypes['GradingMatrix'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['GradingCell']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GradingCellResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GradingCell'] = ResolversParentTypes['GradingCell'],
> = {
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  complexity?: Resolver<ResolversTypes['Complexity'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
};

export type QueueCountersResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QueueCounters'] = ResolversParentTypes['QueueCounters'],
> = {
  urgent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  important?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  general?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PageStatus'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ladderVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['FiredPageStep']>, ParentType, ContextType>;
  nextStepAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledged?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageStatusResolvers = EnumResolverSignature<
  { CLIMBING?: any; ACKNOWLEDGED?: any; EXHAUSTED?: any; ENDED?: any },
  ResolversTypes['PageStatus']
>;

export type FiredPageStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FiredPageStep'] = ResolversParentTypes['FiredPageStep'],
> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['PageTarget'], ParentType, ContextType>;
  pagedIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageTargetResolvers = EnumResolverSignature<
  { SUPERVISOR?: any; MANAGER?: any; TEAM_SUPERVISOR?: any; PERSON?: any },
  ResolversTypes['PageTarget']
>;

export type EscalationLadderResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EscalationLadder'] =
    ResolversParentTypes['EscalationLadder'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
  exhaustedAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EscalationStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EscalationStep'] =
    ResolversParentTypes['EscalationStep'],
> = {
  afterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['PageTarget'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnDutyPeriodResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OnDutyPeriod'] = ResolversParentTypes['OnDutyPeriod'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OnDutyRole'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OnDutyRoleResolvers = EnumResolverSignature<
  { SUPERVISOR?: any; MANAGER?: any },
  ResolversTypes['OnDutyRole']
>;

export type SupervisionOrderResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SupervisionOrder'] =
    ResolversParentTypes['SupervisionOrder'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  targetNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupervisionOrderStatus'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignee?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chaseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['SupervisionVerdict']>, ParentType, ContextType>;
  verdictNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionOrderStatusResolvers = EnumResolverSignature<
  { OPEN?: any; ACKNOWLEDGED?: any; REPLIED?: any; CLOSED?: any },
  ResolversTypes['SupervisionOrderStatus']
>;

export type SupervisionVerdictResolvers = EnumResolverSignature<
  { SATISFIED?: any; UNSATISFIED?: any },
  ResolversTypes['SupervisionVerdict']
>;

export type SupervisionPolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SupervisionPolicy'] =
    ResolversParentTypes['SupervisionPolicy'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindBeforeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultLimitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chasesPerLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highestLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PageConnection'] =
    ResolversParentTypes['PageConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PageEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PageEdge'] = ResolversParentTypes['PageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
};

export type OnDutyPeriodConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OnDutyPeriodConnection'] =
    ResolversParentTypes['OnDutyPeriodConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OnDutyPeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OnDutyPeriodEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OnDutyPeriodEdge'] =
    ResolversParentTypes['OnDutyPeriodEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OnDutyPeriod'], ParentType, ContextType>;
};

export type SupervisionOrderConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SupervisionOrderConnection'] =
    ResolversParentTypes['SupervisionOrderConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionOrderEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SupervisionOrderEdge'] =
    ResolversParentTypes['SupervisionOrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
};

export type GradeTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GradeTicketPayload'] =
    ResolversParentTypes['GradeTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutGradingMatrixPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutGradingMatrixPayload'] =
    ResolversParentTypes['PutGradingMatrixPayload'],
> = {
  gradingMatrix?: Resolver<Maybe<ResolversTypes['GradingMatrix']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgePagePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AcknowledgePagePayload'] =
    ResolversParentTypes['AcknowledgePagePayload'],
> = {
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutEscalationLadderPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutEscalationLadderPayload'] =
    ResolversParentTypes['PutEscalationLadderPayload'],
> = {
  escalationLadder?: Resolver<Maybe<ResolversTypes['EscalationLadder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutOnDutyPeriodPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutOnDutyPeriodPayload'] =
    ResolversParentTypes['PutOnDutyPeriodPayload'],
> = {
  period?: Resolver<Maybe<ResolversTypes['OnDutyPeriod']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveOnDutyPeriodPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RemoveOnDutyPeriodPayload'] =
    ResolversParentTypes['RemoveOnDutyPeriodPayload'],
> = {
  period?: Resolver<Maybe<ResolversTypes['OnDutyPeriod']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenSupervisionOrderPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenSupervisionOrderPayload'] =
    ResolversParentTypes['OpenSupervisionOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeSupervisionOrderPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AcknowledgeSupervisionOrderPayload'] =
    ResolversParentTypes['AcknowledgeSupervisionOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToSupervisionOrderPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReplyToSupervisionOrderPayload'] =
    ResolversParentTypes['ReplyToSupervisionOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChaseSupervisionOrderPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChaseSupervisionOrderPayload'] =
    ResolversParentTypes['ChaseSupervisionOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSupervisionOrderPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CloseSupervisionOrderPayload'] =
    ResolversParentTypes['CloseSupervisionOrderPayload'],
> = {
  order?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutSupervisionPolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutSupervisionPolicyPayload'] =
    ResolversParentTypes['PutSupervisionPolicyPayload'],
> = {
  supervisionPolicy?: Resolver<Maybe<ResolversTypes['SupervisionPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PhoneCallResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PhoneCall'] = ResolversParentTypes['PhoneCall'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CallDirection'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CallOutcome'], ParentType, ContextType>;
  callerNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calledNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callback?: Resolver<Maybe<ResolversTypes['Callback']>, ParentType, ContextType>;
  suggestedTickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallDirectionResolvers = EnumResolverSignature<
  { INBOUND?: any; OUTBOUND?: any },
  ResolversTypes['CallDirection']
>;

export type CallOutcomeResolvers = EnumResolverSignature<
  { RINGING?: any; TALKING?: any; ANSWERED?: any; MISSED?: any; NOT_REACHED?: any },
  ResolversTypes['CallOutcome']
>;

export type CallbackResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Callback'] = ResolversParentTypes['Callback'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missedCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resultCallId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PhoneCallConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PhoneCallConnection'] =
    ResolversParentTypes['PhoneCallConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PhoneCallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PhoneCallEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PhoneCallEdge'] = ResolversParentTypes['PhoneCallEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PhoneCall'], ParentType, ContextType>;
};

export type CallSourceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallSource'] = ResolversParentTypes['CallSource'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callbackCalendarId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CallSourceConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallSourceConnection'] =
    ResolversParentTypes['CallSourceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CallSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallSourceEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallSourceEdge'] =
    ResolversParentTypes['CallSourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallSource'], ParentType, ContextType>;
};

export type UnreadCallReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnreadCallReport'] =
    ResolversParentTypes['UnreadCallReport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UnreadCallReportConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnreadCallReportConnection'] =
    ResolversParentTypes['UnreadCallReportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['UnreadCallReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnreadCallReportEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnreadCallReportEdge'] =
    ResolversParentTypes['UnreadCallReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnreadCallReport'], ParentType, ContextType>;
};

export type CallExtensionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallExtension'] = ResolversParentTypes['CallExtension'],
> = {
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallExtensionConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallExtensionConnection'] =
    ResolversParentTypes['CallExtensionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CallExtensionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallExtensionEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallExtensionEdge'] =
    ResolversParentTypes['CallExtensionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallExtension'], ParentType, ContextType>;
};

export type OpenTicketFromCallPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenTicketFromCallPayload'] =
    ResolversParentTypes['OpenTicketFromCallPayload'],
> = {
  call?: Resolver<Maybe<ResolversTypes['PhoneCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkCallToTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LinkCallToTicketPayload'] =
    ResolversParentTypes['LinkCallToTicketPayload'],
> = {
  call?: Resolver<Maybe<ResolversTypes['PhoneCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallSourceSecretPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallSourceSecretPayload'] =
    ResolversParentTypes['CallSourceSecretPayload'],
> = {
  source?: Resolver<Maybe<ResolversTypes['CallSource']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallSourcePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallSourcePayload'] =
    ResolversParentTypes['CallSourcePayload'],
> = {
  source?: Resolver<Maybe<ResolversTypes['CallSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallExtensionPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CallExtensionPayload'] =
    ResolversParentTypes['CallExtensionPayload'],
> = {
  extension?: Resolver<Maybe<ResolversTypes['CallExtension']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChatResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChatState'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['ChatEndReason']>, ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastMessageAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  queuePlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<
    Maybe<ResolversTypes['ChatEventConnection']>,
    ParentType,
    ContextType,
    RequireFields<ChatEventsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatStateResolvers = EnumResolverSignature<
  { WAITING?: any; OPEN?: any; ENDED?: any },
  ResolversTypes['ChatState']
>;

export type ChatEndReasonResolvers = EnumResolverSignature<
  { BY_CUSTOMER?: any; BY_AGENT?: any; IDLE?: any; NO_AGENT?: any },
  ResolversTypes['ChatEndReason']
>;

export type ChatConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChatConnection'] =
    ResolversParentTypes['ChatConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChatEdge'] = ResolversParentTypes['ChatEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
};

export type ChatEventResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChatEvent'] = ResolversParentTypes['ChatEvent'],
> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChatEventKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  fromCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['ChatEndReason']>, ParentType, ContextType>;
  queuePlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChatEventKindResolvers = EnumResolverSignature<
  {
    STARTED?: any;
    MESSAGE?: any;
    AGENT_JOINED?: any;
    AGENT_LEFT?: any;
    MOVED?: any;
    ENDED?: any;
    TYPING?: any;
    QUEUE_MOVED?: any;
  },
  ResolversTypes['ChatEventKind']
>;

export type ChatEventConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChatEventConnection'] =
    ResolversParentTypes['ChatEventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChatEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatEventEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChatEventEdge'] = ResolversParentTypes['ChatEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatEvent'], ParentType, ContextType>;
};

export type StartChatPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StartChatPayload'] =
    ResolversParentTypes['StartChatPayload'],
> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendChatMessagePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SendChatMessagePayload'] =
    ResolversParentTypes['SendChatMessagePayload'],
> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['ChatEventEdge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndChatPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EndChatPayload'] =
    ResolversParentTypes['EndChatPayload'],
> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SayTypingPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SayTypingPayload'] =
    ResolversParentTypes['SayTypingPayload'],
> = {
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerRecordResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerRecord'] =
    ResolversParentTypes['CustomerRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  traits?: Resolver<Array<ResolversTypes['CustomerTrait']>, ParentType, ContextType>;
  classificationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['CustomerMembership']>, ParentType, ContextType>;
  members?: Resolver<
    Maybe<ResolversTypes['CustomerConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerRecordMembersArgs, 'first'>
  >;
  completeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<
    Maybe<ResolversTypes['CustomerChangeConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerRecordHistoryArgs, 'first'>
  >;
  mergedInto?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  demands?: Resolver<
    Maybe<ResolversTypes['DemandConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerRecordDemandsArgs, 'first'>
  >;
  timeline?: Resolver<
    Maybe<ResolversTypes['CustomerTimelineConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerRecordTimelineArgs, 'first'>
  >;
  standing?: Resolver<Maybe<ResolversTypes['CustomerStanding']>, ParentType, ContextType>;
  tierExplanation?: Resolver<Maybe<ResolversTypes['TierExplanation']>, ParentType, ContextType>;
  tierHistory?: Resolver<
    Maybe<ResolversTypes['TierChangeConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerRecordTierHistoryArgs, 'first'>
  >;
  orders?: Resolver<
    Maybe<ResolversTypes['CustomerOrderConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerRecordOrdersArgs, 'first'>
  >;
  spending?: Resolver<Maybe<Array<ResolversTypes['SpendingTotal']>>, ParentType, ContextType>;
  churnRisk?: Resolver<Maybe<ResolversTypes['ChurnRisk']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerKindResolvers = EnumResolverSignature<
  { PERSON?: any; ORGANISATION?: any },
  ResolversTypes['CustomerKind']
>;

export type CustomerStatusResolvers = EnumResolverSignature<
  { PROSPECT?: any; ACTIVE?: any; DORMANT?: any; CLOSED?: any },
  ResolversTypes['CustomerStatus']
>;

export type ContactPointKindResolvers = EnumResolverSignature<
  { PHONE?: any; EMAIL?: any },
  ResolversTypes['ContactPointKind']
>;

export type ContactPointResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint'],
> = {
  kind?: Resolver<ResolversTypes['ContactPointKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress'],
> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerTraitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerTrait'] = ResolversParentTypes['CustomerTrait'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerMembershipResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerMembership'] =
    ResolversParentTypes['CustomerMembership'],
> = {
  organisation?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerConnection'] =
    ResolversParentTypes['CustomerConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerRecord'], ParentType, ContextType>;
};

export type CustomerChangeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerChange'] =
    ResolversParentTypes['CustomerChange'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type CustomerChangeConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerChangeConnection'] =
    ResolversParentTypes['CustomerChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerChangeEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerChangeEdge'] =
    ResolversParentTypes['CustomerChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerChange'], ParentType, ContextType>;
};

export type ClassificationDimensionResolvers = EnumResolverSignature<
  { INDUSTRY?: any; REGION?: any; KIND?: any },
  ResolversTypes['ClassificationDimension']
>;

export type ClassificationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Classification'] =
    ResolversParentTypes['Classification'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['ClassificationDimension'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClassificationConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ClassificationConnection'] =
    ResolversParentTypes['ClassificationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClassificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClassificationEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ClassificationEdge'] =
    ResolversParentTypes['ClassificationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
};

export type CompletenessWeightResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CompletenessWeight'] =
    ResolversParentTypes['CompletenessWeight'],
> = {
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCustomerPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreateCustomerPayload'] =
    ResolversParentTypes['CreateCustomerPayload'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UpdateCustomerPayload'] =
    ResolversParentTypes['UpdateCustomerPayload'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveClassificationPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveClassificationPayload'] =
    ResolversParentTypes['SaveClassificationPayload'],
> = {
  classification?: Resolver<Maybe<ResolversTypes['Classification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetCompletenessWeightPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetCompletenessWeightPayload'] =
    ResolversParentTypes['SetCompletenessWeightPayload'],
> = {
  completenessWeight?: Resolver<
    Maybe<ResolversTypes['CompletenessWeight']>,
    ParentType,
    ContextType
  >;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DuplicateSignalResolvers = EnumResolverSignature<
  {
    PHONE?: any;
    EMAIL?: any;
    PERSON_NAME?: any;
    ORGANISATION_NAME?: any;
    ORGANISATION?: any;
    CITY?: any;
  },
  ResolversTypes['DuplicateSignal']
>;

export type DuplicateProposalStateResolvers = EnumResolverSignature<
  { PROPOSED?: any; DISMISSED?: any; MERGED?: any; WITHDRAWN?: any },
  ResolversTypes['DuplicateProposalState']
>;

export type DuplicateProposalResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DuplicateProposal'] =
    ResolversParentTypes['DuplicateProposal'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['DuplicateSignal']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DuplicateProposalState'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DuplicateProposalConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DuplicateProposalConnection'] =
    ResolversParentTypes['DuplicateProposalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuplicateProposalEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DuplicateProposalEdge'] =
    ResolversParentTypes['DuplicateProposalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateProposal'], ParentType, ContextType>;
};

export type DuplicatePointsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DuplicatePoints'] =
    ResolversParentTypes['DuplicatePoints'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetDuplicatePointsPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetDuplicatePointsPayload'] =
    ResolversParentTypes['SetDuplicatePointsPayload'],
> = {
  duplicatePoints?: Resolver<Maybe<ResolversTypes['DuplicatePoints']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissDuplicateProposalPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DismissDuplicateProposalPayload'] =
    ResolversParentTypes['DismissDuplicateProposalPayload'],
> = {
  proposal?: Resolver<Maybe<ResolversTypes['DuplicateProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeCustomersPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MergeCustomersPayload'] =
    ResolversParentTypes['MergeCustomersPayload'],
> = {
  source?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnmergeCustomerPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnmergeCustomerPayload'] =
    ResolversParentTypes['UnmergeCustomerPayload'],
> = {
  source?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyQuestionKindResolvers = EnumResolverSignature<
  { SINGLE?: any; MULTIPLE?: any; SCALE?: any; NPS?: any; TEXT?: any },
  ResolversTypes['SurveyQuestionKind']
>;

export type SurveyChannelResolvers = EnumResolverSignature<
  { ONLINE?: any; PHONE?: any; FOCUS_GROUP?: any },
  ResolversTypes['SurveyChannel']
>;

export type SurveyCampaignStatusResolvers = EnumResolverSignature<
  { PLANNED?: any; RUNNING?: any; CLOSED?: any },
  ResolversTypes['SurveyCampaignStatus']
>;

export type BilingualTextResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText'],
> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyChoiceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyChoice'] = ResolversParentTypes['SurveyChoice'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type SurveyConditionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyCondition'] =
    ResolversParentTypes['SurveyCondition'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anyOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SurveyQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyQuestion'] =
    ResolversParentTypes['SurveyQuestion'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyQuestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['SurveyChoice']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['SurveyCondition']>, ParentType, ContextType>;
};

export type SurveyTemplateResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyTemplate'] =
    ResolversParentTypes['SurveyTemplate'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SurveyQuestion']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type SurveyPolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyPolicy'] = ResolversParentTypes['SurveyPolicy'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fatigueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fatigueLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asksAfterTickets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mailedChannels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  afterTicketsCounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SurveyStratumResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyStratum'] = ResolversParentTypes['SurveyStratum'],
> = {
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyCampaignResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyCampaign'] =
    ResolversParentTypes['SurveyCampaign'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  templateCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SurveyChannel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SurveyCampaignStatus'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  strata?: Resolver<Array<ResolversTypes['SurveyStratum']>, ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repeatMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asksAfterTickets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['SurveyDelivery']>, ParentType, ContextType>;
};

export type SurveyDeliveryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyDelivery'] =
    ResolversParentTypes['SurveyDelivery'],
> = {
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noAddress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyMailStateResolvers = EnumResolverSignature<
  { QUEUED?: any; SENT?: any; FAILED?: any; NO_ADDRESS?: any },
  ResolversTypes['SurveyMailState']
>;

export type SurveyInvitationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyInvitation'] =
    ResolversParentTypes['SurveyInvitation'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  campaignUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mailState?: Resolver<Maybe<ResolversTypes['SurveyMailState']>, ParentType, ContextType>;
  mailReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyLinkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyLink'] = ResolversParentTypes['SurveyLink'],
> = {
  invitationUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SurveyNoteResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyNote'] = ResolversParentTypes['SurveyNote'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type SurveyWordsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyWords'] = ResolversParentTypes['SurveyWords'],
> = {
  invitationUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SurveyResponseRateResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyResponseRate'] =
    ResolversParentTypes['SurveyResponseRate'],
> = {
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SurveyValueCountResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyValueCount'] =
    ResolversParentTypes['SurveyValueCount'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyQuestionFiguresResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyQuestionFigures'] =
    ResolversParentTypes['SurveyQuestionFigures'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['SurveyValueCount']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SurveyReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyReport'] = ResolversParentTypes['SurveyReport'],
> = {
  campaign?: Resolver<ResolversTypes['SurveyCampaign'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['SurveyTemplate'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['SurveyResponseRate']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['SurveyQuestionFigures']>, ParentType, ContextType>;
};

export type SurveyTemplateConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyTemplateConnection'] =
    ResolversParentTypes['SurveyTemplateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SurveyTemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyTemplateEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyTemplateEdge'] =
    ResolversParentTypes['SurveyTemplateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyTemplate'], ParentType, ContextType>;
};

export type SurveyCampaignConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyCampaignConnection'] =
    ResolversParentTypes['SurveyCampaignConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SurveyCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyCampaignEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyCampaignEdge'] =
    ResolversParentTypes['SurveyCampaignEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyCampaign'], ParentType, ContextType>;
};

export type SurveyInvitationConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyInvitationConnection'] =
    ResolversParentTypes['SurveyInvitationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SurveyInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyInvitationEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyInvitationEdge'] =
    ResolversParentTypes['SurveyInvitationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyInvitation'], ParentType, ContextType>;
};

export type SurveyNoteConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyNoteConnection'] =
    ResolversParentTypes['SurveyNoteConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SurveyNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyNoteEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyNoteEdge'] =
    ResolversParentTypes['SurveyNoteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyNote'], ParentType, ContextType>;
};

export type SurveyWordsConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyWordsConnection'] =
    ResolversParentTypes['SurveyWordsConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SurveyWordsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyWordsEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SurveyWordsEdge'] =
    ResolversParentTypes['SurveyWordsEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyWords'], ParentType, ContextType>;
};

export type PublishSurveyTemplatePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PublishSurveyTemplatePayload'] =
    ResolversParentTypes['PublishSurveyTemplatePayload'],
> = {
  template?: Resolver<Maybe<ResolversTypes['SurveyTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetSurveyPolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetSurveyPolicyPayload'] =
    ResolversParentTypes['SetSurveyPolicyPayload'],
> = {
  policy?: Resolver<Maybe<ResolversTypes['SurveyPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanSurveyCampaignPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PlanSurveyCampaignPayload'] =
    ResolversParentTypes['PlanSurveyCampaignPayload'],
> = {
  campaign?: Resolver<Maybe<ResolversTypes['SurveyCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSurveyCampaignPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CloseSurveyCampaignPayload'] =
    ResolversParentTypes['CloseSurveyCampaignPayload'],
> = {
  campaign?: Resolver<Maybe<ResolversTypes['SurveyCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InviteToSurveyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InviteToSurveyPayload'] =
    ResolversParentTypes['InviteToSurveyPayload'],
> = {
  invitation?: Resolver<Maybe<ResolversTypes['SurveyInvitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueSurveyLinksPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['IssueSurveyLinksPayload'] =
    ResolversParentTypes['IssueSurveyLinksPayload'],
> = {
  links?: Resolver<Maybe<Array<ResolversTypes['SurveyLink']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSurveyAnswersPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecordSurveyAnswersPayload'] =
    ResolversParentTypes['RecordSurveyAnswersPayload'],
> = {
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSurveyNotePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AddSurveyNotePayload'] =
    ResolversParentTypes['AddSurveyNotePayload'],
> = {
  note?: Resolver<Maybe<ResolversTypes['SurveyNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DemandResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DemandStatus'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DemandOrigin'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joinedInto?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['DemandDepartment']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DemandDecision']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  untold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  voters?: Resolver<
    Maybe<ResolversTypes['DemandVoteConnection']>,
    ParentType,
    ContextType,
    RequireFields<DemandVotersArgs, 'first'>
  >;
  tellings?: Resolver<
    Maybe<ResolversTypes['DemandTellingConnection']>,
    ParentType,
    ContextType,
    RequireFields<DemandTellingsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandStatusResolvers = EnumResolverSignature<
  {
    RAISED?: any;
    ROUTED?: any;
    ACCEPTED?: any;
    PLANNED?: any;
    DELIVERED?: any;
    DECLINED?: any;
    JOINED?: any;
  },
  ResolversTypes['DemandStatus']
>;

export type DemandOriginKindResolvers = EnumResolverSignature<
  {
    MANUAL?: any;
    TICKET?: any;
    SURVEY_ANSWER?: any;
    CALL?: any;
    CHAT?: any;
    VISIT?: any;
    COMPLAINT?: any;
  },
  ResolversTypes['DemandOriginKind']
>;

export type DemandOrderResolvers = EnumResolverSignature<
  { NEWEST?: any; VOTES?: any },
  ResolversTypes['DemandOrder']
>;

export type DemandOutcomeResolvers = EnumResolverSignature<
  { DELIVERED?: any; DECLINED?: any },
  ResolversTypes['DemandOutcome']
>;

export type DemandTellingStateResolvers = EnumResolverSignature<
  { PENDING?: any; TOLD?: any; WITHDRAWN?: any },
  ResolversTypes['DemandTellingState']
>;

export type DemandOriginResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandOrigin'] = ResolversParentTypes['DemandOrigin'],
> = {
  kind?: Resolver<ResolversTypes['DemandOriginKind'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemandDecisionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandDecision'] =
    ResolversParentTypes['DemandDecision'],
> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemandVoteResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandVote'] = ResolversParentTypes['DemandVote'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  demandUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DemandOrigin'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type DemandTellingResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandTelling'] = ResolversParentTypes['DemandTelling'],
> = {
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DemandOutcome'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DemandTellingState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['DemandOrigin']>, ParentType, ContextType>;
};

export type DemandDepartmentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandDepartment'] =
    ResolversParentTypes['DemandDepartment'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decideWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DemandReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandReport'] = ResolversParentTypes['DemandReport'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DemandCounts'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['DemandCounts']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['DemandAges']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DemandAges'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DemandAges'], ParentType, ContextType>;
};

export type DemandCountsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandCounts'] = ResolversParentTypes['DemandCounts'],
> = {
  department?: Resolver<Maybe<ResolversTypes['DemandDepartment']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DemandAgesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandAges'] = ResolversParentTypes['DemandAges'],
> = {
  status?: Resolver<Maybe<ResolversTypes['DemandStatus']>, ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ninetiethSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  oldestSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DemandConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandConnection'] =
    ResolversParentTypes['DemandConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DemandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DemandEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandEdge'] = ResolversParentTypes['DemandEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type DemandVoteConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandVoteConnection'] =
    ResolversParentTypes['DemandVoteConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DemandVoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DemandVoteEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandVoteEdge'] =
    ResolversParentTypes['DemandVoteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemandVote'], ParentType, ContextType>;
};

export type DemandTellingConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandTellingConnection'] =
    ResolversParentTypes['DemandTellingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DemandTellingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DemandTellingEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandTellingEdge'] =
    ResolversParentTypes['DemandTellingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemandTelling'], ParentType, ContextType>;
};

export type CustomerTimelineConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerTimelineConnection'] =
    ResolversParentTypes['CustomerTimelineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerTimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unavailable?: Resolver<Array<ResolversTypes['UnavailableTimelinePart']>, ParentType, ContextType>;
};

export type CustomerTimelineEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerTimelineEdge'] =
    ResolversParentTypes['CustomerTimelineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerTimelineEntry'], ParentType, ContextType>;
};

export type CustomerTimelineEntryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerTimelineEntry'] =
    ResolversParentTypes['CustomerTimelineEntry'],
> = {
  part?: Resolver<ResolversTypes['CustomerTimelinePart'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CustomerTimelineSubject'], ParentType, ContextType>;
};

export type CustomerTimelineSubjectResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerTimelineSubject'] =
    ResolversParentTypes['CustomerTimelineSubject'],
> = {
  __resolveType: TypeResolveFn<
    'Ticket' | 'Demand' | 'CustomerOrder' | 'CareTask' | 'SurveyInvitation' | 'TierChange',
    ParentType,
    ContextType
  >;
};

export type UnavailableTimelinePartResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnavailableTimelinePart'] =
    ResolversParentTypes['UnavailableTimelinePart'],
> = {
  part?: Resolver<ResolversTypes['CustomerTimelinePart'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
};

export type DemandPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemandPayload'] = ResolversParentTypes['DemandPayload'],
> = {
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveDemandDepartmentPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveDemandDepartmentPayload'] =
    ResolversParentTypes['SaveDemandDepartmentPayload'],
> = {
  department?: Resolver<Maybe<ResolversTypes['DemandDepartment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareTaskKindResolvers = EnumResolverSignature<
  {
    TIER_VISIT?: any;
    BIRTHDAY?: any;
    PROJECT_VISIT?: any;
    ACCOUNT_VISIT?: any;
    ACCOUNT_MEETING?: any;
  },
  ResolversTypes['CareTaskKind']
>;

export type CareTaskStatusResolvers = EnumResolverSignature<
  { OPEN?: any; DONE?: any; CANCELLED?: any },
  ResolversTypes['CareTaskStatus']
>;

export type CareStatusResolvers = EnumResolverSignature<
  { ACTIVE?: any; ENDED?: any },
  ResolversTypes['CareStatus']
>;

export type BirthdayCalendarResolvers = EnumResolverSignature<
  { GREGORIAN?: any; LUNAR?: any },
  ResolversTypes['BirthdayCalendar']
>;

export type LeapDayResolvers = EnumResolverSignature<
  { FEBRUARY_28?: any; MARCH_1?: any },
  ResolversTypes['LeapDay']
>;

export type CreditStatusResolvers = EnumResolverSignature<
  {
    INVESTIGATING?: any;
    PROPOSED?: any;
    APPROVED?: any;
    REJECTED?: any;
    WITHDRAWN?: any;
    SUPERSEDED?: any;
    EXPIRED?: any;
  },
  ResolversTypes['CreditStatus']
>;

export type BirthdayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Birthday'] = ResolversParentTypes['Birthday'],
> = {
  calendar?: Resolver<ResolversTypes['BirthdayCalendar'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leapMonth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CareOccurrenceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareOccurrence'] =
    ResolversParentTypes['CareOccurrence'],
> = {
  kind?: Resolver<ResolversTypes['CareTaskKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CareProfileResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareProfile'] = ResolversParentTypes['CareProfile'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tierSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Birthday']>, ParentType, ContextType>;
  birthdayConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['CareOccurrence']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CareOfferResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareOffer'] = ResolversParentTypes['CareOffer'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CareEntitlementResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareEntitlement'] =
    ResolversParentTypes['CareEntitlement'],
> = {
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitEveryMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  birthdayBenefitEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthdayBenefitZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['CareOffer']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CadencePhaseResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CadencePhase'] = ResolversParentTypes['CadencePhase'],
> = {
  fromMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CarePolicy'] = ResolversParentTypes['CarePolicy'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectPhases?: Resolver<Array<ResolversTypes['CadencePhase']>, ParentType, ContextType>;
  visitLeadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  birthdayLeadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leapDay?: Resolver<ResolversTypes['LeapDay'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CareProjectResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareProject'] = ResolversParentTypes['CareProject'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareStatus'], ParentType, ContextType>;
  nextVisitOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountPreferenceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AccountPreference'] =
    ResolversParentTypes['AccountPreference'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountPlanResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AccountPlan'] = ResolversParentTypes['AccountPlan'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  objectives?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferences?: Resolver<Array<ResolversTypes['AccountPreference']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingEveryMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitEveryMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareStatus'], ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['CareOccurrence']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CareTaskResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareTask'] = ResolversParentTypes['CareTask'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareTaskKind'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  sourceUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occursOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareTaskStatus'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditOptionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditOption'] = ResolversParentTypes['CreditOption'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditQuestion'] =
    ResolversParentTypes['CreditQuestion'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['CreditOption']>, ParentType, ContextType>;
};

export type CreditGradeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditGrade'] = ResolversParentTypes['CreditGrade'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditFormResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditForm'] = ResolversParentTypes['CreditForm'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CreditQuestion']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type CreditAnswerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditAnswer'] = ResolversParentTypes['CreditAnswer'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditAssessmentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditAssessment'] =
    ResolversParentTypes['CreditAssessment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditStatus'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['CreditAnswer']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  investigator?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decider?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareTaskConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareTaskConnection'] =
    ResolversParentTypes['CareTaskConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CareTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CareTaskEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareTaskEdge'] = ResolversParentTypes['CareTaskEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareTask'], ParentType, ContextType>;
};

export type CareProjectConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareProjectConnection'] =
    ResolversParentTypes['CareProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CareProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CareProjectEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CareProjectEdge'] =
    ResolversParentTypes['CareProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareProject'], ParentType, ContextType>;
};

export type AccountPlanConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AccountPlanConnection'] =
    ResolversParentTypes['AccountPlanConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccountPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccountPlanEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AccountPlanEdge'] =
    ResolversParentTypes['AccountPlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountPlan'], ParentType, ContextType>;
};

export type CreditAssessmentConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditAssessmentConnection'] =
    ResolversParentTypes['CreditAssessmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CreditAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditAssessmentEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreditAssessmentEdge'] =
    ResolversParentTypes['CreditAssessmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditAssessment'], ParentType, ContextType>;
};

export type SetCareProfilePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetCareProfilePayload'] =
    ResolversParentTypes['SetCareProfilePayload'],
> = {
  profile?: Resolver<Maybe<ResolversTypes['CareProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutCareEntitlementPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutCareEntitlementPayload'] =
    ResolversParentTypes['PutCareEntitlementPayload'],
> = {
  entitlement?: Resolver<Maybe<ResolversTypes['CareEntitlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutCarePolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutCarePolicyPayload'] =
    ResolversParentTypes['PutCarePolicyPayload'],
> = {
  carePolicy?: Resolver<Maybe<ResolversTypes['CarePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCareProjectPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreateCareProjectPayload'] =
    ResolversParentTypes['CreateCareProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['CareProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCareProjectPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UpdateCareProjectPayload'] =
    ResolversParentTypes['UpdateCareProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['CareProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndCareProjectPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EndCareProjectPayload'] =
    ResolversParentTypes['EndCareProjectPayload'],
> = {
  project?: Resolver<Maybe<ResolversTypes['CareProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutAccountPlanPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutAccountPlanPayload'] =
    ResolversParentTypes['PutAccountPlanPayload'],
> = {
  plan?: Resolver<Maybe<ResolversTypes['AccountPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndAccountPlanPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EndAccountPlanPayload'] =
    ResolversParentTypes['EndAccountPlanPayload'],
> = {
  plan?: Resolver<Maybe<ResolversTypes['AccountPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleCareTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ScheduleCareTaskPayload'] =
    ResolversParentTypes['ScheduleCareTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['CareTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignCareTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AssignCareTaskPayload'] =
    ResolversParentTypes['AssignCareTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['CareTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteCareTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CompleteCareTaskPayload'] =
    ResolversParentTypes['CompleteCareTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['CareTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelCareTaskPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CancelCareTaskPayload'] =
    ResolversParentTypes['CancelCareTaskPayload'],
> = {
  task?: Resolver<Maybe<ResolversTypes['CareTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishCreditFormPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PublishCreditFormPayload'] =
    ResolversParentTypes['PublishCreditFormPayload'],
> = {
  form?: Resolver<Maybe<ResolversTypes['CreditForm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenCreditInvestigationPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenCreditInvestigationPayload'] =
    ResolversParentTypes['OpenCreditInvestigationPayload'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCreditFindingsPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecordCreditFindingsPayload'] =
    ResolversParentTypes['RecordCreditFindingsPayload'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeCreditGradePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ProposeCreditGradePayload'] =
    ResolversParentTypes['ProposeCreditGradePayload'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveCreditGradePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ApproveCreditGradePayload'] =
    ResolversParentTypes['ApproveCreditGradePayload'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectCreditGradePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RejectCreditGradePayload'] =
    ResolversParentTypes['RejectCreditGradePayload'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCreditAssessmentPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WithdrawCreditAssessmentPayload'] =
    ResolversParentTypes['WithdrawCreditAssessmentPayload'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['CreditAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerFieldResolvers = EnumResolverSignature<
  {
    NAME?: any;
    OTHER_NAMES?: any;
    PHONE?: any;
    EMAIL?: any;
    ADDRESS?: any;
    BIRTHDAY?: any;
    TRAITS?: any;
    POSITION?: any;
  },
  ResolversTypes['CustomerField']
>;

export type FieldVisibilityResolvers = EnumResolverSignature<
  { CLEAR?: any; MASKED?: any; HIDDEN?: any },
  ResolversTypes['FieldVisibility']
>;

export type MaskingRuleResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MaskingRule'] = ResolversParentTypes['MaskingRule'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CustomerField'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['FieldVisibility'], ParentType, ContextType>;
  mayReveal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivacyLimitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PrivacyLimit'] = ResolversParentTypes['PrivacyLimit'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivacyPurposeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PrivacyPurpose'] =
    ResolversParentTypes['PrivacyPurpose'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrivacySettingsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PrivacySettings'] =
    ResolversParentTypes['PrivacySettings'],
> = {
  maskingRules?: Resolver<Array<ResolversTypes['MaskingRule']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['PrivacyLimit']>, ParentType, ContextType>;
  disclosurePurposes?: Resolver<Array<ResolversTypes['PrivacyPurpose']>, ParentType, ContextType>;
  consentPurposes?: Resolver<Array<ResolversTypes['PrivacyPurpose']>, ParentType, ContextType>;
};

export type DisclosureResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['CustomerField']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DisclosureConnection'] =
    ResolversParentTypes['DisclosureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DisclosureEdge'] =
    ResolversParentTypes['DisclosureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
};

export type RevealedFieldResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RevealedField'] = ResolversParentTypes['RevealedField'],
> = {
  field?: Resolver<ResolversTypes['CustomerField'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'],
> = {
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ConsentConnection'] =
    ResolversParentTypes['ConsentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type PrivacyRequestKindResolvers = EnumResolverSignature<
  { ERASURE?: any; ACCESS?: any },
  ResolversTypes['PrivacyRequestKind']
>;

export type PrivacyRequestStateResolvers = EnumResolverSignature<
  { REQUESTED?: any; APPROVED?: any; DONE?: any; REFUSED?: any },
  ResolversTypes['PrivacyRequestState']
>;

export type PrivacyRequestBasisResolvers = EnumResolverSignature<
  { CUSTOMER?: any; PURPOSE_ENDED?: any; CONSENT_WITHDRAWN?: any; LAW?: any },
  ResolversTypes['PrivacyRequestBasis']
>;

export type ErasureConfirmationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ErasureConfirmation'] =
    ResolversParentTypes['ErasureConfirmation'],
> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PrivacyRequestResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PrivacyRequest'] =
    ResolversParentTypes['PrivacyRequest'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrivacyRequestKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrivacyRequestState'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PrivacyRequestBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmations?: Resolver<Array<ResolversTypes['ErasureConfirmation']>, ParentType, ContextType>;
};

export type PrivacyRequestConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PrivacyRequestConnection'] =
    ResolversParentTypes['PrivacyRequestConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PrivacyRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrivacyRequestEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PrivacyRequestEdge'] =
    ResolversParentTypes['PrivacyRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrivacyRequest'], ParentType, ContextType>;
};

export type SubjectAccessPageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SubjectAccessPage'] =
    ResolversParentTypes['SubjectAccessPage'],
> = {
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevealCustomerFieldsPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RevealCustomerFieldsPayload'] =
    ResolversParentTypes['RevealCustomerFieldsPayload'],
> = {
  fields?: Resolver<Maybe<Array<ResolversTypes['RevealedField']>>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetConsentPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetConsentPayload'] =
    ResolversParentTypes['SetConsentPayload'],
> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMaskingRulePayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetMaskingRulePayload'] =
    ResolversParentTypes['SetMaskingRulePayload'],
> = {
  maskingRule?: Resolver<Maybe<ResolversTypes['MaskingRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPrivacyLimitPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetPrivacyLimitPayload'] =
    ResolversParentTypes['SetPrivacyLimitPayload'],
> = {
  limit?: Resolver<Maybe<ResolversTypes['PrivacyLimit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPrivacyActionPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RequestPrivacyActionPayload'] =
    ResolversParentTypes['RequestPrivacyActionPayload'],
> = {
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecidePrivacyRequestPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DecidePrivacyRequestPayload'] =
    ResolversParentTypes['DecidePrivacyRequestPayload'],
> = {
  request?: Resolver<Maybe<ResolversTypes['PrivacyRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerStandingResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerStanding'] =
    ResolversParentTypes['CustomerStanding'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calculatedTier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['TierOverride']>, ParentType, ContextType>;
  dedicatedAgentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TierOverrideResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierOverride'] = ResolversParentTypes['TierOverride'],
> = {
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TierMeasureKindResolvers = EnumResolverSignature<
  { AMOUNT?: any; FREQUENCY?: any; TENURE?: any; RECENCY?: any },
  ResolversTypes['TierMeasureKind']
>;

export type TierCauseResolvers = EnumResolverSignature<
  {
    TRANSACTION?: any;
    REVIEW?: any;
    OVERRIDE?: any;
    OVERRIDE_ENDED?: any;
    OVERRIDE_EXPIRED?: any;
    MERGE?: any;
  },
  ResolversTypes['TierCause']
>;

export type TierInputResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierInput'] = ResolversParentTypes['TierInput'],
> = {
  kind?: Resolver<ResolversTypes['TierMeasureKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TierEvaluationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierEvaluation'] =
    ResolversParentTypes['TierEvaluation'],
> = {
  ruleSetNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['TierInput']>, ParentType, ContextType>;
  uncountedCurrencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TierChangeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierChange'] = ResolversParentTypes['TierChange'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromTier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['TierCause'], ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['TierEvaluation'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TierChangeConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierChangeConnection'] =
    ResolversParentTypes['TierChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TierChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TierChangeEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierChangeEdge'] =
    ResolversParentTypes['TierChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TierChange'], ParentType, ContextType>;
};

export type TierExplanationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierExplanation'] =
    ResolversParentTypes['TierExplanation'],
> = {
  standing?: Resolver<ResolversTypes['CustomerStanding'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['TierChange']>, ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['TierRuleSet']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['TierEvaluation'], ParentType, ContextType>;
};

export type TierRuleSetStatusResolvers = EnumResolverSignature<
  { DRAFT?: any; PUBLISHED?: any; RETIRED?: any },
  ResolversTypes['TierRuleSetStatus']
>;

export type TierRuleSetResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierRuleSet'] = ResolversParentTypes['TierRuleSet'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TierRuleSetStatus'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['TierRules'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TierRuleSetConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierRuleSetConnection'] =
    ResolversParentTypes['TierRuleSetConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TierRuleSetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TierRuleSetEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierRuleSetEdge'] =
    ResolversParentTypes['TierRuleSetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TierRuleSet'], ParentType, ContextType>;
};

export type TierRulesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierRules'] = ResolversParentTypes['TierRules'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['CurrencyRate']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['TierMeasure']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['TierDefinition']>, ParentType, ContextType>;
};

export type CurrencyRateResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CurrencyRate'] = ResolversParentTypes['CurrencyRate'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TierMeasureResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierMeasure'] = ResolversParentTypes['TierMeasure'],
> = {
  kind?: Resolver<ResolversTypes['TierMeasureKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TierStep']>, ParentType, ContextType>;
};

export type TierStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierStep'] = ResolversParentTypes['TierStep'],
> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TierDefinitionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierDefinition'] =
    ResolversParentTypes['TierDefinition'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaveBelow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TierSimulationStatusResolvers = EnumResolverSignature<
  { RUNNING?: any; FINISHED?: any },
  ResolversTypes['TierSimulationStatus']
>;

export type TierSimulationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierSimulation'] =
    ResolversParentTypes['TierSimulation'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleSetUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleSetVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TierSimulationStatus'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['TierMove']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TierMoveResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierMove'] = ResolversParentTypes['TierMove'],
> = {
  fromTier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['TierMoveSample']>, ParentType, ContextType>;
};

export type TierMoveSampleResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierMoveSample'] =
    ResolversParentTypes['TierMoveSample'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomerOrderResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerOrder'] = ResolversParentTypes['CustomerOrder'],
> = {
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerOrderConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerOrderConnection'] =
    ResolversParentTypes['CustomerOrderConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerOrderEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerOrderEdge'] =
    ResolversParentTypes['CustomerOrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
};

export type SpendingTotalResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SpendingTotal'] = ResolversParentTypes['SpendingTotal'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TieringPolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TieringPolicy'] = ResolversParentTypes['TieringPolicy'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nightAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batchRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampleRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PutTieringPolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutTieringPolicyPayload'] =
    ResolversParentTypes['PutTieringPolicyPayload'],
> = {
  tieringPolicy?: Resolver<Maybe<ResolversTypes['TieringPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TierRuleSetPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierRuleSetPayload'] =
    ResolversParentTypes['TierRuleSetPayload'],
> = {
  ruleSet?: Resolver<Maybe<ResolversTypes['TierRuleSet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SimulateTierRulesPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SimulateTierRulesPayload'] =
    ResolversParentTypes['SimulateTierRulesPayload'],
> = {
  simulation?: Resolver<Maybe<ResolversTypes['TierSimulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerStandingPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerStandingPayload'] =
    ResolversParentTypes['CustomerStandingPayload'],
> = {
  standing?: Resolver<Maybe<ResolversTypes['CustomerStanding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChurnLevelResolvers = EnumResolverSignature<
  { LOW?: any; MEDIUM?: any; HIGH?: any; UNKNOWN?: any },
  ResolversTypes['ChurnLevel']
>;

export type ChurnSignResolvers = EnumResolverSignature<
  {
    OVERDUE_PURCHASE?: any;
    FEWER_PURCHASES?: any;
    RETURNS?: any;
    LOW_SATISFACTION?: any;
    COMPLAINTS?: any;
    DECLINED_DEMANDS?: any;
  },
  ResolversTypes['ChurnSign']
>;

export type ChurnRiskResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChurnRisk'] = ResolversParentTypes['ChurnRisk'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ChurnLevel'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  previousLevel?: Resolver<Maybe<ResolversTypes['ChurnLevel']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['ChurnContribution']>, ParentType, ContextType>;
  unknownSigns?: Resolver<Array<ResolversTypes['ChurnSign']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
};

export type ChurnContributionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChurnContribution'] =
    ResolversParentTypes['ChurnContribution'],
> = {
  sign?: Resolver<ResolversTypes['ChurnSign'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChurnRiskConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChurnRiskConnection'] =
    ResolversParentTypes['ChurnRiskConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChurnRiskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChurnRiskEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChurnRiskEdge'] = ResolversParentTypes['ChurnRiskEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChurnRisk'], ParentType, ContextType>;
};

export type ChurnLevelCountResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChurnLevelCount'] =
    ResolversParentTypes['ChurnLevelCount'],
> = {
  level?: Resolver<ResolversTypes['ChurnLevel'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepurchaseRateResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RepurchaseRate'] =
    ResolversParentTypes['RepurchaseRate'],
> = {
  total?: Resolver<ResolversTypes['RepurchaseShare'], ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['RepurchaseShare']>, ParentType, ContextType>;
  byRegion?: Resolver<Array<ResolversTypes['RepurchaseShare']>, ParentType, ContextType>;
};

export type RepurchaseShareResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RepurchaseShare'] =
    ResolversParentTypes['RepurchaseShare'],
> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeaters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TierMovementsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierMovements'] = ResolversParentTypes['TierMovements'],
> = {
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unranked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['TierMovement']>, ParentType, ContextType>;
};

export type TierMovementResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TierMovement'] = ResolversParentTypes['TierMovement'],
> = {
  fromTier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovedCustomerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MovedCustomer'] = ResolversParentTypes['MovedCustomer'],
> = {
  customer?: Resolver<Maybe<ResolversTypes['CustomerRecord']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['TierChange'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovedCustomerConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MovedCustomerConnection'] =
    ResolversParentTypes['MovedCustomerConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MovedCustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MovedCustomerEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MovedCustomerEdge'] =
    ResolversParentTypes['MovedCustomerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovedCustomer'], ParentType, ContextType>;
};

export type LoyaltyPolicyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LoyaltyPolicy'] = ResolversParentTypes['LoyaltyPolicy'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['LoyaltyRules'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type LoyaltyPolicyConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LoyaltyPolicyConnection'] =
    ResolversParentTypes['LoyaltyPolicyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LoyaltyPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoyaltyPolicyEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LoyaltyPolicyEdge'] =
    ResolversParentTypes['LoyaltyPolicyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoyaltyPolicy'], ParentType, ContextType>;
};

export type LoyaltyRulesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LoyaltyRules'] = ResolversParentTypes['LoyaltyRules'],
> = {
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookBackDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['ChurnSignWeight']>, ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  orderDelaySeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChurnSignWeightResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChurnSignWeight'] =
    ResolversParentTypes['ChurnSignWeight'],
> = {
  sign?: Resolver<ResolversTypes['ChurnSign'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PutLoyaltyPolicyPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PutLoyaltyPolicyPayload'] =
    ResolversParentTypes['PutLoyaltyPolicyPayload'],
> = {
  policy?: Resolver<Maybe<ResolversTypes['LoyaltyPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportStatusResolvers = EnumResolverSignature<
  {
    READING?: any;
    READY?: any;
    CHECKING?: any;
    CHECKED?: any;
    RUNNING?: any;
    FINISHED?: any;
    CANCELLED?: any;
    FAILED?: any;
  },
  ResolversTypes['ImportStatus']
>;

export type ExportStatusResolvers = EnumResolverSignature<
  { REQUESTED?: any; REFUSED?: any; APPROVED?: any; READY?: any; FAILED?: any; EXPIRED?: any },
  ResolversTypes['ExportStatus']
>;

export type CustomerImportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerImport'] =
    ResolversParentTypes['CustomerImport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badRows?: Resolver<
    Maybe<ResolversTypes['ImportBadRowConnection']>,
    ParentType,
    ContextType,
    RequireFields<CustomerImportBadRowsArgs, 'first'>
  >;
  badRowsPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn'],
> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportBadRowResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ImportBadRow'] = ResolversParentTypes['ImportBadRow'],
> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportBadRowConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ImportBadRowConnection'] =
    ResolversParentTypes['ImportBadRowConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ImportBadRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportBadRowEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ImportBadRowEdge'] =
    ResolversParentTypes['ImportBadRowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportBadRow'], ParentType, ContextType>;
};

export type CustomerImportConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerImportConnection'] =
    ResolversParentTypes['CustomerImportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerImportEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerImportEdge'] =
    ResolversParentTypes['CustomerImportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerImport'], ParentType, ContextType>;
};

export type CustomerExportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerExport'] =
    ResolversParentTypes['CustomerExport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExportStatus'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['ExportFilter'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inClear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  downloads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportFilterResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ExportFilter'] = ResolversParentTypes['ExportFilter'],
> = {
  kind?: Resolver<Maybe<ResolversTypes['CustomerKind']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['CustomerStatus']>, ParentType, ContextType>;
  classificationUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisationUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CustomerExportConnectionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerExportConnection'] =
    ResolversParentTypes['CustomerExportConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CustomerExportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerExportEdgeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CustomerExportEdge'] =
    ResolversParentTypes['CustomerExportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerExport'], ParentType, ContextType>;
};

export type CheckCustomerImportPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CheckCustomerImportPayload'] =
    ResolversParentTypes['CheckCustomerImportPayload'],
> = {
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunCustomerImportPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RunCustomerImportPayload'] =
    ResolversParentTypes['RunCustomerImportPayload'],
> = {
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelCustomerImportPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CancelCustomerImportPayload'] =
    ResolversParentTypes['CancelCustomerImportPayload'],
> = {
  customerImport?: Resolver<Maybe<ResolversTypes['CustomerImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestCustomerExportPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RequestCustomerExportPayload'] =
    ResolversParentTypes['RequestCustomerExportPayload'],
> = {
  customerExport?: Resolver<Maybe<ResolversTypes['CustomerExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideCustomerExportPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DecideCustomerExportPayload'] =
    ResolversParentTypes['DecideCustomerExportPayload'],
> = {
  customerExport?: Resolver<Maybe<ResolversTypes['CustomerExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketStatus?: TicketStatusResolvers;
  Grade?: GradeResolvers;
  Channel?: ChannelResolvers;
  Customer?: CustomerResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorKind?: ActorKindResolvers;
  Moment?: MomentResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryKind?: TimelineEntryKindResolvers;
  FieldChange?: FieldChangeResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  SearchOrder?: SearchOrderResolvers;
  TicketSearchConnection?: TicketSearchConnectionResolvers<ContextType>;
  TicketSearchEdge?: TicketSearchEdgeResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  HighlightField?: HighlightFieldResolvers;
  HighlightRange?: HighlightRangeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  OpenTicketPayload?: OpenTicketPayloadResolvers<ContextType>;
  ReplyToTicketPayload?: ReplyToTicketPayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  ClaimTicketPayload?: ClaimTicketPayloadResolvers<ContextType>;
  HandBackTicketPayload?: HandBackTicketPayloadResolvers<ContextType>;
  ChangeGradePayload?: ChangeGradePayloadResolvers<ContextType>;
  ResolveTicketPayload?: ResolveTicketPayloadResolvers<ContextType>;
  ReopenTicketPayload?: ReopenTicketPayloadResolvers<ContextType>;
  TicketChanged?: TicketChangedResolvers<ContextType>;
  TicketWaiting?: TicketWaitingResolvers<ContextType>;
  WaitingReason?: WaitingReasonResolvers;
  PauseTicketPayload?: PauseTicketPayloadResolvers<ContextType>;
  ResumeTicketPayload?: ResumeTicketPayloadResolvers<ContextType>;
  LinkKind?: LinkKindResolvers;
  TicketLink?: TicketLinkResolvers<ContextType>;
  TicketLinkConnection?: TicketLinkConnectionResolvers<ContextType>;
  TicketLinkEdge?: TicketLinkEdgeResolvers<ContextType>;
  FanOutReply?: FanOutReplyResolvers<ContextType>;
  SkippedChild?: SkippedChildResolvers<ContextType>;
  MergeTicketsPayload?: MergeTicketsPayloadResolvers<ContextType>;
  SplitTicketPayload?: SplitTicketPayloadResolvers<ContextType>;
  LinkTicketsPayload?: LinkTicketsPayloadResolvers<ContextType>;
  UnlinkTicketsPayload?: UnlinkTicketsPayloadResolvers<ContextType>;
  ReplyToChildrenPayload?: ReplyToChildrenPayloadResolvers<ContextType>;
  SnoozeTicketPayload?: SnoozeTicketPayloadResolvers<ContextType>;
  WakeTicketPayload?: WakeTicketPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskKind?: TaskKindResolvers;
  TaskStatus?: TaskStatusResolvers;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  WorkLog?: WorkLogResolvers<ContextType>;
  WorkLogCount?: WorkLogCountResolvers<ContextType>;
  WorkLogEntryConnection?: WorkLogEntryConnectionResolvers<ContextType>;
  WorkLogEntryEdge?: WorkLogEntryEdgeResolvers<ContextType>;
  WorkLogEntry?: WorkLogEntryResolvers<ContextType>;
  CreateTaskPayload?: CreateTaskPayloadResolvers<ContextType>;
  AcceptTaskPayload?: AcceptTaskPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  CancelTaskPayload?: CancelTaskPayloadResolvers<ContextType>;
  TicketWatcher?: TicketWatcherResolvers<ContextType>;
  TicketViewer?: TicketViewerResolvers<ContextType>;
  ViewerActivity?: ViewerActivityResolvers;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  WatchTicketPayload?: WatchTicketPayloadResolvers<ContextType>;
  UnwatchTicketPayload?: UnwatchTicketPayloadResolvers<ContextType>;
  TouchTicketPayload?: TouchTicketPayloadResolvers<ContextType>;
  SlaTarget?: SlaTargetResolvers;
  SlaClockState?: SlaClockStateResolvers;
  SlaLimitUnit?: SlaLimitUnitResolvers;
  SlaReopenRule?: SlaReopenRuleResolvers;
  SlaIntervalKind?: SlaIntervalKindResolvers;
  Weekday?: WeekdayResolvers;
  SkippedEventReason?: SkippedEventReasonResolvers;
  SlaClock?: SlaClockResolvers<ContextType>;
  SlaCycle?: SlaCycleResolvers<ContextType>;
  SlaTerm?: SlaTermResolvers<ContextType>;
  SlaLimit?: SlaLimitResolvers<ContextType>;
  DeadlineExplanation?: DeadlineExplanationResolvers<ContextType>;
  SlaMovedDeadline?: SlaMovedDeadlineResolvers<ContextType>;
  SlaPreviousTarget?: SlaPreviousTargetResolvers<ContextType>;
  SlaInterval?: SlaIntervalResolvers<ContextType>;
  NamedDay?: NamedDayResolvers<ContextType>;
  BusinessCalendar?: BusinessCalendarResolvers<ContextType>;
  BusinessCalendarConnection?: BusinessCalendarConnectionResolvers<ContextType>;
  BusinessCalendarEdge?: BusinessCalendarEdgeResolvers<ContextType>;
  CalendarDefinition?: CalendarDefinitionResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  DayInterval?: DayIntervalResolvers<ContextType>;
  CalendarMakeUpDay?: CalendarMakeUpDayResolvers<ContextType>;
  CalendarOverride?: CalendarOverrideResolvers<ContextType>;
  SlaPolicy?: SlaPolicyResolvers<ContextType>;
  SlaRule?: SlaRuleResolvers<ContextType>;
  SlaCondition?: SlaConditionResolvers<ContextType>;
  SlaLimits?: SlaLimitsResolvers<ContextType>;
  SlaPauses?: SlaPausesResolvers<ContextType>;
  SlaSimulation?: SlaSimulationResolvers<ContextType>;
  SimulatedDeadline?: SimulatedDeadlineResolvers<ContextType>;
  MoveDeadlinePayload?: MoveDeadlinePayloadResolvers<ContextType>;
  PutBusinessCalendarPayload?: PutBusinessCalendarPayloadResolvers<ContextType>;
  ImportHolidaysPayload?: ImportHolidaysPayloadResolvers<ContextType>;
  SkippedCalendarEvent?: SkippedCalendarEventResolvers<ContextType>;
  ImportOfficialYearPayload?: ImportOfficialYearPayloadResolvers<ContextType>;
  PutSlaPolicyPayload?: PutSlaPolicyPayloadResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyKind?: DutyKindResolvers;
  DutyCause?: DutyCauseResolvers;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  TicketFlag?: TicketFlagResolvers<ContextType>;
  TicketFlagKind?: TicketFlagKindResolvers;
  Transfer?: TransferResolvers<ContextType>;
  TransferStatus?: TransferStatusResolvers;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  DutyPolicy?: DutyPolicyResolvers<ContextType>;
  TeamBackstop?: TeamBackstopResolvers<ContextType>;
  ComplianceReport?: ComplianceReportResolvers<ContextType>;
  ComplianceReportStatus?: ComplianceReportStatusResolvers;
  ComplianceLine?: ComplianceLineResolvers<ContextType>;
  ComplianceBreach?: ComplianceBreachResolvers<ContextType>;
  BreachKind?: BreachKindResolvers;
  ComplianceReportConnection?: ComplianceReportConnectionResolvers<ContextType>;
  ComplianceReportEdge?: ComplianceReportEdgeResolvers<ContextType>;
  ComplianceLineConnection?: ComplianceLineConnectionResolvers<ContextType>;
  ComplianceLineEdge?: ComplianceLineEdgeResolvers<ContextType>;
  ComplianceBreachConnection?: ComplianceBreachConnectionResolvers<ContextType>;
  ComplianceBreachEdge?: ComplianceBreachEdgeResolvers<ContextType>;
  OfferTransferPayload?: OfferTransferPayloadResolvers<ContextType>;
  AcceptTransferPayload?: AcceptTransferPayloadResolvers<ContextType>;
  RefuseTransferPayload?: RefuseTransferPayloadResolvers<ContextType>;
  WithdrawTransferPayload?: WithdrawTransferPayloadResolvers<ContextType>;
  PutDutyPolicyPayload?: PutDutyPolicyPayloadResolvers<ContextType>;
  PublishComplianceReportPayload?: PublishComplianceReportPayloadResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationMedium?: NotificationMediumResolvers;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  PersonalWebhook?: PersonalWebhookResolvers<ContextType>;
  WebhookDeliveryStatus?: WebhookDeliveryStatusResolvers;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  SetNotificationPreferencesPayload?: SetNotificationPreferencesPayloadResolvers<ContextType>;
  AnswerSurveyPayload?: AnswerSurveyPayloadResolvers<ContextType>;
  AnswerSurveyByTokenPayload?: AnswerSurveyByTokenPayloadResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  UpdateWebhookEndpointPayload?: UpdateWebhookEndpointPayloadResolvers<ContextType>;
  DeleteWebhookEndpointPayload?: DeleteWebhookEndpointPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  RedeliverWebhookPayload?: RedeliverWebhookPayloadResolvers<ContextType>;
  MyWebhookPayload?: MyWebhookPayloadResolvers<ContextType>;
  MyWebhookSecretPayload?: MyWebhookSecretPayloadResolvers<ContextType>;
  DeleteMyWebhookPayload?: DeleteMyWebhookPayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  StaffLocale?: StaffLocaleResolvers;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  MemberSkill?: MemberSkillResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  ChannelCapacity?: ChannelCapacityResolvers<ContextType>;
  PresenceState?: PresenceStateResolvers;
  PresenceEnd?: PresenceEndResolvers;
  Presence?: PresenceResolvers<ContextType>;
  PresenceInterval?: PresenceIntervalResolvers<ContextType>;
  PresenceIntervalConnection?: PresenceIntervalConnectionResolvers<ContextType>;
  PresenceIntervalEdge?: PresenceIntervalEdgeResolvers<ContextType>;
  WorkedTime?: WorkedTimeResolvers<ContextType>;
  TeamBoardConnection?: TeamBoardConnectionResolvers<ContextType>;
  TeamBoardEdge?: TeamBoardEdgeResolvers<ContextType>;
  TeamBoardMember?: TeamBoardMemberResolvers<ContextType>;
  ShiftStanding?: ShiftStandingResolvers;
  ShiftPolicy?: ShiftPolicyResolvers;
  Shift?: ShiftResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  ShiftAssignment?: ShiftAssignmentResolvers<ContextType>;
  ShiftAssignmentConnection?: ShiftAssignmentConnectionResolvers<ContextType>;
  ShiftAssignmentEdge?: ShiftAssignmentEdgeResolvers<ContextType>;
  ChannelLoad?: ChannelLoadResolvers<ContextType>;
  RoutingStrategy?: RoutingStrategyResolvers;
  RoutingRule?: RoutingRuleResolvers<ContextType>;
  RoutingRuleConnection?: RoutingRuleConnectionResolvers<ContextType>;
  RoutingRuleEdge?: RoutingRuleEdgeResolvers<ContextType>;
  RequiredSkill?: RequiredSkillResolvers<ContextType>;
  RelaxStep?: RelaxStepResolvers<ContextType>;
  ShiftRelaxStep?: ShiftRelaxStepResolvers<ContextType>;
  OverflowStep?: OverflowStepResolvers<ContextType>;
  RoutingReceipt?: RoutingReceiptResolvers<ContextType>;
  RoutingCandidate?: RoutingCandidateResolvers<ContextType>;
  RoutingFilter?: RoutingFilterResolvers;
  RoutingReason?: RoutingReasonResolvers;
  TeamPayload?: TeamPayloadResolvers<ContextType>;
  StaffMemberPayload?: StaffMemberPayloadResolvers<ContextType>;
  SkillPayload?: SkillPayloadResolvers<ContextType>;
  DefaultCapacitiesPayload?: DefaultCapacitiesPayloadResolvers<ContextType>;
  PresencePayload?: PresencePayloadResolvers<ContextType>;
  RoutingRulePayload?: RoutingRulePayloadResolvers<ContextType>;
  ShiftPayload?: ShiftPayloadResolvers<ContextType>;
  ShiftAssignmentPayload?: ShiftAssignmentPayloadResolvers<ContextType>;
  RemoveShiftAssignmentPayload?: RemoveShiftAssignmentPayloadResolvers<ContextType>;
  AssignTicketPayload?: AssignTicketPayloadResolvers<ContextType>;
  Visibility?: VisibilityResolvers;
  CannedReply?: CannedReplyResolvers<ContextType>;
  Macro?: MacroResolvers<ContextType>;
  MacroAction?: MacroActionResolvers<ContextType>;
  MacroPause?: MacroPauseResolvers<ContextType>;
  MacroStep?: MacroStepResolvers<ContextType>;
  CannedReplyConnection?: CannedReplyConnectionResolvers<ContextType>;
  CannedReplyEdge?: CannedReplyEdgeResolvers<ContextType>;
  MacroConnection?: MacroConnectionResolvers<ContextType>;
  MacroEdge?: MacroEdgeResolvers<ContextType>;
  SaveCannedReplyPayload?: SaveCannedReplyPayloadResolvers<ContextType>;
  DeleteCannedReplyPayload?: DeleteCannedReplyPayloadResolvers<ContextType>;
  SaveMacroPayload?: SaveMacroPayloadResolvers<ContextType>;
  DeleteMacroPayload?: DeleteMacroPayloadResolvers<ContextType>;
  RunMacroPayload?: RunMacroPayloadResolvers<ContextType>;
  CollaborationLimit?: CollaborationLimitResolvers<ContextType>;
  SetCollaborationLimitPayload?: SetCollaborationLimitPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryState?: DeliveryStateResolvers;
  InboundMail?: InboundMailResolvers<ContextType>;
  InboundMailState?: InboundMailStateResolvers;
  Mailbox?: MailboxResolvers<ContextType>;
  InboundMailConnection?: InboundMailConnectionResolvers<ContextType>;
  InboundMailEdge?: InboundMailEdgeResolvers<ContextType>;
  MailboxConnection?: MailboxConnectionResolvers<ContextType>;
  MailboxEdge?: MailboxEdgeResolvers<ContextType>;
  RetryInboundMailPayload?: RetryInboundMailPayloadResolvers<ContextType>;
  DiscardInboundMailPayload?: DiscardInboundMailPayloadResolvers<ContextType>;
  SaveMailboxPayload?: SaveMailboxPayloadResolvers<ContextType>;
  Urgency?: UrgencyResolvers;
  Complexity?: ComplexityResolvers;
  GradingMatrix?: GradingMatrixResolvers<ContextType>;
  GradingCell?: GradingCellResolvers<ContextType>;
  QueueCounters?: QueueCountersResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageStatus?: PageStatusResolvers;
  FiredPageStep?: FiredPageStepResolvers<ContextType>;
  PageTarget?: PageTargetResolvers;
  EscalationLadder?: EscalationLadderResolvers<ContextType>;
  EscalationStep?: EscalationStepResolvers<ContextType>;
  OnDutyPeriod?: OnDutyPeriodResolvers<ContextType>;
  OnDutyRole?: OnDutyRoleResolvers;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  SupervisionOrderStatus?: SupervisionOrderStatusResolvers;
  SupervisionVerdict?: SupervisionVerdictResolvers;
  SupervisionPolicy?: SupervisionPolicyResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  OnDutyPeriodConnection?: OnDutyPeriodConnectionResolvers<ContextType>;
  OnDutyPeriodEdge?: OnDutyPeriodEdgeResolvers<ContextType>;
  SupervisionOrderConnection?: SupervisionOrderConnectionResolvers<ContextType>;
  SupervisionOrderEdge?: SupervisionOrderEdgeResolvers<ContextType>;
  GradeTicketPayload?: GradeTicketPayloadResolvers<ContextType>;
  PutGradingMatrixPayload?: PutGradingMatrixPayloadResolvers<ContextType>;
  AcknowledgePagePayload?: AcknowledgePagePayloadResolvers<ContextType>;
  PutEscalationLadderPayload?: PutEscalationLadderPayloadResolvers<ContextType>;
  PutOnDutyPeriodPayload?: PutOnDutyPeriodPayloadResolvers<ContextType>;
  RemoveOnDutyPeriodPayload?: RemoveOnDutyPeriodPayloadResolvers<ContextType>;
  OpenSupervisionOrderPayload?: OpenSupervisionOrderPayloadResolvers<ContextType>;
  AcknowledgeSupervisionOrderPayload?: AcknowledgeSupervisionOrderPayloadResolvers<ContextType>;
  ReplyToSupervisionOrderPayload?: ReplyToSupervisionOrderPayloadResolvers<ContextType>;
  ChaseSupervisionOrderPayload?: ChaseSupervisionOrderPayloadResolvers<ContextType>;
  CloseSupervisionOrderPayload?: CloseSupervisionOrderPayloadResolvers<ContextType>;
  PutSupervisionPolicyPayload?: PutSupervisionPolicyPayloadResolvers<ContextType>;
  PhoneCall?: PhoneCallResolvers<ContextType>;
  CallDirection?: CallDirectionResolvers;
  CallOutcome?: CallOutcomeResolvers;
  Callback?: CallbackResolvers<ContextType>;
  PhoneCallConnection?: PhoneCallConnectionResolvers<ContextType>;
  PhoneCallEdge?: PhoneCallEdgeResolvers<ContextType>;
  CallSource?: CallSourceResolvers<ContextType>;
  CallSourceConnection?: CallSourceConnectionResolvers<ContextType>;
  CallSourceEdge?: CallSourceEdgeResolvers<ContextType>;
  UnreadCallReport?: UnreadCallReportResolvers<ContextType>;
  UnreadCallReportConnection?: UnreadCallReportConnectionResolvers<ContextType>;
  UnreadCallReportEdge?: UnreadCallReportEdgeResolvers<ContextType>;
  CallExtension?: CallExtensionResolvers<ContextType>;
  CallExtensionConnection?: CallExtensionConnectionResolvers<ContextType>;
  CallExtensionEdge?: CallExtensionEdgeResolvers<ContextType>;
  OpenTicketFromCallPayload?: OpenTicketFromCallPayloadResolvers<ContextType>;
  LinkCallToTicketPayload?: LinkCallToTicketPayloadResolvers<ContextType>;
  CallSourceSecretPayload?: CallSourceSecretPayloadResolvers<ContextType>;
  CallSourcePayload?: CallSourcePayloadResolvers<ContextType>;
  CallExtensionPayload?: CallExtensionPayloadResolvers<ContextType>;
  Chat?: ChatResolvers<ContextType>;
  ChatState?: ChatStateResolvers;
  ChatEndReason?: ChatEndReasonResolvers;
  ChatConnection?: ChatConnectionResolvers<ContextType>;
  ChatEdge?: ChatEdgeResolvers<ContextType>;
  ChatEvent?: ChatEventResolvers<ContextType>;
  ChatEventKind?: ChatEventKindResolvers;
  ChatEventConnection?: ChatEventConnectionResolvers<ContextType>;
  ChatEventEdge?: ChatEventEdgeResolvers<ContextType>;
  StartChatPayload?: StartChatPayloadResolvers<ContextType>;
  SendChatMessagePayload?: SendChatMessagePayloadResolvers<ContextType>;
  EndChatPayload?: EndChatPayloadResolvers<ContextType>;
  SayTypingPayload?: SayTypingPayloadResolvers<ContextType>;
  CustomerRecord?: CustomerRecordResolvers<ContextType>;
  CustomerKind?: CustomerKindResolvers;
  CustomerStatus?: CustomerStatusResolvers;
  ContactPointKind?: ContactPointKindResolvers;
  ContactPoint?: ContactPointResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  CustomerTrait?: CustomerTraitResolvers<ContextType>;
  CustomerMembership?: CustomerMembershipResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerChange?: CustomerChangeResolvers<ContextType>;
  CustomerChangeConnection?: CustomerChangeConnectionResolvers<ContextType>;
  CustomerChangeEdge?: CustomerChangeEdgeResolvers<ContextType>;
  ClassificationDimension?: ClassificationDimensionResolvers;
  Classification?: ClassificationResolvers<ContextType>;
  ClassificationConnection?: ClassificationConnectionResolvers<ContextType>;
  ClassificationEdge?: ClassificationEdgeResolvers<ContextType>;
  CompletenessWeight?: CompletenessWeightResolvers<ContextType>;
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  SaveClassificationPayload?: SaveClassificationPayloadResolvers<ContextType>;
  SetCompletenessWeightPayload?: SetCompletenessWeightPayloadResolvers<ContextType>;
  DuplicateSignal?: DuplicateSignalResolvers;
  DuplicateProposalState?: DuplicateProposalStateResolvers;
  DuplicateProposal?: DuplicateProposalResolvers<ContextType>;
  DuplicateProposalConnection?: DuplicateProposalConnectionResolvers<ContextType>;
  DuplicateProposalEdge?: DuplicateProposalEdgeResolvers<ContextType>;
  DuplicatePoints?: DuplicatePointsResolvers<ContextType>;
  SetDuplicatePointsPayload?: SetDuplicatePointsPayloadResolvers<ContextType>;
  DismissDuplicateProposalPayload?: DismissDuplicateProposalPayloadResolvers<ContextType>;
  MergeCustomersPayload?: MergeCustomersPayloadResolvers<ContextType>;
  UnmergeCustomerPayload?: UnmergeCustomerPayloadResolvers<ContextType>;
  SurveyQuestionKind?: SurveyQuestionKindResolvers;
  SurveyChannel?: SurveyChannelResolvers;
  SurveyCampaignStatus?: SurveyCampaignStatusResolvers;
  BilingualText?: BilingualTextResolvers<ContextType>;
  SurveyChoice?: SurveyChoiceResolvers<ContextType>;
  SurveyCondition?: SurveyConditionResolvers<ContextType>;
  SurveyQuestion?: SurveyQuestionResolvers<ContextType>;
  SurveyTemplate?: SurveyTemplateResolvers<ContextType>;
  SurveyPolicy?: SurveyPolicyResolvers<ContextType>;
  SurveyStratum?: SurveyStratumResolvers<ContextType>;
  SurveyCampaign?: SurveyCampaignResolvers<ContextType>;
  SurveyDelivery?: SurveyDeliveryResolvers<ContextType>;
  SurveyMailState?: SurveyMailStateResolvers;
  SurveyInvitation?: SurveyInvitationResolvers<ContextType>;
  SurveyLink?: SurveyLinkResolvers<ContextType>;
  SurveyNote?: SurveyNoteResolvers<ContextType>;
  SurveyWords?: SurveyWordsResolvers<ContextType>;
  SurveyResponseRate?: SurveyResponseRateResolvers<ContextType>;
  SurveyValueCount?: SurveyValueCountResolvers<ContextType>;
  SurveyQuestionFigures?: SurveyQuestionFiguresResolvers<ContextType>;
  SurveyReport?: SurveyReportResolvers<ContextType>;
  SurveyTemplateConnection?: SurveyTemplateConnectionResolvers<ContextType>;
  SurveyTemplateEdge?: SurveyTemplateEdgeResolvers<ContextType>;
  SurveyCampaignConnection?: SurveyCampaignConnectionResolvers<ContextType>;
  SurveyCampaignEdge?: SurveyCampaignEdgeResolvers<ContextType>;
  SurveyInvitationConnection?: SurveyInvitationConnectionResolvers<ContextType>;
  SurveyInvitationEdge?: SurveyInvitationEdgeResolvers<ContextType>;
  SurveyNoteConnection?: SurveyNoteConnectionResolvers<ContextType>;
  SurveyNoteEdge?: SurveyNoteEdgeResolvers<ContextType>;
  SurveyWordsConnection?: SurveyWordsConnectionResolvers<ContextType>;
  SurveyWordsEdge?: SurveyWordsEdgeResolvers<ContextType>;
  PublishSurveyTemplatePayload?: PublishSurveyTemplatePayloadResolvers<ContextType>;
  SetSurveyPolicyPayload?: SetSurveyPolicyPayloadResolvers<ContextType>;
  PlanSurveyCampaignPayload?: PlanSurveyCampaignPayloadResolvers<ContextType>;
  CloseSurveyCampaignPayload?: CloseSurveyCampaignPayloadResolvers<ContextType>;
  InviteToSurveyPayload?: InviteToSurveyPayloadResolvers<ContextType>;
  IssueSurveyLinksPayload?: IssueSurveyLinksPayloadResolvers<ContextType>;
  RecordSurveyAnswersPayload?: RecordSurveyAnswersPayloadResolvers<ContextType>;
  AddSurveyNotePayload?: AddSurveyNotePayloadResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandStatus?: DemandStatusResolvers;
  DemandOriginKind?: DemandOriginKindResolvers;
  DemandOrder?: DemandOrderResolvers;
  DemandOutcome?: DemandOutcomeResolvers;
  DemandTellingState?: DemandTellingStateResolvers;
  DemandOrigin?: DemandOriginResolvers<ContextType>;
  DemandDecision?: DemandDecisionResolvers<ContextType>;
  DemandVote?: DemandVoteResolvers<ContextType>;
  DemandTelling?: DemandTellingResolvers<ContextType>;
  DemandDepartment?: DemandDepartmentResolvers<ContextType>;
  DemandReport?: DemandReportResolvers<ContextType>;
  DemandCounts?: DemandCountsResolvers<ContextType>;
  DemandAges?: DemandAgesResolvers<ContextType>;
  DemandConnection?: DemandConnectionResolvers<ContextType>;
  DemandEdge?: DemandEdgeResolvers<ContextType>;
  DemandVoteConnection?: DemandVoteConnectionResolvers<ContextType>;
  DemandVoteEdge?: DemandVoteEdgeResolvers<ContextType>;
  DemandTellingConnection?: DemandTellingConnectionResolvers<ContextType>;
  DemandTellingEdge?: DemandTellingEdgeResolvers<ContextType>;
  CustomerTimelineConnection?: CustomerTimelineConnectionResolvers<ContextType>;
  CustomerTimelineEdge?: CustomerTimelineEdgeResolvers<ContextType>;
  CustomerTimelineEntry?: CustomerTimelineEntryResolvers<ContextType>;
  CustomerTimelineSubject?: CustomerTimelineSubjectResolvers<ContextType>;
  UnavailableTimelinePart?: UnavailableTimelinePartResolvers<ContextType>;
  DemandPayload?: DemandPayloadResolvers<ContextType>;
  SaveDemandDepartmentPayload?: SaveDemandDepartmentPayloadResolvers<ContextType>;
  CareTaskKind?: CareTaskKindResolvers;
  CareTaskStatus?: CareTaskStatusResolvers;
  CareStatus?: CareStatusResolvers;
  BirthdayCalendar?: BirthdayCalendarResolvers;
  LeapDay?: LeapDayResolvers;
  CreditStatus?: CreditStatusResolvers;
  Birthday?: BirthdayResolvers<ContextType>;
  CareOccurrence?: CareOccurrenceResolvers<ContextType>;
  CareProfile?: CareProfileResolvers<ContextType>;
  CareOffer?: CareOfferResolvers<ContextType>;
  CareEntitlement?: CareEntitlementResolvers<ContextType>;
  CadencePhase?: CadencePhaseResolvers<ContextType>;
  CarePolicy?: CarePolicyResolvers<ContextType>;
  CareProject?: CareProjectResolvers<ContextType>;
  AccountPreference?: AccountPreferenceResolvers<ContextType>;
  AccountPlan?: AccountPlanResolvers<ContextType>;
  CareTask?: CareTaskResolvers<ContextType>;
  CreditOption?: CreditOptionResolvers<ContextType>;
  CreditQuestion?: CreditQuestionResolvers<ContextType>;
  CreditGrade?: CreditGradeResolvers<ContextType>;
  CreditForm?: CreditFormResolvers<ContextType>;
  CreditAnswer?: CreditAnswerResolvers<ContextType>;
  CreditAssessment?: CreditAssessmentResolvers<ContextType>;
  CareTaskConnection?: CareTaskConnectionResolvers<ContextType>;
  CareTaskEdge?: CareTaskEdgeResolvers<ContextType>;
  CareProjectConnection?: CareProjectConnectionResolvers<ContextType>;
  CareProjectEdge?: CareProjectEdgeResolvers<ContextType>;
  AccountPlanConnection?: AccountPlanConnectionResolvers<ContextType>;
  AccountPlanEdge?: AccountPlanEdgeResolvers<ContextType>;
  CreditAssessmentConnection?: CreditAssessmentConnectionResolvers<ContextType>;
  CreditAssessmentEdge?: CreditAssessmentEdgeResolvers<ContextType>;
  SetCareProfilePayload?: SetCareProfilePayloadResolvers<ContextType>;
  PutCareEntitlementPayload?: PutCareEntitlementPayloadResolvers<ContextType>;
  PutCarePolicyPayload?: PutCarePolicyPayloadResolvers<ContextType>;
  CreateCareProjectPayload?: CreateCareProjectPayloadResolvers<ContextType>;
  UpdateCareProjectPayload?: UpdateCareProjectPayloadResolvers<ContextType>;
  EndCareProjectPayload?: EndCareProjectPayloadResolvers<ContextType>;
  PutAccountPlanPayload?: PutAccountPlanPayloadResolvers<ContextType>;
  EndAccountPlanPayload?: EndAccountPlanPayloadResolvers<ContextType>;
  ScheduleCareTaskPayload?: ScheduleCareTaskPayloadResolvers<ContextType>;
  AssignCareTaskPayload?: AssignCareTaskPayloadResolvers<ContextType>;
  CompleteCareTaskPayload?: CompleteCareTaskPayloadResolvers<ContextType>;
  CancelCareTaskPayload?: CancelCareTaskPayloadResolvers<ContextType>;
  PublishCreditFormPayload?: PublishCreditFormPayloadResolvers<ContextType>;
  OpenCreditInvestigationPayload?: OpenCreditInvestigationPayloadResolvers<ContextType>;
  RecordCreditFindingsPayload?: RecordCreditFindingsPayloadResolvers<ContextType>;
  ProposeCreditGradePayload?: ProposeCreditGradePayloadResolvers<ContextType>;
  ApproveCreditGradePayload?: ApproveCreditGradePayloadResolvers<ContextType>;
  RejectCreditGradePayload?: RejectCreditGradePayloadResolvers<ContextType>;
  WithdrawCreditAssessmentPayload?: WithdrawCreditAssessmentPayloadResolvers<ContextType>;
  CustomerField?: CustomerFieldResolvers;
  FieldVisibility?: FieldVisibilityResolvers;
  MaskingRule?: MaskingRuleResolvers<ContextType>;
  PrivacyLimit?: PrivacyLimitResolvers<ContextType>;
  PrivacyPurpose?: PrivacyPurposeResolvers<ContextType>;
  PrivacySettings?: PrivacySettingsResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  RevealedField?: RevealedFieldResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  PrivacyRequestKind?: PrivacyRequestKindResolvers;
  PrivacyRequestState?: PrivacyRequestStateResolvers;
  PrivacyRequestBasis?: PrivacyRequestBasisResolvers;
  ErasureConfirmation?: ErasureConfirmationResolvers<ContextType>;
  PrivacyRequest?: PrivacyRequestResolvers<ContextType>;
  PrivacyRequestConnection?: PrivacyRequestConnectionResolvers<ContextType>;
  PrivacyRequestEdge?: PrivacyRequestEdgeResolvers<ContextType>;
  SubjectAccessPage?: SubjectAccessPageResolvers<ContextType>;
  RevealCustomerFieldsPayload?: RevealCustomerFieldsPayloadResolvers<ContextType>;
  SetConsentPayload?: SetConsentPayloadResolvers<ContextType>;
  SetMaskingRulePayload?: SetMaskingRulePayloadResolvers<ContextType>;
  SetPrivacyLimitPayload?: SetPrivacyLimitPayloadResolvers<ContextType>;
  RequestPrivacyActionPayload?: RequestPrivacyActionPayloadResolvers<ContextType>;
  DecidePrivacyRequestPayload?: DecidePrivacyRequestPayloadResolvers<ContextType>;
  CustomerStanding?: CustomerStandingResolvers<ContextType>;
  TierOverride?: TierOverrideResolvers<ContextType>;
  TierMeasureKind?: TierMeasureKindResolvers;
  TierCause?: TierCauseResolvers;
  TierInput?: TierInputResolvers<ContextType>;
  TierEvaluation?: TierEvaluationResolvers<ContextType>;
  TierChange?: TierChangeResolvers<ContextType>;
  TierChangeConnection?: TierChangeConnectionResolvers<ContextType>;
  TierChangeEdge?: TierChangeEdgeResolvers<ContextType>;
  TierExplanation?: TierExplanationResolvers<ContextType>;
  TierRuleSetStatus?: TierRuleSetStatusResolvers;
  TierRuleSet?: TierRuleSetResolvers<ContextType>;
  TierRuleSetConnection?: TierRuleSetConnectionResolvers<ContextType>;
  TierRuleSetEdge?: TierRuleSetEdgeResolvers<ContextType>;
  TierRules?: TierRulesResolvers<ContextType>;
  CurrencyRate?: CurrencyRateResolvers<ContextType>;
  TierMeasure?: TierMeasureResolvers<ContextType>;
  TierStep?: TierStepResolvers<ContextType>;
  TierDefinition?: TierDefinitionResolvers<ContextType>;
  TierSimulationStatus?: TierSimulationStatusResolvers;
  TierSimulation?: TierSimulationResolvers<ContextType>;
  TierMove?: TierMoveResolvers<ContextType>;
  TierMoveSample?: TierMoveSampleResolvers<ContextType>;
  CustomerOrder?: CustomerOrderResolvers<ContextType>;
  CustomerOrderConnection?: CustomerOrderConnectionResolvers<ContextType>;
  CustomerOrderEdge?: CustomerOrderEdgeResolvers<ContextType>;
  SpendingTotal?: SpendingTotalResolvers<ContextType>;
  TieringPolicy?: TieringPolicyResolvers<ContextType>;
  PutTieringPolicyPayload?: PutTieringPolicyPayloadResolvers<ContextType>;
  TierRuleSetPayload?: TierRuleSetPayloadResolvers<ContextType>;
  SimulateTierRulesPayload?: SimulateTierRulesPayloadResolvers<ContextType>;
  CustomerStandingPayload?: CustomerStandingPayloadResolvers<ContextType>;
  ChurnLevel?: ChurnLevelResolvers;
  ChurnSign?: ChurnSignResolvers;
  ChurnRisk?: ChurnRiskResolvers<ContextType>;
  ChurnContribution?: ChurnContributionResolvers<ContextType>;
  ChurnRiskConnection?: ChurnRiskConnectionResolvers<ContextType>;
  ChurnRiskEdge?: ChurnRiskEdgeResolvers<ContextType>;
  ChurnLevelCount?: ChurnLevelCountResolvers<ContextType>;
  RepurchaseRate?: RepurchaseRateResolvers<ContextType>;
  RepurchaseShare?: RepurchaseShareResolvers<ContextType>;
  TierMovements?: TierMovementsResolvers<ContextType>;
  TierMovement?: TierMovementResolvers<ContextType>;
  MovedCustomer?: MovedCustomerResolvers<ContextType>;
  MovedCustomerConnection?: MovedCustomerConnectionResolvers<ContextType>;
  MovedCustomerEdge?: MovedCustomerEdgeResolvers<ContextType>;
  LoyaltyPolicy?: LoyaltyPolicyResolvers<ContextType>;
  LoyaltyPolicyConnection?: LoyaltyPolicyConnectionResolvers<ContextType>;
  LoyaltyPolicyEdge?: LoyaltyPolicyEdgeResolvers<ContextType>;
  LoyaltyRules?: LoyaltyRulesResolvers<ContextType>;
  ChurnSignWeight?: ChurnSignWeightResolvers<ContextType>;
  PutLoyaltyPolicyPayload?: PutLoyaltyPolicyPayloadResolvers<ContextType>;
  ImportStatus?: ImportStatusResolvers;
  ExportStatus?: ExportStatusResolvers;
  CustomerImport?: CustomerImportResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportBadRow?: ImportBadRowResolvers<ContextType>;
  ImportBadRowConnection?: ImportBadRowConnectionResolvers<ContextType>;
  ImportBadRowEdge?: ImportBadRowEdgeResolvers<ContextType>;
  CustomerImportConnection?: CustomerImportConnectionResolvers<ContextType>;
  CustomerImportEdge?: CustomerImportEdgeResolvers<ContextType>;
  CustomerExport?: CustomerExportResolvers<ContextType>;
  ExportFilter?: ExportFilterResolvers<ContextType>;
  CustomerExportConnection?: CustomerExportConnectionResolvers<ContextType>;
  CustomerExportEdge?: CustomerExportEdgeResolvers<ContextType>;
  CheckCustomerImportPayload?: CheckCustomerImportPayloadResolvers<ContextType>;
  RunCustomerImportPayload?: RunCustomerImportPayloadResolvers<ContextType>;
  CancelCustomerImportPayload?: CancelCustomerImportPayloadResolvers<ContextType>;
  RequestCustomerExportPayload?: RequestCustomerExportPayloadResolvers<ContextType>;
  DecideCustomerExportPayload?: DecideCustomerExportPayloadResolvers<ContextType>;
};
