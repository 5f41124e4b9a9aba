// Generated from schema.graphql by "npm run gen"; never edited.
import type { ActorKind } from '@shouwen/contracts';
import type { Channel } from '@shouwen/contracts';
import type { Grade } from '@shouwen/contracts';
import type { HighlightField } from '@shouwen/contracts';
import type { SearchOrder } from '@shouwen/contracts';
import type { TicketStatus } from '@shouwen/contracts';
import type { TimelineEntryKind } from '@shouwen/contracts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TicketNode } from '../tickets/ticket.mapper.js';
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
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketTimelineArgs = {
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
  Node: TicketNode;
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
  __resolveType: TypeResolveFn<'Ticket', ParentType, ContextType>;
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
};
