// Generated from schema.graphql by "npm run gen"; never edited.
import type { ActorKind } from '@shouwen/contracts';
import type { Channel } from '@shouwen/contracts';
import type { Grade } from '@shouwen/contracts';
import type { LinkKind } from '@shouwen/contracts';
import type { TaskKind } from '@shouwen/contracts';
import type { TaskStatus } from '@shouwen/contracts';
import type { TicketStatus } from '@shouwen/contracts';
import type { TimelineEntryKind } from '@shouwen/contracts';
import type { ViewerActivity } from '@shouwen/contracts';
import type { Visibility } from '@shouwen/contracts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TicketNode } from '../tickets/ticket.mapper.js';
import type { FanOutReplyNode, TicketLinkNode } from '../together/links.mapper.js';
import type { MentionNode } from '../together/watching.resolver.js';
import type { TaskNode } from '../together/tasks.mapper.js';
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
   * Lists records of the audit trail (审计记录), newest first. For supervisors and managers. Null, with an error,
   * when the list could not be read.
   * Errors: `gateway.invalid_page_size`, `gateway.invalid_cursor`, `platform.permission_denied`.
   */
  auditRecords?: Maybe<AuditRecordConnection>;
  /** Who the access token says the caller is. */
  viewer: Viewer;
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
};

/** One question of one customer, from first contact to resolution (工单). */
export type TicketTimelineArgs = {
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
  /** Number of the ticket it belongs to, when that is another one that was merged or split; null for the ticket's own. */
  originNumber?: Maybe<Scalars['String']['output']>;
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
  /** Identities of the colleagues whom the note names and who are told of it, at most 20. */
  mentionedIds?: InputMaybe<Array<Scalars['String']['input']>>;
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
    } /** Adds an internal note with this text, which may have variables; at most 10,000 characters. */
  | {
      replyId?: never;
      note: Scalars['String']['input'];
      grade?: never;
      resolution?: never;
      watch?: never;
      claim?: never;
    } /** Changes the grade to this one. */
  | {
      replyId?: never;
      note?: never;
      grade: Grade;
      resolution?: never;
      watch?: never;
      claim?: never;
    } /** Resolves the ticket with this resolution, which may have variables; at most 10,000 characters. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution: Scalars['String']['input'];
      watch?: never;
      claim?: never;
    } /** True: lets the caller follow the ticket. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution?: never;
      watch: Scalars['Boolean']['input'];
      claim?: never;
    } /** True: makes the caller its owner when nobody is. */
  | {
      replyId?: never;
      note?: never;
      grade?: never;
      resolution?: never;
      watch?: never;
      claim: Scalars['Boolean']['input'];
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
  Node: TicketNode | FanOutReplyNode | TaskNode;
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
  Visibility: Visibility;
  CannedReply: ResolverTypeWrapper<CannedReply>;
  Macro: ResolverTypeWrapper<Macro>;
  MacroAction: ResolverTypeWrapper<MacroAction>;
  MacroStep: ResolverTypeWrapper<MacroStep>;
  MacroActionInput: MacroActionInput;
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
  CannedReply: CannedReply;
  Macro: Macro;
  MacroAction: MacroAction;
  MacroStep: MacroStep;
  MacroActionInput: MacroActionInput;
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
  __resolveType: TypeResolveFn<'Ticket' | 'FanOutReply' | 'Task', ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketStatusResolvers = EnumResolverSignature<
  { NEW?: any; OPEN?: any; RESOLVED?: any; MERGED?: any },
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
  originNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
    MERGED?: any;
    MERGE_RECEIVED?: any;
    UNMERGED?: any;
    MERGE_UNDONE?: any;
    SPLIT?: any;
    LINKED?: any;
    UNLINKED?: any;
    SNOOZED?: any;
    WOKEN?: any;
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
  Visibility?: VisibilityResolvers;
  CannedReply?: CannedReplyResolvers<ContextType>;
  Macro?: MacroResolvers<ContextType>;
  MacroAction?: MacroActionResolvers<ContextType>;
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
};
