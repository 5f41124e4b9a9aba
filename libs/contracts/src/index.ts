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
export {
  HighlightField,
  HighlightRange,
  SearchHighlight,
  SearchOrder,
  SearchTicketsRequest,
  SearchTicketsResponse,
  TicketHit,
  TicketSearchServiceClient,
  TicketSearchServiceService,
} from './gen/shouwen/ticketing/v1/search_service.js';
