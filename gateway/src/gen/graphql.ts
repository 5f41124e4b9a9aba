// Generated from schema.graphql by "npm run gen"; never edited.
import type { ActorKind } from '@shouwen/contracts';
import type { Channel } from '@shouwen/contracts';
import type { Grade } from '@shouwen/contracts';
import type { TicketStatus } from '@shouwen/contracts';
import type { TimelineEntryKind } from '@shouwen/contracts';
import type { PresenceEnd } from '@shouwen/contracts';
import type { PresenceState } from '@shouwen/contracts';
import type { RoutingFilter } from '@shouwen/contracts';
import type { RoutingReason } from '@shouwen/contracts';
import type { RoutingStrategy } from '@shouwen/contracts';
import type { StaffLocale } from '@shouwen/contracts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TicketNode } from '../tickets/ticket.mapper.js';
import type { TeamNode, StaffMemberNode } from '../staff/staff.mapper.js';
import type {
  RoutingRuleNode,
  RoutingReceiptNode,
  OverflowStepNode,
} from '../routing/routing.mapper.js';
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
  /** Gives a ticket to a member, whoever owned it and however much they have to do (指派). For supervisors and managers. */
  assignTicket?: Maybe<AssignTicketPayload>;
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
export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
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
  /** The team whose queue it is in; null while it is in none, and for customers. */
  team?: Maybe<Team>;
  /**
   * The latest decisions of routing about it, newest first: why somebody got it, or why nobody did (分派凭据). For staff. Null,
   * with an error, when they could not be read.
   * Errors: `platform.permission_denied`.
   */
  routingReceipts?: Maybe<Array<RoutingReceipt>>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketRoutingReceiptsArgs = {
  limit?: Scalars['Int']['input'];
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
  /** In the queue of this team. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Version of the rule that the caller has seen; any when left out. */
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

/** What `assignTicket` answers. */
export type AssignTicketPayload = {
  __typename?: 'AssignTicketPayload';
  /** The ticket after the change; null when it was refused. */
  ticket?: Maybe<Ticket>;
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
  Node: TicketNode | TeamNode | StaffMemberNode;
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
  Customer: ResolverTypeWrapper<Customer>;
  Actor: ResolverTypeWrapper<Actor>;
  ActorKind: ActorKind;
  Moment: ResolverTypeWrapper<Moment>;
  Resolution: ResolverTypeWrapper<Resolution>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  TeamBoardConnection: ResolverTypeWrapper<TeamBoardConnection>;
  TeamBoardEdge: ResolverTypeWrapper<TeamBoardEdge>;
  TeamBoardMember: ResolverTypeWrapper<TeamBoardMember>;
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
  OverflowStep: ResolverTypeWrapper<OverflowStepNode>;
  RoutingReceipt: ResolverTypeWrapper<RoutingReceiptNode>;
  RoutingCandidate: ResolverTypeWrapper<RoutingCandidate>;
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
  OverflowStepInput: OverflowStepInput;
  SaveRoutingRuleInput: SaveRoutingRuleInput;
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
  AssignTicketPayload: ResolverTypeWrapper<
    Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }
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
  Customer: Customer;
  Actor: Actor;
  Moment: Moment;
  Resolution: Resolution;
  PageInfo: PageInfo;
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
  TeamBoardConnection: TeamBoardConnection;
  TeamBoardEdge: TeamBoardEdge;
  TeamBoardMember: TeamBoardMember;
  ChannelLoad: ChannelLoad;
  RoutingRule: RoutingRuleNode;
  RoutingRuleConnection: Omit<RoutingRuleConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['RoutingRuleEdge']>;
  };
  RoutingRuleEdge: Omit<RoutingRuleEdge, 'node'> & { node: ResolversParentTypes['RoutingRule'] };
  RequiredSkill: RequiredSkill;
  RelaxStep: RelaxStep;
  OverflowStep: OverflowStepNode;
  RoutingReceipt: RoutingReceiptNode;
  RoutingCandidate: RoutingCandidate;
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
  OverflowStepInput: OverflowStepInput;
  SaveRoutingRuleInput: SaveRoutingRuleInput;
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
  AssignTicketPayload: Omit<AssignTicketPayload, 'ticket'> & {
    ticket?: Maybe<ResolversParentTypes['Ticket']>;
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
  assignTicket?: Resolver<
    Maybe<ResolversTypes['AssignTicketPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignTicketArgs, 'input'>
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
  __resolveType: TypeResolveFn<'Ticket' | 'Team' | 'StaffMember', ParentType, ContextType>;
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
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  routingReceipts?: Resolver<
    Maybe<Array<ResolversTypes['RoutingReceipt']>>,
    ParentType,
    ContextType,
    RequireFields<TicketRoutingReceiptsArgs, 'limit'>
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
};

export type RoutingFilterResolvers = EnumResolverSignature<
  { INACTIVE?: any; NOT_AVAILABLE?: any; EXCLUDED?: any; SKILL?: any; CAPACITY?: any },
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

export type AssignTicketPayloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AssignTicketPayload'] =
    ResolversParentTypes['AssignTicketPayload'],
> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
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
  ChannelLoad?: ChannelLoadResolvers<ContextType>;
  RoutingStrategy?: RoutingStrategyResolvers;
  RoutingRule?: RoutingRuleResolvers<ContextType>;
  RoutingRuleConnection?: RoutingRuleConnectionResolvers<ContextType>;
  RoutingRuleEdge?: RoutingRuleEdgeResolvers<ContextType>;
  RequiredSkill?: RequiredSkillResolvers<ContextType>;
  RelaxStep?: RelaxStepResolvers<ContextType>;
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
  AssignTicketPayload?: AssignTicketPayloadResolvers<ContextType>;
};
