export { descriptorSetPath } from './descriptor-set.js';
export { requestSchemas, requestTypes, topicSchemas, type JsonSchema } from './gen/schemas.js';
export { topicMessages, type TopicMessageName } from './gen/topic-messages.js';
export {
  Actor,
  ActorKind,
  AuditRecord,
  FieldChange,
  PageRequest,
  FieldViolation,
  FieldViolations,
  StatusDetails,
  WriteOptions,
} from './gen/shouwen/common/v1/common.js';
export {
  Channel,
  CustomerRef,
  Grade,
  Moment,
  Resolution,
  Ticket,
  TicketStatus,
  TimelineEntry,
  TimelineEntryKind,
} from './gen/shouwen/ticketing/v1/ticket.js';
export {
  AddNoteRequest,
  BatchGetTicketsRequest,
  BatchGetTicketsResponse,
  BatchListTimelinesRequest,
  BatchListTimelinesResponse,
  ChangeGradeRequest,
  ClaimTicketRequest,
  GetTicketRequest,
  HandBackTicketRequest,
  ListAuditRecordsRequest,
  ListAuditRecordsResponse,
  ListTicketsRequest,
  ListTicketsResponse,
  ListTimelineRequest,
  ListTimelineResponse,
  OpenTicketRequest,
  ReopenTicketRequest,
  ReplyToTicketRequest,
  ResolveTicketRequest,
  TicketServiceClient,
  TicketServiceService,
  TicketTimeline,
  type TicketServiceServer,
} from './gen/shouwen/ticketing/v1/ticket_service.js';
export {
  TicketClaimed,
  TicketFacts,
  TicketGradeChanged,
  TicketHandedBack,
  TicketNoteAdded,
  TicketOpened,
  TicketReopened,
  TicketReplied,
  TicketResolved,
  TicketSnapshot,
} from './gen/shouwen/ticketing/v1/events.js';
export { PartnerRejection, PartnerTicket } from './gen/shouwen/ticketing/v1/intake.js';
export { Transfer, TransferStatus } from './gen/shouwen/ticketing/v1/transfer.js';
export {
  AcceptTransferRequest,
  GetTransferRequest,
  ListTransfersRequest,
  ListTransfersResponse,
  OfferTransferRequest,
  RefuseTransferRequest,
  TransferServiceClient,
  TransferServiceService,
  WithdrawTransferRequest,
  type TransferServiceServer,
} from './gen/shouwen/ticketing/v1/transfer_service.js';
export {
  Duty,
  DutyCause,
  DutyKind,
  DutyLimits,
  DutyPolicy,
  TeamBackstop,
  TicketFlag,
  TicketFlagKind,
} from './gen/shouwen/ticketing/v1/duty.js';
export {
  BatchGetTicketFlagsRequest,
  BatchGetTicketFlagsResponse,
  DutyServiceClient,
  DutyServiceService,
  FlaggedTicket,
  GetDutyPolicyRequest,
  ListDutiesRequest,
  ListDutiesResponse,
  PutDutyPolicyRequest,
  type DutyServiceServer,
} from './gen/shouwen/ticketing/v1/duty_service.js';
export {
  BreachKind,
  ComplianceBreach,
  ComplianceLine,
  ComplianceReport,
  ComplianceReportStatus,
} from './gen/shouwen/ticketing/v1/compliance.js';
export {
  ComplianceServiceClient,
  ComplianceServiceService,
  GetComplianceReportRequest,
  ListComplianceBreachesRequest,
  ListComplianceBreachesResponse,
  ListComplianceLinesRequest,
  ListComplianceLinesResponse,
  ListComplianceReportsRequest,
  ListComplianceReportsResponse,
  PublishComplianceReportRequest,
  type ComplianceServiceServer,
} from './gen/shouwen/ticketing/v1/compliance_service.js';
export { DutyFacts, TransferFacts } from './gen/shouwen/ticketing/v1/duty_events.js';
