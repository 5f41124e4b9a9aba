// Generated from schema.graphql by "npm run gen"; never edited.
import type { ActorKind } from '@shouwen/contracts';
import type { BreachKind } from '@shouwen/contracts';
import type { Channel } from '@shouwen/contracts';
import type { ComplianceReportStatus } from '@shouwen/contracts';
import type { DutyCause } from '@shouwen/contracts';
import type { DutyKind } from '@shouwen/contracts';
import type { Grade } from '@shouwen/contracts';
import type { TicketFlagKind } from '@shouwen/contracts';
import type { TicketStatus } from '@shouwen/contracts';
import type { TimelineEntryKind } from '@shouwen/contracts';
import type { TransferStatus } from '@shouwen/contracts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TicketNode } from '../tickets/ticket.mapper.js';
import type { ComplianceBreachNode, ComplianceReportNode } from '../duties/compliance.mapper.js';
import type { DutyNode } from '../duties/duty.mapper.js';
import type { TransferNode } from '../duties/transfer.mapper.js';
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
   * Lists records of the audit trail (审计记录), newest first. For supervisors and managers. Null, with an error,
   * when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  auditRecords?: Maybe<AuditRecordConnection>;
  /** Who the access token says the caller is. */
  viewer: Viewer;
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
export type QueryAuditRecordsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditRecordFilter>;
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
};

/** What can be followed, over a WebSocket with the graphql-transport-ws protocol and `authorization` in `connection_init`. */
export type SubscriptionTicketChangedArgs = {
  id: Scalars['ID']['input'];
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
  /** The UUID that events, metrics and the audit trail know the ticket by. */
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

export type { TicketStatus };

export type { Grade };

export type { Channel };

/** The customer who asks (客户). */
export type Customer = {
  __typename?: 'Customer';
  /** Identity of the customer, as their access token or a partner names it. */
  id: Scalars['String']['output'];
  /** Name to show; null where the caller may not see it. */
  name?: Maybe<Scalars['String']['output']>;
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
  /** How serious it is; general when left out. For staff. */
  grade?: InputMaybe<Grade>;
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
  /** True when reading the ticket again and repeating the mutation may succeed. */
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

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: TicketNode | TransferNode | ComplianceReportNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Ticket: ResolverTypeWrapper<TicketNode>;
  TicketStatus: TicketStatus;
  Grade: Grade;
  Channel: Channel;
  Customer: ResolverTypeWrapper<Customer>;
  Actor: ResolverTypeWrapper<Actor>;
  ActorKind: ActorKind;
  Moment: ResolverTypeWrapper<Moment>;
  Resolution: ResolverTypeWrapper<Resolution>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  TicketConnection: ResolverTypeWrapper<
    Omit<TicketConnection, 'edges'> & { edges: Array<ResolversTypes['TicketEdge']> }
  >;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnection>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdge>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntry>;
  TimelineEntryKind: TimelineEntryKind;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  AuditRecordConnection: ResolverTypeWrapper<AuditRecordConnection>;
  AuditRecordEdge: ResolverTypeWrapper<AuditRecordEdge>;
  AuditRecord: ResolverTypeWrapper<AuditRecord>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Role: Role;
  TicketFilter: TicketFilter;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ticket: TicketNode;
  Customer: Customer;
  Actor: Actor;
  Moment: Moment;
  Resolution: Resolution;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  TicketConnection: Omit<TicketConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['TicketEdge']>;
  };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TimelineConnection: TimelineConnection;
  TimelineEdge: TimelineEdge;
  TimelineEntry: TimelineEntry;
  FieldChange: FieldChange;
  AuditRecordConnection: AuditRecordConnection;
  AuditRecordEdge: AuditRecordEdge;
  AuditRecord: AuditRecord;
  Viewer: Viewer;
  TicketFilter: TicketFilter;
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
  auditRecords?: Resolver<
    Maybe<ResolversTypes['AuditRecordConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAuditRecordsArgs, 'first'>
  >;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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
};

export type NodeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<'Ticket' | 'Transfer' | 'ComplianceReport', ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketStatusResolvers = EnumResolverSignature<
  { NEW?: any; OPEN?: any; RESOLVED?: any },
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
    TRANSFER_OFFERED?: any;
    TRANSFER_REFUSED?: any;
    TRANSFER_WITHDRAWN?: any;
    TRANSFER_EXPIRED?: any;
    FLAGGED?: any;
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
};
